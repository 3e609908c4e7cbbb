#pragma once

#include "model/flow/rule_index.h"
#include "model/flow/rule_match.h"

namespace ase {

/// A list before and after an edit, and what stands in both: found once for all the answers that are brought up to date.
struct ListEdit {
    ListEdit(std::shared_ptr<const RuleIndex> oldIndex, std::shared_ptr<const FlowRules> rules)
        : before(std::move(oldIndex))
        , match(matchRules(before->rules(), *rules))
        , after(std::make_shared<const RuleIndex>(std::move(rules), *before, match))
    {
    }

    std::shared_ptr<const RuleIndex> before;
    RuleMatch match;
    std::shared_ptr<const RuleIndex> after;
};

}
