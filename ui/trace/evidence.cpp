#include "ui/trace/evidence.h"

#include "model/network/next_hop.h"
#include "model/network/rule_words.h"
#include "model/network/security_list.h"
#include "ui/routes/effective_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase {

namespace {

constexpr std::size_t rowsBefore = 2; ///< of the rule that decides
constexpr std::size_t rowsBehind = 1;
constexpr std::size_t mostRoutes = 6;
constexpr std::size_t mostRecords = 6;
constexpr int mostWords = 2;

QString say(const char* text)
{
    return QCoreApplication::translate("Trace", text);
}

bool isOfGroup(Stage stage)
{
    switch (stage) {
    case Stage::SourceNsg:
    case Stage::ProxyNsg:
    case Stage::TargetNsg:
    case Stage::AseNsg:
        return true;
    case Stage::ControlPlane:
    case Stage::Name:
    case Stage::Route:
    case Stage::Peering:
    case Stage::Gateway:
    case Stage::Appliance:
    case Stage::Health:
    case Stage::ReturnRoute:
    case Stage::Tls:
    case Stage::Access:
    case Stage::Authentication:
    case Stage::Operation:
        return false;
    }
    return false;
}

/// The group whose rules a link asks, and in which direction.
struct AskedGroup {
    SecurityGroupId group;
    Direction direction = Direction::Inbound;
};
std::optional<AskedGroup> askedGroup(const Network& network, const Hop& hop)
{
    const Direction ofStage = hop.stage == Stage::SourceNsg ? Direction::Outbound : Direction::Inbound;
    if (hop.dropped)
        return AskedGroup {hop.dropped->group, hop.dropped->direction};
    if (const auto rule = hop.evidence ? hop.evidence->as<SecurityRuleId>() : std::nullopt) {
        const auto container = containerOf(network, *rule);
        const auto group = container ? container->as<SecurityGroupId>() : std::nullopt;
        const SecurityGroup* found = group ? network.securityGroups.find(*group) : nullptr;
        const SecurityRule* row = found ? found->rules.find(*rule) : nullptr;
        const Direction* direction = row ? valueOf(row->direction) : nullptr;
        if (row)
            return AskedGroup {*group, direction ? *direction : ofStage};
    }
    if (!isOfGroup(hop.stage) || !hop.part)
        return std::nullopt;
    if (const auto subnet = hop.part->as<SubnetId>())
        if (const Subnet* row = network.subnets.find(*subnet); row && row->securityGroup)
            return AskedGroup {*row->securityGroup, ofStage};
    if (const auto device = hop.part->as<DeviceId>())
        if (const Device* row = network.devices.find(*device); row && row->securityGroup)
            return AskedGroup {*row->securityGroup, ofStage};
    return std::nullopt;
}

QString few(const QStringList& words)
{
    const QString shown = words.mid(0, mostWords).join(QStringLiteral(", "));
    return words.size() > mostWords ? QStringLiteral("%1 +%2").arg(shown).arg(words.size() - mostWords) : shown;
}

QString actionWord(const std::optional<Access>& access)
{
    if (!access)
        return say(QT_TRANSLATE_NOOP("Trace", "cannot tell"));
    return *access == Access::Allow ? say(QT_TRANSLATE_NOOP("Trace", "Allow")) : say(QT_TRANSLATE_NOOP("Trace", "Deny"));
}

void tellRules(Evidence& evidence, const Network& network, const Reading& reading, const Hop& hop)
{
    const auto asked = askedGroup(network, hop);
    if (!asked)
        return;
    const auto seenBy = hop.part ? hop.part->as<SubnetId>() : std::nullopt;
    const SecurityList list = securityList(reading, asked->group, seenBy, asked->direction);
    const auto decides = std::find_if(list.rules.begin(), list.rules.end(), [&](const SeenRule& rule) {
        return rule.id ? hop.evidence && PartId(*rule.id) == *hop.evidence
                       : !hop.evidence && !rule.name.isEmpty() && rule.name == hop.evidenceName;
    });
    if (decides == list.rules.end())
        return;
    evidence.title = asked->direction == Direction::Inbound ? say(QT_TRANSLATE_NOOP("Trace", "Inbound rules of %1"))
                                                            : say(QT_TRANSLATE_NOOP("Trace", "Outbound rules of %1"));
    evidence.title = evidence.title.arg(nameOf(network, asked->group));
    evidence.columns = {say(QT_TRANSLATE_NOOP("Trace", "Priority")), say(QT_TRANSLATE_NOOP("Trace", "Name")),
        say(QT_TRANSLATE_NOOP("Trace", "Source")), say(QT_TRANSLATE_NOOP("Trace", "Ports")),
        say(QT_TRANSLATE_NOOP("Trace", "Action"))};
    evidence.mono = {0, 2, 3};
    const auto at = std::size_t(decides - list.rules.begin());
    const std::size_t last = std::min(at + rowsBehind + 1, list.rules.size());
    for (std::size_t i = at > rowsBefore ? at - rowsBefore : 0; i < last; ++i) {
        const SeenRule& rule = list.rules[i];
        const RuleWords words = wordsOf(network, list, rule);
        EvidenceRow row {.cells = {QString::number(rule.priority), rule.name, few(words.sources),
                             few(words.destinationPorts), actionWord(rule.access)}};
        row.decides = i == at;
        row.blocks = rule.access == Access::Deny;
        row.part = rule.id ? PartId(*rule.id) : PartId(asked->group); // Azure's own are listed there
        evidence.rows.push_back(std::move(row));
    }
}

/// The address that a link's packets, or the replies, go to.
std::optional<Address> addressAsked(const Hop& hop, const Trace& trace)
{
    if (trace.asked.isEmpty())
        return std::nullopt;
    const FlowBox& box = trace.asked.boxes().front();
    const AddressSet& addresses = hop.stage == Stage::ReturnRoute ? box.sources : box.destinations;
    return addresses.isEmpty() ? std::nullopt : std::optional(addresses.ranges().front().first);
}

std::optional<SubnetId> subnetOfHop(const Network& network, const Hop& hop)
{
    if (hop.stage != Stage::Route && hop.stage != Stage::ReturnRoute)
        return std::nullopt;
    const auto subnet = hop.part ? hop.part->as<SubnetId>() : std::nullopt;
    return subnet && network.subnets.contains(*subnet) ? subnet : std::nullopt;
}

bool concerns(const EffectiveRoute& route, const Address& address)
{
    if (route.prefix)
        return route.prefix->contains(address);
    return route.listed && std::any_of(route.listed->begin(), route.listed->end(), [&](const Prefix& prefix) {
        return prefix.contains(address);
    });
}

QString standingOf(const EffectiveCells& cells)
{
    if (cells.decides)
        return say(QT_TRANSLATE_NOOP("Trace", "chosen"));
    return cells.active ? say(QT_TRANSLATE_NOOP("Trace", "a longer prefix goes first")) : cells.why;
}

void tellRoutes(Evidence& evidence, const Network& network, const Reading& reading, const Hop& hop, const Trace& trace)
{
    const auto subnet = subnetOfHop(network, hop);
    const auto address = addressAsked(hop, trace);
    if (!subnet || !address)
        return;
    const EffectiveRoutes routes = effectiveRoutes(reading, *subnet);
    const std::vector<EffectiveModel::Row> rows = effectiveRows(network, routes, routeTo(routes, *address));
    const QString of = hop.stage == Stage::ReturnRoute ? say(QT_TRANSLATE_NOOP("Trace", "Routes of %1 for the reply to %2"))
                                                       : say(QT_TRANSLATE_NOOP("Trace", "Routes of %1 to %2"));
    evidence.title = of.arg(pathOf(network, PartId(*subnet)), text(*address));
    evidence.columns = {say(QT_TRANSLATE_NOOP("Trace", "Prefix")), say(QT_TRANSLATE_NOOP("Trace", "Next hop")),
        say(QT_TRANSLATE_NOOP("Trace", "From")), say(QT_TRANSLATE_NOOP("Trace", "Why"))};
    evidence.mono = {0};
    for (std::size_t i = 0; i < rows.size() && evidence.rows.size() < mostRoutes; ++i) {
        if (!concerns(routes.routes[i], *address))
            continue;
        const EffectiveCells& cells = rows[i].value;
        const QString hopText =
            cells.address.isEmpty() ? cells.hopWord : QStringLiteral("%1 %2").arg(cells.hopWord, cells.address);
        evidence.rows.push_back({.cells = {cells.target, hopText, cells.origin, standingOf(cells)},
            .decides = cells.decides,
            .blocks = hop.verdict == HopVerdict::Block,
            .struck = !cells.active,
            .part = cells.part ? cells.part : PartId(*subnet)}); // Azure's own stand in the subnet's list
    }
    std::stable_partition(evidence.rows.begin(), evidence.rows.end(), [](const EvidenceRow& row) { return row.decides; });
}

void tellRecords(Evidence& evidence, const Network& network, const Hop& hop)
{
    const auto id = hop.stage == Stage::Name && hop.evidence ? hop.evidence->as<DnsZoneId>() : std::nullopt;
    const DnsZone* zone = id ? network.dnsZones.find(*id) : nullptr;
    if (!zone)
        return;
    evidence.title = say(QT_TRANSLATE_NOOP("Trace", "Records of zone %1")).arg(textOf(zone->name));
    evidence.columns = {say(QT_TRANSLATE_NOOP("Trace", "Record")), say(QT_TRANSLATE_NOOP("Trace", "Addresses"))};
    evidence.mono = {0, 1};
    for (const DnsRecord& record : zone->records) {
        if (evidence.rows.size() == mostRecords)
            break;
        QStringList addresses;
        for (const AddressField& field : record.addresses)
            addresses << textOf(field);
        evidence.rows.push_back({.cells = {textOf(record.name), addresses.join(QStringLiteral(", "))}, .part = *id});
    }
}

}

Evidence reasonsOf(const Hop& hop)
{
    Evidence evidence;
    for (const Problem& reason : hop.because)
        evidence.sentences << sentence(reason);
    for (const Problem& assumption : hop.assumptions)
        evidence.assumptions << sentence(assumption);
    return evidence;
}

Evidence evidenceOf(const Network& network, const azure::ServiceTagList* tags, const Trace& trace, std::size_t hop)
{
    if (hop >= trace.hops.size())
        return {};
    const Hop& link = trace.hops[hop];
    Evidence evidence = reasonsOf(link);
    const Reading reading(network, tags);
    tellRules(evidence, network, reading, link);
    if (evidence.rows.empty())
        tellRoutes(evidence, network, reading, link, trace);
    if (evidence.rows.empty())
        tellRecords(evidence, network, link);
    return evidence;
}

}
