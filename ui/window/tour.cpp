#include "ui/window/tour.h"

#include "ui/paint/glyph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ase {

namespace {

constexpr int cardWidth = 320;
constexpr int gap = 16; ///< between a control and the card about it
constexpr int ring = 4; ///< between a control and the ring around it
constexpr int pointer = 9; ///< half the width of the pointer at the card

QRect inWindow(const QWidget& control)
{
    return {control.mapTo(control.window(), QPoint(0, 0)), control.size()};
}

/// Beside the control where there is room, else over its middle.
QRect besides(const QRect& control, const QSize& card, const QRect& window)
{
    const auto centred = [](int from, int length, int own) { return from + (length - own) / 2; };
    const int across = centred(control.left(), control.width(), card.width());
    const int along = centred(control.top(), control.height(), card.height());
    const std::array corners {QPoint(control.right() + gap, along), QPoint(control.left() - gap - card.width(), along),
        QPoint(across, control.bottom() + gap), QPoint(across, control.top() - gap - card.height())};
    for (const QPoint& corner : corners) {
        QRect place(corner, card);
        place.moveLeft(std::clamp(place.left(), window.left(), std::max(window.left(), window.right() - card.width())));
        place.moveTop(std::clamp(place.top(), window.top(), std::max(window.top(), window.bottom() - card.height())));
        if (!place.intersects(control))
            return place;
    }
    return {QPoint(across, along), card};
}

}

TourRing::TourRing(const Theme& theme, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void TourRing::point(const QRect& control, const QRect& card)
{
    m_control = control;
    m_card = card;
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void TourRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF around = QRectF(m_control).adjusted(-ring, -ring, ring, ring) & QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(m_theme.accent, 2));
    painter.drawRoundedRect(around, m_theme.metrics.environmentRadius, m_theme.metrics.environmentRadius);
    if (m_card.intersects(m_control))
        return; // it stands in the control itself
    // From the card to the nearest place of the ring.
    const QPointF from(std::clamp(around.center().x(), m_card.left() + 2.0 * pointer, m_card.right() - 2.0 * pointer),
        std::clamp(around.center().y(), m_card.top() + 2.0 * pointer, m_card.bottom() - 2.0 * pointer));
    const bool isBeside = m_card.left() > around.right() || m_card.right() < around.left();
    const QPointF root = isBeside ? QPointF(m_card.left() > around.right() ? m_card.left() : m_card.right(), from.y())
                                  : QPointF(from.x(), m_card.top() > around.bottom() ? m_card.top() : m_card.bottom());
    const QPointF tip(
        std::clamp(root.x(), around.left(), around.right()), std::clamp(root.y(), around.top(), around.bottom()));
    const QPointF side = isBeside ? QPointF(0, pointer) : QPointF(pointer, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent);
    painter.drawPolygon(QPolygonF({root - side, tip, root + side}));
}

Tour::Tour(std::vector<TourStep> steps, const Theme& theme, QWidget* window)
    : QFrame(window)
    , m_steps(std::move(steps))
    , m_ring(new TourRing(theme, window))
    , m_title(new QLabel)
    , m_sentence(new QLabel)
    , m_count(new QLabel)
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("tour"));
    setStyleSheet(QStringLiteral("#tour { background: %1; border: 2px solid %2; border-radius: 6px; }")
                      .arg(theme.surface.name(), theme.accent.name()));
    setFixedWidth(cardWidth);
    m_title->setProperty("title", true);
    m_count->setProperty("caption", true);
    m_sentence->setWordWrap(true);
    m_next->setProperty("primary", true);
    auto* close = new QToolButton;
    close->setIcon(glyphIcon(Glyph::Close, theme));
    close->setAccessibleName(tr("End the tour"));
    close->setToolTip(tr("End the tour (Esc)"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addLayout(foot);
    connect(close, &QToolButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_step + 1); });
    window->installEventFilter(this);
    for (QAbstractButton* button : findChildren<QAbstractButton*>())
        button->installEventFilter(this); // buttons would take the arrow keys to the next one
    hide();
    m_ring->hide();
}

Tour::~Tour()
{
    delete m_ring;
}

void Tour::start()
{
    goTo(0);
}

void Tour::end()
{
    hide();
    m_ring->hide();
    Q_EMIT ended();
}

void Tour::goTo(int step)
{
    if (step < 0)
        return;
    if (step >= count())
        return end();
    m_step = step;
    const TourStep& shown = m_steps[std::size_t(step)];
    m_control = shown.control();
    m_title->setText(shown.title);
    m_sentence->setText(shown.sentence);
    m_count->setText(tr("%1 of %2").arg(step + 1).arg(count()));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 == count() ? tr("Done") : tr("Next"));
    setAccessibleName(tr("Tour, %1 of %2: %3").arg(step + 1).arg(count()).arg(shown.title));
    m_next->setAccessibleDescription(shown.title + u' ' + shown.sentence); // read out with the button that has the focus
    show();
    place();
    m_next->setFocus(Qt::OtherFocusReason);
}

void Tour::place()
{
    setFixedHeight(heightForWidth(cardWidth) > 0 ? heightForWidth(cardWidth) : sizeHint().height());
    const QRect window = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const QRect control = m_control && m_control->isVisible() ? inWindow(*m_control) : QRect(window.center(), QSize(1, 1));
    setGeometry(besides(control, size(), window));
    m_ring->point(control, geometry());
    raise();
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return end();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return goTo(m_step + 1);
    default: // Tab and the like
        QFrame::keyPressEvent(event);
    }
}

bool Tour::goWith(const QKeyEvent& event)
{
    if (event.key() != Qt::Key_Left && event.key() != Qt::Key_Right)
        return false;
    goTo(m_step + (event.key() == Qt::Key_Right ? 1 : -1));
    return true;
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != parentWidget())
        return event->type() == QEvent::KeyPress && goWith(*static_cast<QKeyEvent*>(event));
    if (isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isVisible())
                    place();
            },
            Qt::QueuedConnection);
    return false;
}

}
