#include "app/desktop/screenshot.h"
#include "app/desktop/startup_watch.h"
#include "ui/window/shell.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QTextStream>
#include <QTimer>

#include <cstdlib>

namespace {

using namespace ase;

constexpr int wrongUsage = 2;
constexpr int iconAfter = 300; ///< milliseconds, when the first frame is out

bool hasDisplay()
{
    return std::getenv("DISPLAY") || std::getenv("WAYLAND_DISPLAY") || std::getenv("QT_QPA_PLATFORM");
}

bool asksForPicture(int argc, char** argv)
{
    for (int at = 1; at < argc; ++at) {
        if (QByteArray(argv[at]).startsWith("--screenshot"))
            return true;
    }
    return false;
}

struct Arguments {
    QString file;
    QString show;
    QString select;
    QString trace;
    QString picture;
    QSize size {1600, 1000};
    Shell::Options shell;
    QString wrong; ///< what is wrong with them; empty: nothing
};

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QApplication::translate("Main", "Design workbench for the network around Azure App Service Environments."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("file"), QApplication::translate("Main", "The plan or template to open."), QStringLiteral("[FILE]"));
    const auto add = [&](const char* name, const QString& about, const char* value) {
        parser.addOption({QLatin1String(name), about, QLatin1String(value)});
    };
    add("theme", QApplication::translate("Main", "Colours: dark, light or system."), "THEME");
    add("language", QApplication::translate("Main", "Language of the window: en or de."), "LANGUAGE");
    add("screenshot", QApplication::translate("Main", "Draw the window into a PNG file and leave."), "OUT.png");
    add("size", QApplication::translate("Main", "Size of that picture, 1600x1000 unless told."), "WxH");
    add("show",
        QApplication::translate("Main",
            "Dock in front: tree, palette, inspector, history, views, overview, problems, rules, routes, addresses, space, "
            "arm, trace, matrix or probe."),
        "DOCK");
    add("select", QApplication::translate("Main", "Part to select, by its path: hub/apps, ase:prod."), "PART");
    add("trace", QApplication::translate("Main", "Connection to trace: server:octopus -> ase:prod/web kudu."),
        "FROM -> TO [ENDPOINT]");
}

void readTheme(const QString& text, Arguments& arguments)
{
    if (text.isEmpty())
        return;
    if (text == QLatin1String("dark"))
        arguments.shell.theme = ThemeChoice::Dark;
    else if (text == QLatin1String("light"))
        arguments.shell.theme = ThemeChoice::Light;
    else if (text == QLatin1String("system"))
        arguments.shell.theme = ThemeChoice::System;
    else
        arguments.wrong = QApplication::translate("Main", "--theme takes dark, light or system, not %1.").arg(text);
}

Arguments readArguments(const QCommandLineParser& parser)
{
    Arguments arguments;
    const QStringList files = parser.positionalArguments();
    arguments.file = files.value(0);
    if (files.size() > 1)
        arguments.wrong = QApplication::translate("Main", "Only one file can be opened.");
    readTheme(parser.value(QStringLiteral("theme")), arguments);
    arguments.shell.language = parser.value(QStringLiteral("language"));
    arguments.picture = parser.value(QStringLiteral("screenshot"));
    arguments.show = parser.value(QStringLiteral("show"));
    arguments.select = parser.value(QStringLiteral("select"));
    arguments.trace = parser.value(QStringLiteral("trace"));
    static const QStringList docks {QString(), QStringLiteral("tree"), QStringLiteral("palette"),
        QStringLiteral("inspector"), QStringLiteral("history"), QStringLiteral("problems"), QStringLiteral("rules"),
        QStringLiteral("routes"), QStringLiteral("addresses"), QStringLiteral("space"), QStringLiteral("arm"),
        QStringLiteral("views"), QStringLiteral("overview"), QStringLiteral("trace"), QStringLiteral("matrix"),
        QStringLiteral("probe")};
    if (!docks.contains(arguments.show))
        arguments.wrong = QApplication::translate("Main", "There is no dock named %1.").arg(arguments.show);
    if (const QString size = parser.value(QStringLiteral("size")); !size.isEmpty()) {
        const QStringList sides = size.split(QLatin1Char('x'));
        arguments.size = {sides.value(0).toInt(), sides.value(1).toInt()};
        if (sides.size() != 2 || arguments.size.width() < 200 || arguments.size.height() < 200)
            arguments.wrong = QApplication::translate("Main", "--size takes WIDTHxHEIGHT of 200 or more, not %1.").arg(size);
    }
    return arguments;
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
    if (asksForPicture(argc, argv) && !hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ase-planner"));
    QApplication::setOrganizationName(QStringLiteral("ase-planner"));
    QApplication::setApplicationVersion(QStringLiteral(ASE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("ase-planner"));

    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    const Arguments arguments = readArguments(parser);
    if (!arguments.wrong.isEmpty()) {
        QTextStream(stderr) << arguments.wrong << '\n';
        return wrongUsage;
    }
    if (!arguments.picture.isEmpty()) {
        return takeScreenshot({arguments.file, arguments.picture, arguments.show, arguments.select, arguments.trace,
            arguments.size, arguments.shell, settingsFor(arguments)});
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
            const auto parts = findByPath(*shell.document().plan(), arguments.select);
            if (!arguments.select.isEmpty() && !parts.empty())
                shell.document().reveal(parts.front());
            if (shell.window().showsPlan() && !arguments.show.isEmpty())
                shell.window().workspace().bringUp(arguments.show);
            if (shell.window().showsPlan() && !arguments.trace.isEmpty())
                if (const auto traced = shell.window().trace(arguments.trace); !traced)
                    QTextStream(stderr) << sentence(traced.error()) << '\n';
        });
    }
    return QApplication::exec();
}
