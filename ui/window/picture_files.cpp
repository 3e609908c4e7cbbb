#include "ui/window/picture_files.h"

#include "model/exchange/planfile/save_plan.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QSvgGenerator>

namespace ase {

namespace {

constexpr double margin = 24;
constexpr double pngScale = 2;

Drawing drawingFor(const Plan& plan, const Analysis& analysis, const Theme& theme)
{
    const AnswersPtr answers = analysis.answers();
    const bool same = answers && answers->plan->network == plan.network;
    return drawingOf(
        plan, same ? answers->addresses : std::vector<SubnetUse> {}, same ? answers->findings.get() : nullptr, theme);
}

QSizeF pageOf(const Drawing& drawing)
{
    return drawing.bounds.size() + QSizeF(2 * margin, 2 * margin);
}

QRectF roomOf(const QSizeF& page)
{
    return QRectF(QPointF(), page).adjusted(margin, margin, -margin, -margin);
}

}

void paintDrawing(QPainter& painter, const Drawing& drawing, const QRectF& room, const Theme& theme, double mostZoom)
{
    if (drawing.shapes.empty())
        return;
    const double zoom = std::min({room.width() / drawing.bounds.width(), room.height() / drawing.bounds.height(), mostZoom});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(room.center());
    painter.scale(zoom, zoom);
    painter.translate(-drawing.bounds.center());
    for (const Link& link : drawing.links)
        paintLink(painter, link, theme, zoom);
    for (const Shape& shape : drawing.shapes)
        paintShape(painter, shape, theme, zoom);
    painter.restore();
}

Result<Done> writeSvg(const Plan& plan, const Analysis& analysis, const QString& file)
{
    const Theme theme = Theme::print(QGuiApplication::font());
    const Drawing drawing = drawingFor(plan, analysis, theme);
    const QSizeF page = pageOf(drawing);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(page.toSize());
    svg.setViewBox(QRectF(QPointF(), page));
    svg.setTitle(plan.name);
    QPainter painter(&svg);
    paintDrawing(painter, drawing, roomOf(page), theme);
    painter.end();
    return saveBytes(buffer.data(), file);
}

Result<Done> writePng(const Plan& plan, const Analysis& analysis, const QString& file)
{
    const Theme theme = Theme::print(QGuiApplication::font());
    const Drawing drawing = drawingFor(plan, analysis, theme);
    const QSizeF page = pageOf(drawing);
    QImage image((page * pngScale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pngScale);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintDrawing(painter, drawing, roomOf(page), theme);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return saveBytes(buffer.data(), file);
}

}
