#pragma once

#include "ui/paint/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

#include <functional>
#include <vector>

namespace ase {

/// One thing to be shown, where it really is.
struct TourStep {
    QString title, sentence;
    std::function<QWidget*()> control; ///< brings it into sight; null where it cannot be shown now
};

/// A ring around the control in question and a pointer to it; the mouse goes through.
class TourRing : public QWidget {
    Q_OBJECT
public:
    TourRing(const Theme& theme, QWidget* window);
    /// Both in the window.
    void point(const QRect& control, const QRect& card);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QRect m_control, m_card;
};

/// A few cards over the window, one after the other, each beside the control it is about. Enter and the arrow keys go on
/// and back, Escape ends it. Nothing moves by itself.
class Tour : public QFrame {
    Q_OBJECT
public:
    /// `window` becomes its parent; `theme` must outlive it.
    Tour(std::vector<TourStep> steps, const Theme& theme, QWidget* window);
    ~Tour() override;

    void start();
    void end();
    int step() const { return m_step; }
    int count() const { return int(m_steps.size()); }
    /// What the card points to.
    QWidget* control() const { return m_control; }

Q_SIGNALS:
    void ended();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void goTo(int step);
    void place();
    bool goWith(const QKeyEvent& event);

    std::vector<TourStep> m_steps;
    QPointer<TourRing> m_ring; ///< a child of the window, which may go before this
    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_count;
    QPushButton* m_back;
    QPushButton* m_next;
    QPointer<QWidget> m_control;
    int m_step = -1;
};

}
