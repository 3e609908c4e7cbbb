#include "tests/support/test_registry.h"
#include "tests/ui/routes/routes_fixture.h"
#include "tests/ui/window/rules_fixture.h"
#include "ui/paint/text.h"
#include "ui/tables/column_room.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QMenu>

namespace ase {

namespace {

/// Titles of a table from left to right, as far as they are in sight.
QStringList titles(const QTableView& table)
{
    QStringList all;
    const QHeaderView& header = *table.horizontalHeader();
    for (int at = 0; at < header.count(); ++at)
        if (const int column = header.logicalIndex(at); !table.isColumnHidden(column))
            all << table.model()->headerData(column, Qt::Horizontal).toString();
    all.removeAll(QString());
    return all;
}

/// Opens the menu of the titles over a column, as the right button does, and takes an entry of it.
bool choose(const QTableView& table, int column, const QString& text)
{
    QHeaderView* header = table.horizontalHeader();
    Q_EMIT header->customContextMenuRequested({header->sectionViewportPosition(column) + 4, 4});
    for (auto* menu : table.findChildren<QMenu*>())
        for (QAction* action : menu->actions())
            if (menu->isVisible() && action->text() == text && action->isEnabled()) {
                action->trigger();
                menu->close();
                return true;
            }
    return false;
}

void dragTitle(const QTableView& table, int from, int to)
{
    QHeaderView* header = table.horizontalHeader();
    const auto middle = [&](int column) {
        return QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
    };
    const QPoint start = middle(from);
    const QPoint end = middle(to) + QPoint(from < to ? 20 : -20, 0);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(header->viewport(), (start + end) / 2);
    QTest::mouseMove(header->viewport(), end);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, end);
}

void dragEdge(const QTableView& table, int column, int by)
{
    QHeaderView* header = table.horizontalHeader();
    const QPoint start(header->sectionViewportPosition(column) + header->sectionSize(column) - 1, header->height() / 2);
    QTest::mouseMove(header->viewport(), start);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(header->viewport(), start + QPoint(by / 2, 0));
    QTest::mouseMove(header->viewport(), start + QPoint(by, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, start + QPoint(by, 0));
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u',');
}

}

class ColumnsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void room_isShared();
    void wrongPort_isInSight_inANarrowColumn();
    void rules_keepOrderAndChoice();
    void rules_dragTheirTitles();
    void rules_areAsWideAsWhatIsInThem();
    void rules_keepTheWidthsTheyAreDraggedTo();
    void routes_keepOrderAndChoice();
};

void ColumnsTest::wrongPort_isInSight_inANarrowColumn()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(QStringLiteral("nsg:nsg-ase")));
    const QModelIndex ports = fixture.cell(QStringLiteral("allow-debug"), RulesModel::PortsColumn);
    fixture.table().scrollTo(ports);
    const QRgb bad = Theme::light(QApplication::font()).bad.rgb();
    for (const int width : {200, 110}) { // the second has no room for both
        fixture.table().setColumnWidth(RulesModel::PortsColumn, width);
        QRect cell = fixture.table().visualRect(ports);
        cell.setSize({width, 27});
        const QImage picture = fixture.table().viewport()->grab(cell).toImage();
        int border = 0;
        for (int x = 0; x < picture.width(); ++x)
            for (int y = 0; y < picture.height(); ++y)
                border += picture.pixel(x, y) == bad;
        QVERIFY2(border >= 10, qPrintable(QStringLiteral("%1: %2").arg(width).arg(border)));
    }
}

void ColumnsTest::room_isShared()
{
    const std::vector<ColumnNeed> needs {{40, 100}, {60, 60}, {20, 60}};
    QCOMPARE(widthsIn(440, needs), (std::vector {200, 120, 120})); // what is left, in proportion
    QCOMPARE(widthsIn(220, needs), (std::vector {100, 60, 60}));
    QCOMPARE(widthsIn(170, needs), (std::vector {70, 60, 40})); // who can spare gives
    QCOMPARE(widthsIn(60, needs), (std::vector {20, 30, 10}));
    QCOMPARE(widthsIn(0, needs), (std::vector {0, 0, 0}));
    QCOMPARE(widthsIn(30, {{}, {}}), (std::vector {0, 30}));
    QVERIFY(widthsIn(30, {}).empty());
    // What is whole and does not grow leaves the rest to the others.
    QCOMPARE(widthsIn(400, {{40, 100}, {60, 60, false}, {20, 60}}), (std::vector {212, 60, 128}));
    QCOMPARE(widthsIn(200, {{60, 60, false}, {40, 40, false}}), (std::vector {60, 140}));
}

void ColumnsTest::rules_keepOrderAndChoice()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(QStringLiteral("nsg:nsg-ase")));
    QSettings settings(fixture.folder.filePath(QStringLiteral("columns.ini")), QSettings::IniFormat);
    RulesDock& dock = fixture.window().workspace().rules();
    dock.keepColumns(settings);
    RulesTable& table = fixture.table();
    const QStringList delivered = words("Priority,Name,Action,Protocol,Source,Destination,Ports");
    QCOMPARE(titles(table), delivered);
    QVERIFY(choose(table, RulesModel::NameColumn, QStringLiteral("Protocol")));
    QVERIFY(choose(table, RulesModel::NameColumn, QStringLiteral("Source ports")));
    QVERIFY(choose(table, RulesModel::NameColumn, QStringLiteral("Move column right")));
    QVERIFY(choose(table, RulesModel::PriorityColumn, QStringLiteral("Move column right")));
    QVERIFY(!choose(table, RulesModel::GripColumn, QStringLiteral("Move column right"))); // it stays first
    const QStringList chosen = words("Action,Priority,Name,Source,Source ports,Destination,Ports");
    QCOMPARE(titles(table), chosen);
    // Tab goes on in the order in which cells are seen.
    RuleCellEdit* edit = fixture.openEditor(QStringLiteral("allow-agents"), RulesModel::PriorityColumn);
    QVERIFY(edit);
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(table.currentIndex().column(), int(RulesModel::NameColumn));
    QTest::keyClick(fixture.editor(), Qt::Key_Escape);
    // Another window finds them as they were left.
    const Theme theme = Theme::light(QFont());
    RulesDock other(fixture.document(), theme);
    other.keepColumns(settings);
    QCOMPARE(titles(*other.table()), chosen);
    QVERIFY(choose(table, RulesModel::NameColumn, QStringLiteral("Columns as delivered")));
    QCOMPARE(titles(table), delivered);
    QVERIFY(settings.allKeys().isEmpty());
    settings.setValue(QStringLiteral("tables/rules"), words("+grip,+nonsense,ports,ports,-name"));
    other.keepColumns(settings); // of another version
    QCOMPARE(titles(*other.table()).mid(0, 3), words("Ports,Name,Priority"));
}

void ColumnsTest::rules_dragTheirTitles()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(QStringLiteral("nsg:nsg-ase")));
    RulesTable& table = fixture.table();
    dragTitle(table, RulesModel::DestinationColumn, RulesModel::SourceColumn);
    QCOMPARE(titles(table), words("Priority,Name,Action,Protocol,Destination,Source,Ports"));
    dragTitle(table, RulesModel::PriorityColumn, RulesModel::GripColumn);
    QCOMPARE(titles(table).front(), QStringLiteral("Priority"));
    QCOMPARE(table.horizontalHeader()->logicalIndex(0), int(RulesModel::GripColumn));
}

void ColumnsTest::rules_areAsWideAsWhatIsInThem()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(QStringLiteral("nsg:nsg-ase")));
    RulesTable& table = fixture.table();
    const QHeaderView& header = *table.horizontalHeader();
    const auto titleOf = [&](int column) {
        return header.fontMetrics().horizontalAdvance(table.model()->headerData(column, Qt::Horizontal).toString());
    };
    for (const int column : {RulesModel::PriorityColumn, RulesModel::ProtocolColumn})
        QVERIFY2(table.columnWidth(column) <= titleOf(column) + 24, qPrintable(QString::number(table.columnWidth(column))));
    // In a wide dock all names are whole, and nothing is left out at the right.
    fixture.window().resize(2400, 1000);
    QCoreApplication::processEvents();
    const Theme& theme = fixture.shell.theme();
    for (const auto& row : fixture.window().workspace().rules().rules().rows())
        if (row.value.rule)
            QVERIFY2(textWidth(row.value.name, theme.fonts.title) + 16 <= table.columnWidth(RulesModel::NameColumn),
                qPrintable(row.value.name));
    QCOMPARE(header.length(), table.viewport()->width());
}

void ColumnsTest::rules_keepTheWidthsTheyAreDraggedTo()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(QStringLiteral("nsg:nsg-ase")));
    RulesTable& table = fixture.table();
    QSettings settings(fixture.folder.filePath(QStringLiteral("columns.ini")), QSettings::IniFormat);
    fixture.window().workspace().rules().keepColumns(settings);
    const int delivered = table.columnWidth(RulesModel::NameColumn);
    dragEdge(table, RulesModel::NameColumn, 37);
    QCOMPARE(table.columnWidth(RulesModel::NameColumn), delivered + 37);
    QCoreApplication::processEvents();
    QCOMPARE(table.columnWidth(RulesModel::NameColumn), delivered + 37);
    QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    // Another answer, another width of the dock, another window.
    fixture.document().selectOne(fixture.part(QStringLiteral("nsg:nsg-ase/allow-agents")));
    QVERIFY(fixture.settled());
    table.fitColumns();
    QCOMPARE(table.columnWidth(RulesModel::NameColumn), delivered + 37);
    QCOMPARE(settings.value(QStringLiteral("tables/rules")).toStringList().filter(QStringLiteral("name:")),
        QStringList {QStringLiteral("name:%1").arg(delivered + 37)});
    const Theme theme = Theme::light(QFont());
    RulesDock other(fixture.document(), theme);
    other.keepColumns(settings);
    QCOMPARE(other.table()->columns().width(RulesModel::NameColumn), std::optional(delivered + 37));
    table.columns().reset();
    QCOMPARE(table.columnWidth(RulesModel::NameColumn), delivered);
    QVERIFY(settings.allKeys().isEmpty());
}

void ColumnsTest::routes_keepOrderAndChoice()
{
    RoutesFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("rt:rt-ase")));
    QSettings settings(fixture.folder.filePath(QStringLiteral("columns.ini")), QSettings::IniFormat);
    fixture.dock().keepColumns(settings);
    const QStringList delivered = words("Route,Prefix or tag,Next hop,Appliance");
    QCOMPARE(titles(fixture.view()), delivered);
    QVERIFY(choose(fixture.view(), RouteTableModel::PrefixColumn, QStringLiteral("Appliance")));
    QVERIFY(choose(fixture.view(), RouteTableModel::PrefixColumn, QStringLiteral("Move column left")));
    const QStringList chosen = words("Prefix or tag,Route,Next hop");
    QCOMPARE(titles(fixture.view()), chosen);
    const Theme theme = Theme::light(QFont());
    RoutesDock other(fixture.document(), theme);
    other.keepColumns(settings);
    QCOMPARE(titles(*other.table().routes()), chosen);
    fixture.view().columns().reset();
    QCOMPARE(titles(fixture.view()), delivered);
}

ASE_TEST(ColumnsTest)

}

#include "columns_test.moc"
