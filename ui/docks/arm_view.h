#pragma once

#include "ui/docks/arm_text.h"
#include "ui/document/analysis.h"
#include "ui/document/latest.h"
#include "ui/document/plan_document.h"
#include "ui/paint/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace ase {

class JsonEdit;

/// The dock of the deployment template, of the selection or of the plan, as it changes.
class ArmView : public QWidget {
    Q_OBJECT
public:
    ArmView(PlanDocument& document, Analysis& analysis, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

    void showWholePlan(bool whole);
    /// What is shown; older than the plan while a newer text is being made.
    QString text() const;
    bool isCurrent() const { return m_shownPlan && !m_latest.isBusy(); }
    /// Writes what is shown; the file that was there stays where that fails, and the sentence says why.
    Result<Done> saveAs(const QString& path) const;

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createHeader();
    QWidget* createNote();
    QToolButton* createSegment(const QString& text, const char* place);
    void createShortcuts();
    void ask();
    void showAnswer();
    void showNote(const ArmText& made);
    QString caption() const;
    std::set<PartId> parts() const;
    void find(bool backwards);
    void markMatches();
    void askWhereToSave();

    struct Answer {
        PlanPtr plan;
        ArmText made;
    };

    PlanDocument& m_document;
    Theme m_theme;
    Latest<Answer> m_latest;
    PlanPtr m_shownPlan;
    QToolButton* m_selection = nullptr;
    QToolButton* m_plan = nullptr;
    QLabel* m_caption = nullptr;
    QLabel* m_captionBelow = nullptr; ///< in a narrow dock
    QLineEdit* m_find = nullptr;
    QLabel* m_matches = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    QWidget* m_note = nullptr;
    QLabel* m_noteMark = nullptr;
    QLabel* m_noteText = nullptr;
    JsonEdit* m_edit = nullptr;
    bool m_stale = true;
};

}
