#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <set>
#include <stop_token>
#include <vector>

namespace ase {

/// What a file became.
struct OpenedPlan {
    PlanPtr plan;
    bool isPlanFile = false; ///< else imported: there is no file to save to yet
    int unknown = 0; ///< values the input does not tell
    int kept = 0; ///< resources kept as they are
};

/// Reads a plan file or an ARM template, told apart by content. `parameters` may be empty. Any thread.
Result<OpenedPlan> openAnyFile(const QString& file, const QString& parameters = {});
/// Writes a plan file whole or not at all.
Result<Done> savePlanFile(const Plan& plan, const QString& file);
/// The ARM template of the parts, or of the whole plan where there are none. Any thread.
QString templateText(const Plan& plan, const std::set<PartId>& parts);
/// Writes text as a file whole or not at all.
Result<Done> writeTextFile(const QString& text, const QString& file);

/// A plan that comes with the program.
struct Sample {
    QString name; ///< "ilb-v3-hub-spoke"
    QString title; ///< in the user's language
    QString about;
    QString resource; ///< ":/samples/..."
    bool toBeginWith = true; ///< drawn on the start page; else listed there, for learning what a trace tells
};
std::vector<Sample> samples();

}
