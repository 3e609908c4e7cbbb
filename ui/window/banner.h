#pragma once

#include "ui/paint/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include <functional>

namespace ase {

/// One sentence above the canvas, with at most one action and a button that closes it.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(const Theme& theme, QWidget* parent = nullptr);

    void tell(const QString& sentence, const QString& actionText = {}, std::function<void()> action = {});
    QString sentence() const { return m_text->text(); }

private:
    QLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_act;
};

}
