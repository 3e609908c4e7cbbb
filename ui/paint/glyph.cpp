#include "ui/paint/glyph.h"

#include "ui/paint/glyph_data.h"
#include "ui/paint/painted_icon.h"
#include "ui/paint/theme.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace ase {

namespace {

// Reads the little language of glyph_data.h. The data is ours and tested, so it is trusted to be well formed.
class Drawing {
public:
    explicit Drawing(const char* data)
        : m_at(data)
    {
    }

    QPainterPath path()
    {
        QPainterPath path;
        for (char command = next(); command != '\0'; command = next())
            add(path, command);
        return path;
    }

private:
    char next()
    {
        while (*m_at == ' ')
            ++m_at;
        return *m_at == '\0' ? '\0' : *m_at++;
    }

    double number()
    {
        char* end = nullptr;
        const double value = std::strtod(m_at, &end);
        m_at = end;
        return value;
    }

    QPointF point()
    {
        const double x = number();
        return {x, number()};
    }

    void add(QPainterPath& path, char command)
    {
        if (command == 'M') {
            path.moveTo(point());
        } else if (command == 'L') {
            path.lineTo(point());
        } else if (command == 'Q') {
            const QPointF control = point();
            path.quadTo(control, point());
        } else if (command == 'C') {
            const QPointF first = point();
            const QPointF second = point();
            path.cubicTo(first, second, point());
        } else if (command == 'Z') {
            path.closeSubpath();
        } else if (command == 'O') {
            const QPointF centre = point();
            const double radius = number();
            path.addEllipse(centre, radius, radius);
        } else if (command == 'E') {
            const QPointF centre = point();
            const double width = number();
            path.addEllipse(centre, width, number());
        } else if (command == 'R') {
            const QPointF corner = point();
            const QPointF size = point();
            const double radius = number();
            path.addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), radius, radius);
        }
    }

    const char* m_at;
};

QColor stateColor(const Theme& theme, QIcon::Mode mode, QIcon::State state)
{
    if (mode == QIcon::Disabled)
        return theme.muted;
    return state == QIcon::On || mode == QIcon::Active ? theme.accent : theme.text2;
}

}

QPainterPath glyphPath(Glyph glyph)
{
    // A canvas draws thousands of glyphs, so their drawings are read once.
    static const std::map<Glyph, QPainterPath> paths = [] {
        std::map<Glyph, QPainterPath> all;
        for (const GlyphDrawing& drawing : glyphDrawings)
            all.emplace(drawing.glyph, Drawing(drawing.data).path());
        return all;
    }();
    const auto found = paths.find(glyph);
    Q_ASSERT(found != paths.end());
    return found->second;
}

void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& box, const QColor& color)
{
    const double side = std::min(box.width(), box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    painter.scale(side / 24, side / 24);
    painter.translate(-12, -12);
    painter.setPen(QPen(color, Metrics().glyphLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(glyphPath(glyph));
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, const Theme& theme)
{
    return paintedIcon([glyph, theme](QPainter& painter, const QRectF& box, QIcon::Mode mode, QIcon::State state) {
        paintGlyph(painter, glyph, box, stateColor(theme, mode, state));
    });
}

QIcon glyphIcon(Glyph glyph, const QColor& color)
{
    return paintedIcon([glyph, color](QPainter& painter, const QRectF& box, QIcon::Mode, QIcon::State) {
        paintGlyph(painter, glyph, box, color);
    });
}

}
