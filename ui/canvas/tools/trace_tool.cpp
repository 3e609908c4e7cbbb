#include "ui/canvas/tools/trace_tool.h"

#include "model/reach/target.h"

#include <QCoreApplication>

#include <utility>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Tools", text);
}

constexpr const char* how =
    QT_TRANSLATE_NOOP("Tools", "Drag from a client, a server, a machine or a subnet to an app or an environment.");

}

std::optional<PartId> callerAt(const Network& network, std::optional<PartId> part)
{
    if (!part)
        return std::nullopt;
    const Reading reading(network);
    return originOf(reading, *part).ok() ? part : std::nullopt;
}

std::optional<PartId> calledAt(const Network& network, std::optional<PartId> part)
{
    const auto id = part ? part->as<AppServicePlanId>() : std::nullopt;
    const AppServicePlan* plan = id ? network.appServicePlans.find(*id) : nullptr;
    if (!plan)
        return part;
    if (plan->environment)
        return *plan->environment;
    std::optional<PartId> only;
    for (const auto& row : network.apps.rows()) {
        if (row.value->plan != id)
            continue;
        if (only)
            return part;
        only = row.id;
    }
    return only ? only : part;
}

TraceTool::TraceTool(PlanDocument& document, CanvasScene& scene, TraceSession* session)
    : CanvasTool(document, scene)
    , m_session(session)
{
}

TraceQuery TraceTool::queryOf(PartId from, PartId to) const
{
    Endpoint endpoint {.kind = EndpointKind::Kudu};
    if (m_session && m_session->query())
        endpoint = m_session->query()->endpoint;
    return {.from = from, .to = to, .endpoint = endpoint};
}

/// The reasons of the trace itself, without walking it.
QString TraceTool::refusalOf(std::optional<PartId> to) const
{
    if (!m_session || !m_from || !to || to == m_from)
        return say(how);
    const Reading reading(network());
    const TraceQuery query = queryOf(*m_from, *to);
    const auto origin = originOf(reading, query.from);
    if (!origin.ok())
        return sentence(origin.error());
    const auto target = targetOf(reading, query, *origin);
    return target.ok() ? QString() : sentence(target.error());
}

const QString& TraceTool::refusalAt(std::optional<PartId> to)
{
    if (!m_tried || m_tried->plan != m_document.plan() || m_tried->to != to)
        m_tried = Tried {m_document.plan(), to, refusalOf(to)};
    return m_tried->refusal;
}

Overlay TraceTool::hover(const Pointer& pointer)
{
    Overlay overlay;
    overlay.at = pointer.scene;
    overlay.dropTarget = calledAt(network(), partUnder(pointer));
    overlay.cursor = Qt::CrossCursor;
    return overlay;
}

Overlay TraceTool::press(const Pointer& pointer)
{
    m_from = callerAt(network(), partUnder(pointer));
    m_start = pointer.scene;
    m_tried.reset();
    return hover(pointer);
}

Overlay TraceTool::drag(const Pointer& pointer)
{
    Overlay overlay = hover(pointer);
    if (!m_from)
        return overlay;
    overlay.rope = QLineF(m_start, pointer.scene);
    if (overlay.dropTarget == m_from)
        return overlay;
    overlay.hint = refusalAt(overlay.dropTarget);
    overlay.refused = !overlay.hint.isEmpty();
    overlay.cursor = overlay.refused ? Qt::ForbiddenCursor : Qt::CrossCursor;
    return overlay;
}

Overlay TraceTool::release(const Pointer& pointer)
{
    Overlay overlay;
    overlay.at = pointer.scene;
    const auto to = calledAt(network(), partUnder(pointer));
    overlay.hint = refusalOf(to);
    overlay.refused = !overlay.hint.isEmpty();
    m_done = !overlay.refused;
    const auto from = std::exchange(m_from, std::nullopt);
    if (m_done && from && to)
        m_session->ask(queryOf(*from, *to));
    return overlay;
}

}
