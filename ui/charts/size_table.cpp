#include "ui/charts/size_table.h"

#include "ui/charts/address_part.h"
#include "ui/paint/mark.h"
#include "ui/paint/text.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

constexpr int mark = 14;
constexpr int edge = 14;
constexpr int headerPadding = 8; // that of the style sheet
constexpr int mostNeeded = 74; ///< of a verdict; a longer word is elided rather than the chart squeezed

VerdictMark markOf(Fit fit)
{
    switch (fit) {
    case Fit::Surely:
        return VerdictMark::Reachable;
    case Fit::Maybe:
        return VerdictMark::Uncertain;
    case Fit::No:
        return VerdictMark::Blocked;
    }
    return VerdictMark::Uncertain;
}

class SizeDelegate : public QStyledItemDelegate {
public:
    SizeDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool current = index.data(SizeTableModel::CurrentRole).toBool();
        QRectF box = option.rect;
        painter->fillRect(box, current ? m_theme.accentSoft : m_theme.surface);
        painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme.line);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(m_theme.accent, 2));
            painter->drawRect(box.adjusted(1, 1, -1, -2));
        }
        box.adjust(index.column() == SizeTableModel::Size ? edge : headerPadding, 0,
            index.column() == SizeTableModel::FullAt ? -edge : 0, 0);
        TextStyle style {.font = m_theme.fonts.table, .color = m_theme.text};
        if (index.column() == SizeTableModel::Size) {
            style.font = semibold(m_theme.fonts.mono);
        } else if (index.column() == SizeTableModel::FullAt) {
            style = {.font = m_theme.fonts.mono, .color = m_theme.text2, .alignment = Qt::AlignRight | Qt::AlignVCenter};
        } else {
            const auto fit = Fit(index.data(SizeTableModel::FitRole).toInt());
            paintVerdict(*painter, markOf(fit), {box.left(), box.center().y() - mark / 2.0, mark, mark}, m_theme);
            box.setLeft(box.left() + mark + 5);
        }
        paintText(*painter, box, index.data().toString(), style);
    }

private:
    Theme m_theme;
};

QString fullAt(const SizeRow& row)
{
    if (row.fullAtLow == row.fullAtHigh)
        return QLocale().toString(row.fullAtLow);
    return SizeTableModel::tr("%1 to %2").arg(QLocale().toString(row.fullAtLow), QLocale().toString(row.fullAtHigh));
}

}

QVariant SizeTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SizeRow& size = row(index.row());
    if (role == CurrentRole)
        return size.current;
    const bool verdict = index.column() != Size && index.column() != FullAt;
    if (role == FitRole && verdict)
        return int(size.fits[std::size_t(index.column() - Today)]);
    if (role == Qt::TextAlignmentRole && index.column() == FullAt)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (verdict)
        return wordOf(size.fits[std::size_t(index.column() - Today)]);
    return index.column() == Size ? QStringLiteral("/%1").arg(size.length) : fullAt(size);
}

QVariant SizeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == FullAt)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Size:
        return tr("Subnet");
    case Today:
    case Steady:
    case Peak:
        return nameOf(AddressMoment(section - Today));
    case FullAt:
        return tr("Full at");
    }
    return {};
}

SizeTable::SizeTable(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setModel(&m_model);
    setAccessibleName(tr("Subnet sizes and whether they fit"));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setStyleSheet(QStringLiteral(
        "QHeaderView::section:first { padding-left: %1px; } QHeaderView::section:last { padding-right: %1px; }")
                                          .arg(edge));
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(SizeTableModel::Size, QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(SizeTableModel::FullAt, QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTheme(theme);
}

void SizeTable::show(const std::vector<SizeRow>& rows)
{
    m_model.show(rows);
    updateGeometry();
}

void SizeTable::setTheme(const Theme& theme)
{
    m_theme = theme;
    QAbstractItemDelegate* before = itemDelegate();
    setItemDelegate(new SizeDelegate(theme, this));
    if (before && before->parent() == this)
        before->deleteLater();
    verticalHeader()->setDefaultSectionSize(theme.metrics.tableRow);
    verticalHeader()->setMinimumSectionSize(theme.metrics.tableRow);
    horizontalHeader()->setFixedHeight(theme.metrics.tableRow);
    const int widest = int(textWidth(tr("%1 to %2").arg(100).arg(200), theme.fonts.mono));
    horizontalHeader()->resizeSection(SizeTableModel::Size, edge + 47);
    horizontalHeader()->resizeSection(SizeTableModel::FullAt, widest + headerPadding + edge + 2);
    updateGeometry();
}

QSize SizeTable::sizeHint() const
{
    return {420, m_theme.metrics.tableRow * (m_model.rowCount() + 1)};
}

QSize SizeTable::minimumSizeHint() const
{
    const int whole = headerPadding + mark + 5 + int(std::ceil(textWidth(wordOf(Fit::Maybe), m_theme.fonts.table))) + 2;
    const int verdict = std::min(whole, mostNeeded);
    const QHeaderView* header = horizontalHeader();
    const int fixed = header->sectionSize(SizeTableModel::Size) + header->sectionSize(SizeTableModel::FullAt);
    return {fixed + 3 * verdict, sizeHint().height()};
}

}
