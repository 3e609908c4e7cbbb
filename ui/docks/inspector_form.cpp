#include "ui/docks/inspector_form.h"

#include "model/address/text_fault.h"
#include "ui/docks/fold.h"

#include <QCoreApplication>
#include <QFrame>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace ase {

namespace {

constexpr int labelWidth = 92;

QStringList words(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

template<class F>
QString joined(const std::vector<F>& fields)
{
    QStringList all;
    for (const F& field : fields)
        all.append(textOf(field));
    return all.join(QStringLiteral(", "));
}

QString say(const char* sentence)
{
    return QCoreApplication::translate("Inspector", sentence);
}

/// Why a text that was kept as written is no prefix.
QString sentenceOf(const std::optional<TextFault>& fault, const QString& text)
{
    const auto with = [&](const char* sentence) { return say(sentence).arg(text).arg(fault->at + 1); };
    switch (fault ? fault->kind : TextFault::Kind::Form) {
    case TextFault::Kind::NotANumber:
        return with(QT_TRANSLATE_NOOP("Inspector", "%1 is kept as written: no number stands at character %2."));
    case TextFault::Kind::TooLarge:
        return with(QT_TRANSLATE_NOOP("Inspector", "%1 is kept as written: the number at character %2 is too large."));
    case TextFault::Kind::LeadingZero:
        return with(QT_TRANSLATE_NOOP("Inspector", "%1 is kept as written: the number at character %2 begins with zero."));
    case TextFault::Kind::PartCount:
        return say(
            QT_TRANSLATE_NOOP("Inspector", "%1 is kept as written: an address has four numbers with dots between them."))
            .arg(text);
    case TextFault::Kind::Empty:
    case TextFault::Kind::HostBits:
    case TextFault::Kind::Reversed:
    case TextFault::Kind::Form:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Inspector", "%1 is kept as written: it is no block of addresses.")).arg(text);
}

QLabel* caption(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}

std::vector<PrefixField> prefixesOf(const QString& text, const std::function<void(const QString& sentence)>& tell)
{
    std::vector<PrefixField> fields;
    for (const QString& word : words(text)) {
        const std::string plain = word.toStdString();
        const auto normal = Prefix::parseNormalised(plain);
        fields.push_back(normal ? prefixField(*normal) : prefixField(word));
        if (!normal)
            tell(sentenceOf(faultInPrefix(plain), word));
        else if (!Prefix::parse(plain))
            tell(say(QT_TRANSLATE_NOOP("Inspector", "%1 has host bits and was taken as %2, the block that holds it."))
                     .arg(word, textOf(fields.back())));
    }
    return fields;
}

std::vector<AddressField> addressesIn(const QString& text)
{
    std::vector<AddressField> fields;
    for (const QString& word : words(text))
        fields.push_back(addressField(word));
    return fields;
}

QString listText(const std::vector<PrefixField>& fields)
{
    return joined(fields);
}
QString listText(const std::vector<AddressField>& fields)
{
    return joined(fields);
}

InspectorForm::InspectorForm(PlanDocument& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
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
    m_grid->addWidget(name, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(widget, row, 1);
    if (!field.isEmpty())
        m_fields[field] = widget;
}

bool InspectorForm::commitEdit(const QString& label, const PlanDocument::Edit& edit)
{
    const auto done = m_document.apply(tr("Change %1").arg(label.toLower()), edit);
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return done.ok();
}

QLineEdit* InspectorForm::text(
    const QString& label, const QString& field, const Text& shown, const Commit& commit, bool mono)
{
    auto* edit = new QLineEdit;
    edit->setFont(mono ? m_theme.fonts.mono : m_theme.fonts.table);
    addRow(label, field, edit);
    connect(edit, &QLineEdit::editingFinished, this, [=, this] {
        const QString typed = edit->text();
        if (!edit->isModified() || typed == shown(*m_document.plan()->network))
            return;
        edit->setModified(false);
        const bool done = commitEdit(label, [&](const Plan& plan) { return commit(plan, typed); });
        edit->setProperty("wrong", !done);
        edit->setStyleSheet(edit->styleSheet());
        if (done)
            edit->setText(shown(*m_document.plan()->network));
    });
    m_refreshers.push_back([edit, shown](const Plan& plan, const AnswersPtr&) {
        const QString now = shown(*plan.network);
        if (edit->isModified() && edit->hasFocus())
            return;
        if (edit->text() != now) {
            edit->setText(now);
            edit->setCursorPosition(0);
        }
        edit->setToolTip(now);
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
    const auto take = [=, this](const QString& key) {
        if (key != current(*m_document.plan()->network))
            commitEdit(label, [&](const Plan& plan) { return commit(plan, key); });
    };
    connect(box, &QComboBox::activated, this, [box, take](int at) { take(box->itemData(at).toString()); });
    if (editable) {
        box->lineEdit()->setAccessibleName(label);
        box->lineEdit()->setFont(m_theme.fonts.table);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, [box, take] {
            const int at = box->findText(box->currentText());
            take(at < 0 ? box->currentText() : box->itemData(at).toString());
        });
    }
    m_refreshers.push_back([box, options, current, icon, editable](const Plan& plan, const AnswersPtr&) {
        if (editable && box->lineEdit()->hasFocus() && box->lineEdit()->isModified())
            return;
        const QSignalBlocker quiet(box);
        const QString key = current(*plan.network);
        box->clear();
        for (const Option& option : options(*plan.network))
            box->addItem(option.key.isEmpty() ? QIcon() : icon, option.text, option.key);
        int at = box->findData(key);
        if (at < 0 && !key.isEmpty()) {
            box->addItem(icon, key, key);
            at = box->count() - 1;
        }
        box->setCurrentIndex(at);
        box->setToolTip(key.isEmpty()       ? QString()
                : box->currentText() == key ? key
                                            : QStringLiteral("%1 (%2)").arg(box->currentText(), key));
        if (editable) {
            box->lineEdit()->setModified(false);
            box->lineEdit()->setCursorPosition(0);
        }
    });
    return box;
}

QCheckBox* InspectorForm::flag(const QString& label, const QString& field,
    const std::function<const Known<bool>*(const Network&)>& shown,
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
        commitEdit(label, [&](const Plan& plan) { return commit(plan, on); });
    });
    m_refreshers.push_back([box, shown](const Plan& plan, const AnswersPtr&) {
        const Known<bool>* value = shown(*plan.network);
        const bool unknown = value && !value->isKnown();
        box->setTristate(unknown);
        box->setCheckState(unknown ? Qt::PartiallyChecked : value && *value->value() ? Qt::Checked : Qt::Unchecked);
        box->setToolTip(unknown ? tr("Not known: %1").arg(value->unknown()->expression) : QString());
    });
    return box;
}

QSpinBox* InspectorForm::number(const QString& label, const QString& field, int least, int most,
    const std::function<std::optional<int>(const Network&)>& shown,
    const std::function<Result<Plan>(const Plan&, int)>& commit)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setFont(m_theme.fonts.mono);
    box->setKeyboardTracking(false);
    box->setFixedHeight(m_theme.metrics.field);
    addRow(label, field, box);
    connect(box, &QSpinBox::valueChanged, this, [=, this](int value) {
        if (shown(*m_document.plan()->network) != std::optional(value))
            commitEdit(label, [&](const Plan& plan) { return commit(plan, value); });
    });
    m_refreshers.push_back([box, shown](const Plan& plan, const AnswersPtr&) {
        const QSignalBlocker quiet(box);
        const auto value = shown(*plan.network);
        box->setSpecialValueText(value ? QString() : tr("not known"));
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
        value->setText(shown(*plan.network));
        value->setToolTip(value->text().toHtmlEscaped());
    });
    return value;
}

void InspectorForm::custom(QWidget* widget, const Refresh& refresh)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
    m_refreshers.push_back(refresh);
}

void InspectorForm::refresh(const AnswersPtr& answers)
{
    const PlanPtr plan = m_document.plan();
    for (const Refresh& refresh : m_refreshers)
        refresh(*plan, answers);
}

void InspectorForm::showField(const QString& field)
{
    const auto found = m_fields.find(field);
    if (found != m_fields.end())
        found->second->setFocus(Qt::OtherFocusReason);
}

}
