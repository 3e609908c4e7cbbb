#pragma once

#include "ui/paint/glyph.h"
#include "ui/paint/mark.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace ase {

struct Theme;

/// A rounded box whose line lies wholly inside `box`.
struct BoxStyle {
    QColor fill;
    QColor line;
    double width = 1;
    double radius = 4;
    bool dashed = false;
};

void paintBox(QPainter& painter, const QRectF& box, const BoxStyle& style);

/// Occupant of a subnet or site: surface2 box, glyph, name over a detail line. `monoDetail` for addresses.
struct Card {
    Glyph glyph;
    QString name;
    QString detail;
    bool monoDetail = false;
    bool existing = false; ///< referred to but not created by the plan: dashed
};

void paintCard(QPainter& painter, const QRectF& box, const Card& card, const Theme& theme);

/// The outline of a badge tells its worst finding or, in a trace, its verdict.
struct Badge {
    Glyph glyph = Glyph::SecurityGroup;
    std::optional<FindingMark> finding = {};
    std::optional<VerdictMark> verdict = {}; ///< takes precedence over the finding
    bool missing = false; ///< no group where one should be: dashed
};

void paintBadge(QPainter& painter, const QRectF& box, const Badge& badge, const Theme& theme);

enum class ChipKind { Plain, Tag, App, Active, Muted, Wrong };

struct Chip {
    QString text;
    ChipKind kind = ChipKind::Plain;
    bool mono = false;
    bool struckThrough = false;
    std::optional<Glyph> glyph;
    QString note; ///< at the right, in accent: the endpoint under trace
};

double chipWidth(const Chip& chip, const Theme& theme);
void paintChip(QPainter& painter, const QRectF& box, const Chip& chip, const Theme& theme);

/// v3 filled accent, v2 outlined, v1 outlined and dashed. `generation` is 1 to 3.
void paintGenerationPlate(QPainter& painter, const QRectF& box, int generation, const Theme& theme);

/// A mark of constant meaning at the top right corner of `part`, half outside; never under 12 device pixels.
QRectF problemMarkBox(const QPainter& painter, const QRectF& part, const Theme& theme);
void paintProblemMark(QPainter& painter, const QRectF& part, FindingMark mark, const Theme& theme);

/// Halo and border around a selected part with corners of `radius`.
void paintSelection(QPainter& painter, const QRectF& part, double radius, const Theme& theme);
void paintHover(QPainter& painter, const QRectF& part, double radius, const Theme& theme);
void paintKeyboardFocus(QPainter& painter, const QRectF& part, double radius, const Theme& theme);
/// Where a dragged part would go; refused in bad. The text is the block it would get, or why not.
void paintDropTarget(
    QPainter& painter, const QRectF& part, double radius, bool accepted, const QString& text, const Theme& theme);

}
