#pragma once

#include "model/check/runner.h"

#include <QStringList>

#include <initializer_list>

namespace ase::test {

/// What one rule finds in a plan: the paths of the parts of each finding, joined by blanks, sorted. QCOMPARE shows both
/// lists.
inline QStringList findings(const Plan& plan, const char* ruleId)
{
    CheckRunner runner;
    QStringList found;
    for (const Finding& finding : runner.run(std::make_shared<const Plan>(plan))->findings) {
        if (ase::ruleId(finding) != QLatin1String(ruleId))
            continue;
        QStringList paths;
        for (const PartId& part : finding.about)
            paths << pathOf(*plan.network, part);
        found << paths.join(u' ');
    }
    found.sort();
    return found;
}

/// The parts of the one finding that is expected: about({"hub/apps", "ase:prod"}).
inline QStringList about(std::initializer_list<const char*> paths)
{
    QStringList parts;
    for (const char* path : paths)
        parts << QString::fromUtf8(path);
    return {parts.join(u' ')};
}

}
