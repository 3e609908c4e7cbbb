#include "ui/rules/required_rules_dialog.h"

#include "model/network/rule_words.h"
#include "ui/paint/mark.h"
#include "ui/rules/rules_model.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ase {

namespace {

enum Column { PriorityColumn, NameColumn, DirectionColumn, FlowColumn, WhyColumn, ColumnCount };
constexpr int dialogWidth = 820;
constexpr int dialogHeight = 340; ///< with rules to show

QString joined(const QStringList& words)
{
    return shownWords(words).join(QStringLiteral(", "));
}

}

RequiredRulesDialog::RequiredRulesDialog(
    PlanDocument& document, EnvironmentId environment, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_environment(environment)
    , m_theme(theme)
    , m_text(new QLabel)
    , m_rules(new QTableWidget(0, ColumnCount))
    , m_add(new QPushButton)
{
    setWindowTitle(tr("Required rules"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_rules->setAccessibleName(tr("Rules to be added"));
    m_rules->setHorizontalHeaderLabels({tr("Priority"), tr("Name"), tr("Direction"), tr("Allows"), tr("For")});
    m_rules->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rules->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rules->setShowGrid(false);
    m_rules->setTabKeyNavigation(false);
    m_rules->verticalHeader()->hide();
    m_rules->horizontalHeader()->setStretchLastSection(true);
    m_rules->horizontalHeader()->setHighlightSections(false);
    m_add->setProperty("primary", true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_text);
    column->addWidget(m_rules, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RequiredRulesDialog::take);
    connect(&document, &PlanDocument::planChanged, this, &RequiredRulesDialog::showRules);
    showRules();
}

void RequiredRulesDialog::showRules()
{
    const auto required = requiredRules(*m_document.plan(), m_environment);
    const QString name = nameOf(*m_document.plan()->network, m_environment);
    m_rules->setRowCount(0);
    if (!required) {
        m_text->setText(sentence(required.error()));
    } else {
        for (const RequiredRules::Added& added : required->added)
            addRow(*required, added);
        const QString group = nameOf(*m_document.plan()->network, required->group);
        m_text->setText(required->added.empty() ? tr("%1 has a rule of its own for everything %2 needs.").arg(group, name)
                                                : tr("%1 needs these rules in %2. Flows that Azure's own rules let through "
                                                     "today are among them, so that they "
                                                     "go on when everything else is denied.")
                                                      .arg(name, group));
    }
    m_rules->resizeColumnsToContents();
    m_add->setText(tr("Add rules: %1").arg(m_rules->rowCount()));
    const bool some = m_rules->rowCount() > 0;
    m_rules->setVisible(some);
    m_add->setVisible(some);
    resize(dialogWidth, some ? dialogHeight : sizeHint().height());
}

void RequiredRulesDialog::addRow(const RequiredRules& required, const RequiredRules::Added& added)
{
    const Network& network = *required.plan.network;
    const SecurityRule& rule = *network.securityGroups.find(required.group)->rules.find(added.id);
    const RuleWords words = wordsOf(network, rule);
    const bool inbound = *valueOf(rule.direction) == Direction::Inbound;
    const QString flow = QStringLiteral("%1 %2  %3 → %4")
                             .arg(shownProtocol(words.protocol), joined(words.destinationPorts), joined(words.sources),
                                 joined(words.destinations));
    const QString why = QStringLiteral("%1: %2").arg(
        QLatin1String(added.flow->fact), added.isBlocked ? tr("blocked now") : tr("passes by one of Azure's own rules now"));
    const int row = m_rules->rowCount();
    m_rules->insertRow(row);
    const QStringList texts {textOf(rule.priority), textOf(rule.name), inbound ? tr("Inbound") : tr("Outbound"), flow, why};
    for (int column = 0; column < ColumnCount; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setToolTip(QCoreApplication::translate("RequiredFlows", added.flow->consequence).toHtmlEscaped());
        m_rules->setItem(row, column, item);
    }
    m_rules->item(row, PriorityColumn)->setFont(m_theme.fonts.mono);
    m_rules->item(row, WhyColumn)
        ->setIcon(added.isBlocked ? severityIcon(Severity::Error, m_theme) : severityIcon(Severity::Info, m_theme));
}

void RequiredRulesDialog::take()
{
    disconnect(&m_document, &PlanDocument::planChanged, this, nullptr);
    const auto done =
        m_document.apply(tr("Add the required rules of %1").arg(nameOf(*m_document.plan()->network, m_environment)),
            [id = m_environment](const Plan& plan) { return addRequiredRules(plan, id); });
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    accept();
}

}
