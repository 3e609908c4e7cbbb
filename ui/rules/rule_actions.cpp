#include "ui/rules/rule_actions.h"

#include "model/azure/ports.h"
#include "model/azure/tags.h"
#include "model/exchange/csv/rule_sheet.h"
#include "model/plan/edit/arrange_rules.h"
#include "model/plan/edit/edit_security_group.h"
#include "model/plan/edit/remove_parts.h"
#include "ui/controls/action_use.h"
#include "ui/docks/part_text.h"
#include "ui/paint/glyph.h"
#include "ui/rules/rule_look_actions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>
#include <set>

namespace ase {

namespace {

const SecurityRule* ruleOf(const Network& network, SecurityRuleId id)
{
    const auto group = groupOf(network, id);
    return group ? network.securityGroups.find(*group)->rules.find(id) : nullptr;
}

}

RuleActions::RuleActions(PlanDocument& document, RulesModel& model, RulesTable& table, const Theme& theme)
    : QObject(&table)
    , m_document(document)
    , m_model(model)
    , m_table(table)
    , m_theme(theme)
    , m_looks(new RuleLookActions(document, model, table, theme))
{
    createActions();
    createClipboardActions();
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        follow();
        menu()->popup(m_table.viewport()->mapToGlobal(at));
    });
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &RuleActions::follow);
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, &RuleActions::follow);
    connect(m_looks, &RuleLookActions::refused, this, &RuleActions::refused);
    connect(&table, &RulesTable::mendAsked, this, &RuleActions::mend);
    follow();
}

QAction* RuleActions::add(const QString& text, const std::vector<QKeySequence>& keys, const std::function<void()>& act)
{
    auto* action = new QAction(text, this);
    action->setShortcuts({keys.begin(), keys.end()});
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_table.addAction(action);
    return action;
}

void RuleActions::createActions()
{
    using Keys = QKeySequence;
    m_edit = add(tr("Edit cell"), {Keys(Qt::Key_F2)}, [this] { m_table.openEditor(); });
    m_insertAbove = add(tr("Insert rule above"), {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_I)}, [this] { insert(0); });
    m_insertBelow = add(tr("Insert rule below"), {Keys(Qt::CTRL | Qt::Key_I), Keys(Qt::Key_Insert)}, [this] { insert(1); });
    m_duplicate = add(tr("Duplicate"), {Keys(Qt::CTRL | Qt::Key_D)}, [this] { duplicate(); });
    m_remove = add(tr("Delete"), {Keys(Qt::Key_Delete)}, [this] { remove(); });
    m_enable = add(tr("Disable rule"), {Keys(Qt::CTRL | Qt::Key_E)}, [this] { toggleEnabled(); });
    m_moveUp = add(tr("Move up"), {Keys(Qt::CTRL | Qt::Key_PageUp)}, [this] { shift(-1); });
    m_moveDown = add(tr("Move down"), {Keys(Qt::CTRL | Qt::Key_PageDown)}, [this] { shift(1); });
    m_renumber = add(tr("Renumber priorities"), {}, [this] {
        if (const auto scope = m_model.scope())
            apply(tr("Renumber %1").arg(nameOf(*scope->plan->network, scope->group)),
                [group = scope->group](const Plan& plan) { return renumberRules(plan, group); });
    });
    m_mend =
        add(tr("Take the proposed mend"), {Keys(Qt::CTRL | Qt::Key_Period)}, [this] { mend(m_table.currentIndex().row()); });
    m_reveal = add(tr("Reveal in tree"), {}, [this] {
        if (const auto rule = m_table.currentRule())
            m_document.reveal(*rule);
    });
    m_duplicate->setIcon(glyphIcon(Glyph::Copy, m_theme));
    m_remove->setIcon(glyphIcon(Glyph::Delete, m_theme));
    m_insertBelow->setIcon(glyphIcon(Glyph::Plus, m_theme));
    m_mend->setIcon(glyphIcon(Glyph::Mend, m_theme));
}

void RuleActions::createClipboardActions()
{
    m_copy = add(tr("Copy rows"), {QKeySequence(QKeySequence::Copy)}, [this] { copy(); });
    m_paste = add(tr("Paste rows below"), {QKeySequence(QKeySequence::Paste)}, [this] { paste(); });
}

bool RuleActions::apply(const QString& label, const PlanDocument::Edit& edit)
{
    const auto done = m_document.apply(label, edit);
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return done.ok();
}

QString RuleActions::nameOfSelected() const
{
    const std::vector<SecurityRuleId> rules = m_table.selectedRules();
    return rules.size() == 1 ? nameOf(*m_document.plan()->network, rules.front()) : tr("rules: %1").arg(rules.size());
}

void RuleActions::follow()
{
    const auto current = m_table.currentRule();
    const std::vector<SecurityRuleId> rules = m_table.selectedRules();
    const Network& network = *m_document.plan()->network;
    const bool hasScope = m_model.scope() != nullptr;
    m_looks->follow();
    const auto unless = [](bool isOfUse, const QString& why) { return isOfUse ? QString() : why; };
    const QString select = tr("Select a rule of the group first; Azure's own stay as they are.");
    const QString some = unless(!rules.empty(), select);
    for (QAction* action : {m_moveUp, m_moveDown, m_reveal})
        setUse(*action, unless(current.has_value(), select));
    setUse(*m_edit, unless(current || m_table.currentHeading(), select));
    for (QAction* action : {m_duplicate, m_enable, m_copy})
        setUse(*action, some);
    setUse(*m_remove, m_table.selectedHeadings().empty() ? some : QString());
    for (QAction* action : {m_insertAbove, m_insertBelow, m_renumber, m_paste})
        setUse(*action, unless(hasScope, tr("Choose a network security group first.")));
    const SecurityRule* first = rules.empty() ? nullptr : ruleOf(network, rules.front());
    m_enable->setText(!first || first->enabled ? tr("Disable rule") : tr("Enable rule"));
    const QModelIndex at = m_table.currentIndex();
    const auto mend = at.isValid() ? m_model.at(at).value.mend : std::nullopt;
    setUse(*m_mend, unless(mend.has_value(), tr("Nothing is proposed for this rule.")));
    m_mend->setText(mend ? mend->label : tr("Take the proposed mend"));
}

std::optional<SecurityRuleId> RuleActions::placeOf(int by) const
{
    const auto current = m_table.currentRule();
    const RulesScopePtr& scope = m_model.scope();
    const SecurityGroup* group = scope ? scope->plan->network->securityGroups.find(scope->group) : nullptr;
    if (!group || !current)
        return std::nullopt;
    const std::vector<SecurityRuleId> order = rankedRules(*group, scope->direction);
    const auto at = std::find(order.begin(), order.end(), *current) - order.begin() + by;
    return at < std::ssize(order) ? std::optional(order[std::size_t(at)]) : std::nullopt;
}

/// The least that is of use: HTTPS from the network, to be narrowed.
SecurityRule RuleActions::newRule(const RulesScope& scope) const
{
    SecurityRule rule;
    rule.name = QString();
    rule.direction = directionField(scope.direction);
    rule.access = accessField(Access::Allow);
    rule.protocol = protocolField(Protocol::Tcp);
    rule.source.setAddresses({matchField(QString(azure::tag::virtualNetwork))});
    rule.source.setPorts({portField(PortRange {})});
    rule.destination.setAddresses({matchField(QString(azure::tag::virtualNetwork))});
    rule.destination.setPorts({portField(azure::ports::https[0])});
    return rule;
}

void RuleActions::insert(int by)
{
    const RulesScopePtr scope = m_model.scope();
    if (!scope)
        return;
    const auto id = m_document.ids().next<SecurityRuleId>();
    const SecurityRule rule = newRule(*scope);
    const bool isPlaced = m_table.currentRule().has_value();
    const auto before = placeOf(by);
    const bool done = apply(tr("Insert a rule"), [&](const Plan& plan) {
        return isPlaced ? insertRules(plan, scope->group, {{id, rule}}, before) : addRule(plan, scope->group, id, rule);
    });
    if (done)
        m_table.editCell(id, RulesModel::NameColumn);
}

void RuleActions::duplicate()
{
    const std::vector<SecurityRuleId> rules = m_table.selectedRules();
    std::vector<SecurityRuleId> copies;
    for (std::size_t i = 0; i < rules.size(); ++i)
        copies.push_back(m_document.ids().next<SecurityRuleId>());
    if (!rules.empty() && apply(tr("Duplicate %1").arg(nameOfSelected()), [&](const Plan& plan) {
            return duplicateRules(plan, rules, copies);
        }))
        m_document.select({copies.begin(), copies.end()});
}

void RuleActions::remove()
{
    const std::vector<SecurityRuleId> rules = m_table.selectedRules();
    if (rules.empty()) {
        m_looks->removeHeadings();
        return;
    }
    // The cursor goes to what comes up in its place.
    const int row = m_model.rowOf(idText(rules.back().value));
    const auto next = std::find_if(m_model.rows().begin() + row + 1, m_model.rows().end(),
        [](const RulesModel::Row& other) { return other.value.rule.has_value(); });
    std::set<PartId> heir;
    if (next != m_model.rows().end())
        heir.insert(*next->value.rule);
    if (apply(tr("Delete %1").arg(nameOfSelected()),
            [&](const Plan& plan) {
                return removeParts(plan, {rules.begin(), rules.end()});
            })
        && !heir.empty())
        m_document.select(heir);
}

void RuleActions::toggleEnabled()
{
    const std::vector<SecurityRuleId> rules = m_table.selectedRules();
    const SecurityRule* first = rules.empty() ? nullptr : ruleOf(*m_document.plan()->network, rules.front());
    if (!first)
        return;
    const bool on = !first->enabled;
    apply((on ? tr("Enable %1") : tr("Disable %1")).arg(nameOfSelected()),
        [&](const Plan& plan) { return setRulesEnabled(plan, rules, on); });
}

void RuleActions::shift(int by)
{
    if (const auto rule = m_table.currentRule())
        apply(tr("Move %1").arg(nameOf(*m_document.plan()->network, *rule)),
            [&](const Plan& plan) { return shiftRule(plan, *rule, by); });
    m_table.scrollTo(m_table.currentIndex());
}

void RuleActions::mend(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const RuleRow shown = m_model.rows()[std::size_t(row)].value;
    if (!shown.mend || !shown.rule)
        return;
    if (!shown.mend->field) {
        apply(tr("Delete %1").arg(shown.name), [&](const Plan& plan) { return removeParts(plan, {PartId(*shown.rule)}); });
        return;
    }
    for (int column = 0; column < RulesModel::ColumnCount; ++column)
        if (RulesModel::fieldOf(column) == shown.mend->field)
            m_model.setData(m_model.index(row, column), shown.mend->text);
}

void RuleActions::copy()
{
    const Network& network = *m_document.plan()->network;
    std::vector<SecurityRule> rules;
    for (const SecurityRuleId id : m_table.selectedRules())
        if (const SecurityRule* rule = ruleOf(network, id))
            rules.push_back(*rule);
    if (rules.empty())
        return;
    QGuiApplication::clipboard()->setText(toTsv(sheetOf(network, rules)));
    Q_EMIT told(tr("Rules copied as a table: %1").arg(rules.size()));
}

void RuleActions::paste()
{
    const RulesScopePtr scope = m_model.scope();
    if (!scope)
        return;
    const Sheet sheet = readSheet(QGuiApplication::clipboard()->text());
    const auto rules = rulesOf(*m_document.plan()->network, sheet, scope->direction);
    if (!rules)
        return Q_EMIT refused(sentence(rules.error()));
    NewRules added;
    std::set<PartId> ids;
    for (const SecurityRule& rule : *rules) {
        added.emplace_back(m_document.ids().next<SecurityRuleId>(), rule);
        ids.insert(added.back().first);
    }
    const auto before = placeOf(1);
    if (apply(tr("Paste rules: %1").arg(added.size()),
            [&](const Plan& plan) { return insertRules(plan, scope->group, added, before); }))
        m_document.select(ids);
}

void RuleActions::addUsers(QMenu& menu) const
{
    const RulesScopePtr& scope = m_model.scope();
    const Network& network = *m_document.plan()->network;
    const auto addUser = [&](PartId part) {
        QAction* user = menu.addAction(glyphIcon(glyphOf(network, part), m_theme), pathOf(network, part));
        connect(user, &QAction::triggered, this, [this, part] { m_document.reveal(part); });
    };
    for (const auto& row : network.subnets.rows())
        if (scope && row.value->securityGroup == scope->group)
            addUser(row.id);
    for (const auto& row : network.devices.rows())
        if (scope && row.value->securityGroup == scope->group)
            addUser(row.id);
    if (menu.isEmpty())
        setUse(*menu.menuAction(), tr("No subnet and no network interface has this group."));
}

QMenu* RuleActions::menu()
{
    auto* menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_edit, m_mend});
    menu->addSeparator();
    menu->addActions({m_insertAbove, m_insertBelow, m_duplicate, m_remove, m_enable});
    menu->addSeparator();
    menu->addActions({m_moveUp, m_moveDown, m_renumber});
    menu->addSeparator();
    menu->addActions({m_copy, m_paste});
    menu->addSeparator();
    m_looks->addTo(*menu);
    menu->addSeparator();
    m_table.columns().addTo(*menu->addMenu(tr("Columns")));
    addUsers(*menu->addMenu(tr("Where used")));
    for (QAction* action : m_table.actions())
        if (action->objectName() == QLatin1String("rules.compare")
            || action->objectName() == QLatin1String("rules.question"))
            menu->addAction(action);
    menu->addAction(m_reveal);
    return menu;
}

}
