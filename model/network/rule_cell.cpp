#include "model/network/rule_cell.h"

#include "model/azure/port_names.h"
#include "model/azure/tags.h"
#include "model/network/rule_words.h"

#include <algorithm>
#include <iterator>

namespace ase {

namespace {

const QString any = QStringLiteral("*");

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u',' || c == u';';
}

bool meansAny(const QString& word)
{
    return word == any || word.compare(QLatin1String("any"), Qt::CaseInsensitive) == 0;
}

QStringList textsOf(const QString& text)
{
    QStringList words;
    for (const CellWord& word : cellWords(text))
        words << (meansAny(word.text) ? any : word.text);
    return words.isEmpty() ? QStringList {any} : words;
}

std::optional<ApplicationSecurityGroupId> applicationGroup(const Network& network, QStringView name)
{
    for (const auto& row : network.applicationSecurityGroups.rows())
        if (name.compare(textOf(row.value->name), Qt::CaseInsensitive) == 0)
            return row.id;
    return std::nullopt;
}

/// A name alone is a group's only where no tag has it.
std::optional<ApplicationSecurityGroupId> groupMeant(const Network& network, const QString& word)
{
    if (word.startsWith(u'@'))
        return applicationGroup(network, QStringView(word).mid(1));
    return azure::findServiceTag(word) ? std::nullopt : applicationGroup(network, word);
}

/// The prefixes of a subnet that is named by its path.
std::vector<MatchField> subnetPrefixes(const Network& network, const QString& word)
{
    std::vector<MatchField> fields;
    if (!word.contains(u'/') || word.startsWith(u'[') || word.at(0).isDigit())
        return fields;
    const std::vector<PartId> found = findByPath(network, word);
    const Subnet* subnet =
        found.size() == 1 && found.front().as<SubnetId>() ? network.subnets.find(*found.front().as<SubnetId>()) : nullptr;
    for (const PrefixField& prefix : subnet ? subnet->prefixes : std::vector<PrefixField> {})
        if (const Prefix* value = valueOf(prefix))
            fields.push_back(matchField(text(*value)));
    return fields;
}

MatchField addressOf(const QString& word)
{
    const auto normal = Prefix::parseNormalised(word.toStdString());
    return matchField(normal && !Prefix::parse(word.toStdString()) ? text(*normal) : word);
}

PortField portOf(const QString& word)
{
    const azure::NamedPort* named = azure::findNamedPort(word);
    return named ? portField(named->range) : portField(word);
}

template<class FieldType>
const FieldType* writtenBefore(const std::vector<FieldType>& before, const QString& word)
{
    const auto found =
        std::find_if(before.begin(), before.end(), [&](const FieldType& field) { return textOf(field) == word; });
    return found == before.end() ? nullptr : &*found;
}

RuleEnd withAddresses(const Network& network, RuleEnd end, const QStringList& words)
{
    const std::vector<MatchField> before = end.allAddresses();
    const std::vector<ApplicationSecurityGroupId> groupsBefore = end.groups;
    std::vector<MatchField> fields;
    end.groups.clear();
    for (const QString& word : words) {
        if (const MatchField* same = writtenBefore(before, word)) {
            fields.push_back(*same);
        } else if (const auto group = groupMeant(network, word)) {
            if (std::find(end.groups.begin(), end.groups.end(), *group) == end.groups.end())
                end.groups.push_back(*group);
        } else if (const auto prefixes = subnetPrefixes(network, word); !prefixes.empty()) {
            fields.insert(fields.end(), prefixes.begin(), prefixes.end());
        } else {
            fields.push_back(addressOf(word));
        }
    }
    end.setAddresses(std::move(fields));
    return end;
}

RuleEnd withPorts(RuleEnd end, const QStringList& words)
{
    const std::vector<PortField> before = end.allPorts();
    std::vector<PortField> fields;
    for (const QString& word : words) {
        const PortField* same = writtenBefore(before, word);
        fields.push_back(same ? *same : portOf(word));
    }
    end.setPorts(std::move(fields));
    return end;
}

QStringList listed(const Network& network, const SecurityRule& rule, RuleField field)
{
    const RuleWords words = wordsOf(network, rule);
    return field == RuleField::Sources     ? words.sources
        : field == RuleField::SourcePorts  ? words.sourcePorts
        : field == RuleField::Destinations ? words.destinations
                                           : words.destinationPorts;
}

}

bool isList(RuleField field)
{
    return field == RuleField::Sources || field == RuleField::SourcePorts || field == RuleField::Destinations
        || field == RuleField::DestinationPorts;
}

std::vector<CellWord> cellWords(const QString& text)
{
    std::vector<CellWord> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (isSeparator(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        int depth = 0;
        const bool isExpression = text[at] == u'[';
        for (; end < text.size() && (depth > 0 || !isSeparator(text[end])); ++end)
            depth += !isExpression ? 0 : text[end] == u'[' ? 1 : text[end] == u']' ? -1 : 0;
        words.push_back({at, text.mid(at, end - at)});
        at = end;
    }
    return words;
}

QString cellText(const Network& network, const SecurityRule& rule, RuleField field)
{
    switch (field) {
    case RuleField::Priority:
        return textOf(rule.priority);
    case RuleField::Name:
        return textOf(rule.name);
    case RuleField::Access:
        return textOf(rule.access);
    case RuleField::Protocol:
        return textOf(rule.protocol);
    case RuleField::Description:
        return rule.description;
    case RuleField::Sources:
    case RuleField::SourcePorts:
    case RuleField::Destinations:
    case RuleField::DestinationPorts:
        break;
    }
    return listed(network, rule, field).join(QStringLiteral(", "));
}

SecurityRule withCell(const Network& network, const SecurityRule& rule, RuleField field, const QString& typed)
{
    const QString text = field == RuleField::Description ? typed : typed.trimmed();
    const bool isSame =
        isList(field) ? textsOf(text) == listed(network, rule, field) : text == cellText(network, rule, field);
    if (isSame)
        return rule;
    SecurityRule next = rule;
    switch (field) {
    case RuleField::Priority:
        next.priority = numberField(text);
        break;
    case RuleField::Name:
        next.name = text;
        break;
    case RuleField::Access: {
        const Field<Access> access = accessField(text);
        next.access = valueOf(access) ? accessField(*valueOf(access)) : access;
        break;
    }
    case RuleField::Protocol: {
        const Field<Protocol> protocol = protocolField(text.isEmpty() || meansAny(text) ? any : text);
        next.protocol = valueOf(protocol) ? protocolField(*valueOf(protocol)) : protocol;
        break;
    }
    case RuleField::Sources:
        next.source = withAddresses(network, rule.source, textsOf(text));
        break;
    case RuleField::SourcePorts:
        next.source = withPorts(rule.source, textsOf(text));
        break;
    case RuleField::Destinations:
        next.destination = withAddresses(network, rule.destination, textsOf(text));
        break;
    case RuleField::DestinationPorts:
        next.destination = withPorts(rule.destination, textsOf(text));
        break;
    case RuleField::Description:
        next.description = text;
        break;
    }
    return next;
}

}
