#include "ui/document/plan_question.h"

#include <QCoreApplication>

namespace ase {

QString titleOf(PlanQuestion question)
{
    switch (question) {
    case PlanQuestion::WhoReaches:
        return QCoreApplication::translate("PlanQuestions", "Who can reach this?");
    case PlanQuestion::WhatIsReached:
        return QCoreApplication::translate("PlanQuestions", "What can this reach?");
    case PlanQuestion::WhichRulesLetIn:
        return QCoreApplication::translate("PlanQuestions", "Which rules let this in?");
    case PlanQuestion::WhatChangesWithout:
        return QCoreApplication::translate("PlanQuestions", "What changes if this is deleted?");
    }
    return {};
}

bool fits(PlanQuestion question, PartKind kind)
{
    switch (question) {
    case PlanQuestion::WhoReaches:
        return kind == PartKind::App;
    case PlanQuestion::WhatIsReached:
        return kind == PartKind::Subnet || kind == PartKind::Device || kind == PartKind::Site;
    case PlanQuestion::WhichRulesLetIn:
        return false; // it is about what is traced
    case PlanQuestion::WhatChangesWithout:
        return kind != PartKind::Note;
    }
    return false;
}

std::optional<PlanQuestion> questionFor(PartKind kind)
{
    for (int question = 0; question < planQuestions; ++question)
        if (fits(PlanQuestion(question), kind))
            return PlanQuestion(question);
    return std::nullopt;
}

}
