#pragma once

#include "model/network/group_analysis.h"

#include <QByteArray>

namespace ase::cli {

/// For people: for each group, subnet and direction a table of its rules with what becomes of them, and below it why.
QByteArray rulesText(const Network& network, const std::vector<GroupAnalysis>& analyses);
/// The shape ase-planner/rules/1.
QByteArray rulesJson(const Network& network, const std::vector<GroupAnalysis>& analyses);

}
