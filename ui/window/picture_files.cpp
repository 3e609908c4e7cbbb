#include "ui/window/picture_files.h"

#include "model/exchange/planfile/save_plan.h"
#include "ui/paint/picture.h"

#include <QBuffer>
#include <QDate>
#include <QGuiApplication>
#include <QLocale>

#include <optional>

namespace ase {

namespace {

constexpr double pngScale = 2;

Drawing drawingFor(const PlanDocument& document, const Analysis& analysis, const Theme& theme)
{
    const Plan& plan = *document.plan();
    const AnswersPtr answers = analysis.answers();
    const bool same = answers && answers->plan->network == plan.network;
    return drawingOf(
        plan, same ? answers->addresses : std::vector<SubnetUse> {}, same ? answers->findings.get() : nullptr, theme);
}

std::optional<PictureTrace> traceIn(const Drawing& drawing, const TraceSession& session, const Theme& theme)
{
    const TraceAnswerPtr answer = session.isCurrent() ? session.answer() : nullptr;
    if (!answer || !answer->trace)
        return std::nullopt;
    return pictureTraceOf(drawing, *answer->plan->network, *answer->trace, answer->query, theme);
}

PictureTitle titleOf(const PlanDocument& document)
{
    return {document.displayName(), QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)};
}

}

Result<Done> writeSvg(const PlanDocument& document, const Analysis& analysis, const TraceSession& trace, const QString& file)
{
    const Theme theme = Theme::print(QGuiApplication::font());
    const Drawing drawing = drawingFor(document, analysis, theme);
    const auto traced = traceIn(drawing, trace, theme);
    return saveBytes(diagramSvg(drawing, titleOf(document), theme, traced ? &*traced : nullptr), file);
}

Result<Done> writePng(const PlanDocument& document, const Analysis& analysis, const TraceSession& trace, const QString& file)
{
    const Theme theme = Theme::print(QGuiApplication::font());
    const Drawing drawing = drawingFor(document, analysis, theme);
    const auto traced = traceIn(drawing, trace, theme);
    const PictureTrace* shown = traced ? &*traced : nullptr;
    const QImage image = diagramPng(drawing, titleOf(document), theme, pictureScale(drawing, theme, pngScale, shown), shown);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return saveBytes(buffer.data(), file);
}

}
