#include "app/desktop/arguments.h"

#include "model/plan/part_search.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

namespace ase {

namespace {

constexpr int leastSide = 200;
constexpr int mostSide = 8192; ///< a picture takes four bytes a pixel, thrice over while it is drawn

QString say(const char* text)
{
    return QApplication::translate("Main", text);
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        say(QT_TRANSLATE_NOOP("Main", "Design workbench for the network around Azure App Service Environments.")));
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, say(QT_TRANSLATE_NOOP("Main", "Show this help."))});
    parser.addOption(
        {{QStringLiteral("v"), QStringLiteral("version")}, say(QT_TRANSLATE_NOOP("Main", "Show the version."))});
    parser.addPositionalArgument(
        QStringLiteral("file"), say(QT_TRANSLATE_NOOP("Main", "The plan or template to open.")), QStringLiteral("[FILE]"));
    const auto add = [&](const char* name, const char* about, const char* value) {
        parser.addOption({QLatin1String(name), say(about), QLatin1String(value)});
    };
    add("theme", QT_TRANSLATE_NOOP("Main", "Colours: dark, light or system."), "THEME");
    add("language", QT_TRANSLATE_NOOP("Main", "Language of the window: en or de."), "LANGUAGE");
    add("screenshot", QT_TRANSLATE_NOOP("Main", "Draw the window into a PNG file and leave."), "OUT.png");
    add("size", QT_TRANSLATE_NOOP("Main", "Size of that picture, 1600x1000 unless told."), "WxH");
    add("show",
        QT_TRANSLATE_NOOP("Main",
            "Dock in front: tree, palette, inspector, history, views, overview, problems, rules, routes, addresses, space, "
            "arm, trace, matrix or probe."),
        "DOCK");
    add("select", QT_TRANSLATE_NOOP("Main", "Part to select, by its path or name: hub/apps, ase:prod, octopus-01."), "PART");
    add("trace", QT_TRANSLATE_NOOP("Main", "Connection to trace: server:octopus -> ase:prod/web kudu."),
        "FROM -> TO [ENDPOINT]");
}

QString readTheme(const QString& text, Arguments& arguments)
{
    if (text.isEmpty())
        return {};
    if (text == QLatin1String("dark"))
        arguments.shell.theme = ThemeChoice::Dark;
    else if (text == QLatin1String("light"))
        arguments.shell.theme = ThemeChoice::Light;
    else if (text == QLatin1String("system"))
        arguments.shell.theme = ThemeChoice::System;
    else
        return say(QT_TRANSLATE_NOOP("Main", "--theme takes dark, light or system, not %1.")).arg(text);
    return {};
}

QString readLanguage(const QString& text, Arguments& arguments)
{
    arguments.shell.language = text;
    const bool known = text.isEmpty() || text == QLatin1String("en") || text == QLatin1String("de");
    return known ? QString() : say(QT_TRANSLATE_NOOP("Main", "--language takes en or de, not %1.")).arg(text);
}

QString readSize(const QString& text, Arguments& arguments)
{
    const QStringList sides = text.split(QLatin1Char('x'));
    arguments.size = {sides.value(0).toInt(), sides.value(1).toInt()};
    const auto fits = [](int side) { return side >= leastSide && side <= mostSide; };
    if (sides.size() == 2 && fits(arguments.size.width()) && fits(arguments.size.height()))
        return {};
    return say(QT_TRANSLATE_NOOP("Main", "--size takes WIDTHxHEIGHT, each from %1 to %2, not %3."))
        .arg(leastSide)
        .arg(mostSide)
        .arg(text);
}

QString readDock(const QString& name, Arguments& arguments)
{
    static const QStringList docks {QStringLiteral("tree"), QStringLiteral("palette"), QStringLiteral("inspector"),
        QStringLiteral("history"), QStringLiteral("problems"), QStringLiteral("rules"), QStringLiteral("routes"),
        QStringLiteral("addresses"), QStringLiteral("space"), QStringLiteral("arm"), QStringLiteral("views"),
        QStringLiteral("overview"), QStringLiteral("trace"), QStringLiteral("matrix"), QStringLiteral("probe")};
    arguments.show = name;
    return docks.contains(name) ? QString()
                                : say(QT_TRANSLATE_NOOP("Main", "There is no dock named %1. There are: %2."))
                                      .arg(name, docks.join(QStringLiteral(", ")));
}

QString readPicture(const QString& path, Arguments& arguments)
{
    arguments.picture = path;
    if (path.isEmpty())
        return say(QT_TRANSLATE_NOOP("Main", "--screenshot takes the name of the PNG file to write."));
    if (!path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return say(QT_TRANSLATE_NOOP("Main", "--screenshot writes PNG: give %1 the ending .png.")).arg(path);
    return {};
}

}

Arguments readArguments(const QStringList& line)
{
    QCommandLineParser parser;
    addOptions(parser);
    Arguments arguments;
    if (!parser.parse(line)) {
        arguments.wrong = parser.errorText() + u'\n' + say(QT_TRANSLATE_NOOP("Main", "--help lists what there is."));
        return arguments;
    }
    if (parser.isSet(QStringLiteral("help")))
        arguments.answer = parser.helpText();
    else if (parser.isSet(QStringLiteral("version")))
        arguments.answer = QApplication::applicationName() + u' ' + QApplication::applicationVersion() + u'\n';
    const QStringList files = parser.positionalArguments();
    arguments.file = files.value(0);
    arguments.select = parser.value(QStringLiteral("select"));
    arguments.trace = parser.value(QStringLiteral("trace"));
    QStringList wrong;
    if (files.size() > 1)
        wrong << say(QT_TRANSLATE_NOOP("Main", "Only one file can be opened."));
    const auto read = [&](const char* name, QString (*reader)(const QString&, Arguments&)) {
        if (parser.isSet(QLatin1String(name)))
            wrong << reader(parser.value(QLatin1String(name)), arguments);
    };
    read("theme", readTheme);
    read("language", readLanguage);
    read("screenshot", readPicture);
    read("size", readSize);
    read("show", readDock);
    for (const char* name : {"show", "select", "trace"})
        if (files.isEmpty() && parser.isSet(QLatin1String(name)))
            wrong << say(QT_TRANSLATE_NOOP("Main", "--%1 needs the FILE it is about.")).arg(QLatin1String(name));
    wrong.removeAll(QString());
    arguments.wrong = wrong.join(u'\n');
    return arguments;
}

Result<PartId> partToSelect(const Plan& plan, const QString& text)
{
    // Notes are parts of the drawing alone; rules and routes go by their paths.
    if (const std::vector<PartId> found = findByPath(plan, text); found.size() == 1)
        return found.front();
    return partMeant(*plan.network, text,
        {PartKind::VirtualNetwork, PartKind::Subnet, PartKind::Peering, PartKind::SecurityGroup,
            PartKind::ApplicationSecurityGroup, PartKind::RouteTable, PartKind::Environment, PartKind::AppServicePlan,
            PartKind::App, PartKind::Device, PartKind::Site, PartKind::DnsZone});
}

}
