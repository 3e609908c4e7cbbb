#include "ui/rules/rule_look_actions.h"

#include "model/plan/edit/edit_row_look.h"
#include "ui/controls/action_use.h"
#include "ui/tables/row_look.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace ase {

namespace {

QString colourId(RowColour colour)
{
    return QStringLiteral("rules.colour.") + rowColourKey(colour);
}

}

std::vector<RuleCommand> ruleCommands()
{
    std::vector<RuleCommand> commands {
        {QStringLiteral("rules.section"), RuleLookActions::tr("Section above rule")},
        {QStringLiteral("rules.removeSection"), RuleLookActions::tr("Remove section heading")},
    };
    for (const RowColour colour : rowColours)
        commands.push_back({colourId(colour), RuleLookActions::tr("Colour rules: %1").arg(rowColourName(colour))});
    commands.push_back({QStringLiteral("rules.compare"), RuleLookActions::tr("Compare the group with another one")});
    return commands;
}

RuleLookActions::RuleLookActions(PlanDocument& document, RulesModel& model, RulesTable& table, const Theme& theme)
    : QObject(&table)
    , m_document(document)
    , m_model(model)
    , m_table(table)
    , m_theme(theme)
{
    const auto add = [&](const QString& id, const QString& text, const QKeySequence& keys, const auto& act) {
        auto* action = new QAction(text, this);
        action->setObjectName(id);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_table.addAction(action);
        return action;
    };
    m_section =
        add(QStringLiteral("rules.section"), tr("Section above rule"), Qt::CTRL | Qt::Key_H, [this] { addSection(); });
    m_removeSection =
        add(QStringLiteral("rules.removeSection"), tr("Remove section heading"), {}, [this] { removeSection(); });
    for (const RowColour one : rowColours) {
        m_colours.push_back(add(colourId(one), rowColourName(one), {}, [this, one] { colour(one); }));
        m_colours.back()->setCheckable(true);
        m_colours.back()->setIcon(rowColourIcon(one, m_theme));
        m_colours.back()->setData(int(one));
    }
}

void RuleLookActions::addTo(QMenu& menu)
{
    menu.addActions({m_section, m_removeSection});
    QMenu* colours = menu.addMenu(tr("Colour"));
    colours->setToolTipsVisible(true);
    for (QAction* action : m_colours)
        colours->addAction(action);
}

bool RuleLookActions::apply(const QString& label, const PlanDocument::Edit& edit)
{
    const auto done = m_document.apply(label, edit);
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return done.ok();
}

std::optional<SecurityRuleId> RuleLookActions::headMeant() const
{
    if (const auto heading = m_table.currentHeading())
        return heading;
    const auto rule = m_table.currentRule();
    const RowLook* look = rule ? m_document.plan()->diagram.rows.find(*rule) : nullptr;
    return look && !look->section.isEmpty() ? rule : std::nullopt;
}

void RuleLookActions::follow()
{
    const bool hasHeading = headMeant().has_value();
    const QString select = tr("Select a rule of the group first.");
    setUse(*m_section, m_table.currentRule() || hasHeading ? QString() : select);
    m_section->setText(hasHeading ? tr("Rename section") : tr("Section above rule"));
    setUse(*m_removeSection, hasHeading ? QString() : tr("Select a heading, or the rule below one, first."));
    const std::vector<SecurityRuleId> rules = m_table.selectedRules();
    const RowLook* look = rules.empty() ? nullptr : m_document.plan()->diagram.rows.find(rules.front());
    const RowColour shown = look ? look->colour : RowColour::None;
    for (QAction* action : m_colours) {
        setUse(*action, rules.empty() ? select : QString());
        action->setChecked(!rules.empty() && action->data().toInt() == int(shown));
    }
}

void RuleLookActions::addSection()
{
    if (const auto head = headMeant())
        return m_table.editHeading(*head);
    const auto rule = m_table.currentRule();
    if (rule && apply(tr("Begin a section at %1").arg(nameOf(*m_document.plan()->network, *rule)), [&](const Plan& plan) {
            return setSection(plan, *rule, tr("New section"));
        }))
        m_table.editHeading(*rule);
}

void RuleLookActions::removeSection()
{
    const auto head = headMeant();
    if (!head)
        return;
    apply(tr("Remove section %1").arg(m_document.plan()->diagram.rows.find(*head)->section),
        [&](const Plan& plan) { return setSection(plan, *head, {}); });
    if (!m_table.currentRule())
        m_table.goTo(*head);
}

bool RuleLookActions::removeHeadings()
{
    const std::vector<SecurityRuleId> heads = m_table.selectedHeadings();
    if (heads.empty())
        return false;
    const QString label = heads.size() == 1
        ? tr("Remove section %1").arg(m_document.plan()->diagram.rows.find(heads.front())->section)
        : tr("Remove sections: %1").arg(heads.size());
    const bool done = apply(label, [&](const Plan& plan) {
        Result<Plan> next = plan;
        for (const SecurityRuleId head : heads)
            next = next ? setSection(*next, head, {}) : next;
        return next;
    });
    if (done)
        m_table.goTo(heads.front());
    return true;
}

void RuleLookActions::colour(RowColour colour)
{
    const std::vector<SecurityRuleId> rules = m_table.selectedRules();
    if (rules.empty())
        return;
    const Network& network = *m_document.plan()->network;
    const QString what = rules.size() == 1 ? nameOf(network, rules.front()) : tr("rules: %1").arg(rules.size());
    apply(colour == RowColour::None ? tr("Take the colour off %1").arg(what)
                                    : tr("Colour %1: %2").arg(what, rowColourName(colour)),
        [&](const Plan& plan) {
            return setRowColour(plan, {rules.begin(), rules.end()}, colour);
        });
    follow();
}

}
