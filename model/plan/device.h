#pragma once

#include "model/address/protocol.h"
#include "model/azure/services.h"
#include "model/plan/id.h"
#include "model/plan/part.h"

#include <optional>
#include <variant>
#include <vector>

namespace ase {

enum class GatewayKind : std::uint8_t { Vpn, ExpressRoute };

/// A virtual network gateway. Facts: GW-01, GW-02, RT-09.
struct Gateway {
    GatewayKind kind = GatewayKind::Vpn;
    bool bgp = false;
    bool operator==(const Gateway&) const = default;
};
/// Flows that a firewall or an appliance lets through; an end without prefixes is any address, no ports are all of them.
struct PassedFlows {
    std::vector<PrefixField> sources;
    std::vector<PrefixField> destinations;
    Field<Protocol> protocol;
    std::vector<PortField> ports; ///< of the destination
    bool operator==(const PassedFlows&) const = default;
};
/// What stands in the way of packets that are routed to it. Facts: RT-10, RT-18, RT-19.
struct Forwarding {
    std::optional<std::vector<PassedFlows>> passes; ///< none: nobody has told; empty: it drops everything
    bool translatesSource = false; ///< what it sends on bears its own address, so that answers come back to it
    bool operator==(const Forwarding&) const = default;
};
/// Azure Firewall. Facts: SN-02, RT-19.
struct Firewall {
    Forwarding forwarding;
    bool operator==(const Firewall&) const = default;
};
/// A network virtual appliance of any other make. Fact: RT-10.
struct Appliance {
    Forwarding forwarding;
    bool operator==(const Appliance&) const = default;
};
/// Facts: SN-06, MT-17.
struct ApplicationGateway {
    bool waf = false;
    int instances = 2;
    std::vector<AppId> publishes; ///< apps that requests are sent on to, each under one of its custom domains
    bool operator==(const ApplicationGateway&) const = default;
};
/// A name server, or the inbound endpoint of a DNS private resolver. Facts: DNS-15, DNS-17, DNS-18.
struct DnsServer {
    struct Forward {
        QString suffix;
        AddressField target;
        bool operator==(const Forward&) const = default;
    };
    bool resolverEndpoint = false;
    std::vector<Forward> forwards;
    std::vector<DnsZoneId> zones; ///< that it answers from itself, whatever networks they are linked to
    bool reachable = true; ///< false: it is down, or a firewall outside of the plan keeps everyone from it
    bool operator==(const DnsServer&) const = default;
};
struct VirtualMachine {
    bool operator==(const VirtualMachine&) const = default;
};
/// Machines made from one model, each with an address of its own in their subnet.
struct ScaleSet {
    int instances = 2;
    bool operator==(const ScaleSet&) const = default;
};
/// How a caller proves who it is to the SCM site. Facts: OCT-09, KUDU-16, DNS-13.
enum class SignIn : std::uint8_t { PublishProfile, SingleSignOn, Token };
/// Octopus, a pipeline agent, whatever publishes apps. Facts: OCT-01 to OCT-08.
struct DeploymentServer {
    SignIn signIn = SignIn::PublishProfile;
    bool bindsByNameOnly = false; ///< looks an app up by its name, without the resource group. Fact: OCT-04
    QString publishHost; ///< where it publishes to instead of the app's own SCM name; may be empty. Fact: OCT-06
    bool operator==(const DeploymentServer&) const = default;
};
/// Someone who uses the apps: a browser, a calling system.
struct Client {
    SignIn signIn = SignIn::SingleSignOn;
    bool operator==(const Client&) const = default;
};
/// What a private endpoint leads to: a service or an app of the plan, or anything else in words or as a resource id.
using EndpointTarget = std::variant<QString, DeviceId, AppId>;
/// An endpoint of a private link, with one address of its subnet. Facts: PE-01 to PE-04, SN-09.
struct PrivateEndpoint {
    EndpointTarget target;
    bool operator==(const PrivateEndpoint&) const = default;
};
/// A service of Azure outside of all virtual networks: reached through its public addresses and their service tag, through
/// service endpoints, or through private endpoints. Facts: SE-01 to SE-07, PE-04.
struct PlatformService {
    azure::ServiceKind kind = azure::ServiceKind::Storage;
    QString type; ///< what it is, where it is another
    std::vector<SubnetId> endpointSubnets; ///< whose service endpoints its own firewall lets in. Facts: SE-01, SE-03
    bool operator==(const PlatformService&) const = default;
};
/// Azure Front Door, which takes requests on the Internet and sends them on. Fact: MT-08.
struct FrontDoor {
    QString identity; ///< what it sends as X-Azure-FDID; may be empty
    std::vector<QString> origins; ///< host names it sends requests to
    bool operator==(const FrontDoor&) const = default;
};

using Role = std::variant<Gateway, Firewall, Appliance, ApplicationGateway, DnsServer, VirtualMachine, DeploymentServer,
    Client, PrivateEndpoint, ScaleSet, PlatformService, FrontDoor>;

struct OnInternet {
    bool operator==(const OnInternet&) const = default;
};
/// Where a device stands.
using Standing = std::variant<OnInternet, SubnetId, SiteId>;

/// A line of a machine's own hosts file, which goes before all name servers.
struct HostsEntry {
    QString name;
    AddressField address;
    bool operator==(const HostsEntry&) const = default;
};

/// Whatever has an address of its own beside environments, and stands in a subnet, at a site or on the Internet.
struct Device : Part {
    Role role;
    Standing standing;
    std::optional<AddressField> address; ///< none: given dynamically
    std::vector<ApplicationSecurityGroupId> groups;
    std::optional<SecurityGroupId> securityGroup; ///< of its network interface, beside the subnet's. Facts: NSG-09, NSG-10
    std::vector<HostsEntry> hosts;
    bool operator==(const Device&) const = default;
};

/// How a site is joined to a virtual network. Facts: GW-02.
struct SiteConnection {
    DeviceId gateway;
    bool operator==(const SiteConnection&) const = default;
};

/// An on-premises site. Facts: GW-02, NET-09.
struct Site : Part {
    std::vector<PrefixField> prefixes;
    std::vector<SiteConnection> connections;
    bool operator==(const Site&) const = default;
};

struct DnsRecord {
    Known<QString> name; ///< relative: "*", "@", "*.scm"
    std::vector<AddressField> addresses;
    bool operator==(const DnsRecord&) const = default;
};
struct ZoneLink {
    Known<QString> name;
    VirtualNetworkId network;
    bool fallsBack = false; ///< a name the zone lacks is asked of public DNS. Fact: DNS-16
    bool operator==(const ZoneLink&) const = default;
};

/// A private DNS zone. Facts: DNS-09, DNS-12, ARM-16.
struct DnsZone : Part {
    std::vector<DnsRecord> records;
    std::vector<ZoneLink> links;
    bool operator==(const DnsZone&) const = default;
};

/// Whether the role stands outside of subnets and sites, among what all of the Internet can reach.
bool standsOutsideNetworks(const Role& role);
/// Whether private endpoints lead to it. Fact: PE-04.
bool isService(const Device& device);

/// Null where the device stands elsewhere.
const SubnetId* subnetOf(const Device& device);
const SiteId* siteOf(const Device& device);

}
