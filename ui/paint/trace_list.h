#pragma once

#include "ui/paint/trace_path.h"

namespace ase {

/// A trace as a picture shows it: the way over the drawing, and the links beside it.
struct PictureTrace {
    TracePath path;
    QString question; ///< "octopus-01 → orders, Kudu"
    QString verdict; ///< "Blocked at hop 8, return route"
    VerdictMark mark = VerdictMark::Reachable;
    struct Row {
        VerdictMark mark = VerdictMark::Reachable;
        QString stage, because;
    };
    std::vector<Row> rows;
};

/// Made for that drawing.
PictureTrace pictureTraceOf(
    const Drawing& drawing, const Network& network, const Trace& trace, const TraceQuery& query, const Theme& theme);

/// The links of a trace as a list in a column, each with its number, its mark and its reason.
double traceListHeight(const PictureTrace& trace, double width, const Theme& theme);
void paintTraceList(QPainter& painter, const PictureTrace& trace, const QRectF& box, const Theme& theme);

}
