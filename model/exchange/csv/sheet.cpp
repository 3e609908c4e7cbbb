#include "model/exchange/csv/rule_sheet.h"

#include <algorithm>

namespace ase {

namespace {

constexpr QChar tab = u'\t';
constexpr QChar quote = u'"';

/// Spreadsheets would compute it; the mark tells them that it is a text.
bool looksLikeFormula(const QString& text)
{
    return !text.isEmpty() && QStringView(u"=+-@'").contains(text[0]);
}

QString cellOf(const QString& text, QChar separator)
{
    QString cell = looksLikeFormula(text) ? u'\'' + text : text;
    const bool needsQuotes = std::any_of(
        cell.begin(), cell.end(), [&](QChar c) { return c == separator || c == quote || c == u'\n' || c == u'\r'; });
    return needsQuotes ? quote + cell.replace(quote, QStringLiteral("\"\"")) + quote : cell;
}

QString partedBy(QChar separator, const Sheet& sheet)
{
    QString text;
    for (const QStringList& row : sheet) {
        QStringList cells;
        for (const QString& cell : row)
            cells << cellOf(cell, separator);
        text += cells.join(separator) + u'\n';
    }
    return text;
}

QString plain(const QString& cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell.mid(1)) ? cell.mid(1) : cell;
}

QChar separatorOf(const QString& text)
{
    const QStringView line = QStringView(text).left(text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n'));
    if (line.contains(tab))
        return tab;
    return line.count(u';') > line.count(u',') ? u';' : line.contains(u',') ? u',' : tab;
}

class SheetReader {
public:
    SheetReader(const QString& text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    Sheet read()
    {
        while (m_at < m_text.size()) {
            m_row << plain(cell());
            if (m_at < m_text.size() && m_text[m_at] == m_separator) {
                ++m_at;
                if (m_at == m_text.size())
                    m_row << QString();
                continue;
            }
            endLine();
        }
        endLine();
        return std::move(m_sheet);
    }

private:
    QString cell()
    {
        if (m_text[m_at] == quote)
            return quoted();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            ++m_at;
        return m_text.mid(from, m_at - from);
    }
    QString quoted()
    {
        QString text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != quote) {
                text += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == quote) {
                text += quote;
                ++m_at;
            } else {
                ++m_at;
                break;
            }
        }
        return text;
    }
    void endLine()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        else if (m_at < m_text.size() && m_text[m_at - 1] != u'\r')
            ++m_at; // something behind a closing quote
        if (std::any_of(m_row.begin(), m_row.end(), [](const QString& cell) { return !cell.trimmed().isEmpty(); }))
            m_sheet.push_back(m_row);
        m_row.clear();
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    QStringList m_row;
    Sheet m_sheet;
};

}

QString toTsv(const Sheet& sheet)
{
    return partedBy(tab, sheet);
}

QString toCsv(const Sheet& sheet)
{
    return partedBy(u',', sheet);
}

Sheet readSheet(const QString& text)
{
    return SheetReader(text, separatorOf(text)).read();
}

}
