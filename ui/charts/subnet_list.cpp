#include "ui/charts/subnet_list.h"

#include "ui/paint/bar.h"
#include "ui/paint/mark.h"
#include "ui/paint/text.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ase {

namespace {

/// More rows than these scroll inside the list.
constexpr int mostRowsShown = 40;
constexpr int lineRow = 44;
constexpr int mark = 14;
constexpr int edge = 14;
constexpr int headerPadding = 8; // that of the style sheet
/// Shares of the subnet from which a mark joins the bar.
constexpr int warnPercent = 90;

std::optional<Severity> severityOf(const SubnetLine& use)
{
    if (use.total == 0 || !use.keptFor.isEmpty() || use.used * 100 <= use.total * warnPercent)
        return std::nullopt;
    return use.used > use.total ? Severity::Error : Severity::Warning;
}

class SubnetDelegate : public QStyledItemDelegate {
public:
    SubnetDelegate(const Theme& theme, const SubnetListModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_model(model)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const SubnetLine& line = m_model.row(index.row());
        QRectF box = option.rect;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(box, selected ? m_theme.accentSoft : m_theme.surface);
        painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme.line);
        const bool name = index.column() == SubnetListModel::Name;
        box.adjust(name ? edge : headerPadding, 5, name ? 0 : -edge, -6);
        if (index.column() == SubnetListModel::Name)
            paintNames(*painter, box, line);
        else
            paintUse(*painter, box, line);
    }

private:
    void paintNames(QPainter& painter, const QRectF& box, const SubnetLine& line) const
    {
        const QRectF upper(box.left(), box.top(), box.width(), box.height() / 2);
        paintText(painter, upper, line.path, {.font = m_theme.fonts.title, .color = m_theme.text, .elide = Elide::Middle});
        paintText(painter, upper.translated(0, upper.height()), line.prefix,
            {.font = m_theme.fonts.mono, .color = m_theme.text2, .elide = Elide::Middle});
    }

    void paintUse(QPainter& painter, QRectF box, const SubnetLine& line) const
    {
        const QRectF figures(box.left(), box.center().y(), box.width(), box.height() / 2);
        paintText(painter, figures, m_model.figures(line), {.font = m_theme.fonts.caption, .color = m_theme.text2});
        if (line.total == 0)
            return;
        if (const auto severity = severityOf(line)) {
            paintSeverity(painter, *severity, {box.right() - mark, box.top() + 1, mark, mark}, m_theme);
            box.setRight(box.right() - mark - 6);
        }
        const double height = m_theme.metrics.addressBar;
        paintAddressBar(painter, {box.left(), box.top() + 6, box.width(), height},
            {double(line.total), double(line.used), double(std::max(0, line.peak - line.used)), !line.keptFor.isEmpty()},
            m_theme);
    }

    Theme m_theme;
    const SubnetListModel& m_model;
};

}

SubnetLine subnetLine(const Network& network, SubnetId id, const SubnetUse* use)
{
    SubnetLine line {.subnet = id, .path = pathOf(network, id), .prefix = {}, .keptFor = {}};
    QStringList prefixes;
    if (const Subnet* subnet = network.subnets.find(id)) {
        for (const PrefixField& prefix : subnet->prefixes)
            prefixes.append(textOf(prefix));
    }
    line.prefix = prefixes.join(QStringLiteral(", "));
    if (!use)
        return line;
    line.counted = true;
    line.hasPrefix = use->prefix.has_value();
    line.keptFor = use->keptFor;
    line.total = use->total;
    line.used = use->used;
    line.peak = use->peak;
    return line;
}

QString SubnetListModel::figures(const SubnetLine& line) const
{
    if (!line.counted)
        return tr("Counting...");
    const QLocale locale;
    if (!line.hasPrefix)
        return tr("No IPv4 prefix is known.");
    if (!line.keptFor.isEmpty())
        return tr("%1 kept for %2")
            .arg(locale.toString(line.total), QCoreApplication::translate("Capacity", line.keptFor.toUtf8().constData()));
    const int headRoom = std::max(0, std::min(line.peak, line.total) - line.used);
    if (line.used > line.total)
        return tr("%1 needed, %2 there").arg(locale.toString(line.used), locale.toString(line.total));
    if (headRoom > 0)
        return tr("%1 used · %2 head-room · %3 free of %4")
            .arg(locale.toString(line.used), locale.toString(headRoom), locale.toString(line.total - line.used - headRoom),
                locale.toString(line.total));
    return tr("%1 used · %2 free of %3")
        .arg(locale.toString(line.used), locale.toString(line.total - line.used), locale.toString(line.total));
}

QVariant SubnetListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SubnetLine& line = row(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == Name ? line.path : figures(line);
    if (role == Qt::ToolTipRole)
        return tr("%1 (%2): %3").arg(line.path, line.prefix, figures(line)).toHtmlEscaped();
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return tr("%1, %2").arg(line.path, line.prefix);
    return {};
}

QVariant SubnetListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Subnet") : tr("Addresses");
}

SubnetList::SubnetList(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setModel(&m_model);
    setAccessibleName(tr("Subnets and their addresses"));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section:first { padding-left: %1px; }").arg(edge));
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::clicked, this,
        [this](const QModelIndex& index) { Q_EMIT subnetChosen(m_model.row(index.row()).subnet); });
    connect(this, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT subnetChosen(m_model.row(index.row()).subnet); });
    setTheme(theme);
}

void SubnetList::show(std::vector<SubnetLine> lines)
{
    m_model.show(std::move(lines));
    updateGeometry();
}

void SubnetList::setCurrentSubnet(std::optional<SubnetId> subnet)
{
    const auto& lines = m_model.rows();
    const auto at = std::find_if(lines.begin(), lines.end(), [&](const SubnetLine& line) { return subnet == line.subnet; });
    if (at == lines.end())
        clearSelection();
    else
        selectRow(int(at - lines.begin()));
}

void SubnetList::setTheme(const Theme& theme)
{
    m_theme = theme;
    QAbstractItemDelegate* before = itemDelegate();
    setItemDelegate(new SubnetDelegate(theme, m_model, this));
    if (before && before->parent() == this)
        before->deleteLater();
    verticalHeader()->setMinimumSectionSize(lineRow);
    verticalHeader()->setDefaultSectionSize(lineRow);
    horizontalHeader()->setFixedHeight(theme.metrics.tableRow);
}

void SubnetList::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    horizontalHeader()->resizeSection(SubnetListModel::Name, viewport()->width() * 2 / 5);
}

QSize SubnetList::sizeHint() const
{
    return {400, m_theme.metrics.tableRow + lineRow * std::min(mostRowsShown, std::max(1, m_model.rowCount()))};
}

QSize SubnetList::minimumSizeHint() const
{
    return {280, std::min(sizeHint().height(), 150)};
}

}
