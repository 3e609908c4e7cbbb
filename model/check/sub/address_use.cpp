#include "model/azure/address_space.h"
#include "model/azure/sizes.h"
#include "model/capacity/capacity.h"
#include "model/check/support.h"

namespace ase {

namespace {

/// What the environment of a subnet takes when all has grown, and where it stands.
struct Use {
    SubnetUse figures;
    EnvironmentId environment;
    Generation generation;
    QString subnetName;
    QString environmentName;
    int low; ///< addresses in the best case
    int safe;
};

std::optional<Use> useIn(SubnetId id, const Reading& plan)
{
    if (plan.environmentsIn(id).empty())
        return std::nullopt;
    const SubnetUse use = useOf(plan, id);
    const Environment* environment = plan.find(*use.environment);
    const Subnet& subnet = *plan.find(id);
    return Use {use, *use.environment, environment->generation, textOf(subnet.name), textOf(environment->name),
        std::max(use.usedLow, use.steadyLow), std::max(use.used, use.steady)};
}

bool exceeds(const Use& use)
{
    return use.low > use.figures.total;
}

bool fitsOnlyAtBest(const Use& use)
{
    return !exceeds(use) && use.safe > use.figures.total;
}

Finding found(const Use& use, int needed, const Reading& plan, int room)
{
    Finding finding {.about = {use.figures.subnet, use.environment}, .field = QStringLiteral("prefix")};
    finding.values = {use.environmentName, QString::number(needed), use.subnetName, text(*use.figures.prefix),
        QString::number(use.figures.total)};
    // Of a tiny subnet Azure keeps fewer addresses than of the larger one.
    const int kept = azure::reservedAddresses - use.figures.reserved;
    finding.fixes = enlargeFix(plan, use.figures.subnet, prefixThatHolds(room + kept, use.generation));
    return finding;
}

Finding cannotTell(const Use& use, Problem doubt)
{
    Finding finding {.about = {use.figures.subnet, use.environment}, .field = QStringLiteral("prefix")};
    finding.values = {use.environmentName, {}, use.subnetName};
    finding.cannotTell = true;
    doubt.context = "Checks";
    finding.doubts = {std::move(doubt)};
    return finding;
}

std::vector<Finding> tooMany(SubnetId id, const Reading& plan)
{
    const auto use = useIn(id, plan);
    if (!use)
        return {};
    if (!use->figures.prefix) {
        for (const PrefixField& field : plan.find(id)->prefixes)
            if (!field.isKnown())
                return {cannotTell(*use,
                    {QT_TRANSLATE_NOOP("Checks", "The prefix of %1 is unknown: %2."), {use->subnetName, textOf(field)}})};
        return {};
    }
    if (exceeds(*use))
        return {found(*use, use->low, plan, use->safe)};
    if (use->figures.unknownInstances)
        return {cannotTell(*use,
            {QT_TRANSLATE_NOOP("Checks", "The number of instances of %1 is not known everywhere."),
                {use->environmentName}})};
    return {};
}

std::vector<Finding> onlyAtBest(SubnetId id, const Reading& plan)
{
    const auto use = useIn(id, plan);
    if (!use || !use->figures.prefix || !fitsOnlyAtBest(*use))
        return {};
    return {found(*use, use->safe, plan, use->safe)};
}

std::vector<Finding> noRoomToResize(SubnetId id, const Reading& plan)
{
    const auto use = useIn(id, plan);
    if (!use || !use->figures.prefix || exceeds(*use))
        return {};
    const int peak = fitsOnlyAtBest(*use) ? use->figures.peakLow : use->figures.peak;
    if (peak <= use->figures.total)
        return {};
    return {found(*use, peak, plan, use->figures.peak)};
}

std::vector<Finding> highUse(SubnetId id, const Reading& plan)
{
    const auto use = useIn(id, plan);
    if (!use || !use->figures.prefix || use->safe > use->figures.total
        || qint64(use->safe) * 100 <= qint64(use->figures.total) * azure::highUsePercent)
        return {};
    const int room = int((qint64(use->safe) * 100 + azure::highUsePercent - 1) / azure::highUsePercent);
    Finding finding = found(*use, use->safe, plan, room);
    finding.values << QString::number(qint64(use->safe) * 100 / use->figures.total);
    return {finding};
}

}

extern const Rule addressesExceeded {
    .id = "ASE-SUB-037",
    .severity = Severity::Error,
    .facts = "SUBNET-V2-06 SUBNET-V1-03 SUBNET-V3-09",
    .title = QT_TRANSLATE_NOOP("Checks", "Subnet has too few addresses"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 takes at least %2 addresses as planned, and %3 (%4) has %5."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Plans cannot scale out, and answers slow down under load."),
    .check = tooMany,
};

extern const Rule fitsAtBest {
    .id = "ASE-SUB-038",
    .severity = Severity::Warning,
    .facts = "SUBNET-V3-09 SUBNET-V3-02",
    .title = QT_TRANSLATE_NOOP("Checks", "Environment may not fit into its subnet"),
    .because = QT_TRANSLATE_NOOP(
        "Checks", "%1 takes up to %2 addresses; %3 (%4) has %5, enough only while its infrastructure stays small."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Under load plans may be unable to scale out."),
    .check = onlyAtBest,
};

extern const Rule resizeDoesNotFit {
    .id = "ASE-SUB-039",
    .severity = Severity::Warning,
    .facts = "SUBNET-V2-05 SUBNET-V3-04 DIS-34",
    .title = QT_TRANSLATE_NOOP("Checks", "No room to resize the largest plan"),
    .because =
        QT_TRANSLATE_NOOP("Checks", "While its largest plan changes size, %1 takes up to %2 addresses; %3 (%4) has %5."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "The plan can only be scaled up or down in smaller steps."),
    .check = noRoomToResize,
};

extern const Rule highAddressUse {
    .id = "ASE-SUB-049",
    .severity = Severity::Info,
    .facts = "VER-28",
    .title = QT_TRANSLATE_NOOP("Checks", "Subnet is nearly full"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 takes up to %2 of the %5 addresses of %3 (%4): %6 %."),
    .consequence =
        QT_TRANSLATE_NOOP("Checks", "The subnet of an environment cannot be enlarged later; choose a larger one now."),
    .check = highUse,
};

}
