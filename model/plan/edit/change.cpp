#include "model/plan/edit/change.h"

namespace ase::edit {

Problem noLongerThere(PartKind kind)
{
    switch (kind) {
    case PartKind::VirtualNetwork:
        return {QT_TRANSLATE_NOOP("Edits", "That virtual network is no longer in the plan.")};
    case PartKind::Subnet:
        return {QT_TRANSLATE_NOOP("Edits", "That subnet is no longer in the plan.")};
    case PartKind::Peering:
        return {QT_TRANSLATE_NOOP("Edits", "That peering is no longer in the plan.")};
    case PartKind::SecurityGroup:
        return {QT_TRANSLATE_NOOP("Edits", "That network security group is no longer in the plan.")};
    case PartKind::SecurityRule:
        return {QT_TRANSLATE_NOOP("Edits", "That rule is no longer in the plan.")};
    case PartKind::ApplicationSecurityGroup:
        return {QT_TRANSLATE_NOOP("Edits", "That application security group is no longer in the plan.")};
    case PartKind::RouteTable:
        return {QT_TRANSLATE_NOOP("Edits", "That route table is no longer in the plan.")};
    case PartKind::Route:
        return {QT_TRANSLATE_NOOP("Edits", "That route is no longer in the plan.")};
    case PartKind::Environment:
        return {QT_TRANSLATE_NOOP("Edits", "That App Service Environment is no longer in the plan.")};
    case PartKind::AppServicePlan:
        return {QT_TRANSLATE_NOOP("Edits", "That App Service plan is no longer in the plan.")};
    case PartKind::App:
        return {QT_TRANSLATE_NOOP("Edits", "That app is no longer in the plan.")};
    case PartKind::Device:
        return {QT_TRANSLATE_NOOP("Edits", "That device is no longer in the plan.")};
    case PartKind::Site:
        return {QT_TRANSLATE_NOOP("Edits", "That site is no longer in the plan.")};
    case PartKind::DnsZone:
        return {QT_TRANSLATE_NOOP("Edits", "That private DNS zone is no longer in the plan.")};
    case PartKind::Note:
        return {QT_TRANSLATE_NOOP("Edits", "That note is no longer in the plan.")};
    }
    return {};
}

Problem idTaken()
{
    return {QT_TRANSLATE_NOOP("Edits", "The part cannot be added: another part of the plan has its id.")};
}

}
