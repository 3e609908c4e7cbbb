#pragma once

#include "ui/paint/text.h"

#include <QLabel>

namespace ase {

/// One line of text that gives way: what does not fit is elided, and the tool tip has the whole.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(Elide elide, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Elide m_elide;
};

}
