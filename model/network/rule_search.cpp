#include "model/network/rule_search.h"

#include "model/azure/port_names.h"
#include "model/network/rule_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("RuleSearch", text);
}

constexpr int mostPort = 65535;

std::optional<int> numberOf(const QString& text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= 0 && number <= mostPort ? std::optional(number) : std::nullopt;
}

PortSet range(int first, int last)
{
    if (first > last)
        return {};
    return PortSet {{std::uint16_t(std::max(first, 0)), std::uint16_t(std::min(last, mostPort))}};
}

/// "443", "80-110", "<443", ">=1024", "https".
std::optional<PortSet> portsOf(const QString& text)
{
    if (const azure::NamedPort* named = azure::findNamedPort(text))
        return PortSet {named->range};
    if (text.startsWith(u'<') || text.startsWith(u'>')) {
        const bool isEqual = text.size() > 1 && text[1] == u'=';
        const auto number = numberOf(text.mid(isEqual ? 2 : 1));
        if (!number)
            return std::nullopt;
        const int by = isEqual ? 0 : 1;
        return text.startsWith(u'<') ? range(0, *number - by) : range(*number + by, mostPort);
    }
    const auto ports = PortRange::parse(text.toStdString());
    return ports ? std::optional(PortSet {*ports}) : std::nullopt;
}

bool anyContains(const QStringList& texts, const QString& word)
{
    return std::any_of(
        texts.begin(), texts.end(), [&](const QString& text) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Sql and Sql.WestEurope for "sql"; "@web" for "web".
bool namesTag(const QString& word, const QString& tag)
{
    const QString name = (word.startsWith(u'@') ? word.mid(1) : word).toLower();
    return name == tag || name.startsWith(tag + u'.');
}

QString accessWord(const SearchedRule& rule)
{
    return !rule.access                 ? QStringLiteral("unknown")
        : *rule.access == Access::Allow ? QStringLiteral("allow")
                                        : QStringLiteral("deny");
}

QString protocolWord(const QString& protocol)
{
    return protocol == u'*' ? QStringLiteral("any") : protocol.toLower();
}

}

SearchedRule searchedRule(const Network& network, const SecurityRule& rule)
{
    const Access* access = valueOf(rule.access);
    const Reading reading(network);
    return {textOf(rule.priority), textOf(rule.name), rule.description, access ? std::optional(*access) : std::nullopt,
        wordsOf(network, rule), seenRule(reading, {}, rule, nullptr, std::nullopt).possible};
}

SearchedRule searchedRule(const Network& network, const SecurityList& list, const SeenRule& rule)
{
    const SecurityGroup* group = list.group ? network.securityGroups.find(*list.group) : nullptr;
    const SecurityRule* written = group && rule.id ? group->rules.find(*rule.id) : nullptr;
    return {QString::number(rule.priority), rule.name, written ? written->description : QString(), rule.access,
        wordsOf(network, list, rule), rule.possible};
}

std::optional<RuleQuery::Key> RuleQuery::keyNamed(const QString& word)
{
    static const std::pair<const char*, Key> keys[] {{"port", Key::Port}, {"dport", Key::Port}, {"sport", Key::SourcePort},
        {"ip", Key::Address}, {"src", Key::Source}, {"source", Key::Source}, {"dst", Key::Destination},
        {"destination", Key::Destination}, {"tag", Key::Tag}, {"name", Key::Name}, {"action", Key::Action},
        {"protocol", Key::Protocol}, {"proto", Key::Protocol}, {"priority", Key::Priority}};
    for (const auto& [name, key] : keys)
        if (word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return key;
    return std::nullopt;
}

RuleQuery RuleQuery::parse(const QString& text)
{
    RuleQuery query;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qsizetype colon = words[i].indexOf(u':');
        const auto key = colon > 0 ? keyNamed(words[i].left(colon)) : std::nullopt;
        if (!key) {
            query.m_terms.push_back({.words = {words[i].toLower()}});
            continue;
        }
        // "port: 24, 53": values go on behind the colon, and behind every comma.
        QString values = words[i].mid(colon + 1);
        while (i + 1 < words.size() && (values.isEmpty() || values.endsWith(u',') || words[i + 1].startsWith(u',')))
            values += words[++i];
        query.add(*key, values.split(u',', Qt::SkipEmptyParts));
    }
    return query;
}

void RuleQuery::add(Key key, const QStringList& values)
{
    Term term {.key = key};
    for (const QString& value : values) {
        const bool isNumbers = key == Key::Port || key == Key::SourcePort || key == Key::Priority;
        const bool isAddress = key == Key::Address || key == Key::Source || key == Key::Destination;
        const auto ports = isNumbers ? portsOf(value) : std::nullopt;
        const auto prefix = isAddress ? Prefix::parseAddressOrPrefix(value.toStdString()) : std::nullopt;
        if (ports)
            term.ports = term.ports | *ports;
        else if (prefix)
            term.addresses = term.addresses | AddressSet(*prefix);
        else if (isNumbers)
            m_fault =
                say(QT_TRANSLATE_NOOP("RuleSearch", "%1 is no number, and no range such as 80-110 or <443.")).arg(value);
        else if (isAddress)
            m_fault = say(QT_TRANSLATE_NOOP("RuleSearch", "%1 is no address and no block of addresses.")).arg(value);
        else
            term.words << value.toLower();
    }
    if (!term.words.isEmpty() || !term.ports.isEmpty() || !term.addresses.isEmpty())
        m_terms.push_back(std::move(term));
}

bool RuleQuery::matches(const SearchedRule& rule) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term& term) { return holds(term, rule); });
}

bool RuleQuery::holds(const Term& term, const SearchedRule& rule)
{
    const auto one = [&](const auto& isSo) { return std::any_of(term.words.begin(), term.words.end(), isSo); };
    const auto meets = [&](const AddressSet& set) { return !(term.addresses & set).isEmpty(); };
    switch (term.key) {
    case Key::Port:
        return !(term.ports & rule.meaning.destinationPorts).isEmpty();
    case Key::SourcePort:
        return !(term.ports & rule.meaning.sourcePorts).isEmpty();
    case Key::Address:
        return meets(rule.meaning.sources) || meets(rule.meaning.destinations);
    case Key::Source:
        return meets(rule.meaning.sources);
    case Key::Destination:
        return meets(rule.meaning.destinations);
    case Key::Tag:
        return one([&](const QString& tag) {
            const auto isIt = [&](const QString& word) { return namesTag(word, tag); };
            return std::any_of(rule.words.sources.begin(), rule.words.sources.end(), isIt)
                || std::any_of(rule.words.destinations.begin(), rule.words.destinations.end(), isIt);
        });
    case Key::Name:
        return one([&](const QString& word) { return rule.name.contains(word, Qt::CaseInsensitive); });
    case Key::Action:
        return one([&](const QString& word) { return accessWord(rule).startsWith(word); });
    case Key::Protocol:
        return one([&](const QString& word) { return protocolWord(rule.words.protocol) == word; });
    case Key::Priority: {
        const auto number = numberOf(rule.priority);
        return number && term.ports.contains(std::uint16_t(*number));
    }
    case Key::Text:
        break;
    }
    const RuleWords& words = rule.words;
    return one([&](const QString& word) {
        return anyContains(
                   {rule.priority, rule.name, rule.description, accessWord(rule), protocolWord(words.protocol)}, word)
            || anyContains(words.sources, word) || anyContains(words.sourcePorts, word)
            || anyContains(words.destinations, word) || anyContains(words.destinationPorts, word);
    });
}

}
