#include "model/exchange/csv/rule_sheet.h"

#include "model/network/rule_cell.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace ase {

namespace {

enum class Column {
    Priority,
    Name,
    Direction,
    Access,
    Protocol,
    Sources,
    SourcePorts,
    Destinations,
    DestinationPorts,
    Description,
    Enabled
};

struct Title {
    Column column;
    const char* written;
    std::initializer_list<const char*> known; ///< in lower case without blanks and hyphens; what others write
};

const Title titles[] {
    {Column::Priority, "Priority", {"priority", "prio"}},
    {Column::Name, "Name", {"name", "rulename"}},
    {Column::Direction, "Direction", {"direction"}},
    {Column::Access, "Action", {"action", "access"}},
    {Column::Protocol, "Protocol", {"protocol", "proto"}},
    {Column::Sources, "Source",
        {"source", "sources", "sourceaddressprefix", "sourceaddressprefixes", "sourceaddress", "from"}},
    {Column::SourcePorts, "Source ports", {"sourceports", "sourceport", "sourceportrange", "sourceportranges"}},
    {Column::Destinations, "Destination",
        {"destination", "destinations", "destinationaddressprefix", "destinationaddressprefixes", "destinationaddress",
            "to"}},
    {Column::DestinationPorts, "Destination ports",
        {"destinationports", "destinationport", "destinationportrange", "destinationportranges", "port", "ports"}},
    {Column::Description, "Description", {"description", "notes", "comment"}},
    {Column::Enabled, "Enabled", {"enabled"}},
};

std::optional<RuleField> fieldOf(Column column)
{
    switch (column) {
    case Column::Priority:
        return RuleField::Priority;
    case Column::Name:
        return RuleField::Name;
    case Column::Access:
        return RuleField::Access;
    case Column::Protocol:
        return RuleField::Protocol;
    case Column::Sources:
        return RuleField::Sources;
    case Column::SourcePorts:
        return RuleField::SourcePorts;
    case Column::Destinations:
        return RuleField::Destinations;
    case Column::DestinationPorts:
        return RuleField::DestinationPorts;
    case Column::Description:
        return RuleField::Description;
    case Column::Direction:
    case Column::Enabled:
        break;
    }
    return std::nullopt;
}

std::optional<Column> columnNamed(const QString& title)
{
    QString bare = title.toLower();
    bare.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'_'; });
    for (const Title& one : titles)
        if (std::any_of(one.known.begin(), one.known.end(), [&](const char* known) { return bare == QLatin1String(known); }))
            return one.column;
    return std::nullopt;
}

/// None: the first line is a rule already.
std::optional<std::vector<std::optional<Column>>> columnsOf(const QStringList& line)
{
    std::vector<std::optional<Column>> columns;
    for (const QString& title : line)
        columns.push_back(columnNamed(title));
    const auto known = std::count_if(columns.begin(), columns.end(), [](const auto& column) { return column.has_value(); });
    return known >= 2 && known * 2 >= std::ssize(columns) ? std::optional(columns) : std::nullopt;
}

bool meansNo(const QString& text)
{
    const QString word = text.trimmed().toLower();
    return word == QLatin1String("no") || word == QLatin1String("false") || word == QLatin1String("0");
}

SecurityRule blankRule(Direction direction)
{
    SecurityRule rule;
    rule.name = QString();
    rule.direction = directionField(direction);
    rule.access = accessField(Access::Deny);
    rule.protocol = protocolField(Protocol::Any);
    for (RuleEnd* end : {&rule.source, &rule.destination}) {
        end->setAddresses({matchField(QStringLiteral("*"))});
        end->setPorts({portField(QStringLiteral("*"))});
    }
    return rule;
}

QString textOf(const Network& network, const SecurityRule& rule, Column column)
{
    if (const auto field = fieldOf(column))
        return cellText(network, rule, *field);
    if (column == Column::Direction)
        return textOf(rule.direction);
    return rule.enabled ? QStringLiteral("yes") : QStringLiteral("no");
}

}

Sheet sheetOf(const Network& network, const std::vector<SecurityRule>& rules)
{
    Sheet sheet(1);
    for (const Title& title : titles)
        sheet.front() << QString::fromLatin1(title.written);
    for (const SecurityRule& rule : rules) {
        QStringList row;
        for (const Title& title : titles)
            row << textOf(network, rule, title.column);
        sheet.push_back(row);
    }
    return sheet;
}

Result<std::vector<SecurityRule>> rulesOf(const Network& network, const Sheet& sheet, Direction direction)
{
    std::vector<std::optional<Column>> columns;
    std::size_t first = 0;
    if (const auto titled = sheet.empty() ? std::nullopt : columnsOf(sheet.front())) {
        columns = *titled;
        first = 1;
    } else {
        for (const Title& title : titles)
            columns.emplace_back(title.column);
    }
    std::vector<SecurityRule> rules;
    for (std::size_t line = first; line < sheet.size(); ++line) {
        if (sheet[line].size() < 2)
            continue;
        SecurityRule rule = blankRule(direction);
        for (std::size_t i = 0; i < columns.size() && qsizetype(i) < sheet[line].size(); ++i) {
            const QString& cell = sheet[line][qsizetype(i)];
            const bool saysNothing = columns[i] == Column::Description ? cell.isEmpty() : cell.trimmed().isEmpty();
            if (!columns[i] || saysNothing)
                continue;
            if (const auto field = fieldOf(*columns[i]))
                rule = withCell(network, rule, *field, cell);
            else if (*columns[i] == Column::Enabled)
                rule.enabled = !meansNo(cell);
            else
                rule.direction = directionField(cell.trimmed());
        }
        rules.push_back(std::move(rule));
    }
    if (rules.empty())
        return Problem {QT_TRANSLATE_NOOP("Edits",
            "There is no rule in what was pasted. Copy rows of a table with a name, an action, a source, a destination and "
            "ports.")};
    return rules;
}

}
