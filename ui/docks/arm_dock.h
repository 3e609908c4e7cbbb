#pragma once

#include "ui/docks/code_view.h"
#include "ui/document/latest.h"
#include "ui/document/plan_document.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace ase {

/// The live ARM template of the selection, or of the whole plan. Written off the GUI thread, and only while it is seen.
class ArmDock : public QWidget {
    Q_OBJECT
public:
    ArmDock(PlanDocument& document, const Theme& theme, QWidget* parent = nullptr);

    QString text() const { return m_view->toPlainText(); }
    bool isCurrent() const;

Q_SIGNALS:
    void saveRequested(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Template {
        PlanPtr plan;
        std::set<PartId> parts;
        QString text;
    };
    void ask();
    void showAnswer();
    std::set<PartId> wanted() const;

    PlanDocument& m_document;
    Latest<Template> m_latest;
    QLabel* m_about;
    QPushButton* m_whole;
    CodeView* m_view;
};

}
