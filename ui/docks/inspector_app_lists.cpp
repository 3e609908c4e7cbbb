#include "model/plan/edit/edits.h"
#include "ui/docks/edited_lines.h"
#include "ui/docks/inspector_sections.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace ase::inspector {

namespace {

constexpr int firstPriority = 100;
constexpr int priorityStep = 10;

/// How the lines of one list of an app are read, shown and kept.
template<class T>
struct LinesOf {
    std::vector<T> App::*list;
    Result<Plan> (*set)(const Plan&, AppId, std::vector<T>);
    LineRow (*row)(const Network&, const T&);
    /// `before` is what stood there; null for a new line.
    Result<T> (*read)(const Network&, const QString&, const T* before);
    void (*exchange)(T&, T&); ///< two neighbours that change places
    /// The order in which they count is the order they are shown in.
    bool (*comesBefore)(const T&, const T&);
};

template<class T>
std::vector<T> linesIn(const Network& network, AppId id, const LinesOf<T>& lines)
{
    const App* app = network.apps.find(id);
    std::vector<T> all = app ? app->*lines.list : std::vector<T>();
    if (lines.comesBefore)
        std::stable_sort(all.begin(), all.end(), lines.comesBefore);
    return all;
}

/// The plan with the lines changed by `change(lines, row)`; a row that is gone meanwhile changes nothing.
template<class T, class Change>
Result<Plan> changeLines(const Plan& plan, AppId id, const LinesOf<T>& lines, int row, Change change)
{
    std::vector<T> all = linesIn(*plan.network, id, lines);
    if (row < 0 || row >= int(all.size()))
        return plan;
    change(all, std::size_t(row));
    return lines.set(plan, id, std::move(all));
}

template<class T>
LineEditing editingOf(AppId id, const LinesOf<T>& lines)
{
    LineEditing editing;
    editing.rows = [=](const Network& network) {
        std::vector<LineRow> rows;
        for (const T& line : linesIn(network, id, lines))
            rows.push_back(lines.row(network, line));
        return rows;
    };
    editing.fault = [=](const Network& network, const QString& text) {
        const Result<T> read = lines.read(network, text, nullptr);
        return read ? QString() : sentence(read.error());
    };
    editing.put = [=](const Plan& plan, int row, const QString& text) -> Result<Plan> {
        std::vector<T> all = linesIn(*plan.network, id, lines);
        const bool isNew = row < 0 || row >= int(all.size());
        Result<T> read = lines.read(*plan.network, text, isNew ? nullptr : &all[std::size_t(row)]);
        if (!read)
            return read.error();
        if (isNew)
            all.push_back(*std::move(read));
        else
            all[std::size_t(row)] = *std::move(read);
        return lines.set(plan, id, std::move(all));
    };
    editing.remove = [=](const Plan& plan, int row) {
        return changeLines(
            plan, id, lines, row, [](std::vector<T>& all, std::size_t at) { all.erase(all.begin() + std::ptrdiff_t(at)); });
    };
    editing.move = [=](const Plan& plan, int from, int to) {
        return changeLines(plan, id, lines, from, [&](std::vector<T>& all, std::size_t at) {
            if (to >= 0 && to < int(all.size()))
                lines.exchange(all[at], all[std::size_t(to)]);
        });
    };
    return editing;
}

QString sourceText(const Network& network, const AccessRestriction& restriction)
{
    if (restriction.subnet)
        return QStringLiteral("subnet ") + pathOf(network, *restriction.subnet);
    return restriction.source ? textOf(*restriction.source) : QStringLiteral("nobody");
}

LineRow restrictionRow(const Network& network, const AccessRestriction& restriction)
{
    const Access* access = valueOf(restriction.access);
    const QString source = sourceText(network, restriction);
    const QString kind = restriction.subnet ? say(QT_TRANSLATE_NOOP("Inspector", "by service endpoint")) : QString();
    const QString name = textOf(restriction.name);
    LineRow row;
    row.lead = textOf(restriction.priority);
    row.title = source;
    row.detail = name.isEmpty() || kind.isEmpty() ? name + kind : QStringLiteral("%1, %2").arg(name, kind);
    row.allowed = access ? std::optional(*access == Access::Allow) : std::nullopt;
    row.edited = QStringLiteral("%1 %2 %3").arg(row.lead, textOf(restriction.access).toLower(), source);
    return row;
}

Problem noRestriction(const QString& text)
{
    return {QT_TRANSLATE_NOOP("Edits",
                "\"%1\" is no access restriction. Write a priority, allow or deny, and a prefix, a service tag, or "
                "\"subnet\" and its path: 100 allow 10.0.0.0/8."),
        {text.trimmed()}};
}

Result<AccessRestriction> readRestriction(const Network& network, const QString& text, const AccessRestriction* before)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d+)\\s+(allow|deny)\\s+(?:(subnet)\\s+)?(\\S.*?)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    bool ok = false;
    const int priority = match.captured(1).toInt(&ok);
    if (!match.hasMatch() || !ok)
        return noRestriction(text);
    AccessRestriction restriction;
    if (before)
        restriction.name = before->name;
    restriction.priority = priority;
    restriction.access =
        accessField(match.captured(2).compare(u"allow", Qt::CaseInsensitive) == 0 ? Access::Allow : Access::Deny);
    const QString source = match.captured(4);
    if (match.captured(3).isEmpty()) {
        if (source.compare(u"nobody", Qt::CaseInsensitive) == 0)
            return restriction;
        restriction.source = matchField(plainPrefix(source, [](const QString&) {}));
        return valueOf(*restriction.source) ? Result<AccessRestriction>(restriction) : noRestriction(text);
    }
    const auto found = findByPath(network, source);
    restriction.subnet = found.empty() ? std::nullopt : found.front().as<SubnetId>();
    if (restriction.subnet)
        return restriction;
    return Problem {QT_TRANSLATE_NOOP("Edits", "%1 is no subnet of this plan. Write NETWORK/SUBNET."), {source}};
}

bool restrictionComesBefore(const AccessRestriction& a, const AccessRestriction& b)
{
    return a.priority.isKnown() && b.priority.isKnown() && *a.priority.value() < *b.priority.value();
}

/// The one with the lower priority decides, so what moves takes the priority of its neighbour.
void exchangeRestrictions(AccessRestriction& a, AccessRestriction& b)
{
    std::swap(a, b);
    std::swap(a.priority, b.priority);
}

QString nextRestriction(const Network& network, AppId id, std::vector<AccessRestriction> App::*list)
{
    int last = firstPriority - priorityStep;
    if (const App* app = network.apps.find(id))
        for (const AccessRestriction& restriction : app->*list)
            last = std::max(last, restriction.priority.valueOr(last));
    return QStringLiteral("%1 allow ").arg(last + priorityStep);
}

LineRow connectionRow(const Network&, const HybridConnection& connection)
{
    LineRow row;
    row.title = QStringLiteral("%1:%2").arg(connection.host, textOf(connection.port));
    row.detail = say(QT_TRANSLATE_NOOP("Inspector", "through a relay"));
    row.edited = row.title;
    return row;
}

Result<HybridConnection> readConnection(const Network&, const QString& text, const HybridConnection*)
{
    const QString trimmed = text.trimmed();
    const QString host = trimmed.section(u':', 0, 0).trimmed();
    const PortField port = portField(trimmed.contains(u':') ? trimmed.section(u':', 1).trimmed() : QStringLiteral("443"));
    const PortRange* range = valueOf(port);
    const bool one = range && range->first == range->last && range->first > 0;
    if (host.isEmpty() || host.contains(u' ') || !one)
        return Problem {
            QT_TRANSLATE_NOOP("Edits", "\"%1\" is no hybrid connection. Write a host and a port: sql.corp.example:1433."),
            {trimmed}};
    return HybridConnection {host, port};
}

void addLinesOf(InspectorForm& form, const QString& title, const QString& field, LineEditing editing)
{
    auto* lines = new EditedLines(form.document(), title, std::move(editing), form.theme());
    QObject::connect(lines, &EditedLines::refused, &form, &InspectorForm::refused);
    form.custom(
        lines, [lines](const Plan& plan, const AnswersPtr&) { lines->follow(*plan.network); }, field);
}

void addRestrictionList(InspectorForm& form, AppId id, const QString& title, const QString& what, const QString& field,
    const LinesOf<AccessRestriction>& lines)
{
    LineEditing editing = editingOf(id, lines);
    editing.what = what;
    editing.none = say(QT_TRANSLATE_NOOP("Inspector", "Everyone comes in."));
    editing.beginning = [=](const Network& network) { return nextRestriction(network, id, lines.list); };
    addLinesOf(form, title, field, std::move(editing));
}

}

/// Facts: MT-07, MT-09.
void addRestrictions(InspectorForm& form, AppId id)
{
    LinesOf<AccessRestriction> lines {&App::restrictions, &setRestrictions, &restrictionRow, &readRestriction,
        &exchangeRestrictions, &restrictionComesBefore};
    addRestrictionList(form, id, say(QT_TRANSLATE_NOOP("Inspector", "The site lets in")),
        say(QT_TRANSLATE_NOOP("Inspector", "access restriction")), QStringLiteral("restrictions"), lines);
    lines.list = &App::scmRestrictions;
    lines.set = &setScmRestrictions;
    addRestrictionList(form, id, say(QT_TRANSLATE_NOOP("Inspector", "The SCM site lets in")),
        say(QT_TRANSLATE_NOOP("Inspector", "access restriction of the SCM site")), QStringLiteral("scmRestrictions"), lines);
}

/// Fact: MT-10.
void addHybridConnections(InspectorForm& form, AppId id)
{
    LineEditing editing = editingOf(id,
        LinesOf<HybridConnection> {&App::hybridConnections, &setHybridConnections, &connectionRow, &readConnection,
            [](HybridConnection& a, HybridConnection& b) { std::swap(a, b); }, nullptr});
    editing.what = say(QT_TRANSLATE_NOOP("Inspector", "hybrid connection"));
    editing.none = say(QT_TRANSLATE_NOOP("Inspector", "None"));
    editing.beginning = [](const Network&) { return QString(); };
    addLinesOf(form, say(QT_TRANSLATE_NOOP("Inspector", "Hybrid connections")), QStringLiteral("hybridConnections"),
        std::move(editing));
}

}
