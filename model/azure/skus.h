#pragma once

#include "model/azure/environment_kind.h"

#include <QLatin1String>
#include <QStringView>

#include <span>

namespace ase::azure {

/// Tiers of App Service plans that run in an environment. Facts: VER-02, SKU-05.
enum class Tier { Premium, Isolated, IsolatedV2, IsolatedV4 };

/// A size of plan instances.
struct Sku {
    QLatin1String name; ///< as templates write it: "I1v2"
    Tier tier;
    int cores; ///< 0: not published
    double memoryGb; ///< 0: not published
    int dedicatedHostCores; ///< taken of the dedicated hosts; 0: not published. Fact: SKU-06
    const char* fact;
};

/// All sizes, in the order of the catalogue. Facts: SKU-01 to SKU-06.
std::span<const Sku> skus();
/// The size by its name, in any letter case; none for an unknown one. Fact: NAME-13.
const Sku* findSku(QStringView name);
/// The version that runs plans of the tier. Fact: VER-02.
Generation generationOf(Tier tier);
/// "Premium", "Isolated", "IsolatedV2", "IsolatedV4": `sku.tier` of a template. Fact: ARM-24.
QLatin1String nameOf(Tier tier);
/// The size that replaces an Isolated one when v2 becomes v3: I1 becomes I1v2; none for others. Fact: LIFE-06.
const Sku* migratedSku(const Sku& sku);

/// Sizes of the pools of a v1 environment as its template names them: Small is P1. Fact: ARM-21.
QLatin1String poolSizeOf(const Sku& sku);
const Sku* skuOfPoolSize(QStringView size);

}
