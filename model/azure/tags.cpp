#include "model/azure/tags.h"

#include <QChar>

#include <algorithm>
#include <iterator>

namespace ase::azure {

namespace {

constexpr ServiceTag table[] {
    {tag::virtualNetwork, TagUse::Both, false, "TAG-01"},
    {tag::internet, TagUse::Both, false, "TAG-02"},
    {tag::azureLoadBalancer, TagUse::Both, false, "TAG-03"},
    {tag::appServiceManagement, TagUse::Both, false, "TAG-04"},
    {tag::appService, TagUse::Outbound, true, "TAG-05"},
    {tag::sql, TagUse::Outbound, true, "TAG-06"},
    {tag::storage, TagUse::Outbound, true, "TAG-06"},
    {tag::eventHub, TagUse::Outbound, true, "TAG-06"},
    {tag::azureMonitor, TagUse::Outbound, false, "TAG-07"},
    {tag::azureActiveDirectory, TagUse::Outbound, false, "TAG-07"},
    {tag::azureResourceManager, TagUse::Outbound, false, "TAG-07"},
    {tag::azureKeyVault, TagUse::Outbound, true, "TAG-08"},
    {tag::azureCloud, TagUse::Both, true, "TAG-09"},
    {QLatin1String("AzureFrontDoor.Backend"), TagUse::Both, false, "TAG-10"},
    {QLatin1String("AzureFrontDoor.Frontend"), TagUse::Both, false, "TAG-10"},
    {QLatin1String("AzureFrontDoor.FirstParty"), TagUse::Both, false, "TAG-10"},
    {tag::gatewayManager, TagUse::Inbound, false, "TAG-11"},
    {QLatin1String("AzureTrafficManager"), TagUse::Inbound, false, "TAG-12"},
    {QLatin1String("AzurePlatformDNS"), TagUse::Outbound, false, "TAG-13"},
    {QLatin1String("AzurePlatformIMDS"), TagUse::Outbound, false, "TAG-13"},
    {QLatin1String("AzurePlatformLKM"), TagUse::Outbound, false, "TAG-13"},
};

struct Spelling {
    QLatin1String classic;
    QLatin1String name;
};

/// Fact: NSG-19.
constexpr Spelling classicSpellings[] {
    {QLatin1String("AZURE_LOADBALANCER"), tag::azureLoadBalancer},
    {QLatin1String("INTERNET"), tag::internet},
    {QLatin1String("VIRTUAL_NETWORK"), tag::virtualNetwork},
};

bool same(QStringView left, QLatin1String right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

}

std::span<const ServiceTag> serviceTags()
{
    return table;
}

const ServiceTag* findServiceTag(QStringView name)
{
    // Two of the classic spellings differ from today's by more than letter case; that of Internet does not.
    const QString modern = [&] {
        for (const Spelling& spelling : classicSpellings)
            if (same(name, spelling.classic))
                return QString(spelling.name);
        return name.toString();
    }();
    name = modern;
    const QStringView service = name.left(name.indexOf(u'.') < 0 ? name.size() : name.indexOf(u'.'));
    const auto found = std::find_if(std::begin(table), std::end(table),
        [&](const ServiceTag& row) { return same(name, row.name) || (row.regional && same(service, row.name)); });
    return found == std::end(table) ? nullptr : found;
}

bool isWrittenAsTag(QStringView text)
{
    const auto plain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const auto digit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !text.isEmpty() && plain(text.front()) && text.back() != u'.'
        && std::all_of(text.begin(), text.end(), [&](QChar c) { return plain(c) || digit(c) || c == u'.' || c == u'_'; });
}

}
