#include "tests/support/test_registry.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    QLocale::setDefault(QLocale::English);
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    application.setOrganizationName(QStringLiteral("ase-planner-tests"));
    return ase::test::runAll(argc, argv);
}
