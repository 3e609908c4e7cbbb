#include "ui/docks/palette_dock.h"

#include "ui/docks/search_field.h"
#include "ui/paint/glyph.h"

#include <QApplication>
#include <QDrag>
#include <QGridLayout>
#include <QMimeData>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace ase {

namespace {

constexpr int buttonSide = 34;
constexpr int buttonsInRow = 6;
constexpr int edge = 12;
constexpr int glyphInset = 6; ///< from the side of a button to its glyph
constexpr int fieldEdge = 8; ///< as that of the tree below

/// A palette button that can be dragged to the canvas.
class ToolButton : public QToolButton {
public:
    explicit ToolButton(Tool tool)
        : m_tool(tool)
    {
    }
    Tool tool() const { return m_tool; }

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        m_pressed = event->pos();
        QToolButton::mousePressEvent(event);
    }
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (!(event->buttons() & Qt::LeftButton)
            || (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance()) {
            QToolButton::mouseMoveEvent(event);
            return;
        }
        setDown(false);
        auto* dragged = new QMimeData;
        dragged->setData(toolMimeType(), toolName(m_tool).toUtf8());
        QDrag drag(this);
        drag.setMimeData(dragged);
        drag.setPixmap(icon().pixmap(24, 24));
        drag.exec(Qt::CopyAction);
    }

private:
    Tool m_tool;
    QPoint m_pressed;
};

}

PaletteDock::PaletteDock(CanvasView& canvas, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_theme(theme)
{
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    // The glyphs, not their buttons, stand under the titles.
    column->setContentsMargins(edge - glyphInset, 8, edge - glyphInset, 8);
    column->setSpacing(4);
    auto* field = new SearchField(tr("Filter"), tr("Filter the palette"), Glyph::Search, theme);
    connect(field, &QLineEdit::textChanged, this, &PaletteDock::filter);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(fieldEdge - edge + glyphInset, 0, fieldEdge - edge + glyphInset, 0);
    top->addWidget(field);
    column->addLayout(top);
    addGroup(tr("Network"),
        {Tool::VirtualNetwork, Tool::Subnet, Tool::SecurityGroup, Tool::RouteTable, Tool::ApplicationSecurityGroup,
            Tool::ApplicationGateway, Tool::VpnGateway, Tool::ExpressRouteGateway, Tool::Firewall, Tool::Appliance,
            Tool::DnsServer, Tool::DnsZone});
    addGroup(tr("App Service"),
        {Tool::EnvironmentIlb, Tool::EnvironmentExternal, Tool::AppServicePlan, Tool::App, Tool::WebApp, Tool::FrontDoor});
    addGroup(tr("Services of Azure"), {Tool::Sql, Tool::Storage, Tool::KeyVault, Tool::Service, Tool::PrivateEndpoint});
    addGroup(tr("Around it"),
        {Tool::Site, Tool::DeploymentServer, Tool::Client, Tool::VirtualMachine, Tool::ScaleSet, Tool::Note});
    column->addStretch(1);
    connect(&canvas, &CanvasView::toolChanged, this, [this](Tool tool) {
        for (const Group& group : m_groups) {
            for (QToolButton* button : group.buttons)
                button->setChecked(static_cast<ToolButton*>(button)->tool() == tool);
        }
    });
    filter({});
}

void PaletteDock::addGroup(const QString& title, const std::vector<Tool>& tools)
{
    Group group {new QLabel(title), new QWidget, {}};
    group.title->setProperty("title", true);
    group.title->setContentsMargins(glyphInset, 6, 0, 0);
    auto* grid = new QGridLayout(group.grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    grid->setColumnStretch(buttonsInRow, 1);
    for (Tool tool : tools)
        group.buttons.push_back(createButton(tool));
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(group.title);
    column->addWidget(group.grid);
    m_groups.push_back(std::move(group));
}

QToolButton* PaletteDock::createButton(Tool tool)
{
    auto* button = new ToolButton(tool);
    button->setIcon(glyphIcon(toolGlyph(tool), m_theme));
    button->setIconSize({22, 22});
    button->setFixedSize(buttonSide, buttonSide);
    button->setCheckable(true);
    button->setAccessibleName(toolTitle(tool));
    button->setAccessibleDescription(toolHint(tool));
    const QString key = toolKey(tool).toString(QKeySequence::NativeText);
    const QString title = key.isEmpty() ? toolTitle(tool) : tr("%1 (%2 on the drawing)").arg(toolTitle(tool), key);
    button->setToolTip(QStringLiteral("%1\n%2").arg(title, toolHint(tool)));
    connect(button, &QToolButton::clicked, this, [this, tool](bool on) {
        m_canvas.setTool(on ? tool : Tool::Select);
        m_canvas.setFocus();
    });
    return button;
}

void PaletteDock::filter(const QString& text)
{
    for (const Group& group : m_groups) {
        auto* grid = static_cast<QGridLayout*>(group.grid->layout());
        int shown = 0;
        for (QToolButton* button : group.buttons) {
            grid->removeWidget(button);
            const bool matches = text.isEmpty() || button->accessibleName().contains(text, Qt::CaseInsensitive);
            button->setVisible(matches);
            if (!matches)
                continue;
            grid->addWidget(button, shown / buttonsInRow, shown % buttonsInRow);
            ++shown;
        }
        group.title->setVisible(shown > 0);
        group.grid->setVisible(shown > 0);
    }
}

}
