#include "model/network/flow_test.h"

#include "model/azure/port_names.h"
#include "model/network/rule_words.h"
#include "model/network/tag_points.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase {

namespace {

/// What a client's system gives its end of a connection.
constexpr std::uint16_t clientPort = 49152;

QString say(const char* text)
{
    return QCoreApplication::translate("FlowTest", text);
}

const Device* deviceAt(const Reading& reading, const TestedGroup& tested, const Address& address, DeviceId& id)
{
    const auto search = [&](const Rows<DeviceId, Device>& devices) -> const Device* {
        for (const auto& row : devices) {
            const Address* own = valueOf(row.value->address);
            if (!own || *own != address)
                continue;
            id = row.id;
            return row.value.get();
        }
        return nullptr;
    };
    if (tested.subnet)
        return search(reading.devicesIn(*tested.subnet));
    return search(reading.devicesUnder(tested.group));
}

std::vector<MetList> listsOf(const Reading& reading, const TestedGroup& tested, const Packet& packet)
{
    const bool inbound = tested.direction == Direction::Inbound;
    DeviceId id;
    if (deviceAt(reading, tested, inbound ? packet.destination : packet.source, id))
        return listsMet(reading, id, tested.direction);
    return {{.ofInterface = false, .list = securityList(reading, tested.group, tested.subnet, tested.direction)}};
}

enum class Part { Protocol, Source, SourcePort, Destination, DestinationPort };

/// The only field by which the rule does not match.
std::optional<Part> missedBy(const RuleComparison& match)
{
    std::optional<Part> missed;
    int count = 0;
    const auto look = [&](Match field, Part part) {
        if (field != Match::No)
            return;
        missed = part;
        ++count;
    };
    look(match.protocol, Part::Protocol);
    look(match.source, Part::Source);
    look(match.sourcePort, Part::SourcePort);
    look(match.destination, Part::Destination);
    look(match.destinationPort, Part::DestinationPort);
    return count == 1 ? missed : std::nullopt;
}

QString missText(const QString& rule, Part part, const RuleWords& words)
{
    const QString separator = QStringLiteral(", ");
    switch (part) {
    case Part::Protocol:
        return say(QT_TRANSLATE_NOOP("FlowTest", "%1 asks for %2.")).arg(rule, words.protocol.toUpper());
    case Part::Source:
        return say(QT_TRANSLATE_NOOP("FlowTest", "%1 asks for source %2.")).arg(rule, words.sources.join(separator));
    case Part::SourcePort:
        return say(QT_TRANSLATE_NOOP("FlowTest", "%1 asks for source port %2."))
            .arg(rule, words.sourcePorts.join(separator));
    case Part::Destination:
        return say(QT_TRANSLATE_NOOP("FlowTest", "%1 asks for destination %2."))
            .arg(rule, words.destinations.join(separator));
    case Part::DestinationPort:
        return say(QT_TRANSLATE_NOOP("FlowTest", "%1 asks for port %2.")).arg(rule, words.destinationPorts.join(separator));
    }
    return {};
}

/// How much a miss tells: a port or a protocol is nearer than an address, a prefix nearer than a tag, a rule of the group
/// nearer than one of Azure's.
int nearness(const SeenRule& rule, Part part)
{
    const bool isAddress = part == Part::Source || part == Part::Destination;
    return (rule.id ? 4 : 0) + (isAddress ? 0 : 2) + (rule.tags.isEmpty() ? 1 : 0);
}

/// A rule before the deciding one that would have decided otherwise but for one field; of equally near ones the last.
QString nearMiss(const Network& network, const SecurityList& list, const ListAnswer& answer)
{
    if (!answer.decidedBy)
        return {};
    const SeenRule& decider = list.rules[*answer.decidedBy];
    const SeenRule* nearest = nullptr;
    Part missed = Part::Protocol;
    for (const RuleComparison& match : answer.compared) {
        const SeenRule& rule = list.rules[match.rule];
        const auto part = missedBy(match);
        if (!part || rule.access == decider.access)
            continue;
        if (nearest && nearness(rule, *part) < nearness(*nearest, missed))
            continue;
        nearest = &rule;
        missed = *part;
    }
    return nearest ? missText(nameWithPriority(*nearest), missed, wordsOf(network, list, *nearest)) : QString();
}

QString deciderText(const Network& network, const PacketAnswer::Step& step, bool isOneOfMore)
{
    if (!step.answer.decidedBy)
        return say(QT_TRANSLATE_NOOP("FlowTest", "nothing"));
    const QString rule = nameWithPriority(step.met.list.rules[*step.answer.decidedBy]);
    return isOneOfMore && step.met.list.group
        ? say(QT_TRANSLATE_NOOP("FlowTest", "%1 of %2")).arg(rule, nameOf(network, *step.met.list.group))
        : rule;
}

QString titleOf(const Network& network, const PacketAnswer& answer)
{
    const bool isOneOfMore = answer.steps.size() > 1;
    QStringList deciders;
    for (const PacketAnswer::Step& step : answer.steps)
        deciders << deciderText(network, step, isOneOfMore);
    switch (answer.fate) {
    case Fate::Passes:
        if (std::none_of(answer.steps.begin(), answer.steps.end(), [](const auto& step) { return step.met.list.filters; }))
            return say(QT_TRANSLATE_NOOP("FlowTest", "Allowed: nothing filters"));
        return deciders.size() == 1
            ? say(QT_TRANSLATE_NOOP("FlowTest", "Allowed by %1")).arg(deciders.front())
            : say(QT_TRANSLATE_NOOP("FlowTest", "Allowed by %1 and by %2")).arg(deciders.front(), deciders.back());
    case Fate::Dropped:
        return say(QT_TRANSLATE_NOOP("FlowTest", "Denied by %1")).arg(deciders.back());
    case Fate::CannotTell:
        break;
    }
    return say(QT_TRANSLATE_NOOP("FlowTest", "Cannot tell"));
}

QString detailOf(const Network& network, const PacketAnswer& answer)
{
    QStringList sentences;
    if (answer.steps.empty())
        return {};
    const PacketAnswer::Step& last = answer.steps.back();
    if (answer.fate == Fate::CannotTell)
        for (const PacketAnswer::Step& step : answer.steps)
            for (const Problem& doubt : step.answer.doubts)
                sentences << sentence(doubt);
    else
        sentences << nearMiss(network, last.met.list, last.answer);
    QStringList tags;
    for (const PacketAnswer::Step& step : answer.steps)
        tags << step.answer.tags;
    tags.removeDuplicates();
    if (!tags.isEmpty())
        sentences << say(QT_TRANSLATE_NOOP("FlowTest", "The addresses of %1 are not known here."))
                         .arg(tags.join(QStringLiteral(", ")));
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

}

Result<Address> addressMeant(const Reading& reading, const QString& text)
{
    const QString word = text.trimmed();
    if (const auto address = Address::parse(word.toStdString()))
        return *address;
    const auto named = [&](const QString& name) { return name.compare(word, Qt::CaseInsensitive) == 0; };
    for (const auto& row : reading.devices().rows())
        if (const Address* address = valueOf(row.value->address); address && named(textOf(row.value->name)))
            return *address;
    // VirtualNetwork and Internet are each subnet's own, and too large for one address to stand for them.
    const bool isComputed = meansTag(word, azure::tag::virtualNetwork) || meansTag(word, azure::tag::internet);
    if (!isComputed && azure::findServiceTag(word)) {
        const AddressSet* known = knownTag(word, reading.serviceTags());
        const AddressSet points = known ? *known : tagPoints(word);
        return points.ranges().front().first;
    }
    return Problem {.text = QT_TRANSLATE_NOOP("Edits",
                        "%1 is no address, no device with an address and no service tag. Write one, such as 10.1.0.4."),
        .values = {word}};
}

Result<Packet> packetMeant(
    const Reading& reading, const QString& from, const QString& to, Carried carried, const QString& port)
{
    const auto source = addressMeant(reading, from);
    if (!source)
        return source.error();
    const auto destination = addressMeant(reading, to);
    if (!destination)
        return destination.error();
    if ((source->family() == Family::V6) != (destination->family() == Family::V6))
        return Problem {.text = QT_TRANSLATE_NOOP("Edits", "%1 and %2 are of two families: no packet goes between them."),
            .values = {from.trimmed(), to.trimmed()}};
    Packet packet {.source = *source, .destination = *destination, .carried = carried};
    if (carried != Carried::Tcp && carried != Carried::Udp)
        return packet;
    const azure::NamedPort* named = azure::findNamedPort(port.trimmed());
    const auto range = named ? named->range : PortRange::parse(port.trimmed().toStdString());
    if (!range || range->first != range->last)
        return Problem {.text = QT_TRANSLATE_NOOP("Edits",
                            "%1 is no port. Write a number from 0 to 65535, or a name such as "
                            "https."),
            .values = {port.trimmed()}};
    packet.sourcePort = clientPort;
    packet.destinationPort = range->first;
    return packet;
}

FlowTest testFlow(const Network& network, const Reading& reading, const TestedGroup& tested, const Packet& packet)
{
    PacketAnswer answer;
    for (MetList& met : listsOf(reading, tested, packet)) {
        if (answer.fate == Fate::Dropped)
            break;
        ListAnswer here = answerOf(met.list, packet);
        if (here.fate != Fate::Passes)
            answer.fate = here.fate;
        answer.steps.push_back({std::move(met), std::move(here)});
    }
    FlowTest test;
    test.fate = answer.fate;
    test.title = titleOf(network, answer);
    test.detail = detailOf(network, answer);
    for (const PacketAnswer::Step& step : answer.steps) {
        if (step.met.list.group != tested.group || !step.answer.decidedBy)
            continue;
        const SeenRule& rule = step.met.list.rules[*step.answer.decidedBy];
        test.decidedBy = step.answer.decidedBy;
        test.rule = rule.id;
        test.ruleName = rule.name;
        test.access = rule.access;
    }
    return test;
}

}
