#pragma once

#include "ui/document/plan_document.h"

#include <QLineEdit>

namespace ase {

/// The line edit over a box: Enter or leaving it makes one step, Escape forgets. What does not parse is kept as written and
/// becomes a finding.
class PlaceEditor : public QLineEdit {
    Q_OBJECT
public:
    enum class Field { Name, Prefix };

    PlaceEditor(PlanDocument& document, QWidget* viewport);

    /// `where` is in the viewport. Does nothing for a part without such a field.
    void open(PartId part, Field field, const QRect& where);
    bool isOpen() const { return m_part.has_value(); }
    std::optional<PartId> part() const { return m_part; }
    void abandon();
    /// What the prefix field of a part says now; none where it has no such field.
    static std::optional<QString> prefixesOf(const Network& network, PartId part);

Q_SIGNALS:
    void closed();
    void refused(const QString& why);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void commit();
    Result<Done> apply(PartId part, const QString& text);

    PlanDocument& m_document;
    std::optional<PartId> m_part;
    Field m_field = Field::Name;
    QString m_before;
};

}
