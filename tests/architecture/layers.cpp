#include "tests/architecture/layers.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <optional>

namespace ase::test {

namespace {

/// A room: the folder, the rooms it may include, the Qt modules it may include (empty list: none; "*": any).
struct Room {
    QString name;
    QStringList uses;
    QStringList qt;
};

struct Include {
    int line;
    QString name;
    bool quoted;
};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Room room(const char* name, const char* uses, const char* qt)
{
    return {QString::fromLatin1(name), words(uses), words(qt)};
}

/// The floors, lowest first. "model" among `uses` stands for every room of the model, likewise "ui".
const std::vector<Room>& rooms()
{
    static const std::vector<Room> all {
        room("model/address", "", ""),
        room("model/flow", "model/address", ""),
        room("model/azure", "model/address model/flow", "QtCore"),
        room("model/plan", "model/address model/flow model/azure", "QtCore"),
        room("model/network", "model/address model/flow model/azure model/plan", "QtCore"),
        room("model/capacity", "model/address model/flow model/azure model/plan model/network", "QtCore"),
        room("model/reach", "model/address model/flow model/azure model/plan model/network", "QtCore"),
        room("model/check", "model/address model/flow model/azure model/plan model/network model/capacity model/reach",
            "QtCore"),
        room("model/advice",
            "model/address model/flow model/azure model/plan model/network model/capacity model/reach model/check",
            "QtCore"),
        room("model/exchange",
            "model/address model/flow model/azure model/plan model/network model/capacity model/reach model/check "
            "model/advice",
            "QtCore"),
        room("model/review",
            "model/address model/flow model/azure model/plan model/network model/capacity model/reach model/check "
            "model/advice",
            "QtCore"),
        room("model/probe",
            "model/address model/flow model/azure model/plan model/network model/capacity model/reach model/check "
            "model/advice",
            "QtCore QtNetwork"),
        room("ui/paint", "model", "QtCore QtGui QtSvg"),
        room("ui/controls", "model ui/paint", "*"),
        room("ui/document", "model ui/paint", "*"),
        room("ui/canvas", "model ui/paint ui/document", "*"),
        room("ui/tables", "model ui/paint ui/document ui/settings", "*"),
        room("ui/charts", "model ui/paint ui/document ui/controls", "*"),
        room("ui/settings", "model ui/paint ui/document", "*"),
        room("ui/actions", "model ui/paint ui/document ui/settings", "*"),
        room("ui/routes", "model ui/paint ui/document ui/tables ui/controls", "*"),
        room("ui/space", "model ui/paint ui/document ui/tables ui/controls", "*"),
        room("ui/docks", "model ui/paint ui/document ui/canvas ui/tables ui/charts ui/controls ui/settings ui/space", "*"),
        room("ui/rules", "model ui/paint ui/document ui/canvas ui/tables ui/charts ui/controls ui/settings ui/docks", "*"),
        room("ui/matrix", "model ui/paint ui/document ui/tables ui/controls ui/docks", "*"),
        room("ui/probe", "model ui/paint ui/document ui/tables ui/controls ui/routes", "*"),
        room("ui/trace", "model ui/paint ui/document ui/tables ui/controls ui/routes ui/docks", "*"),
        room("ui/dialogs", "model ui/paint ui/document ui/canvas ui/tables ui/charts ui/settings ui/actions", "*"),
        room("ui/window",
            "model ui/paint ui/document ui/controls ui/canvas ui/tables ui/charts ui/settings ui/actions ui/routes ui/docks "
            "ui/rules ui/matrix ui/probe ui/trace ui/dialogs",
            "*"),
        room("app/cli", "model ui/paint", "QtCore QtGui QtSvg QtNetwork"),
        room("app/desktop", "model ui", "*"),
    };
    return all;
}

/// The room a path lies in: its first two folders.
QString roomName(const QString& path)
{
    return path.count(QLatin1Char('/')) < 2 ? QString() : path.section(QLatin1Char('/'), 0, 1);
}

const Room* findRoom(const QString& name)
{
    for (const Room& candidate : rooms()) {
        if (candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

bool isSource(const QString& path)
{
    return path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h"));
}

std::vector<Include> includes(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    std::vector<Include> found;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (int i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = pattern.match(lines[i]);
        if (match.hasMatch())
            found.push_back({i + 1, match.captured(2), match.captured(1) == QLatin1String("\"")});
    }
    return found;
}

/// What is wrong with a project include of `room`, if anything.
std::optional<QString> projectRule(const Room& from, const Include& include)
{
    static const QRegularExpression atRoot(QStringLiteral("^(model|ui|app)/"));
    if (include.name.endsWith(QLatin1String(".moc")))
        return {};
    if (!atRoot.match(include.name).hasMatch())
        return QStringLiteral("\"%1\": project includes start at the root (\"model/plan/plan.h\")").arg(include.name);
    const QString to = roomName(include.name);
    if (to == from.name || from.uses.contains(to) || from.uses.contains(to.section(QLatin1Char('/'), 0, 0)))
        return {};
    return QStringLiteral("\"%1\": %2 may not use %3; it may use: %4")
        .arg(include.name, from.name, to.isEmpty() ? QStringLiteral("a file outside the rooms") : to,
            from.uses.isEmpty() ? QStringLiteral("nothing") : from.uses.join(QStringLiteral(", ")));
}

/// What is wrong with an include in angle brackets, if anything.
std::optional<QString> systemRule(const Room& from, const Include& include, const QtModuleOf& qtModuleOf)
{
    static const QRegularExpression atRoot(QStringLiteral("^(model|ui|app)/"));
    static const QRegularExpression byModule(QStringLiteral("^(Qt[A-Z]\\w*/|q[a-z0-9_]+\\.h$)"));
    static const QRegularExpression wholeModule(
        QStringLiteral("^Qt(Core|Gui|Widgets|Charts|Concurrent|Network|Svg|SvgWidgets|Test|Xml|DBus|PrintSupport|OpenGL)$"));
    if (atRoot.match(include.name).hasMatch())
        return QStringLiteral("<%1>: project includes stand in quotes").arg(include.name);
    if (byModule.match(include.name).hasMatch() || wholeModule.match(include.name).hasMatch())
        return QStringLiteral("<%1>: Qt is included by class (<QWidget>)").arg(include.name);
    if (!include.name.startsWith(QLatin1Char('Q')) || include.name.contains(QLatin1Char('/')))
        return {};
    const QString module = qtModuleOf(include.name);
    if (from.qt.contains(QStringLiteral("*")) || from.qt.contains(module))
        return {};
    return QStringLiteral("<%1>: %2 may not use %3; it may use: %4")
        .arg(include.name, from.name, module.isEmpty() ? QStringLiteral("an unknown Qt module") : module,
            from.qt.isEmpty() ? QStringLiteral("no Qt at all") : from.qt.join(QStringLiteral(", ")));
}

std::vector<Breach> includeBreaches(const SourceFile& file, const QtModuleOf& qtModuleOf)
{
    const Room* from = findRoom(roomName(file.path));
    if (!from)
        return {{file.path, 0, QStringLiteral("lies in no room of the tree; the rooms and their floors are in layers.cpp")}};
    std::vector<Breach> found;
    for (const Include& include : includes(file.text)) {
        const auto rule = include.quoted ? projectRule(*from, include) : systemRule(*from, include, qtModuleOf);
        if (rule)
            found.push_back({file.path, include.line, *rule});
    }
    return found;
}

/// The file is a word of the nearest CMakeLists.txt above it, named from that folder.
std::optional<Breach> listingBreach(const SourceFile& file, const QHash<QString, QString>& texts)
{
    static const QRegularExpression space(QStringLiteral("[\\s()\"]+"));
    QString folder = file.path.section(QLatin1Char('/'), 0, -2);
    while (!folder.isEmpty() && !texts.contains(folder + QStringLiteral("/CMakeLists.txt")))
        folder = folder.contains(QLatin1Char('/')) ? folder.section(QLatin1Char('/'), 0, -2) : QString();
    if (folder.isEmpty())
        return Breach {file.path, 0, QStringLiteral("no CMakeLists.txt stands above it")};
    const QString list = folder + QStringLiteral("/CMakeLists.txt");
    if (texts.value(list).split(space).contains(file.path.mid(folder.size() + 1)))
        return {};
    return Breach {file.path, 0, QStringLiteral("is not listed in %1").arg(list)};
}

/// Walks the includes of files depth first and notes each edge that closes a circle.
class CircleSearch {
public:
    explicit CircleSearch(const QHash<QString, QString>& texts)
        : m_texts(texts)
    {
    }

    void visit(const QString& file)
    {
        if (m_done.contains(file))
            return;
        m_path.append(file);
        for (const Include& include : includes(m_texts.value(file))) {
            if (!include.quoted || !m_texts.contains(include.name))
                continue;
            if (const auto start = m_path.indexOf(include.name); start >= 0)
                m_found.push_back({file, include.line, describe(start, include.name)});
            else
                visit(include.name);
        }
        m_path.removeLast();
        m_done.insert(file);
    }

    std::vector<Breach> found() const { return m_found; }

private:
    QString describe(qsizetype start, const QString& closing) const
    {
        const QStringList circle = m_path.mid(start) + QStringList {closing};
        return QStringLiteral("closes a circle of includes: %1").arg(circle.join(QStringLiteral(" -> ")));
    }

    const QHash<QString, QString>& m_texts;
    QStringList m_path;
    QSet<QString> m_done;
    std::vector<Breach> m_found;
};

}

std::vector<Breach> breaches(const std::vector<SourceFile>& tree, const QtModuleOf& qtModuleOf)
{
    QHash<QString, QString> texts;
    for (const SourceFile& file : tree)
        texts.insert(file.path, file.text);
    std::vector<Breach> found;
    CircleSearch circles(texts);
    for (const SourceFile& file : tree) {
        if (!isSource(file.path))
            continue;
        const auto wrong = includeBreaches(file, qtModuleOf);
        found.insert(found.end(), wrong.begin(), wrong.end());
        if (auto unlisted = listingBreach(file, texts))
            found.push_back(*std::move(unlisted));
        circles.visit(file.path);
    }
    const auto closed = circles.found();
    found.insert(found.end(), closed.begin(), closed.end());
    return found;
}

}
