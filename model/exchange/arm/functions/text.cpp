#include "model/exchange/arm/functions/function.h"
#include "model/exchange/arm/resource_id.h"
#include "model/exchange/json/document.h"
#include "model/exchange/json/write.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace ase::arm {

namespace {

bool allStrings(const Call& call)
{
    return std::all_of(call.arguments.begin(), call.arguments.end(), [](const Value& value) { return value.isString(); });
}

bool isPlain(const Value& value)
{
    return !value.isArray() && !value.isObject();
}

Value concat(const Call& call)
{
    const auto isArray = [](const Value& value) { return value.isArray(); };
    if (std::any_of(call.arguments.begin(), call.arguments.end(), isArray)) {
        if (!std::all_of(call.arguments.begin(), call.arguments.end(), isArray))
            return std::any_of(call.arguments.begin(), call.arguments.end(), [](const Value& v) { return v.isUnknown(); })
                ? call.open()
                : call.wrongArguments();
        Value::Array all;
        for (const Value& array : call.arguments)
            all.insert(all.end(), array.items().begin(), array.items().end());
        return all;
    }
    TextBuilder text;
    for (const Value& argument : call.arguments) {
        if (!isPlain(argument))
            return call.wrongArguments();
        text.add(argument);
    }
    return text.build();
}

QString plainText(const Value& value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("True") : QStringLiteral("False");
    return QString::fromUtf8(json::writeCompact(toJson(value)));
}

/// One {n} or {n:00} or {n,5} of a format text.
bool appendHole(TextBuilder& text, const QString& hole, const Call& call)
{
    const QString number = hole.section(QLatin1Char(':'), 0, 0).section(QLatin1Char(','), 0, 0);
    const QString shape = hole.section(QLatin1Char(':'), 1);
    bool isNumber = false;
    const std::size_t index = number.toUInt(&isNumber) + std::size_t {1};
    if (!isNumber || index >= call.size())
        return false;
    const Value& value = call[index];
    const bool zeros = !shape.isEmpty() && shape.count(QLatin1Char('0')) == shape.size();
    const bool decimals = shape.size() > 1 && (shape[0] == QLatin1Char('D') || shape[0] == QLatin1Char('d'));
    if (value.isUnknown() || isPlain(value)) {
        if (value.isInteger() && (zeros || decimals))
            text.add(QString::number(value.toInteger())
                         .rightJustified(zeros ? shape.size() : shape.mid(1).toInt(), QLatin1Char('0')));
        else
            text.add(value);
    } else
        text.add(plainText(value));
    return true;
}

Value format(const Call& call)
{
    if (!call[0].isString())
        return call[0].isUnknown() ? call.open() : call.wrongArguments();
    const QString& pattern = call[0].toString();
    TextBuilder text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        const bool doubled = i + 1 < pattern.size() && pattern[i + 1] == c;
        if (c != QLatin1Char('{') && c != QLatin1Char('}'))
            text.add(QString(c));
        else if (doubled) {
            text.add(QString(c));
            ++i;
        } else {
            const qsizetype end = pattern.indexOf(QLatin1Char('}'), i);
            if (c == QLatin1Char('}') || end < 0 || !appendHole(text, pattern.mid(i + 1, end - i - 1), call))
                return call.refused(QT_TRANSLATE_NOOP("Exchange", "The text of %1() asks for a value that is not given."));
            i = end;
        }
    }
    return text.build();
}

Value toLower(const Call& call)
{
    return call[0].isString() ? Value(call[0].toString().toLower()) : call.wrongArguments();
}

Value toUpper(const Call& call)
{
    return call[0].isString() ? Value(call[0].toString().toUpper()) : call.wrongArguments();
}

Value trim(const Call& call)
{
    return call[0].isString() ? Value(call[0].toString().trimmed()) : call.wrongArguments();
}

Value substring(const Call& call)
{
    if (!call[0].isString() || (call.size() > 1 && !call[1].isInteger()) || (call.size() > 2 && !call[2].isInteger()))
        return call.wrongArguments();
    const QString& text = call[0].toString();
    const std::int64_t start = call.size() > 1 ? call[1].toInteger() : 0;
    const std::int64_t length = call.size() > 2 ? call[2].toInteger() : text.size() - start;
    if (start < 0 || length < 0 || start > text.size() || length > text.size() - start)
        return call.refused(QT_TRANSLATE_NOOP("Exchange", "%1() reaches beyond the end of the text."));
    return text.mid(start, length);
}

QStringList separators(const Value& value)
{
    QStringList all;
    if (value.isString())
        all.push_back(value.toString());
    for (const Value& item : value.items())
        all.push_back(item.toString());
    return all;
}

/// An id is cut even where some of its names are open: a name never holds the slash.
Value split(const Call& call)
{
    const QStringList cutters = separators(call[1]);
    if (call[0].isUnknown()) {
        if (!resourceReference(call[0]) || cutters != QStringList {QStringLiteral("/")})
            return call.open();
        Value::Array parts = splitText(call[0], QLatin1Char('/'));
        std::transform(parts.begin(), parts.end(), parts.begin(), withoutPlaceholder);
        return parts;
    }
    if (!call[0].isString() || cutters.isEmpty())
        return call[1].isUnknown() ? call.open() : call.wrongArguments();
    Value::Array parts;
    const QString& text = call[0].toString();
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size();) {
        const auto cutter = std::find_if(cutters.begin(), cutters.end(),
            [&](const QString& c) { return !c.isEmpty() && QStringView(text).mid(i).startsWith(c); });
        if (cutter == cutters.end()) {
            ++i;
            continue;
        }
        parts.push_back(withoutPlaceholder(text.mid(start, i - start)));
        i += cutter->size();
        start = i;
    }
    parts.push_back(withoutPlaceholder(text.mid(start)));
    return parts;
}

Value join(const Call& call)
{
    if (!call[0].isArray() || !call[1].isString())
        return call.arguments[0].isUnknown() || call.arguments[1].isUnknown() ? call.open() : call.wrongArguments();
    TextBuilder text;
    for (std::size_t i = 0; i < call[0].items().size(); ++i) {
        if (i > 0)
            text.add(call[1]);
        text.add(call[0].items()[i]);
    }
    return text.build();
}

Value replace(const Call& call)
{
    if (!allStrings(call) || call[1].toString().isEmpty())
        return call.wrongArguments();
    return QString(call[0].toString()).replace(call[1].toString(), call[2].toString());
}

Value startsWith(const Call& call)
{
    return allStrings(call) ? Value(call[0].toString().startsWith(call[1].toString(), Qt::CaseInsensitive))
                            : call.wrongArguments();
}

Value endsWith(const Call& call)
{
    return allStrings(call) ? Value(call[0].toString().endsWith(call[1].toString(), Qt::CaseInsensitive))
                            : call.wrongArguments();
}

Value padLeft(const Call& call)
{
    const bool hasPad = call.size() == 3;
    if (!(call[0].isString() || call[0].isInteger()) || !call[1].isInteger() || call[1].toInteger() > 16
        || (hasPad && call[2].toString().size() != 1))
        return call.wrongArguments();
    return plainText(call[0]).rightJustified(
        static_cast<int>(call[1].toInteger()), hasPad ? call[2].toString()[0] : QLatin1Char(' '));
}

Value string(const Call& call)
{
    return plainText(call[0]);
}

Value base64(const Call& call)
{
    return call[0].isString() ? Value(QString::fromLatin1(call[0].toString().toUtf8().toBase64())) : call.wrongArguments();
}

Value base64ToString(const Call& call)
{
    return call[0].isString() ? Value(QString::fromUtf8(QByteArray::fromBase64(call[0].toString().toUtf8())))
                              : call.wrongArguments();
}

Value parsedJson(const Call& call, const QByteArray& text)
{
    const Result<json::Document> document = json::read(text, {});
    if (!document)
        return call.refused(QT_TRANSLATE_NOOP("Exchange", "The text given to %1() is not valid JSON."));
    return fromJson(document->root());
}

constexpr char16_t markStart = u'\xE000'; // private use: no template holds them
constexpr char16_t markEnd = u'\xE001';

/// Puts the open pieces back in the place of their marks.
Value withPieces(const Value& value, const std::vector<Value>& pieces)
{
    if (value.isArray()) {
        Value::Array items;
        for (const Value& item : value.items())
            items.push_back(withPieces(item, pieces));
        return items;
    }
    if (value.isObject()) {
        Value::Object members;
        for (const Member& member : value.members())
            members.push_back({member.key, withPieces(member.value, pieces)});
        return members;
    }
    if (!value.toString().contains(QChar(markStart)))
        return value;
    TextBuilder text;
    const QStringList parts = value.toString().split(QChar(markStart));
    text.add(parts[0]);
    for (const QString& part : parts.mid(1)) {
        const std::size_t index = part.section(QChar(markEnd), 0, 0).toUInt();
        text.add(index < pieces.size() ? pieces[index] : Value());
        text.add(part.section(QChar(markEnd), 1));
    }
    return text.build();
}

/// Parts of the text may be open, as in json(concat('{"id": "', ..., '"}')): each stands as a mark inside its string.
Value json(const Call& call)
{
    if (call[0].isString())
        return parsedJson(call, call[0].toString().toUtf8());
    if (!call[0].isUnknown())
        return call.wrongArguments();
    QString marked;
    std::vector<Value> pieces;
    for (const Piece& piece : call[0].unknown().pieces) {
        if (piece.isExpression) {
            marked += QChar(markStart) + QString::number(pieces.size()) + QChar(markEnd);
            pieces.push_back(Unknown {piece.reason, piece.text, {}, nullptr, piece.serial});
        } else
            marked += piece.text;
    }
    const Result<json::Document> document = json::read(marked.toUtf8(), {});
    return document ? withPieces(fromJson(document->root()), pieces) : call.open();
}

Value base64ToJson(const Call& call)
{
    return call[0].isString() ? parsedJson(call, QByteArray::fromBase64(call[0].toString().toUtf8()))
                              : call.wrongArguments();
}

Value uriComponent(const Call& call)
{
    return call[0].isString() ? Value(QString::fromLatin1(QUrl::toPercentEncoding(call[0].toString())))
                              : call.wrongArguments();
}

Value uriComponentToString(const Call& call)
{
    return call[0].isString() ? Value(QUrl::fromPercentEncoding(call[0].toString().toUtf8())) : call.wrongArguments();
}

Value uri(const Call& call)
{
    if (!allStrings(call))
        return call.wrongArguments();
    return QUrl(call[0].toString()).resolved(QUrl(call[1].toString())).toString();
}

Value dataUri(const Call& call)
{
    return call[0].isString() ? Value(QStringLiteral("data:text/plain;charset=utf8;base64,")
               + QString::fromLatin1(call[0].toString().toUtf8().toBase64()))
                              : call.wrongArguments();
}

/// A hash of our own: FNV-1a over the arguments, letter case kept as Azure does.
std::uint64_t hashed(const Call& call, std::uint64_t seed)
{
    std::uint64_t hash = 0xcbf29ce484222325ull ^ seed;
    for (const Value& argument : call.arguments) {
        for (const char byte : expressionOf(argument).toUtf8() + '\n')
            hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3ull;
    }
    return hash;
}

/// Whether every open part is the place of the deployment, which is one fixed value whatever it is.
bool dependsOnlyOnPlace(const Call& call)
{
    return std::all_of(call.arguments.begin(), call.arguments.end(), [](const Value& value) {
        if (value.isWhollyKnown())
            return true;
        const QString& expression = value.unknown().expression;
        return value.isUnknown()
            && (expression.startsWith(QLatin1String("subscription()"))
                || expression.startsWith(QLatin1String("resourceGroup()"))
                || expression.startsWith(QLatin1String("deployment()")) || expression.startsWith(QLatin1String("tenant()")));
    });
}

Value uniqueString(const Call& call)
{
    if (!dependsOnlyOnPlace(call))
        return call.open();
    std::uint64_t hash = hashed(call, 0);
    QString text;
    for (int i = 0; i < 13; ++i, hash = (hash >> 5) | (hash << 59))
        text += QLatin1Char("abcdefghijklmnopqrstuvwxyz234567"[hash & 31]);
    call.evaluator.standIn(call.residual());
    return text;
}

Value guid(const Call& call)
{
    if (!dependsOnlyOnPlace(call))
        return call.open();
    const QString digits =
        QStringLiteral("%1%2").arg(hashed(call, 1), 16, 16, QLatin1Char('0')).arg(hashed(call, 2), 16, 16, QLatin1Char('0'));
    call.evaluator.standIn(call.residual());
    return QStringLiteral("%1-%2-%3-%4-%5")
        .arg(digits.mid(0, 8), digits.mid(8, 4), digits.mid(12, 4), digits.mid(16, 4), digits.mid(20));
}

}

const std::vector<Function>& textFunctions()
{
    static const std::vector<Function> table {
        {"concat", 0, -1, Meets::Itself, concat},
        {"format", 1, -1, Meets::Itself, format},
        {"toLower", 1, 1, Meets::Never, toLower},
        {"toUpper", 1, 1, Meets::Never, toUpper},
        {"trim", 1, 1, Meets::Never, trim},
        {"substring", 1, 3, Meets::Never, substring},
        {"split", 2, 2, Meets::Itself, split},
        {"join", 2, 2, Meets::Itself, join},
        {"replace", 3, 3, Meets::Never, replace},
        {"startsWith", 2, 2, Meets::Never, startsWith},
        {"endsWith", 2, 2, Meets::Never, endsWith},
        {"padLeft", 2, 3, Meets::Never, padLeft},
        {"string", 1, 1, Meets::NeverInside, string},
        {"base64", 1, 1, Meets::Never, base64},
        {"base64ToString", 1, 1, Meets::Never, base64ToString},
        {"base64ToJson", 1, 1, Meets::Never, base64ToJson},
        {"json", 1, 1, Meets::Itself, json},
        {"uriComponent", 1, 1, Meets::Never, uriComponent},
        {"uriComponentToString", 1, 1, Meets::Never, uriComponentToString},
        {"uri", 2, 2, Meets::Never, uri},
        {"dataUri", 1, 1, Meets::Never, dataUri},
        {"uniqueString", 1, -1, Meets::Itself, uniqueString},
        {"guid", 1, -1, Meets::Itself, guid},
    };
    return table;
}

}
