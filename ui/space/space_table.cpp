#include "ui/space/space_table.h"

#include "ui/controls/wrapping_row.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace ase {

SpaceTable::SpaceTable(PlanDocument& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_view(new SpaceTableView(document, theme, this))
{
    auto* buttons = new WrappingRow;
    buttons->setContentsMargins(14, 4, 14, 6);
    buttons->setSpacing(8);
    const std::pair<SubnetCut::Kind, QString> cuts[] {{SubnetCut::Kind::Halve, tr("Halve")},
        {SubnetCut::Kind::Double, tr("Double")}, {SubnetCut::Kind::Join, tr("Join")},
        {SubnetCut::Kind::Shrink, tr("Shrink to need")}, {SubnetCut::Kind::Move, tr("Next free block")}};
    for (const auto& [kind, text] : cuts) {
        QPushButton* made = createButton(text);
        connect(made, &QPushButton::clicked, this, [this, kind = kind] { m_view->cut(kind); });
        m_cuts[std::size_t(kind)] = made;
        buttons->addWidget(made);
    }
    m_add = createButton(tr("Add subnet here"));
    connect(m_add, &QPushButton::clicked, this, [this] { m_view->addSubnetHere(); });
    buttons->addWidget(m_add);
    auto* empty = new QLabel(tr("Choose a virtual network above to see its space."), this);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(buttons);
    column->addLayout(m_stack, 1);
    connect(m_view, &SpaceTableView::refused, this, &SpaceTable::refused);
    connect(m_view, &SpaceTableView::told, this, &SpaceTable::told);
    connect(m_view, &SpaceTableView::subnetChosen, this, &SpaceTable::subnetChosen);
    connect(m_view, &SpaceTableView::rowChanged, this, &SpaceTable::showButtons);
    showButtons();
}

QPushButton* SpaceTable::createButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setProperty("small", true);
    button->setAccessibleName(text);
    return button;
}

void SpaceTable::show(std::optional<VirtualNetworkId> network, std::optional<SubnetId> current, const UseOf& useOf)
{
    m_view->show(network, useOf);
    m_stack->setCurrentIndex(network ? 0 : 1);
    if (current != m_chosen)
        m_view->setCurrentSubnet(current); // else the row a person went to stays
    m_chosen = current;
}

void SpaceTable::showButtons()
{
    const auto cuts = m_view->cuts();
    for (QPushButton* button : m_cuts)
        button->setEnabled(false);
    for (const SubnetCut& cut : cuts) {
        QPushButton* button = m_cuts[std::size_t(cut.kind)];
        button->setEnabled(cut.why.isEmpty());
        button->setToolTip((cut.why.isEmpty() ? cut.text : cut.why).toHtmlEscaped());
        button->setAccessibleDescription(cut.why.isEmpty() ? cut.text : cut.why);
    }
    m_add->setEnabled(m_view->currentFree().has_value());
}

void SpaceTable::setTheme(const Theme& theme)
{
    m_view->setTheme(theme);
}

}
