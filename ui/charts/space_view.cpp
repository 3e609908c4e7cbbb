#include "ui/charts/space_view.h"

#include "ui/paint/card.h"
#include "ui/paint/text.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ase {

namespace {

constexpr int tileHeight = 42;
constexpr int tileGap = 4;
constexpr int leastTileWidth = 96;
/// More rows than these scroll inside the map.
constexpr int mostRowsShown = 8;

class TileDelegate : public QStyledItemDelegate {
public:
    TileDelegate(const Theme& theme, const SpaceModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_model(model)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const SpaceBlock& block = m_model.row(index.row());
        const bool selected = option.state.testFlag(QStyle::State_Selected) && block.subnet;
        const bool focus = option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRectF box = QRectF(option.rect).adjusted(0, 0, -tileGap, -tileGap);
        painter->fillRect(option.rect, m_theme.surface);
        paintBox(*painter, box,
            {selected              ? m_theme.accentSoft
                    : block.subnet ? m_theme.subnet
                                   : m_theme.surface,
                selected || focus ? m_theme.accent : m_theme.subnetLine, focus ? 2.0 : 1.0, m_theme.metrics.fieldRadius,
                !block.subnet});
        box.adjust(7, 3, -5, -3);
        const QRectF upper(box.left(), box.top(), box.width(), box.height() / 2);
        paintText(*painter, upper, index.data().toString(),
            {.font = block.subnet ? m_theme.fonts.title : m_theme.fonts.table,
                .color = block.subnet ? m_theme.text : m_theme.text2,
                .elide = Elide::Middle});
        paintText(*painter, upper.translated(0, upper.height()), text(block.prefix),
            {.font = m_theme.fonts.monoCanvas, .color = m_theme.text2, .elide = Elide::Middle});
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const auto* view = qobject_cast<const QListView*>(option.widget);
        return view && view->gridSize().isValid() ? view->gridSize() : QSize(leastTileWidth, tileHeight);
    }

private:
    Theme m_theme;
    const SpaceModel& m_model;
};

}

QVariant SpaceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SpaceBlock& block = row(index.row());
    if (role == Qt::DisplayRole)
        return block.subnet ? block.name : tr("free");
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const QString range = tr("%1 to %2").arg(text(block.first), text(block.last));
    const QString sentence = block.subnet ? tr("Subnet %1, %2").arg(block.name, range)
                                          : tr("Free from %1. Double-click to add %2.").arg(range, text(block.prefix));
    return role == Qt::ToolTipRole ? sentence.toHtmlEscaped() : sentence;
}

SpaceView::SpaceView(const Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
{
    setModel(&m_model);
    setAccessibleName(tr("Address space, in order"));
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (const auto subnet = m_model.row(index.row()).subnet)
            Q_EMIT subnetChosen(*subnet);
    });
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) {
        const SpaceBlock block = m_model.row(index.row());
        if (block.subnet)
            Q_EMIT subnetChosen(*block.subnet);
        else
            Q_EMIT subnetWanted(block.prefix);
    });
    setTheme(theme);
}

void SpaceView::show(std::vector<SpaceBlock> blocks)
{
    m_model.show(std::move(blocks));
    // A list that might scroll keeps room for the bar, and a column less.
    setVerticalScrollBarPolicy(m_model.rowCount() > mostRowsShown ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

void SpaceView::setCurrentSubnet(std::optional<SubnetId> subnet)
{
    const auto& blocks = m_model.rows();
    const auto at = std::find_if(
        blocks.begin(), blocks.end(), [&](const SpaceBlock& block) { return block.subnet && block.subnet == subnet; });
    if (at == blocks.end())
        clearSelection();
    else
        setCurrentIndex(m_model.index(int(at - blocks.begin()), 0));
}

void SpaceView::setTheme(const Theme& theme)
{
    m_theme = theme;
    QAbstractItemDelegate* before = itemDelegate();
    setItemDelegate(new TileDelegate(theme, m_model, this));
    if (before && before->parent() == this)
        before->deleteLater();
    viewport()->update();
}

int SpaceView::columns(int width) const
{
    return std::max(1, (width + tileGap) / leastTileWidth);
}

int SpaceView::heightForWidth(int width) const
{
    const int inRow = columns(width);
    const int rows = (m_model.rowCount() + inRow - 1) / inRow;
    return std::clamp(rows, 1, mostRowsShown) * tileHeight;
}

QSize SpaceView::sizeHint() const
{
    return {4 * leastTileWidth, heightForWidth(std::max(width(), 2 * leastTileWidth))};
}

QSize SpaceView::minimumSizeHint() const
{
    return {2 * leastTileWidth, tileHeight};
}

void SpaceView::resizeEvent(QResizeEvent* event)
{
    setGridSize({(event->size().width() - 1) / columns(event->size().width()), tileHeight});
    QListView::resizeEvent(event);
}

}
