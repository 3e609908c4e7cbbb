#include "model/exchange/planfile/save_plan.h"
#include "model/exchange/planfile/write_plan.h"
#include "tests/support/plan_builders.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

void say(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
}

}

/// Saves two plans in turn over one file until it is killed. Says a word once it begins, and after each time.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString path = application.arguments().value(1);
    const QByteArray plans[] {ase::writePlan(ase::test::samplePlanOf(101)), ase::writePlan(ase::test::samplePlanOf(100))};
    say("begins");
    for (unsigned next = 0;; next = 1 - next) {
        if (!ase::saveBytes(plans[next], path))
            return 1;
        say("saved");
    }
}
