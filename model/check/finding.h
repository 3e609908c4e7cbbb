#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace ase {

enum class Severity : std::uint8_t { Error, Warning, Info };

struct Rule;

/// A mend: an ordinary edit with the label it gets in the history. The label is a marked source text of context "Checks".
struct Fix {
    const char* label = "";
    QStringList values = {};
    std::function<Result<Plan>(const Plan&)> apply;
};

/// What is wrong, as data; sentences are made by whoever shows it. The first part is where "Show" leads.
struct Finding {
    const Rule* rule = nullptr;
    std::vector<PartId> about = {};
    QStringList values = {}; ///< for %1 to %9 of the rule's title, consequence and because
    QString field = {}; ///< the field of the first part it points at, "prefix", "priority"; may be empty
    bool cannotTell = false; ///< the answer needs what is unknown
    std::vector<Problem> doubts = {}; ///< what that is, in place of the rule's `because`
    std::vector<Fix> fixes = {};

    /// Stable across runs, unique within a plan: rule id, parts and field.
    QString key() const;
};

/// Sentences of a finding in the user's language.
QString title(const Finding& finding); ///< what is wrong, short
QString because(const Finding& finding); ///< with the names and figures of this plan; may be empty
QString consequence(const Finding& finding); ///< what happens if nothing is done
QString label(const Fix& fix);
/// "ASE-SUB-034", and "error", "warning" or "info" as the command line prints them.
QString ruleId(const Finding& finding);
Severity severityOf(const Finding& finding);
QString severityName(Severity severity);

/// All findings of one plan, errors first, then by rule and part. Belongs to the plan it was made from.
struct CheckResult {
    PlanPtr plan;
    std::vector<Finding> findings;
    /// What is wrong for sure. Neither this nor the next counts accepted ones.
    int count(Severity severity) const;
    int cannotTell() const; ///< of any severity
    int accepted() const;
    bool isAccepted(const Finding& finding) const;
};

}
