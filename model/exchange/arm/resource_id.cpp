#include "model/exchange/arm/resource_id.h"

#include <QCoreApplication>

namespace ase::arm {

namespace {

bool isText(const Value& segment, QLatin1String text)
{
    return segment.isString() && segment.toString().compare(text, Qt::CaseInsensitive) == 0;
}

QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\'');
}

Value pieceValue(const Piece& piece)
{
    if (!piece.isExpression)
        return piece.text;
    return Unknown {piece.reason, piece.text, {}, nullptr, piece.serial};
}

std::vector<Value> cut(const std::vector<Piece>& pieces, QChar separator)
{
    std::vector<Value> segments;
    TextBuilder current;
    for (const Piece& piece : pieces) {
        if (piece.isExpression) {
            current.add(pieceValue(piece));
            continue;
        }
        const QStringList parts = piece.text.split(separator);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0) {
                segments.push_back(current.build());
                current = {};
            }
            current.add(parts[i]);
        }
    }
    segments.push_back(current.build());
    return segments;
}

std::optional<ResourceReference> parse(const std::vector<Value>& segments)
{
    ResourceReference found;
    std::size_t providers = segments.size();
    for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
        if (isText(segments[i], QLatin1String("subscriptions")))
            found.subscription = segments[i + 1];
        else if (isText(segments[i], QLatin1String("resourceGroups")))
            found.resourceGroup = segments[i + 1];
        else if (isText(segments[i], QLatin1String("providers")))
            providers = i;
    }
    if (segments.empty() || !isText(segments.front(), QLatin1String("")) || providers + 3 >= segments.size())
        return std::nullopt;
    if (!segments[providers + 1].isString() || segments[providers + 1].toString().isEmpty())
        return std::nullopt;
    found.type = segments[providers + 1].toString();
    for (std::size_t i = providers + 2; i < segments.size(); i += 2) {
        if (!segments[i].isString() || segments[i].toString().isEmpty() || i + 1 >= segments.size())
            return std::nullopt;
        found.type += QLatin1Char('/') + segments[i].toString();
        found.names.push_back(segments[i + 1]);
    }
    return found;
}

std::optional<ResourceReference> parse(const std::vector<Piece>& pieces)
{
    if (pieces.empty() || pieces.front().isExpression || !pieces.front().text.startsWith(QLatin1Char('/')))
        return std::nullopt;
    return parse(cut(pieces, QLatin1Char('/')));
}

/// The resourceId() call that gives this id, if it lies in a resource group and is no extension.
std::optional<QString> resourceIdCall(const std::vector<Piece>& pieces)
{
    const std::optional<ResourceReference> id = parse(pieces);
    if (!id || id->resourceGroup.isNull())
        return std::nullopt;
    QStringList arguments;
    const bool ownSubscription = isText(id->subscription, QLatin1String("{subscription}"));
    if (!ownSubscription)
        arguments.push_back(expressionOf(id->subscription));
    if (!ownSubscription || !isText(id->resourceGroup, QLatin1String("{resource-group}")))
        arguments.push_back(expressionOf(withoutPlaceholder(id->resourceGroup)));
    arguments.push_back(quoted(id->type));
    for (const Value& name : id->names)
        arguments.push_back(expressionOf(name));
    int providers = 0;
    for (const Piece& piece : pieces)
        providers +=
            piece.isExpression ? 0 : static_cast<int>(piece.text.count(QLatin1String("/providers/"), Qt::CaseInsensitive));
    if (providers != 1)
        return std::nullopt;
    return QStringLiteral("resourceId(") + arguments.join(QStringLiteral(", ")) + QLatin1Char(')');
}

}

Reason subscriptionNotGiven()
{
    return {Cause::NoValue, QT_TRANSLATE_NOOP("Exchange", "The subscription is not given."), {}};
}

Reason resourceGroupNotGiven()
{
    return {Cause::NoValue, QT_TRANSLATE_NOOP("Exchange", "The resource group is not given."), {}};
}

Value ResourceReference::fullName() const
{
    TextBuilder name;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            name.add(QStringLiteral("/"));
        name.add(names[i]);
    }
    return name.build();
}

std::optional<ResourceReference> resourceReference(const Value& value)
{
    if (value.isString())
        return parse(std::vector<Piece> {{value.toString()}});
    return value.isUnknown() ? parse(value.unknown().pieces) : std::nullopt;
}

std::vector<Value> splitText(const Value& value, QChar separator)
{
    if (value.isString())
        return cut({{value.toString()}}, separator);
    if (value.unknown().pieces.empty())
        return {value};
    return cut(value.unknown().pieces, separator);
}

std::vector<Piece> withPlaceholders(const std::vector<Piece>& pieces)
{
    std::vector<Piece> result;
    const auto add = [&](const Piece& piece) {
        if (!result.empty() && !piece.isExpression && !result.back().isExpression)
            result.back().text += piece.text;
        else
            result.push_back(piece);
    };
    for (const Piece& piece : pieces) {
        const QString before = result.empty() || result.back().isExpression ? QString() : result.back().text;
        if (piece.isExpression && piece.text == subscriptionExpression && before == QLatin1String("/subscriptions/"))
            add({subscriptionPlaceholder});
        else if (piece.isExpression && piece.text == resourceGroupExpression
            && before.startsWith(QLatin1String("/subscriptions/"))
            && before.endsWith(QLatin1String("/resourceGroups/"), Qt::CaseInsensitive))
            add({resourceGroupPlaceholder});
        else
            add(piece);
    }
    return result;
}

Value withoutPlaceholder(const Value& value)
{
    if (value.isString() && value.toString() == subscriptionPlaceholder)
        return pieceValue({subscriptionExpression, true, subscriptionNotGiven()});
    if (value.isString() && value.toString() == resourceGroupPlaceholder)
        return pieceValue({resourceGroupExpression, true, resourceGroupNotGiven()});
    return value;
}

QString expressionOf(const std::vector<Piece>& pieces)
{
    if (pieces.size() == 1)
        return pieces.front().isExpression ? pieces.front().text : quoted(pieces.front().text);
    if (const auto call = resourceIdCall(pieces))
        return *call;
    QStringList parts;
    for (const Piece& piece : pieces)
        parts.push_back(piece.isExpression ? piece.text : quoted(piece.text));
    return QStringLiteral("concat(") + parts.join(QStringLiteral(", ")) + QLatin1Char(')');
}

Value typeAndNames(const QString& type, const std::vector<Value>& names)
{
    TextBuilder text;
    const QStringList segments = type.split(QLatin1Char('/'));
    text.add(segments.value(0));
    for (qsizetype i = 1; i < std::max<qsizetype>(segments.size(), static_cast<qsizetype>(names.size()) + 1); ++i) {
        if (i < segments.size())
            text.add(QLatin1Char('/') + segments[i]);
        if (i - 1 < static_cast<qsizetype>(names.size())) {
            text.add(QStringLiteral("/"));
            text.add(names[static_cast<std::size_t>(i - 1)]);
        }
    }
    return text.build();
}

}
