#include "app/cli/command.h"
#include "app/cli/language.h"
#include "app/cli/output.h"

#include <QGuiApplication>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace {

constexpr const char* footer =
    "INPUT is a plan, or an ARM template; \"-\" is standard input, and standard output behind -o.\n"
    "Parts are named by path (hub/apps, ase:prod/orders, server:octopus) or as the window shows them (octopus).\n"
    "Exit status: 0 fine; 1 findings at or over --fail-on, or not reachable; 2 wrong usage; 3 unreadable input or\n"
    "unwritable output.";

bool wantsPicture(int argc, char** argv)
{
    return std::any_of(argv, argv + argc, [](const QByteArray& argument) {
        return argument == "svg" || argument == "png" || argument == "--to=svg" || argument == "--to=png";
    });
}

/// Pictures need fonts; a screen they do not need. The rest needs neither.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    if (!wantsPicture(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt remarks on a machine without a session here, which says nothing about the picture.
    const QtMessageHandler usual =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& where, const QString& message) {
            if (type == QtCriticalMsg || type == QtFatalMsg)
                std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, where, message)));
        });
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

/// Says which verbs there are where the first word is none of them.
bool isUnknownVerb(const CLI::App& program, int argc, char** argv)
{
    const std::string verb = argc > 1 ? argv[1] : "-";
    QStringList verbs;
    for (const CLI::App* known : program.get_subcommands([](const CLI::App*) { return true; })) {
        if (known->get_name() == verb)
            return false;
        verbs << QString::fromStdString(known->get_name());
    }
    if (verb.starts_with('-'))
        return false;
    ase::cli::say(QCoreApplication::translate("CommandLine", "There is no verb \"%1\". There are: %2.")
                      .arg(QString::fromLocal8Bit(verb.c_str()), verbs.join(QStringLiteral(", "))));
    return true;
}

int run(CLI::App& program, int argc, char** argv, ase::cli::Status& status)
{
    if (isUnknownVerb(program, argc, argv))
        return int(ase::cli::Status::WrongUsage);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? 0 : int(ase::cli::Status::WrongUsage);
    }
    // What was asked for but not taken is no answer, whatever it says.
    const bool isTold = status == ase::cli::Status::Fine || status == ase::cli::Status::Found;
    return int(isTold && ase::cli::finishOutput() != ase::cli::Status::Fine ? ase::cli::Status::Unreadable : status);
}

}

int main(int argc, char** argv)
{
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ase-planner"));
    ase::cli::speakUserLanguage();

    using ase::cli::Status;
    Status status = Status::Fine;
    CLI::App program("Plans, checks and exports networks around Azure App Service Environments.", "ase-planner-cli");
    program.set_version_flag("--version", "ase-planner-cli " ASE_VERSION);
    program.require_subcommand(1);
    program.footer(footer);
    ase::cli::addNew(program, status);
    ase::cli::addImport(program, status);
    ase::cli::addCheck(program, status);
    ase::cli::addCapacity(program, status);
    ase::cli::addRules(program, status);
    ase::cli::addEffective(program, status);
    ase::cli::addTrace(program, status);
    ase::cli::addMatrix(program, status);
    ase::cli::addExport(program, status);
    ase::cli::addList(program, status);
    return run(program, argc, argv, status);
}
