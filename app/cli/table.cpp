#include "app/cli/table.h"

namespace ase::cli {

namespace {

bool isNumber(const QString& text)
{
    bool ok = false;
    text.toLongLong(&ok);
    return ok;
}

}

QString oneLine(QString text)
{
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    return text;
}

QByteArray table(const std::vector<QStringList>& rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList& row : rows)
        for (std::size_t i = 0; i < std::size_t(row.size()); ++i) {
            widths.resize(std::max(widths.size(), i + 1));
            widths[i] = std::max(widths[i], row[qsizetype(i)].size());
        }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString cell = oneLine(row[i]);
            const int width = int(widths[std::size_t(i)]);
            line += (i > 0 ? QStringLiteral("  ") : QString())
                + (isNumber(cell) ? cell.rightJustified(width) : cell.leftJustified(width));
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text.toUtf8();
}

}
