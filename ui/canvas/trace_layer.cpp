#include "ui/canvas/trace_layer.h"

#include "ui/paint/trace_paint.h"

#include <algorithm>
#include <utility>

namespace ase {

namespace {

constexpr int hopTime = 60; ///< milliseconds a link
constexpr int mostTime = 900; ///< of the whole
constexpr double leastDisc = 12; ///< device pixels

QString wordOf(VerdictMark mark)
{
    switch (mark) {
    case VerdictMark::Reachable:
        return TraceLayer::tr("passes");
    case VerdictMark::Degraded:
        return TraceLayer::tr("degraded");
    case VerdictMark::Uncertain:
        return TraceLayer::tr("cannot tell");
    case VerdictMark::Blocked:
        return TraceLayer::tr("blocks");
    case VerdictMark::NotReached:
        return TraceLayer::tr("not reached");
    }
    return {};
}

QString wordOf(const Trace& trace)
{
    return TraceLayer::tr("Trace: %1.").arg(headlineOf(trace));
}

template<class Row>
bool has(const std::vector<Row>& rows, const Row& row)
{
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

}

TraceLayer::TraceLayer(CanvasScene& scene, const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_scene(scene)
    , m_theme(theme)
    , m_clock(this)
{
    m_clock.setObjectName(QStringLiteral("trace"));
    m_clock.setEasingCurve(QEasingCurve::OutQuad);
    m_clock.setStartValue(0.0);
    m_clock.setEndValue(1.0);
    connect(&m_clock, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) { moveTo(share.toDouble()); });
}

void TraceLayer::setSession(TraceSession* session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &TraceSession::queryChanged, this, &TraceLayer::takeQuestion);
        connect(session, &TraceSession::answerChanged, this, &TraceLayer::takeAnswer);
        connect(session, &TraceSession::currentHopChanged, this, &TraceLayer::takeHop);
    }
    takeQuestion();
}

const Trace* TraceLayer::trace() const
{
    const TraceAnswerPtr answer = m_session ? m_session->answer() : nullptr;
    return answer && answer->trace ? &*answer->trace : nullptr;
}

void TraceLayer::takeQuestion()
{
    m_isNew = true;
    takeAnswer();
}

void TraceLayer::takeAnswer()
{
    const TraceAnswerPtr answer = m_session ? m_session->answer() : nullptr;
    m_hop = m_session ? m_session->currentHop() : std::nullopt;
    if (answer && std::exchange(m_isNew, false)) {
        Q_EMIT told(answer->refusal ? sentence(*answer->refusal) : QString());
        m_progress = 0;
    }
    follow();
    if (!answer || m_progress >= 1 || m_clock.state() == QAbstractAnimation::Running)
        return;
    if (!m_gliding || !isShown())
        return moveTo(1);
    m_clock.setDuration(std::min(mostTime, hopTime * int(m_path.hops)));
    m_clock.start();
}

void TraceLayer::follow()
{
    const TraceAnswerPtr answer = m_session ? m_session->answer() : nullptr;
    if (answer && answer->trace)
        show(tracePathOf(m_scene.drawing(), *answer->plan->network, *answer->trace, answer->query, m_theme, m_ink));
    else
        show({});
}

void TraceLayer::show(TracePath path)
{
    if (path == m_path)
        return;
    const TracePath before = std::exchange(m_path, std::move(path));
    touchWhatDiffers(before);
    m_scene.setLit(isShown() ? std::optional(m_path.parts) : std::nullopt);
    if (!isShown()) {
        m_clock.stop();
        m_progress = 1;
    }
    Q_EMIT changed();
}

void TraceLayer::touchWhatDiffers(const TracePath& before)
{
    const auto touchOthers = [this](const TracePath& path, const TracePath& other) {
        for (const TracePiece& piece : path.pieces)
            if (!has(other.pieces, piece))
                Q_EMIT touched(paintedRect(piece, m_scale));
        for (const HopDisc& disc : path.discs)
            if (!has(other.discs, disc))
                Q_EMIT touched(paintedRect(disc, m_scale, m_theme));
        for (const TraceBadge& badge : path.badges)
            if (!has(other.badges, badge))
                Q_EMIT touched(badge.box.adjusted(-2, -2, 2, 2));
        for (const TraceWord& word : path.words)
            if (!has(other.words, word))
                Q_EMIT touched(word.box);
        if (path.broken && path.broken != other.broken)
            Q_EMIT touched(paintedRect(*path.broken, m_scale, m_theme));
        if (path.chip && path.chip != other.chip)
            Q_EMIT touched(path.chip->box.adjusted(-2, -2, 2, 2));
    };
    touchOthers(before, m_path);
    touchOthers(m_path, before);
}

void TraceLayer::touchHop(std::optional<std::size_t> hop)
{
    for (const HopDisc& disc : m_path.discs)
        if (disc.hop == hop)
            Q_EMIT touched(paintedRect(disc, m_scale, m_theme));
    if (m_path.broken && m_path.broken->hop == hop)
        Q_EMIT touched(paintedRect(*m_path.broken, m_scale, m_theme));
}

/// An answer brings its own link to look at; any other change is someone's choice.
void TraceLayer::takeHop()
{
    const auto hop = m_session ? m_session->currentHop() : std::nullopt;
    if (hop == m_hop)
        return;
    touchHop(std::exchange(m_hop, hop));
    touchHop(m_hop);
    if (const auto place = m_hop ? placeOf(m_path, *m_hop) : std::nullopt)
        Q_EMIT hopChosen(*place);
}

void TraceLayer::moveTo(double progress)
{
    const auto linksAt = [this](double share) { return share * double(m_path.hops); };
    const double from = std::min(linksAt(m_progress), linksAt(progress)) - 1;
    const double to = std::max(linksAt(m_progress), linksAt(progress)) + 1;
    const auto isMoving = [&](std::size_t hop) { return double(hop) >= from && double(hop) <= to; };
    m_progress = progress;
    for (const TracePiece& piece : m_path.pieces)
        if (isMoving(piece.hop))
            Q_EMIT touched(paintedRect(piece, m_scale));
    for (const HopDisc& disc : m_path.discs)
        if (isMoving(disc.hop))
            touchHop(disc.hop);
    if (m_path.broken && isMoving(m_path.broken->hop))
        touchHop(m_path.broken->hop);
    if (progress >= 1)
        for (const TraceWord& word : m_path.words)
            Q_EMIT touched(word.box);
}

void TraceLayer::setGliding(bool gliding)
{
    m_gliding = gliding;
    if (gliding || m_progress >= 1)
        return;
    m_clock.stop();
    moveTo(1);
}

void TraceLayer::paint(QPainter& painter, double scale)
{
    m_scale = scale;
    if (isShown())
        paintTrace(painter, m_path, m_theme, {.scale = scale, .currentHop = m_hop, .progress = m_progress});
}

std::optional<std::size_t> TraceLayer::hopAt(QPointF place, double scale) const
{
    return isShown() ? ase::hopAt(m_path, place, leastDisc / scale, m_theme) : std::nullopt;
}

void TraceLayer::walk(int by)
{
    const Trace* shown = trace();
    if (!shown || shown->hops.empty())
        return;
    const auto last = std::ptrdiff_t(shown->hops.size()) - 1;
    const auto now = std::ptrdiff_t(m_session->currentHop().value_or(0));
    m_session->setCurrentHop(std::size_t(std::clamp(now + by, std::ptrdiff_t(0), last)));
}

QString TraceLayer::sentenceOf(std::size_t hop) const
{
    const Trace* shown = trace();
    if (!shown || hop >= shown->hops.size())
        return {};
    QStringList reasons;
    for (const Problem& reason : shown->hops[hop].because)
        reasons << sentence(reason);
    const QString head = tr("%1 %2: %3.").arg(hop + 1).arg(titleOf(shown->hops[hop].stage), wordOf(markOf(*shown, hop)));
    return reasons.isEmpty() ? head : head + u' ' + reasons.join(u' ');
}

QString TraceLayer::summary() const
{
    const Trace* shown = isShown() ? trace() : nullptr;
    if (!shown)
        return {};
    return m_hop ? wordOf(*shown) + u' ' + sentenceOf(*m_hop) : wordOf(*shown);
}

QStringList TraceLayer::sentencesAt(PartId part) const
{
    QStringList sentences;
    const Trace* shown = isShown() ? trace() : nullptr;
    for (std::size_t i = 0; shown && i < shown->hops.size(); ++i)
        if (shown->hops[i].part == part)
            sentences << sentenceOf(i);
    return sentences;
}

}
