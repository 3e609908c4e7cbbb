#include "tests/architecture/layers.h"
#include "tests/support/test_registry.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace ase::test;

namespace {

QString line(const Breach& breach)
{
    return QStringLiteral("%1:%2: %3").arg(breach.file).arg(breach.line).arg(breach.rule);
}

QString lines(const std::vector<Breach>& breaches)
{
    QStringList all;
    for (const Breach& breach : breaches)
        all << line(breach);
    return all.join(QLatin1Char('\n'));
}

/// Looks into the header folders of the Qt this was built with.
QString installedQtModule(const QString& className)
{
    static const QStringList modules = QDir(QStringLiteral(QT_HEADERS_DIR)).entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    for (const QString& module : modules) {
        if (QFileInfo::exists(QStringLiteral(QT_HEADERS_DIR "/%1/%2").arg(module, className)))
            return module;
    }
    return {};
}

std::vector<SourceFile> projectTree()
{
    const QDir root(QStringLiteral(PROJECT_SOURCE_DIR));
    const QStringList kinds {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("CMakeLists.txt")};
    std::vector<SourceFile> tree;
    for (const QString& top : {QStringLiteral("model"), QStringLiteral("ui"), QStringLiteral("app")}) {
        QDirIterator files(root.filePath(top), kinds, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                tree.push_back({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(tree.begin(), tree.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return tree;
}

/// A tree of one file that is listed, with what it includes.
std::vector<SourceFile> treeOf(const QString& path, const QString& text)
{
    const QString folder = path.section(QLatin1Char('/'), 0, -2);
    return {{folder + QStringLiteral("/CMakeLists.txt"),
                QStringLiteral("ase_sources(ase_model %1)").arg(path.section(QLatin1Char('/'), -1))},
        {path, text}};
}

}

class ArchitectureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void project_keepsItsFloors();
    void rule_data();
    void rule();
    void circle_isReportedWithItsWay();
    void unlistedFile_isReported();
};

void ArchitectureTest::project_keepsItsFloors()
{
    const std::vector<SourceFile> tree = projectTree();
    QVERIFY2(tree.size() > 20, "the source tree was not found");
    const std::vector<Breach> found = breaches(tree, installedQtModule);
    for (const Breach& breach : found)
        qWarning("%s", qPrintable(line(breach))); // one by one: Qt Test cuts a long message off
    QVERIFY2(found.empty(), "rules of the architecture are broken, see above");
}

void ArchitectureTest::rule_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::addColumn<QString>("complaint"); // a part of it; empty: allowed
    const auto row = [](const char* name, const char* file, const char* include, const char* complaint = "") {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(include) << QString::fromLatin1(complaint);
    };
    row("down", "model/plan/a.h", "\"model/address/ipv4.h\"");
    row("same room", "model/check/nsg/a.cpp", "\"model/check/finding.h\"");
    row("up", "model/plan/a.h", "\"model/check/finding.h\"", "model/plan may not use model/check");
    row("neighbour", "model/reach/a.h", "\"model/capacity/use.h\"", "model/reach may not use model/capacity");
    row("exchange and review", "model/review/a.h", "\"model/exchange/arm/write.h\"", "may not use model/exchange");
    row("model to ui", "model/check/a.h", "\"ui/paint/theme.h\"", "model/check may not use ui/paint");
    row("ui to model", "ui/paint/a.h", "\"model/plan/plan.h\"");
    row("dock to canvas", "ui/docks/a.h", "\"ui/canvas/scene.h\"");
    row("canvas to dock", "ui/canvas/a.h", "\"ui/docks/tree_dock.h\"", "ui/canvas may not use ui/docks");
    row("dialog to window", "ui/dialogs/a.h", "\"ui/window/main_window.h\"", "ui/dialogs may not use ui/window");
    row("desktop to window", "app/desktop/main.cpp", "\"ui/window/main_window.h\"");
    row("command line to window", "app/cli/main.cpp", "\"ui/window/main_window.h\"", "app/cli may not use ui/window");
    row("command line to paint", "app/cli/main.cpp", "\"ui/paint/picture.h\"");
    row("tests", "model/plan/a.h", "\"tests/support/builder.h\"", "start at the root");
    row("relative", "model/plan/a.h", "\"table.h\"", "start at the root");
    row("upwards by dots", "model/plan/a.h", "\"../check/finding.h\"", "start at the root");
    row("brackets", "model/plan/a.h", "<model/plan/table.h>", "stand in quotes");
    row("moc", "ui/docks/a.cpp", "\"a.moc\"");
    row("Qt in the core", "model/plan/a.h", "<QString>");
    row("Qt in address", "model/address/a.h", "<QString>", "no Qt at all");
    row("Gui in the model", "model/check/a.h", "<QColor>", "model/check may not use QtGui");
    row("Widgets in paint", "ui/paint/a.h", "<QWidget>", "ui/paint may not use QtWidgets");
    row("by module", "ui/docks/a.h", "<QtWidgets/QWidget>", "by class");
    row("whole module", "ui/docks/a.h", "<QtWidgets>", "by class");
    row("by file", "ui/docks/a.h", "<qwidget.h>", "by class");
    row("function header", "model/plan/a.h", "<QtMath>");
    row("standard", "model/address/a.h", "<vector>");
    row("no room", "model/stray/a.h", "<vector>", "lies in no room");
}

void ArchitectureTest::rule()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    QFETCH(QString, complaint);
    const auto found =
        breaches(treeOf(file, QStringLiteral("#pragma once\n\n#include %1\n").arg(include)), installedQtModule);
    if (complaint.isEmpty()) {
        QCOMPARE(lines(found), QString());
        return;
    }
    QCOMPARE(found.size(), size_t {1});
    QCOMPARE(found[0].file, file);
    QCOMPARE(found[0].line, complaint == QLatin1String("lies in no room") ? 0 : 3);
    QVERIFY2(found[0].rule.contains(complaint), qPrintable(line(found[0])));
}

void ArchitectureTest::circle_isReportedWithItsWay()
{
    const std::vector<SourceFile> tree {
        {QStringLiteral("model/plan/CMakeLists.txt"), QStringLiteral("ase_sources(ase_model a.h b.h c.h)")},
        {QStringLiteral("model/plan/a.h"), QStringLiteral("#include \"model/plan/b.h\"\n")},
        {QStringLiteral("model/plan/b.h"), QStringLiteral("\n#include \"model/plan/c.h\"\n")},
        {QStringLiteral("model/plan/c.h"), QStringLiteral("#include <vector>\n\n#include \"model/plan/b.h\"\n")},
    };
    QCOMPARE(lines(breaches(tree, installedQtModule)),
        QStringLiteral("model/plan/c.h:3: closes a circle of includes: "
                       "model/plan/b.h -> model/plan/c.h -> model/plan/b.h"));
}

void ArchitectureTest::unlistedFile_isReported()
{
    const std::vector<SourceFile> tree {
        {QStringLiteral("model/check/CMakeLists.txt"),
            QStringLiteral("ase_sources(ase_model\n  nsg/listed.cpp\n  other.h)")},
        {QStringLiteral("model/check/nsg/listed.cpp"), QString()},
        {QStringLiteral("model/check/nsg/forgotten.cpp"), QString()},
    };
    QCOMPARE(lines(breaches(tree, installedQtModule)),
        QStringLiteral("model/check/nsg/forgotten.cpp:0: is not listed in model/check/CMakeLists.txt"));
}

ASE_TEST(ArchitectureTest)

#include "architecture_test.moc"
