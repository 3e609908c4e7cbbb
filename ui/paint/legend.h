#pragma once

#include "ui/paint/diagram.h"
#include "ui/paint/trace_path.h"

#include <functional>

namespace ase {

/// Explains the symbols, lines and patterns a drawing uses, and no others.
class Legend {
public:
    /// With the trace that lies over the drawing, where there is one.
    Legend(const Drawing& drawing, const Theme& theme, const TracePath* trace = nullptr);
    Legend(const Legend&) = delete; // the symbols refer to it
    Legend& operator=(const Legend&) = delete;

    /// Height of its rows in that width; 0 where there is nothing to explain.
    double height(double width) const;
    void paint(QPainter& painter, const QRectF& box) const;

private:
    using Symbol = std::function<void(QPainter&, const QRectF&)>;
    struct Entry {
        QString text;
        Symbol paint;
        double width = 0;
    };
    void add(bool used, const QString& text, Symbol paint);
    void addGlyph(bool used, Glyph glyph, const QString& text);
    void addParts(const Drawing& drawing);
    void addSubnetSymbols(const Drawing& drawing);
    void addLines(const Drawing& drawing);
    void addMarks(const Drawing& drawing);
    void addTrace(const TracePath& trace);

    Theme m_theme;
    std::vector<Entry> m_entries;
};

/// One box as a plain filled outline, for overviews.
void paintSilhouette(QPainter& painter, const Shape& shape, const Theme& theme, double scale);

}
