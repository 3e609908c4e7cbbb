#pragma once

#include "model/plan/plan.h"

#include <vector>

namespace ase {

/// Undo and redo as a list of plans with labels. Knows nothing of edits.
class History {
public:
    /// Steps kept; the oldest go first, so that old plans are free to go.
    static constexpr std::size_t mostSteps = 500;

    explicit History(PlanPtr first);

    const PlanPtr& current() const { return m_steps[m_at].plan; }
    /// Records the next plan. A step with the same non-empty `mergeKey` as the one before it replaces its plan, unless that
    /// was undone, saved or closed by `endMerge`. The same pointer as the current plan is not recorded.
    void record(PlanPtr next, QString label, const QString& mergeKey = {});
    void endMerge() { m_mergeable = false; }

    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_steps.size(); }
    void undo();
    void redo();
    /// Labels of the step undo would take back and redo would repeat; empty where there is none.
    QString undoLabel() const;
    QString redoLabel() const;

    /// Steps there are, the one the history began with first; and which of them is current.
    std::size_t stepCount() const { return m_steps.size(); }
    std::size_t position() const { return m_at; }
    /// Empty for the first.
    QString labelOf(std::size_t step) const { return m_steps[step].label; }
    /// The same as undoing or redoing up to there.
    void goTo(std::size_t step);

    /// The current plan is what the file holds.
    void markSaved()
    {
        m_saved = current();
        endMerge();
    }
    bool isSaved() const { return m_saved == current(); }

private:
    struct Step {
        PlanPtr plan;
        QString label;
        QString mergeKey;
    };
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    PlanPtr m_saved;
    bool m_mergeable = false;
};

}
