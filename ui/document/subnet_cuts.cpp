#include "ui/document/subnet_cuts.h"

#include "model/capacity/needed_prefix.h"
#include "model/plan/edit/split_subnets.h"

#include <QCoreApplication>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("SubnetCuts", text);
}

SubnetCut halving(SubnetId id, SubnetId second, const QString& name, const Prefix* prefix)
{
    const QString text = prefix ? say(QT_TRANSLATE_NOOP("SubnetCuts", "Halve (two /%1)")).arg(prefix->length() + 1)
                                : say(QT_TRANSLATE_NOOP("SubnetCuts", "Halve"));
    return {SubnetCut::Kind::Halve, text, say(QT_TRANSLATE_NOOP("SubnetCuts", "Halve %1")).arg(name),
        [=](const Plan& plan) { return halveSubnet(plan, id, second); }, {}};
}

SubnetCut doubling(SubnetId id, const QString& name, const Prefix* prefix)
{
    const auto grown = prefix ? doubled(*prefix) : std::nullopt;
    const QString text = grown ? say(QT_TRANSLATE_NOOP("SubnetCuts", "Double (%1)")).arg(ase::text(*grown))
                               : say(QT_TRANSLATE_NOOP("SubnetCuts", "Double"));
    return {SubnetCut::Kind::Double, text, say(QT_TRANSLATE_NOOP("SubnetCuts", "Double %1")).arg(name),
        [=](const Plan& plan) { return doubleSubnet(plan, id); }, {}};
}

SubnetCut joining(const Network& network, SubnetId id, const QString& name)
{
    const auto buddy = buddySubnet(network, id);
    const QString text = buddy ? say(QT_TRANSLATE_NOOP("SubnetCuts", "Join with %1")).arg(nameOf(network, *buddy))
                               : say(QT_TRANSLATE_NOOP("SubnetCuts", "Join with its neighbour"));
    return {SubnetCut::Kind::Join, text, say(QT_TRANSLATE_NOOP("SubnetCuts", "Join %1 with its neighbour")).arg(name),
        [=](const Plan& plan) { return joinSubnets(plan, id); }, {}};
}

SubnetCut shrinking(const Network& network, SubnetId id, const QString& name)
{
    const auto needed = neededPrefix(network, useOf(network, id));
    const QString text = needed ? say(QT_TRANSLATE_NOOP("SubnetCuts", "Shrink to need (/%1)")).arg(*needed)
                                : say(QT_TRANSLATE_NOOP("SubnetCuts", "Shrink to need"));
    const PlanDocument::Edit edit = [=](const Plan& plan) -> Result<Plan> {
        if (!needed)
            return Problem {QT_TRANSLATE_NOOP("SubnetCuts", "What %1 needs is not known."), {name}, {}, "SubnetCuts"};
        return shrinkSubnet(plan, id, *needed);
    };
    return {SubnetCut::Kind::Shrink, text, say(QT_TRANSLATE_NOOP("SubnetCuts", "Shrink %1 to need")).arg(name), edit, {}};
}

}

std::vector<SubnetCut> subnetCuts(PlanDocument& document, SubnetId id)
{
    const Plan& plan = *document.plan();
    const Subnet* subnet = plan.network->subnets.find(id);
    if (!subnet)
        return {};
    const QString name = textOf(subnet->name);
    const Prefix* prefix = subnet->firstIpv4Prefix();
    std::vector<SubnetCut> cuts {halving(id, document.ids().next<SubnetId>(), name, prefix), doubling(id, name, prefix),
        joining(*plan.network, id, name), shrinking(*plan.network, id, name),
        {SubnetCut::Kind::Move, say(QT_TRANSLATE_NOOP("SubnetCuts", "Move to the next free block")),
            say(QT_TRANSLATE_NOOP("SubnetCuts", "Move %1 to the next free block")).arg(name),
            [=](const Plan& next) { return moveToFreeBlock(next, id); }, {}}};
    for (SubnetCut& cut : cuts)
        if (const auto result = cut.edit(plan); !result)
            cut.why = sentence(result.error());
    return cuts;
}

}
