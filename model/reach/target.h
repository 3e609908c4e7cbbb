#pragma once

#include "model/network/site_names.h"
#include "model/reach/origin.h"

namespace ase {

/// What is called.
struct Target {
    PartId part = {};
    QString name = {}; ///< to speak of it
    std::optional<EnvironmentId> environment = {}; ///< the target, or that of the app
    std::optional<AppId> app = {};
    std::optional<DeviceId> device = {}; ///< a machine, a service or a proxy
    std::optional<SubnetId> subnet = {}; ///< any machine in it
    QString host = {}; ///< the name it is asked by; empty: by its address
    std::optional<Address> address = {}; ///< as the plan has it; none: not known
    Generation generation = Generation::V3;
    bool isMultiTenant = false;
    bool asksName = false; ///< it is called by a name, unless that is not known
    std::shared_ptr<const Hop> missing = {}; ///< of one that the plan does not tell the place of: the link that says so
};

/// Whether the plan has the device and it plays that role.
template<class RoleKind>
bool hasRole(const Reading& reading, std::optional<DeviceId> device)
{
    const Device* found = device ? reading.find(*device) : nullptr;
    return found && std::holds_alternative<RoleKind>(found->role);
}

/// Refuses parts that nobody calls. An app is asked by the name that fits the endpoint and the caller: one on the Internet
/// by the custom domain that an application gateway publishes, where one does. Facts: DNS-01 to DNS-07, MT-17.
Result<Target> targetOf(const Reading& reading, const TraceQuery& query, const Origin& origin);

/// What is missing of an environment to tell its rules, or the way to it, as a link of that stage; none where it stands in a
/// subnet whose prefix is known, nor of the way to an external one, which goes over the Internet.
std::optional<Hop> missingOf(const Reading& reading, EnvironmentId environment, Stage stage);

/// The proxies that publish an app. Fact: MT-17.
std::vector<DeviceId> publishersOf(const Reading& reading, AppId app);
/// The private endpoints that lead to an app. Facts: PE-01 to PE-04.
std::vector<DeviceId> privateEndpointsOf(const Reading& reading, AppId app);

}
