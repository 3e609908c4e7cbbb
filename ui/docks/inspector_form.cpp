#include "ui/docks/inspector_form.h"

#include "ui/docks/fold.h"
#include "ui/docks/paragraph.h"

#include <QFrame>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace ase {

namespace {

constexpr int labelWidth = 92;

QLabel* caption(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString severalValues()
{
    return InspectorForm::tr("several values");
}

/// Shows instead of nothing that the parts differ, and what the field says of nothing once they do not.
template<class Edit>
void showDiffering(Edit& edit, bool differ)
{
    if (differ == edit.property("differing").toBool())
        return;
    edit.setProperty("differing", differ);
    if (differ)
        edit.setProperty("plain", edit.placeholderText());
    edit.setPlaceholderText(differ ? severalValues() : edit.property("plain").toString());
    edit.setAccessibleDescription(differ ? severalValues() : QString());
}

}

InspectorForm::InspectorForm(PlanDocument& document, const Theme& theme, const QString& subject, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_subject(subject)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void InspectorForm::section(const QString& title, QWidget* action)
{
    auto* rule = new QFrame;
    rule->setFixedHeight(1);
    rule->setStyleSheet(QStringLiteral("background: %1;").arg(m_theme.line.name()));
    m_column->addWidget(rule);
    m_body = new QWidget;
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 12, 2);
    head->addWidget(foldButton(title, m_body, m_theme));
    head->addStretch(1);
    if (action)
        head->addWidget(action);
    m_column->addLayout(head);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(14, 2, 12, 12);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
    m_column->addWidget(m_body);
}

void InspectorForm::addRow(const QString& label, const QString& field, QWidget* widget)
{
    auto* name = caption(label);
    name->setStyleSheet(QStringLiteral("color: %1;").arg(m_theme.text2.name()));
    name->setFixedWidth(labelWidth - 6);
    name->setFont(m_theme.fonts.table);
    name->setBuddy(widget);
    widget->setAccessibleName(label);
    const int row = m_grid->rowCount();
    const bool isTall = qobject_cast<QPlainTextEdit*>(widget) != nullptr;
    if (isTall)
        name->setContentsMargins(0, 6, 0, 0); // level with the first line
    m_grid->addWidget(name, row, 0, Qt::AlignLeft | (isTall ? Qt::AlignTop : Qt::AlignVCenter));
    m_grid->addWidget(widget, row, 1);
    if (!field.isEmpty())
        m_fields[field] = widget;
}

bool InspectorForm::commitStep(const QString& step, const PlanDocument::Edit& edit)
{
    const auto done = m_document.apply(step, edit);
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return done.ok();
}

bool InspectorForm::commitEdit(const QString& label, const QString& field, const PlanDocument::Edit& edit)
{
    if (m_subject.isEmpty())
        return commitStep(tr("Change %1").arg(label.toLower()), edit);
    // These two are called by what they do to the traffic where there is one part; a step of many names them.
    const QString what = field == u"securityGroup" ? tr("security group")
        : field == u"routeTable"                   ? tr("route table")
                                                   : label.toLower();
    return commitStep(tr("Set %1 of %2").arg(what, m_subject), edit);
}

void InspectorForm::refreshText(QLineEdit& edit, const std::optional<QString>& now)
{
    if (edit.isModified() && edit.hasFocus())
        return;
    showDiffering(edit, !now);
    const QString text = now.value_or(QString());
    if (edit.text() != text) {
        edit.setText(text);
        edit.setCursorPosition(0);
    }
    edit.setToolTip(now ? text : severalValues());
}

QLineEdit* InspectorForm::text(
    const QString& label, const QString& field, const Text& shown, const Commit& commit, bool mono)
{
    auto* edit = new QLineEdit;
    edit->setFont(mono ? m_theme.fonts.mono : m_theme.fonts.table);
    addRow(label, field, edit);
    connect(edit, &QLineEdit::editingFinished, this, [=, this] {
        const QString typed = edit->text();
        const auto now = shown(*m_document.plan()->network);
        // Nothing typed over several values leaves each of them.
        if (!edit->isModified() || typed == now.value_or(QString()))
            return;
        edit->setModified(false);
        const bool done = commitEdit(label, field, [&](const Plan& plan) { return commit(plan, typed); });
        edit->setProperty("wrong", !done);
        edit->setStyleSheet(edit->styleSheet());
        if (done)
            refreshText(*edit, shown(*m_document.plan()->network));
    });
    m_refreshers.push_back([edit, shown](const Plan& plan, const AnswersPtr&) { refreshText(*edit, shown(*plan.network)); });
    return edit;
}

QPlainTextEdit* InspectorForm::paragraph(const QString& label, const QString& field, const Text& shown, const Commit& commit)
{
    auto* edit = new Paragraph;
    edit->setFont(m_theme.fonts.table);
    addRow(label, field, edit);
    connect(edit, &Paragraph::left, this, [=, this] {
        const QString typed = edit->toPlainText();
        if (!edit->document()->isModified() || typed == shown(*m_document.plan()->network).value_or(QString()))
            return;
        edit->document()->setModified(false);
        commitEdit(label, field, [&](const Plan& plan) { return commit(plan, typed); });
    });
    m_refreshers.push_back([edit, shown](const Plan& plan, const AnswersPtr&) {
        if (edit->document()->isModified() && edit->hasFocus())
            return;
        const auto now = shown(*plan.network);
        showDiffering(*edit, !now);
        if (edit->toPlainText() != now.value_or(QString()))
            edit->setPlainText(now.value_or(QString()));
    });
    return edit;
}

QComboBox* InspectorForm::choice(const QString& label, const QString& field, const Options& options, const Text& current,
    const Commit& commit, Glyph glyph, bool editable)
{
    auto* box = new QComboBox;
    box->setEditable(editable);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setFont(m_theme.fonts.table);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    addRow(label, field, box);
    const QIcon icon = glyph == Glyph::Next ? QIcon() : glyphIcon(glyph, m_theme);
    const auto show = [box, options, current, icon, editable](const Plan& plan) {
        if (editable && box->lineEdit()->hasFocus() && box->lineEdit()->isModified())
            return;
        const QSignalBlocker quiet(box);
        const auto shown = current(*plan.network);
        const QString key = shown.value_or(QString());
        box->clear();
        for (const Option& option : options(*plan.network))
            box->addItem(option.key.isEmpty() ? QIcon() : icon, option.text, option.key);
        int at = shown ? box->findData(key) : -1;
        if (at < 0 && !key.isEmpty()) {
            box->addItem(icon, key, key);
            at = box->count() - 1;
        }
        box->setCurrentIndex(at);
        showDiffering(*box, !shown);
        box->setToolTip(!shown              ? severalValues()
                : key.isEmpty()             ? QString()
                : box->currentText() == key ? key
                                            : QStringLiteral("%1 (%2)").arg(box->currentText(), key));
        if (editable) {
            if (!shown)
                box->lineEdit()->clear();
            box->lineEdit()->setPlaceholderText(shown ? QString() : severalValues());
            box->lineEdit()->setModified(false);
            box->lineEdit()->setCursorPosition(0);
        }
    };
    const auto take = [=, this](const QString& key) {
        if (key == current(*m_document.plan()->network))
            return;
        if (!commitEdit(label, field, [&](const Plan& plan) { return commit(plan, key); }))
            show(*m_document.plan());
    };
    connect(box, &QComboBox::activated, this, [box, take](int at) { take(box->itemData(at).toString()); });
    if (editable) {
        box->lineEdit()->setAccessibleName(label);
        box->lineEdit()->setFont(m_theme.fonts.table);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, [box, take] {
            if (box->property("differing").toBool() && box->currentText().isEmpty())
                return;
            const int at = box->findText(box->currentText());
            take(at < 0 ? box->currentText() : box->itemData(at).toString());
        });
    }
    m_refreshers.push_back([show](const Plan& plan, const AnswersPtr&) { show(plan); });
    return box;
}

void InspectorForm::refreshFlag(QCheckBox& box, const std::vector<Known<bool>>& values)
{
    const bool differ =
        std::any_of(values.begin(), values.end(), [&](const Known<bool>& value) { return value != values.front(); });
    const Known<bool>* value = values.empty() ? nullptr : &values.front();
    const bool unknown = value && !differ && !value->isKnown();
    box.setTristate(unknown || differ);
    const bool on = value && value->isKnown() && *value->value();
    box.setCheckState(unknown || differ ? Qt::PartiallyChecked : on ? Qt::Checked : Qt::Unchecked);
    box.setToolTip(differ ? severalValues() : unknown ? tr("Not known: %1").arg(value->unknown()->expression) : QString());
    box.setAccessibleDescription(box.toolTip());
}

QCheckBox* InspectorForm::flag(const QString& label, const QString& field, const Flags& shown,
    const std::function<Result<Plan>(const Plan&, bool)>& commit)
{
    auto* box = new QCheckBox(label);
    box->setFont(m_theme.fonts.table);
    box->setAccessibleName(label);
    m_grid->addWidget(box, m_grid->rowCount(), 0, 1, 2);
    if (!field.isEmpty())
        m_fields[field] = box;
    connect(box, &QCheckBox::clicked, this, [=, this] {
        const bool on = box->checkState() != Qt::Unchecked;
        box->setTristate(false);
        const auto edit = [&](const Plan& plan) { return commit(plan, on); };
        const bool done = m_subject.isEmpty() ? commitEdit(label, field, edit)
                                              : commitStep(tr("Set \"%1\" of %2").arg(label, m_subject), edit);
        if (!done)
            refreshFlag(*box, shown(*m_document.plan()->network));
    });
    m_refreshers.push_back([box, shown](const Plan& plan, const AnswersPtr&) { refreshFlag(*box, shown(*plan.network)); });
    return box;
}

QSpinBox* InspectorForm::number(const QString& label, const QString& field, int least, int most, const Number& shown,
    const std::function<Result<Plan>(const Plan&, int)>& commit)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setFont(m_theme.fonts.mono);
    box->setKeyboardTracking(false);
    box->setFixedHeight(m_theme.metrics.field);
    addRow(label, field, box);
    connect(box, &QSpinBox::valueChanged, this, [=, this](int value) {
        if (value >= least && shown(*m_document.plan()->network) != std::optional(value))
            commitEdit(label, field, [&](const Plan& plan) { return commit(plan, value); });
    });
    const QString nothing = m_subject.isEmpty() ? tr("not known") : severalValues();
    m_refreshers.push_back([box, shown, nothing, least](const Plan& plan, const AnswersPtr&) {
        const QSignalBlocker quiet(box);
        const auto value = shown(*plan.network);
        // One below the least stands for no number, so that every number that is typed then is a change.
        box->setMinimum(value ? std::min(least, *value) : least - 1);
        box->setSpecialValueText(value ? QString() : nothing);
        box->setValue(value.value_or(box->minimum()));
    });
    return box;
}

QLabel* InspectorForm::fact(const QString& label, const Text& shown, bool mono)
{
    auto* value = caption({});
    value->setFont(mono ? m_theme.fonts.mono : m_theme.fonts.table);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setMinimumHeight(m_theme.metrics.smallButton);
    // A word that is longer than the dock is wide must not widen the page.
    value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addRow(label, {}, value);
    m_refreshers.push_back([value, shown](const Plan& plan, const AnswersPtr&) {
        value->setText(shown(*plan.network).value_or(severalValues()));
        value->setToolTip(value->text().toHtmlEscaped());
    });
    return value;
}

void InspectorForm::custom(QWidget* widget, const Refresh& refresh, const QString& field)
{
    if (!field.isEmpty())
        m_fields[field] = widget;
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
    m_refreshers.push_back(refresh);
}

void InspectorForm::note(const QString& sentence)
{
    auto* words = caption(sentence);
    words->setAccessibleName(sentence);
    words->setProperty("caption", true);
    words->setContentsMargins(14, 8, 12, 12);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_column->addWidget(words);
}

void InspectorForm::refresh(const AnswersPtr& answers)
{
    const PlanPtr plan = m_document.plan();
    for (const Refresh& refresh : m_refreshers)
        refresh(*plan, answers);
}

QWidget* InspectorForm::field(const QString& name) const
{
    const auto found = m_fields.find(name);
    return found == m_fields.end() ? nullptr : found->second;
}

void InspectorForm::showField(const QString& field)
{
    if (QWidget* control = this->field(field))
        control->setFocus(Qt::OtherFocusReason);
}

}
