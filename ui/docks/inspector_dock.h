#pragma once

#include "ui/docks/inspector_form.h"

#include <QScrollArea>

namespace ase {

class ProblemsHere;

/// The selected part: what it is, its fields, its addresses, and what is wrong with it. Of several parts, the fields they
/// share.
class InspectorDock : public QScrollArea {
    Q_OBJECT
public:
    InspectorDock(PlanDocument& document, Analysis& analysis, const Theme& theme, QWidget* parent = nullptr);

    /// The fields of what is selected; those of the plan where nothing is.
    InspectorForm* form() const { return m_form; }

Q_SIGNALS:
    void refused(const QString& why);
    void told(const QString& what);
    void openChart();

private:
    QWidget* createHeading();
    void follow();
    void rebuild();
    void refresh();
    void showHeading();
    void addPlanFields();
    std::vector<PartId> selectedParts() const;
    std::optional<PartId> onlyPart() const;
    QString namesOfParts() const;

    PlanDocument& m_document;
    Analysis& m_analysis;
    const Theme& m_theme;
    QWidget* m_page;
    QVBoxLayout* m_column;
    QLabel* m_glyph = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_kind = nullptr;
    InspectorForm* m_form = nullptr;
    ProblemsHere* m_problems = nullptr;
    std::vector<PartId> m_parts; ///< selected, and in the plan
    bool m_built = false;
};

}
