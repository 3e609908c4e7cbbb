#pragma once

#include "model/exchange/arm/evaluate.h"
#include "model/plan/plan.h"

#include <vector>

namespace ase::arm {

/// Something an import kept because the model has no place for it: a whole resource, or a member of one.
struct KeptNote {
    QString type;
    QString name;
    QString pointer;
    bool operator==(const KeptNote&) const = default;
};

/// What the input brought, parts that only stand elsewhere not counted.
struct ImportCounts {
    int virtualNetworks = 0;
    int subnets = 0;
    int peerings = 0;
    int networkSecurityGroups = 0;
    int securityRules = 0;
    int routeTables = 0;
    int routes = 0;
    int appServiceEnvironments = 0;
    int appServicePlans = 0;
    int apps = 0;
    int privateDnsZones = 0;
};

struct Imported {
    Plan plan;
    ImportCounts counts;
    std::vector<KeptNote> kept;
    std::vector<ase::Unknown> unknown; ///< each once, in the order of their pointers
    std::vector<Problem> notes; ///< what was skipped, not opened or replaced by a stand-in, with places
    QStringList parametersWithoutValue;
};

/// One template and the parameter files that go with it; the later file wins.
struct TemplateInput {
    json::Document document;
    std::vector<json::Document> parameters;
};

/// Makes one plan of the resources of all templates. The same input gives the same ids. A reference to something no template
/// creates becomes a part marked existing. Nothing is dropped: what the model does not know is in `plan.kept` and listed.
Result<Imported> importTemplates(const std::vector<TemplateInput>& inputs, const Scope& scope = {});

}
