#pragma once

#include "model/azure/service_tag_list.h"
#include "model/plan/history.h"
#include "model/plan/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <set>

namespace ase {

/// A loaded list of service tags; null: none. Shared with the jobs that answer with it.
using ServiceTagsPtr = std::shared_ptr<const azure::ServiceTagList>;

/// The plan being edited: current value, history, file, and the one selection that serves all views. Lives on the GUI
/// thread.
class PlanDocument : public QObject {
    Q_OBJECT
public:
    using Edit = std::function<Result<Plan>(const Plan&)>;

    explicit PlanDocument(QObject* parent = nullptr);

    /// What views show: the preview while there is one, else the plan of the history. Never null.
    const PlanPtr& plan() const { return m_shown; }
    const History& history() const { return m_history; }

    /// Makes the edit one step. Edits with the same non-empty key in a row merge. The document stays as it was where the
    /// edit refuses, and the Problem comes back; an unchanged plan is not recorded.
    Result<Done> apply(const QString& label, const Edit& edit, const QString& mergeKey = {});
    /// Shows what an unfinished gesture would give, computed from the plan of the history; nothing is recorded.
    Result<Done> preview(const Edit& edit);
    /// Drops the preview: views are back at the plan of the history.
    void endPreview();

    void undo();
    void redo();
    /// Undoes or repeats whatever lies between: as History::goTo.
    void goToStep(std::size_t step);

    /// Another plan altogether, with a history of its own. `file` is empty for one that was never saved.
    void load(PlanPtr plan, const QString& file);
    QString file() const { return m_file; }
    /// "hub-spoke.aseplan", or the plan's name where there is no file.
    QString displayName() const;
    bool isModified() const { return !m_history.isSaved(); }
    /// The plan of the history is what `file` now holds.
    void markSaved(const QString& file);

    /// Ids that no longer resolve select nothing; they are kept, so that undo brings the selection back.
    const std::set<PartId>& selection() const { return m_selection; }
    /// The selected part where exactly one is selected and is in the plan.
    std::optional<PartId> selectedPart() const;
    void select(std::set<PartId> parts);
    void selectOne(PartId part) { select({part}); }
    /// Selects the part and asks every view to bring it, and the named field of it, into sight.
    void reveal(PartId part, const QString& field = {});

    /// The list of service tags that answers are computed with. It is no part of the plan, which keeps only which list it
    /// was.
    const ServiceTagsPtr& serviceTags() const { return m_tags; }
    void setServiceTags(ServiceTagsPtr tags);

    /// New ids for drawn parts.
    IdSource& ids() { return m_ids; }
    void setIdSource(IdSource ids) { m_ids = ids; }

Q_SIGNALS:
    /// Undo or redo leads there next; until then plan() is where it comes from.
    void aboutToStep(const ase::PlanPtr& next);
    /// The one signal of change: loading, undo, an edit and a preview are the same event. Views compare tables.
    void planChanged(const ase::PlanPtr& before, const ase::PlanPtr& after);
    void selectionChanged();
    void revealRequested(ase::PartId part, const QString& field);
    void serviceTagsChanged();
    /// Undo, redo, the saved mark or the file name changed.
    void historyChanged();

private:
    void show(PlanPtr plan);
    /// Shows the plan the history has gone to.
    void showStep();

    History m_history;
    PlanPtr m_shown;
    QString m_file;
    std::set<PartId> m_selection;
    ServiceTagsPtr m_tags;
    IdSource m_ids = IdSource::random();
};

}
