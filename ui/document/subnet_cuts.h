#pragma once

#include "ui/document/plan_document.h"

#include <vector>

namespace ase {

/// Something that can be done with the block of a subnet.
struct SubnetCut {
    enum class Kind : std::uint8_t { Halve, Double, Join, Shrink, Move };
    Kind kind;
    QString text; ///< for menus: "Halve (two /25)"
    QString step; ///< for the history: "Halve apps"
    PlanDocument::Edit edit;
    QString why; ///< why the plan refuses it; empty: it can be done
};

/// In the order of menus. New subnets get ids of the document. Empty for a subnet that is not in the plan.
std::vector<SubnetCut> subnetCuts(PlanDocument& document, SubnetId subnet);

}
