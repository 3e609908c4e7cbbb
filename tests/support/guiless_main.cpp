#include "tests/support/test_registry.h"

#include <QCoreApplication>
#include <QLocale>

int main(int argc, char** argv)
{
    QLocale::setDefault(QLocale::English);
    QCoreApplication application(argc, argv);
    return ase::test::runAll(argc, argv);
}
