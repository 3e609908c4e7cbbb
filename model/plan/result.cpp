#include "model/plan/result.h"

#include <QCoreApplication>

namespace ase {

QString filledIn(const QString& text, const QStringList& values)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (digit < 1 || digit > values.size()) {
            filled += text[i];
            continue;
        }
        filled += values[digit - 1];
        ++i;
    }
    return filled;
}

QString sentence(const Problem& problem)
{
    return filledIn(QCoreApplication::translate(problem.context, problem.text), problem.values);
}

namespace {

/// A pointer into a nesting without end would fill the screen: its two ends tell enough.
QString shortened(const QString& pointer)
{
    constexpr qsizetype end = 100;
    return pointer.size() <= 2 * end ? pointer : pointer.left(end) + QStringLiteral(" ... ") + pointer.right(end);
}

}

QString sentenceWithPlace(const Problem& problem)
{
    const Place& place = problem.place;
    QString text = place.file;
    if (place.line > 0)
        text += u':' + QString::number(place.line);
    if (place.line > 0 && place.column > 0)
        text += u':' + QString::number(place.column);
    text += text.isEmpty() ? sentence(problem) : QStringLiteral(": ") + sentence(problem);
    if (!place.pointer.isEmpty())
        text += QStringLiteral(" (%1)").arg(shortened(place.pointer));
    return text;
}

}
