#include "ui/paint/bar.h"
#include "ui/paint/box_painter.h"

namespace ase {

namespace {

struct PlacedBadge {
    Badge badge;
    QPointF middle;
};

/// On the left border: one badge stands beside the first card, two share the height.
std::vector<PlacedBadge> badgesOf(const QRectF& box, const SubnetFace& face, const Theme& theme, const Sizes& sizes)
{
    std::vector<PlacedBadge> list;
    if (!face.routeTable.isEmpty())
        list.push_back({.badge = {.glyph = Glyph::RouteTable, .finding = face.routeMark}, .middle = {}});
    if (!face.securityGroup.isEmpty() || face.wantsSecurityGroup)
        list.push_back(
            {.badge = {.glyph = Glyph::SecurityGroup, .finding = face.securityMark, .missing = face.securityGroup.isEmpty()},
                .middle = {}});
    const double side = theme.metrics.badge;
    const bool tall = box.height() > 240;
    const double step = tall ? 2 * side : side + 8;
    const double first = sizes.subnetHeader + sizes.card / 2;
    const bool besideCard = list.size() == 1 && first + side / 2 < box.height();
    const double middle = box.top() + (besideCard ? first : box.height() / 2);
    double y = tall ? box.top() + 100 : middle - step * double(list.size() - 1) / 2;
    for (PlacedBadge& one : list) {
        one.middle = {box.left(), y};
        y += step;
    }
    return list;
}

QColor colorOf(const Badge& badge, const Theme& theme)
{
    return badge.finding ? markColor(*badge.finding, theme) : theme.subnetLine;
}

class SubnetPainter : BoxPainter {
public:
    using BoxPainter::BoxPainter;

    double paint(const Shape& shape, const SubnetFace& face)
    {
        const double radius = ground(groundOf(shape, m_theme));
        if (!boxesOnly()) {
            subnetHeader(face);
            subnetFoot(face);
        }
        return radius;
    }

    void badges(const SubnetFace& face)
    {
        if (boxesOnly()) {
            const double radius = badgeDotRadius(m_theme, m_scale);
            m_painter.setPen(Qt::NoPen);
            for (const PlacedBadge& one : badgesOf(m_rect, face, m_theme, m_sizes)) {
                m_painter.setBrush(colorOf(one.badge, m_theme));
                m_painter.drawEllipse(one.middle, radius, radius);
            }
            return;
        }
        const double side = m_theme.metrics.badge;
        for (const PlacedBadge& one : badgesOf(m_rect, face, m_theme, m_sizes))
            paintBadge(m_painter, QRectF(one.middle - QPointF(side, side) / 2, QSizeF(side, side)), one.badge, m_theme);
    }

private:
    double insideLeft(const SubnetFace& face) const { return hasBadges(face) ? m_sizes.badgeEdge : m_sizes.subnetEdge; }

    void subnetHeader(const SubnetFace& face)
    {
        const double height = m_sizes.subnetHeader;
        const double left = insideLeft(face);
        const double edge = m_sizes.subnetEdge;
        const double prefix = all() ? textWidth(face.prefix, m_fonts.monoCanvas) + 8 : 0;
        const double noteWidth = all() && !face.note.isEmpty() ? textWidth(face.note, m_fonts.canvasDetail) + 8 : 0;
        const double end = name(row(0, height, left, edge + prefix + noteWidth), face.name, face.unknownName);
        if (!all())
            return;
        if (noteWidth > 0)
            detail(QRectF(end + 6, m_rect.top() + 1, noteWidth, height), face.note);
        mono(row(0, height, m_rect.width() - edge - prefix, edge), face.prefix, m_theme.text2, Qt::AlignRight);
    }

    void subnetFoot(const SubnetFace& face)
    {
        const double left = insideLeft(face);
        const double edge = m_sizes.subnetEdge;
        const bool footer = hasFooter(face);
        const double foot = footer ? m_sizes.footerRow : 0;
        if (!face.addresses.isEmpty()) {
            const double top = m_rect.height() - foot - m_sizes.barSection;
            const double height = m_theme.metrics.addressBar;
            paintAddressBar(m_painter, row(top, height, left, edge),
                {.total = 1, .used = face.used, .headRoom = face.headRoom, .kept = face.kept}, m_theme);
            if (m_detail < Detail::GlyphAndName)
                useLine(face, row(top + height + 3, m_sizes.detailLine + 1, left, edge));
        }
        if (footer && all())
            names(face, row(m_rect.height() - foot - 2, foot, left, edge));
    }

    void useLine(const SubnetFace& face, QRectF at)
    {
        const double share = face.kept ? 0 : face.used + face.headRoom;
        if (share > 0.9) {
            const double side = 12;
            paintSeverity(m_painter, share > 1 ? Severity::Error : Severity::Warning,
                QRectF(at.left(), at.center().y() - side / 2, side, side), m_theme);
            at.setLeft(at.left() + side + 4);
        }
        detail(at, face.addresses);
        detail(at, face.addressesRight, Qt::AlignRight);
    }

    void names(const SubnetFace& face, const QRectF& at)
    {
        m_painter.setPen(linePen(m_painter, m_theme.line, m_theme.metrics.hairline));
        m_painter.drawLine(at.topLeft(), at.topRight());
        double x = at.left();
        const auto entry = [&](Glyph symbol, const QString& text) {
            if (text.isEmpty())
                return;
            paintGlyph(m_painter, symbol, QRectF(x, at.center().y() - 7, 14, 14), m_theme.text2);
            const double width = std::min(textWidth(text, m_fonts.canvasDetail), 130.0);
            detail(QRectF(x + 20, at.top(), width, at.height()), text, Qt::AlignLeft, Elide::Middle);
            x += 20 + width + 14;
        };
        entry(Glyph::SecurityGroup, face.securityGroup);
        entry(Glyph::RouteTable, face.routeTable);
        mono(QRectF(x, at.top(), at.right() - x, at.height()), face.route, m_theme.text2, Qt::AlignRight);
    }
};

}

std::vector<BadgeDot> badgeDotsOf(const Shape& shape, const SubnetFace& face, const Theme& theme, const Sizes& sizes)
{
    std::vector<BadgeDot> dots;
    if (!hasBadges(face))
        return dots;
    for (const PlacedBadge& one : badgesOf(shape.rect, face, theme, sizes))
        dots.push_back({one.middle, colorOf(one.badge, theme)});
    return dots;
}

double badgeDotRadius(const Theme& theme, double scale)
{
    return std::clamp(2 / std::max(scale, 0.01), theme.metrics.badge / 4, theme.metrics.badge / 2);
}

double paintSubnetFace(
    QPainter& painter, const Shape& shape, const SubnetFace& face, const Theme& theme, double scale, const ShapeState& state)
{
    return SubnetPainter(painter, shape, theme, scale, state).paint(shape, face);
}

void paintSubnetBadges(
    QPainter& painter, const Shape& shape, const SubnetFace& face, const Theme& theme, double scale, const ShapeState& state)
{
    SubnetPainter(painter, shape, theme, scale, state).badges(face);
}

}
