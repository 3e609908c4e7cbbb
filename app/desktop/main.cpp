#include "app/desktop/arguments.h"
#include "app/desktop/screenshot.h"
#include "app/desktop/startup_watch.h"
#include "ui/window/shell.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cstdlib>

namespace {

using namespace ase;

constexpr int wrongUsage = 2;
constexpr int noDisplay = 3;
constexpr int iconAfter = 300; ///< milliseconds, when the first frame is out

/// Where nothing says so, Qt would end the program with an abort.
bool hasDisplay([[maybe_unused]] int argc, [[maybe_unused]] char** argv)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    const bool isNamed =
        std::any_of(argv, argv + argc, [](const char* argument) { return QByteArray(argument).endsWith("-platform"); });
    return isNamed || std::getenv("DISPLAY") || std::getenv("WAYLAND_DISPLAY") || std::getenv("QT_QPA_PLATFORM");
#endif
}

std::unique_ptr<QSettings> settingsFor(const Arguments& arguments)
{
    // Pictures do not depend on what this person's window last looked like.
    if (!arguments.picture.isEmpty())
        return std::make_unique<QSettings>(QString(), QSettings::IniFormat);
    return std::make_unique<QSettings>();
}

}

int main(int argc, char** argv)
{
    const auto watch = StartupWatch::fromEnvironment();
    // Without a display Qt ends the program before its line is read: pictures, help and messages need none.
    const bool blind = !hasDisplay(argc, argv);
    if (blind)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ase-planner"));
    QApplication::setOrganizationName(QStringLiteral("ase-planner"));
    QApplication::setApplicationVersion(QStringLiteral(ASE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("ase-planner"));

    const Arguments arguments = readArguments(QApplication::arguments());
    if (!arguments.answer.isEmpty()) {
        QTextStream(stdout) << arguments.answer;
        return 0;
    }
    if (!arguments.wrong.isEmpty()) {
        QTextStream(stderr) << arguments.wrong << '\n';
        return wrongUsage;
    }
    if (!arguments.picture.isEmpty()) {
        return takeScreenshot({arguments.file, arguments.picture, arguments.show, arguments.select, arguments.trace,
            arguments.size, arguments.shell, settingsFor(arguments)});
    }
    if (blind) {
        QTextStream(stderr) << QApplication::translate("Main",
            "There is no display to open a window on. With --screenshot a picture of it is drawn without one; "
            "ase-planner-cli needs none at all.")
                            << '\n';
        return noDisplay;
    }
    // Drawing the icon loads a plug-in and draws every size; the window is seen first.
    QTimer::singleShot(
        iconAfter, &app, [] { QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/ase-planner.svg"))); });
    DialogQuestions questions;
    Shell shell(arguments.shell, questions, settingsFor(arguments));
    if (watch)
        watch->install(app);
    shell.window().show();
    if (!arguments.file.isEmpty()) {
        QTimer::singleShot(0, &shell, [&] {
            shell.window().files().open(QFileInfo(arguments.file).absoluteFilePath());
            if (!arguments.select.isEmpty()) {
                if (const auto part = partToSelect(*shell.document().plan(), arguments.select))
                    shell.document().reveal(*part);
                else
                    QTextStream(stderr) << sentence(part.error()) << '\n';
            }
            if (shell.window().showsPlan() && !arguments.show.isEmpty())
                shell.window().workspace().bringUp(arguments.show);
            if (shell.window().showsPlan() && !arguments.trace.isEmpty())
                if (const auto traced = shell.window().trace(arguments.trace); !traced)
                    QTextStream(stderr) << sentence(traced.error()) << '\n';
        });
    }
    return QApplication::exec();
}
