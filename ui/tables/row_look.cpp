#include "ui/tables/row_look.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace ase {

namespace {

constexpr int barWidth = 3;
constexpr int iconSize = 16;
constexpr int iconScale = 3; ///< the most that screens are scaled by

QString say(const char* text)
{
    return QCoreApplication::translate("ase::RowLook", text);
}

QColor rowLine(RowColour colour, const Theme& theme)
{
    switch (colour) {
    case RowColour::None:
        break;
    case RowColour::Grey:
        return theme.lineStrong;
    case RowColour::Sand:
        return theme.siteLine;
    case RowColour::Blue:
        return theme.envLine;
    case RowColour::Violet:
        return theme.unk;
    }
    return Qt::transparent;
}

}

QString rowColourName(RowColour colour)
{
    switch (colour) {
    case RowColour::None:
        break;
    case RowColour::Grey:
        return say(QT_TRANSLATE_NOOP("ase::RowLook", "Grey"));
    case RowColour::Sand:
        return say(QT_TRANSLATE_NOOP("ase::RowLook", "Sand"));
    case RowColour::Blue:
        return say(QT_TRANSLATE_NOOP("ase::RowLook", "Blue"));
    case RowColour::Violet:
        return say(QT_TRANSLATE_NOOP("ase::RowLook", "Violet"));
    }
    return say(QT_TRANSLATE_NOOP("ase::RowLook", "No colour"));
}

QString rowColourKey(RowColour colour)
{
    switch (colour) {
    case RowColour::None:
        break;
    case RowColour::Grey:
        return QStringLiteral("grey");
    case RowColour::Sand:
        return QStringLiteral("sand");
    case RowColour::Blue:
        return QStringLiteral("blue");
    case RowColour::Violet:
        return QStringLiteral("violet");
    }
    return QStringLiteral("none");
}

QString rowColourSentence(RowColour colour)
{
    return colour == RowColour::None ? QString()
                                     : say(QT_TRANSLATE_NOOP("ase::RowLook", "Colour: %1.")).arg(rowColourName(colour));
}

QColor rowGround(RowColour colour, const Theme& theme)
{
    switch (colour) {
    case RowColour::None:
        break;
    case RowColour::Grey:
        return theme.free;
    case RowColour::Sand:
        return theme.site;
    case RowColour::Blue:
        return theme.env;
    case RowColour::Violet:
        return theme.unkSoft;
    }
    return Qt::transparent;
}

void paintRowBar(QPainter& painter, const QRect& firstCell, RowColour colour, const Theme& theme)
{
    if (colour != RowColour::None)
        painter.fillRect(QRect(firstCell.left(), firstCell.top(), barWidth, firstCell.height()), rowLine(colour, theme));
}

void paintRowEdges(QPainter& painter, const QRect& cell, RowColour colour, const Theme& theme)
{
    if (colour == RowColour::None)
        return;
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), theme.accent);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.accent);
}

QIcon rowColourIcon(RowColour colour, const Theme& theme)
{
    QPixmap picture(iconSize * iconScale, iconSize * iconScale);
    picture.setDevicePixelRatio(iconScale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour == RowColour::None ? theme.lineStrong : rowLine(colour, theme));
    painter.setBrush(rowGround(colour, theme));
    painter.drawRoundedRect(
        QRectF(1.5, 1.5, iconSize - 3, iconSize - 3), theme.metrics.chipRadius, theme.metrics.chipRadius);
    if (colour == RowColour::None)
        painter.drawLine(QPointF(3, iconSize - 3), QPointF(iconSize - 3, 3));
    return picture;
}

}
