#include "ui/paint/layers.h"

namespace ase {

namespace {

Layer layerOfCompute(const Standing& standing)
{
    return std::holds_alternative<SubnetId>(standing) ? Layer::Compute : Layer::Sites;
}

}

HiddenLayers::HiddenLayers(const std::vector<Layer>& layers)
{
    for (const Layer layer : layers)
        m_bits |= 1U << unsigned(layer);
}

bool canCollapse(PartKind kind)
{
    return kind == PartKind::VirtualNetwork || kind == PartKind::Subnet || kind == PartKind::Environment
        || kind == PartKind::AppServicePlan || kind == PartKind::Site;
}

Layer layerOf(const Device& device)
{
    struct Visitor {
        const Standing& standing;
        Layer operator()(const Gateway&) const { return Layer::Gateways; }
        Layer operator()(const Firewall&) const { return Layer::Gateways; }
        Layer operator()(const Appliance&) const { return Layer::Gateways; }
        Layer operator()(const ApplicationGateway&) const { return Layer::Gateways; }
        Layer operator()(const DnsServer&) const { return Layer::Dns; }
        Layer operator()(const VirtualMachine&) const { return layerOfCompute(standing); }
        Layer operator()(const ScaleSet&) const { return layerOfCompute(standing); }
        Layer operator()(const DeploymentServer&) const { return layerOfCompute(standing); }
        Layer operator()(const Client&) const { return layerOfCompute(standing); }
        Layer operator()(const PrivateEndpoint&) const { return Layer::Services; }
        Layer operator()(const PlatformService&) const { return Layer::Services; }
        Layer operator()(const FrontDoor&) const { return Layer::Services; }
    };
    return std::visit(Visitor {device.standing}, device.role);
}

}
