#pragma once

#include "model/check/finding.h"

#include <QColor>
#include <QIcon>
#include <QRectF>

#include <cstdint>

class QPainter;

namespace ase {

struct Theme;

/// The answers a trace or a fit can have. Shape, symbol and colour differ, so that none is needed alone.
enum class VerdictMark { Reachable, Degraded, Uncertain, Blocked, NotReached };

/// What stands at a part or in a row for its findings, worst first. Nobody can tell an uncertain one: it has the mark of
/// that verdict, whatever its severity would be.
enum class FindingMark : std::uint8_t { Error, Warning, Uncertain, Advice };
FindingMark findingMark(const Finding& finding);
/// "error", "cannot tell": for screen readers.
QString wordOf(FindingMark mark);

/// Draws the mark in the largest centred square of `box`; made for 14 to 48 px.
void paintVerdict(QPainter& painter, VerdictMark verdict, const QRectF& box, const Theme& theme);
/// Severities are another family of shapes: rounded square, triangle, outlined disc.
/// An accepted finding keeps its shape, in a muted outline.
void paintSeverity(QPainter& painter, Severity severity, const QRectF& box, const Theme& theme, bool accepted = false);
void paintFinding(QPainter& painter, FindingMark mark, const QRectF& box, const Theme& theme, bool accepted = false);
/// A numbered hop disc in the shape and colour of its verdict; the number replaces the symbol.
void paintHop(QPainter& painter, VerdictMark verdict, int number, const QRectF& box, const Theme& theme);

QIcon verdictIcon(VerdictMark verdict, const Theme& theme);
QIcon severityIcon(Severity severity, const Theme& theme, bool accepted = false);
QIcon findingIcon(FindingMark mark, const Theme& theme, bool accepted = false);

/// The strong colour of the mark and the soft background that goes with it.
QColor markColor(VerdictMark verdict, const Theme& theme);
QColor markColor(Severity severity, const Theme& theme);
QColor markColor(FindingMark mark, const Theme& theme);
QColor softColor(VerdictMark verdict, const Theme& theme);
QColor softColor(Severity severity, const Theme& theme);

}
