#include "ui/paint/mark.h"

#include "ui/paint/painted_icon.h"
#include "ui/paint/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace ase {

namespace {

// Marks are drawn in a box of 16 x 16.
const QPointF centre(8, 8);
constexpr double discRadius = 7;
constexpr double symbolLine = 1.9;
constexpr double outlineLine = 1.5;

QPainterPath disc(double radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

QPainterPath polygon(int corners, double radius, double turn)
{
    QPolygonF points;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = turn + 2 * std::numbers::pi * corner / corners;
        points << centre + radius * QPointF(std::cos(angle), std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath shapeOf(VerdictMark verdict)
{
    switch (verdict) {
    case VerdictMark::Reachable:
        return disc(discRadius);
    case VerdictMark::Degraded:
        return polygon(4, 7.4, 0);
    case VerdictMark::Blocked:
        return polygon(8, 7, std::numbers::pi / 8);
    case VerdictMark::Uncertain:
    case VerdictMark::NotReached:
        return disc(6.6);
    }
    return {};
}

QPainterPath shapeOf(Severity severity)
{
    QPainterPath path;
    switch (severity) {
    case Severity::Error:
        path.addRoundedRect(QRectF(1.2, 1.2, 13.6, 13.6), 2.6, 2.6);
        break;
    case Severity::Warning:
        path.addPolygon(QPolygonF({{8, 1.8}, {15, 14.2}, {1, 14.2}}));
        path.closeSubpath();
        break;
    case Severity::Info:
        path = disc(6.6);
        break;
    }
    return path;
}

QPainterPath tick()
{
    QPainterPath path(QPointF(4.8, 8.3));
    path.lineTo(7.1, 10.6);
    path.lineTo(11.3, 5.9);
    return path;
}

QPainterPath cross(double reach)
{
    QPainterPath path(centre - QPointF(reach, reach));
    path.lineTo(centre + QPointF(reach, reach));
    path.moveTo(centre + QPointF(reach, -reach));
    path.lineTo(centre + QPointF(-reach, reach));
    return path;
}

// The dots are strokes of almost no length: round caps make them round.
QPainterPath strokeAndDot(QPointF from, QPointF to, QPointF dot)
{
    QPainterPath path(from);
    path.lineTo(to);
    path.moveTo(dot);
    path.lineTo(dot + QPointF(0, 0.05));
    return path;
}

QPainterPath question()
{
    QPainterPath path(QPointF(6.1, 6.4));
    path.cubicTo(6.1, 3.9, 9.9, 3.9, 9.9, 6.4);
    path.cubicTo(9.9, 7.8, 8, 7.8, 8, 9.3);
    path.moveTo(8, 11.6);
    path.lineTo(8, 11.65);
    return path;
}

QPainterPath symbolOf(VerdictMark verdict)
{
    switch (verdict) {
    case VerdictMark::Reachable:
        return tick();
    case VerdictMark::Degraded:
        return strokeAndDot({8, 4.6}, {8, 8.6}, {8, 11.2});
    case VerdictMark::Uncertain:
        return question();
    case VerdictMark::Blocked:
        return cross(2.5);
    case VerdictMark::NotReached:
        return {};
    }
    return {};
}

QPainterPath symbolOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return cross(2.6);
    case Severity::Warning:
        return strokeAndDot({8, 6.3}, {8, 9.4}, {8, 12});
    case Severity::Info:
        return strokeAndDot({8, 7.8}, {8, 11.2}, {8, 4.9});
    }
    return {};
}

void enterBox(QPainter& painter, const QRectF& box)
{
    const double side = std::min(box.width(), box.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    painter.scale(side / 16, side / 16);
    painter.translate(-centre);
}

QPen round(const QColor& color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

bool isFilled(VerdictMark verdict)
{
    return verdict != VerdictMark::Uncertain && verdict != VerdictMark::NotReached;
}

void paintShape(QPainter& painter, VerdictMark verdict, const Theme& theme)
{
    const QColor color = markColor(verdict, theme);
    QPen pen = round(color, isFilled(verdict) ? 1 : outlineLine);
    if (verdict == VerdictMark::Uncertain) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({1.9, 1.24});
    } else if (verdict == VerdictMark::NotReached) {
        pen.setDashPattern({0.01, 1.96});
    }
    painter.setPen(pen);
    painter.setBrush(isFilled(verdict) ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPath(shapeOf(verdict));
}

}

void paintVerdict(QPainter& painter, VerdictMark verdict, const QRectF& box, const Theme& theme)
{
    painter.save();
    enterBox(painter, box);
    paintShape(painter, verdict, theme);
    painter.setPen(
        round(isFilled(verdict) ? theme.surface : markColor(verdict, theme), isFilled(verdict) ? symbolLine : 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(symbolOf(verdict));
    painter.restore();
}

void paintHop(QPainter& painter, VerdictMark verdict, int number, const QRectF& box, const Theme& theme)
{
    painter.save();
    enterBox(painter, box);
    if (!isFilled(verdict)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.surface);
        painter.drawPath(shapeOf(verdict));
    }
    paintShape(painter, verdict, theme);
    QFont font = theme.fonts.canvasName;
    font.setPixelSize(number < 10 ? 9 : 8);
    painter.setFont(font);
    painter.setPen(isFilled(verdict) ? theme.surface : theme.text);
    painter.drawText(QRectF(-4, -4, 24, 24), Qt::AlignCenter, QString::number(number));
    painter.restore();
}

void paintSeverity(QPainter& painter, Severity severity, const QRectF& box, const Theme& theme, bool accepted)
{
    const QColor color = accepted ? theme.muted : markColor(severity, theme);
    const bool filled = !accepted && severity != Severity::Info;
    painter.save();
    enterBox(painter, box);
    painter.setPen(round(color, filled ? 1 : outlineLine));
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPath(shapeOf(severity));
    painter.setPen(round(filled ? theme.surface : color, filled ? symbolLine : 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(symbolOf(severity));
    painter.restore();
}

FindingMark findingMark(const Finding& finding)
{
    if (finding.cannotTell)
        return FindingMark::Uncertain;
    switch (severityOf(finding)) {
    case Severity::Error:
        return FindingMark::Error;
    case Severity::Warning:
        return FindingMark::Warning;
    case Severity::Info:
        return FindingMark::Advice;
    }
    return FindingMark::Advice;
}

namespace {

/// None for the mark that is no severity.
std::optional<Severity> severityBehind(FindingMark mark)
{
    switch (mark) {
    case FindingMark::Error:
        return Severity::Error;
    case FindingMark::Warning:
        return Severity::Warning;
    case FindingMark::Uncertain:
        return std::nullopt;
    case FindingMark::Advice:
        return Severity::Info;
    }
    return std::nullopt;
}

}

QString wordOf(FindingMark mark)
{
    const auto severity = severityBehind(mark);
    return severity ? severityName(*severity) : QCoreApplication::translate("Marks", "cannot tell");
}

void paintFinding(QPainter& painter, FindingMark mark, const QRectF& box, const Theme& theme, bool accepted)
{
    if (const auto severity = severityBehind(mark))
        paintSeverity(painter, *severity, box, theme, accepted);
    else
        paintVerdict(painter, VerdictMark::Uncertain, box, theme);
}

QIcon findingIcon(FindingMark mark, const Theme& theme, bool accepted)
{
    const auto severity = severityBehind(mark);
    return severity ? severityIcon(*severity, theme, accepted) : verdictIcon(VerdictMark::Uncertain, theme);
}

QColor markColor(FindingMark mark, const Theme& theme)
{
    const auto severity = severityBehind(mark);
    return severity ? markColor(*severity, theme) : markColor(VerdictMark::Uncertain, theme);
}

QIcon verdictIcon(VerdictMark verdict, const Theme& theme)
{
    return paintedIcon([verdict, theme](QPainter& painter, const QRectF& box, QIcon::Mode, QIcon::State) {
        paintVerdict(painter, verdict, box, theme);
    });
}

QIcon severityIcon(Severity severity, const Theme& theme, bool accepted)
{
    return paintedIcon([severity, theme, accepted](QPainter& painter, const QRectF& box, QIcon::Mode, QIcon::State) {
        paintSeverity(painter, severity, box, theme, accepted);
    });
}

QColor markColor(VerdictMark verdict, const Theme& theme)
{
    switch (verdict) {
    case VerdictMark::Reachable:
        return theme.ok;
    case VerdictMark::Degraded:
        return theme.warn;
    case VerdictMark::Uncertain:
        return theme.unk;
    case VerdictMark::Blocked:
        return theme.bad;
    case VerdictMark::NotReached:
        return theme.muted;
    }
    return theme.muted;
}

QColor markColor(Severity severity, const Theme& theme)
{
    switch (severity) {
    case Severity::Error:
        return theme.bad;
    case Severity::Warning:
        return theme.warn;
    case Severity::Info:
        return theme.accent;
    }
    return theme.muted;
}

QColor softColor(VerdictMark verdict, const Theme& theme)
{
    switch (verdict) {
    case VerdictMark::Reachable:
        return theme.okSoft;
    case VerdictMark::Degraded:
        return theme.warnSoft;
    case VerdictMark::Uncertain:
        return theme.unkSoft;
    case VerdictMark::Blocked:
        return theme.badSoft;
    case VerdictMark::NotReached:
        return theme.surface2;
    }
    return theme.surface2;
}

QColor softColor(Severity severity, const Theme& theme)
{
    switch (severity) {
    case Severity::Error:
        return theme.badSoft;
    case Severity::Warning:
        return theme.warnSoft;
    case Severity::Info:
        return theme.accentSoft;
    }
    return theme.surface2;
}

}
