#include "model/exchange/planfile/write_plan.h"

#include "model/exchange/json/document.h"
#include "model/exchange/json/write.h"
#include "model/exchange/planfile/format.h"
#include "model/exchange/planfile/shape_plan.h"
#include "model/exchange/planfile/writer.h"

#include <QSet>

namespace ase {

namespace {

/// JSON text as a tree; text that is none stays a string.
json::Value treeOf(const QString& text)
{
    const auto document = json::read(text.toUtf8(), {});
    return document ? document->root() : json::Value(text);
}

QSet<quint64> idsOf(const Network& network)
{
    QSet<quint64> ids;
    forEachTable(network, [&](const auto& table) {
        for (const auto& row : table.rows()) {
            ids.insert(row.id.value);
            if constexpr (requires { row.value->rules; })
                for (const auto& rule : row.value->rules.rows())
                    ids.insert(rule.id.value);
            if constexpr (requires { row.value->routes; })
                for (const auto& route : row.value->routes.rows())
                    ids.insert(route.id.value);
        }
    });
    return ids;
}

void add(json::Object& object, const QString& key, const QString& value)
{
    if (!value.isEmpty())
        object.push_back({key, value});
}

json::Array keptItems(const Plan& plan)
{
    json::Array items;
    const QSet<quint64> ids = plan.kept->items.empty() ? QSet<quint64>() : idsOf(*plan.network);
    for (const KeptItem& item : plan.kept->items) {
        if (item.part && !ids.contains(item.part->value))
            continue;
        json::Object object;
        add(object, QStringLiteral("part"), item.part ? idText(item.part->value) : QString());
        add(object, QStringLiteral("type"), item.type);
        add(object, QStringLiteral("name"), item.name);
        add(object, QStringLiteral("pointer"), item.pointer);
        object.push_back({QStringLiteral("json"), treeOf(item.json)});
        items.push_back(std::move(object));
    }
    return items;
}

}

QByteArray writePlan(const Plan& plan)
{
    const planfile::WriteSession session(plan);
    planfile::Writer writer(session, std::nullopt, {});
    writer.required("format", planfile::formatName);
    writer.required("version", session.newerVersion().value_or(planfile::versionText()));
    planfile::describe(writer, plan, *plan.network);
    writer.list("kept", keptItems(plan));
    return json::write(writer.take());
}

}
