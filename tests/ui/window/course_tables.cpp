#include "tests/ui/window/course.h"
#include "ui/routes/route_table_model.h"
#include "ui/routes/route_table_pane.h"
#include "ui/routes/route_table_view.h"

#include <QAbstractItemView>

#include <algorithm>

namespace ase {

namespace {

constexpr int longest = 20000; ///< milliseconds; the answers of a table of some rules take a few

/// In any order: what becomes of the order is for the tests of the tables.
QString difference(const QString& what, QStringList shown, QStringList written)
{
    shown.sort();
    written.sort();
    return shown == written
        ? QString()
        : QStringLiteral("the table of %1 shows %2 for %3").arg(what, shown.join(u", "), written.join(u", "));
}

}

void Course::editRules()
{
    static const QStringList texts {QStringLiteral("100"), QStringLiteral("4096"), QStringLiteral("99999"),
        QStringLiteral("allow-all"), QStringLiteral("Deny"), QStringLiteral("tcp"), QStringLiteral("10.0.0.0/8"),
        QStringLiteral("10.1.2.3-10.1.2.1"), QStringLiteral("Sql, VirtualNetwork"), QStringLiteral("443, 8000-8080"),
        QString()};
    const auto& groups = m_hands.network().securityGroups.rows();
    if (groups.empty())
        return trigger(QStringLiteral("insert.securityGroup"));
    m_hands.document().selectOne(anyOf(groups).id);
    m_hands.window().workspace().bringUp(QStringLiteral("rules"));
    RulesDock& dock = m_hands.window().workspace().rules();
    dock.showDirection(pick(2) ? Direction::Inbound : Direction::Outbound);
    editTable(*dock.table(), texts);
}

void Course::editRoutes()
{
    static const QStringList texts {QStringLiteral("0.0.0.0/0"), QStringLiteral("to-firewall"), QStringLiteral("Internet"),
        QStringLiteral("Virtual appliance"), QStringLiteral("10.0.1.4"), QStringLiteral("10.0.1.400"), QStringLiteral("Sql"),
        QString()};
    const auto& tables = m_hands.network().routeTables.rows();
    if (tables.empty())
        return trigger(QStringLiteral("insert.routeTable"));
    m_hands.document().selectOne(anyOf(tables).id);
    m_hands.window().workspace().bringUp(QStringLiteral("routes"));
    editTable(*m_hands.window().workspace().routes().table().routes(), texts);
}

void Course::editSpace()
{
    static const QStringList texts {
        QStringLiteral("apps"), QStringLiteral("/26"), QStringLiteral("10.0.7.0/24"), QStringLiteral("rubbish"), QString()};
    const auto& networks = m_hands.network().virtualNetworks.rows();
    if (networks.empty())
        return;
    m_hands.document().selectOne(anyOf(networks).id);
    m_hands.window().workspace().bringUp(QStringLiteral("space"));
    for (QAbstractItemView* table : m_hands.window().workspace().addresses().findChildren<QAbstractItemView*>())
        if (table->isVisible())
            return editTable(*table, texts);
}

void Course::editTable(QAbstractItemView& table, const QStringList& texts)
{
    table.setFocus(Qt::OtherFocusReason);
    const int rows = table.model()->rowCount();
    if (rows)
        m_hands.clickCell(table, pick(rows), 1 + pick(table.model()->columnCount() - 1));
    static const std::initializer_list<QKeySequence> keys {QKeySequence(Qt::Key_Insert), QKeySequence(Qt::CTRL | Qt::Key_I),
        QKeySequence(Qt::CTRL | Qt::Key_D), QKeySequence(Qt::CTRL | Qt::Key_E), QKeySequence(Qt::Key_Delete),
        QKeySequence(Qt::CTRL | Qt::Key_PageUp), QKeySequence(Qt::CTRL | Qt::Key_PageDown),
        QKeySequence(Qt::CTRL | Qt::Key_C), QKeySequence(Qt::CTRL | Qt::Key_V), QKeySequence(Qt::CTRL | Qt::Key_Period),
        QKeySequence(Qt::CTRL | Qt::Key_Z)};
    if (pick(2) && rows)
        return fillCell(table, anyOf(texts));
    const QKeyCombination pressed = anyOf(keys)[0];
    m_hands.press(pressed.key(), pressed.keyboardModifiers());
    m_hands.press(Qt::Key_Escape); // the editor that a new row opens
}

void Course::fillCell(QAbstractItemView& table, const QString& text)
{
    m_hands.press(Qt::Key_F2);
    const bool isOpen = QApplication::focusWidget() && QApplication::focusWidget() != &table
        && table.isAncestorOf(QApplication::focusWidget());
    if (!isOpen)
        return; // one of Azure's own rules, or a cell that tells and takes nothing
    m_hands.press(Qt::Key_A, Qt::ControlModifier);
    m_hands.type(text);
    m_hands.press(pick(4) ? Qt::Key_Return : Qt::Key_Escape);
}

QString Course::rulesComplaint()
{
    if (!m_hands.window().workspace().dock(QStringLiteral("rules"))->isVisible())
        return {};
    RulesDock& dock = m_hands.window().workspace().rules();
    if (!dock.isVisible() || !dock.emptyText().isEmpty())
        return {};
    if (!QTest::qWaitFor([&] { return dock.isCurrent(); }, longest))
        return QStringLiteral("the table of rules never comes up to date");
    const SecurityGroup* group = m_hands.network().securityGroups.find(dock.rules().scope()->group);
    if (!group)
        return QStringLiteral("the table of rules shows a group that is gone");
    QStringList shown;
    for (const auto& row : dock.rules().rows())
        if (row.value.rule)
            shown << row.value.priority + u' ' + row.value.name;
    QStringList written;
    for (const auto& row : group->rules.rows()) {
        const Direction* side = valueOf(row.value->direction);
        if (!side || *side == dock.direction())
            written << textOf(row.value->priority) + u' ' + textOf(row.value->name);
    }
    return difference(QStringLiteral("rules"), shown, written);
}

QString Course::routesComplaint()
{
    if (!m_hands.window().workspace().dock(QStringLiteral("routes"))->isVisible())
        return {};
    RoutesDock& dock = m_hands.window().workspace().routes();
    const auto& rows = dock.table().routes()->routes().rows();
    if (!dock.isVisible() || rows.empty())
        return {};
    const auto id = tableOf(m_hands.network(), rows.front().id);
    if (!id)
        return QStringLiteral("the table of routes shows one that is gone");
    QStringList shown;
    for (const auto& row : rows)
        shown << idText(row.id.value);
    QStringList written;
    for (const auto& row : m_hands.network().routeTables.find(*id)->routes.rows())
        written << idText(row.id.value);
    return difference(QStringLiteral("routes"), shown, written);
}

}
