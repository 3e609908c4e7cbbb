#include "model/exchange/planfile/save_plan.h"
#include "model/exchange/planfile/write_plan.h"
#include "tests/support/plan_builders.h"

#include <QCoreApplication>

#include <cstdio>

/// Saves two plans in turn over one file until it is killed. Says a word once it begins.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString path = application.arguments().value(1);
    const QByteArray first = ase::writePlan(ase::test::samplePlanOf(100));
    const QByteArray second = ase::writePlan(ase::test::samplePlanOf(101));
    std::puts("saving");
    std::fflush(stdout);
    for (;;)
        if (!ase::saveBytes(first, path) || !ase::saveBytes(second, path))
            return 1;
}
