#pragma once

#include "ui/document/trace_session.h"
#include "ui/paint/theme.h"
#include "ui/trace/evidence.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace ase {

class EvidencePanel;
class HopTable;
class MendList;
class RecipeSteps;
class TraceQuestion;
class VerdictBanner;

/// The dock of traces: who connects to what, the verdict, the links with what they rest on, and what mends it. Follows the
/// plan by itself; its question is that of the session, which the drawing shows too.
class TraceDock : public QWidget {
    Q_OBJECT
public:
    TraceDock(PlanDocument& document, TraceSession& session, const Theme& theme, QWidget* parent = nullptr);

    TraceQuestion& question() const { return *m_question; }
    RecipeSteps& steps() const { return *m_steps; }
    VerdictBanner& banner() const { return *m_banner; }
    HopTable& hops() const { return *m_hops; }
    EvidencePanel& evidence() const { return *m_evidence; }
    MendList& mends() const { return *m_mends; }
    /// Whether all that is shown was computed from the current plan, mends and evidence included.
    bool isCurrent() const;
    /// Offers to keep the question as a scenario of the plan; whoever offers it answers keepRequested().
    void setKeepOffered(bool offered);
    /// "7 hops pass, 1 blocks, 4 not reached".
    QString counts() const;
    /// The whole trace as text.
    QString asText() const;

Q_SIGNALS:
    void refused(const QString& why);
    /// Evidence of that kind is about to be shown: where it lives is to be brought to the front.
    void placeWanted(ase::PartId part);
    /// `stage` is that of the link that blocks.
    void keepRequested(const ase::TraceQuery& query, ase::TraceVerdict verdict, std::optional<ase::Stage> stage);

private:
    /// A trace with the plan it was computed from.
    struct Shown {
        PlanPtr plan;
        ServiceTagsPtr serviceTags;
        std::shared_ptr<const Trace> trace;
        TraceQuery query;
        bool ofSession = true; ///< else it is a step of a recipe that asks for nothing
    };
    struct EvidenceAnswer {
        std::shared_ptr<const Trace> trace;
        int hop = -1;
        Evidence evidence;
    };

    void createParts();
    QWidget* createList();
    QWidget* createLegend();
    QWidget* createFooter();
    void connectParts();
    void followAnswer();
    void followSessionHop();
    void followRow(int hop);
    void followRecipe();
    void followStep();
    void followPreview(bool previewing);
    QString refusalOf(const TraceAnswer& answer) const;
    void tellVerdict(const Shown& shown);
    void showTrace(Shown shown);
    void showEmpty();
    void placeMends();
    void orderTabs();
    void askEvidence();
    void takeEvidence();
    void showState();
    void revealHop(const QModelIndex& index);
    void reveal(PartId part, const QString& field);
    void copy();
    void keep();

    PlanDocument& m_document;
    TraceSession& m_session;
    const Theme& m_theme;
    TraceQuestion* m_question = nullptr;
    VerdictBanner* m_banner = nullptr;
    RecipeSteps* m_steps = nullptr;
    HopTable* m_hops = nullptr;
    EvidencePanel* m_evidence = nullptr;
    MendList* m_mends = nullptr;
    QStackedLayout* m_stack = nullptr;
    QWidget* m_legend = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_copy = nullptr;
    QLabel* m_counts = nullptr;
    std::optional<Shown> m_shown;
    Latest<EvidenceAnswer> m_latestEvidence;
    int m_evidenceOf = -1; ///< link the panel speaks of
    bool m_keepOffered = false;
    bool m_following = false; ///< rows follow the session, not a person
};

}
