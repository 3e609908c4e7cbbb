#include "ui/docks/views_dock.h"

#include "model/plan/edit/edit_views.h"
#include "ui/canvas/layer_names.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace ase {

namespace {

constexpr int edge = 8;
constexpr int layersHeight = 25 * int(allLayers.size()) + 4;

QLabel* titleLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("title", true);
    return label;
}

}

ViewsDock::ViewsDock(PlanDocument& document, CanvasView& canvas, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_canvas(canvas)
    , m_model(new ViewsModel(document, this))
    , m_name(new QLineEdit)
    , m_none(new QLabel(tr("No views yet: name what the drawing shows now, and come back to it with a click.")))
    , m_list(new QTreeView)
    , m_layers(new QListView)
{
    createList();
    createActions();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(edge);
    column->addWidget(createHead());
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(createButtons());
    column->addWidget(titleLabel(tr("Layers")));
    column->addWidget(createLayers());
    column->addStretch();
    connect(m_model, &ViewsModel::refused, this, &ViewsDock::refused);
    connect(&document, &PlanDocument::planChanged, this, &ViewsDock::followPlan);
    followPlan();
}

QWidget* ViewsDock::createHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_name->setAccessibleName(tr("Name of a new view"));
    auto* save = new QPushButton(tr("Save view"));
    save->setToolTip(tr("Keeps place, zoom and layers of the drawing under this name"));
    row->addWidget(m_name, 1);
    row->addWidget(save);
    connect(m_name, &QLineEdit::returnPressed, this, &ViewsDock::save);
    connect(save, &QPushButton::clicked, this, &ViewsDock::save);
    return head;
}

void ViewsDock::createList()
{
    m_none->setWordWrap(true);
    m_none->setProperty("caption", true);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Views of the plan"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ViewsModel::NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ViewsModel::DetailColumn, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeView::clicked, this, &ViewsDock::go);
    connect(m_list, &QTreeView::activated, this, &ViewsDock::go);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ViewsDock::followCurrent);
}

QAction* ViewsDock::addAction(const QString& text, const QKeySequence& keys, const std::function<void()>& act)
{
    auto* action = new QAction(text, m_list);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_list->addAction(action);
    m_actions.push_back(action);
    return action;
}

void ViewsDock::createActions()
{
    addAction(tr("Go to view"), {}, [this] { go(m_list->currentIndex()); });
    addAction(tr("Update view"), {}, [this] { update(); });
    addAction(tr("Rename view"), {}, [this] { rename(); });
    addAction(tr("Delete view"), QKeySequence::Delete, [this] { remove(); });
}

QWidget* ViewsDock::createButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const QString& tip, const std::function<void()>& act) {
        auto* button = new QPushButton(text);
        button->setProperty("small", true);
        button->setAccessibleName(tip);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        m_buttons.push_back(button);
    };
    add(tr("Update"), tr("Make the selected view what the drawing shows now"), [this] { update(); });
    add(tr("Rename"), tr("Rename the selected view"), [this] { rename(); });
    add(tr("Delete"), tr("Delete the selected view"), [this] { remove(); });
    row->addStretch();
    return buttons;
}

QWidget* ViewsDock::createLayers()
{
    auto* layers = new LayersModel(m_canvas, this);
    m_layers->setModel(layers);
    m_layers->setFrameShape(QFrame::NoFrame);
    m_layers->setUniformItemSizes(true);
    m_layers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_layers->setMaximumHeight(layersHeight);
    m_layers->setAccessibleName(tr("Layers of the drawing"));
    m_layers->setCurrentIndex(layers->index(0, 0));
    return m_layers;
}

bool ViewsDock::apply(const QString& label, const PlanDocument::Edit& edit)
{
    const auto done = m_document.apply(label, edit);
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return done.ok();
}

const NamedView* ViewsDock::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->at(index).value : nullptr;
}

/// "View 3": the first that no view has.
QString ViewsDock::freeName() const
{
    for (int number = 1;; ++number) {
        const QString name = tr("View %1").arg(number);
        if (!viewNamed(*m_document.plan(), name))
            return name;
    }
}

void ViewsDock::startSaving()
{
    m_name->setText(freeName());
    m_name->selectAll();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void ViewsDock::save()
{
    const QString typed = m_name->text().simplified();
    const QString name = typed.isEmpty() ? freeName() : typed;
    const NamedView view = m_canvas.viewNow(name);
    if (!apply(tr("Save view %1").arg(name), [&](const Plan& plan) { return addView(plan, view); }))
        return;
    m_name->clear();
    m_list->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
}

void ViewsDock::go(const QModelIndex& index)
{
    if (index.isValid())
        m_canvas.goTo(NamedView(m_model->at(index).value));
}

void ViewsDock::update()
{
    if (const NamedView* view = current()) {
        const NamedView now = m_canvas.viewNow(view->name);
        apply(tr("Update view %1").arg(now.name), [&](const Plan& plan) { return replaceView(plan, now); });
    }
}

void ViewsDock::rename()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    m_list->setFocus();
    m_list->edit(index.siblingAtColumn(ViewsModel::NameColumn));
}

void ViewsDock::remove()
{
    if (const NamedView* view = current()) {
        const QString name = view->name;
        apply(tr("Delete view %1").arg(name), [&](const Plan& plan) { return removeView(plan, name); });
    }
}

void ViewsDock::followPlan()
{
    m_none->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    m_name->setPlaceholderText(freeName());
    followCurrent();
}

void ViewsDock::followCurrent()
{
    const bool any = current() != nullptr;
    for (QPushButton* button : m_buttons)
        button->setEnabled(any);
    for (QAction* action : m_actions)
        action->setEnabled(any);
}

}
