#include "ui/docks/history_dock.h"

#include <QFont>
#include <QPalette>
#include <QSize>
#include <QVBoxLayout>

namespace ase {

namespace {

constexpr int rowHeight = 25;
constexpr int edge = 8;

}

HistoryModel::HistoryModel(PlanDocument& document, QObject* parent)
    : TableModel(parent)
{
    connect(&document, &PlanDocument::historyChanged, this, [this, &document] { follow(document.history()); });
    follow(document.history());
}

void HistoryModel::follow(const History& history)
{
    std::vector<Row> rows;
    for (std::size_t step = 0; step < history.stepCount(); ++step) {
        const QString label = step == 0 ? tr("The plan as it was opened") : history.labelOf(step);
        rows.push_back({step, {label, step == history.position(), step > history.position()}});
    }
    show(std::move(rows));
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryRow& row = at(index).value;
    switch (role) {
    case Qt::DisplayRole:
        return row.label;
    case Qt::AccessibleTextRole:
        return row.current ? tr("%1, the plan as it is now").arg(row.label)
            : row.undone   ? tr("%1, undone").arg(row.label)
                           : row.label;
    case Qt::SizeHintRole:
        return QSize(0, rowHeight);
    case Qt::FontRole: {
        QFont font;
        font.setWeight(row.current ? QFont::DemiBold : QFont::Normal);
        font.setItalic(row.undone);
        return font;
    }
    case Qt::ForegroundRole:
        return row.undone ? QPalette().brush(QPalette::PlaceholderText) : QPalette().brush(QPalette::Text);
    default: // the view asks for roles that are none of ours
        return {};
    }
}

HistoryDock::HistoryDock(PlanDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new HistoryModel(document, this))
    , m_list(new QListView)
{
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Steps of the history"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, 4, edge, 4);
    column->addWidget(m_list);
    const auto goTo = [this](const QModelIndex& index) { m_document.goToStep(m_model->at(index).id); };
    connect(m_list, &QListView::clicked, this, goTo);
    connect(m_list, &QListView::activated, this, goTo);
    connect(&document, &PlanDocument::historyChanged, this, &HistoryDock::showCurrent);
    showCurrent();
}

void HistoryDock::showCurrent()
{
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(m_document.history().position()), 0));
}

}
