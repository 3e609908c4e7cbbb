#include "ui/paint/legend.h"

#include "ui/paint/bar.h"
#include "ui/paint/card.h"
#include "ui/paint/line.h"
#include "ui/paint/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase {

namespace {

constexpr double symbolWidth = 26;
constexpr double rowHeight = 24;
constexpr double between = 22;

QRectF square(const QRectF& at, double side)
{
    return {at.center() - QPointF(side, side) / 2, QSizeF(side, side)};
}

auto line(LineStyle style, const QColor& color)
{
    return [style, color](QPainter& painter, const QRectF& at) {
        QPainterPath path(QPointF(at.left(), at.center().y()));
        path.lineTo(at.right(), at.center().y());
        paintLine(painter, path, style, color);
    };
}

template<class Face, class Test>
bool anyFace(const Drawing& drawing, Test test)
{
    return std::any_of(drawing.shapes.begin(), drawing.shapes.end(), [&](const Shape& shape) {
        const Face* face = std::get_if<Face>(&shape.face);
        return face && test(*face);
    });
}

bool anyExisting(const Drawing& drawing)
{
    return std::any_of(drawing.shapes.begin(), drawing.shapes.end(),
        [](const Shape& shape) { return std::visit([](const auto& face) { return face.existing; }, shape.face); });
}

QString wordOf(Glyph glyph)
{
    const std::pair<Glyph, const char*> words[] {
        {Glyph::Gateway, QT_TRANSLATE_NOOP("Picture", "Gateway")},
        {Glyph::Firewall, QT_TRANSLATE_NOOP("Picture", "Azure Firewall")},
        {Glyph::Appliance, QT_TRANSLATE_NOOP("Picture", "Network appliance")},
        {Glyph::ApplicationGateway, QT_TRANSLATE_NOOP("Picture", "Application gateway")},
        {Glyph::Dns, QT_TRANSLATE_NOOP("Picture", "Name server")},
        {Glyph::VirtualMachine, QT_TRANSLATE_NOOP("Picture", "Virtual machine")},
        {Glyph::DeploymentServer, QT_TRANSLATE_NOOP("Picture", "Deployment server")},
        {Glyph::Client, QT_TRANSLATE_NOOP("Picture", "Client")},
        {Glyph::PrivateEndpoint, QT_TRANSLATE_NOOP("Picture", "Private endpoint")},
        {Glyph::ScaleSet, QT_TRANSLATE_NOOP("Picture", "Scale set")},
        {Glyph::Database, QT_TRANSLATE_NOOP("Picture", "Database")},
        {Glyph::Storage, QT_TRANSLATE_NOOP("Picture", "Storage")},
        {Glyph::KeyVault, QT_TRANSLATE_NOOP("Picture", "Key Vault")},
        {Glyph::Service, QT_TRANSLATE_NOOP("Picture", "Service of Azure")},
        {Glyph::FrontDoor, QT_TRANSLATE_NOOP("Picture", "Front Door")},
        {Glyph::Internet, QT_TRANSLATE_NOOP("Picture", "Internet")},
    };
    for (const auto& [symbol, word] : words) {
        if (symbol == glyph)
            return QCoreApplication::translate("Picture", word);
    }
    return {};
}

}

Legend::Legend(const Drawing& drawing, const Theme& theme, const TracePath* trace)
    : m_theme(theme)
{
    addParts(drawing);
    addSubnetSymbols(drawing);
    addLines(drawing);
    addMarks(drawing);
    if (trace)
        addTrace(*trace);
}

void Legend::add(bool used, const QString& text, Symbol paint)
{
    if (used)
        m_entries.push_back({text, std::move(paint), symbolWidth + 6 + textWidth(text, m_theme.fonts.caption)});
}

void Legend::addGlyph(bool used, Glyph glyph, const QString& text)
{
    add(used, text,
        [this, glyph](QPainter& painter, const QRectF& at) { paintGlyph(painter, glyph, square(at, 16), m_theme.text2); });
}

void Legend::addParts(const Drawing& drawing)
{
    const auto any = [](const auto&) { return true; };
    addGlyph(anyFace<NetworkFace>(drawing, any), Glyph::VirtualNetwork,
        QCoreApplication::translate("Picture", "Virtual network"));
    addGlyph(anyFace<EnvironmentFace>(drawing, any), Glyph::Environment,
        QCoreApplication::translate("Picture", "App Service Environment"));
    addGlyph(anyFace<PlanFace>(drawing, any), Glyph::Plan, QCoreApplication::translate("Picture", "App Service plan"));
    addGlyph(anyFace<AppFace>(drawing, [](const AppFace& face) { return !face.multiTenant; }), Glyph::App,
        QCoreApplication::translate("Picture", "App"));
    addGlyph(anyFace<AppFace>(drawing, [](const AppFace& face) { return face.multiTenant; }), Glyph::WebApp,
        QCoreApplication::translate("Picture", "Multi-tenant web app"));
    addGlyph(anyFace<SiteFace>(drawing, any), Glyph::Site, QCoreApplication::translate("Picture", "On-premises site"));
    addGlyph(anyFace<ZoneFace>(drawing, any), Glyph::DnsZone, QCoreApplication::translate("Picture", "Private DNS zone"));
    for (const Glyph glyph : {Glyph::Internet, Glyph::Gateway, Glyph::Firewall, Glyph::Appliance, Glyph::ApplicationGateway,
             Glyph::Dns, Glyph::VirtualMachine, Glyph::DeploymentServer, Glyph::Client, Glyph::PrivateEndpoint,
             Glyph::ScaleSet, Glyph::Database, Glyph::Storage, Glyph::KeyVault, Glyph::Service, Glyph::FrontDoor})
        addGlyph(
            anyFace<DeviceFace>(drawing, [&](const DeviceFace& face) { return face.glyph == glyph; }), glyph, wordOf(glyph));
}

void Legend::addSubnetSymbols(const Drawing& drawing)
{
    const auto badge = [this](Glyph glyph, bool missing) {
        return [this, glyph, missing](QPainter& painter, const QRectF& at) {
            paintBadge(painter, square(at, 20), {.glyph = glyph, .missing = missing}, m_theme);
        };
    };
    const auto any = [&](auto test) { return anyFace<SubnetFace>(drawing, test); };
    add(any([](const SubnetFace& face) { return !face.securityGroup.isEmpty(); }),
        QCoreApplication::translate("Picture", "Network security group"), badge(Glyph::SecurityGroup, false));
    add(any([](const SubnetFace& face) { return face.wantsSecurityGroup; }),
        QCoreApplication::translate("Picture", "No network security group"), badge(Glyph::SecurityGroup, true));
    add(any([](const SubnetFace& face) { return !face.routeTable.isEmpty(); }),
        QCoreApplication::translate("Picture", "Route table"), badge(Glyph::RouteTable, false));
    const auto bar = [this](const AddressUse& use) {
        return [this, use](QPainter& painter, const QRectF& at) {
            paintAddressBar(painter, QRectF(at.left(), at.center().y() - 3, at.width(), 6), use, m_theme);
        };
    };
    add(any([](const SubnetFace& face) { return face.used > 0; }), QCoreApplication::translate("Picture", "Addresses used"),
        bar({.total = 1, .used = 1}));
    add(any([](const SubnetFace& face) { return face.headRoom > 0; }),
        QCoreApplication::translate("Picture", "Head-room for scaling"), bar({.total = 1, .headRoom = 1}));
    add(any([](const SubnetFace& face) { return face.kept; }),
        QCoreApplication::translate("Picture", "Kept for one service"), bar({.total = 1, .kept = true}));
    add(anyExisting(drawing), QCoreApplication::translate("Picture", "Exists elsewhere, not created"),
        [this](QPainter& painter, const QRectF& at) {
            paintBox(painter, at.adjusted(1, 4, -1, -4),
                {.fill = m_theme.subnet, .line = m_theme.subnetLine, .width = 1.25, .dashed = true});
        });
}

void Legend::addLines(const Drawing& drawing)
{
    const auto any = [&](LinkKind kind) {
        return std::any_of(drawing.links.begin(), drawing.links.end(), [&](const Link& link) { return link.kind == kind; });
    };
    add(any(LinkKind::Peering), QCoreApplication::translate("Picture", "Peering"), line(LineStyle::Plain, m_theme.vnetLine));
    add(any(LinkKind::Vpn), QCoreApplication::translate("Picture", "VPN"), line(LineStyle::Vpn, m_theme.siteLine));
    add(any(LinkKind::ExpressRoute), QCoreApplication::translate("Picture", "ExpressRoute"),
        line(LineStyle::ExpressRoute, m_theme.siteLine));
    add(any(LinkKind::ZoneLink), QCoreApplication::translate("Picture", "Zone linked"),
        line(LineStyle::ZoneLink, m_theme.lineStrong));
    add(any(LinkKind::PrivateLink), QCoreApplication::translate("Picture", "Private link"),
        line(LineStyle::PrivateLink, m_theme.envLine));
    add(any(LinkKind::Integration), QCoreApplication::translate("Picture", "VNet integration"),
        line(LineStyle::Integration, m_theme.envLine));
}

void Legend::addMarks(const Drawing& drawing)
{
    const std::pair<FindingMark, QString> words[] {
        {FindingMark::Error, QCoreApplication::translate("Picture", "Error")},
        {FindingMark::Warning, QCoreApplication::translate("Picture", "Warning")},
        {FindingMark::Uncertain, QCoreApplication::translate("Picture", "Cannot be told")},
        {FindingMark::Advice, QCoreApplication::translate("Picture", "Advice")},
    };
    for (const auto& [mark, word] : words) {
        const FindingMark wanted = mark;
        const bool used = std::any_of(drawing.shapes.begin(), drawing.shapes.end(),
                              [&](const Shape& shape) { return shape.mark == wanted; })
            || anyFace<SubnetFace>(
                drawing, [&](const SubnetFace& face) { return face.securityMark == wanted || face.routeMark == wanted; });
        add(used, word,
            [this, wanted](QPainter& painter, const QRectF& at) { paintFinding(painter, wanted, square(at, 16), m_theme); });
    }
}

void Legend::addTrace(const TracePath& trace)
{
    const auto any = [&](auto test) { return std::any_of(trace.pieces.begin(), trace.pieces.end(), test); };
    const auto isGone = [](const TracePiece& piece) { return piece.mark == VerdictMark::NotReached; };
    add(any([&](const TracePiece& piece) { return !piece.isReply && !isGone(piece); }),
        QCoreApplication::translate("Picture", "Request"), line(LineStyle::Reachable, m_theme.ok));
    add(any([&](const TracePiece& piece) { return piece.isReply && !isGone(piece); }),
        QCoreApplication::translate("Picture", "Reply"), line(LineStyle::Reply, m_theme.ok));
    add(any(isGone), QCoreApplication::translate("Picture", "Not reached"), line(LineStyle::NotReached, m_theme.muted));
    const std::pair<VerdictMark, QString> words[] {
        {VerdictMark::Reachable, QCoreApplication::translate("Picture", "Passes")},
        {VerdictMark::Degraded, QCoreApplication::translate("Picture", "Degraded")},
        {VerdictMark::Uncertain, QCoreApplication::translate("Picture", "Cannot be told")},
        {VerdictMark::Blocked, QCoreApplication::translate("Picture", "Blocks")},
    };
    for (const auto& [mark, word] : words) {
        const VerdictMark wanted = mark;
        const bool used =
            std::any_of(trace.discs.begin(), trace.discs.end(), [&](const HopDisc& disc) { return disc.mark == wanted; })
            || (trace.broken && wanted == VerdictMark::Blocked);
        add(used, word,
            [this, wanted](QPainter& painter, const QRectF& at) { paintVerdict(painter, wanted, square(at, 16), m_theme); });
    }
}

double Legend::height(double width) const
{
    if (m_entries.empty())
        return 0;
    double x = 0;
    int rows = 1;
    for (const Entry& entry : m_entries) {
        if (x > 0 && x + entry.width > width) {
            x = 0;
            ++rows;
        }
        x += entry.width + between;
    }
    return rows * rowHeight + 8;
}

void Legend::paint(QPainter& painter, const QRectF& box) const
{
    if (m_entries.empty())
        return;
    painter.setPen(linePen(painter, m_theme.line, m_theme.metrics.hairline));
    painter.drawLine(box.topLeft(), box.topRight());
    QPointF at = box.topLeft() + QPointF(0, 8);
    for (const Entry& entry : m_entries) {
        if (at.x() > box.left() && at.x() - box.left() + entry.width > box.width())
            at = QPointF(box.left(), at.y() + rowHeight);
        entry.paint(painter, QRectF(at, QSizeF(symbolWidth, rowHeight)));
        paintText(painter, QRectF(at.x() + symbolWidth + 6, at.y(), entry.width, rowHeight), entry.text,
            {.font = m_theme.fonts.caption, .color = m_theme.text2});
        at.rx() += entry.width + between;
    }
}

void paintSilhouette(QPainter& painter, const Shape& shape, const Theme& theme, double scale)
{
    if (std::holds_alternative<AppFace>(shape.face) || std::holds_alternative<PlanFace>(shape.face))
        return;
    Shape nameless = shape;
    if (auto* network = std::get_if<NetworkFace>(&nameless.face))
        network->name.clear();
    if (auto* site = std::get_if<SiteFace>(&nameless.face))
        site->name.clear();
    constexpr double boxesOnly = 0.2;
    paintShape(painter, nameless, theme, std::min(scale, boxesOnly));
}

}
