#include "model/azure/api_versions.h"

namespace ase::azure {

namespace {

constexpr QLatin1String kinds[] {QLatin1String("ASEV1"), QLatin1String("ASEV2"), QLatin1String("ASEV3")};
constexpr QLatin1String modes[] {
    QLatin1String("None"), QLatin1String("Web"), QLatin1String("Publishing"), QLatin1String("Web, Publishing")};

}

const ResourceType& environments(Generation generation)
{
    switch (generation) {
    case Generation::V1:
        return environmentsV1;
    case Generation::V2:
        return environmentsV2;
    case Generation::V3:
        break;
    }
    return environmentsV3;
}

QLatin1String environmentKind(Generation generation)
{
    return kinds[int(generation)];
}

std::optional<Generation> generationOfKind(QStringView kind)
{
    for (const Generation generation : {Generation::V1, Generation::V2, Generation::V3})
        if (kind.compare(environmentKind(generation), Qt::CaseInsensitive) == 0)
            return generation;
    return std::nullopt;
}

QString balancingModeText(BalancingMode mode, QStringView apiVersion)
{
    if (mode != BalancingMode::WebAndPublishing || apiVersion >= blankInBothSince)
        return modes[int(mode)];
    return apiVersion >= bothNamedSince ? QStringLiteral("Web,Publishing") : QString::number(int(mode));
}

std::optional<BalancingMode> parseBalancingMode(QStringView text)
{
    QString plain = text.toString();
    plain.remove(u' ');
    for (int mode = 0; mode < 4; ++mode) {
        QString name = modes[mode];
        name.remove(u' ');
        if (plain.compare(name, Qt::CaseInsensitive) == 0 || plain == QString::number(mode))
            return BalancingMode(mode);
    }
    return std::nullopt;
}

BalancingMode balancingMode(Exposure exposure)
{
    return exposure == Exposure::Ilb ? BalancingMode::WebAndPublishing : BalancingMode::None;
}

Exposure exposureOf(BalancingMode mode)
{
    return mode == BalancingMode::None ? Exposure::External : Exposure::Ilb;
}

}
