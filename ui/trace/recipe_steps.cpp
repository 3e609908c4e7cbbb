#include "ui/trace/recipe_steps.h"

#include "model/plan/reading.h"
#include "ui/paint/mark.h"
#include "ui/trace/trace_words.h"

#include <algorithm>

namespace ase {

namespace {

constexpr int mostShown = 6;
constexpr int markSize = 16;
constexpr int sideEdge = 8; ///< an item has some of its own

FollowedRecipePtr answerTo(const PlanPtr& plan, const ServiceTagsPtr& tags, const TraceQuestion::RecipeOrder& order)
{
    auto result = std::make_shared<FollowedRecipe>(FollowedRecipe {plan, tags, order, {}, {}});
    auto answer = ase::followed(Reading(*plan->network, tags.get()), *order.recipe, order.from, order.to);
    if (answer)
        result->answer = std::move(*answer);
    else
        result->refusal = answer.error();
    return result;
}

}

RecipeSteps::RecipeSteps(PlanDocument& document, const Theme& theme, QWidget* parent)
    : QListWidget(parent)
    , m_document(document)
    , m_theme(theme)
{
    setAccessibleName(tr("Steps of the recipe"));
    setUniformItemSizes(true);
    setIconSize({markSize, markSize});
    setViewportMargins(sideEdge, 0, sideEdge, 0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
    connect(this, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling)
            Q_EMIT stepChanged();
    });
    connect(&m_document, &PlanDocument::planChanged, this, [this](const PlanPtr& before, const PlanPtr& after) {
        if (before->network != after->network)
            ask();
    });
    connect(&m_document, &PlanDocument::serviceTagsChanged, this, &RecipeSteps::ask);
    connect(m_latest.signals_(), &LatestSignals::delivered, this, &RecipeSteps::take);
}

void RecipeSteps::follow(const std::optional<TraceQuestion::RecipeOrder>& order)
{
    if (order == m_order)
        return;
    m_order = order;
    m_filling = true;
    clear();
    m_filling = false;
    setVisible(false);
    ask();
}

FollowedRecipePtr RecipeSteps::followed() const
{
    const FollowedRecipePtr newest = m_latest.answer().value_or(nullptr);
    return newest && m_order && newest->order == *m_order ? newest : nullptr;
}

bool RecipeSteps::isCurrent() const
{
    if (!m_order)
        return true;
    const FollowedRecipePtr newest = followed();
    return newest && newest->plan->network == m_document.plan()->network && newest->serviceTags == m_document.serviceTags();
}

std::shared_ptr<const RecipeStep> RecipeSteps::step() const
{
    const FollowedRecipePtr newest = followed();
    const int row = currentRow();
    if (!newest || !newest->answer || row < 0 || row >= int(newest->answer->steps.size()))
        return nullptr;
    return {newest, &newest->answer->steps[std::size_t(row)]};
}

void RecipeSteps::ask()
{
    if (!m_order)
        return;
    m_latest.ask([plan = m_document.plan(), tags = m_document.serviceTags(), order = *m_order](
                     const std::stop_token&) { return answerTo(plan, tags, order); });
}

void RecipeSteps::take()
{
    const FollowedRecipePtr newest = followed();
    if (!newest)
        return;
    const int before = currentRow();
    m_filling = true;
    const int count = newest->answer ? int(newest->answer->steps.size()) : 0;
    while (this->count() > count)
        delete takeItem(this->count() - 1);
    while (this->count() < count)
        addItem(QString());
    for (int at = 0; at < count; ++at) {
        const RecipeStep& one = newest->answer->steps[std::size_t(at)];
        QListWidgetItem& shown = *item(at);
        shown.setIcon(verdictIcon(markOf(one.trace.verdict), m_theme));
        shown.setText(sentence(one.title));
        shown.setToolTip(sentence(one.title).toHtmlEscaped());
        shown.setData(Qt::AccessibleDescriptionRole, headlineOf(one.trace));
        shown.setSizeHint({0, m_theme.metrics.treeRow});
    }
    if (count && before < 0)
        setCurrentRow(int(newest->answer->blockedAt.value_or(std::size_t(count - 1))));
    m_filling = false;
    setFixedHeight(std::clamp(count, 1, mostShown) * m_theme.metrics.treeRow + 2);
    setVisible(count > 0);
    Q_EMIT stepChanged();
    Q_EMIT answered();
}

}
