#include "model/exchange/arm/read/plan_builder.h"

namespace ase::arm {

namespace {

/// The subnet and address of the first IP configuration in that list.
void readStanding(PlanBuilder& plan, Device& device, const Value& body, QStringView list)
{
    const Value* configurations = body.find(u"properties", list);
    if (!configurations || configurations->items().empty())
        return;
    const Value& first = configurations->items().front();
    if (const Value* subnet = first.find(u"properties", u"subnet", u"id"))
        device.standing = plan.refer<SubnetId>(*subnet);
    if (const Value* address = first.find(u"properties", u"privateIPAddress"))
        device.address = fieldOf<Address>(*address, addressField);
}

/// A device is drawn from a resource that is kept whole beside it: the model knows too little of it to write it anew.
void draw(PlanBuilder& plan, const EvaluatedResource& resource, Role role, QStringView configurations)
{
    Taken fields(resource.body);
    const DeviceId key = plan.create<DeviceId>(resource, fields);
    Device& device = plan.at(key);
    device.role = std::move(role);
    readStanding(plan, device, resource.body, configurations);
    plan.keepResource(resource, key);
}

}

void readGateway(PlanBuilder& plan, const EvaluatedResource& resource)
{
    Gateway gateway;
    const Value* type = resource.body.find(u"properties", u"gatewayType");
    if (type && type->toString().compare(u"ExpressRoute", Qt::CaseInsensitive) == 0)
        gateway.kind = GatewayKind::ExpressRoute;
    const Value* bgp = resource.body.find(u"properties", u"enableBgp");
    gateway.bgp = bgp && bgp->toBool();
    draw(plan, resource, gateway, u"ipConfigurations");
}

void readFirewall(PlanBuilder& plan, const EvaluatedResource& resource)
{
    draw(plan, resource, Firewall {}, u"ipConfigurations");
}

void readApplicationGateway(PlanBuilder& plan, const EvaluatedResource& resource)
{
    ApplicationGateway gateway;
    const Value* tier = resource.body.find(u"properties", u"sku", u"tier");
    gateway.waf = tier && tier->toString().startsWith(u"WAF", Qt::CaseInsensitive);
    const Value* capacity = resource.body.find(u"properties", u"sku", u"capacity");
    if (const auto instances = capacity ? numberOf(*capacity) : std::nullopt)
        gateway.instances = instances->valueOr(gateway.instances);
    draw(plan, resource, gateway, u"gatewayIPConfigurations");
}

}
