#pragma once

#include "model/exchange/planfile/shape_part.h"

namespace ase::planfile {

template<class Io, Either<WorkerPool> T>
void describe(Io& io, T& pool)
{
    io.required("size", pool.size);
    io.required("workers", pool.workers);
}

template<class Io, Either<Pools> T>
void describe(Io& io, T& pools)
{
    io.required("frontEndSize", pools.frontEndSize);
    io.required("frontEnds", pools.frontEnds);
    io.field("workers", pools.workers);
}

template<class Io, Either<Environment> T>
void describe(Io& io, T& environment)
{
    describePart(io, environment);
    io.required("generation", environment.generation);
    io.required("exposure", environment.exposure);
    io.field("subnet", environment.subnet);
    io.field("inboundAddress", environment.inboundAddress);
    io.field("dnsSuffix", environment.dnsSuffix);
    io.field("certificateUrl", environment.certificateUrl);
    io.field("certificateNames", environment.certificateNames);
    io.field("vaultReachable", environment.vaultReachable, true);
    io.field("frontEndRatio", environment.frontEndRatio);
    io.field("pools", environment.pools);
    io.field("ipSslAddressCount", environment.ipSslAddressCount);
    io.field("zoneRedundant", environment.zoneRedundant);
    io.field("dedicatedHosts", environment.dedicatedHosts);
    io.field("ftpEnabled", environment.ftpEnabled);
    io.field("remoteDebugEnabled", environment.remoteDebugEnabled);
    io.field("allowNewPrivateEndpoints", environment.allowNewPrivateEndpoints);
    io.field("upgradePreference", environment.upgradePreference);
}

template<class Io, Either<AppServicePlan> T>
void describe(Io& io, T& plan)
{
    describePart(io, plan);
    io.field("environment", plan.environment);
    io.field("sku", plan.sku);
    io.field("tier", plan.tier);
    io.required("instances", plan.instances);
    io.field("steadyInstances", plan.steadyInstances);
    io.field("system", plan.system);
    io.field("zoneRedundant", plan.zoneRedundant);
}

template<class Io, Either<AccessRestriction> T>
void describe(Io& io, T& restriction)
{
    io.field("name", restriction.name);
    io.required("priority", restriction.priority);
    io.required("access", restriction.access);
    io.field("source", restriction.source);
    io.field("subnet", restriction.subnet);
}

template<class Io, Either<HybridConnection> T>
void describe(Io& io, T& connection)
{
    io.required("host", connection.host);
    io.required("port", connection.port);
}

template<class Io, Either<App> T>
void describe(Io& io, T& app)
{
    describePart(io, app);
    io.field("plan", app.plan);
    io.field("environment", app.environment);
    io.field("customDomains", app.customDomains);
    io.field("httpsOnly", app.httpsOnly);
    io.field("publicNetworkAccess", app.publicNetworkAccess);
    io.field("assignedAddress", app.assignedAddress);
    io.field("restrictions", app.restrictions);
    io.field("scmRestrictions", app.scmRestrictions);
    io.field("restrictionsElse", app.restrictionsElse);
    io.field("scmRestrictionsElse", app.scmRestrictionsElse);
    io.field("scmUsesRestrictions", app.scmUsesRestrictions);
    io.field("integrationSubnet", app.integrationSubnet);
    io.field("gatewayIntegration", app.gatewayIntegration);
    io.field("hybridConnections", app.hybridConnections);
    io.field("scmBasicAuth", app.scmBasicAuth, true);
    io.field("ftpBasicAuth", app.ftpBasicAuth, true);
    io.field("ftpsState", app.ftpsState);
    io.field("remoteDebugging", app.remoteDebugging);
}

}
