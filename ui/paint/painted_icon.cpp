#include "ui/paint/painted_icon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <utility>

namespace ase {

namespace {

class PaintedIconEngine : public QIconEngine {
public:
    explicit PaintedIconEngine(IconPaint paint)
        : m_paint(std::move(paint))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        m_paint(*painter, QRectF(rect), mode, state);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        m_paint(painter, QRectF(QPointF(), QSizeF(size)), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new PaintedIconEngine(m_paint); }

private:
    IconPaint m_paint;
};

}

QIcon paintedIcon(IconPaint paint)
{
    return QIcon(new PaintedIconEngine(std::move(paint)));
}

}
