#include "ui/paint/trace_labels.h"

#include "ui/paint/text.h"
#include "ui/paint/trace_way.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ase {

namespace {

constexpr double widestCard = 220;
constexpr double cardEdge = 12;
constexpr double stem = 12; ///< from the break to its card
constexpr double besideLine = 3;

QRectF around(QPointF middle, double side)
{
    return {middle.x() - side / 2, middle.y() - side / 2, side, side};
}

class Labels {
public:
    Labels(TracePath& path, const DrawnParts& drawn, const Trace& trace, const TraceQuery& query, const Theme& theme)
        : m_path(path)
        , m_drawn(drawn)
        , m_trace(trace)
        , m_query(query)
        , m_theme(theme)
    {
    }

    void add()
    {
        addBadges();
        addCard();
        addWord(false);
        addWord(true);
        addChip();
        addBounds();
    }

private:
    void addBadges()
    {
        for (std::size_t i = 0; i < m_trace.hops.size(); ++i) {
            const Hop& hop = m_trace.hops[i];
            const Stage stage = hop.stage;
            const bool isGroup = stage == Stage::SourceNsg || stage == Stage::AseNsg || stage == Stage::TargetNsg;
            const Shape* box = hop.part ? m_drawn.nearest(*hop.part) : nullptr;
            const Shape* subnet = box ? m_drawn.subnetOf(*box) : nullptr;
            const auto gate = subnet ? gateOf(*subnet, m_theme) : std::nullopt;
            if (gate && isGroup && gate->group)
                addBadge({subnet->rect.left(), *gate->group}, Glyph::SecurityGroup, i);
            if (gate && stage == Stage::ReturnRoute && gate->table)
                addBadge({subnet->rect.left(), *gate->table}, Glyph::RouteTable, i);
        }
    }

    void addBadge(QPointF middle, Glyph glyph, std::size_t hop)
    {
        const VerdictMark mark = markOf(m_trace, hop);
        if (mark != VerdictMark::NotReached)
            m_path.badges.push_back({.box = around(middle, m_theme.metrics.badge), .glyph = glyph, .mark = mark});
    }

    void addCard()
    {
        if (!m_path.broken)
            return;
        TraceBreak& broken = *m_path.broken;
        const Hop& hop = m_trace.hops[broken.hop];
        broken.title = QStringLiteral("%1 %2").arg(broken.hop + 1).arg(titleOf(hop.stage));
        broken.cause = causeOf(m_drawn.network(), hop);
        const double text = std::max(
            textWidth(broken.title, semibold(m_theme.fonts.canvasName)), textWidth(broken.cause, m_theme.fonts.monoCanvas));
        const double width = std::min(text + 2 * cardEdge, widestCard);
        const double cause = broken.cause.isEmpty() ? 0 : lineHeight(m_theme.fonts.monoCanvas) + 4;
        const double height = lineHeight(m_theme.fonts.canvasName) + cause + 16;
        broken.card = freest(cardsAt(broken.at, {width, height}));
    }

    /// Above, below and at both sides.
    std::vector<QRectF> cardsAt(QPointF at, QSizeF size) const
    {
        const double off = m_theme.metrics.breakMark / 2 + stem;
        const QPointF middle = at - QPointF(size.width() / 2, size.height() / 2);
        const double up = size.height() / 2 + off;
        const double aside = size.width() / 2 + off;
        std::vector<QRectF> cards;
        for (const QPointF by :
            {QPointF(0, -up), QPointF(0, up), QPointF(-size.width() / 3, -up), QPointF(size.width() / 3, -up),
                QPointF(-size.width() / 3, up), QPointF(size.width() / 3, up), QPointF(-aside, 0), QPointF(aside, 0)})
            cards.emplace_back(middle + by, size);
        return cards;
    }

    /// The first of those that cover least.
    QRectF freest(const std::vector<QRectF>& cards) const
    {
        QRectF best;
        double least = std::numeric_limits<double>::max();
        for (const QRectF& card : cards) {
            const double covered = coveredBy(card);
            if (covered < least) {
                least = covered;
                best = card;
            }
        }
        return best;
    }

    double coveredBy(const QRectF& card) const
    {
        double area = 0;
        for (const Shape& shape : m_drawn.drawing().shapes) {
            const QRectF common = shape.rect & card;
            area += common == card && shape.id.kind == PartKind::VirtualNetwork ? 0 : common.width() * common.height();
        }
        for (const HopDisc& disc : m_path.discs)
            area += around(disc.at, m_theme.metrics.hopDisc).intersects(card) ? 2000 : 0;
        for (const TracePiece& piece : m_path.pieces)
            for (std::size_t i = 1; i < piece.points.size(); ++i)
                area += QRectF(piece.points[i - 1], piece.points[i]).normalized().adjusted(-2, -2, 2, 2).intersects(card)
                    ? 1500
                    : 0;
        return area;
    }

    /// At the outer side of the longest level stretch of the line, where no disc stands: what goes right keeps below.
    void addWord(bool isReply)
    {
        const QString text = isReply ? QCoreApplication::translate("TracePath", "reply")
                                     : QCoreApplication::translate("TracePath", "request");
        const QSizeF size(textWidth(text, semibold(m_theme.fonts.canvasDetail)) + 8, lineHeight(m_theme.fonts.canvasDetail));
        if (!addWord(isReply, size, false) && isReply)
            addWord(isReply, size, true);
    }

    bool addWord(bool isReply, const QSizeF& size, bool beyondBreak)
    {
        TraceWord best {.box = {}, .isReply = isReply};
        double longest = size.width();
        for (const TracePiece& piece : m_path.pieces) {
            if (piece.isReply != isReply || (piece.mark == VerdictMark::NotReached) != beyondBreak)
                continue;
            for (std::size_t i = 1; i < piece.points.size(); ++i) {
                const QPointF a = piece.points[i - 1];
                const QPointF b = piece.points[i];
                const double length = a.y() == b.y() ? std::abs(b.x() - a.x()) : 0;
                const auto box = length > longest ? roomBeside(a, b, size) : std::nullopt;
                if (!box)
                    continue;
                longest = length;
                const bool isRed = isReply && m_path.broken && m_path.broken->hop == piece.hop;
                best = {.box = *box, .isReply = isReply, .mark = isRed ? VerdictMark::Blocked : piece.mark};
            }
        }
        if (best.box.isNull())
            return false;
        m_path.words.push_back(best);
        return true;
    }

    std::optional<QRectF> roomBeside(QPointF a, QPointF b, QSizeF size) const
    {
        for (const double share : {0.5, 0.35, 0.65, 0.2, 0.8}) {
            const QPointF at = a + (b - a) * share;
            const double top = b.x() > a.x() ? at.y() + besideLine : at.y() - size.height() - besideLine;
            const QRectF box(at.x() - size.width() / 2, top, size.width(), size.height());
            const auto meets = [&](QPointF middle, double side) { return around(middle, side).intersects(box); };
            const bool taken = std::any_of(m_path.discs.begin(), m_path.discs.end(),
                [&](const HopDisc& disc) { return meets(disc.at, m_theme.metrics.hopDisc); });
            const bool broken = m_path.broken
                && (meets(m_path.broken->at, m_theme.metrics.breakMark) || m_path.broken->card.intersects(box));
            if (!taken && !broken)
                return box;
        }
        return std::nullopt;
    }

    void addChip()
    {
        const auto* part = std::get_if<PartId>(&m_query.to);
        const Shape* box = part && part->kind == PartKind::App ? m_drawn.find(*part) : nullptr;
        const auto* face = box ? std::get_if<AppFace>(&box->face) : nullptr;
        if (face && !face->multiTenant)
            m_path.chip = TraceChip {.box = box->rect, .name = face->name, .endpoint = shortTitleOf(m_query.endpoint)};
    }

    void addBounds()
    {
        QRectF& bounds = m_path.bounds;
        for (const TracePiece& piece : m_path.pieces)
            for (const QPointF point : piece.points)
                bounds |= around(point, 24);
        for (const HopDisc& disc : m_path.discs)
            bounds |= around(disc.at, m_theme.metrics.hopDisc + 8);
        if (m_path.broken)
            bounds |= around(m_path.broken->at, m_theme.metrics.breakMark + 8) | m_path.broken->card.adjusted(-2, -2, 2, 2);
        for (const TraceBadge& badge : m_path.badges)
            bounds |= badge.box;
        for (const TraceWord& word : m_path.words)
            bounds |= word.box;
        if (m_path.chip)
            bounds |= m_path.chip->box;
    }

    TracePath& m_path;
    const DrawnParts& m_drawn;
    const Trace& m_trace;
    const TraceQuery& m_query;
    const Theme& m_theme;
};

}

void addLabels(TracePath& path, const DrawnParts& drawn, const Trace& trace, const TraceQuery& query, const Theme& theme)
{
    Labels(path, drawn, trace, query, theme).add();
}

QString shortTitleOf(const Endpoint& endpoint)
{
    switch (endpoint.kind) {
    case EndpointKind::Https:
        return QStringLiteral("HTTPS");
    case EndpointKind::Http:
        return QStringLiteral("HTTP");
    case EndpointKind::Kudu:
        return QStringLiteral("Kudu");
    case EndpointKind::WebDeploy:
    case EndpointKind::WebDeploy8172:
        return QStringLiteral("Web Deploy");
    case EndpointKind::Ftp:
        return QStringLiteral("FTP");
    case EndpointKind::Ftps:
        return QStringLiteral("FTPS");
    case EndpointKind::Debug:
        return QCoreApplication::translate("TracePath", "debugging");
    case EndpointKind::Management:
        return QCoreApplication::translate("TracePath", "management");
    case EndpointKind::Port:
        return nameOf(endpoint);
    }
    return {};
}

}
