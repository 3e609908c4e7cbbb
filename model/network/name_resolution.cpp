#include "model/network/name_question.h"
#include "model/network/only_referred_to.h"
#include "model/network/public_names.h"
#include "model/network/zone_answer.h"

#include <utility>

namespace ase {

/// Fact: KUDU-04.
bool NameQuestion::needsNoServer(const std::vector<HostsEntry>* hosts)
{
    if (m_name.isEmpty()) {
        conclude(
            NameOutcome::CannotTell, QT_TRANSLATE_NOOP("NameResolution", "There is no name to ask for."), {}, "KUDU-04");
        return true;
    }
    if (const auto address = Address::parse(m_name.toStdString())) {
        m_answer.addresses = {*address};
        conclude(NameOutcome::Found, QT_TRANSLATE_NOOP("NameResolution", "%1 is an address: no name server is asked."),
            {m_name}, "KUDU-04");
        return true;
    }
    return hosts && isInHosts(*hosts);
}

/// Fact: KUDU-04.
bool NameQuestion::isInHosts(const std::vector<HostsEntry>& hosts)
{
    std::vector<AddressField> fields;
    for (const HostsEntry& entry : hosts)
        if (hostName(entry.name) == m_name)
            fields.push_back(entry.address);
    if (fields.empty())
        return false;
    m_answer.addresses = knownAddresses(fields, m_answer.doubts);
    if (m_answer.addresses.empty())
        conclude(NameOutcome::CannotTell,
            QT_TRANSLATE_NOOP("NameResolution", "The machine's hosts file leads %1 to an address that is not known: %2."),
            {m_name, textOf(fields.front())}, "KUDU-04");
    else
        conclude(NameOutcome::Found, QT_TRANSLATE_NOOP("NameResolution", "The machine's hosts file leads %1 to %2."),
            {m_name, listed(m_answer.addresses)}, "KUDU-04");
    return true;
}

void NameQuestion::askFrom(const Standing& standing, bool fallsBack)
{
    if (const auto* subnet = std::get_if<SubnetId>(&standing)) {
        askFromSubnet(*subnet, fallsBack);
    } else if (const auto* site = std::get_if<SiteId>(&standing)) {
        askFromSite(*site);
    } else {
        tell(QT_TRANSLATE_NOOP("NameResolution", "A machine on the Internet asks public DNS."), {}, "DNS-01");
        askPublic();
    }
}

/// Facts: DNS-15, DNS-25, VER-22.
NameOutcome NameQuestion::askFromSubnet(SubnetId id, bool fallsBack)
{
    const Subnet* subnet = m_reading.find(id);
    const VirtualNetwork* network = subnet ? m_reading.find(subnet->network) : nullptr;
    if (!network)
        return conclude(NameOutcome::CannotTell,
            QT_TRANSLATE_NOOP("NameResolution", "The virtual network that asks for %1 is not in the plan."), {m_name},
            "DNS-15");
    const QString name = textOf(network->name);
    if (isOnlyReferredTo(*network) && network->dnsServers.empty())
        return conclude(NameOutcome::CannotTell,
            QT_TRANSLATE_NOOP("NameResolution",
                "Virtual network %1 stands elsewhere, and which name servers it has is not in the plan: add them, or its "
                "address space where it asks Azure DNS."),
            {name}, "DNS-15", subnet->network);
    if (network->dnsServers.empty()) {
        tell(QT_TRANSLATE_NOOP("NameResolution", "%1 has no name servers of its own, so Azure DNS is asked."), {name},
            "DNS-15", subnet->network);
        return askAzure(subnet->network);
    }
    QStringList servers;
    for (const AddressField& server : network->dnsServers)
        servers << textOf(server);
    tell(QT_TRANSLATE_NOOP("NameResolution", "%1 asks its own name servers, in this order: %2."),
        {name, servers.join(QStringLiteral(", "))}, "DNS-15 DNS-25", subnet->network);
    for (const AddressField& server : network->dnsServers)
        if (askAt(server, id, subnet->network) != NameOutcome::NoAnswer)
            return m_answer.outcome;
    if (!fallsBack)
        return m_answer.outcome;
    tell(QT_TRANSLATE_NOOP("NameResolution",
             "No name server of %1 answers; an app of an environment v1 or v2 then falls back to Azure DNS."),
        {name}, "VER-22", subnet->network);
    return askAzure(subnet->network);
}

NameOutcome NameQuestion::askFromSite(SiteId id)
{
    const Site* site = m_reading.find(id);
    if (!site)
        return conclude(NameOutcome::CannotTell,
            QT_TRANSLATE_NOOP("NameResolution", "The site that asks for %1 is not in the plan."), {m_name}, "DNS-17");
    bool any = false;
    for (const auto& device : m_reading.devicesAt(id)) {
        if (!std::holds_alternative<DnsServer>(device.value->role))
            continue;
        if (!std::exchange(any, true))
            tell(QT_TRANSLATE_NOOP("NameResolution", "A machine at %1 asks the name servers there."), {textOf(site->name)},
                "DNS-17", id);
        if (askServer(device.id) != NameOutcome::NoAnswer)
            return m_answer.outcome;
    }
    if (any)
        return m_answer.outcome;
    tell(QT_TRANSLATE_NOOP("NameResolution", "%1 has no name server in the plan, so public DNS is asked."),
        {textOf(site->name)}, "DNS-17", id);
    return askPublic();
}

NameOutcome NameQuestion::askPublic()
{
    NameAnswer said = *recall(m_reading, PublicAnswerOf {m_name});
    m_answer.outcome = said.outcome;
    m_answer.addresses = std::move(said.addresses);
    m_answer.steps.insert(m_answer.steps.end(), said.steps.begin(), said.steps.end());
    addDoubts(m_answer.warnings, said.warnings);
    addDoubts(m_answer.doubts, said.doubts);
    return m_answer.outcome;
}

void NameQuestion::leaveOpen(const char* text, QStringList values, const char* facts, std::optional<PartId> part)
{
    m_open.push_back({nameText(text, std::move(values)), part, QString::fromLatin1(facts).split(u' ')});
}

NameAnswer NameQuestion::answer() &&
{
    const bool isNo = m_answer.outcome == NameOutcome::NoSuchName || m_answer.outcome == NameOutcome::NoAnswer;
    for (const NameStep& open : m_open) {
        addDoubts(m_answer.doubts, {open.what});
        if (isNo) {
            m_answer.outcome = NameOutcome::CannotTell;
            m_answer.steps.push_back(open);
        }
    }
    return std::move(m_answer);
}

NameAnswer resolveName(const Reading& reading, const Asker& asker, const QString& name)
{
    NameQuestion question(reading, hostName(name));
    if (!question.needsNoServer(asker.hosts))
        question.askFrom(asker.standing, asker.fallsBack);
    return std::move(question).answer();
}

}
