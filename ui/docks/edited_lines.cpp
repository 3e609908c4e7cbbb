#include "ui/docks/edited_lines.h"

#include "ui/paint/glyph.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ase {

namespace {

constexpr int iconSide = 16;
constexpr int buttonSide = 24;
constexpr int editorHeight = 28;

/// A line is edited as one text over the whole of it.
class LineEditor : public LineListDelegate {
public:
    using Typed = std::function<void(QLineEdit*, const QString&)>;
    using Taken = std::function<void(int row, const QString&)>;

    LineEditor(const Theme& theme, const QString& name, Typed typed, Taken taken, QObject* parent)
        : LineListDelegate(theme, parent)
        , m_font(theme.fonts.mono)
        , m_name(name)
        , m_typed(std::move(typed))
        , m_taken(std::move(taken))
    {
    }
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        auto* edit = new QLineEdit(parent);
        edit->setFont(m_font);
        edit->setAccessibleName(m_name);
        edit->setAutoFillBackground(true);
        connect(edit, &QLineEdit::textChanged, edit, [edit, typed = m_typed](const QString& text) { typed(edit, text); });
        return edit;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* edit = static_cast<QLineEdit*>(editor);
        // A plan that changes under an open editor leaves what is being typed.
        if (!edit->isModified())
            edit->setText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const override
    {
        m_taken(index.row(), static_cast<QLineEdit*>(editor)->text());
    }
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        QRect line(0, 0, option.rect.width(), editorHeight);
        line.moveCenter(option.rect.center());
        editor->setGeometry(line);
    }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        const bool enters = event->type() == QEvent::KeyPress
            && (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Return
                || static_cast<QKeyEvent*>(event)->key() == Qt::Key_Enter);
        return (enters && object->property("wrong").toBool()) || LineListDelegate::eventFilter(object, event);
    }

private:
    QFont m_font;
    QString m_name;
    Typed m_typed;
    Taken m_taken;
};

}

EditedLines::EditedLines(PlanDocument& document, const QString& title, LineEditing editing, const Theme& theme)
    : m_document(document)
    , m_editing(std::move(editing))
    , m_theme(theme)
    , m_list(new LineList(title, theme))
    , m_fault(new QLabel)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    auto* name = new QLabel(title);
    name->setTextFormat(Qt::PlainText);
    name->setFont(theme.fonts.table);
    name->setBuddy(m_list);
    head->addWidget(name, 1);
    m_add = button(Glyph::Plus, tr("Add %1").arg(m_editing.what), &EditedLines::add);
    m_remove = button(Glyph::Minus, tr("Remove %1").arg(m_editing.what), &EditedLines::removeRow);
    m_up = button(Glyph::ChevronUp, tr("Move %1 up").arg(m_editing.what), &EditedLines::moveUp);
    m_down = button(Glyph::ChevronDown, tr("Move %1 down").arg(m_editing.what), &EditedLines::moveDown);
    for (QToolButton* one : {m_add, m_remove, m_up, m_down})
        head->addWidget(one);

    m_list->setEmptyText(m_editing.none);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setItemDelegate(new LineEditor(
        theme, m_editing.what, [this](QLineEdit* edit, const QString& text) { showFault(edit, text); },
        [this](int row, const QString& text) { take(row, text); }, m_list));
    m_list->installEventFilter(this);
    connect(m_list->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &EditedLines::endDraft, Qt::QueuedConnection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EditedLines::enableButtons);

    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setFont(theme.fonts.caption);
    m_fault->setStyleSheet(QStringLiteral("color: %1;").arg(theme.bad.name()));
    m_fault->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_fault->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(m_fault);
    setFocusProxy(m_list);
}

QToolButton* EditedLines::button(Glyph glyph, const QString& name, void (EditedLines::*act)())
{
    auto* made = new QToolButton;
    made->setIcon(glyphIcon(glyph, m_theme));
    made->setIconSize({iconSide, iconSide});
    made->setFixedSize(buttonSide, buttonSide);
    made->setAutoRaise(true);
    made->setAccessibleName(name);
    made->setToolTip(name);
    connect(made, &QToolButton::clicked, this, act);
    return made;
}

void EditedLines::follow(const Network& network)
{
    std::vector<LineListModel::Row> rows;
    for (LineRow& row : m_editing.rows(network))
        rows.push_back({QString::number(rows.size()), std::move(row)});
    if (m_drafting) {
        LineRow draft;
        draft.title = tr("new");
        draft.muted = true;
        draft.edited = m_editing.beginning(network);
        rows.push_back({QString::number(rows.size()), std::move(draft)});
    }
    m_list->show(std::move(rows));
    enableButtons();
}

void EditedLines::enableButtons()
{
    const int row = m_list->currentIndex().row();
    const int count = m_list->lines()->rowCount();
    m_add->setEnabled(!m_drafting);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0 && !m_drafting);
    m_down->setEnabled(row >= 0 && row + 1 < count && !m_drafting);
}

void EditedLines::choose(int row)
{
    if (row >= 0 && row < m_list->lines()->rowCount())
        m_list->setCurrentIndex(m_list->lines()->index(row, 0));
}

bool EditedLines::apply(const QString& step, const PlanDocument::Edit& edit)
{
    const auto done = m_document.apply(step, edit);
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return done.ok();
}

void EditedLines::add()
{
    m_drafting = true;
    follow(*m_document.plan()->network);
    const int last = m_list->lines()->rowCount() - 1;
    choose(last);
    m_list->setFocus();
    const QModelIndex draft = m_list->lines()->index(last, 0);
    m_list->edit(draft);
    // What it begins with is written on; the view has selected it to be typed over.
    if (auto* editor = qobject_cast<QLineEdit*>(m_list->indexWidget(draft)))
        editor->end(false);
}

/// Whether the editor was taken or given up, a row that is not in the plan goes.
void EditedLines::endDraft()
{
    m_fault->hide();
    if (!std::exchange(m_drafting, false))
        return;
    follow(*m_document.plan()->network);
    choose(m_list->lines()->rowCount() - 1);
}

void EditedLines::take(int row, const QString& text)
{
    const Network& network = *m_document.plan()->network;
    if (const QString wrong = m_editing.fault(network, text); !wrong.isEmpty()) {
        // The editor is about to close, and takes a row that is new with it.
        if (!m_drafting || text != m_editing.beginning(network))
            Q_EMIT refused(wrong);
        return;
    }
    const bool isNew = std::exchange(m_drafting, false);
    const QString step = isNew ? tr("Add %1").arg(m_editing.what) : tr("Change %1").arg(m_editing.what);
    apply(step, [&](const Plan& plan) { return m_editing.put(plan, row, text); });
    follow(*m_document.plan()->network);
    choose(row);
}

void EditedLines::removeRow()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    if (!m_drafting)
        apply(tr("Remove %1").arg(m_editing.what), [&](const Plan& plan) { return m_editing.remove(plan, row); });
    m_drafting = false;
    follow(*m_document.plan()->network);
    choose(std::min(row, m_list->lines()->rowCount() - 1));
}

void EditedLines::moveBy(int rows)
{
    const int from = m_list->currentIndex().row();
    const int to = from + rows;
    if (m_drafting || from < 0 || to < 0 || to >= m_list->lines()->rowCount())
        return;
    if (apply(tr("Move %1").arg(m_editing.what), [&](const Plan& plan) { return m_editing.move(plan, from, to); }))
        choose(to);
}

QString EditedLines::fault() const
{
    return m_fault->isHidden() ? QString() : m_fault->text();
}

void EditedLines::showFault(QLineEdit* editor, const QString& text)
{
    const QString wrong = m_editing.fault(*m_document.plan()->network, text);
    editor->setProperty("wrong", !wrong.isEmpty());
    editor->setAccessibleDescription(wrong);
    editor->style()->unpolish(editor);
    editor->style()->polish(editor);
    m_fault->setText(wrong);
    m_fault->setVisible(!wrong.isEmpty());
}

bool EditedLines::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool control = key->modifiers().testFlag(Qt::ControlModifier);
    switch (key->key()) {
    case Qt::Key_Insert:
        add();
        return true;
    case Qt::Key_Delete:
        removeRow();
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (!control)
            return false;
        moveBy(key->key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    default: // keys are no enumeration of ours
        return QWidget::eventFilter(watched, event);
    }
}

}
