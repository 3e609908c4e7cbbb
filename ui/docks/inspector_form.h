#pragma once

#include "ui/document/analysis.h"
#include "ui/document/plan_document.h"
#include "ui/paint/glyph.h"
#include "ui/paint/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWidget>

#include <functional>
#include <map>
#include <vector>

namespace ase {

/// Fields for one part, or for several of them together, in sections that fold. A field shows the plan and becomes an edit
/// on Enter or when it is left; what a person is typing is never overwritten. Built once a selection, refreshed with every
/// plan.
class InspectorForm : public QWidget {
    Q_OBJECT
public:
    /// None: several parts, and not all of them have the same.
    using Text = std::function<std::optional<QString>(const Network&)>;
    using Commit = std::function<Result<Plan>(const Plan&, const QString&)>;
    struct Option {
        QString key;
        QString text;
    };
    using Options = std::function<std::vector<Option>(const Network&)>;
    /// One for every part; rows that are gone are left out.
    using Flags = std::function<std::vector<Known<bool>>(const Network&)>;
    /// None: not known, or not the same everywhere.
    using Number = std::function<std::optional<int>(const Network&)>;
    using Refresh = std::function<void(const Plan&, const AnswersPtr&)>;

    /// `subject` is what several parts are called in the history, "3 subnets"; empty for one part.
    InspectorForm(PlanDocument& document, const Theme& theme, const QString& subject = {}, QWidget* parent = nullptr);

    const Theme& theme() const { return m_theme; }
    PlanDocument& document() { return m_document; }

    /// Fields that follow stand under this title; `action` at its right may be null.
    void section(const QString& title, QWidget* action = nullptr);
    /// `field` is the name findings and reveals call it by.
    QLineEdit* text(const QString& label, const QString& field, const Text& shown, const Commit& commit, bool mono = false);
    /// A text of several lines; an edit when it is left.
    QPlainTextEdit* paragraph(const QString& label, const QString& field, const Text& shown, const Commit& commit);
    QComboBox* choice(const QString& label, const QString& field, const Options& options, const Text& current,
        const Commit& commit, Glyph glyph = Glyph::Next, bool editable = false);
    QCheckBox* flag(const QString& label, const QString& field, const Flags& shown,
        const std::function<Result<Plan>(const Plan&, bool)>& commit);
    QSpinBox* number(const QString& label, const QString& field, int least, int most, const Number& shown,
        const std::function<Result<Plan>(const Plan&, int)>& commit);
    QLabel* fact(const QString& label, const Text& shown, bool mono = false);
    void custom(QWidget* widget, const Refresh& refresh, const QString& field = {});
    /// A sentence across the form.
    void note(const QString& sentence);

    void refresh(const AnswersPtr& answers);
    /// Puts the keyboard focus on the field of that name.
    void showField(const QString& field);
    /// The control of that name; null where the form has none.
    QWidget* field(const QString& name) const;
    /// Makes the edit one step called `step`; tells why where it refuses.
    bool commitStep(const QString& step, const PlanDocument::Edit& edit);

Q_SIGNALS:
    void refused(const QString& why);
    /// Something was taken otherwise than typed.
    void told(const QString& what);

private:
    void addRow(const QString& label, const QString& field, QWidget* widget);
    bool commitEdit(const QString& label, const QString& field, const PlanDocument::Edit& edit);
    static void refreshFlag(QCheckBox& box, const std::vector<Known<bool>>& values);
    /// The text of the plan in an edit that nobody is typing in.
    static void refreshText(QLineEdit& edit, const std::optional<QString>& now);

    PlanDocument& m_document;
    const Theme& m_theme;
    QString m_subject;
    QVBoxLayout* m_column;
    QGridLayout* m_grid = nullptr;
    QWidget* m_body = nullptr;
    std::vector<Refresh> m_refreshers;
    std::map<QString, QWidget*> m_fields;
};

}
