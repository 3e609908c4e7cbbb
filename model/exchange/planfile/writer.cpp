#include "model/exchange/planfile/writer.h"

#include "model/exchange/json/document.h"
#include "model/exchange/planfile/format.h"

#include <QLocale>

#include <cmath>

namespace ase::planfile {

namespace {

QString keyOf(const std::optional<PartId>& part, const QString& pointer)
{
    return (part ? idText(part->value) : QString()) + pointer;
}

}

json::Value numberOf(double value)
{
    constexpr double exactlyWhole = 1e15;
    if (value == std::floor(value) && std::abs(value) < exactlyWhole)
        return std::int64_t(value);
    return json::Number {value, QByteArray::number(value, 'g', QLocale::FloatingPointShortest)};
}

WriteSession::WriteSession(const Plan& plan)
    : m_plan(plan)
{
    if (plan.kept->members.isEmpty())
        return;
    const auto kept = json::read(plan.kept->members.toUtf8(), {});
    if (!kept)
        return;
    if (const json::Value* version = kept->root().find(keptVersion))
        m_newerVersion = version->toString();
    if (const json::Value* objects = kept->root().find(keptObjects))
        for (const json::Member& object : objects->members())
            m_kept.insert(object.key, object.value.members());
}

void WriteSession::addKept(json::Object& object, const std::optional<PartId>& part, const QString& pointer) const
{
    if (m_kept.isEmpty())
        return;
    const auto kept = m_kept.constFind(keyOf(part, pointer));
    if (kept == m_kept.constEnd())
        return;
    object.insert(object.end(), kept->begin(), kept->end());
}

void Writer::addPlacement(PartId id)
{
    const Placement* placement = m_session.placementOf(id);
    if (!placement)
        return;
    json::Object place;
    const auto number = [&](const QString& key, double value) {
        if (std::isfinite(value))
            place.push_back({key, numberOf(value)});
    };
    if (placement->position) {
        number(QStringLiteral("x"), placement->position->x());
        number(QStringLiteral("y"), placement->position->y());
    }
    if (placement->size) {
        number(QStringLiteral("width"), placement->size->width());
        number(QStringLiteral("height"), placement->size->height());
    }
    if (placement->locked)
        place.push_back({QStringLiteral("locked"), true});
    if (placement->collapsed)
        place.push_back({QStringLiteral("collapsed"), true});
    if (placement->level != 0)
        place.push_back({QStringLiteral("level"), placement->level});
    add(QStringLiteral("place"), std::move(place));
}

}
