#pragma once

#include <QColor>
#include <QIcon>
#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace ase {

struct Theme;

/// Line drawings for parts and tools. The names are Azure's or the tool's.
enum class Glyph {
    VirtualNetwork,
    Subnet,
    SecurityGroup,
    RouteTable,
    Gateway,
    Firewall,
    Appliance,
    Dns,
    DnsZone,
    Environment,
    Plan,
    App,
    Site,
    Internet,
    Client,
    DeploymentServer,
    ApplicationGateway,
    VirtualMachine,
    Database,
    Note,
    ExternalEnvironment,
    ExpressRoute,
    PrivateEndpoint,
    Storage,
    KeyVault,
    Service,
    FrontDoor,
    WebApp,
    ScaleSet,
    ApplicationSecurityGroup,
    Arrow,
    Move,
    Connect,
    Check,
    Trace,
    Mend,
    New,
    Open,
    Save,
    Undo,
    Redo,
    Delete,
    ZoomIn,
    ZoomOut,
    Fit,
    Layout,
    Search,
    Filter,
    Close,
    Float,
    ChevronDown,
    ChevronRight,
    ChevronUp,
    Lock,
    Copy,
    Plus,
    Minus,
    Import,
    Export,
    Peering,
    Swap,
    Grip,
    Settings,
    Help,
    Next,
};

inline constexpr int glyphCount = static_cast<int>(Glyph::Next) + 1;

/// The drawing in a box of 24 x 24, meant for a round 2 px stroke without fill.
QPainterPath glyphPath(Glyph glyph);

/// Draws the glyph in the largest centred square of `box`.
void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& box, const QColor& color);

/// Crisp at any scale. Normal text2, active and checked accent, disabled muted.
QIcon glyphIcon(Glyph glyph, const Theme& theme);

/// The same in one colour for every state, for buttons whose text has that colour.
QIcon glyphIcon(Glyph glyph, const QColor& color);

}
