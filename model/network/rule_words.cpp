#include "model/network/rule_words.h"

#include "model/network/tag_points.h"

#include <QCoreApplication>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Rules", text);
}

constexpr qsizetype mostNamed = 3;
constexpr std::size_t mostPieces = 2;

/// "a", "a and b", "a, b and c", "a, b and 4 more".
QString listed(const QStringList& names)
{
    if (names.size() <= 1)
        return names.join(QString());
    if (names.size() <= mostNamed)
        return say(QT_TRANSLATE_NOOP("Rules", "%1 and %2"))
            .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
    return filledIn(say(QT_TRANSLATE_NOOP("Rules", "%1 and %2 more")),
        {names.mid(0, mostNamed - 1).join(QStringLiteral(", ")), QString::number(names.size() - mostNamed + 1)});
}

QStringList namesOf(const SecurityList& list, const std::vector<std::size_t>& places)
{
    QStringList names;
    for (const std::size_t place : places)
        names << nameWithPriority(list.rules[place]);
    return names;
}

QStringList prefixTexts(const AddressSet& set)
{
    QStringList texts;
    for (const Prefix& prefix : set.prefixes())
        if (prefix.family() != Family::Tag)
            texts << text(prefix);
    return texts;
}

QStringList portTexts(const PortSet& set)
{
    QStringList texts;
    for (const PortRange& range : set.ranges())
        texts << QString::fromStdString(range.toString());
    return texts;
}

AddressSet ofFamily(const AddressSet& set, const AddressSet& like)
{
    const bool isV6 = !like.isEmpty() && like.ranges().front().first.family() == Family::V6;
    return isV6 ? set.only(Family::V6) : set & everyIpv4();
}

/// What is left of a field, or what is lost of it where that is said in fewer words.
QString fewer(const QStringList& left, const QStringList& lost, const char* kept, const char* without)
{
    const bool byLoss = !lost.isEmpty() && (left.isEmpty() || lost.size() < left.size());
    return say(byLoss ? without : kept).arg(listed(byLoss ? lost : left));
}

QString fewerAddresses(const AddressSet& whole, const AddressSet& left, const char* kept, const char* without)
{
    const AddressSet all = ofFamily(whole, left);
    if (all == left)
        return {};
    const QStringList words = prefixTexts(left);
    const QStringList lost = prefixTexts(all - left);
    if (words.isEmpty() && lost.isEmpty())
        return say(kept).arg(say(QT_TRANSLATE_NOOP("Rules", "some service tags")));
    return fewer(words, lost, kept, without);
}

QString fewerPorts(const PortSet& whole, const PortSet& left, const char* kept, const char* without)
{
    return whole == left ? QString() : fewer(portTexts(left), portTexts(whole - left), kept, without);
}

QString pieceText(const FlowBox& whole, const FlowBox& left)
{
    QStringList words;
    if (whole.protocols != left.protocols)
        words << protocolText(left.protocols);
    words << fewerAddresses(
        whole.sources, left.sources, QT_TRANSLATE_NOOP("Rules", "from %1"), QT_TRANSLATE_NOOP("Rules", "not from %1"));
    words << fewerPorts(whole.sourcePorts, left.sourcePorts, QT_TRANSLATE_NOOP("Rules", "source ports %1"),
        QT_TRANSLATE_NOOP("Rules", "source ports other than %1"));
    words << fewerAddresses(
        whole.destinations, left.destinations, QT_TRANSLATE_NOOP("Rules", "to %1"), QT_TRANSLATE_NOOP("Rules", "not to %1"));
    words << fewerPorts(whole.destinationPorts, left.destinationPorts, QT_TRANSLATE_NOOP("Rules", "ports %1"),
        QT_TRANSLATE_NOOP("Rules", "ports other than %1"));
    words.removeAll(QString());
    if (!words.isEmpty())
        return words.join(QStringLiteral(", "));
    const bool isV6 = !left.sources.isEmpty() && left.sources.ranges().front().first.family() == Family::V6;
    return isV6 ? say(QT_TRANSLATE_NOOP("Rules", "all of IPv6")) : say(QT_TRANSLATE_NOOP("Rules", "all of IPv4"));
}

QString neverMatches(const GroupAnalysis& analysis, const RuleAnswer& answer, bool hereAlone)
{
    const QString by = listed(namesOf(analysis.list, answer.hiders));
    const bool one = answer.hiders.size() == 1;
    if (!answer.certain)
        return say(QT_TRANSLATE_NOOP("Rules",
                       "Cannot tell: it never matches if rules of one priority are evaluated as they are written, because "
                       "of %1."))
            .arg(by);
    if (hereAlone)
        return say(QT_TRANSLATE_NOOP("Rules", "Never matches here, but elsewhere: here every flow it names is taken by %1."))
            .arg(by);
    return one ? say(QT_TRANSLATE_NOOP("Rules", "Never matches: %1 takes every flow it names.")).arg(by)
               : say(QT_TRANSLATE_NOOP("Rules", "Never matches: %1 together take every flow it names.")).arg(by);
}

QString firstDoubt(const Doubts& doubts)
{
    return doubts.empty() ? QString() : sentence(doubts.front());
}

QString cannotTell(const RuleAnswer& answer)
{
    return say(QT_TRANSLATE_NOOP("Rules", "Cannot tell: %1")).arg(firstDoubt(answer.doubts));
}

RuleReason withTags(RuleReason reason, const RuleAnswer& answer)
{
    if (reason.kind != ReasonKind::None && !answer.tags.isEmpty())
        reason.text += u' '
            + say(
                QT_TRANSLATE_NOOP("Rules", "The addresses of %1 are not known here: they are taken for a set of their own."))
                  .arg(listed(answer.tags));
    return reason;
}

QString nameOf(Carried carried)
{
    switch (carried) {
    case Carried::Tcp:
        return QStringLiteral("TCP");
    case Carried::Udp:
        return QStringLiteral("UDP");
    case Carried::Icmp:
        return QStringLiteral("ICMP");
    case Carried::Esp:
        return QStringLiteral("ESP");
    case Carried::Ah:
        return QStringLiteral("AH");
    case Carried::Other:
        return say(QT_TRANSLATE_NOOP("Rules", "other protocols"));
    }
    return {};
}

QString endText(const Address& address, std::uint16_t port, Carried carried)
{
    const QString host =
        address.family() == Family::Tag ? say(QT_TRANSLATE_NOOP("Rules", "an address of a service tag")) : text(address);
    if (carried != Carried::Tcp && carried != Carried::Udp)
        return host;
    const bool brackets = address.family() == Family::V6;
    return (brackets ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

/// An end of an opening, by the name of who is there where it is all of them.
QString openedEnd(const RequiredAnswer& answer, const AddressSet& end)
{
    const azure::RequiredFlow& flow = *answer.health.flow;
    if (end == answer.instances)
        return say(QT_TRANSLATE_NOOP("Rules", "the instances"));
    if (end == answer.peers && flow.peer == azure::Peer::Tag)
        return flow.tag;
    if (end == answer.peers && flow.peer == azure::Peer::Clients)
        return say(QT_TRANSLATE_NOOP("Rules", "the clients"));
    if (end == answer.peers && flow.peer == azure::Peer::Any)
        return say(QT_TRANSLATE_NOOP("Rules", "everyone"));
    return addressText(end);
}

struct EndWords {
    QStringList addresses;
    QStringList ports;
    QStringList unreadable;
};

template<class FieldType>
void addWord(EndWords& words, QStringList EndWords::*list, const FieldType& field)
{
    (words.*list) << textOf(field);
    if (!valueOf(field))
        words.unreadable << textOf(field);
}

EndWords endWords(const Network& network, const RuleEnd& end)
{
    EndWords words;
    for (const MatchField& field : end.allAddresses())
        addWord(words, &EndWords::addresses, field);
    for (const ApplicationSecurityGroupId group : end.groups)
        words.addresses << u'@' + nameOf(network, group);
    for (const PortField& field : end.allPorts())
        addWord(words, &EndWords::ports, field);
    for (QStringList* list : {&words.addresses, &words.ports})
        if (list->isEmpty())
            list->append(QStringLiteral("*"));
    return words;
}

}

RuleWords wordsOf(const Network& network, const SecurityRule& rule)
{
    const EndWords source = endWords(network, rule.source);
    const EndWords destination = endWords(network, rule.destination);
    RuleWords words {source.addresses, source.ports, destination.addresses, destination.ports, textOf(rule.protocol),
        source.unreadable + destination.unreadable};
    if (!valueOf(rule.protocol))
        words.unreadable << words.protocol;
    return words;
}

RuleWords wordsOf(const Network& network, const SecurityList& list, const SeenRule& rule)
{
    const SecurityGroup* group = list.group ? network.securityGroups.find(*list.group) : nullptr;
    if (const SecurityRule* custom = rule.id && group ? group->rules.find(*rule.id) : nullptr)
        return wordsOf(network, *custom);
    const QStringList any {QStringLiteral("*")};
    for (const azure::DefaultRule& own : azure::defaultRules) {
        if (rule.name != own.name)
            continue;
        const auto end = [&](QLatin1String tag) { return tag.isEmpty() ? any : QStringList {tag}; };
        return {end(own.source), any, end(own.destination), any, any.first(), {}};
    }
    return {any, any, any, any, any.first(), {}};
}

QString nameWithPriority(const SeenRule& rule)
{
    return rule.priority > 0 ? QStringLiteral("%1 (%2)").arg(rule.name).arg(rule.priority) : rule.name;
}

RuleReason reasonOf(const GroupAnalysis& analysis, std::size_t place, const std::set<SecurityRuleId>& dead)
{
    const SeenRule& rule = analysis.list.rules[place];
    const RuleAnswer& answer = analysis.rules[place];
    if (!rule.id && rule.priority > 0)
        return {};
    switch (answer.state) {
    case RuleState::Shadowed: {
        const bool hereAlone = answer.certain && !dead.contains(*rule.id);
        const ReasonKind kind = answer.certain ? ReasonKind::NeverMatches : ReasonKind::CannotTell;
        return withTags({kind, neverMatches(analysis, answer, hereAlone)}, answer);
    }
    case RuleState::MatchesNothing:
        return {ReasonKind::MatchesNothing,
            say(QT_TRANSLATE_NOOP("Rules", "Matches no flow: it names no address of the plan."))};
    case RuleState::CannotTell:
        return {ReasonKind::CannotTell, cannotTell(answer)};
    case RuleState::PartlyShadowed:
    case RuleState::Decides:
        break;
    }
    if (answer.redundant)
        return withTags({ReasonKind::ChangesNothing,
                            say(QT_TRANSLATE_NOOP("Rules", "Changes nothing: the rules after it decide its flows alike."))},
            answer);
    if (!answer.certain && !answer.doubts.empty()) {
        if (rule.isCertain())
            return {ReasonKind::CannotTell, cannotTell(answer)};
        return {
            ReasonKind::PartlyKnown, say(QT_TRANSLATE_NOOP("Rules", "Not wholly known: %1")).arg(firstDoubt(answer.doubts))};
    }
    if (answer.left.isEmpty() || answer.hiders.empty())
        return {};
    const QString text = answer.hiders.size() == 1
        ? say(QT_TRANSLATE_NOOP("Rules", "%1 takes a part before it; left to it: %2."))
        : say(QT_TRANSLATE_NOOP("Rules", "%1 take parts before it; left to it: %2."));
    return withTags(
        {ReasonKind::Part, text.arg(listed(namesOf(analysis.list, answer.hiders)), partText(rule, answer.left))}, answer);
}

QString packetText(const Packet& packet)
{
    return say(QT_TRANSLATE_NOOP("Rules", "%1 %2 to %3"))
        .arg(nameOf(packet.carried), endText(packet.source, packet.sourcePort, packet.carried),
            endText(packet.destination, packet.destinationPort, packet.carried));
}

QString partText(const SeenRule& rule, const FlowSet& part)
{
    QStringList pieces;
    for (const FlowBox& box : part.boxes()) {
        const QString piece = pieceText(rule.possible, box);
        if (!pieces.contains(piece))
            pieces << piece;
    }
    if (std::size_t(pieces.size()) <= mostPieces)
        return pieces.join(QStringLiteral("; "));
    return filledIn(say(QT_TRANSLATE_NOOP("Rules", "%1; and parts like it: %2")),
        {pieces.mid(0, mostPieces).join(QStringLiteral("; ")), QString::number(pieces.size() - qsizetype(mostPieces))});
}

QString protocolText(ProtocolSet protocols)
{
    if (protocols == ProtocolSet::all())
        return {};
    QStringList names;
    for (const Carried carried : {Carried::Tcp, Carried::Udp, Carried::Icmp, Carried::Esp, Carried::Ah, Carried::Other})
        if (protocols.contains(carried))
            names << nameOf(carried);
    return names.join(QStringLiteral(", "));
}

QString addressText(const AddressSet& set)
{
    if (set.contains(AddressSet::all(Family::V4)))
        return QStringLiteral("*");
    const QStringList words = prefixTexts(set);
    return words.isEmpty() ? say(QT_TRANSLATE_NOOP("Rules", "some service tags")) : listed(words);
}

QString requiredText(const RequiredAnswer& answer)
{
    const QString fact = QString::fromLatin1(answer.health.flow->fact);
    QStringList names;
    for (const SeenRule& rule : answer.health.blockedBy)
        names << nameWithPriority(rule);
    switch (answer.health.state) {
    case FlowState::Holds:
        return say(QT_TRANSLATE_NOOP("Rules", "%1 gets through.")).arg(fact);
    case FlowState::Blocked:
        return say(QT_TRANSLATE_NOOP("Rules", "%1 is blocked by %2.")).arg(fact, listed(names));
    case FlowState::CannotTell:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Rules", "%1: cannot tell. %2")).arg(fact, firstDoubt(answer.health.doubts)).trimmed();
}

QString openingText(const GroupAnalysis& analysis, const RequiredAnswer& answer, const Opening& opening)
{
    const QString protocol = protocolText(opening.match.protocols);
    const QString ports = portTexts(opening.match.destinationPorts).join(u',');
    const QString before = opening.before < analysis.list.rules.size()
        ? nameWithPriority(analysis.list.rules[opening.before])
        : say(QT_TRANSLATE_NOOP("Rules", "the end"));
    return say(QT_TRANSLATE_NOOP("Rules", "Allow %1 from %2 to %3, ports %4, before %5."))
        .arg(protocol.isEmpty() ? QStringLiteral("*") : protocol, openedEnd(answer, opening.match.sources),
            openedEnd(answer, opening.match.destinations), ports, before);
}

}
