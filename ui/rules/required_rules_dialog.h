#pragma once

#include "model/check/nsg/required_rules.h"
#include "ui/document/plan_document.h"
#include "ui/paint/theme.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ase {

/// Shows the rules that an environment's version needs and its group lacks, before they are added as one step. Follows the
/// plan while it is open.
class RequiredRulesDialog : public QDialog {
    Q_OBJECT
public:
    RequiredRulesDialog(PlanDocument& document, EnvironmentId environment, const Theme& theme, QWidget* parent);

    const QTableWidget& rules() const { return *m_rules; }
    QPushButton* addButton() const { return m_add; }

Q_SIGNALS:
    void refused(const QString& why);

private:
    void showRules();
    void addRow(const RequiredRules& required, const RequiredRules::Added& added);
    void take();

    PlanDocument& m_document;
    EnvironmentId m_environment;
    const Theme& m_theme;
    QLabel* m_text;
    QTableWidget* m_rules;
    QPushButton* m_add;
};

}
