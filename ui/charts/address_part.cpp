#include "ui/charts/address_part.h"

#include "ui/paint/line.h"
#include "ui/paint/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("AddressChart", text);
}

}

QString nameOf(AddressPart part)
{
    switch (part) {
    case AddressPart::Kept:
        return say(QT_TRANSLATE_NOOP("AddressChart", "Kept by Azure"));
    case AddressPart::Infrastructure:
        return say(QT_TRANSLATE_NOOP("AddressChart", "Infrastructure"));
    case AddressPart::InfrastructureGrowth:
        return say(QT_TRANSLATE_NOOP("AddressChart", "Its growth"));
    case AddressPart::Instances:
        return say(QT_TRANSLATE_NOOP("AddressChart", "Instances"));
    case AddressPart::Standby:
        return say(QT_TRANSLATE_NOOP("AddressChart", "Standby"));
    case AddressPart::Occupants:
        return say(QT_TRANSLATE_NOOP("AddressChart", "Others"));
    case AddressPart::Resizing:
        return say(QT_TRANSLATE_NOOP("AddressChart", "While resizing"));
    }
    return {};
}

QString nameOf(AddressMoment moment)
{
    switch (moment) {
    case AddressMoment::Today:
        return say(QT_TRANSLATE_NOOP("AddressChart", "Today"));
    case AddressMoment::Steady:
        return say(QT_TRANSLATE_NOOP("AddressChart", "Steady"));
    case AddressMoment::Peak:
        return say(QT_TRANSLATE_NOOP("AddressChart", "Peak"));
    }
    return {};
}

QString wordOf(Fit fit)
{
    switch (fit) {
    case Fit::Surely:
        return say(QT_TRANSLATE_NOOP("AddressChart", "fits"));
    case Fit::Maybe:
        return say(QT_TRANSLATE_NOOP("AddressChart", "maybe"));
    case Fit::No:
        return say(QT_TRANSLATE_NOOP("AddressChart", "no"));
    }
    return {};
}

QColor colorOf(AddressPart part, const Theme& theme)
{
    switch (part) {
    case AddressPart::Kept:
        return theme.sReserved;
    case AddressPart::Infrastructure:
    case AddressPart::InfrastructureGrowth:
        return theme.sInfra;
    case AddressPart::Instances:
    case AddressPart::Resizing:
        return theme.sInst;
    case AddressPart::Standby:
        return theme.sStand;
    case AddressPart::Occupants:
        return theme.text2;
    }
    return {};
}

bool isHatched(AddressPart part)
{
    return part == AddressPart::InfrastructureGrowth || part == AddressPart::Resizing;
}

void paintAddressPart(QPainter& painter, const QRectF& box, AddressPart part, const Theme& theme)
{
    const QColor color = colorOf(part, theme);
    painter.save();
    if (!isHatched(part)) {
        painter.fillRect(box, color);
        painter.restore();
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(box, theme.surface);
    QPainterPath area;
    area.addRect(box);
    const bool small = box.width() < 20;
    paintHatch(
        painter, area, color, part == AddressPart::Resizing ? Lean::Left : Lean::Right, small ? 4 : 6, small ? 1.5 : 2);
    painter.setPen(linePen(painter, color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

}
