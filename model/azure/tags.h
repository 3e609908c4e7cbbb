#pragma once

#include <QLatin1String>
#include <QStringView>

#include <span>

namespace ase::azure {

/// Tags that other tables and the checks name, as Azure spells them.
namespace tag {
inline constexpr QLatin1String virtualNetwork("VirtualNetwork");
inline constexpr QLatin1String internet("Internet");
inline constexpr QLatin1String azureLoadBalancer("AzureLoadBalancer");
inline constexpr QLatin1String appServiceManagement("AppServiceManagement");
inline constexpr QLatin1String appService("AppService");
inline constexpr QLatin1String sql("Sql");
inline constexpr QLatin1String storage("Storage");
inline constexpr QLatin1String eventHub("EventHub");
inline constexpr QLatin1String azureMonitor("AzureMonitor");
inline constexpr QLatin1String azureActiveDirectory("AzureActiveDirectory");
inline constexpr QLatin1String azureResourceManager("AzureResourceManager");
inline constexpr QLatin1String azureKeyVault("AzureKeyVault");
inline constexpr QLatin1String azureCloud("AzureCloud");
inline constexpr QLatin1String gatewayManager("GatewayManager");
}

/// Which direction of rules a tag is meant for. Advice, not enforced. Fact: TAG-14.
enum class TagUse { Both, Inbound, Outbound };

struct ServiceTag {
    QLatin1String name;
    TagUse use;
    bool regional; ///< "Sql.WestEurope" exists
    const char* fact;
};

/// The tags of the catalogue. Facts: TAG-01 to TAG-13.
std::span<const ServiceTag> serviceTags();
/// The tag by name, in any letter case, with a region or without, in the classic spelling too; none for an unknown one.
/// Facts: NSG-19, TAG-17, NAME-13.
const ServiceTag* findServiceTag(QStringView name);
/// Whether the text is written as tags are: a letter, then letters, digits and dots. It need not be a known tag.
bool isWrittenAsTag(QStringView text);

}
