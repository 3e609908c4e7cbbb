#include "model/azure/skus.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace ase::azure {

namespace {

constexpr QLatin1String name(const char* text)
{
    return QLatin1String(text);
}

constexpr Sku table[] {
    {name("P1"), Tier::Premium, 1, 1.75, 0, "SKU-01"},
    {name("P2"), Tier::Premium, 2, 3.5, 0, "SKU-01"},
    {name("P3"), Tier::Premium, 4, 7, 0, "SKU-01"},
    {name("P4"), Tier::Premium, 8, 14, 0, "SKU-01"},
    {name("I1"), Tier::Isolated, 1, 3.5, 0, "SKU-02"},
    {name("I2"), Tier::Isolated, 2, 7, 0, "SKU-02"},
    {name("I3"), Tier::Isolated, 4, 14, 0, "SKU-02"},
    {name("I1v2"), Tier::IsolatedV2, 2, 8, 2, "SKU-03"},
    {name("I2v2"), Tier::IsolatedV2, 4, 16, 4, "SKU-03"},
    {name("I3v2"), Tier::IsolatedV2, 8, 32, 8, "SKU-03"},
    {name("I4v2"), Tier::IsolatedV2, 16, 64, 0, "SKU-03"},
    {name("I5v2"), Tier::IsolatedV2, 32, 128, 0, "SKU-03"},
    {name("I6v2"), Tier::IsolatedV2, 64, 256, 0, "SKU-03"},
    {name("I1mv2"), Tier::IsolatedV2, 2, 16, 0, "SKU-04"},
    {name("I2mv2"), Tier::IsolatedV2, 4, 32, 0, "SKU-04"},
    {name("I3mv2"), Tier::IsolatedV2, 8, 64, 0, "SKU-04"},
    {name("I4mv2"), Tier::IsolatedV2, 16, 128, 0, "SKU-04"},
    {name("I5mv2"), Tier::IsolatedV2, 32, 256, 0, "SKU-04"},
    {name("I1V4"), Tier::IsolatedV4, 0, 0, 0, "SKU-05"},
    {name("I2V4"), Tier::IsolatedV4, 0, 0, 0, "SKU-05"},
    {name("I3V4"), Tier::IsolatedV4, 0, 0, 0, "SKU-05"},
    {name("I4V4"), Tier::IsolatedV4, 0, 0, 0, "SKU-05"},
    {name("I5V4"), Tier::IsolatedV4, 0, 0, 0, "SKU-05"},
    {name("I6V4"), Tier::IsolatedV4, 0, 0, 0, "SKU-05"},
    {name("I1mV4"), Tier::IsolatedV4, 0, 0, 0, "SKU-05"},
    {name("I2mV4"), Tier::IsolatedV4, 0, 0, 0, "SKU-05"},
    {name("I3mV4"), Tier::IsolatedV4, 0, 0, 0, "SKU-05"},
    {name("I4mV4"), Tier::IsolatedV4, 0, 0, 0, "SKU-05"},
    {name("I5mV4"), Tier::IsolatedV4, 0, 0, 0, "SKU-05"},
};

/// In the order of P1 to P4.
constexpr std::array poolSizes {name("Small"), name("Medium"), name("Large"), name("ExtraLarge")};

}

std::span<const Sku> skus()
{
    return table;
}

const Sku* findSku(QStringView sku)
{
    const auto found = std::find_if(
        std::begin(table), std::end(table), [&](const Sku& row) { return sku.compare(row.name, Qt::CaseInsensitive) == 0; });
    return found == std::end(table) ? nullptr : found;
}

Generation generationOf(Tier tier)
{
    switch (tier) {
    case Tier::Premium:
        return Generation::V1;
    case Tier::Isolated:
        return Generation::V2;
    case Tier::IsolatedV2:
    case Tier::IsolatedV4:
        return Generation::V3;
    }
    return Generation::V3;
}

QLatin1String nameOf(Tier tier)
{
    switch (tier) {
    case Tier::Premium:
        return name("Premium");
    case Tier::Isolated:
        return name("Isolated");
    case Tier::IsolatedV2:
        return name("IsolatedV2");
    case Tier::IsolatedV4:
        return name("IsolatedV4");
    }
    return {};
}

const Sku* migratedSku(const Sku& sku)
{
    return sku.tier == Tier::Isolated ? findSku(QString(sku.name) + QLatin1String("v2")) : nullptr;
}

QLatin1String poolSizeOf(const Sku& sku)
{
    const auto place = std::size_t(&sku - table);
    return sku.tier == Tier::Premium && place < poolSizes.size() ? poolSizes[place] : QLatin1String();
}

const Sku* skuOfPoolSize(QStringView size)
{
    for (std::size_t i = 0; i < poolSizes.size(); ++i)
        if (size.compare(poolSizes[i], Qt::CaseInsensitive) == 0)
            return &table[i];
    return nullptr;
}

}
