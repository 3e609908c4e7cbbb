#pragma once

#include "ui/paint/theme.h"
#include "ui/routes/route_cells.h"

#include <QCompleter>

namespace ase {

/// Completes a text from choices found by what they are or by what is told about them: "fw" finds the address of fw-hub.
class ChoiceCompleter : public QCompleter {
    Q_OBJECT
public:
    ChoiceCompleter(const std::vector<Choice>& choices, const QString& accessibleName, const Theme& theme, QObject* parent);
    QString pathFromIndex(const QModelIndex& index) const override;
};

}
