#include "model/exchange/arm/value.h"

#include "model/exchange/arm/resource_id.h"
#include "model/plan/result.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase::arm {

struct Value::Members {
    Object members;
    std::int64_t weight = 1;
    bool known = true;
};

Value::Value(Array items)
{
    auto held = std::make_shared<Items>();
    for (const Value& item : items) {
        held->weight += item.weight();
        held->known = held->known && item.isWhollyKnown();
    }
    held->items = std::move(items);
    m_held = std::shared_ptr<const Items>(std::move(held));
}

Value::Value(Object members)
{
    auto held = std::make_shared<Members>();
    for (const Member& member : members) {
        held->weight += member.value.weight();
        held->known = held->known && member.value.isWhollyKnown();
    }
    held->members = std::move(members);
    m_held = std::shared_ptr<const Members>(std::move(held));
}

Value::Value(Unknown unknown)
    : m_held(std::make_shared<const Unknown>(std::move(unknown)))
{
}

bool Value::isWhollyKnown() const
{
    if (isArray())
        return std::get<std::shared_ptr<const Items>>(m_held)->known;
    if (isObject())
        return std::get<std::shared_ptr<const Members>>(m_held)->known;
    return !isUnknown();
}

std::int64_t Value::weight() const
{
    constexpr std::int64_t most = std::int64_t {1} << 40;
    if (isArray())
        return std::min(most, std::get<std::shared_ptr<const Items>>(m_held)->weight);
    if (isObject())
        return std::min(most, std::get<std::shared_ptr<const Members>>(m_held)->weight);
    return 1;
}

double Value::toReal() const
{
    return isInteger() ? static_cast<double>(toInteger()) : kind() == Kind::Real ? std::get<double>(m_held) : 0;
}

const QString& Value::toString() const
{
    static const QString none;
    return isString() ? std::get<QString>(m_held) : none;
}

const Value::Array& Value::items() const
{
    static const Array none;
    return isArray() ? std::get<std::shared_ptr<const Items>>(m_held)->items : none;
}

const Value::Object& Value::members() const
{
    static const Object none;
    return isObject() ? std::get<std::shared_ptr<const Members>>(m_held)->members : none;
}

const Value* Value::find(QStringView key) const
{
    for (const Member& member : members()) {
        if (key.compare(member.key, Qt::CaseInsensitive) == 0)
            return &member.value;
    }
    return nullptr;
}

const Unknown& Value::unknown() const
{
    static const Unknown none;
    return isUnknown() ? *std::get<std::shared_ptr<const Unknown>>(m_held) : none;
}

const Origin& Value::origin() const
{
    static const Origin none;
    return m_origin ? *m_origin : none;
}

Value Value::withOrigin(std::shared_ptr<const Origin> origin) const
{
    Value copy = *this;
    copy.m_origin = std::move(origin);
    return copy;
}

bool Value::operator==(const Value& other) const
{
    const bool numbers = (isInteger() || kind() == Kind::Real) && (other.isInteger() || other.kind() == Kind::Real);
    if (kind() != other.kind())
        return numbers && toReal() == other.toReal();
    switch (kind()) {
    case Kind::Null:
        return true;
    case Kind::Bool:
        return toBool() == other.toBool();
    case Kind::Integer:
        return toInteger() == other.toInteger();
    case Kind::Real:
        return toReal() == other.toReal();
    case Kind::String:
        return toString() == other.toString();
    case Kind::Array:
        return items() == other.items();
    case Kind::Object:
        return members().size() == other.members().size()
            && std::all_of(members().begin(), members().end(), [&](const Member& member) {
                   const Value* twin = other.find(member.key);
                   return twin && member.value == *twin;
               });
    case Kind::Unknown:
        return unknown().serial == other.unknown().serial && unknown().expression == other.unknown().expression
            && std::equal(unknown().pieces.begin(), unknown().pieces.end(), other.unknown().pieces.begin(),
                other.unknown().pieces.end(),
                [](const Piece& a, const Piece& b) { return a.serial == b.serial && a.text == b.text; });
    }
    return false;
}

QString sentence(const Reason& reason)
{
    return filledIn(QCoreApplication::translate("Exchange", reason.text), reason.values);
}

namespace {

QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\'');
}

QString listed(const QString& function, const QStringList& arguments)
{
    return function + QLatin1Char('(') + arguments.join(QStringLiteral(", ")) + QLatin1Char(')');
}

}

QString expressionOf(const Value& value)
{
    QStringList parts;
    switch (value.kind()) {
    case Kind::Null:
        return QStringLiteral("null()");
    case Kind::Bool:
        return value.toBool() ? QStringLiteral("true()") : QStringLiteral("false()");
    case Kind::Integer:
        return QString::number(value.toInteger());
    case Kind::Real:
        return listed(QStringLiteral("json"), {quoted(QString::number(value.toReal(), 'g', 17))});
    case Kind::String:
        return quoted(value.toString());
    case Kind::Array:
        for (const Value& item : value.items())
            parts.push_back(expressionOf(item));
        return listed(QStringLiteral("createArray"), parts);
    case Kind::Object:
        for (const Member& member : value.members())
            parts << quoted(member.key) << expressionOf(member.value);
        return listed(QStringLiteral("createObject"), parts);
    case Kind::Unknown:
        return value.unknown().expression;
    }
    return {};
}

QString written(const Value& value)
{
    return value.isString() ? value.toString() : QLatin1Char('[') + expressionOf(value) + QLatin1Char(']');
}

namespace {

QString holeKey(const QString& expression, int serial)
{
    return QLatin1Char('{') + expression + (serial ? QLatin1Char('#') + QString::number(serial) : QString())
        + QLatin1Char('}');
}

}

QString keyOf(const Value& value)
{
    if (!value.isUnknown())
        return (value.isString() ? value.toString() : expressionOf(value)).toLower();
    if (value.unknown().pieces.empty())
        return holeKey(value.unknown().expression, value.unknown().serial).toLower();
    QString key;
    for (const Piece& piece : value.unknown().pieces)
        key += piece.isExpression ? holeKey(piece.text, piece.serial) : piece.text;
    return key.toLower();
}

Value fromJson(const json::Value& node)
{
    if (node.isObject()) {
        Value::Object members;
        for (const json::Member& member : node.members())
            members.push_back({member.key, fromJson(member.value)});
        return members;
    }
    if (node.isArray()) {
        Value::Array items;
        for (const json::Value& item : node.items())
            items.push_back(fromJson(item));
        return items;
    }
    if (node.isString())
        return node.toString();
    if (node.isInteger())
        return node.toInteger();
    if (node.isNumber())
        return node.number().toDouble();
    return node.isBool() ? Value(node.toBool()) : Value();
}

json::Value toPlainJson(const Value& value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray()) {
        json::Array items;
        for (const Value& item : value.items())
            items.push_back(toPlainJson(item));
        return items;
    }
    if (!value.isObject())
        return toJson(value);
    json::Object members;
    for (const Member& member : value.members())
        members.push_back({member.key, toPlainJson(member.value)});
    return members;
}

json::Value toJson(const Value& value)
{
    switch (value.kind()) {
    case Kind::Null:
        return {};
    case Kind::Bool:
        return value.toBool();
    case Kind::Integer:
        return value.toInteger();
    case Kind::Real:
        return value.toReal();
    case Kind::String:
        return value.toString().startsWith(QLatin1Char('[')) ? QLatin1Char('[') + value.toString() : value.toString();
    case Kind::Array: {
        json::Array items;
        for (const Value& item : value.items())
            items.push_back(toJson(item));
        return items;
    }
    case Kind::Object: {
        json::Object members;
        for (const Member& member : value.members())
            members.push_back({member.key, toJson(member.value)});
        return members;
    }
    case Kind::Unknown:
        return written(value);
    }
    return {};
}

void TextBuilder::merge(const QString& text)
{
    if (!m_pieces.empty() && !m_pieces.back().isExpression)
        m_pieces.back().text += text;
    else if (!text.isEmpty())
        m_pieces.push_back({text});
}

void TextBuilder::add(const QString& text)
{
    merge(text);
}

void TextBuilder::add(const Value& value)
{
    if (value.isString())
        return merge(value.toString());
    if (!value.isUnknown())
        return merge(
            value.isBool() ? (value.toBool() ? QStringLiteral("True") : QStringLiteral("False")) : expressionOf(value));
    if (value.unknown().pieces.empty())
        m_pieces.push_back({value.unknown().expression, true, value.unknown().reason, value.unknown().serial});
    for (const Piece& piece : value.unknown().pieces) {
        if (piece.isExpression)
            m_pieces.push_back(piece);
        else
            merge(piece.text);
    }
}

Value TextBuilder::build() const
{
    const std::vector<Piece> pieces = withPlaceholders(m_pieces);
    if (pieces.empty())
        return QString();
    const auto open = std::find_if(pieces.begin(), pieces.end(), [](const Piece& piece) { return piece.isExpression; });
    if (open == pieces.end())
        return pieces.front().text;
    Unknown unknown {open->reason, {}, pieces, nullptr};
    unknown.expression = expressionOf(pieces);
    if (pieces.size() == 1) {
        unknown.serial = pieces.front().serial;
        unknown.pieces.clear();
    }
    return unknown;
}

}
