#include "ui/actions/command_palette.h"

#include "ui/paint/text.h"
#include "ui/paint/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ase {

namespace {

constexpr int rowHeight = 30;
constexpr int mostRows = 12;
constexpr int paletteWidth = 560;
constexpr int gap = 8; ///< to the tool bars above
constexpr int edge = 12;

/// So that what a command is called in the tool bar stays to be seen.
int belowToolBars(const QWidget& window)
{
    int bottom = 0;
    for (const QToolBar* bar : window.findChildren<QToolBar*>())
        if (bar->isVisible() && !bar->isFloating() && bar->orientation() == Qt::Horizontal)
            bottom = std::max(bottom, bar->mapTo(&window, bar->rect().bottomLeft()).y());
    return bottom;
}

class CommandDelegate : public QStyledItemDelegate {
public:
    CommandDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {paletteWidth, rowHeight}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, m_theme.accentSoft);
        const QRectF row = QRectF(option.rect).adjusted(edge, 0, -edge, 0);
        const QString keys = index.data(CommandModel::KeysRole).toString();
        const double keysWidth = QFontMetricsF(m_theme.fonts.mono).horizontalAdvance(keys);
        paintText(*painter, row, keys,
            {.font = m_theme.fonts.mono, .color = m_theme.text2, .alignment = Qt::AlignRight | Qt::AlignVCenter});
        const QRectF left = row.adjusted(0, 0, -keysWidth - edge, 0);
        const QString title = index.data().toString();
        const double end = paintText(*painter, left, title, {.font = m_theme.fonts.base, .color = m_theme.text});
        paintText(*painter, {end + 8, left.top(), left.right() - end - 8, left.height()},
            index.data(CommandModel::MenuRole).toString(), {.font = m_theme.fonts.caption, .color = m_theme.text2});
    }

private:
    const Theme& m_theme;
};

}

CommandPalette::CommandPalette(const ActionRegistry& registry, const Theme& theme, QWidget* window)
    : QFrame(window)
    , m_model(new CommandModel(registry, this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
{
    setObjectName(QStringLiteral("commandPalette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_field->setPlaceholderText(tr("Type what you want to do"));
    m_field->setAccessibleName(tr("Find an action"));
    m_list->setAccessibleName(tr("Actions found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(rowHeight * mostRows);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(8, 8, 8, 8);
    head->addWidget(m_field);
    column->addLayout(head);
    column->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_model->filter(typed);
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::act);
    hide();
}

void CommandPalette::open()
{
    m_focused = QApplication::focusWidget();
    m_field->clear();
    m_model->filter({});
    m_list->setCurrentIndex(m_model->index(0));
    const int wide = std::min(paletteWidth, parentWidget()->width() - 2 * edge);
    setGeometry((parentWidget()->width() - wide) / 2, belowToolBars(*parentWidget()) + gap, wide, sizeHint().height());
    raise();
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (watched == m_field && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();
    return QFrame::eventFilter(watched, event);
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(mostRows);
        return true;
    case Qt::Key_PageUp:
        step(-mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default: // what is typed is the field's
        return false;
    }
}

void CommandPalette::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, last)));
}

void CommandPalette::act()
{
    // An action may drop the window, and this with it.
    const QPointer<QAction> action = m_model->actionAt(m_list->currentIndex());
    dismiss();
    if (action)
        action->trigger();
}

void CommandPalette::dismiss()
{
    hide();
    if (m_focused)
        m_focused->setFocus(Qt::PopupFocusReason);
}

}
