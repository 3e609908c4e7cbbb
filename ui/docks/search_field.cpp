#include "ui/docks/search_field.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace ase {

namespace {
constexpr int textOutset = 5; ///< the glyph stands in the room that the style sheet leaves before a text
}

SearchField::SearchField(
    const QString& placeholder, const QString& accessibleName, Glyph glyph, const Theme& theme, QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(accessibleName);
    addAction(glyphIcon(glyph, theme), QLineEdit::LeadingPosition)->setText(accessibleName);
    setClearButtonEnabled(true);
    setTextMargins(-textOutset, 0, 0, 0);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

QWidget* inMargins(QWidget* widget, int margin)
{
    auto* frame = new QWidget;
    frame->setProperty("surface", QStringLiteral("surface"));
    frame->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QVBoxLayout(frame);
    row->setContentsMargins(margin, margin, margin, margin);
    row->addWidget(widget);
    return frame;
}

}
