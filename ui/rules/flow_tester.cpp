#include "ui/rules/flow_tester.h"

#include "ui/controls/elided_label.h"
#include "ui/paint/mark.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ase {

namespace {

constexpr int addressWidth = 128;
constexpr int portWidth = 64;
constexpr int protocolWidth = 78;
constexpr int markSize = 24;

VerdictMark markOf(Fate fate)
{
    switch (fate) {
    case Fate::Passes:
        return VerdictMark::Reachable;
    case Fate::Dropped:
        return VerdictMark::Blocked;
    case Fate::CannotTell:
        break;
    }
    return VerdictMark::Uncertain;
}

/// A field under its caption.
QVBoxLayout* captioned(const QString& caption, QWidget* field)
{
    auto* label = new QLabel(caption);
    label->setProperty("caption", true);
    label->setBuddy(field);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

}

FlowTester::FlowTester(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_from(createField(tr("Test a flow: from"), QStringLiteral("10.1.2.4"), addressWidth))
    , m_to(createField(tr("Test a flow: to"), QStringLiteral("10.1.0.20"), addressWidth))
    , m_protocol(new QComboBox(this))
    , m_port(createField(tr("Test a flow: port"), QStringLiteral("443"), portWidth))
    , m_mark(new QLabel(this))
    , m_title(new ElidedLabel(Elide::End, this))
    , m_detail(new ElidedLabel(Elide::End, this))
{
    m_protocol->setAccessibleName(tr("Test a flow: protocol"));
    m_protocol->setFixedWidth(protocolWidth);
    for (const auto& [name, carried] : {std::pair("TCP", Carried::Tcp), std::pair("UDP", Carried::Udp),
             std::pair("ICMP", Carried::Icmp), std::pair("ESP", Carried::Esp), std::pair("AH", Carried::Ah)})
        m_protocol->addItem(QLatin1String(name), int(carried));
    m_title->setProperty("title", true);
    m_detail->setProperty("caption", true);
    for (QLabel* label : {m_title, m_detail})
        label->setTextFormat(Qt::PlainText);
    m_title->setAccessibleName(tr("What becomes of the flow"));
    auto* answer = new QVBoxLayout;
    answer->setSpacing(0);
    answer->addStretch(1);
    answer->addWidget(m_title);
    answer->addWidget(m_detail);
    answer->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 14, 8);
    row->setSpacing(8);
    row->addLayout(captioned(tr("Test a flow: from"), m_from));
    row->addLayout(captioned(tr("to"), m_to));
    row->addLayout(captioned(tr("protocol"), m_protocol));
    row->addLayout(captioned(tr("port"), m_port));
    row->addSpacing(8);
    row->addWidget(m_mark);
    row->addLayout(answer, 1);
    connect(m_protocol, &QComboBox::currentIndexChanged, this, &FlowTester::ask);
    connect(m_latest.signals_(), &LatestSignals::delivered, this, &FlowTester::showAnswer);
    showAnswer();
}

QLineEdit* FlowTester::createField(const QString& name, const QString& example, int width)
{
    auto* field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setPlaceholderText(example);
    field->setFont(m_theme.fonts.mono);
    field->setFixedWidth(width);
    connect(field, &QLineEdit::textChanged, this, &FlowTester::ask);
    return field;
}

void FlowTester::setTested(PlanPtr plan, ServiceTagsPtr tags, std::optional<TestedGroup> tested)
{
    if (m_plan && plan && m_plan->network == plan->network && m_tags == tags && m_tested == tested)
        return;
    m_plan = std::move(plan);
    m_tags = std::move(tags);
    m_tested = tested;
    ask();
}

void FlowTester::setQuestion(const QString& from, const QString& to, const QString& port)
{
    m_from->setText(from);
    m_to->setText(to);
    m_port->setText(port);
}

bool FlowTester::isAsked() const
{
    const auto carried = Carried(m_protocol->currentData().toInt());
    const bool hasPort = carried == Carried::Tcp || carried == Carried::Udp;
    return m_tested && !m_from->text().trimmed().isEmpty() && !m_to->text().trimmed().isEmpty()
        && (!hasPort || !m_port->text().trimmed().isEmpty());
}

void FlowTester::ask()
{
    const auto carried = Carried(m_protocol->currentData().toInt());
    m_port->setEnabled(carried == Carried::Tcp || carried == Carried::Udp);
    if (!isAsked())
        return showAnswer();
    m_latest.ask([plan = m_plan, tags = m_tags, tested = *m_tested, from = m_from->text(), to = m_to->text(), carried,
                     port = m_port->text()](const std::stop_token&) {
        const Reading reading(*plan->network, tags.get());
        const auto packet = packetMeant(reading, from, to, carried, port);
        if (!packet)
            return Answer {std::nullopt, sentence(packet.error())};
        return Answer {testFlow(*plan->network, reading, tested, *packet), {}};
    });
}

void FlowTester::showAnswer()
{
    const auto& answer = m_latest.answer();
    const FlowTest* test = isAsked() && answer && answer->test ? &*answer->test : nullptr;
    const QString problem = isAsked() && answer ? answer->problem : QString();
    const VerdictMark mark = test ? markOf(test->fate) : VerdictMark::NotReached;
    m_mark->setPixmap(verdictIcon(mark, m_theme).pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    m_title->setText(test ? test->title : QString());
    m_title->setVisible(test);
    QPalette colors = m_title->palette();
    colors.setColor(QPalette::WindowText, markColor(mark, m_theme));
    m_title->setPalette(colors);
    m_detail->setText(test       ? test->detail
            : !problem.isEmpty() ? problem
                                 : tr("Fill in who connects to what: the rule that decides lights up."));
    m_detail->setVisible(!m_detail->text().isEmpty());
    Q_EMIT decided();
}

QString FlowTester::deciderKey() const
{
    const auto& answer = m_latest.answer();
    if (!isAsked() || !answer || !answer->test || !answer->test->decidedBy)
        return {};
    return answer->test->rule ? idText(answer->test->rule->value) : answer->test->ruleName;
}

std::optional<Access> FlowTester::access() const
{
    return deciderKey().isEmpty() ? std::nullopt : m_latest.answer()->test->access;
}

QString FlowTester::title() const
{
    return m_title->text();
}

QString FlowTester::detail() const
{
    return m_detail->text();
}

}
