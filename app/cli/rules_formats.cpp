#include "app/cli/rules_formats.h"

#include "app/cli/json_list.h"
#include "app/cli/table.h"
#include "model/exchange/json/write.h"
#include "model/network/rule_words.h"

#include <QCoreApplication>

#include <array>

namespace ase::cli {

namespace {

using json::Array;
using json::Object;

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString nameOf(Direction direction)
{
    return direction == Direction::Inbound ? QStringLiteral("Inbound") : QStringLiteral("Outbound");
}

json::Value textOrNull(const QString& text)
{
    return text.isEmpty() ? json::Value() : json::Value(text);
}

/// Names of the group's own rules that are so, in their order.
template<class Is>
QStringList ownRules(const GroupAnalysis& analysis, Is is)
{
    QStringList names;
    for (std::size_t place = 0; place < analysis.rules.size(); ++place)
        if (analysis.list.rules[place].id && is(analysis.rules[place]))
            names << analysis.list.rules[place].name;
    return names;
}

QStringList namesAt(const SecurityList& list, const std::vector<std::size_t>& places)
{
    QStringList names;
    for (const std::size_t place : places)
        names << list.rules[place].name;
    return names;
}

QString hostText(const Address& address)
{
    return address.family() == Family::Tag ? QString() : text(address);
}

QString protocolName(Carried carried)
{
    constexpr std::array names {"Tcp", "Udp", "Icmp", "Esp", "Ah", "*"};
    return QLatin1String(names[std::size_t(carried)]);
}

json::Value jsonOf(const std::optional<Packet>& packet)
{
    if (!packet)
        return {};
    return Object {{QStringLiteral("source"), textOrNull(hostText(packet->source))},
        {QStringLiteral("destination"), textOrNull(hostText(packet->destination))},
        {QStringLiteral("protocol"), protocolName(packet->carried)},
        {QStringLiteral("source_port"), int(packet->sourcePort)}, {QStringLiteral("port"), int(packet->destinationPort)}};
}

json::Value prefixesOf(const AddressSet& set)
{
    Array list;
    for (const Prefix& prefix : set.prefixes())
        if (prefix.family() != Family::Tag)
            list.push_back(text(prefix));
    return list;
}

json::Value protocolsOf(ProtocolSet protocols)
{
    Array list;
    for (const Carried carried : {Carried::Tcp, Carried::Udp, Carried::Icmp, Carried::Esp, Carried::Ah, Carried::Other})
        if (protocols.contains(carried))
            list.push_back(protocolName(carried));
    return list;
}

/// Prefixes, or the tag where it is all of the tag that the flow is about.
json::Value endOf(const RequiredAnswer& answer, const AddressSet& end)
{
    if (answer.health.flow->peer == azure::Peer::Tag && end == answer.peers)
        return listOf({QString(answer.health.flow->tag)});
    return prefixesOf(end);
}

json::Value jsonOf(const SecurityList& list, const RequiredAnswer& answer, const Opening& opening)
{
    const bool atEnd = opening.before >= list.rules.size();
    return Object {{QStringLiteral("before"), textOrNull(atEnd ? QString() : list.rules[opening.before].name)},
        {QStringLiteral("source"), endOf(answer, opening.match.sources)},
        {QStringLiteral("destination"), endOf(answer, opening.match.destinations)},
        {QStringLiteral("ports"), QString::fromStdString(opening.match.destinationPorts.toString())},
        {QStringLiteral("protocols"), protocolsOf(opening.match.protocols)}};
}

QStringList sentencesOf(const Doubts& doubts)
{
    QStringList sentences;
    for (const Problem& one : doubts)
        sentences << sentence(one);
    return sentences;
}

json::Value jsonOf(const Network& network, const GroupAnalysis& analysis, const RequiredAnswer& answer)
{
    const FlowHealth& health = answer.health;
    QStringList blockers;
    for (const SeenRule& rule : health.blockedBy)
        blockers << rule.name;
    Array openings;
    for (const Opening& opening : answer.openings)
        openings.push_back(jsonOf(analysis.list, answer, opening));
    const json::Value holds =
        health.state == FlowState::CannotTell ? json::Value() : json::Value(health.state == FlowState::Holds);
    return Object {{QStringLiteral("flow"), QString::fromLatin1(health.flow->fact)}, {QStringLiteral("holds"), holds},
        {QStringLiteral("blocked_by"), listOf(blockers)}, {QStringLiteral("sample"), jsonOf(health.sample)},
        {QStringLiteral("environment"), pathOf(network, answer.environment)}, {QStringLiteral("wholly"), health.wholly},
        {QStringLiteral("openings"), std::move(openings)}, {QStringLiteral("unknown"), listOf(sentencesOf(health.doubts))},
        {QStringLiteral("unknown_tags"), listOf(health.tags)}};
}

Doubts allDoubts(const GroupAnalysis& analysis)
{
    Doubts doubts = analysis.list.doubts;
    for (const RuleAnswer& answer : analysis.rules)
        addDoubts(doubts, answer.doubts);
    return doubts;
}

QStringList allTags(const GroupAnalysis& analysis)
{
    QStringList tags;
    for (const RuleAnswer& answer : analysis.rules)
        tags << answer.tags;
    tags.removeDuplicates();
    return tags;
}

QStringList deadOf(const GroupAnalysis& analysis, const std::set<SecurityRuleId>& dead)
{
    QStringList names;
    for (const SeenRule& rule : analysis.list.rules)
        if (rule.id && dead.contains(*rule.id))
            names << rule.name;
    return names;
}

json::Value reasonsOf(const GroupAnalysis& analysis, const std::set<SecurityRuleId>& dead)
{
    Object reasons;
    for (std::size_t place = 0; place < analysis.rules.size(); ++place) {
        const RuleReason reason = reasonOf(analysis, place, dead);
        if (reason.kind != ReasonKind::None)
            reasons.push_back({analysis.list.rules[place].name, reason.text});
    }
    return reasons;
}

json::Value jsonOf(const Network& network, const GroupAnalysis& analysis, const std::set<SecurityRuleId>& dead)
{
    const auto is = [](RuleState state) { return [state](const RuleAnswer& answer) { return answer.state == state; }; };
    Object by;
    for (std::size_t place = 0; place < analysis.rules.size(); ++place)
        if (analysis.list.rules[place].id && analysis.rules[place].state == RuleState::Shadowed)
            by.push_back({analysis.list.rules[place].name, listOf(namesAt(analysis.list, analysis.rules[place].hiders))});
    Array pairs;
    for (const Contradiction& pair : analysis.contradicting)
        pairs.push_back(listOf(namesAt(analysis.list, {pair.earlier, pair.later})));
    Array required;
    for (const RequiredAnswer& answer : analysis.required)
        required.push_back(jsonOf(network, analysis, answer));
    const auto uncertain = [](const RuleAnswer& answer) { return !answer.certain; };
    return Object {{QStringLiteral("group"), pathOf(network, analysis.group)},
        {QStringLiteral("subnet"), textOrNull(analysis.subnet ? pathOf(network, *analysis.subnet) : QString())},
        {QStringLiteral("direction"), nameOf(analysis.direction)},
        {QStringLiteral("rules"), listOf(ownRules(analysis, [](const RuleAnswer&) { return true; }))},
        {QStringLiteral("shadowed"), listOf(ownRules(analysis, is(RuleState::Shadowed)))},
        {QStringLiteral("redundant"), listOf(ownRules(analysis, [](const RuleAnswer& answer) { return answer.redundant; }))},
        {QStringLiteral("partly_shadowed"), listOf(ownRules(analysis, is(RuleState::PartlyShadowed)))},
        {QStringLiteral("contradicting"), std::move(pairs)}, {QStringLiteral("by"), std::move(by)},
        {QStringLiteral("required"), std::move(required)}, {QStringLiteral("dead"), listOf(deadOf(analysis, dead))},
        {QStringLiteral("matching_nothing"), listOf(ownRules(analysis, is(RuleState::MatchesNothing)))},
        {QStringLiteral("uncertain"), listOf(ownRules(analysis, uncertain))},
        {QStringLiteral("reasons"), reasonsOf(analysis, dead)},
        {QStringLiteral("unknown"), listOf(sentencesOf(allDoubts(analysis)))},
        {QStringLiteral("unknown_tags"), listOf(allTags(analysis))}};
}

QString verdictOf(const GroupAnalysis& analysis, std::size_t place, const RuleReason& reason)
{
    switch (reason.kind) {
    case ReasonKind::NeverMatches:
        return say(QT_TRANSLATE_NOOP("CommandLine", "never matches"));
    case ReasonKind::MatchesNothing:
        return say(QT_TRANSLATE_NOOP("CommandLine", "matches nothing"));
    case ReasonKind::CannotTell:
        return say(QT_TRANSLATE_NOOP("CommandLine", "cannot tell"));
    case ReasonKind::PartlyKnown:
        return say(QT_TRANSLATE_NOOP("CommandLine", "partly known"));
    case ReasonKind::ChangesNothing:
        return say(QT_TRANSLATE_NOOP("CommandLine", "changes nothing"));
    case ReasonKind::Part:
        return say(QT_TRANSLATE_NOOP("CommandLine", "matches a part"));
    case ReasonKind::None:
        break;
    }
    const bool unseen = !analysis.list.rules[place].id && analysis.rules[place].state == RuleState::Shadowed;
    return unseen ? say(QT_TRANSLATE_NOOP("CommandLine", "never reached")) : QString();
}

/// A cell that does not push the rest of the line off the screen.
QString cell(const QStringList& texts)
{
    constexpr qsizetype most = 3;
    if (texts.size() <= most)
        return texts.join(u',');
    return say(QT_TRANSLATE_NOOP("CommandLine", "%1 and %2 more"))
        .arg(texts.mid(0, most).join(u','))
        .arg(texts.size() - most);
}

QString accessOf(const SeenRule& rule)
{
    return !rule.access                 ? QStringLiteral("?")
        : *rule.access == Access::Allow ? QStringLiteral("Allow")
                                        : QStringLiteral("Deny");
}

QByteArray tableOf(const Network& network, const GroupAnalysis& analysis, const std::set<SecurityRuleId>& dead)
{
    std::vector<QStringList> rows {
        QStringList {say(QT_TRANSLATE_NOOP("CommandLine", "priority")), say(QT_TRANSLATE_NOOP("CommandLine", "name")),
            say(QT_TRANSLATE_NOOP("CommandLine", "access")), say(QT_TRANSLATE_NOOP("CommandLine", "protocol")),
            say(QT_TRANSLATE_NOOP("CommandLine", "source")), say(QT_TRANSLATE_NOOP("CommandLine", "destination")),
            say(QT_TRANSLATE_NOOP("CommandLine", "ports")), say(QT_TRANSLATE_NOOP("CommandLine", "verdict"))}};
    for (std::size_t place = 0; place < analysis.rules.size(); ++place) {
        const SeenRule& rule = analysis.list.rules[place];
        const RuleWords words = wordsOf(network, analysis.list, rule);
        rows.push_back({rule.priority > 0 ? QString::number(rule.priority) : QStringLiteral("?"), rule.name, accessOf(rule),
            words.protocol, cell(words.sources), cell(words.destinations), cell(words.destinationPorts),
            verdictOf(analysis, place, reasonOf(analysis, place, dead))});
    }
    return table(rows);
}

QByteArray line(const QString& text, int indent = 0)
{
    return QByteArray(indent, ' ') + oneLine(text).toUtf8() + '\n';
}

QByteArray reasonsText(const GroupAnalysis& analysis, const std::set<SecurityRuleId>& dead)
{
    QByteArray text;
    for (std::size_t place = 0; place < analysis.rules.size(); ++place) {
        const RuleReason reason = reasonOf(analysis, place, dead);
        if (reason.kind != ReasonKind::None)
            text += line(QStringLiteral("%1: %2").arg(nameWithPriority(analysis.list.rules[place]), reason.text), 2);
    }
    for (const Contradiction& pair : analysis.contradicting) {
        const SeenRule& later = analysis.list.rules[pair.later];
        if (!matchesEverything(later) && analysis.rules[pair.later].state != RuleState::Shadowed)
            text += line(say(QT_TRANSLATE_NOOP("CommandLine", "%1 contradicts %2: it takes a part of its flows first."))
                             .arg(nameWithPriority(analysis.list.rules[pair.earlier]), nameWithPriority(later)),
                2);
    }
    return text;
}

QByteArray requiredLines(const Network& network, const GroupAnalysis& analysis)
{
    QByteArray text;
    std::size_t holding = 0;
    for (const RequiredAnswer& answer : analysis.required) {
        if (answer.health.state == FlowState::Holds) {
            ++holding;
            continue;
        }
        text += line(QStringLiteral("%1: %2").arg(pathOf(network, answer.environment), requiredText(answer)), 2);
        if (answer.health.state == FlowState::Blocked)
            text += line(QCoreApplication::translate("RequiredFlows", answer.health.flow->consequence), 4);
        if (answer.health.sample)
            text +=
                line(say(QT_TRANSLATE_NOOP("CommandLine", "For instance: %1.")).arg(packetText(*answer.health.sample)), 4);
        for (const Opening& opening : answer.openings)
            text += line(openingText(analysis, answer, opening), 4);
    }
    if (!analysis.required.empty())
        text += line(say(QT_TRANSLATE_NOOP("CommandLine", "Required flows that get through: %1 of %2."))
                         .arg(holding)
                         .arg(analysis.required.size()),
            2);
    return text;
}

QByteArray textOf(const Network& network, const GroupAnalysis& analysis, const std::set<SecurityRuleId>& dead)
{
    const QString subnet =
        analysis.subnet ? pathOf(network, *analysis.subnet) : say(QT_TRANSLATE_NOOP("CommandLine", "attached to no subnet"));
    QByteArray text =
        line(QStringLiteral("%1, %2, %3")
                 .arg(pathOf(network, analysis.group), subnet,
                     analysis.direction == Direction::Inbound ? say(QT_TRANSLATE_NOOP("CommandLine", "inbound"))
                                                              : say(QT_TRANSLATE_NOOP("CommandLine", "outbound"))));
    for (const Problem& doubt : analysis.list.doubts)
        text += line(sentence(doubt), 2);
    return text + tableOf(network, analysis, dead) + reasonsText(analysis, dead) + requiredLines(network, analysis);
}

}

QByteArray rulesText(const Network& network, const std::vector<GroupAnalysis>& analyses)
{
    if (analyses.empty())
        return line(say(QT_TRANSLATE_NOOP("CommandLine", "The plan has no network security group.")));
    const std::set<SecurityRuleId> dead = deadIn(analyses);
    QByteArray text;
    for (const GroupAnalysis& analysis : analyses)
        text += (text.isEmpty() ? QByteArray() : QByteArray("\n")) + textOf(network, analysis, dead);
    return text;
}

QByteArray rulesJson(const Network& network, const std::vector<GroupAnalysis>& analyses)
{
    const std::set<SecurityRuleId> dead = deadIn(analyses);
    Array groups;
    for (const GroupAnalysis& analysis : analyses)
        groups.push_back(jsonOf(network, analysis, dead));
    return json::write(Object {
        {QStringLiteral("schema"), QStringLiteral("ase-planner/rules/1")}, {QStringLiteral("groups"), std::move(groups)}});
}

}
