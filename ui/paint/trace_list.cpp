#include "ui/paint/trace_list.h"

#include "ui/paint/line.h"
#include "ui/paint/text.h"
#include "ui/paint/trace_labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase {

namespace {

constexpr double disc = 18;
constexpr double numberColumn = 28;
constexpr double verdictMark = 32;
constexpr double rowGap = 8;
constexpr int mostLines = 4; ///< of a reason

QString say(const char* text)
{
    return QCoreApplication::translate("TracePath", text);
}

QString endText(const Network& network, const TraceEnd& end)
{
    if (const auto* part = std::get_if<PartId>(&end))
        return nameOf(network, *part);
    if (const auto* address = std::get_if<Address>(&end))
        return text(*address);
    switch (std::get<Outsider>(end)) {
    case Outsider::Internet:
        return say(QT_TRANSLATE_NOOP("TracePath", "Internet"));
    case Outsider::Management:
        return say(QT_TRANSLATE_NOOP("TracePath", "Azure's management"));
    case Outsider::Probe:
        return say(QT_TRANSLATE_NOOP("TracePath", "health probe"));
    }
    return {};
}

double headHeight(const Theme& theme)
{
    return lineHeight(theme.fonts.heading) + verdictMark + 3 * rowGap;
}

QStringList linesOf(const PictureTrace::Row& row, double width, const Theme& theme)
{
    return wrapped(row.because, theme.fonts.caption, width - numberColumn, mostLines);
}

double rowHeight(const PictureTrace::Row& row, double width, const Theme& theme)
{
    const double reason = double(linesOf(row, width, theme).size()) * lineHeight(theme.fonts.caption);
    return std::max(disc, lineHeight(theme.fonts.title)) + reason + rowGap;
}

VerdictMark wholeMark(TraceVerdict verdict)
{
    switch (verdict) {
    case TraceVerdict::Reachable:
        return VerdictMark::Reachable;
    case TraceVerdict::Degraded:
        return VerdictMark::Degraded;
    case TraceVerdict::Uncertain:
        return VerdictMark::Uncertain;
    case TraceVerdict::Blocked:
        return VerdictMark::Blocked;
    }
    return VerdictMark::NotReached;
}

}

PictureTrace pictureTraceOf(
    const Drawing& drawing, const Network& network, const Trace& trace, const TraceQuery& query, const Theme& theme)
{
    PictureTrace picture;
    picture.path = tracePathOf(drawing, network, trace, query, theme);
    picture.question = QStringLiteral("%1 → %2, %3")
                           .arg(endText(network, query.from), endText(network, query.to), shortTitleOf(query.endpoint));
    picture.verdict = headlineOf(trace);
    picture.mark = wholeMark(trace.verdict);
    for (std::size_t i = 0; i < trace.hops.size(); ++i) {
        QStringList reasons;
        for (const Problem& reason : trace.hops[i].because)
            reasons << sentence(reason);
        picture.rows.push_back({markOf(trace, i), titleOf(trace.hops[i].stage), reasons.join(u' ')});
    }
    return picture;
}

double traceListHeight(const PictureTrace& trace, double width, const Theme& theme)
{
    double height = headHeight(theme);
    for (const PictureTrace::Row& row : trace.rows)
        height += rowHeight(row, width, theme);
    return height;
}

void paintTraceList(QPainter& painter, const PictureTrace& trace, const QRectF& box, const Theme& theme)
{
    double y = box.top();
    const double heading = lineHeight(theme.fonts.heading);
    paintText(painter, QRectF(box.left(), y, box.width(), heading), trace.question,
        {.font = theme.fonts.heading, .color = theme.text, .elide = Elide::Middle});
    y += heading + rowGap;
    paintVerdict(painter, trace.mark, QRectF(box.left(), y, verdictMark, verdictMark), theme);
    paintText(painter, QRectF(box.left() + verdictMark + rowGap, y, box.width() - verdictMark - rowGap, verdictMark),
        trace.verdict, {.font = theme.fonts.heading, .color = markColor(trace.mark, theme)});
    y = box.top() + headHeight(theme);
    for (std::size_t i = 0; i < trace.rows.size(); ++i) {
        const PictureTrace::Row& row = trace.rows[i];
        const QColor color = row.mark == VerdictMark::NotReached ? theme.muted : theme.text;
        const double line = std::max(disc, lineHeight(theme.fonts.title));
        paintHop(painter, row.mark, int(i + 1), QRectF(box.left(), y + (line - disc) / 2, disc, disc), theme);
        const double left = box.left() + numberColumn;
        paintText(
            painter, QRectF(left, y, box.right() - left, line), row.stage, {.font = theme.fonts.title, .color = color});
        double at = y + line;
        for (const QString& part : linesOf(row, box.width(), theme)) {
            paintText(painter, QRectF(left, at, box.right() - left, lineHeight(theme.fonts.caption)), part,
                {.font = theme.fonts.caption, .color = theme.text2});
            at += lineHeight(theme.fonts.caption);
        }
        y += rowHeight(row, box.width(), theme);
    }
}

}
