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
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWidget>

#include <functional>
#include <map>
#include <vector>

namespace ase {

/// Fields for one part in sections that fold. A field shows the plan and becomes an edit on Enter or when it is left; what a
/// person is typing is never overwritten. Built once a part, refreshed with every plan.
class InspectorForm : public QWidget {
    Q_OBJECT
public:
    using Text = std::function<QString(const Network&)>;
    using Commit = std::function<Result<Plan>(const Plan&, const QString&)>;
    struct Option {
        QString key;
        QString text;
    };
    using Options = std::function<std::vector<Option>(const Network&)>;
    using Refresh = std::function<void(const Plan&, const AnswersPtr&)>;

    InspectorForm(PlanDocument& document, const Theme& theme, QWidget* parent = nullptr);

    const Theme& theme() const { return m_theme; }
    PlanDocument& document() { return m_document; }

    /// Fields that follow stand under this title; `action` at its right may be null.
    void section(const QString& title, QWidget* action = nullptr);
    /// `field` is the name findings and reveals call it by.
    QLineEdit* text(const QString& label, const QString& field, const Text& shown, const Commit& commit, bool mono = false);
    QComboBox* choice(const QString& label, const QString& field, const Options& options, const Text& current,
        const Commit& commit, Glyph glyph = Glyph::Next, bool editable = false);
    QCheckBox* flag(const QString& label, const QString& field,
        const std::function<const Known<bool>*(const Network&)>& shown,
        const std::function<Result<Plan>(const Plan&, bool)>& commit);
    QSpinBox* number(const QString& label, const QString& field, int least, int most,
        const std::function<std::optional<int>(const Network&)>& shown,
        const std::function<Result<Plan>(const Plan&, int)>& commit);
    QLabel* fact(const QString& label, const Text& shown, bool mono = false);
    void custom(QWidget* widget, const Refresh& refresh);

    void refresh(const AnswersPtr& answers);
    /// Puts the keyboard focus on the field of that name.
    void showField(const QString& field);

Q_SIGNALS:
    void refused(const QString& why);
    /// Something was taken otherwise than typed.
    void told(const QString& what);

private:
    void addRow(const QString& label, const QString& field, QWidget* widget);
    bool commitEdit(const QString& label, const PlanDocument::Edit& edit);

    PlanDocument& m_document;
    const Theme& m_theme;
    QVBoxLayout* m_column;
    QGridLayout* m_grid = nullptr;
    QWidget* m_body = nullptr;
    std::vector<Refresh> m_refreshers;
    std::map<QString, QWidget*> m_fields;
};

/// Prefixes separated by commas or blanks. Host bits are dropped, and what is no prefix is kept as written; `tell` gets a
/// sentence about each.
std::vector<PrefixField> prefixesOf(const QString& text, const std::function<void(const QString& sentence)>& tell);
std::vector<AddressField> addressesIn(const QString& text);
QString listText(const std::vector<PrefixField>& fields);
QString listText(const std::vector<AddressField>& fields);

}
