#include "ui/paint/ink.h"

#include "ui/paint/meets.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <iterator>

namespace ase {

namespace {

constexpr double largestSymbol = 30; ///< of a glyph, a badge or a mark; what is larger is a ground to write on
constexpr double outside = 40; ///< that a box is painted beyond its border at most
constexpr double closeBy = 160;
constexpr qsizetype mostKept = 8192; ///< boxes

/// Paints nothing and notes where words and symbols would be.
class InkEngine : public QPaintEngine {
public:
    explicit InkEngine(bool withSymbols)
        : QPaintEngine(AllFeatures)
        , m_withSymbols(withSymbols)
    {
    }
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState& changed) override
    {
        if (changed.state() & DirtyTransform)
            m_transform = changed.transform();
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        add(QFontMetricsF(item.font()).tightBoundingRect(item.text()).translated(at));
    }
    void drawPath(const QPainterPath& path) override
    {
        if (m_withSymbols && std::max(path.boundingRect().width(), path.boundingRect().height()) <= largestSymbol)
            add(path.boundingRect());
    }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
    void drawLines(const QLineF*, int) override { }
    void drawLines(const QLine*, int) override { }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override { }

    std::vector<QRectF> ink;

private:
    void add(const QRectF& rect)
    {
        if (rect.width() > 0 && rect.height() > 0)
            ink.push_back(m_transform.mapRect(rect));
    }

    bool m_withSymbols;
    QTransform m_transform;
};

class InkDevice : public QPaintDevice {
public:
    explicit InkDevice(bool withSymbols)
        : m_engine(withSymbols)
    {
    }
    QPaintEngine* paintEngine() const override { return &m_engine; }
    std::vector<QRectF> takeInk() { return std::move(m_engine.ink); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int side = 1 << 20;
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
        case PdmWidthMM:
        case PdmHeightMM:
            return side;
        case PdmNumColors:
            return 0;
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    mutable InkEngine m_engine;
};

std::vector<QRectF> inkOf(Shape shape, const Theme& theme)
{
    shape.rect.moveTo(0, 0);
    InkDevice device(true);
    QPainter painter(&device);
    paintShape(painter, shape, theme, 1);
    painter.end();
    return device.takeInk();
}

bool looksTheSame(const Shape& a, const Shape& b)
{
    return a.rect.size() == b.rect.size() && a.locked == b.locked && a.mark == b.mark && a.summary == b.summary
        && a.face == b.face;
}

}

const std::vector<QRectF>& InkMemory::of(const Shape& shape, const Theme& theme)
{
    const std::pair<int, quint64> key {int(shape.id.kind), shape.id.value};
    const auto found = m_known.constFind(key);
    if (found != m_known.constEnd() && looksTheSame(found->shape, shape) && found->font == theme.fonts.canvasName)
        return found->ink;
    if (m_known.size() >= mostKept)
        m_known.clear();
    return m_known.insert(key, {shape, theme.fonts.canvasName, inkOf(shape, theme)})->ink;
}

const std::vector<QRectF>& Ink::placed(const Shape& shape) const
{
    const auto [found, isNew] = m_placed.try_emplace(&shape);
    if (isNew)
        for (const QRectF& ink : m_memory.of(shape, m_theme))
            found->second.push_back(ink.translated(shape.rect.topLeft()));
    return found->second;
}

const std::vector<QRectF>& Ink::placed(const Link& link) const
{
    const auto [found, isNew] = m_placed.try_emplace(&link);
    if (isNew)
        found->second = inkOf(link, m_theme, LinkWords::Names);
    return found->second;
}

std::vector<QRectF> Ink::within(const QRectF& area) const
{
    if (m_lookedAt.isNull() || !m_lookedAt.contains(area)) {
        m_lookedAt = area.adjusted(-closeBy, -closeBy, closeBy, closeBy);
        m_near = gathered(m_lookedAt);
    }
    std::vector<QRectF> all;
    std::copy_if(m_near.begin(), m_near.end(), std::back_inserter(all), [&](const QRectF& ink) { return meets(ink, area); });
    return all;
}

std::vector<QRectF> Ink::gathered(const QRectF& area) const
{
    std::vector<QRectF> all;
    const QRectF wide = area.adjusted(-outside, -outside, outside, outside);
    for (const Shape& shape : m_drawing.shapes) {
        if (!meets(shape.rect, wide))
            continue;
        for (const QRectF& ink : placed(shape))
            if (meets(ink, area))
                all.push_back(ink);
    }
    for (const Link& link : m_drawing.links) {
        if ((!link.captioned && !link.brief) || !meets(paintedRect(link), area))
            continue;
        for (const QRectF& ink : placed(link))
            if (meets(ink, area))
                all.push_back(ink);
    }
    return all;
}

std::vector<QRectF> inkOf(const Link& link, const Theme& theme, LinkWords words)
{
    InkDevice device(false);
    QPainter painter(&device);
    paintLink(painter, link, theme, 1, false, words);
    painter.end();
    return device.takeInk();
}

}
