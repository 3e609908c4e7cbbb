#include "ui/space/space_table_view.h"

#include "model/azure/address_space.h"
#include "model/plan/edit/edit_subnet.h"
#include "model/plan/edit/remove_parts.h"
#include "ui/paint/text.h"
#include "ui/space/space_delegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <memory>

namespace ase {

namespace {

constexpr int cellEdges = 20;
constexpr int chipEdges = 12;
constexpr int leastName = 80;
constexpr int leastBar = 60;
constexpr int longestOffered = 28;

/// Whether something stands in the subnet: Azure resizes only empty ones. Fact: NET-07.
bool isOccupied(const Network& network, SubnetId id)
{
    const auto& environments = network.environments.rows();
    const auto& devices = network.devices.rows();
    return std::any_of(environments.begin(), environments.end(), [&](const auto& row) { return row.value->subnet == id; })
        || std::any_of(devices.begin(), devices.end(), [&](const auto& row) {
               const SubnetId* subnet = subnetOf(*row.value);
               return subnet && *subnet == id;
           });
}

}

SpaceTableView::SpaceTableView(PlanDocument& document, const Theme& theme, QWidget* parent)
    : EditTableView(theme, parent)
    , m_document(document)
    , m_model(new SpaceTableModel(document, this))
    , m_delegate(new SpaceDelegate(theme, *m_model, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Space of the virtual network"));
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    connect(m_model, &SpaceTableModel::refused, this, &SpaceTableView::refused);
    connect(m_model, &SpaceTableModel::told, this, &SpaceTableView::told);
    connect(m_model, &SpaceTableModel::subnetAdded, this, [this](SubnetId id) { setCurrentSubnet(id); });
    connect(this, &QTableView::clicked, this, [this] {
        if (const auto subnet = currentSubnet())
            Q_EMIT subnetChosen(*subnet);
    });
}

void SpaceTableView::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    EditTableView::setTheme(theme);
}

void SpaceTableView::show(std::optional<VirtualNetworkId> network, const UseOf& useOf)
{
    m_model->showNetwork(network, useOf);
    fitRows();
    Q_EMIT rowChanged();
}

int SpaceTableView::heightOfRow(int row) const
{
    return m_delegate->heightOf(m_model->rows()[std::size_t(row)].value);
}

void SpaceTableView::resizeEvent(QResizeEvent* event)
{
    EditTableView::resizeEvent(event);
    // What the prefix tells too goes first where the dock is narrow.
    const auto holding = [this](const QString& figures, const QString& title) {
        return int(std::max(textWidth(figures, theme().fonts.mono), textWidth(title, horizontalHeader()->font())))
            + cellEdges;
    };
    const int prefix = holding(QStringLiteral("255.255.255.255/32"), {}) + chipEdges;
    int room = viewport()->width() - prefix - leastName;
    const auto give = [&](int column, int width) {
        setColumnHidden(column, width > room);
        if (width > room)
            return;
        setColumnWidth(column, width);
        room -= width;
    };
    give(SpaceTableModel::UsedColumn, holding(QStringLiteral("65,536"), SpaceTableModel::tr("Used")));
    give(SpaceTableModel::NeededColumn, holding(QStringLiteral("1,234 (/24)"), SpaceTableModel::tr("Needed")));
    give(SpaceTableModel::SizeColumn, holding(QStringLiteral("16,777,216"), SpaceTableModel::tr("Addresses")));
    give(SpaceTableModel::BarColumn, leastBar);
    setColumnWidth(SpaceTableModel::PrefixColumn, prefix);
    const bool bar = !isColumnHidden(SpaceTableModel::BarColumn); // it takes the rest
    setColumnWidth(SpaceTableModel::NameColumn, leastName + (bar ? room * 45 / 100 : room));
}

void SpaceTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    EditTableView::currentChanged(current, previous);
    Q_EMIT rowChanged();
}

void SpaceTableView::setCurrentSubnet(std::optional<SubnetId> subnet)
{
    const int row = subnet ? m_model->rowOfSubnet(*subnet) : -1;
    if (row >= 0 && row != currentIndex().row())
        setCurrentIndex(m_model->index(row, SpaceTableModel::PrefixColumn));
}

std::optional<SubnetId> SpaceTableView::currentSubnet() const
{
    return currentIndex().isValid() ? m_model->at(currentIndex()).value.subnet : std::nullopt;
}

std::optional<Prefix> SpaceTableView::currentFree() const
{
    if (!currentIndex().isValid() || m_model->at(currentIndex()).value.kind != SpaceKind::Free)
        return std::nullopt;
    return m_model->at(currentIndex()).value.prefix;
}

bool SpaceTableView::apply(const QString& label, const PlanDocument::Edit& edit)
{
    const auto done = m_document.apply(label, edit);
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return bool(done);
}

std::vector<SubnetCut> SpaceTableView::cuts() const
{
    const auto subnet = currentSubnet();
    return subnet ? subnetCuts(m_document, *subnet) : std::vector<SubnetCut>();
}

void SpaceTableView::cut(SubnetCut::Kind kind)
{
    const auto subnet = currentSubnet();
    const auto all = cuts();
    const auto wanted = std::find_if(all.begin(), all.end(), [&](const SubnetCut& one) { return one.kind == kind; });
    if (wanted == all.end() || !apply(wanted->step, wanted->edit))
        return;
    const Network& network = *m_document.plan()->network;
    // A joined subnet may live on in its neighbour.
    if (network.subnets.contains(*subnet))
        setCurrentSubnet(subnet);
    if (isOccupied(network, *subnet))
        Q_EMIT told(tr("Azure resizes only an empty subnet: in a deployed network, what stands in it must leave first."));
}

void SpaceTableView::addSubnetHere(std::optional<int> length)
{
    const auto block = currentFree();
    if (!block || !m_model->network() || block->length() > azure::longestSubnetPrefix)
        return;
    const Prefix prefix(block->first(), std::max(block->length(), length.value_or(advisedSubnetLength({}))));
    const auto id = m_document.ids().next<SubnetId>();
    const VirtualNetworkId network = *m_model->network();
    if (!apply(tr("Add a subnet at %1").arg(text(prefix)),
            [&](const Plan& plan) { return addSubnet(plan, id, {.network = network, .prefix = prefix}); }))
        return;
    setFocus();
    setCurrentSubnet(id);
}

void SpaceTableView::pastePrefix()
{
    const QModelIndex prefix = currentIndex().siblingAtColumn(SpaceTableModel::PrefixColumn);
    if (prefix.flags().testFlag(Qt::ItemIsEditable))
        m_model->setData(prefix, QGuiApplication::clipboard()->text());
}

void SpaceTableView::removeSubnet()
{
    if (const auto subnet = currentSubnet()) {
        const int row = currentIndex().row();
        if (apply(tr("Delete %1").arg(nameOf(*m_document.plan()->network, *subnet)),
                [&](const Plan& plan) { return removeParts(plan, {*subnet}); })
            && m_model->rowCount() > 0)
            setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), SpaceTableModel::PrefixColumn));
    }
}

QKeySequence SpaceTableView::keyOf(SubnetCut::Kind kind)
{
    switch (kind) {
    case SubnetCut::Kind::Halve:
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    case SubnetCut::Kind::Double:
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    case SubnetCut::Kind::Join:
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J);
    case SubnetCut::Kind::Shrink:
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    case SubnetCut::Kind::Move:
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    }
    return {};
}

QMenu* SpaceTableView::createMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setToolTipsVisible(true);
    for (const SubnetCut& one : cuts()) {
        QAction* action = menu->addAction(one.text, this, [this, kind = one.kind] { cut(kind); });
        action->setShortcut(keyOf(one.kind));
        action->setEnabled(one.why.isEmpty());
        action->setToolTip(one.why.toHtmlEscaped());
    }
    if (const auto block = currentFree()) {
        for (int length = block->length(); length <= std::max(longestOffered, block->length()); ++length) {
            const Prefix prefix(block->first(), length);
            if (length > azure::longestSubnetPrefix || length < advisedSubnetLength({}) - 2)
                continue;
            QAction* action =
                menu->addAction(tr("Add subnet %1 here").arg(text(prefix)), this, [this, length] { addSubnetHere(length); });
            if (length == std::max(block->length(), advisedSubnetLength({})))
                action->setShortcut(Qt::Key_Insert);
        }
    }
    if (currentSubnet()) {
        menu->addSeparator();
        menu->addAction(tr("Edit"), this, [this] { edit(currentIndex()); })->setShortcut(Qt::Key_F2);
        menu->addAction(tr("Paste prefix"), this, &SpaceTableView::pastePrefix)
            ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_V));
        menu->addAction(tr("Delete"), this, &SpaceTableView::removeSubnet)->setShortcut(Qt::Key_Delete);
    }
    return menu;
}

void SpaceTableView::contextMenuEvent(QContextMenuEvent* event)
{
    const std::unique_ptr<QMenu> menu(createMenu(this));
    if (menu->isEmpty())
        return;
    menu->exec(event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid()
            ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
            : event->globalPos());
}

bool SpaceTableView::runKey(const QKeyEvent& event, bool run)
{
    const QKeySequence pressed(int(event.modifiers() & ~Qt::KeypadModifier) | event.key());
    for (const auto kind : {SubnetCut::Kind::Halve, SubnetCut::Kind::Double, SubnetCut::Kind::Join, SubnetCut::Kind::Shrink,
             SubnetCut::Kind::Move}) {
        if (keyOf(kind) != pressed)
            continue;
        if (run)
            cut(kind);
        return true;
    }
    const bool add = pressed == QKeySequence(Qt::Key_Insert);
    const bool remove = pressed == QKeySequence(Qt::Key_Delete);
    const bool rename = pressed == QKeySequence(Qt::Key_F2);
    const bool copy = pressed == QKeySequence(Qt::CTRL | Qt::Key_C);
    const bool paste = pressed == QKeySequence(Qt::CTRL | Qt::Key_V);
    if (run && add)
        addSubnetHere();
    if (run && copy && currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model->at(currentIndex()).value.written);
    if (run && paste)
        pastePrefix();
    if (run && remove)
        removeSubnet();
    if (run && rename && currentIndex().isValid())
        edit(currentIndex());
    return add || remove || rename || copy || paste;
}

void SpaceTableView::keyPressEvent(QKeyEvent* event)
{
    // "/" means the mask of the block the keyboard is on.
    if (event->text() == QStringLiteral("/") && !isEditing() && currentIndex().isValid()) {
        const QModelIndex prefix = currentIndex().siblingAtColumn(SpaceTableModel::PrefixColumn);
        setCurrentIndex(prefix);
        edit(prefix);
        if (QWidget* editor = indexWidget(prefix))
            QCoreApplication::sendEvent(editor, event);
        return;
    }
    EditTableView::keyPressEvent(event);
}

}
