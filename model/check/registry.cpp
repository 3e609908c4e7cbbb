#include "model/check/rule.h"

namespace ase {

#define RULE(name) extern const Rule name;
#include "model/check/rules.def"
#undef RULE

const std::vector<const Rule*>& allRules()
{
    static const std::vector<const Rule*> rules {
#define RULE(name) &name,
#include "model/check/rules.def"
#undef RULE
    };
    return rules;
}

const Rule* findRule(const QString& id)
{
    for (const Rule* rule : allRules())
        if (id.compare(QLatin1String(rule->id), Qt::CaseInsensitive) == 0)
            return rule;
    return nullptr;
}

}
