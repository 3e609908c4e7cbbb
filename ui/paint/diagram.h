#pragma once

#include "model/capacity/capacity.h"
#include "model/check/finding.h"
#include "model/plan/plan.h"
#include "ui/paint/glyph.h"
#include "ui/paint/mark.h"
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
/// `unknownName`: the name is an expression nobody could evaluate, shown as written. `existing`: drawn dashed.
struct NetworkFace {
    QString name, space, region, dns, count, free; ///< "10.0.0.0/16", "DNS: Azure", "3 subnets", "65,424 free"
    bool existing = false;
    bool unknownName = false;
    bool operator==(const NetworkFace&) const = default;
};
struct SubnetFace {
    QString name, prefix, note; ///< note: "delegated"
    QString securityGroup, routeTable; ///< names; empty: none
    bool wantsSecurityGroup = false; ///< dashed empty shield where it has none
    std::optional<FindingMark> securityMark, routeMark; ///< worst finding of group and table
    double used = 0, headRoom = 0; ///< shares of the whole, 0 to 1 and more
    QString addresses, addressesRight; ///< "46 used · 109 head-room · 101 free", "of 256"; empty: unknown
    QString route; ///< "0.0.0.0/0 → 10.0.1.4", the default route of the table
    bool kept = false; ///< hatched: kept for one service
    bool hasEnvironment = false; ///< names its group and table at the foot
    bool existing = false;
    bool unknownName = false;
    bool operator==(const SubnetFace&) const = default;
};
struct EnvironmentFace {
    QString name, generation, address, addressNote; ///< "v3", "10.1.0.11", "internal"
    QStringList pools; ///< of v1: "Front ends Medium × 2", "Pool 1 Small × 2"
    bool noAddress = false; ///< `address` is a word
    bool ilb = false, retired = false, existing = false;
    Generation version = Generation::V3;
    bool unknownName = false;
    bool operator==(const EnvironmentFace&) const = default;
};
struct PlanFace {
    QString name, sku, instances, apps; ///< "I1v2", "× 8", "2 apps": shown where the chips are too small
    bool existing = false;
    bool unknownName = false;
    bool operator==(const PlanFace&) const = default;
};
struct AppFace {
    QString name; ///< or "+4" for those that do not fit
    bool summary = false;
    bool multiTenant = false; ///< apart from every environment
    bool existing = false;
    bool unknownName = false;
    bool operator==(const AppFace&) const = default;
};
struct DeviceFace {
    Glyph glyph = Glyph::VirtualMachine;
    QString name, detail; ///< address or what it is
    bool capsule = false; ///< on the Internet: half-round ends
    bool monoDetail = false;
    bool existing = false;
    bool unknownName = false;
    bool operator==(const DeviceFace&) const = default;
};
struct SiteFace {
    QString name, prefixes, note; ///< note: "joined by VPN, static"
    QStringList forwards; ///< "forwards the suffix of ase1 to 10.0.20.4", a sentence each
    bool existing = false;
    bool unknownName = false;
    bool operator==(const SiteFace&) const = default;
};
struct ZoneFace {
    QString name;
    QStringList records; ///< "* @ *.scm", one for each set of addresses
    QStringList targets; ///< "10.1.0.11", in step with `records`
    bool existing = false;
    bool unknownName = false;
    bool operator==(const ZoneFace&) const = default;
};
struct NoteFace {
    QString name; ///< the whole text, with its line breaks
    bool existing = false;
    bool unknownName = false; ///< nothing written yet
    bool operator==(const NoteFace&) const = default;
};
using Face =
    std::variant<NetworkFace, SubnetFace, EnvironmentFace, PlanFace, AppFace, DeviceFace, SiteFace, ZoneFace, NoteFace>;

/// One box of the diagram, in scene units. Parents come before their children, notes after all that is not above them.
struct Shape {
    PartId id;
    std::optional<PartId> parent = {};
    QRectF rect = {};
    Face face = DeviceFace {};
    std::optional<FindingMark> mark = {}; ///< worst finding here that nobody accepted; at the top right corner
    QString markTip = {};
    int level = 0; ///< of the outermost box around it: higher ones cover lower ones, and come after them
    bool locked = false; ///< a lock behind the name
    QString summary = {}; ///< of a collapsed box: "3 subnets, 1 environment"; empty: it shows what stands in it
    bool operator==(const Shape&) const = default;
};

enum class LinkKind : std::uint8_t {
    Peering,
    Vpn,
    ExpressRoute,
    ZoneLink,
    Internet,
    PrivateLink, ///< from a service or an app to its private endpoint
    Integration, ///< from a multi-tenant app to the subnet or network its traffic goes out by
};

/// A line of the diagram, routed at right angles. A peering has one Link a pair of networks.
struct Link {
    PartId id; ///< the peering, site or zone it stands for
    PartId from, to;
    LinkKind kind = LinkKind::Peering;
    QPolygonF path = {};
    QString title = {}; ///< "Peering · Connected", "VPN"
    QString state = {}; ///< "both ways"
    QStringList there = {}, back = {}; ///< captions of the two directions of a peering, a line each
    bool hasThere = true, hasBack = true;
    bool broken = false;
    int level = 0; ///< of the higher of the boxes at its ends
    double spread = 0; ///< distance of the two lines of a peering
    QPointF anchor = {}; ///< middle of the piece of the path the captions stand at
    bool captioned = false; ///< whether there is room for them
    bool brief = false; ///< room for the title alone, beside the anchor
    std::optional<FindingMark> mark = {};
    bool operator==(const Link&) const = default;
};

/// The whole drawing of a plan: computed, nested, without overlap, and comparable.
struct Drawing {
    std::vector<Shape> shapes;
    std::vector<Link> links;
    QRectF bounds; ///< of everything painted; empty where there is nothing
    bool operator==(const Drawing&) const = default;
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

/// What is written beside lines: while a trace is shown its words need the room of the flags.
enum class LinkWords : std::uint8_t { All, Names };

/// Paints one box without its children. `scale` is device pixels a scene unit: detail gives way below 0.7, 0.45 and 0.25.
void paintShape(QPainter& painter, const Shape& shape, const Theme& theme, double scale, const ShapeState& state = {});
void paintLink(QPainter& painter, const Link& link, const Theme& theme, double scale, bool selected = false,
    LinkWords words = LinkWords::All);
/// The rectangle and all a shape or link paints outside of it: badges, marks, halo, captions.
QRectF paintedRect(const Shape& shape);
QRectF paintedRect(const Link& link);

}
