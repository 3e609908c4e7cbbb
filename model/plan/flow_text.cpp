#include "model/plan/flow_text.h"

#include "model/plan/security_group.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace ase {

namespace {

const QString anyWord = QStringLiteral("any");

/// An Unknown is written as "?EXPRESSION", without the brackets.
template<class FieldType>
QString written(const FieldType& field)
{
    const QString text = textOf(field);
    return field.isKnown() ? text : u'?' + (text.startsWith(u'[') ? text.mid(1, text.size() - 2) : text);
}

template<class FieldType>
FieldType fieldOf(const QString& text, FieldType (*parse)(const QString&))
{
    if (text.startsWith(u'?'))
        return Unknown {QStringLiteral("[%1]").arg(text.mid(1)), {}, {}};
    return parse(text);
}

template<class FieldType>
QString joined(const std::vector<FieldType>& fields)
{
    QStringList texts;
    for (const FieldType& field : fields)
        texts << written(field);
    return texts.join(u',');
}

template<class FieldType>
std::vector<FieldType> fieldsOf(const QString& text, FieldType (*parse)(const QString&))
{
    std::vector<FieldType> fields;
    if (text != anyWord && text != u"*")
        for (const QString& field : text.split(u','))
            fields.push_back(fieldOf(field, parse));
    return fields;
}

QString protocolText(const Field<Protocol>& field)
{
    const Protocol* protocol = valueOf(field);
    if (!protocol)
        return written(field);
    return *protocol == Protocol::Any ? anyWord : textOf(protocolField(*protocol)).toLower();
}

Field<Protocol> protocolOf(const QString& text)
{
    const Field<Protocol> field = fieldOf<Field<Protocol>>(text == anyWord ? QStringLiteral("*") : text, protocolField);
    const Protocol* known = valueOf(field);
    return known ? protocolField(*known) : field;
}

/// A block, or one address.
PrefixField blockField(const QString& text)
{
    const auto address = Address::parse(text.toStdString());
    return address ? prefixField(Prefix(*address, bitsOf(address->family()))) : prefixField(text);
}

template<class FieldType>
bool areClear(const std::vector<FieldType>& fields)
{
    return std::all_of(fields.begin(), fields.end(), [](const FieldType& field) { return valueOf(field) != nullptr; });
}

}

std::pair<QString, QString> splitEnd(const QString& text)
{
    if (text.startsWith(u'[')) {
        const qsizetype close = text.indexOf(u']');
        const bool hasPorts = close > 0 && close + 1 < text.size() && text[close + 1] == u':';
        return {text.mid(1, close - 1), hasPorts ? text.mid(close + 2) : QStringLiteral("*")};
    }
    if (text.count(u':') != 1)
        return {text, QStringLiteral("*")};
    const qsizetype colon = text.indexOf(u':');
    return {text.left(colon), text.mid(colon + 1)};
}

QString text(const PassedFlows& flows)
{
    const QString source = flows.sources.empty() ? anyWord : joined(flows.sources);
    QString destination = flows.destinations.empty() ? anyWord : joined(flows.destinations);
    if (!flows.ports.empty()) {
        if (destination.contains(u':'))
            destination = u'[' + destination + u']';
        destination += u':' + joined(flows.ports);
    }
    return QStringLiteral("%1 %2 -> %3").arg(protocolText(flows.protocol), source, destination);
}

std::optional<PassedFlows> passedFlows(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\S+)\\s+(\\S+)\\s*->\\s*(\\S+)\\s*$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return passedFlows(protocolOf(match.captured(1)), match.captured(2), match.captured(3));
}

std::optional<PassedFlows> passedFlows(const Field<Protocol>& protocol, const QString& source, const QString& destination)
{
    const auto [sources, sourcePorts] = splitEnd(source);
    if (sourcePorts != u"*")
        return std::nullopt;
    const auto [destinations, ports] = splitEnd(destination);
    return PassedFlows {fieldsOf<PrefixField>(sources, blockField), fieldsOf<PrefixField>(destinations, blockField),
        protocol, fieldsOf<PortField>(ports, portField)};
}

bool isClear(const PassedFlows& flows)
{
    return valueOf(flows.protocol) && areClear(flows.sources) && areClear(flows.destinations) && areClear(flows.ports);
}

}
