#pragma once

#include "ui/paint/diagram.h"

#include <QHash>

#include <unordered_map>
#include <vector>

namespace ase {

/// The rectangles of the words, glyphs, badges and marks of boxes, kept for as long as a box looks the same: a box that is
/// moved or left alone is not measured again.
class InkMemory {
public:
    /// Relative to the top left corner of the box.
    const std::vector<QRectF>& of(const Shape& shape, const Theme& theme);

private:
    struct Known {
        Shape shape;
        QFont font;
        std::vector<QRectF> ink;
    };
    QHash<std::pair<int, quint64>, Known> m_known;
};

/// What is to be read in a drawing, at a scale of 1: what is laid over it keeps clear of that.
class Ink {
public:
    /// All must outlive it.
    Ink(const Drawing& drawing, const Theme& theme, InkMemory& memory)
        : m_drawing(drawing)
        , m_theme(theme)
        , m_memory(memory)
    {
    }

    /// All that meets the area: of boxes, and the words of lines as they are while a trace is shown.
    std::vector<QRectF> within(const QRectF& area) const;

private:
    std::vector<QRectF> gathered(const QRectF& area) const;
    const std::vector<QRectF>& placed(const Shape& shape) const;
    const std::vector<QRectF>& placed(const Link& link) const;

    const Drawing& m_drawing;
    const Theme& m_theme;
    InkMemory& m_memory;
    mutable QRectF m_lookedAt; ///< where the last look was, and what is there: the next is often close by
    mutable std::vector<QRectF> m_near;
    mutable std::unordered_map<const void*, std::vector<QRectF>> m_placed; ///< of what was asked for, in the drawing
};

/// The words that stand at a line, as they are painted.
std::vector<QRectF> inkOf(const Link& link, const Theme& theme, LinkWords words);

}
