#include "ui/canvas/overview_map.h"

#include "ui/paint/trace_paint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace ase {

namespace {

constexpr QSize mapSize(208, 132);
constexpr int edge = 8;
constexpr double linePixels = 2; ///< of a trace
constexpr double step = 0.1; ///< of what is seen, for a key

struct Look {
    QColor fill, line;
};

Look lookOf(PartKind kind, const Theme& theme)
{
    if (kind == PartKind::VirtualNetwork)
        return {theme.vnet, theme.vnetLine};
    if (kind == PartKind::Site)
        return {theme.site, theme.siteLine};
    return kind == PartKind::Environment ? Look {theme.env, theme.envLine} : Look {theme.subnet, theme.subnetLine};
}

/// What can be told apart at this size.
bool isShown(const ase::Shape& shape)
{
    return !shape.parent || shape.id.kind == PartKind::Subnet || shape.id.kind == PartKind::Environment;
}

}

OverviewMap::OverviewMap(CanvasView& canvas, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_theme(theme)
{
    if (isInCorner())
        setFixedSize(mapSize);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Overview map"));
    setAccessibleDescription(isInCorner() ? tr("Arrow keys move what is seen of the drawing, plus and minus zoom.")
                                          : tr("Arrow keys pick the part before and after."));
    canvas.installEventFilter(this);
    connect(&canvas.canvasScene(), &QGraphicsScene::changed, this, &OverviewMap::forgetPicture);
    connect(&canvas.traceLayer(), &TraceLayer::changed, this, qOverload<>(&QWidget::update));
    connect(&canvas, &CanvasView::zoomChanged, this, qOverload<>(&QWidget::update));
    connect(canvas.horizontalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(canvas.verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
}

QSize OverviewMap::sizeHint() const
{
    return mapSize;
}

void OverviewMap::settle()
{
    if (!isInCorner())
        return;
    const int right = m_canvas.width() - width() - edge;
    const int bottom = m_canvas.height() - height() - edge;
    const std::array corners {QPoint(right, bottom), QPoint(edge, bottom), QPoint(right, edge), QPoint(edge, edge)};
    const auto emptiest =
        std::min_element(corners.begin(), corners.end(), [this](QPoint a, QPoint b) { return hiddenAt(a) < hiddenAt(b); });
    move(*emptiest);
    raise();
}

double OverviewMap::hiddenAt(QPoint corner) const
{
    const QRectF here = m_canvas.mapToScene(QRect(corner, size())).boundingRect();
    double hidden = 0;
    for (const ase::Shape& shape : m_canvas.canvasScene().drawing().shapes) {
        const QRectF both = shape.rect & here;
        hidden += both.width() * both.height();
    }
    return hidden;
}

void OverviewMap::forgetPicture()
{
    if (!isVisible() || m_picture.isNull())
        return;
    m_picture = {};
    update();
}

void OverviewMap::showEvent(QShowEvent* event)
{
    m_picture = {};
    settle();
    QWidget::showEvent(event);
}

void OverviewMap::resizeEvent(QResizeEvent* event)
{
    m_picture = {};
    QWidget::resizeEvent(event);
}

bool OverviewMap::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        settle();
    return QWidget::eventFilter(watched, event);
}

QTransform OverviewMap::toMap() const
{
    const QRectF room = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    if (m_bounds.isEmpty())
        return QTransform::fromTranslate(room.center().x(), room.center().y());
    const double scale = std::min(room.width() / m_bounds.width(), room.height() / m_bounds.height());
    return QTransform::fromTranslate(-m_bounds.center().x(), -m_bounds.center().y()) * QTransform::fromScale(scale, scale)
        * QTransform::fromTranslate(room.center().x(), room.center().y());
}

void OverviewMap::paintPicture()
{
    m_bounds = m_canvas.canvasScene().drawing().bounds;
    m_picture = QPixmap(size() * devicePixelRatio());
    m_picture.setDevicePixelRatio(devicePixelRatio());
    m_picture.fill(m_theme.surface);
    QPainter painter(&m_picture);
    const QTransform map = toMap();
    for (const ase::Shape& shape : m_canvas.canvasScene().drawing().shapes) {
        if (!isShown(shape))
            continue;
        const Look look = lookOf(shape.id.kind, m_theme);
        painter.setPen(QPen(look.line, 1));
        painter.setBrush(look.fill);
        painter.drawRect(map.mapRect(shape.rect));
        if (shape.mark && *shape.mark == FindingMark::Error)
            painter.fillRect(QRectF(map.map(shape.rect.topRight()) - QPointF(3, 1), QSizeF(4, 4)), m_theme.bad);
    }
}

void OverviewMap::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull())
        paintPicture();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    paintTrace(painter);
    if (m_canvas.isVisible()) {
        const QRectF seen = m_canvas.mapToScene(m_canvas.viewport()->rect()).boundingRect();
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(toMap().mapRect(seen) & QRectF(rect()).adjusted(2, 2, -2, -2));
    } else {
        paintSelection(painter);
    }
    if (!isInCorner() && !hasFocus())
        return; // its dock has a frame
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? m_theme.accent : m_theme.lineStrong, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void OverviewMap::paintTrace(QPainter& painter) const
{
    const QTransform map = toMap();
    if (!m_canvas.traceLayer().isShown() || map.m11() <= 0)
        return;
    painter.save();
    painter.setClipRect(rect());
    painter.setTransform(map, true);
    paintTraceLine(painter, m_canvas.traceLayer().path(), m_theme, linePixels / map.m11());
    painter.restore();
}

void OverviewMap::paintSelection(QPainter& painter) const
{
    painter.setPen(QPen(m_theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    for (const PartId part : m_canvas.canvasScene().marks().selected)
        if (const ase::Shape* shape = m_canvas.canvasScene().shapeOf(part))
            painter.drawRect(toMap().mapRect(shape->rect));
}

void OverviewMap::goTo(QPointF place)
{
    m_canvas.centerOn(toMap().inverted().map(place));
}

/// The innermost box there that can be told apart.
void OverviewMap::pick(QPointF place)
{
    const QPointF there = toMap().inverted().map(place);
    const auto& shapes = m_canvas.canvasScene().drawing().shapes;
    const auto found = std::find_if(shapes.rbegin(), shapes.rend(),
        [&](const ase::Shape& shape) { return isShown(shape) && shape.rect.contains(there); });
    if (found != shapes.rend())
        Q_EMIT picked(found->id);
}

void OverviewMap::pickBeside(int by)
{
    std::vector<PartId> shown;
    for (const ase::Shape& shape : m_canvas.canvasScene().drawing().shapes)
        if (isShown(shape))
            shown.push_back(shape.id);
    if (shown.empty())
        return;
    const auto& selected = m_canvas.canvasScene().marks().selected;
    const auto now = selected.empty() ? shown.end() : std::find(shown.begin(), shown.end(), *selected.begin());
    const auto last = std::ssize(shown) - 1;
    const auto next = now == shown.end() ? 0 : std::clamp(now - shown.begin() + by, std::ptrdiff_t(0), last);
    Q_EMIT picked(shown[std::size_t(next)]);
}

void OverviewMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        if (m_canvas.isVisible())
            goTo(event->position());
        else
            pick(event->position());
    }
    event->accept();
}

void OverviewMap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && m_canvas.isVisible())
        goTo(event->position());
    event->accept();
}

void OverviewMap::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() > 0)
        m_canvas.zoomIn();
    else
        m_canvas.zoomOut();
    event->accept();
}

void OverviewMap::keyPressEvent(QKeyEvent* event)
{
    const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const bool isOn = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    if (!m_canvas.isVisible() && (isBack || isOn))
        return pickBeside(isOn ? 1 : -1);
    const QRectF seen = m_canvas.mapToScene(m_canvas.viewport()->rect()).boundingRect();
    const QPointF to = seen.center();
    switch (event->key()) {
    case Qt::Key_Left:
        return m_canvas.centerOn(to - QPointF(seen.width() * step, 0));
    case Qt::Key_Right:
        return m_canvas.centerOn(to + QPointF(seen.width() * step, 0));
    case Qt::Key_Up:
        return m_canvas.centerOn(to - QPointF(0, seen.height() * step));
    case Qt::Key_Down:
        return m_canvas.centerOn(to + QPointF(0, seen.height() * step));
    case Qt::Key_Plus:
        return m_canvas.zoomIn();
    case Qt::Key_Minus:
        return m_canvas.zoomOut();
    default: // Tab and the like
        QWidget::keyPressEvent(event);
    }
}

}
