#include "ui/trace/mend_notes.h"

#include "model/flow/list_difference.h"
#include "model/network/rule_words.h"
#include "model/network/security_list.h"
#include "model/reach/words.h"
#include "ui/docks/part_text.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace ase {

namespace {

constexpr std::size_t mostOpened = 3;
constexpr qsizetype mostChanges = 6;

QString say(const char* text)
{
    return QCoreApplication::translate("Trace", text);
}

/// The subnet in whose eyes a group is looked at: the first that has it.
std::optional<SubnetId> seenBy(const Network& network, SecurityGroupId group)
{
    for (const auto& row : network.subnets.rows())
        if (row.value->securityGroup == group)
            return row.id;
    return std::nullopt;
}

FlowSet openedIn(const Reading& before, const Reading& after, const Network& network, SecurityGroupId group)
{
    FlowSet opened;
    for (const Direction direction : {Direction::Inbound, Direction::Outbound}) {
        const auto list = [&](const Reading& reading) {
            return std::make_shared<const FlowRules>(
                securityList(reading, group, seenBy(network, group), direction).atWorst());
        };
        for (const ChangedFlows& change : differenceOf(list(before), list(after)).changes)
            if (change.opened)
                opened = opened | change.flows;
    }
    return opened;
}

void tellOpened(MendNote& note, const FlowSet& opened)
{
    const FlowSet fewest = opened.simplified();
    for (const FlowBox& box : fewest.boxes()) {
        if (note.opens.size() == qsizetype(mostOpened)) {
            note.opens << QStringLiteral("…");
            return;
        }
        const QString ports = box.destinationPorts == PortSet::all() ? QString() : u':' + textOf(box.destinationPorts);
        note.opens << QStringLiteral("%1 → %2%3").arg(textOf(box.sources), textOf(box.destinations), ports);
    }
}

QString textOfRule(const Network& network, const SecurityRule& rule)
{
    const RuleWords words = wordsOf(network, rule);
    const auto few = [](const QStringList& all) { return all.join(QStringLiteral(", ")); };
    return QStringLiteral("%1 %2 %3 → %4:%5")
        .arg(textOf(rule.access), words.protocol, few(words.sources), few(words.destinations), few(words.destinationPorts));
}

QString textOfRoute(const Route& route)
{
    const QString hop = route.nextHopAddress ? textOf(*route.nextHopAddress) : textOf(route.nextHop);
    return QStringLiteral("%1 → %2").arg(textOf(route.prefix), hop);
}

/// Tells of the rows that one of the tables has alone, and of those that differ.
template<class Table, class Tell>
void compare(const Table& before, const Table& after, const Tell& tell)
{
    if (before.sharesRowsWith(after))
        return;
    for (const auto& row : after.rows()) {
        const auto* was = before.find(row.id);
        if (!was)
            tell(u'+', row.id, *row.value);
        else if (was != row.value.get() && !(*was == *row.value))
            tell(u'~', row.id, *row.value);
    }
    for (const auto& row : before.rows())
        if (!after.contains(row.id))
            tell(u'−', row.id, *row.value);
}

/// Everything that differs between two networks, a line each.
class Changes {
public:
    Changes(const Network& before, const Network& after)
        : m_before(before)
        , m_after(after)
    {
        compare(before.virtualNetworks, after.virtualNetworks, named());
        compare(before.subnets, after.subnets, named());
        compare(before.peerings, after.peerings, named());
        compare(before.securityGroups, after.securityGroups,
            [this](QChar sign, SecurityGroupId id, const SecurityGroup& row) { tellGroup(sign, id, row); });
        compare(before.routeTables, after.routeTables,
            [this](QChar sign, RouteTableId id, const RouteTable& row) { tellTable(sign, id, row); });
        compare(before.environments, after.environments, named());
        compare(before.appServicePlans, after.appServicePlans, named());
        compare(before.apps, after.apps, named());
        compare(before.devices, after.devices, named());
        compare(before.sites, after.sites, named());
        compare(before.dnsZones, after.dnsZones, named());
    }
    QStringList take() { return std::move(m_lines); }

private:
    std::function<void(QChar, PartId, const Part&)> named()
    {
        return [this](QChar sign, PartId id, const Part&) { tell(sign, id, {}); };
    }

    void tell(QChar sign, PartId id, const QString& what)
    {
        const Network& network = sign == u'−' ? m_before : m_after;
        const QString name = QStringLiteral("%1 %2 %3").arg(QString(sign), kindName(network, id), nameOf(network, id));
        m_lines << (what.isEmpty() ? name : name + QStringLiteral(": ") + what);
    }

    void tellGroup(QChar sign, SecurityGroupId id, const SecurityGroup& row)
    {
        if (sign != u'~')
            tell(sign, id, {});
        const SecurityGroup* was = m_before.securityGroups.find(id);
        compare(was ? was->rules : Table<SecurityRuleId, SecurityRule>(), row.rules,
            [&](QChar mark, SecurityRuleId rule, const SecurityRule& one) {
                const QString priority = mark == u'−' ? QString() : textOf(one.priority) + u' ';
                tell(mark, rule, priority + textOfRule(mark == u'−' ? m_before : m_after, one));
            });
    }

    void tellTable(QChar sign, RouteTableId id, const RouteTable& row)
    {
        const RouteTable* was = m_before.routeTables.find(id);
        if (sign != u'~' || (was && was->disableBgpRoutePropagation != row.disableBgpRoutePropagation))
            tell(sign, id,
                row.disableBgpRoutePropagation.valueOr(false)
                    ? QString()
                    : say(QT_TRANSLATE_NOOP("Trace", "gateway routes are learned")));
        compare(was ? was->routes : Table<RouteId, Route>(), row.routes,
            [&](QChar mark, RouteId route, const Route& one) { tell(mark, route, textOfRoute(one)); });
    }

    const Network& m_before;
    const Network& m_after;
    QStringList m_lines;
};

}

MendNote noteOf(const Plan& plan, const Mend& mend, const azure::ServiceTagList* tags)
{
    MendNote note;
    const auto mended = mend.apply(plan);
    if (!mended)
        return note;
    const Network& before = *plan.network;
    const Network& after = *mended->network;
    note.changes = Changes(before, after).take();
    if (note.changes.size() > mostChanges) {
        const auto more = note.changes.size() - mostChanges;
        note.changes = note.changes.mid(0, mostChanges) << say(QT_TRANSLATE_NOOP("Trace", "and %1 more")).arg(more);
    }
    const Reading was(before, tags);
    const Reading is(after, tags);
    FlowSet opened;
    for (const auto& row : after.securityGroups.rows())
        if (const SecurityGroup* old = before.securityGroups.find(row.id); old && !(*old == *row.value))
            opened = opened | openedIn(was, is, after, row.id);
    tellOpened(note, opened);
    return note;
}

}
