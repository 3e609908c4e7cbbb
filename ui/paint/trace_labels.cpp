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
constexpr double besideLine = 4;
constexpr double priceOfDistance = 2;
constexpr double priceOfWord = 2000; ///< or of a disc
constexpr double priceOfLine = 700; ///< of the trace
constexpr double priceOfStem = 900; ///< over a word
constexpr double priceOfLink = 120;
constexpr double priceOfOutside = 1500; ///< of the drawing, where it may be out of sight

QRectF around(QPointF middle, double side)
{
    return {middle.x() - side / 2, middle.y() - side / 2, side, side};
}

class Labels {
public:
    Labels(TracePath& path, const DrawnParts& drawn, const Trace& trace, const TraceQuery& query, DiscRoom& room,
        const Theme& theme)
        : m_path(path)
        , m_drawn(drawn)
        , m_trace(trace)
        , m_query(query)
        , m_room(room)
        , m_theme(theme)
    {
    }

    void add()
    {
        addBadges();
        addWord(false);
        addWord(true);
        addCard(); // has more places to go to than a word at its line
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
        broken.card = freest(broken.at, {width, height});
        m_room.block(broken.card);
    }

    /// Near the break, where it covers nothing that is to be read and as little as can be of all else.
    QRectF freest(QPointF at, QSizeF size) const
    {
        constexpr double step = 14;
        constexpr int rings = 24;
        const double off = m_theme.metrics.breakMark / 2 + stem;
        QRectF best;
        double least = std::numeric_limits<double>::max();
        for (int ring = 0; ring < rings; ++ring) {
            const double away = off + ring * step;
            if (priceOfDistance * ring * step >= least)
                break;
            for (const QRectF& card : cardsAt(at, size, away)) {
                const double price = priceOfDistance * ring * step + priceOf(card, at);
                if (price < least) {
                    least = price;
                    best = card;
                }
            }
        }
        return best;
    }

    /// Above, below and at both sides, at a distance from the middle of the break.
    static std::vector<QRectF> cardsAt(QPointF at, QSizeF size, double away)
    {
        const QPointF middle = at - QPointF(size.width() / 2, size.height() / 2);
        const double up = size.height() / 2 + away;
        const double aside = size.width() / 2 + away;
        std::vector<QRectF> cards;
        for (const double side : {-1.0, 1.0})
            for (const double share : {0.0, -0.33, 0.33, -0.5, 0.5, -0.9, 0.9})
                cards.emplace_back(middle + QPointF(share * size.width(), side * up), size);
        for (const double side : {-1.0, 1.0})
            for (const double share : {0.0, -0.4, 0.4})
                cards.emplace_back(middle + QPointF(side * aside, share * size.height()), size);
        return cards;
    }

    double priceOf(const QRectF& card, QPointF from) const
    {
        double price = priceOfWord * m_room.countUnder(card.adjusted(-2, -2, 2, 2));
        const QPointF foot = footOf(card, from);
        price += priceOfStem * m_room.countUnder(QRectF(from, foot).normalized().adjusted(-1, -1, 1, 1));
        for (const TracePiece& piece : m_path.pieces)
            price += runsUnder(piece, card) ? priceOfLine : 0;
        for (const Shape& shape : m_drawn.drawing().shapes) {
            const QRectF common = shape.rect & card;
            price += common == card ? 0 : common.width() * common.height() / 100;
        }
        for (const Link& link : m_drawn.drawing().links)
            price += runsUnder(link, card) ? priceOfLink : 0;
        return m_drawn.drawing().bounds.contains(card) ? price : price + priceOfOutside;
    }

    static bool runsUnder(const TracePiece& piece, const QRectF& box)
    {
        for (std::size_t i = 1; i < piece.points.size(); ++i)
            if (QRectF(piece.points[i - 1], piece.points[i]).normalized().adjusted(-2, -2, 2, 2).intersects(box))
                return true;
        return false;
    }

    static bool runsUnder(const Link& link, const QRectF& box)
    {
        const double half = link.spread / 2 + 1;
        for (qsizetype i = 1; i < link.path.size(); ++i)
            if (QRectF(link.path[i - 1], link.path[i]).normalized().adjusted(-half, -half, half, half).intersects(box))
                return true;
        return false;
    }

    /// At the outer side of a level stretch of the line, the longest first, where nothing stands: what goes right keeps
    /// below. A reply that is lost at once has it beyond the break.
    void addWord(bool isReply)
    {
        const QString text = isReply ? QCoreApplication::translate("TracePath", "reply")
                                     : QCoreApplication::translate("TracePath", "request");
        const QSizeF size(textWidth(text, semibold(m_theme.fonts.canvasDetail)) + 8, lineHeight(m_theme.fonts.canvasDetail));
        if (!addWord(isReply, size, false) && isReply)
            addWord(isReply, size, true);
    }

    struct Side {
        QPointF a, b;
        const TracePiece* piece;
        double length() const { return std::abs(b.x() - a.x()) + std::abs(b.y() - a.y()); }
        bool isLevel() const { return a.y() == b.y(); }
    };

    /// Of one direction, before or beyond the break: level ones first, the longest of each first.
    std::vector<Side> stretchesOf(bool isReply, bool beyondBreak) const
    {
        std::vector<Side> all;
        for (const TracePiece& piece : m_path.pieces)
            if (piece.isReply == isReply && (piece.mark == VerdictMark::NotReached) == beyondBreak)
                for (std::size_t i = 1; i < piece.points.size(); ++i)
                    all.push_back({piece.points[i - 1], piece.points[i], &piece});
        std::stable_sort(all.begin(), all.end(), [](const Side& one, const Side& other) {
            return one.isLevel() != other.isLevel() ? one.isLevel() : one.length() > other.length();
        });
        return all;
    }

    bool addWord(bool isReply, const QSizeF& size, bool beyondBreak)
    {
        // Beside the names in a box a word would read as a part of them.
        for (const WordPlace place :
            {WordPlace {}, {.inner = true}, {.onlyOpen = false}, {.inner = true, .onlyOpen = false}})
            for (const Side& stretch : stretchesOf(isReply, beyondBreak)) {
                if (stretch.length() < size.height())
                    continue;
                const auto box = roomBeside(stretch, size, place);
                if (!box)
                    continue;
                const bool isRed = isReply && m_path.broken && m_path.broken->hop == stretch.piece->hop;
                m_path.words.push_back(
                    {.box = *box, .isReply = isReply, .mark = isRed ? VerdictMark::Blocked : stretch.piece->mark});
                m_room.block(*box);
                return true;
            }
        return false;
    }

    struct WordPlace {
        bool inner = false; ///< at the side of the other direction
        bool onlyOpen = true; ///< between the boxes
    };

    std::optional<QRectF> roomBeside(const Side& stretch, QSizeF size, const WordPlace& place) const
    {
        const bool forward = stretch.isLevel() ? stretch.b.x() > stretch.a.x() : stretch.b.y() < stretch.a.y();
        const double side = forward != place.inner ? 1 : -1; // below, or to the right
        for (const double share : {0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9}) {
            const QPointF at = stretch.a + (stretch.b - stretch.a) * share;
            const QPointF off = stretch.isLevel() ? QPointF(0, side * (size.height() / 2 + besideLine))
                                                  : QPointF(side * (size.width() / 2 + besideLine), 0);
            const QRectF box(at + off - QPointF(size.width() / 2, size.height() / 2), size);
            const auto runsUnderIt = [&](const TracePiece& piece) { return runsUnder(piece, box.adjusted(1, 1, -1, -1)); };
            if (m_room.countUnder(box) == 0 && isGround(box, place.onlyOpen)
                && std::none_of(m_path.pieces.begin(), m_path.pieces.end(), runsUnderIt))
                return box;
        }
        return std::nullopt;
    }

    /// Whether no box, or only no border of one, would run through the word.
    bool isGround(const QRectF& word, bool onlyOpen) const
    {
        const auto& shapes = m_drawn.drawing().shapes;
        return std::none_of(shapes.begin(), shapes.end(),
            [&](const Shape& shape) { return shape.rect.intersects(word) && (onlyOpen || !shape.rect.contains(word)); });
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
    DiscRoom& m_room;
    const Theme& m_theme;
};

}

void addLabels(TracePath& path, const DrawnParts& drawn, const Trace& trace, const TraceQuery& query, DiscRoom& room,
    const Theme& theme)
{
    Labels(path, drawn, trace, query, room, theme).add();
}

QPointF footOf(const QRectF& card, QPointF from)
{
    return {
        std::clamp(from.x(), card.left() + 8, card.right() - 8), std::clamp(from.y(), card.top() + 8, card.bottom() - 8)};
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
