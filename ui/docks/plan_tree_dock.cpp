#include "ui/docks/plan_tree_dock.h"

#include "ui/docks/plan_tree_delegate.h"
#include "ui/docks/search_field.h"
#include "ui/document/plan_question.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace ase {

namespace {

constexpr std::size_t mostOpen = 60; ///< subnets; beyond it the networks of the plan would go out of sight

/// Networks and sites, and in a plan of a readable size what leads to an App Service plan.
bool opensByItself(PartId part, const Network& network)
{
    if (part.as<VirtualNetworkId>() || part.as<SiteId>())
        return true;
    if (network.subnets.size() > mostOpen)
        return false;
    const auto subnet = part.as<SubnetId>();
    const auto& environments = network.environments.rows();
    return part.as<EnvironmentId>()
        || (subnet && std::any_of(environments.begin(), environments.end(), [&](const auto& row) {
               return row.value->subnet == *subnet;
           }));
}

}

PlanTreeDock::PlanTreeDock(PlanDocument& document, Analysis& analysis, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new PlanTreeModel(document, analysis, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_view(new PlanTreeView(document, theme))
    , m_ask(new QAction(m_view))
{
    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterRole(Qt::AccessibleTextRole);

    // Before the view has a selection of its own, so that this dock hears of rows first.
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { m_following = true; });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this] { m_following = false; });
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_following = true; });
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &PlanTreeDock::endRemoval);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new PlanTreeDelegate(theme, m_view));
    m_view->setHeaderHidden(true);
    m_view->setIndentation(16);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Parts of the plan"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(m_view);
        menu.setToolTipsVisible(true);
        menu.addActions(m_view->actions());
        menu.exec(m_view->viewport()->mapToGlobal(at));
    });
    openRows({}, 0, m_filter->rowCount() - 1);
    addQuestion();

    auto* field = new SearchField(tr("Filter"), tr("Filter the plan tree"), Glyph::Search, theme);
    connect(field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setFilterFixedString(text);
        if (!text.isEmpty())
            m_view->expandAll();
        takeSelection();
    });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(inMargins(field, 8));
    column->addWidget(m_view, 1);

    connect(m_model, &PlanTreeModel::refused, this, &PlanTreeDock::refused);
    connect(m_view, &PlanTreeView::refused, this, &PlanTreeDock::refused);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &PlanTreeDock::openRows);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlanTreeDock::giveSelection);
    connect(&document, &PlanDocument::selectionChanged, this, &PlanTreeDock::takeSelection);
    connect(&document, &PlanDocument::planChanged, this, &PlanTreeDock::takeSelection);
    connect(&document, &PlanDocument::revealRequested, this, [this](PartId part) { showPart(part); });
    takeSelection();
}

void PlanTreeDock::openRows(const QModelIndex& parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex at = m_filter->index(row, 0, parent);
        const auto part = m_model->partAt(m_filter->mapToSource(at));
        if (!part || !opensByItself(*part, *m_document.plan()->network))
            continue;
        m_view->expand(at);
        openRows(at, 0, m_filter->rowCount(at) - 1);
    }
}

void PlanTreeDock::renameSelected()
{
    const auto part = m_document.selectedPart();
    const QModelIndex at = part ? m_filter->mapFromSource(m_model->indexOf(*part)) : QModelIndex();
    if (!(at.flags() & Qt::ItemIsEditable))
        return;
    m_view->scrollTo(at);
    m_view->setFocus();
    m_view->edit(at);
}

void PlanTreeDock::addQuestion()
{
    m_view->addAction(m_ask);
    connect(m_ask, &QAction::triggered, this, [this] {
        if (const auto part = m_document.selectedPart())
            Q_EMIT questionAsked(*part);
    });
    connect(&m_document, &PlanDocument::selectionChanged, this, &PlanTreeDock::showQuestion);
    connect(&m_document, &PlanDocument::planChanged, this, &PlanTreeDock::showQuestion);
    showQuestion();
}

void PlanTreeDock::showQuestion()
{
    const auto part = m_document.selectedPart();
    const auto question = part ? questionFor(part->kind) : std::nullopt;
    m_ask->setVisible(question.has_value());
    if (question)
        m_ask->setText(titleOf(*question));
}

void PlanTreeDock::takeSelection()
{
    QItemSelection wanted;
    for (PartId part : m_document.selection()) {
        const QModelIndex at = m_filter->mapFromSource(m_model->indexOf(part));
        if (at.isValid())
            wanted.select(at, at);
    }
    m_following = true;
    m_view->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    if (m_document.selection().size() == 1 && !wanted.isEmpty()) {
        m_view->selectionModel()->setCurrentIndex(wanted.indexes().constFirst(), QItemSelectionModel::NoUpdate);
        m_view->scrollTo(wanted.indexes().constFirst());
    }
    m_following = false;
}

/// A row that goes is no choice of a person: the part may be elsewhere now, or come back with undo. Where nothing is left of
/// what was selected, nothing is.
void PlanTreeDock::endRemoval()
{
    m_following = false;
    const std::set<PartId>& selection = m_document.selection();
    if (std::none_of(selection.begin(), selection.end(), [&](PartId part) { return isInPlan(*m_document.plan(), part); }))
        m_document.select({});
}

void PlanTreeDock::giveSelection()
{
    if (m_following)
        return;
    std::set<PartId> parts;
    for (const QModelIndex& at : m_view->selectionModel()->selectedIndexes()) {
        if (const auto part = m_model->partAt(m_filter->mapToSource(at)))
            parts.insert(*part);
    }
    m_document.select(std::move(parts));
}

void PlanTreeDock::showPart(PartId part)
{
    const QModelIndex at = m_filter->mapFromSource(m_model->indexOf(part));
    if (at.isValid())
        m_view->scrollTo(at);
}

}
