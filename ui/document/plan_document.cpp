#include "ui/document/plan_document.h"

#include <QFileInfo>

namespace ase {

PlanDocument::PlanDocument(QObject* parent)
    : QObject(parent)
    , m_history(std::make_shared<const Plan>())
    , m_shown(m_history.current())
{
}

Result<Done> PlanDocument::apply(const QString& label, const Edit& edit, const QString& mergeKey)
{
    const PlanPtr& current = m_history.current();
    Result<Plan> next = edit(*current);
    if (!next) {
        show(current);
        return next.error();
    }
    if (*next == *current) {
        show(current);
        return Done {};
    }
    m_history.record(std::make_shared<const Plan>(*std::move(next)), label, mergeKey);
    show(m_history.current());
    Q_EMIT historyChanged();
    return Done {};
}

Result<Done> PlanDocument::preview(const Edit& edit)
{
    Result<Plan> next = edit(*m_history.current());
    if (!next)
        return next.error();
    show(std::make_shared<const Plan>(*std::move(next)));
    return Done {};
}

void PlanDocument::endPreview()
{
    show(m_history.current());
}

void PlanDocument::undo()
{
    if (!m_history.canUndo())
        return;
    m_history.undo();
    showStep();
}

void PlanDocument::redo()
{
    if (!m_history.canRedo())
        return;
    m_history.redo();
    showStep();
}

void PlanDocument::goToStep(std::size_t step)
{
    if (step == m_history.position())
        return;
    m_history.goTo(step);
    showStep();
}

void PlanDocument::showStep()
{
    Q_EMIT aboutToStep(m_history.current());
    show(m_history.current());
    Q_EMIT historyChanged();
}

void PlanDocument::load(PlanPtr plan, const QString& file)
{
    m_history = History(std::move(plan));
    m_file = file;
    const bool hadSelection = !m_selection.empty();
    m_selection.clear();
    show(m_history.current());
    if (hadSelection)
        Q_EMIT selectionChanged();
    Q_EMIT historyChanged();
}

QString PlanDocument::displayName() const
{
    if (!m_file.isEmpty())
        return QFileInfo(m_file).fileName();
    return m_shown->name.isEmpty() ? tr("Untitled plan") : m_shown->name;
}

void PlanDocument::markSaved(const QString& file)
{
    m_file = file;
    m_history.markSaved();
    Q_EMIT historyChanged();
}

std::optional<PartId> PlanDocument::selectedPart() const
{
    if (m_selection.size() != 1 || !isInPlan(*m_shown, *m_selection.begin()))
        return std::nullopt;
    return *m_selection.begin();
}

void PlanDocument::select(std::set<PartId> parts)
{
    if (parts == m_selection)
        return;
    m_selection = std::move(parts);
    m_history.endMerge();
    Q_EMIT selectionChanged();
}

void PlanDocument::reveal(PartId part, const QString& field)
{
    selectOne(part);
    Q_EMIT revealRequested(part, field);
}

void PlanDocument::setServiceTags(ServiceTagsPtr tags)
{
    if (tags == m_tags)
        return;
    m_tags = std::move(tags);
    Q_EMIT serviceTagsChanged();
}

void PlanDocument::show(PlanPtr plan)
{
    if (plan == m_shown)
        return;
    const PlanPtr before = std::exchange(m_shown, std::move(plan));
    Q_EMIT planChanged(before, m_shown);
}

}
