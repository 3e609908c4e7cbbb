#include "ui/rules/rules_note.h"

#include "model/network/rule_words.h"
#include "ui/paint/mark.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace ase {

RulesNote::RulesNote(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setProperty("caption", true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 8);
    row->setSpacing(8);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void RulesNote::show(const Network& network, const GroupAnalysis& analysis)
{
    m_text->setToolTip({});
    m_text->clear();
    showFlows(network, analysis);
    m_mark->setVisible(!m_text->text().isEmpty());
    if (m_text->text().isEmpty())
        m_text->setText(emptyText(network, analysis));
    setVisible(!m_text->text().isEmpty());
}

void RulesNote::showFlows(const Network& network, const GroupAnalysis& analysis)
{
    QStringList sentences;
    QStringList details;
    bool isSure = false;
    for (const RequiredAnswer& answer : analysis.required) {
        if (answer.health.state == FlowState::Holds)
            continue;
        isSure = isSure || answer.health.state == FlowState::Blocked;
        sentences << QStringLiteral("%1: %2").arg(nameOf(network, answer.environment), requiredText(answer));
        details << sentences.last() << QCoreApplication::translate("RequiredFlows", answer.health.flow->consequence);
        if (answer.health.sample)
            details << tr("For instance: %1.").arg(packetText(*answer.health.sample));
        for (const Opening& opening : answer.openings)
            details << openingText(analysis, answer, opening);
    }
    m_text->setText(sentences.join(u' '));
    m_text->setToolTip(details.join(QLatin1Char('\n')).toHtmlEscaped());
    m_mark->setPixmap(verdictIcon(isSure ? VerdictMark::Blocked : VerdictMark::Uncertain, m_theme)
                          .pixmap(QSize(16, 16), devicePixelRatioF()));
}

QString RulesNote::emptyText(const Network& network, const GroupAnalysis& analysis) const
{
    const SecurityGroup* group = network.securityGroups.find(analysis.group);
    if (!group || group->existing)
        return {};
    const QString name = nameOf(network, analysis.group);
    if (group->rules.isEmpty())
        return tr("%1 has no rules yet; Azure's six apply.").arg(name);
    const bool bare = std::none_of(
        analysis.list.rules.begin(), analysis.list.rules.end(), [](const SeenRule& rule) { return rule.id.has_value(); });
    if (!bare)
        return {};
    return analysis.direction == Direction::Inbound ? tr("%1 has no inbound rules; Azure's three apply.").arg(name)
                                                    : tr("%1 has no outbound rules; Azure's three apply.").arg(name);
}

}
