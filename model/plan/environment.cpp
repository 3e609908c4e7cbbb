#include "model/plan/environment.h"

#include "model/azure/api_versions.h"

namespace ase {

bool Environment::isIlb() const
{
    const Exposure* kind = valueOf(exposure);
    return kind && *kind == Exposure::Ilb;
}

Field<Exposure> exposureField(Exposure exposure)
{
    const auto mode = azure::balancingMode(exposure);
    return Written<Exposure> {azure::balancingModeText(mode, QString(azure::environmentsV3.apiVersion)), exposure};
}

Field<Exposure> exposureField(const QString& mode)
{
    const auto known = azure::parseBalancingMode(mode);
    return Written<Exposure> {mode, known ? std::optional(azure::exposureOf(*known)) : std::nullopt};
}

}
