#pragma once

#include "ui/document/plan_document.h"
#include "ui/paint/theme.h"
#include "ui/trace/trace_choices.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QToolButton;

namespace ase {

/// One end of a trace: a text with completion, and a button that takes the part selected next.
class EndField : public QWidget {
    Q_OBJECT
public:
    /// `name` is what screen readers call the field, `pickName` the button.
    EndField(
        PlanDocument& document, const QString& name, const QString& pickName, const Theme& theme, QWidget* parent = nullptr);

    void setChoices(std::vector<TraceChoice> choices);
    /// What traceQueryMeant() takes; empty: nothing is written.
    QString meant() const;
    QString text() const;
    /// Labels like what is written, for when it means nothing.
    QStringList nearest() const;
    /// Writes it without saying so.
    void setText(const QString& text);
    void setGlyph(Glyph glyph);
    void setWrong(bool wrong);
    void stopPicking();
    QLineEdit& edit() const { return *m_edit; }
    QToolButton& pick() const { return *m_pick; }

Q_SIGNALS:
    void written();
    void pickingStarted();

private:
    void takeSelected();

    PlanDocument& m_document;
    const Theme& m_theme;
    std::vector<TraceChoice> m_choices;
    QLineEdit* m_edit;
    QToolButton* m_pick;
    QAction* m_glyph;
};

}
