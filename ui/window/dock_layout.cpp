#include "ui/window/dock_layout.h"

#include <QCoreApplication>

namespace ase {

namespace {

constexpr int leftWidth = 240;
constexpr int inspectorWidth = 304;
constexpr int addressesWidth = 440;
constexpr int traceWidth = 544;
constexpr int bottomHeight = 248;
constexpr int paletteHeight = 276;
constexpr int overviewHeight = 208;

QString say(const char* text)
{
    return QCoreApplication::translate("Layouts", text);
}

DockGroup alone(const QString& dock, int height = 0)
{
    return {{dock}, dock, height};
}

DockLayout design()
{
    const QStringList bottom {QStringLiteral("problems"), QStringLiteral("rules"), QStringLiteral("routes"),
        QStringLiteral("addresses"), QStringLiteral("arm")};
    return {.name = QStringLiteral("design"),
        .title = say(QT_TRANSLATE_NOOP("Layouts", "&Design")),
        .about = say(QT_TRANSLATE_NOOP("Layouts", "The drawing in the centre, the inspector beside it")),
        .digit = Qt::Key_1,
        .columns = {{Qt::LeftDockWidgetArea, leftWidth,
                        {alone(QStringLiteral("palette"), paletteHeight), alone(QStringLiteral("tree"))}},
            {Qt::RightDockWidgetArea, inspectorWidth, {alone(QStringLiteral("inspector"))}},
            {Qt::BottomDockWidgetArea, bottomHeight, {{{bottom.begin(), bottom.end()}, bottom.front(), 0}}}}};
}

DockLayout rules()
{
    const QStringList bottom {
        QStringLiteral("problems"), QStringLiteral("rules"), QStringLiteral("routes"), QStringLiteral("arm")};
    return {.name = QStringLiteral("rules"),
        .title = say(QT_TRANSLATE_NOOP("Layouts", "&Rules")),
        .about = say(QT_TRANSLATE_NOOP("Layouts", "Tables in the centre, addresses beside them, the drawing as overview")),
        .digit = Qt::Key_2,
        .hasCanvas = false,
        .columns = {{Qt::LeftDockWidgetArea, leftWidth,
                        {alone(QStringLiteral("tree")), alone(QStringLiteral("overview"), overviewHeight)}},
            {Qt::RightDockWidgetArea, addressesWidth, {alone(QStringLiteral("addresses"))}},
            {Qt::BottomDockWidgetArea, bottomHeight, {{{bottom.begin(), bottom.end()}, QStringLiteral("rules"), 0}}}}};
}

DockLayout trace()
{
    const QStringList bottom {QStringLiteral("problems"), QStringLiteral("rules"), QStringLiteral("routes"),
        QStringLiteral("addresses"), QStringLiteral("arm")};
    return {.name = QStringLiteral("trace"),
        .title = say(QT_TRANSLATE_NOOP("Layouts", "&Trace")),
        .about = say(QT_TRANSLATE_NOOP("Layouts", "The drawing in the centre, the trace beside it")),
        .digit = Qt::Key_3,
        .columns = {{Qt::RightDockWidgetArea, traceWidth, {alone(QStringLiteral("trace"))}},
            {Qt::BottomDockWidgetArea, bottomHeight, {{{bottom.begin(), bottom.end()}, bottom.front(), 0}}}}};
}

}

std::vector<DockLayout> dockLayouts()
{
    return {design(), rules(), trace()};
}

}
