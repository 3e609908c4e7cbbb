#pragma once

#include "model/reach/questions.h"
#include "ui/document/plan_document.h"
#include "ui/document/plan_question.h"

namespace ase {

/// A question with what it is about: a part, or the packets that are traced.
struct AskedQuestion {
    PlanQuestion question = PlanQuestion::WhoReaches;
    std::optional<PartId> subject = {};
    std::optional<TraceQuery> traced = {};
    bool operator==(const AskedQuestion&) const = default;
};

/// A line of an answer, in words.
struct AnswerLine {
    bool isHeading = false;
    QString what;
    std::optional<MatrixCell> cell = {}; ///< what becomes of it
    QString detail = {};
    std::optional<TraceQuery> query = {}; ///< to be traced
    std::optional<PartId> part = {}; ///< to be shown
    bool operator==(const AnswerLine&) const = default;
};

struct QuestionAnswer {
    PlanPtr plan;
    ServiceTagsPtr serviceTags;
    AskedQuestion asked;
    std::vector<AnswerLine> lines;
    QString summary; ///< in a sentence, or why the question makes no sense
};
using QuestionAnswerPtr = std::shared_ptr<const QuestionAnswer>;

/// Null where it was stopped before the end.
QuestionAnswerPtr answerTo(
    const PlanPtr& plan, const ServiceTagsPtr& tags, const AskedQuestion& asked, const std::stop_token& stop);

}
