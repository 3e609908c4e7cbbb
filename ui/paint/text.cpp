#include "ui/paint/text.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QRegularExpression>
#include <QStaticText>
#include <QStringList>

#include <algorithm>

namespace ase {

namespace {

struct WidthKey {
    QString text;
    QFont font;
    bool operator==(const WidthKey&) const = default;
};
std::size_t qHash(const WidthKey& key, std::size_t seed)
{
    return qHashMulti(seed, key.text, key.font);
}

constexpr qsizetype mostKept = 4096; ///< texts of a thread; more are rarely in sight at once

}

double textWidth(const QString& text, const QFont& font)
{
    thread_local QHash<WidthKey, double> known;
    const WidthKey key {text, font};
    const auto found = known.constFind(key);
    if (found != known.constEnd())
        return *found;
    if (known.size() >= mostKept)
        known.clear();
    return *known.insert(key, QFontMetricsF(font).horizontalAdvance(text));
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

namespace {

struct LaidKey {
    QString text;
    QFont font;
    int width; ///< in 64ths
    Elide elide;
    bool operator==(const LaidKey&) const = default;
};
std::size_t qHash(const LaidKey& key, std::size_t seed)
{
    return qHashMulti(seed, key.text, key.font, key.width, int(key.elide));
}

struct LaidText {
    QStaticText text;
    QSizeF size;
};

/// A text as it fits a width, laid out once for as long as it is painted again and again. Of a thread, as fonts are.
const LaidText& laidText(const QString& text, const QFont& font, double width, Elide elide)
{
    thread_local QHash<LaidKey, LaidText> known;
    const LaidKey key {text, font, qRound(width * 64), elide};
    const auto found = known.constFind(key);
    if (found != known.constEnd())
        return *found;
    if (known.size() >= mostKept)
        known.clear();
    LaidText laid {.text = QStaticText(elided(text, font, width, elide)), .size = {}};
    laid.text.setTextFormat(Qt::PlainText);
    laid.text.prepare({}, font);
    laid.size = laid.text.size();
    return *known.insert(key, std::move(laid));
}

double paintLaidText(QPainter& painter, const QRectF& box, const QString& text, const TextStyle& style)
{
    const LaidText& laid = laidText(text, style.font, box.width(), style.elide);
    QPointF at = box.topLeft();
    if (style.alignment & Qt::AlignRight)
        at.setX(box.right() - laid.size.width());
    else if (style.alignment & Qt::AlignHCenter)
        at.setX(box.center().x() - laid.size.width() / 2);
    if (style.alignment & Qt::AlignVCenter)
        at.setY(box.center().y() - laid.size.height() / 2);
    else if (style.alignment & Qt::AlignBottom)
        at.setY(box.bottom() - laid.size.height());
    painter.setFont(style.font);
    painter.setPen(style.color);
    painter.drawStaticText(at, laid.text);
    return at.x() + laid.size.width();
}

}

double paintText(QPainter& painter, const QRectF& box, const QString& text, const TextStyle& style)
{
    const QPaintEngine* engine = painter.paintEngine();
    if (engine && engine->type() == QPaintEngine::Raster && !style.struckThrough)
        return paintLaidText(painter, box, text, style);
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
