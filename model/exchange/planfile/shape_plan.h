#pragma once

#include "model/exchange/planfile/shape_device.h"
#include "model/exchange/planfile/shape_environment.h"
#include "model/exchange/planfile/shape_network.h"
#include "model/exchange/planfile/shape_rules.h"
#include "model/exchange/planfile/shape_scenario.h"

namespace ase::planfile {

template<class Io, Either<Premises> T>
void describe(Io& io, T& premises)
{
    io.field("documentsDate", premises.documentsDate);
    io.field("serviceTagList", premises.serviceTagList);
}

template<class Io, Either<AcceptedFinding> T>
void describe(Io& io, T& finding)
{
    io.required("key", finding.key);
    io.field("reason", finding.reason);
    io.field("author", finding.author);
    io.field("date", finding.date);
}

template<class Io, Either<Review> T>
void describe(Io& io, T& review)
{
    io.field("accepted", review.accepted);
}

template<class Io, Either<Network> T>
void describe(Io& io, T& network)
{
    io.field("region", network.region);
    io.field("resourceGroup", network.resourceGroup);
    io.table("virtualNetworks", network.virtualNetworks, [&](auto& part, VirtualNetworkId id) {
        part.table(
            "subnets", network.subnets, [id](const Subnet& subnet) { return subnet.network == id; },
            [id](Subnet& subnet) { subnet.network = id; });
    });
    io.table("peerings", network.peerings);
    io.table("securityGroups", network.securityGroups);
    io.table("applicationSecurityGroups", network.applicationSecurityGroups);
    io.table("routeTables", network.routeTables);
    io.table("environments", network.environments);
    io.table("appServicePlans", network.appServicePlans);
    io.table("apps", network.apps);
    io.table("devices", network.devices);
    io.table("sites", network.sites);
    io.table("dnsZones", network.dnsZones);
}

template<class Io, Either<Note> T>
void describe(Io& io, T& note)
{
    io.required("text", note.text);
}

template<class Io, Either<RowLook> T>
void describe(Io& io, T& look)
{
    io.field("section", look.section);
    io.field("colour", look.colour);
}

template<class Io, Either<NamedView> T>
void describe(Io& io, T& view)
{
    io.required("name", view.name);
    io.required("x", view.x);
    io.required("y", view.y);
    io.required("zoom", view.zoom);
    io.field("hidden", view.hidden);
}

/// The members of the file after its format and version.
template<class Io, Either<Plan> T>
void describe(Io& io, T& plan, Either<Network> auto& network)
{
    io.required("name", plan.name);
    io.field("notes", plan.notes);
    describe(io, network);
    io.table("canvasNotes", plan.diagram.notes);
    io.field("views", plan.diagram.views);
    describeScenarios(io, plan.scenarios);
    io.field("premises", plan.premises);
    io.field("review", plan.review);
}

}
