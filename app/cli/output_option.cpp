#include "app/cli/output_option.h"

#include "app/cli/output.h"
#include "model/exchange/planfile/format.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>

namespace ase::cli {

namespace {

constexpr qint64 headBytes = 64 * 1024; ///< files tell at their top what they are

QString words(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

bool isSameFile(const std::string& a, const std::string& b)
{
    std::error_code nothing; // of a file that is missing, or may not be looked at
    return a == b || std::filesystem::equivalent(a, b, nothing);
}

bool holds(Written what, const QByteArray& head)
{
    const bool isPlan = head.contains('"' + planfile::formatName.toUtf8() + '"');
    switch (what) {
    case Written::NewPlan:
        return false;
    case Written::Plan:
        return isPlan;
    case Written::Template:
        return !isPlan && head.contains("deploymentTemplate.json");
    case Written::Svg:
        return head.contains("<svg");
    case Written::Png:
        return head.startsWith("\x89PNG");
    }
    return false;
}

QString refusal(Written what)
{
    switch (what) {
    case Written::NewPlan:
        return words(QT_TRANSLATE_NOOP("CommandLine",
            "%1 exists already, and was left as it is. Name another file behind -o, or give --force to write the new plan "
            "in "
            "its place."));
    case Written::Plan:
        return words(QT_TRANSLATE_NOOP("CommandLine",
            "%1 exists and is no plan, and was left as it is. Name another file behind -o, or give --force to write the "
            "plan "
            "in its place."));
    case Written::Template:
        return words(QT_TRANSLATE_NOOP("CommandLine",
            "%1 exists and is no ARM template, and was left as it is. Name another file behind -o, or give --force to write "
            "the template in its place."));
    case Written::Svg:
    case Written::Png:
        return words(QT_TRANSLATE_NOOP("CommandLine",
            "%1 exists and is no picture of this format, and was left as it is. Name another file behind -o, or give "
            "--force "
            "to write the picture in its place."));
    }
    return {};
}

}

void addOutputOption(CLI::App& verb, OutputOption& option, const std::string& about)
{
    verb.add_option("-o,--output", option.path, about)->required();
    verb.add_flag("--force", option.force, "Write in the place of a file that holds something else");
}

Status checkOutput(const OutputOption& option, Written what, const std::vector<std::string>& inputs)
{
    if (option.path.empty())
        return wrongUsage(words(QT_TRANSLATE_NOOP("CommandLine", "Behind -o stands an empty name. Name a file to write.")));
    if (option.path == "-")
        return Status::Fine;
    const QString path = pathFrom(option.path);
    if (std::any_of(inputs.begin(), inputs.end(), [&](const std::string& input) { return isSameFile(input, option.path); }))
        return wrongUsage(words(
            QT_TRANSLATE_NOOP("CommandLine",
                "%1 is read as input, and was left as it is: writing there would destroy it. Name another file behind -o."))
                              .arg(path));
    const QFileInfo found(path);
    if (option.force || !found.isFile() || found.size() == 0)
        return Status::Fine;
    QFile file(path);
    // What may not be read cannot be told: it is no less somebody's.
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(headBytes) : QByteArray();
    return holds(what, head) ? Status::Fine : wrongUsage(refusal(what).arg(path));
}

Status write(const QByteArray& bytes, const OutputOption& option)
{
    return write(bytes, pathFrom(option.path));
}

}
