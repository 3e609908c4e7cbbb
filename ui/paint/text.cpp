#include "ui/paint/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace ase {

double textWidth(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double lineHeight(const QFont& font)
{
    return QFontMetricsF(font).height();
}

QString elided(const QString& text, const QFont& font, double width, Elide elide)
{
    // Half a pixel of grace: the sum of unhinted advances may exceed the width it was measured with by rounding.
    const QFontMetricsF metrics(font);
    if (elide == Elide::None || metrics.horizontalAdvance(text) <= width + 0.5)
        return text;
    return metrics.elidedText(text, elide == Elide::Middle ? Qt::ElideMiddle : Qt::ElideRight, width);
}

double paintText(QPainter& painter, const QRectF& box, const QString& text, const TextStyle& style)
{
    QFont font = style.font;
    if (style.struckThrough)
        font.setStrikeOut(true);
    const QString line = elided(text, font, box.width(), style.elide);
    painter.setFont(font);
    painter.setPen(style.color);
    QRectF bounds;
    painter.drawText(box, static_cast<int>(style.alignment) | Qt::TextSingleLine | Qt::TextDontClip, line, &bounds);
    return bounds.right();
}

std::vector<TextRun> runsOf(const QString& sentence, const QFont& font, const QFont& mono, const QColor& color)
{
    static const QRegularExpression number(QStringLiteral("\\d{1,3}(\\.\\d{1,3}){3}(/\\d{1,2})?|(?<![\\w.])/\\d{1,3}(?!\\w)|"
                                                          "(?<![\\w.-])\\d{2,5}(-\\d{2,5})?(?![\\w.]*\\w)"));
    std::vector<TextRun> runs;
    qsizetype done = 0;
    const auto add = [&](qsizetype from, qsizetype to, const QFont& face) {
        if (to > from)
            runs.push_back({sentence.mid(from, to - from), face, color});
    };
    for (auto matches = number.globalMatch(sentence); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        add(done, match.capturedStart(), font);
        add(match.capturedStart(), match.capturedEnd(), mono);
        done = match.capturedEnd();
    }
    add(done, sentence.size(), font);
    return runs;
}

double runsWidth(const std::vector<TextRun>& runs)
{
    double width = 0;
    for (const TextRun& run : runs)
        width += textWidth(run.text, run.font);
    return width;
}

void paintRuns(QPainter& painter, const QRectF& box, const std::vector<TextRun>& runs)
{
    double ascent = 0;
    double descent = 0;
    for (const TextRun& run : runs) {
        const QFontMetricsF metrics(run.font);
        ascent = std::max(ascent, metrics.ascent());
        descent = std::max(descent, metrics.descent());
    }
    const double baseLine = box.center().y() + (ascent - descent) / 2;
    double x = box.left();
    for (const TextRun& run : runs) {
        const QString text = elided(run.text, run.font, box.right() - x, Elide::End);
        painter.setFont(run.font);
        painter.setPen(run.color);
        painter.drawText(QPointF(x, baseLine), text);
        x += textWidth(text, run.font);
        if (text != run.text)
            break;
    }
}

QStringList wrapped(const QString& sentence, const QFont& font, double width, int most)
{
    QStringList lines;
    QString line;
    const QStringList words = sentence.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = line.isEmpty() ? words[i] : line + QLatin1Char(' ') + words[i];
        if (line.isEmpty() || textWidth(longer, font) <= width) {
            line = longer;
        } else if (lines.size() + 1 == most) {
            lines << elided(line + QLatin1Char(' ') + words.mid(i).join(QLatin1Char(' ')), font, width, Elide::End);
            return lines;
        } else {
            lines << line;
            line = words[i];
        }
    }
    if (!line.isEmpty())
        lines << elided(line, font, width, Elide::End);
    return lines;
}

}
