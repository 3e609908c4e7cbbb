#pragma once

#include "model/capacity/capacity.h"
#include "model/check/finding.h"
#include "model/plan/plan.h"
#include "ui/paint/glyph.h"
#include "ui/paint/theme.h"

#include <QPainter>
#include <QPolygonF>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace ase {

/// What a box shows, ready to paint: texts and figures, no reference to the plan. Equal faces paint alike.
struct NetworkFace {
    QString name, space, region, dns, count; ///< count: "3 subnets, 65,424 free"
    bool existing = false;
    bool operator==(const NetworkFace&) const = default;
};
struct SubnetFace {
    QString name, prefix, note; ///< note: "delegated"
    QString securityGroup, routeTable; ///< names; empty: none
    bool wantsSecurityGroup = false; ///< dashed empty shield where it has none
    std::optional<Severity> securityMark, routeMark; ///< worst finding of group and table
    double used = 0, headRoom = 0; ///< shares of the whole, 0 to 1 and more
    QString addresses, addressesRight; ///< "46 used · 109 head-room · 101 free", "of 256"; empty: unknown
    bool kept = false; ///< hatched: kept for one service
    bool existing = false;
    bool operator==(const SubnetFace&) const = default;
};
struct EnvironmentFace {
    QString name, generation, address, addressNote; ///< "v3", "10.1.0.11", "internal"
    bool ilb = false, retired = false, existing = false;
    Generation version = Generation::V3;
    bool operator==(const EnvironmentFace&) const = default;
};
struct PlanFace {
    QString name, sku, instances; ///< "I1v2", "× 8"
    bool operator==(const PlanFace&) const = default;
};
struct AppFace {
    QString name; ///< or "+4" for those that do not fit
    bool summary = false;
    bool operator==(const AppFace&) const = default;
};
struct DeviceFace {
    Glyph glyph = Glyph::VirtualMachine;
    QString name, detail; ///< address or what it is
    bool capsule = false; ///< on the Internet: half-round ends
    bool operator==(const DeviceFace&) const = default;
};
struct SiteFace {
    QString name, prefixes, note;
    bool operator==(const SiteFace&) const = default;
};
struct ZoneFace {
    QString name, records;
    bool operator==(const ZoneFace&) const = default;
};
using Face = std::variant<NetworkFace, SubnetFace, EnvironmentFace, PlanFace, AppFace, DeviceFace, SiteFace, ZoneFace>;

/// One box of the diagram, in scene units. Parents come before their children.
struct Shape {
    PartId id;
    std::optional<PartId> parent;
    QRectF rect;
    Face face;
    std::optional<Severity> mark; ///< worst finding here, or inside where the box is the outermost; at the top right corner
    QString markTip;
    bool operator==(const Shape&) const = default;
};

enum class LinkKind : std::uint8_t { Peering, Vpn, ExpressRoute, ZoneLink, Internet };

/// A line of the diagram, routed at right angles. A peering has one Link a pair of networks.
struct Link {
    PartId id; ///< the peering, site or zone it stands for
    PartId from, to;
    LinkKind kind = LinkKind::Peering;
    QPolygonF path;
    QString title; ///< "Peering · Connected", "VPN"
    QString there, back; ///< captions of the two directions of a peering
    bool hasThere = true, hasBack = true;
    bool broken = false;
    bool operator==(const Link&) const = default;
};

/// The whole drawing of a plan: computed, nested, without overlap, and comparable.
struct Drawing {
    std::vector<Shape> shapes;
    std::vector<Link> links;
    QRectF bounds;
};

/// Lays the plan out and fills the faces. `addresses` and `findings` may be empty or null: bars and marks are then absent.
Drawing drawingOf(
    const Plan& plan, const std::vector<SubnetUse>& addresses, const CheckResult* findings, const Theme& theme);

struct ShapeState {
    bool selected = false;
    bool hovered = false;
    bool focused = false;
    bool dropTarget = false;
    bool dropRefused = false;
    bool preview = false; ///< dashed border, 60 % opacity
    bool faded = false;
    bool operator==(const ShapeState&) const = default;
};

/// Paints one box without its children. `scale` is device pixels a scene unit: detail gives way below 0.7, 0.45 and 0.25.
void paintShape(QPainter& painter, const Shape& shape, const Theme& theme, double scale, const ShapeState& state = {});
void paintLink(QPainter& painter, const Link& link, const Theme& theme, double scale, bool selected = false);
/// What a shape paints outside its rectangle: badges, marks, halo.
QRectF paintedRect(const Shape& shape);
QRectF paintedRect(const Link& link);

}
