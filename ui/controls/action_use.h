#pragma once

#include <QAction>

namespace ase {

/// Enables the action where there is nothing against it; else its tool tip says what is.
inline void setUse(QAction& action, const QString& whyNot)
{
    action.setEnabled(whyNot.isEmpty());
    action.setToolTip(whyNot);
}

}
