#include "tests/support/test_registry.h"
#include "tests/support/watched_messages.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

namespace {

class Application : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override
    {
        ase::test::watchMessages();
        return QApplication::notify(receiver, event);
    }
};

}

int main(int argc, char** argv)
{
    QLocale::setDefault(QLocale::English);
    QStandardPaths::setTestModeEnabled(true);
    Application application(argc, argv);
    application.setOrganizationName(QStringLiteral("ase-planner-tests"));
    return ase::test::runAll(argc, argv);
}
