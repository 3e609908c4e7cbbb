#pragma once

#include "ui/document/latest.h"
#include "ui/document/plan_document.h"
#include "ui/paint/theme.h"
#include "ui/trace/trace_question.h"

#include <QListWidget>

#include <memory>

namespace ase {

/// What came of following a recipe. Either the answer or the refusal is there.
struct FollowedRecipe {
    PlanPtr plan;
    ServiceTagsPtr serviceTags;
    TraceQuestion::RecipeOrder order;
    std::optional<RecipeAnswer> answer;
    std::optional<Problem> refusal;
};
using FollowedRecipePtr = std::shared_ptr<const FollowedRecipe>;

/// The steps of a recipe with a verdict each, computed off the GUI thread and again whenever the plan changes. Hidden while
/// there is no recipe.
class RecipeSteps : public QListWidget {
    Q_OBJECT
public:
    RecipeSteps(PlanDocument& document, const Theme& theme, QWidget* parent = nullptr);

    void follow(const std::optional<TraceQuestion::RecipeOrder>& order);
    const std::optional<TraceQuestion::RecipeOrder>& order() const { return m_order; }
    /// Of the recipe asked now; null while the first answer is on its way.
    FollowedRecipePtr followed() const;
    bool isCurrent() const;
    /// The chosen step; null: none.
    std::shared_ptr<const RecipeStep> step() const;

Q_SIGNALS:
    /// Another step is chosen, or the chosen one has another answer.
    void stepChanged();
    void answered();

private:
    void ask();
    void take();

    PlanDocument& m_document;
    const Theme& m_theme;
    std::optional<TraceQuestion::RecipeOrder> m_order;
    Latest<FollowedRecipePtr> m_latest;
    bool m_filling = false;
};

}
