#include "ui/paint/box_painter.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <QPolygonF>

namespace ase {

namespace {

class ShapePainter : BoxPainter {
public:
    ShapePainter(QPainter& painter, const Shape& shape, const Theme& theme, double scale, const ShapeState& state)
        : BoxPainter(painter, shape, theme, scale, state)
        , m_ground(groundOf(shape, theme))
    {
    }

    double paint(const Face& face)
    {
        return std::visit([this](const auto& one) { return show(one); }, face);
    }

    /// In place of what stands in a collapsed box.
    void summary(const Shape& shape)
    {
        if (m_detail >= Detail::GlyphAndName)
            return;
        const double top = insideTop(shape.face, m_sizes);
        const double middle = top + m_sizes.summaryRow / 2 - 2;
        glyph(Glyph::ChevronRight, 14, middle, 14, m_theme.text2);
        detail(row(middle - m_sizes.detailLine / 2, m_sizes.detailLine, 34, 10), shape.summary);
    }

    /// What stands out of the border, painted once more over its selection.
    void paintOutside(const EnvironmentFace& face)
    {
        if (!face.ilb && m_detail < Detail::GlyphAndName)
            address(face);
    }

private:
    /// Drawn by paintSubnetFace.
    double show(const SubnetFace&) { return m_theme.metrics.fieldRadius; }

    double show(const NetworkFace& face)
    {
        const double radius = ground(m_ground);
        if (boxesOnly()) {
            farName(face.name);
            return radius;
        }
        const double height = m_sizes.networkHeader;
        glyph(Glyph::VirtualNetwork, 12, height / 2 - 1, 20, m_theme.text2);
        const double space = all() ? std::min(textWidth(face.space, m_fonts.monoCanvas), m_rect.width() / 2) + 8 : 0;
        name(row(0, height - 2, 38, 12 + space), face.name, face.unknownName);
        if (!all())
            return radius;
        mono(row(0, height - 2, m_rect.width() - 12 - space, 12), face.space, m_theme.text2, Qt::AlignRight);
        const double line = m_sizes.detailLine + 4;
        const double top = m_rect.height() - 10 - 2 * line;
        const double half = m_rect.width() * 0.4;
        const bool region = !face.region.isEmpty();
        detail(row(top, line, 16, half), face.region);
        detail(row(top, line, half, 12), face.count, Qt::AlignRight);
        const double right = textWidth(face.free, m_fonts.canvasDetail) + 24;
        detail(row(top + (region ? line : 0), line, 16, right), face.dns, Qt::AlignLeft, Elide::Middle);
        detail(row(top + line, line, half, 12), face.free, Qt::AlignRight);
        return radius;
    }

    double show(const EnvironmentFace& face)
    {
        const double radius = ground(m_ground);
        if (boxesOnly())
            return radius;
        glyph(Glyph::Environment, m_sizes.environmentEdge, m_sizes.environmentHeader / 2, 24, m_theme.accent);
        const double plate = 36;
        const QString retired = face.retired ? QCoreApplication::translate("Diagram", "retired") : QString();
        const double word = face.retired && all() ? textWidth(retired, m_fonts.canvasDetail) + 8 : 0;
        const double right = m_sizes.environmentEdge + plate + word + 8;
        if (all()) {
            const double top = (m_sizes.environmentHeader - m_sizes.nameLine - m_sizes.detailLine - 2) / 2;
            name(row(top, m_sizes.nameLine, 44, right), face.name, face.unknownName);
            detail(row(top + m_sizes.nameLine + 2, m_sizes.detailLine, 44, right),
                QCoreApplication::translate("Diagram", "App Service Environment"));
            detail(row(15, 22, m_rect.width() - right, m_sizes.environmentEdge + plate + 8), retired, Qt::AlignRight);
        } else {
            name(row(0, m_sizes.environmentHeader, 44, right), face.name, face.unknownName);
        }
        paintGenerationPlate(m_painter,
            QRectF(m_rect.right() - m_sizes.environmentEdge - plate, m_rect.top() + 15, plate, 22), generationNumber(face),
            m_theme);
        if (m_detail < Detail::GlyphAndName) {
            address(face);
            pools(face);
        }
        return radius;
    }

    static int generationNumber(const EnvironmentFace& face)
    {
        switch (face.version) {
        case Generation::V1:
            return 1;
        case Generation::V2:
            return 2;
        case Generation::V3:
            return 3;
        }
        return 3;
    }

    /// The row of an external environment goes on across the border of its subnet.
    void address(const EnvironmentFace& face)
    {
        QRectF at = row(m_sizes.environmentHeader, m_sizes.addressRow, m_sizes.environmentEdge, m_sizes.environmentEdge);
        if (!face.ilb)
            at.setRight(m_rect.right() + m_sizes.subnetEdge + m_sizes.outside);
        paintBox(m_painter, at, {.fill = m_theme.subnet, .line = m_theme.envLine, .width = 1.25, .radius = 4});
        QRectF text = at.adjusted(10, 0, -10, 0);
        if (face.ilb) {
            const QString word = QStringLiteral("ILB");
            paintText(m_painter, text, word, {.font = semibold(m_fonts.canvasDetail), .color = m_theme.accent});
            text.setLeft(text.left() + textWidth(word, semibold(m_fonts.canvasDetail)) + 8);
        } else {
            paintGlyph(m_painter, Glyph::Internet, QRectF(text.left(), at.center().y() - 8, 16, 16), m_theme.accent);
            text.setLeft(text.left() + 24);
        }
        if (all()) {
            detail(text, face.addressNote, Qt::AlignRight);
            text.setRight(text.right() - textWidth(face.addressNote, m_fonts.canvasDetail) - 8);
        }
        if (face.noAddress)
            detail(text, face.address);
        else
            mono(text, face.address, m_theme.text);
    }

    void pools(const EnvironmentFace& face)
    {
        double y = m_sizes.environmentHeader + m_sizes.addressRow + 8;
        for (const QString& line : face.pools) {
            detail(row(y, m_sizes.poolLine, m_sizes.environmentEdge, m_sizes.environmentEdge), line);
            y += m_sizes.poolLine;
        }
    }

    double show(const PlanFace& face)
    {
        const double radius = ground(m_ground);
        if (boxesOnly())
            return radius;
        const double edge = m_sizes.planEdge;
        const double line = m_sizes.nameLine + 4;
        glyph(Glyph::Plan, edge, 6 + line / 2, 16, m_theme.text2);
        name(row(6, line, edge + 24, edge), face.name, face.unknownName);
        if (m_detail == Detail::GlyphAndName)
            return radius;
        const QRectF second = row(6 + line, m_sizes.nameLine + 2, edge, edge);
        mono(second, face.sku, m_theme.text2);
        paintText(m_painter, second, face.instances,
            {.font = m_fonts.canvasName, .color = m_theme.text, .alignment = Qt::AlignRight | Qt::AlignVCenter});
        if (!all())
            detail(row(6 + 2 * line, m_sizes.detailLine + 4, edge, edge), face.apps);
        return radius;
    }

    double show(const AppFace& face)
    {
        const double radius = m_ground.radius;
        if (!all())
            return radius;
        ground(m_ground);
        if (face.summary) {
            detail(m_rect, face.name, Qt::AlignHCenter);
            return radius;
        }
        glyph(face.multiTenant ? Glyph::WebApp : Glyph::App, 8, m_rect.height() / 2, 14, m_theme.text2);
        QFont font = m_fonts.canvasDetail;
        font.setItalic(face.unknownName);
        paintText(m_painter, row(0, m_rect.height(), 28, 6), face.name,
            {.font = font, .color = face.unknownName ? m_theme.muted : m_theme.text, .elide = Elide::Middle});
        return radius;
    }

    double show(const DeviceFace& face)
    {
        const double radius = ground(m_ground);
        if (boxesOnly())
            return radius;
        const double left = face.capsule ? 18 : 8;
        glyph(face.glyph, left, m_rect.height() / 2, 20, m_theme.text2);
        const double text = left + (face.capsule ? 32 : 30);
        if (!all() || face.detail.isEmpty()) {
            name(row(0, m_rect.height(), text, 8), face.name, face.unknownName);
            return radius;
        }
        const double lower = face.monoDetail ? m_sizes.monoLine : m_sizes.detailLine;
        const double top = (m_rect.height() - m_sizes.nameLine - lower - 1) / 2;
        name(row(top, m_sizes.nameLine, text, 8), face.name, face.unknownName);
        const QRectF second = row(top + m_sizes.nameLine + 1, lower, text, 8);
        if (face.monoDetail)
            mono(second, face.detail, m_theme.text2);
        else
            detail(second, face.detail);
        return radius;
    }

    double show(const SiteFace& face)
    {
        const double radius = ground(m_ground);
        if (boxesOnly()) {
            farName(face.name);
            return radius;
        }
        const double edge = m_sizes.subnetEdge;
        const double line = m_sizes.nameLine + 8;
        glyph(Glyph::Site, edge, 10 + line / 2, 20, m_theme.text2);
        const QString kind = QCoreApplication::translate("Diagram", "site");
        name(row(10, line, edge + 27, edge + (all() ? textWidth(kind, m_fonts.canvasDetail) + 8 : 0)), face.name,
            face.unknownName);
        if (!all())
            return radius;
        detail(row(10, line, edge, edge), kind, Qt::AlignRight);
        mono(row(10 + line + 2, m_sizes.monoLine, edge, edge), face.prefixes, m_theme.text2);
        siteNotes(face);
        return radius;
    }

    void siteNotes(const SiteFace& face)
    {
        const double edge = m_sizes.subnetEdge;
        const double step = m_sizes.detailLine + m_sizes.rowGap;
        double y = m_rect.bottom() - edge + 2;
        if (!face.note.isEmpty()) {
            y -= step;
            detail(QRectF(m_rect.left() + edge, y, m_rect.width() - 2 * edge, step), face.note);
            if (!face.forwards.isEmpty()) {
                y -= m_sizes.cardGap;
                divider(y + m_sizes.cardGap / 2 - 2);
            }
        }
        y -= double(face.forwards.size()) * 2 * step;
        for (const QString& sentence : face.forwards) {
            for (const QString& line : wrapped(sentence, m_fonts.canvasDetail, m_rect.width() - 2 * edge, 2)) {
                paintRuns(m_painter, QRectF(m_rect.left() + edge, y, m_rect.width() - 2 * edge, step),
                    runsOf(line, m_fonts.canvasDetail, m_fonts.monoCanvas, m_theme.text2));
                y += step;
            }
        }
    }

    double show(const ZoneFace& face)
    {
        const double radius = ground(m_ground);
        if (boxesOnly())
            return radius;
        const double edge = m_sizes.subnetEdge;
        glyph(Glyph::DnsZone, edge, m_sizes.zoneHeader / 2 + 1, 18, m_theme.text2);
        if (!all()) {
            name(row(0, m_sizes.zoneHeader + 2, edge + 26, edge), face.name, face.unknownName);
            return radius;
        }
        name(row(0, m_sizes.zoneHeader + 2, edge + 26, edge), QCoreApplication::translate("Diagram", "Private DNS zone"),
            false);
        const double step = m_sizes.monoLine + m_sizes.rowGap;
        double y = m_sizes.zoneHeader;
        paintText(m_painter, row(y, step, edge, edge), face.name,
            {.font = m_fonts.monoCanvas, .color = face.unknownName ? m_theme.muted : m_theme.text, .elide = Elide::Middle});
        for (qsizetype i = 0; i < face.records.size(); ++i) {
            y += step;
            record(face.records[i], face.targets.value(i), row(y, step, edge, edge));
        }
        return radius;
    }

    /// A sheet with its lower right corner folded.
    double show(const NoteFace& face)
    {
        const double radius = m_theme.metrics.chipRadius;
        const double fold = std::min(14.0, m_rect.height() / 3);
        QPainterPath sheet(m_rect.topLeft());
        sheet.lineTo(m_rect.topRight());
        sheet.lineTo(m_rect.right(), m_rect.bottom() - fold);
        sheet.lineTo(m_rect.right() - fold, m_rect.bottom());
        sheet.lineTo(m_rect.bottomLeft());
        sheet.closeSubpath();
        QPen pen = linePen(m_painter, m_theme.lineStrong, m_theme.metrics.hairline);
        if (m_state.preview)
            setDash(pen, {4, 3});
        m_painter.setPen(pen);
        m_painter.setBrush(m_theme.surface);
        m_painter.drawPath(sheet);
        m_painter.setBrush(m_theme.surface2);
        m_painter.drawPolygon(QPolygonF({QPointF(m_rect.right(), m_rect.bottom() - fold),
            QPointF(m_rect.right() - fold, m_rect.bottom() - fold), QPointF(m_rect.right() - fold, m_rect.bottom())}));
        if (boxesOnly())
            return radius;
        if (m_detail == Detail::GlyphAndName) {
            glyph(Glyph::Note, m_sizes.noteEdge, m_rect.height() / 2, 20, m_theme.text2);
            return radius;
        }
        noteText(face);
        return radius;
    }

    void noteText(const NoteFace& face)
    {
        const double step = m_sizes.detailLine + 2;
        const double edge = m_sizes.noteEdge;
        const auto room = qsizetype((m_rect.height() - 2 * edge + 1) / step);
        QFont font = m_fonts.canvasDetail;
        font.setItalic(face.unknownName);
        const QStringList lines = face.unknownName ? QStringList {QCoreApplication::translate("Diagram", "empty note")}
                                                   : noteLines(face, font, m_rect.width() - 2 * edge);
        double y = edge;
        for (const QString& line : lines.mid(0, std::max<qsizetype>(room, 1))) {
            paintText(m_painter, row(y, step, edge, edge), line,
                {.font = font, .color = face.unknownName ? m_theme.muted : m_theme.text, .elide = Elide::End});
            y += step;
        }
    }

    void record(const QString& left, const QString& target, const QRectF& at)
    {
        const double end = mono(QRectF(at.topLeft(), QSizeF(at.width() / 2 - 8, at.height())), left, m_theme.text2);
        if (target.isEmpty())
            return;
        const double x = std::max(end + 14, at.left() + at.width() * 0.36);
        mono(QRectF(x, at.top(), at.right() - x, at.height()), QStringLiteral("→ %1").arg(target), m_theme.text2);
    }

    BoxStyle m_ground;
};

void paintState(QPainter& painter, const QRectF& rect, double radius, const Theme& theme, const ShapeState& state)
{
    if (state.selected)
        paintSelection(painter, rect, radius, theme);
    else if (state.hovered)
        paintHover(painter, rect, radius, theme);
    if (state.focused)
        paintKeyboardFocus(painter, rect, radius, theme);
    if (state.dropTarget || state.dropRefused)
        paintDropTarget(painter, rect, radius, !state.dropRefused, {}, theme);
}

}

void paintShape(QPainter& painter, const Shape& shape, const Theme& theme, double scale, const ShapeState& state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (state.faded)
        painter.setOpacity(painter.opacity() * theme.metrics.faded);
    if (state.preview)
        painter.setOpacity(painter.opacity() * theme.metrics.preview);
    const auto* subnet = std::get_if<SubnetFace>(&shape.face);
    const double radius = subnet ? paintSubnetFace(painter, shape, *subnet, theme, scale, state)
                                 : ShapePainter(painter, shape, theme, scale, state).paint(shape.face);
    if (!shape.summary.isEmpty())
        ShapePainter(painter, shape, theme, scale, state).summary(shape);
    const bool hidden = std::holds_alternative<AppFace>(shape.face) && scale < 0.7;
    if (!hidden)
        paintState(painter, shape.rect, radius, theme, state);
    if (const auto* environment = std::get_if<EnvironmentFace>(&shape.face))
        ShapePainter(painter, shape, theme, scale, state).paintOutside(*environment);
    if (subnet)
        paintSubnetBadges(painter, shape, *subnet, theme, scale, state);
    if (shape.mark && !hidden)
        paintProblemMark(painter, shape.rect, *shape.mark, theme);
    painter.restore();
}

QRectF paintedRect(const Shape& shape)
{
    constexpr double halo = 8; ///< selection, and the focus frame outside of it
    constexpr double mark = 40; ///< a mark keeps its least size however small the scale
    QMarginsF margins(halo, halo, halo, halo);
    if (const auto* face = std::get_if<SubnetFace>(&shape.face); face && hasBadges(*face))
        margins.setLeft(mark);
    if (std::holds_alternative<NetworkFace>(shape.face) || std::holds_alternative<SiteFace>(shape.face))
        margins.setTop(88);
    if (const auto* face = std::get_if<EnvironmentFace>(&shape.face); face && !face->ilb)
        margins.setRight(mark);
    if (shape.mark) {
        margins.setTop(std::max(margins.top(), mark));
        margins.setRight(mark);
    }
    return shape.rect.marginsAdded(margins);
}

}
