#include "model/azure/tags.h"
#include "model/flow/opening.h"
#include "model/network/health.h"
#include "model/network/security_list.h"
#include "model/network/tag_points.h"
#include "model/plan/edit/arrange_rules.h"
#include "model/reach/mend/candidates.h"
#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* addRule = QT_TRANSLATE_NOOP("Reach", "Allow %1 to %2 on port %3 in %4, before %5");
constexpr const char* theEnd = QT_TRANSLATE_NOOP("Reach", "the end");

SecurityList listOf(const Reading& reading, const DroppedByGroup& dropped)
{
    return securityList(reading, dropped.group, dropped.seenBy, dropped.direction);
}

std::vector<MatchField> fieldsOf(const AddressSet& addresses)
{
    std::vector<MatchField> fields;
    for (const Prefix& prefix : addresses.prefixes())
        if (prefix.family() != Family::Tag)
            fields.push_back(matchField(prefix.length() == bitsOf(prefix.family()) ? text(prefix.first()) : text(prefix)));
    return fields;
}

/// What a rule names in place of the exact instances: the subnet's range, as Azure asks for. Facts: IN-V3-07, NSG-12.
std::optional<Prefix> rangeOf(const Break& broken, const AddressSet& addresses)
{
    const Environment* environment = broken.target.environment ? broken.reading.find(*broken.target.environment) : nullptr;
    if (!environment || !environment->subnet)
        return std::nullopt;
    const Subnet* subnet = broken.reading.find(*environment->subnet);
    const Prefix* prefix = subnet ? subnet->firstIpv4Prefix() : nullptr;
    return prefix && addresses == instanceAddresses(broken.reading, *broken.target.environment) ? std::optional(*prefix)
                                                                                                : std::nullopt;
}

RuleEnd endOf(const Break& broken, const AddressSet& addresses, const PortSet& ports)
{
    RuleEnd end;
    const auto range = rangeOf(broken, addresses);
    end.setAddresses(range ? std::vector {matchField(text(*range))} : fieldsOf(addresses));
    std::vector<PortField> fields;
    for (const PortRange& one : ports.ranges())
        fields.push_back(portField(one));
    end.setPorts(std::move(fields));
    return end;
}

Protocol protocolOf(ProtocolSet protocols)
{
    for (const Protocol one : {Protocol::Tcp, Protocol::Udp, Protocol::Icmp, Protocol::Esp, Protocol::Ah})
        if (protocols == ProtocolSet::of(one))
            return one;
    return Protocol::Any;
}

SecurityRule ruleOf(const Break& broken, const DroppedByGroup& dropped, const FlowBox& match)
{
    SecurityRule rule;
    const QString whom = broken.origin.part ? broken.origin.name : QString();
    QString name = QStringLiteral("allow-%1").arg(whom.isEmpty() ? QStringLiteral("caller") : whom.toLower());
    for (QChar& letter : name)
        if (!letter.isLetterOrNumber() && letter != u'-')
            letter = u'-';
    rule.name = name;
    rule.direction = directionField(dropped.direction);
    rule.access = accessField(Access::Allow);
    rule.protocol = protocolField(protocolOf(match.protocols));
    rule.source = endOf(broken, match.sources, match.sourcePorts);
    rule.destination = endOf(broken, match.destinations, match.destinationPorts);
    return rule;
}

/// The tag that stands for exactly these addresses, which may change or be too many to list. Facts: TAG-03, MGMT-02.
std::optional<MatchField> tagFor(const Reading& reading, const AddressSet& addresses)
{
    if (addresses == internetTag({}).only(Family::V4))
        return matchField(azure::tag::internet);
    for (const azure::ServiceTag& tag : azure::serviceTags()) {
        const AddressSet* known = knownTag(tag.name, reading.serviceTags());
        if (addresses == (known ? known->only(Family::V4) : tagPoints(tag.name)))
            return matchField(tag.name);
    }
    return std::nullopt;
}

void nameTags(const Reading& reading, SecurityRule& rule, const FlowBox& match)
{
    if (const auto source = tagFor(reading, match.sources))
        rule.source.setAddresses({*source});
    if (const auto destination = tagFor(reading, match.destinations))
        rule.destination.setAddresses({*destination});
}

Candidate candidateOf(const Break& broken, const DroppedByGroup& dropped, const SecurityList& list, const Opening& opening)
{
    SecurityRule rule = ruleOf(broken, dropped, opening.match);
    nameTags(broken.reading, rule, opening.match);
    if (rule.source.allAddresses().empty() || rule.destination.allAddresses().empty())
        return {};
    std::optional<SecurityRuleId> before;
    QString beforeName = sentence(because(theEnd));
    if (opening.before < list.rules.size()) {
        before = list.rules[opening.before].id;
        beforeName = list.rules[opening.before].name;
    }
    QStringList sources;
    for (const MatchField& field : rule.source.allAddresses())
        sources << textOf(field);
    QStringList destinations;
    for (const MatchField& field : rule.destination.allAddresses())
        destinations << textOf(field);
    const SecurityGroupId group = dropped.group;
    return {.title = because(addRule,
                {sources.join(QStringLiteral(", ")), destinations.join(QStringLiteral(", ")),
                    textOf(opening.match.destinationPorts), nameIn(broken.reading, group), beforeName}),
        .apply =
            [group, rule, before](const Plan& plan) {
                const auto id = freshId<SecurityRuleId>(plan, QStringLiteral("mend/") + textOf(rule.name));
                return insertRules(plan, group, {{id, rule}}, before);
            },
        .opens = FlowSet(opening.match).count()};
}

}

Candidates ruleMends(const Break& broken)
{
    if (!broken.hop.dropped)
        return {};
    const DroppedByGroup& dropped = *broken.hop.dropped;
    const SecurityList list = listOf(broken.reading, dropped);
    const RuleIndex worst(list.atWorst());
    Candidates candidates;
    for (const Opening& opening : openingsFor(worst, dropped.packets)) {
        Candidate candidate = candidateOf(broken, dropped, list, opening);
        if (candidate.apply) // else only points of several tags are dropped, which no rule can name
            candidates.push_back(std::move(candidate));
    }
    return candidates;
}

}
