#include "app/cli/command.h"
#include "app/cli/language.h"

#include <QGuiApplication>

#include <CLI/CLI.hpp>

#include <memory>

namespace {

constexpr const char* footer =
    "INPUT is a plan, or an ARM template; \"-\" is standard input, and standard output behind -o.\n"
    "Exit status: 0 fine; 1 findings at or over --fail-on; 2 wrong usage; 3 unreadable input or unwritable output.";

/// Pictures need fonts; a screen they do not need. The other verbs need neither.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    if (argc < 2 || qstrcmp(argv[1], "export") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int run(CLI::App& program, int argc, char** argv, ase::cli::Status& status)
{
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? 0 : int(ase::cli::Status::WrongUsage);
    }
    return int(status);
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
    ase::cli::addExport(program, status);
    ase::cli::addList(program, status);
    return run(program, argc, argv, status);
}
