#include "model/azure/port_names.h"
#include "model/azure/tags.h"
#include "model/network/rule_cell.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase {

namespace {

using Proposal = CellContext::Proposal;

QString say(const char* text)
{
    return QCoreApplication::translate("RuleCells", text);
}

QString anyText()
{
    return say(QT_TRANSLATE_NOOP("RuleCells", "any"));
}

std::vector<Proposal> accessProposals()
{
    return {{QStringLiteral("Allow"), {}}, {QStringLiteral("Deny"), {}}};
}

std::vector<Proposal> protocolProposals()
{
    std::vector<Proposal> all {{QStringLiteral("*"), anyText()}};
    for (const Protocol protocol : {Protocol::Tcp, Protocol::Udp, Protocol::Icmp, Protocol::Esp, Protocol::Ah}) {
        const std::string_view name = toString(protocol);
        all.push_back({QString::fromLatin1(name.data(), qsizetype(name.size())), {}});
    }
    return all;
}

std::vector<Proposal> portProposals()
{
    std::vector<Proposal> all {{QStringLiteral("*"), anyText()}};
    for (const azure::NamedPort& port : azure::namedPorts())
        all.push_back({QString::fromStdString(port.range.toString()), port.name});
    return all;
}

/// 0: the word begins so; 1: what it is; 2: a part of the word, or of a path; -1: none of these.
int rankOf(const Proposal& proposal, const QString& begun)
{
    if (proposal.word.startsWith(begun, Qt::CaseInsensitive))
        return 0;
    if (proposal.detail.startsWith(begun, Qt::CaseInsensitive))
        return 1;
    if (proposal.word.startsWith(u'@' + begun, Qt::CaseInsensitive)
        || proposal.detail.contains(u'/' + begun, Qt::CaseInsensitive))
        return 2;
    return begun.size() > 1 && proposal.word.contains(begun, Qt::CaseInsensitive) ? 3 : -1;
}

void addPrefixes(std::vector<Proposal>& all, const std::vector<PrefixField>& prefixes, const QString& detail)
{
    for (const PrefixField& prefix : prefixes)
        if (const Prefix* value = valueOf(prefix))
            all.push_back({text(*value), detail});
}

}

std::vector<Proposal> CellContext::addressProposals() const
{
    std::vector<Proposal> all {{QStringLiteral("*"), anyText()}};
    for (const azure::ServiceTag& tag : azure::serviceTags())
        all.push_back({tag.name, say(QT_TRANSLATE_NOOP("RuleCells", "service tag"))});
    for (const auto& row : m_network.applicationSecurityGroups.rows())
        all.push_back({u'@' + textOf(row.value->name), say(QT_TRANSLATE_NOOP("RuleCells", "application security group"))});
    for (const auto& row : m_network.subnets.rows())
        addPrefixes(all, row.value->prefixes, pathOf(m_network, row.id));
    for (const auto& row : m_network.virtualNetworks.rows())
        addPrefixes(all, row.value->addressSpace, textOf(row.value->name));
    for (const auto& row : m_network.sites.rows())
        addPrefixes(all, row.value->prefixes, textOf(row.value->name));
    if (m_tags)
        for (const azure::ListedTag& tag : m_tags->tags())
            all.push_back({tag.name, say(QT_TRANSLATE_NOOP("RuleCells", "service tag"))});
    return all;
}

std::vector<Proposal> CellContext::proposals(RuleField field, const QString& begun) const
{
    std::vector<Proposal> all;
    switch (field) {
    case RuleField::Access:
        all = accessProposals();
        break;
    case RuleField::Protocol:
        all = protocolProposals();
        break;
    case RuleField::Sources:
    case RuleField::Destinations:
        if (!begun.isEmpty())
            all = addressProposals();
        break;
    case RuleField::SourcePorts:
    case RuleField::DestinationPorts:
        if (!begun.isEmpty())
            all = portProposals();
        break;
    case RuleField::Priority:
    case RuleField::Name:
    case RuleField::Description:
        break;
    }
    std::vector<std::pair<int, Proposal>> ranked;
    for (Proposal& proposal : all) {
        const bool isThere = std::any_of(ranked.begin(), ranked.end(), [&](const auto& other) {
            return other.second.word.compare(proposal.word, Qt::CaseInsensitive) == 0
                && other.second.detail == proposal.detail;
        });
        if (const int rank = rankOf(proposal, begun); rank >= 0 && !isThere)
            ranked.emplace_back(rank, std::move(proposal));
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    if (ranked.size() > mostProposals)
        ranked.resize(mostProposals);
    std::vector<Proposal> best;
    for (auto& [rank, proposal] : ranked)
        best.push_back(std::move(proposal));
    return best;
}

}
