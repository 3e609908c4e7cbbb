#include "model/reach/approach.h"

#include "model/azure/tags.h"
#include "model/network/health.h"
#include "model/network/tag_points.h"
#include "model/reach/control_plane_hop.h"
#include "model/reach/dial_hop.h"
#include "model/reach/machine_hop.h"
#include "model/reach/walk.h"
#include "model/reach/words.h"

namespace ase {

namespace {

constexpr const char* resolved = QT_TRANSLATE_NOOP("Reach", "%1 resolves to %2.");
constexpr const char* noSuchName = QT_TRANSLATE_NOOP("Reach", "%1 does not resolve: there is no such name where %2 asks.");
constexpr const char* noAnswer = QT_TRANSLATE_NOOP("Reach", "%1 does not resolve: no name server that %2 asks answers.");
constexpr const char* nameUnknown = QT_TRANSLATE_NOOP("Reach", "It cannot be told what %1 resolves to where %2 asks.");
constexpr const char* wrongAddress =
    QT_TRANSLATE_NOOP("Reach", "%1 resolves to %2, which is not the address of %3 but leads elsewhere.");
constexpr const char* whoseUnknown = QT_TRANSLATE_NOOP(
    "Reach", "%1 resolves to %2, and whether that is the address of %3 is not in the plan: add its inbound address.");
constexpr const char* noName = QT_TRANSLATE_NOOP("Reach",
    "The name by which %1 is asked is not in the plan: its own name, or that of its environment, is not known. Add it.");
constexpr const char* addressAssumed = QT_TRANSLATE_NOOP(
    "Reach", "The inbound address of %1 is given by Azure and not known here: one of its subnet is taken.");

Address anyPublicAddress()
{
    return tagPoints(azure::tag::appService).ranges().front().first;
}

const Environment* environmentIn(const Reading& reading, const Target& target)
{
    return target.environment ? reading.find(*target.environment) : nullptr;
}

/// Whether the address is one that leads to the environment: its own, or while that is unknown any of its subnet; none where
/// the plan does not tell.
std::optional<bool> leadsTo(const Reading& reading, const Target& target, const Address& address)
{
    if (target.address)
        return *target.address == address;
    if (target.missing)
        return std::nullopt;
    const Environment* environment = environmentIn(reading, target);
    const Subnet* subnet = environment && environment->subnet ? reading.find(*environment->subnet) : nullptr;
    if (!environment || !environment->isIlb() || !subnet)
        return !isPrivateAddress(address);
    const Prefix* prefix = subnet->firstIpv4Prefix();
    return prefix && prefix->contains(address);
}

/// One who is about to call. One use each.
class Approacher {
public:
    Approacher(const Reading& reading, const Origin& origin, const Target& target, const Endpoint& endpoint, Detail detail)
        : m_reading(reading)
        , m_origin(origin)
        , m_target(target)
        , m_endpoint(endpoint)
        , m_links(detail)
    {
    }

    Approach approach()
    {
        m_links.add(toolHops(m_reading, m_origin, m_target));
        askName();
        const Address to = calledAddress();
        return {std::move(m_links), to};
    }

private:
    void askName();
    void judgeAnswer(const NameAnswer& answer, Hop& hop);
    Address calledAddress();

    const Reading& m_reading;
    const Origin& m_origin;
    const Target& m_target;
    const Endpoint& m_endpoint;
    Links m_links;
    std::optional<Address> m_named; ///< what the name resolved to
};

void Approacher::askName()
{
    if (m_target.host.isEmpty() && !m_target.asksName)
        return;
    if (m_target.host.isEmpty())
        return m_links.add({.stage = Stage::Name,
            .verdict = HopVerdict::Unknown,
            .part = m_target.part,
            .because = {because(noName, {m_target.name})},
            .facts = {QStringLiteral("KUDU-04")}});
    Asker asker {.standing = m_origin.standing, .hosts = m_origin.hosts};
    if (m_origin.dialsInto)
        asker = dialledAsker(m_reading, *m_origin.dialsInto);
    const NameAnswer answer = resolveName(m_reading, asker, m_target.host);
    Hop hop {.stage = Stage::Name, .part = m_origin.part};
    judgeAnswer(answer, hop);
    if (m_links.detail() == Detail::OutcomeAlone)
        return m_links.add(std::move(hop));
    for (const NameStep& step : answer.steps) {
        hop.because.push_back(step.what);
        hop.facts << step.facts;
        if (step.part)
            hop.evidence = step.part;
    }
    hop.facts.removeDuplicates();
    hop.because.insert(hop.because.end(), answer.warnings.begin(), answer.warnings.end());
    hop.because.insert(hop.because.end(), answer.doubts.begin(), answer.doubts.end());
    m_links.add(std::move(hop));
}

void Approacher::judgeAnswer(const NameAnswer& answer, Hop& hop)
{
    const QString host = m_target.host;
    const QString who = m_origin.name;
    const auto tell = [&](HopVerdict verdict, Problem what) {
        hop.verdict = verdict;
        hop.because = {std::move(what)};
    };
    switch (answer.outcome) {
    case NameOutcome::NoSuchName:
        return tell(HopVerdict::Block, because(noSuchName, {host, who}));
    case NameOutcome::NoAnswer:
        return tell(HopVerdict::Block, because(noAnswer, {host, who}));
    case NameOutcome::CannotTell:
        return tell(HopVerdict::Unknown, because(nameUnknown, {host, who}));
    case NameOutcome::Found:
        break;
    }
    m_named = answer.addresses.front();
    const auto device = deviceWith(m_reading, *m_named);
    const bool viaOther = hasRole<PrivateEndpoint>(m_reading, device) || hasRole<ApplicationGateway>(m_reading, device);
    const QString address = spoken(*m_named);
    const auto leads = viaOther || m_target.isMultiTenant ? std::optional(true) : leadsTo(m_reading, m_target, *m_named);
    if (!leads)
        return tell(HopVerdict::Unknown, because(whoseUnknown, {host, address, m_target.name}));
    if (!*leads) {
        tell(HopVerdict::Block, because(wrongAddress, {host, address, m_target.name}));
        m_named.reset();
        return;
    }
    tell(answer.warnings.empty() ? HopVerdict::Pass : HopVerdict::Warn, because(resolved, {host, address}));
}

Address Approacher::calledAddress()
{
    if (m_named)
        return *m_named;
    if (m_target.address)
        return *m_target.address;
    if (hasRole<PlatformService>(m_reading, m_target.device))
        return serviceAddress(m_reading, *m_target.device);
    const AddressSet machines = m_target.subnet ? machineAddresses(m_reading, m_target) : AddressSet();
    if (!machines.isEmpty())
        return machines.ranges().front().first;
    const Environment* environment = environmentIn(m_reading, m_target);
    const bool isPrivate = environment && environment->isIlb() && m_endpoint.kind != EndpointKind::Management;
    const AddressSet instances = isPrivate ? instanceAddresses(m_reading, *m_target.environment) : AddressSet();
    if (instances.isEmpty())
        return anyPublicAddress();
    m_links.assume(because(addressAssumed, {m_target.name}));
    return instances.ranges().front().first;
}

}

Approach approachTo(
    const Reading& reading, const Origin& origin, const Target& target, const Endpoint& endpoint, Detail detail)
{
    return Approacher(reading, origin, target, endpoint, detail).approach();
}

}
