#include "model/exchange/routerows/route_rows.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace ase {

namespace {

enum Column { NameColumn, PrefixColumn, HopColumn, AddressColumn, ColumnCount };

/// How headers call the columns, in small letters without blanks and dashes; the first is what is written.
constexpr std::array<const char*, ColumnCount> headers {"Name", "Address prefix", "Next hop type", "Next hop address"};

QString plainHeader(const QString& text)
{
    QString plain;
    for (const QChar character : text)
        if (character.isLetterOrNumber())
            plain += character.toLower();
    return plain;
}

std::optional<Column> columnNamed(const QString& header)
{
    static const std::pair<QLatin1String, Column> names[] {{QLatin1String("name"), NameColumn},
        {QLatin1String("route"), NameColumn}, {QLatin1String("routename"), NameColumn},
        {QLatin1String("addressprefix"), PrefixColumn}, {QLatin1String("prefix"), PrefixColumn},
        {QLatin1String("destination"), PrefixColumn}, {QLatin1String("nexthoptype"), HopColumn},
        {QLatin1String("nexthop"), HopColumn}, {QLatin1String("nexthopaddress"), AddressColumn},
        {QLatin1String("nexthopipaddress"), AddressColumn}, {QLatin1String("address"), AddressColumn}};
    const QString plain = plainHeader(header);
    for (const auto& [name, column] : names)
        if (plain == name)
            return column;
    return std::nullopt;
}

bool looksLikeFormula(QChar character)
{
    return QStringLiteral("=+-@\t\r").contains(character);
}

/// An apostrophe that already stands before such a character is led by one more, so that the way back is exact.
QString guarded(const QString& text)
{
    if (text.isEmpty())
        return text;
    const bool apostrophe = text[0] == u'\'' && text.size() > 1 && (looksLikeFormula(text[1]) || text[1] == u'\'');
    return looksLikeFormula(text[0]) || apostrophe ? u'\'' + text : text;
}

QString unguarded(const QString& text)
{
    const bool led = text.size() > 1 && text[0] == u'\'' && (looksLikeFormula(text[1]) || text[1] == u'\'');
    return led ? text.mid(1) : text;
}

QString cell(const QString& text, QChar separator)
{
    QString shown = guarded(text);
    const bool edge = !shown.isEmpty() && (shown[0].isSpace() || shown.back().isSpace());
    const bool quoted =
        edge || shown.contains(separator) || shown.contains(u'"') || shown.contains(u'\n') || shown.contains(u'\r');
    return quoted ? u'"' + shown.replace(u'"', QStringLiteral("\"\"")) + u'"' : shown;
}

/// Cells of a text, line by line; empty where a quote is never closed.
class RowReader {
public:
    RowReader(const QString& text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    std::optional<std::vector<QStringList>> rows()
    {
        std::vector<QStringList> all;
        while (m_at < m_text.size()) {
            auto row = nextRow();
            if (!row)
                return std::nullopt;
            if (std::any_of(row->begin(), row->end(), [](const QString& cell) { return !cell.isEmpty(); }))
                all.push_back(*std::move(row));
        }
        return all;
    }

private:
    bool atLineEnd() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    std::optional<QStringList> nextRow()
    {
        QStringList cells;
        for (;;) {
            auto one = nextCell();
            if (!one)
                return std::nullopt;
            cells.append(*one);
            if (m_at >= m_text.size())
                return cells;
            const bool end = atLineEnd();
            const bool pair = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
            m_at += pair ? 2 : 1;
            if (end)
                return cells;
        }
    }

    std::optional<QString> nextCell()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            return quotedCell();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !atLineEnd())
            ++m_at;
        return unguarded(m_text.mid(start, m_at - start).trimmed());
    }

    std::optional<QString> quotedCell()
    {
        QString held;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"') {
                held += m_text[m_at];
                continue;
            }
            if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                ++m_at;
                while (m_at < m_text.size() && m_text[m_at] != m_separator && !atLineEnd())
                    held += m_text[m_at++];
                return unguarded(held);
            }
            held += m_text[m_at++];
        }
        return std::nullopt;
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

QChar separatorOf(const QString& text)
{
    const QString first = text.left(text.indexOf(u'\n'));
    return first.contains(u'\t') ? u'\t' : first.contains(u';') && !first.contains(u',') ? u';' : u',';
}

/// The columns of the cells, and whether the first row tells them.
struct Layout {
    std::vector<std::optional<Column>> columns;
    bool hasHeader = false;
};

Layout layoutOf(const QStringList& first)
{
    Layout layout;
    for (const QString& header : first)
        layout.columns.push_back(columnNamed(header));
    layout.hasHeader = std::any_of(layout.columns.begin(), layout.columns.end(),
        [](const auto& column) { return column == PrefixColumn || column == HopColumn; });
    if (layout.hasHeader)
        return layout;
    if (first.size() == 1)
        layout.columns = {PrefixColumn};
    else
        layout.columns = {NameColumn, PrefixColumn, HopColumn, AddressColumn};
    return layout;
}

void put(Route& route, Column column, const QString& text)
{
    switch (column) {
    case NameColumn:
        route.name = text;
        break;
    case PrefixColumn:
        route.prefix = matchField(text);
        break;
    case HopColumn:
        route.nextHop = nextHopField(text);
        break;
    case AddressColumn:
        if (!text.isEmpty())
            route.nextHopAddress = addressField(text);
        break;
    case ColumnCount:
        break;
    }
}

}

QString routeRows(const std::vector<const Route*>& routes, RowFormat format)
{
    const QChar separator = format == RowFormat::Tsv ? u'\t' : u',';
    QStringList titles;
    for (const char* header : headers)
        titles.append(QLatin1String(header));
    QStringList lines {titles.join(separator)};
    for (const Route* route : routes) {
        const QStringList cells {cell(textOf(route->name), separator), cell(textOf(route->prefix), separator),
            cell(textOf(route->nextHop), separator),
            cell(route->nextHopAddress ? textOf(*route->nextHopAddress) : QString(), separator)};
        lines.append(cells.join(separator));
    }
    return lines.join(u'\n') + u'\n';
}

Result<std::vector<Route>> routesFromRows(const QString& text)
{
    const auto rows = RowReader(text, separatorOf(text)).rows();
    if (!rows)
        return Problem {
            QT_TRANSLATE_NOOP("Exchange", "The rows cannot be read: a quotation mark is never closed."), {}, {}, "Exchange"};
    if (rows->empty())
        return Problem {
            QT_TRANSLATE_NOOP("Exchange", "There is no route to paste: the text has no rows."), {}, {}, "Exchange"};
    const Layout layout = layoutOf(rows->front());
    std::vector<Route> routes;
    for (std::size_t at = layout.hasHeader ? 1 : 0; at < rows->size(); ++at) {
        const QStringList& cells = (*rows)[at];
        Route route;
        for (qsizetype place = 0; place < cells.size(); ++place) {
            if (place < qsizetype(layout.columns.size())) {
                if (const auto column = layout.columns[std::size_t(place)])
                    put(route, *column, cells[place]);
            } else if (!cells[place].isEmpty()) {
                return Problem {QT_TRANSLATE_NOOP("Exchange",
                                    "Row %1 has %2 cells. A route has a name, a prefix, a next hop and an address."),
                    {QString::number(at + 1), QString::number(cells.size())}, {}, "Exchange"};
            }
        }
        routes.push_back(std::move(route));
    }
    return routes;
}

}
