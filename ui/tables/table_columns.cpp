#include "ui/tables/table_columns.h"

#include "ui/settings/setting.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStringList>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace ase {

namespace {

const QString shownSign = QStringLiteral("+"); ///< before the key of a column that is chosen
const QString hiddenSign = QStringLiteral("-");
const QChar widthSign = u':'; ///< between the key and the width a person gave it

}

TableColumns::TableColumns(QTableView& table, std::vector<Column> columns)
    : QObject(&table)
    , m_table(table)
    , m_columns(std::move(columns))
{
    QHeaderView* titles = table.horizontalHeader();
    titles->setSectionsMovable(true);
    titles->setFirstSectionMovable(m_columns.empty() || !m_columns.front().isFixed);
    titles->setContextMenuPolicy(Qt::CustomContextMenu);
    titles->setToolTip(tr(
        "Drag a title to move its column, or its edge to make it wider. The menu of the titles shows and hides columns."));
    titles->viewport()->installEventFilter(this);
    connect(titles, &QHeaderView::sectionResized, this, &TableColumns::takeWidth);
    connect(titles, &QHeaderView::customContextMenuRequested, this, &TableColumns::showMenu);
    connect(titles, &QHeaderView::sectionMoved, this, [this] {
        if (m_isOrdering)
            return;
        write();
        Q_EMIT chosenChanged();
    });
}

void TableColumns::keepIn(QSettings& settings, const QString& key)
{
    m_settings = &settings;
    m_key = key;
    std::vector<int> wanted;
    m_chosen.clear();
    m_widths.clear();
    for (QString word : Setting<QStringList> {m_key}.read(settings)) {
        const bool isShown = word.startsWith(shownSign);
        const bool isHidden = word.startsWith(hiddenSign);
        word = word.mid(isShown || isHidden ? 1 : 0);
        const int width = word.section(widthSign, 1).toInt();
        word = word.section(widthSign, 0, 0);
        const auto found =
            std::find_if(m_columns.begin(), m_columns.end(), [&](const Column& column) { return column.key == word; });
        const int column = int(found - m_columns.begin());
        if (found == m_columns.end() || std::find(wanted.begin(), wanted.end(), column) != wanted.end())
            continue; // of another version
        wanted.push_back(column);
        if ((isShown || isHidden) && found->mayHide)
            m_chosen[column] = isShown;
        if (width > 0)
            m_widths[column] = width;
    }
    if (!wanted.empty())
        order(wanted);
    Q_EMIT chosenChanged();
}

/// Those that are fixed first, then these, then the others.
void TableColumns::order(const std::vector<int>& columns)
{
    const QScopedValueRollback ordering(m_isOrdering, true);
    std::vector<int> all;
    const auto add = [&](int column) {
        if (std::find(all.begin(), all.end(), column) == all.end())
            all.push_back(column);
    };
    for (int column = 0; column < int(m_columns.size()); ++column)
        if (m_columns[std::size_t(column)].isFixed)
            add(column);
    for (const int column : columns)
        add(column);
    for (int column = 0; column < int(m_columns.size()); ++column)
        add(column);
    QHeaderView* titles = m_table.horizontalHeader();
    for (int at = 0; at < int(all.size()); ++at)
        titles->moveSection(titles->visualIndex(all[std::size_t(at)]), at);
}

std::optional<bool> TableColumns::chosen(int column) const
{
    const auto found = m_chosen.find(column);
    return found == m_chosen.end() ? std::nullopt : std::optional(found->second);
}

void TableColumns::choose(int column, bool shown)
{
    m_chosen[column] = shown;
    write();
    Q_EMIT chosenChanged();
}

std::optional<int> TableColumns::width(int column) const
{
    const auto found = m_widths.find(column);
    return found == m_widths.end() ? std::nullopt : std::optional(found->second);
}

std::vector<int> TableColumns::columnsInSight() const
{
    std::vector<int> columns;
    const QHeaderView& titles = *m_table.horizontalHeader();
    for (int at = 0; at < titles.count(); ++at)
        if (const int column = titles.logicalIndex(at); !titles.isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

void TableColumns::fit(int room, const std::function<ColumnNeed(int column)>& needOf)
{
    const std::vector<int> columns = columnsInSight();
    std::vector<ColumnNeed> needs;
    for (const int column : columns) {
        needs.push_back(needOf(column));
        if (const auto given = width(column))
            needs.back() = {*given, *given, false};
    }
    const std::vector<int> widths = widthsIn(room, needs);
    // The last in sight takes the rest, and would keep what it had in a wider dock.
    for (std::size_t at = 0; at < columns.size(); ++at)
        m_table.setColumnWidth(
            columns[at], at + 1 == columns.size() ? m_table.horizontalHeader()->minimumSectionSize() : widths[at]);
}

bool TableColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
        m_isPressed = true;
    if (event->type() == QEvent::MouseButtonRelease) {
        m_isPressed = false;
        if (std::exchange(m_isDragged, false)) // the titles are still at it
            QMetaObject::invokeMethod(
                this,
                [this] {
                    write();
                    Q_EMIT chosenChanged();
                },
                Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

/// The last in sight has what is left, whatever it is dragged to.
void TableColumns::takeWidth(int column, int before, int width)
{
    const std::vector<int> columns = columnsInSight();
    if (!m_isPressed || before == 0 || width == 0 || columns.empty() || columns.back() == column)
        return;
    m_widths[column] = width;
    m_isDragged = true;
}

/// The place in sight beside the column; -1 where there is none to go to.
int TableColumns::neighbourOf(int column, int by) const
{
    const QHeaderView* titles = m_table.horizontalHeader();
    int at = titles->visualIndex(column) + by;
    while (at >= 0 && at < titles->count() && titles->isSectionHidden(titles->logicalIndex(at)))
        at += by;
    const bool isThere = at >= 0 && at < titles->count();
    return isThere && !m_columns[std::size_t(titles->logicalIndex(at))].isFixed ? at : -1;
}

bool TableColumns::mayMove(int column, int by) const
{
    return column >= 0 && !m_columns[std::size_t(column)].isFixed && neighbourOf(column, by) >= 0;
}

void TableColumns::move(int column, int by)
{
    if (mayMove(column, by))
        m_table.horizontalHeader()->moveSection(m_table.horizontalHeader()->visualIndex(column), neighbourOf(column, by));
}

void TableColumns::reset()
{
    m_chosen.clear();
    m_widths.clear();
    order({});
    if (m_settings)
        m_settings->remove(m_key);
    Q_EMIT chosenChanged();
}

void TableColumns::write()
{
    if (!m_settings)
        return;
    QStringList words;
    const QHeaderView* titles = m_table.horizontalHeader();
    for (int at = 0; at < titles->count(); ++at) {
        const int column = titles->logicalIndex(at);
        const auto wanted = chosen(column);
        const auto given = width(column);
        words << (!wanted          ? QString()
                         : *wanted ? shownSign
                                   : hiddenSign)
                + m_columns[std::size_t(column)].key + (given ? widthSign + QString::number(*given) : QString());
    }
    Setting<QStringList> {m_key}.write(*m_settings, words);
}

void TableColumns::addTo(QMenu& menu)
{
    for (int column = 0; column < int(m_columns.size()); ++column) {
        if (m_columns[std::size_t(column)].isFixed || !m_columns[std::size_t(column)].mayHide)
            continue;
        QAction* shown = menu.addAction(m_table.model()->headerData(column, Qt::Horizontal).toString());
        shown->setCheckable(true);
        shown->setChecked(!m_table.isColumnHidden(column));
        connect(shown, &QAction::toggled, this, [this, column](bool on) { choose(column, on); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Columns as delivered")), &QAction::triggered, this, &TableColumns::reset);
}

void TableColumns::showMenu(const QPoint& at)
{
    const int column = m_table.horizontalHeader()->logicalIndexAt(at);
    auto* menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto addMove = [&](const QString& text, int by) {
        QAction* action = menu->addAction(text);
        action->setEnabled(mayMove(column, by));
        connect(action, &QAction::triggered, this, [this, column, by] { move(column, by); });
    };
    addMove(tr("Move column left"), -1);
    addMove(tr("Move column right"), 1);
    menu->addSeparator();
    addTo(*menu);
    menu->popup(m_table.horizontalHeader()->mapToGlobal(at));
}

}
