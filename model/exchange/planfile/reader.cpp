#include "model/exchange/planfile/reader.h"

#include "model/exchange/json/write.h"
#include "model/exchange/planfile/format.h"

#include <QCoreApplication>

#include <limits>

namespace ase::planfile {

namespace {

constexpr qsizetype longestQuote = 40;

/// What stands at a place, short enough for a message.
QString quoted(const json::Value& value)
{
    const QString text = QString::fromUtf8(json::writeCompact(value));
    return text.size() <= longestQuote ? text : text.left(longestQuote) + QStringLiteral("...");
}

QString pointerOf(const QStringList& steps)
{
    QString pointer;
    for (const QString& step : steps)
        pointer += json::pointerStep(step);
    return pointer;
}

}

void ReadSession::fail(const json::Value& at, const char* text, QStringList values)
{
    if (!m_problem)
        m_problem = Problem {text, std::move(values), {m_file, at.line, at.column, pointer()}, "Exchange"};
}

QString ReadSession::pointer(qsizetype from) const
{
    return pointerOf(m_path.mid(from));
}

void ReadSession::addPart(PartId id, const json::Value& at)
{
    const auto taken = m_parts.constFind(id.value);
    if (taken != m_parts.constEnd()) {
        fail(at,
            QT_TRANSLATE_NOOP(
                "Exchange", "The id \"%1\" already names the part at line %2. Give one of the two another id."),
            {idText(id.value), QString::number(taken->second)});
        return;
    }
    m_parts.insert(id.value, {id.kind, at.line});
}

void ReadSession::addReference(PartId id, const json::Value& at)
{
    m_references.push_back({id, &at, m_path});
}

std::optional<PartId> ReadSession::partOf(std::uint64_t id) const
{
    const auto part = m_parts.constFind(id);
    return part == m_parts.constEnd() ? std::nullopt : std::optional(PartId(part->first, id));
}

void ReadSession::followReferences()
{
    for (const Reference& reference : m_references) {
        const auto part = partOf(reference.id.value);
        m_path = reference.path;
        if (!part)
            fail(*reference.at,
                QT_TRANSLATE_NOOP("Exchange", "No part of this plan has the id \"%1\". Correct the reference or remove it."),
                {idText(reference.id.value)});
        else if (part->kind != reference.id.kind)
            fail(*reference.at,
                QT_TRANSLATE_NOOP("Exchange",
                    "The id \"%1\" names a part of another kind, at line %2. Correct the reference or remove it."),
                {idText(reference.id.value), QString::number(m_parts.value(reference.id.value).second)});
    }
    m_path.clear();
}

void ReadSession::keep(const json::Object& members)
{
    const QString part = m_part ? idText(m_part->value) : QString();
    keptObjects.push_back({part + pointer(m_partDepth), members});
}

void readText(ReadSession& session, const json::Value& from, QString& to)
{
    if (from.isString())
        to = from.toString();
    else
        session.fail(from, QT_TRANSLATE_NOOP("Exchange", "Expected a text in quotes here, found %1."), {quoted(from)});
}

void readBool(ReadSession& session, const json::Value& from, bool& to)
{
    if (from.isBool())
        to = from.toBool();
    else
        session.fail(from, QT_TRANSLATE_NOOP("Exchange", "Expected true or false here, found %1."), {quoted(from)});
}

void readInt(ReadSession& session, const json::Value& from, int& to)
{
    const std::int64_t number = from.toInteger();
    if (from.isInteger() && number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max())
        to = int(number);
    else
        session.fail(from, QT_TRANSLATE_NOOP("Exchange", "Expected a whole number here, found %1."), {quoted(from)});
}

void readDouble(ReadSession& session, const json::Value& from, double& to)
{
    if (from.isNumber())
        to = from.number().toDouble();
    else
        session.fail(from, QT_TRANSLATE_NOOP("Exchange", "Expected a number here, found %1."), {quoted(from)});
}

std::optional<std::uint64_t> readId(ReadSession& session, const json::Value& from)
{
    const auto id = from.isString() ? parseId(from.toString()) : std::nullopt;
    if (!id)
        session.fail(from,
            QT_TRANSLATE_NOOP("Exchange", "Expected an id here, 13 characters of 0 to 9 and a to v in quotes, found %1."),
            {quoted(from)});
    return id;
}

Reader::Reader(ReadSession& session, const json::Value& object)
    : m_session(session)
    , m_object(object)
{
    if (!object.isObject())
        session.fail(
            object, QT_TRANSLATE_NOOP("Exchange", "Expected an object here, from { to }, found %1."), {quoted(object)});
}

const json::Value* Reader::take(const char* key)
{
    m_known << QString::fromLatin1(key);
    return m_object.find(m_known.last());
}

void Reader::mustHave(const char* key)
{
    if (!m_object.find(QString::fromLatin1(key)))
        m_session.fail(m_object, QT_TRANSLATE_NOOP("Exchange", "The member \"%1\" is missing in this object. Add it."),
            {QString::fromLatin1(key)});
}

void Reader::refuse(const char* key, const char* text)
{
    const QString name = QString::fromLatin1(key);
    const ReadSession::Step step(m_session, name);
    if (const json::Value* member = m_object.find(name))
        m_session.fail(*member, text);
}

void Reader::unknownWord(const json::Value& from, const QString& expected)
{
    m_session.fail(from, QT_TRANSLATE_NOOP("Exchange", "Expected one of %1 here, found %2."), {expected, quoted(from)});
}

std::uint64_t Reader::identity(PartKind kind)
{
    mustHave("id");
    const json::Value* value = take("id");
    const ReadSession::Step step(m_session, QStringLiteral("id"));
    const auto id = value ? readId(m_session, *value) : std::nullopt;
    if (id)
        m_session.addPart(PartId(kind, *id), *value);
    return id.value_or(0);
}

void Reader::anyReference(const json::Value& from, PartId& to)
{
    const auto id = readId(m_session, from);
    if (!id)
        return;
    to = m_session.partOf(*id).value_or(PartId(PartKind::VirtualNetwork, *id));
    m_session.addReference(to, from);
}

void Reader::forEachItem(const char* key, const std::function<void(const json::Value&)>& each)
{
    const json::Value* list = take(key);
    if (!list)
        return;
    const ReadSession::Step step(m_session, QString::fromLatin1(key));
    forEachIn(*list, each);
}

void Reader::forEachIn(const json::Value& list, const std::function<void(const json::Value&)>& each)
{
    if (!list.isArray())
        m_session.fail(list, QT_TRANSLATE_NOOP("Exchange", "Expected a list here, from [ to ], found %1."), {quoted(list)});
    for (std::size_t i = 0; i < list.items().size() && !m_session.failed(); ++i) {
        const ReadSession::Step step(m_session, QString::number(i));
        each(list.items()[i]);
    }
}

void Reader::readPlacement(PartId id)
{
    const json::Value* place = take("place");
    if (!place)
        return;
    const ReadSession::Step step(m_session, QStringLiteral("place"));
    Reader reader(m_session, *place);
    std::optional<double> x, y, width, height;
    reader.field("x", x);
    reader.field("y", y);
    reader.field("width", width);
    reader.field("height", height);
    Placement placement;
    reader.field("locked", placement.locked);
    reader.field("collapsed", placement.collapsed);
    reader.field("level", placement.level);
    reader.finish();
    if (x && y)
        placement.position = QPointF(*x, *y);
    if (width && height)
        placement.size = QSizeF(*width, *height);
    m_session.addPlacement(id, placement);
}

void Reader::finish()
{
    json::Object unknown;
    for (const json::Member& member : m_object.members())
        if (!m_known.contains(member.key))
            unknown.push_back(member);
    if (unknown.empty() || m_session.failed())
        return;
    if (m_session.newer) {
        m_session.keep(unknown);
        return;
    }
    const ReadSession::Step step(m_session, unknown.front().key);
    m_session.fail(unknown.front().value,
        QT_TRANSLATE_NOOP("Exchange", "The member \"%1\" is not known here. Expected one of %2."),
        {unknown.front().key, m_known.join(QStringLiteral(", "))});
}

}
