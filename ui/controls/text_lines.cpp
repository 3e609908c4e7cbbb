#include "ui/controls/text_lines.h"

#include "ui/paint/text.h"

#include <QRegularExpression>

#include <functional>
#include <utility>

namespace ase {

namespace {

/// How much of a word fits, in letters; at least one.
qsizetype fittingPart(const QString& word, const std::function<bool(const QString&)>& fits)
{
    qsizetype most = 1;
    while (most < word.size() && fits(word.left(most + 1)))
        ++most;
    const auto isJoint = [&](qsizetype at) { return QStringLiteral("./-_:").contains(word[at]); };
    for (qsizetype at = most - 1; at > 0; --at)
        if (isJoint(at))
            return at + 1;
    return most;
}

}

QStringList brokenLines(const QString& sentence, const QFont& font, const QFont& mono, double width)
{
    const auto fits = [&](const QString& text) { return runsWidth(runsOf(text, font, mono, {})) <= width; };
    QStringList lines;
    QString line;
    QStringList words = sentence.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty()) {
        const QString word = words.takeFirst();
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (fits(longer)) {
            line = longer;
        } else if (!line.isEmpty()) {
            lines << std::exchange(line, QString());
            words.prepend(word);
        } else {
            const qsizetype part = fittingPart(word, fits);
            lines << word.left(part);
            if (part < word.size())
                words.prepend(word.mid(part));
        }
    }
    if (!line.isEmpty())
        lines << line;
    return lines;
}

QString breakable(QString text)
{
    static const QRegularExpression after(
        QStringLiteral("([a-z][./_:-])(?=[a-z])"), QRegularExpression::CaseInsensitiveOption);
    return text.replace(after, QStringLiteral("\\1\u200b"));
}

}
