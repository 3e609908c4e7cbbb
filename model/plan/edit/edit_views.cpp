#include "model/plan/edit/edit_views.h"

#include <algorithm>

namespace ase {

namespace {

/// Of the view with that name; the number of views where there is none.
std::size_t placeOf(const std::vector<NamedView>& views, const QString& name)
{
    const QString wanted = name.simplified();
    const auto found = std::find_if(views.begin(), views.end(),
        [&](const NamedView& view) { return view.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    return std::size_t(found - views.begin());
}

Problem noSuchView(const QString& name)
{
    return {QT_TRANSLATE_NOOP("Edits", "No view of this plan is called %1 any more."), {name}};
}

/// Why that cannot be the name of a view; `own` is the place of the one that is to have it.
std::optional<Problem> objectionTo(const std::vector<NamedView>& views, const QString& name, std::size_t own)
{
    if (name.isEmpty())
        return Problem {QT_TRANSLATE_NOOP("Edits", "A view needs a name. Type one that says what it shows.")};
    const std::size_t holder = placeOf(views, name);
    if (holder < views.size() && holder != own)
        return Problem {
            QT_TRANSLATE_NOOP("Edits", "A view is called %1 already. Choose another name, or update that view instead."),
            {views[holder].name}};
    return std::nullopt;
}

/// Layers in their order, each once, as a plan keeps them.
NamedView kept(NamedView view)
{
    std::sort(view.hidden.begin(), view.hidden.end());
    view.hidden.erase(std::unique(view.hidden.begin(), view.hidden.end()), view.hidden.end());
    return view;
}

}

const NamedView* viewNamed(const Plan& plan, const QString& name)
{
    const auto& views = plan.diagram.views;
    const std::size_t at = placeOf(views, name);
    return at < views.size() ? &views[at] : nullptr;
}

Result<Plan> addView(const Plan& plan, const NamedView& view)
{
    NamedView added = kept(view);
    added.name = view.name.simplified();
    if (const auto objection = objectionTo(plan.diagram.views, added.name, plan.diagram.views.size()))
        return *objection;
    Plan next = plan;
    next.diagram.views.push_back(std::move(added));
    return next;
}

Result<Plan> renameView(const Plan& plan, const QString& name, const QString& next)
{
    const std::size_t at = placeOf(plan.diagram.views, name);
    if (at == plan.diagram.views.size())
        return noSuchView(name);
    const QString wanted = next.simplified();
    if (const auto objection = objectionTo(plan.diagram.views, wanted, at))
        return *objection;
    Plan renamed = plan;
    renamed.diagram.views[at].name = wanted;
    return renamed;
}

Result<Plan> replaceView(const Plan& plan, const NamedView& view)
{
    const std::size_t at = placeOf(plan.diagram.views, view.name);
    if (at == plan.diagram.views.size())
        return noSuchView(view.name);
    NamedView replaced = kept(view);
    replaced.name = plan.diagram.views[at].name;
    Plan next = plan;
    next.diagram.views[at] = std::move(replaced);
    return next;
}

Result<Plan> removeView(const Plan& plan, const QString& name)
{
    const std::size_t at = placeOf(plan.diagram.views, name);
    if (at == plan.diagram.views.size())
        return noSuchView(name);
    Plan next = plan;
    next.diagram.views.erase(next.diagram.views.begin() + std::ptrdiff_t(at));
    return next;
}

}
