#include "model/plan/history.h"

#include <algorithm>

namespace ase {

History::History(PlanPtr first)
    : m_steps {{first, {}, {}}}
    , m_saved(std::move(first))
{
}

void History::record(PlanPtr next, QString label, const QString& mergeKey)
{
    if (next == current())
        return;
    const bool merges = m_mergeable && !mergeKey.isEmpty() && m_steps[m_at].mergeKey == mergeKey;
    m_steps.resize(m_at + 1);
    if (merges) {
        m_steps.back().plan = std::move(next);
        return;
    }
    m_steps.push_back({std::move(next), std::move(label), mergeKey});
    if (m_steps.size() > mostSteps + 1)
        m_steps.erase(m_steps.begin());
    m_at = m_steps.size() - 1;
    m_mergeable = true;
}

void History::undo()
{
    if (canUndo())
        --m_at;
    endMerge();
}

void History::redo()
{
    if (canRedo())
        ++m_at;
    endMerge();
}

void History::goTo(std::size_t step)
{
    m_at = std::min(step, m_steps.size() - 1);
    endMerge();
}

QString History::undoLabel() const
{
    return canUndo() ? m_steps[m_at].label : QString();
}

QString History::redoLabel() const
{
    return canRedo() ? m_steps[m_at + 1].label : QString();
}

}
