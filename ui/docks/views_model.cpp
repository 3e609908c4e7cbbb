#include "ui/docks/views_model.h"

#include "model/plan/edit/edit_views.h"
#include "ui/canvas/layer_names.h"

#include <QPalette>
#include <QSize>

namespace ase {

namespace {

constexpr int rowHeight = 25;

QString detailOf(const NamedView& view)
{
    const int percent = qRound(std::clamp(view.zoom, leastZoom, mostZoom) * 100);
    const auto hidden = view.hidden.size();
    return hidden == 0 ? ViewsModel::tr("%1 %").arg(percent)
        : hidden == 1  ? ViewsModel::tr("%1 %, 1 layer hidden").arg(percent)
                       : ViewsModel::tr("%1 %, %2 layers hidden").arg(percent).arg(hidden);
}

}

ViewsModel::ViewsModel(PlanDocument& document, QObject* parent)
    : TableModel(parent)
    , m_document(document)
{
    connect(&document, &PlanDocument::planChanged, this, &ViewsModel::follow);
    follow();
}

void ViewsModel::follow()
{
    std::vector<Row> rows;
    for (const NamedView& view : m_document.plan()->diagram.views)
        rows.push_back({rows.size(), view});
    show(std::move(rows));
}

QVariant ViewsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NamedView& view = at(index).value;
    const bool name = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return name ? view.name : detailOf(view);
    case Qt::EditRole:
        return name ? QVariant(view.name) : QVariant();
    case Qt::ToolTipRole:
        return QStringList({view.name, hiddenText(view.hidden)}).join(u'\n').trimmed().toHtmlEscaped();
    case Qt::SizeHintRole:
        return QSize(0, rowHeight);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (name ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ForegroundRole:
        return name ? QVariant() : QVariant(QPalette().brush(QPalette::PlaceholderText));
    default: // the view asks for roles that are none of ours
        return {};
    }
}

bool ViewsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    const QString before = at(index).value.name;
    const QString next = value.toString();
    const auto done =
        m_document.apply(tr("Rename view %1").arg(before), [&](const Plan& plan) { return renameView(plan, before, next); });
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return done.ok();
}

Qt::ItemFlags ViewsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == NameColumn ? plain | Qt::ItemIsEditable : plain;
}

LayersModel::LayersModel(CanvasView& canvas, QObject* parent)
    : TableModel(parent)
    , m_canvas(canvas)
{
    connect(&canvas, &CanvasView::hiddenLayersChanged, this, &LayersModel::follow);
    follow();
}

void LayersModel::follow()
{
    const auto& hidden = m_canvas.hiddenLayers();
    std::vector<Row> rows;
    for (const Layer layer : allLayers)
        rows.push_back({int(layer), !std::binary_search(hidden.begin(), hidden.end(), layer)});
    show(std::move(rows));
}

QVariant LayersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return layerTitle(Layer(at(index).id));
    case Qt::CheckStateRole:
        return at(index).value ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return (at(index).value ? tr("%1, shown") : tr("%1, hidden")).arg(layerTitle(Layer(at(index).id)));
    case Qt::SizeHintRole:
        return QSize(0, rowHeight);
    default: // as above
        return {};
    }
}

bool LayersModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole)
        return false;
    m_canvas.setLayerShown(Layer(at(index).id), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags LayersModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

}
