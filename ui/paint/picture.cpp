#include "ui/paint/picture.h"

#include "ui/paint/legend.h"
#include "ui/paint/line.h"
#include "ui/paint/text.h"
#include "ui/paint/trace_paint.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

constexpr double edge = 24;
constexpr double narrowest = 480;
constexpr double listWidth = 360; ///< of the links of a trace

struct Page {
    QRectF drawing; ///< part of the scene
    QSizeF size; ///< of the whole picture in scene units
    double strip = 0; ///< height of the title
    double legend = 0; ///< height of the legend
    QSizeF list; ///< of the links of a trace, at the right; empty: there is none
};

double stripHeight(const Theme& theme)
{
    return lineHeight(theme.fonts.heading) + lineHeight(theme.fonts.caption) + 28;
}

Page pageOf(const Drawing& drawing, const Legend& legend, const Theme& theme, const PictureTrace* trace)
{
    Page page;
    page.drawing = drawing.bounds;
    if (trace) {
        page.drawing |= trace->path.bounds;
        page.list = {listWidth, traceListHeight(*trace, listWidth, theme)};
    }
    const double beside = trace ? listWidth + edge : 0;
    const double width = std::max(page.drawing.width() + beside, narrowest);
    page.strip = stripHeight(theme);
    page.legend = legend.height(width);
    const double height = std::max(page.drawing.height(), page.list.height());
    page.size = {width + 2 * edge, page.strip + height + page.legend + 3 * edge};
    return page;
}

double fitting(const Page& page, double wanted)
{
    const double longest = std::max(page.size.width(), page.size.height());
    return std::min(std::clamp(wanted, 0.05, 8.0), mostPicturePixels / longest);
}

QString scaleText(double scale, double wanted)
{
    const QString percent = QLocale().toString(scale * 100, 'f', scale < 0.1 ? 1 : 0);
    if (scale + 1e-9 < wanted)
        return QCoreApplication::translate("Picture", "Scale %1 %, smaller than asked for so that the picture can be opened")
            .arg(percent);
    return QCoreApplication::translate("Picture", "Scale %1 %").arg(percent);
}

void paintStrip(QPainter& painter, const QRectF& at, const PictureTitle& title, const QString& scale, const Theme& theme)
{
    const double upper = lineHeight(theme.fonts.heading) + 4;
    const double lower = lineHeight(theme.fonts.caption) + 4;
    paintText(painter, QRectF(at.left(), at.top() + 4, at.width(), upper), title.name,
        {.font = theme.fonts.heading, .color = theme.text, .elide = Elide::Middle});
    const QString line = title.date.isEmpty() ? scale : QStringLiteral("%1 · %2").arg(title.date, scale);
    paintText(painter, QRectF(at.left(), at.top() + 4 + upper, at.width(), lower), line,
        {.font = theme.fonts.caption, .color = theme.text2});
    painter.setPen(linePen(painter, theme.lineStrong, 1));
    painter.drawLine(at.bottomLeft(), at.bottomRight());
}

void paintDrawing(QPainter& painter, const Drawing& drawing, const Theme& theme, const PictureTrace* trace)
{
    for (const Shape& shape : drawing.shapes) {
        const bool faded = trace && !trace->path.pieces.empty() && !trace->path.parts.contains(shape.id);
        paintShape(painter, shape, theme, 1, {.faded = faded});
    }
    for (const Link& link : drawing.links)
        paintLink(painter, link, theme, 1, false, trace ? LinkWords::Names : LinkWords::All);
    if (trace)
        paintTrace(painter, trace->path, theme);
}

const TracePath* pathOf(const PictureTrace* trace)
{
    return trace ? &trace->path : nullptr;
}

/// What a picture shows.
struct Content {
    const Drawing& drawing;
    const PictureTitle& title;
    const Legend& legend;
    const PictureTrace* trace;
};

void paintPage(QPainter& painter, const Content& content, const Page& page, const QString& scale, const Theme& theme)
{
    painter.fillRect(QRectF(QPointF(), page.size), theme.canvas);
    const double width = page.size.width() - 2 * edge;
    paintStrip(painter, QRectF(edge, edge / 2, width, page.strip), content.title, scale, theme);
    const double room = content.trace ? width - page.list.width() - edge : width;
    const double top = page.strip + 1.5 * edge;
    painter.save();
    painter.translate(QPointF(edge + (room - page.drawing.width()) / 2, top) - page.drawing.topLeft());
    paintDrawing(painter, content.drawing, theme, content.trace);
    painter.restore();
    if (content.trace)
        paintTraceList(painter, *content.trace, QRectF(QPointF(2 * edge + room, top), page.list), theme);
    content.legend.paint(painter, QRectF(edge, page.size.height() - page.legend - edge / 2, width, page.legend));
}

/// Names a generic family beside each font, for viewers that lack it. Names of parts cannot look like an attribute: their
/// quotation marks are escaped.
QByteArray withGenericFamilies(QByteArray svg, const Theme& theme)
{
    const auto attribute = [](const QString& families) {
        return QStringLiteral("font-family=\"%1\"").arg(families).toUtf8();
    };
    const QString plain = theme.fonts.base.family();
    const QString mono = theme.fonts.mono.family();
    svg.replace(attribute(mono), attribute(QStringLiteral("%1, monospace").arg(mono)));
    if (plain != mono)
        svg.replace(attribute(plain), attribute(QStringLiteral("%1, sans-serif").arg(plain)));
    return svg;
}

}

double pictureScale(const Drawing& drawing, const Theme& theme, double wanted, const PictureTrace* trace)
{
    return fitting(pageOf(drawing, Legend(drawing, theme, pathOf(trace)), theme, trace), wanted);
}

QImage diagramPng(
    const Drawing& drawing, const PictureTitle& title, const Theme& theme, double scale, const PictureTrace* trace)
{
    const Legend legend(drawing, theme, pathOf(trace));
    const Page page = pageOf(drawing, legend, theme, trace);
    const double fits = fitting(page, scale);
    const auto pixels = [&](double units) { return std::clamp(int(std::ceil(units * fits)), 1, mostPicturePixels); };
    QImage image(pixels(page.size.width()), pixels(page.size.height()), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(theme.canvas);
    QPainter painter(&image);
    painter.scale(fits, fits);
    paintPage(painter, {drawing, title, legend, trace}, page, scaleText(fits, scale), theme);
    return image;
}

QByteArray diagramSvg(const Drawing& drawing, const PictureTitle& title, const Theme& theme, const PictureTrace* trace)
{
    const Legend legend(drawing, theme, pathOf(trace));
    const Page page = pageOf(drawing, legend, theme, trace);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(page.size.toSize());
    generator.setViewBox(QRectF(QPointF(), page.size));
    generator.setResolution(96);
    generator.setTitle(title.name.toHtmlEscaped());
    generator.setDescription(QString());
    QPainter painter(&generator);
    paintPage(painter, {drawing, title, legend, trace}, page, scaleText(1, 1), theme);
    painter.end();
    return withGenericFamilies(bytes, theme);
}

void paintOverview(QPainter& painter, const Drawing& drawing, const QRectF& box, const Theme& theme)
{
    if (drawing.bounds.isEmpty() || box.isEmpty())
        return;
    const double scale = std::min({box.width() / drawing.bounds.width(), box.height() / drawing.bounds.height(), 1.0});
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.translate(box.center());
    painter.scale(scale, scale);
    painter.translate(-drawing.bounds.center());
    for (const Shape& shape : drawing.shapes)
        paintSilhouette(painter, shape, theme, scale);
    for (const Link& link : drawing.links)
        paintLink(painter, link, theme, 0);
    painter.restore();
}

}
