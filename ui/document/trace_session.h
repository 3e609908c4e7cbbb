#pragma once

#include "model/reach/mends.h"
#include "model/reach/trace.h"
#include "ui/document/latest.h"
#include "ui/document/plan_document.h"

#include <memory>
#include <optional>
#include <vector>

namespace ase {

/// What a question about a plan came to. Either the trace or the refusal is there.
struct TraceAnswer {
    PlanPtr plan;
    ServiceTagsPtr serviceTags;
    TraceQuery query;
    std::optional<Trace> trace;
    std::optional<Problem> refusal; ///< why the question makes no sense
};
using TraceAnswerPtr = std::shared_ptr<const TraceAnswer>;

/// The one question that the trace dock, the drawing and the matrix share, and its newest answer: it follows the plan, half
/// done gestures included. Computed off the GUI thread.
class TraceSession : public QObject {
    Q_OBJECT
public:
    explicit TraceSession(PlanDocument& document, QObject* parent = nullptr);

    /// None: nothing is asked, and nothing drawn.
    const std::optional<TraceQuery>& query() const { return m_query; }
    void ask(const TraceQuery& query);
    void clear();

    /// Of the question as it is now; null while the first answer to it is on its way. Its plan may be an older one.
    TraceAnswerPtr answer() const;
    bool isCurrent() const;
    /// Of the newest answer that is blocked or uncertain; none while they are tried, and during a gesture. Empty: nothing in
    /// the plan mends it.
    const std::optional<std::vector<Mend>>& mends() const { return m_mends; }

    /// The link looked at, shown by list and drawing alike; by itself the first that blocks. None without a trace.
    std::optional<std::size_t> currentHop() const { return m_currentHop; }
    void setCurrentHop(std::size_t hop);

Q_SIGNALS:
    void queryChanged();
    void answerChanged();
    void mendsChanged();
    void currentHopChanged();
    void currentChanged(bool current);

private:
    struct Mended {
        TraceAnswerPtr of;
        std::vector<Mend> mends;
    };

    void askAgain();
    void takeAnswer();
    void tryMends(const TraceAnswerPtr& answer);
    void takeMends();

    PlanDocument& m_document;
    std::optional<TraceQuery> m_query;
    std::optional<std::vector<Mend>> m_mends;
    std::optional<std::size_t> m_currentHop;
    bool m_hopChosen = false; ///< by a person, for this question
    Latest<TraceAnswerPtr> m_latest;
    Latest<Mended> m_latestMends;
};

}
