#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace ase {

/// Addresses and names lose their middle, sentences their end. The whole text belongs in the tool tip.
enum class Elide { None, Middle, End };

struct TextStyle {
    QFont font;
    QColor color;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Elide elide = Elide::End;
    bool struckThrough = false;
};

/// Width of one line of text in the units of the font's pixel size.
double textWidth(const QString& text, const QFont& font);
double lineHeight(const QFont& font);

QString elided(const QString& text, const QFont& font, double width, Elide elide);

/// Draws one line, shortened to the box; returns where it ends, from the left.
double paintText(QPainter& painter, const QRectF& box, const QString& text, const TextStyle& style);

/// A piece of a line with a font of its own, such as an address inside a sentence.
struct TextRun {
    QString text;
    QFont font;
    QColor color;
};

/// Cuts a sentence where addresses, prefixes and ports stand, so that they are set in the fixed font.
std::vector<TextRun> runsOf(const QString& sentence, const QFont& font, const QFont& mono, const QColor& color);

double runsWidth(const std::vector<TextRun>& runs);

/// Draws the runs one after the other on a common base line, centred vertically; the last that fits loses its end.
void paintRuns(QPainter& painter, const QRectF& box, const std::vector<TextRun>& runs);

/// Words broken to lines no wider than `width`; the last of `most` lines loses its end.
QStringList wrapped(const QString& sentence, const QFont& font, double width, int most);

}
