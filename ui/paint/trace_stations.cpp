#include "ui/paint/trace_stations.h"

#include "model/reach/walk.h"
#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

bool isPassedThrough(Stage stage)
{
    return stage == Stage::Gateway || stage == Stage::Appliance || stage == Stage::ProxyNsg || stage == Stage::TargetNsg;
}

const Shape* boxAt(const DrawnParts& drawn, const Address& address)
{
    const Reading reading(drawn.network());
    if (const auto device = deviceWith(reading, address))
        return drawn.nearest(*device);
    const Standing standing = standingOf(reading, address);
    if (const auto* subnet = std::get_if<SubnetId>(&standing))
        return drawn.nearest(*subnet);
    if (const auto* site = std::get_if<SiteId>(&standing))
        return drawn.nearest(*site);
    return drawn.internet();
}

const Shape* callerOf(const DrawnParts& drawn, const TraceEnd& from)
{
    if (const auto* part = std::get_if<PartId>(&from))
        return drawn.nearest(*part);
    if (const auto* address = std::get_if<Address>(&from))
        return boxAt(drawn, *address);
    return std::get<Outsider>(from) == Outsider::Probe ? nullptr : drawn.internet();
}

/// An app is called at the address of its environment.
std::optional<EnvironmentId> environmentOf(const Network& network, PartId part)
{
    if (const auto id = part.as<EnvironmentId>())
        return id;
    const auto app = part.as<AppId>();
    const App* row = app ? network.apps.find(*app) : nullptr;
    const AppServicePlan* plan = row && row->plan ? network.appServicePlans.find(*row->plan) : nullptr;
    if (plan && plan->environment)
        return plan->environment;
    return row ? row->environment : std::nullopt;
}

/// Of an address: the environment that its links speak of.
std::optional<PartId> environmentSpokenOf(const Trace& trace)
{
    for (const Hop& hop : trace.hops)
        if (hop.part && hop.part->kind == PartKind::Environment)
            return hop.part;
    return std::nullopt;
}

const Shape* targetOf(const DrawnParts& drawn, const Trace& trace, const TraceEnd& to)
{
    const auto* part = std::get_if<PartId>(&to);
    if (const auto* address = std::get_if<Address>(&to)) {
        const auto environment = environmentSpokenOf(trace);
        return environment ? drawn.nearest(*environment) : boxAt(drawn, *address);
    }
    if (!part)
        return drawn.internet();
    if (const auto environment = environmentOf(drawn.network(), *part))
        if (const Shape* box = drawn.nearest(*environment))
            return box;
    return drawn.nearest(*part);
}

void add(std::vector<Station>& stations, const Shape* box, std::optional<std::size_t> hop)
{
    if (!stations.empty() && stations.back().box == box)
        return;
    stations.push_back({box, hop});
}

std::optional<Address> answeredAddress(const Trace& trace)
{
    const FlowSet lost = trace.asked - trace.through;
    const auto packet = (lost.isEmpty() ? trace.asked : lost).sample();
    return packet ? std::optional(packet->source) : std::nullopt;
}

}

DrawnParts::DrawnParts(const Drawing& drawing, const Network& network)
    : m_drawing(drawing)
    , m_network(network)
{
    for (const Shape& shape : drawing.shapes)
        m_shapes.emplace(shape.id, &shape);
}

const Shape* DrawnParts::find(PartId part) const
{
    const auto found = m_shapes.find(part);
    return found == m_shapes.end() ? nullptr : found->second;
}

const Shape* DrawnParts::nearest(PartId part) const
{
    for (std::optional<PartId> at = part; at; at = containerOf(m_network, *at))
        if (const Shape* shape = find(*at))
            return shape;
    return nullptr;
}

const Shape* DrawnParts::around(const Shape& shape) const
{
    return shape.parent ? find(*shape.parent) : nullptr;
}

std::vector<const Shape*> DrawnParts::chain(const Shape& shape) const
{
    std::vector<const Shape*> boxes;
    for (const Shape* box = &shape; box; box = around(*box))
        boxes.push_back(box);
    return boxes;
}

const Shape* DrawnParts::subnetOf(const Shape& shape) const
{
    for (const Shape* box : chain(shape))
        if (box->id.kind == PartKind::Subnet)
            return box;
    return nullptr;
}

bool DrawnParts::isWithin(const Shape& shape, const Shape& box) const
{
    const auto boxes = chain(shape);
    return std::find(boxes.begin(), boxes.end(), &box) != boxes.end();
}

const Shape* DrawnParts::internet() const
{
    for (const Shape& shape : m_drawing.shapes) {
        const auto id = shape.id.as<DeviceId>();
        const Device* device = id ? m_network.devices.find(*id) : nullptr;
        const bool isAnyone = device && std::holds_alternative<OnInternet>(device->standing)
            && std::holds_alternative<Client>(device->role) && !device->address;
        if (isAnyone)
            return &shape;
    }
    return nullptr;
}

std::vector<Station> requestStations(const DrawnParts& drawn, const Trace& trace, const TraceQuery& query)
{
    std::vector<Station> stations;
    stations.push_back({callerOf(drawn, query.from), {}});
    const Shape* target = targetOf(drawn, trace, query.to);
    for (std::size_t i = 0; i < trace.hops.size(); ++i) {
        const Hop& hop = trace.hops[i];
        if (!isPassedThrough(hop.stage) || !hop.part || hop.part->kind != PartKind::Device)
            continue;
        const Shape* box = drawn.nearest(*hop.part);
        if (box && box != target)
            add(stations, box, i);
    }
    stations.push_back({target, {}});
    return stations;
}

ReplyStations replyStations(
    const DrawnParts& drawn, const Trace& trace, const Hop& reply, const std::vector<Station>& request)
{
    const auto subnet = reply.part ? reply.part->as<SubnetId>() : std::nullopt;
    const auto to = answeredAddress(trace);
    if (reply.verdict == HopVerdict::Pass || !subnet || !drawn.network().subnets.find(*subnet) || !to)
        return {.stations = {request.rbegin(), request.rend()}};
    const Reading reading(drawn.network());
    const Walk walk = walked(reading, {.from = *subnet, .to = *to, .packets = {}, .isReply = true});
    ReplyStations back {.stations = {{request.back().box, {}}}};
    const auto sawRequest = [&](const Shape* box) {
        return std::any_of(request.begin(), request.end(), [box](const Station& one) { return one.box == box; });
    };
    const auto relay = [&](DeviceId device) {
        const Shape* box = drawn.nearest(device);
        if (!box)
            return;
        add(back.stations, box, {});
        if (!back.lostAt && !back.isLostAtStart && !sawRequest(box))
            back.lostAt = back.stations.size() - 1;
    };
    auto next = walk.relays.begin(); // appliances say nothing of replies: one stands where its subnet routes on
    const auto standsIn = [&](DeviceId device, std::optional<PartId> part) {
        const SubnetId* own = subnetOf(*reading.find(device));
        return own && part == PartId(*own);
    };
    for (const Hop& hop : walk.hops) {
        if (hop.stage == Stage::Route && next != walk.relays.end() && standsIn(*next, hop.part))
            relay(*next++);
        if (hop.stage == Stage::Gateway && hop.part && hop.part->kind == PartKind::Device)
            if (const Shape* box = drawn.nearest(*hop.part))
                add(back.stations, box, {});
        if (hop.verdict != HopVerdict::Block || back.lostAt || back.isLostAtStart)
            continue;
        if (back.stations.size() > 1)
            back.lostAt = back.stations.size() - 1;
        else
            back.isLostAtStart = true;
    }
    for (; next != walk.relays.end(); ++next)
        relay(*next);
    if (back.stations.size() < 2 || back.stations.back().box != request.front().box)
        back.stations.push_back({request.front().box, {}});
    return back;
}

std::set<PartId> partsOnTheWay(
    const DrawnParts& drawn, const Trace& trace, const std::vector<Station>& stations, const std::set<PartId>& links)
{
    std::set<PartId> parts = links;
    const auto light = [&](const Shape* box) {
        if (box)
            for (const Shape* one : drawn.chain(*box))
                parts.insert(one->id);
    };
    for (const Station& station : stations)
        light(station.box);
    for (const Hop& hop : trace.hops) {
        if (hop.part)
            light(drawn.nearest(*hop.part));
        if (hop.evidence)
            light(drawn.find(*hop.evidence));
    }
    // What stands in a network is lit by itself; what stands in anything smaller goes with it.
    for (const Shape& shape : drawn.drawing().shapes)
        if (shape.parent && shape.parent->kind != PartKind::VirtualNetwork && parts.contains(*shape.parent))
            parts.insert(shape.id);
    return parts;
}

}
