#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/actions/letter_match.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QVBoxLayout>

namespace ase {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int rowPadding = 10; ///< as the rows of other tables

QString keysOf(const QAction& action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

}

ShortcutsDialog::ShortcutsDialog(ActionRegistry& registry, Questions& questions, QWidget* parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_questions(questions)
    , m_list(new QTreeWidget)
    , m_keys(new QKeySequenceEdit)
    , m_clear(new QPushButton(tr("No key")))
    , m_note(new QLabel)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* find = new QLineEdit;
    find->setPlaceholderText(tr("Find an action"));
    find->setAccessibleName(tr("Find an action"));
    connect(find, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Action"), tr("Menu"), tr("Keys")});
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showSelected);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* reset = buttons->addButton(tr("Restore all"), QDialogButtonBox::ResetRole);
    QPushButton* save = buttons->addButton(tr("Save as PDF…"), QDialogButtonBox::ActionRole);
    // Enter in the field that finds actions takes no key away and restores none.
    for (QPushButton* button : {m_clear, reset, save})
        button->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, &registry, &ActionRegistry::resetKeys);
    connect(save, &QPushButton::clicked, this, &ShortcutsDialog::print);
    connect(&registry, &ActionRegistry::keysChanged, this, &ShortcutsDialog::fill);
    auto* column = new QVBoxLayout(this);
    column->addWidget(find);
    column->addWidget(m_list, 1);
    column->addWidget(createEditor());
    column->addWidget(buttons);
    resize(620, 560);
    fill();
}

QWidget* ShortcutsDialog::createEditor()
{
    auto* editor = new QWidget;
    auto* row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Keys of the action:"));
    label->setBuddy(m_keys);
    m_keys->setAccessibleName(tr("Keys of the action"));
    row->addWidget(label);
    row->addWidget(m_keys);
    row->addWidget(m_clear);
    row->addWidget(m_note, 1);
    m_note->setWordWrap(true);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutsDialog::bindTyped);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence& keys) {
        const ActionRegistry::Entry* holder = m_registry.holderOf(keys);
        const bool other = holder && holder->spec.id != selectedId();
        m_note->setText(other ? tr("Until now: %1").arg(plainText(holder->action->text())) : QString());
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_registry.bind(selectedId(), {}); });
    return editor;
}

void ShortcutsDialog::fill()
{
    const QString selected = selectedId();
    m_list->clear();
    for (const ActionRegistry::Entry& entry : m_registry.entries()) {
        auto* item = new QTreeWidgetItem(
            m_list, {plainText(entry.action->text()), plainText(entry.spec.menu), keysOf(*entry.action)});
        item->setData(0, idRole, entry.spec.id);
        item->setSizeHint(0, {0, m_list->fontMetrics().height() + rowPadding});
        if (entry.action->shortcuts() != entry.spec.keys) {
            QFont font = item->font(2);
            font.setBold(true); // bound by a person
            item->setFont(2, font);
        }
        if (entry.spec.id == selected)
            m_list->setCurrentItem(item);
    }
    m_list->resizeColumnToContents(1);
    m_list->resizeColumnToContents(2);
    showSelected();
}

void ShortcutsDialog::filter(const QString& typed)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        const QString all = item->text(1) + u' ' + item->text(0) + u' ' + item->text(2);
        item->setHidden(!letterMatch(typed, all));
    }
}

QString ShortcutsDialog::selectedId() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

void ShortcutsDialog::showSelected()
{
    const QAction* action = m_registry.find(selectedId());
    m_keys->setEnabled(action);
    m_clear->setEnabled(action && !action->shortcuts().isEmpty());
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_note->clear();
}

void ShortcutsDialog::bindTyped()
{
    const QAction* action = m_registry.find(selectedId());
    if (action && m_keys->keySequence() != action->shortcut() && !m_keys->keySequence().isEmpty())
        m_registry.bind(selectedId(), {m_keys->keySequence()});
}

void ShortcutsDialog::print()
{
    const QString file = m_questions.askSave(
        this, tr("Save the list of shortcuts"), QStringLiteral("shortcuts.pdf"), tr("PDF documents (*.pdf)"));
    if (file.isEmpty())
        return;
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly)) {
        QPdfWriter writer(&out);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(tr("Keyboard shortcuts"));
        QTextDocument page;
        page.setHtml(shortcutsPage(m_registry));
        page.print(&writer);
    }
    if (!out.commit())
        m_questions.tell(this, tr("The list was not saved."), out.errorString());
}

QString shortcutsPage(const ActionRegistry& registry)
{
    QString rows;
    QString menu;
    for (const ActionRegistry::Entry& entry : registry.entries()) {
        if (entry.action->shortcuts().isEmpty())
            continue;
        if (entry.spec.menu != menu)
            rows +=
                QStringLiteral("<tr><td colspan='2'><h3>%1</h3></td></tr>").arg(plainText(entry.spec.menu).toHtmlEscaped());
        menu = entry.spec.menu;
        rows += QStringLiteral("<tr><td>%1</td><td><code>%2</code></td></tr>")
                    .arg(plainText(entry.action->text()).toHtmlEscaped(), keysOf(*entry.action).toHtmlEscaped());
    }
    return QStringLiteral("<h1>%1</h1><table width='100%' cellpadding='3'>%2</table>")
        .arg(ShortcutsDialog::tr("Keyboard shortcuts of ASE Planner").toHtmlEscaped(), rows);
}

}
