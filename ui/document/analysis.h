#pragma once

#include "model/capacity/capacity.h"
#include "model/check/runner.h"
#include "ui/document/latest.h"
#include "ui/document/plan_document.h"

#include <memory>

namespace ase {

/// Findings and address use of the document's plan, computed off the GUI thread. Views show them and say "checking" until
/// the answer's plan is theirs.
struct Answers {
    PlanPtr plan;
    ServiceTagsPtr serviceTags;
    std::shared_ptr<const CheckResult> findings;
    std::vector<SubnetUse> addresses; ///< sorted by subnet id

    const SubnetUse* useOf(SubnetId subnet) const;
    /// Not-accepted findings that point at the part, stand inside it, or concern a security group or route table of a
    /// subnet there; worst first.
    std::vector<const Finding*> findingsAt(PartId part) const;
};
using AnswersPtr = std::shared_ptr<const Answers>;

class Analysis : public QObject {
    Q_OBJECT
public:
    explicit Analysis(PlanDocument& document, QObject* parent = nullptr);

    /// The newest answers; null before the first.
    AnswersPtr answers() const;
    bool isCurrent() const;
    /// Starts with the first call, so that a window can be painted before anything is computed.
    void start();

Q_SIGNALS:
    void answersChanged();
    void currentChanged(bool current);

private:
    void ask();

    PlanDocument& m_document;
    std::shared_ptr<CheckRunner> m_runner;
    Latest<AnswersPtr> m_latest;
    bool m_started = false;
};

}
