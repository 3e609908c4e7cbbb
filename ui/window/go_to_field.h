#pragma once

#include "ui/docks/search_field.h"
#include "ui/document/plan_document.h"

#include <QStandardItemModel>

namespace ase {

/// Finds a part by its path or prefix while one types, and by an address the subnet, network or site that holds it; Enter
/// reveals it.
class GoToField : public SearchField {
    Q_OBJECT
public:
    GoToField(PlanDocument& document, const Theme& theme, QWidget* parent = nullptr);

    /// Reveals the part named by the text; false where there is none.
    bool go();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void listParts();
    void offerHolder(const QString& typed);

    PlanDocument& m_document;
    QStandardItemModel* m_parts;
    PlanPtr m_listed;
    bool m_offersHolder = false; ///< the first row is what holds the address typed
};

}
