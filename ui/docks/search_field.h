#pragma once

#include "ui/paint/glyph.h"

#include <QLineEdit>

namespace ase {

struct Theme;

/// A line edit with a glyph before and a button that clears it.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    SearchField(const QString& placeholder, const QString& accessibleName, Glyph glyph, const Theme& theme,
        QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< Escape clears
};

/// The widget with the same margin around.
QWidget* inMargins(QWidget* widget, int margin);

}
