#include "ui/canvas/parts_mime.h"

#include "model/exchange/planfile/read_plan.h"
#include "model/exchange/planfile/write_plan.h"

#include <QStringList>

namespace ase {

namespace {

const QString planType = QStringLiteral("application/x-ase-planner-plan");
const QString partsType = QStringLiteral("application/x-ase-planner-parts");

}

std::unique_ptr<QMimeData> mimeOf(const PlanPiece& piece)
{
    QByteArrayList ids;
    QStringList paths;
    for (const PartId part : piece.parts) {
        ids.append(idText(part.value).toUtf8());
        paths.append(pathOf(piece.plan, part));
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(planType, writePlan(piece.plan));
    data->setData(partsType, ids.join('\n'));
    data->setText(paths.join(u'\n'));
    return data;
}

std::optional<PlanPiece> pieceIn(const QMimeData& data)
{
    if (!data.hasFormat(planType) || !data.hasFormat(partsType))
        return std::nullopt;
    auto plan = readPlan(data.data(planType), {});
    if (!plan)
        return std::nullopt;
    const QByteArrayList ids = data.data(partsType).split('\n');
    PlanPiece piece {*std::move(plan), {}};
    forEachTable(*piece.plan.network, [&](const auto& table) {
        for (const auto& row : table.rows())
            if (ids.contains(idText(row.id.value).toUtf8()))
                piece.parts.insert(row.id);
    });
    for (const auto& row : piece.plan.diagram.notes.rows())
        if (ids.contains(idText(row.id.value).toUtf8()))
            piece.parts.insert(row.id);
    return piece;
}

QString dragMimeType()
{
    return QStringLiteral("application/x-ase-planner-drag");
}

std::unique_ptr<QMimeData> dragOf(const std::vector<PartId>& parts)
{
    QByteArrayList ids;
    for (const PartId part : parts)
        ids.append(QByteArray::number(int(part.kind)) + ':' + idText(part.value).toUtf8());
    auto data = std::make_unique<QMimeData>();
    data->setData(dragMimeType(), ids.join('\n'));
    return data;
}

std::vector<PartId> draggedParts(const QMimeData& data, const Plan& plan)
{
    std::vector<PartId> parts;
    if (!data.hasFormat(dragMimeType()))
        return parts;
    const QByteArrayList ids = data.data(dragMimeType()).split('\n');
    forEachTable(*plan.network, [&](const auto& table) {
        for (const auto& row : table.rows()) {
            const PartId part = row.id;
            if (ids.contains(QByteArray::number(int(part.kind)) + ':' + idText(part.value).toUtf8()))
                parts.push_back(part);
        }
    });
    return parts;
}

}
