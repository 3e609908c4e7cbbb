#include "model/plan/security_group.h"

#include <algorithm>

namespace ase {

namespace {

template<class T>
std::vector<T> joined(const std::optional<T>& single, const std::vector<T>& several)
{
    std::vector<T> all;
    if (single)
        all.push_back(*single);
    all.insert(all.end(), several.begin(), several.end());
    return all;
}

template<class T>
void split(std::vector<T> fields, std::optional<T>& single, std::vector<T>& several)
{
    single.reset();
    several.clear();
    if (fields.size() == 1)
        single = std::move(fields.front());
    else
        several = std::move(fields);
}

bool looksLikeTag(const QString& text)
{
    const auto isTagCharacter = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'_');
    };
    return !text.isEmpty() && text[0].isLetter() && std::all_of(text.begin(), text.end(), isTagCharacter);
}

template<class T>
Field<T> choiceField(const QString& text, std::initializer_list<std::pair<const char*, T>> choices)
{
    for (const auto& [name, value] : choices)
        if (text.trimmed().compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return Written<T> {text, value};
    return Written<T> {text, std::nullopt};
}

}

std::vector<MatchField> RuleEnd::allAddresses() const
{
    return joined(address, addresses);
}

std::vector<PortField> RuleEnd::allPorts() const
{
    return joined(port, ports);
}

void RuleEnd::setAddresses(std::vector<MatchField> fields)
{
    split(std::move(fields), address, addresses);
}

void RuleEnd::setPorts(std::vector<PortField> fields)
{
    split(std::move(fields), port, ports);
}

MatchField matchField(const QString& text)
{
    const QString trimmed = text.trimmed();
    std::optional<AddressMatch> value;
    if (trimmed == u'*')
        value = AnyAddress {};
    else if (const auto prefix = Prefix::parseAddressOrPrefix(trimmed.toStdString()))
        value = *prefix;
    else if (looksLikeTag(trimmed))
        value = ServiceTag {trimmed};
    return Written<AddressMatch> {text, value};
}

Field<int> numberField(const QString& text)
{
    bool ok = false;
    const int number = text.trimmed().toInt(&ok);
    return Written<int> {text, ok ? std::optional(number) : std::nullopt};
}

Field<int> numberField(int number)
{
    return Written<int> {QString::number(number), number};
}

Field<Direction> directionField(const QString& text)
{
    return choiceField<Direction>(text, {{"Inbound", Direction::Inbound}, {"Outbound", Direction::Outbound}});
}

Field<Direction> directionField(Direction direction)
{
    return directionField(direction == Direction::Inbound ? QStringLiteral("Inbound") : QStringLiteral("Outbound"));
}

Field<Access> accessField(const QString& text)
{
    return choiceField<Access>(text, {{"Allow", Access::Allow}, {"Deny", Access::Deny}});
}

Field<Access> accessField(Access access)
{
    return accessField(access == Access::Allow ? QStringLiteral("Allow") : QStringLiteral("Deny"));
}

Field<Protocol> protocolField(const QString& text)
{
    return Written<Protocol> {text, parseProtocol(text.trimmed().toStdString())};
}

Field<Protocol> protocolField(Protocol protocol)
{
    return Written<Protocol> {QString::fromStdString(std::string(toString(protocol))), protocol};
}

std::vector<std::pair<SecurityRuleId, const SecurityRule*>> rulesAsWritten(const SecurityGroup& group)
{
    std::vector<std::pair<SecurityRuleId, const SecurityRule*>> rules;
    for (const auto& row : group.rules.rows())
        rules.emplace_back(row.id, row.value.get());
    std::stable_sort(
        rules.begin(), rules.end(), [](const auto& a, const auto& b) { return a.second->position < b.second->position; });
    return rules;
}

std::vector<std::pair<SecurityRuleId, const SecurityRule*>> rulesInOrder(const SecurityGroup& group, Direction direction)
{
    auto rules = rulesAsWritten(group);
    std::erase_if(rules, [&](const auto& rule) {
        const Direction* side = valueOf(rule.second->direction);
        return !rule.second->enabled || !side || *side != direction || !valueOf(rule.second->priority);
    });
    std::stable_sort(rules.begin(), rules.end(),
        [](const auto& a, const auto& b) { return *valueOf(a.second->priority) < *valueOf(b.second->priority); });
    return rules;
}

}
