#include "ui/docks/fold.h"

#include "ui/paint/glyph.h"

#include <QCoreApplication>
#include <QToolButton>

namespace ase {

QWidget* foldButton(const QString& title, QWidget* body, const Theme& theme)
{
    auto* fold = new QToolButton;
    fold->setText(title);
    fold->setIcon(glyphIcon(Glyph::ChevronDown, theme));
    fold->setIconSize({14, 14});
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setFont(theme.fonts.title);
    fold->setAccessibleName(QCoreApplication::translate("Inspector", "Fold %1").arg(title));
    QObject::connect(fold, &QToolButton::clicked, body,
        [fold, body, open = glyphIcon(Glyph::ChevronDown, theme), shut = glyphIcon(Glyph::ChevronRight, theme)] {
            body->setVisible(body->isHidden());
            fold->setIcon(body->isHidden() ? shut : open);
        });
    return fold;
}

}
