#pragma once

#include "model/reach/trace.h"

#include <span>

namespace ase {

/// What people set out to do, as a list of questions with one verdict each. Facts: OCT-01 to OCT-08, IN-V2-01, IN-V3-01.
enum class RecipeKind : std::uint8_t {
    Octopus, ///< the six steps of a deployment. Fact: OCT-01
    HostedAgent, ///< of a pipeline, somewhere on the Internet. Fact: OCT-07
    SelfHostedAgent,
    BrowserToKudu,
    PortalFeatures, ///< that need the SCM site. Fact: OCT-08
    Ftp,
    RemoteDebugging,
    AppToDatabase,
    AppToApp, ///< of another environment
    Management, ///< of v1 and v2
    Probe, ///< of v3, and of v1 and v2
};

struct Recipe {
    RecipeKind kind;
    const char* name; ///< "octopus", on the command line
    const char* title; ///< marked, context "Reach"
};
std::span<const Recipe> recipes();
const Recipe* findRecipe(const QString& name);

struct RecipeStep {
    Problem title;
    Trace trace;
    QStringList facts;
    std::optional<TraceQuery> query = {}; ///< what it asks; none: it is one link alone
};
struct RecipeAnswer {
    TraceVerdict verdict = TraceVerdict::Reachable; ///< the worst of its steps
    std::vector<RecipeStep> steps;
    std::optional<std::size_t> blockedAt; ///< the first step that is blocked
};
/// Refuses ends that the recipe makes no sense of. Of a probe or management `from` does not matter.
Result<RecipeAnswer> followed(const Reading& reading, const Recipe& recipe, const TraceEnd& from, const TraceEnd& to);

}
