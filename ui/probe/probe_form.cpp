#include "ui/probe/probe_form.h"

#include "model/probe/probe_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QSysInfo>
#include <QVBoxLayout>

namespace ase {

namespace {

QLabel* noteLabel(const QString& accessibleName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("caption", true);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(accessibleName);
    return label;
}

void setWrong(QWidget& field, bool wrong)
{
    if (field.property("wrong").toBool() == wrong)
        return;
    field.setProperty("wrong", wrong);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

}

ProbeForm::ProbeForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    createFields(theme);
    m_announced = noteLabel(tr("What would be contacted"), this);
    m_caller = noteLabel(tr("Who calls"), this);
    m_fromTrace = new QPushButton(tr("From the trace"), this);
    m_fromTrace->setProperty("link", true);
    m_fromTrace->setToolTip(tr("Fill in what the trace asks for"));
    auto* fields = new QFormLayout;
    fields->setContentsMargins({});
    fields->setHorizontalSpacing(8);
    fields->setVerticalSpacing(6);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fields->addRow(tr("Host"), m_host);
    fields->addRow(tr("Endpoint"), m_endpoint);
    fields->addRow(tr("Name server"), m_nameServer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 4);
    column->setSpacing(6);
    column->addLayout(fields);
    column->addWidget(m_fromTrace, 0, Qt::AlignLeft);
    column->addWidget(m_announced);
    column->addWidget(m_caller);
    column->addStretch(1);
    connect(m_host, &QLineEdit::textEdited, this, &ProbeForm::takeTyped);
    connect(m_nameServer, &QLineEdit::textEdited, this, [this] {
        showWords();
        Q_EMIT changed();
    });
    connect(m_endpoint, &QComboBox::activated, this, &ProbeForm::takeTyped);
    connect(m_endpoint->lineEdit(), &QLineEdit::textEdited, this, &ProbeForm::takeTyped);
    connect(m_fromTrace, &QPushButton::clicked, this, [this] {
        m_typed = false;
        fill();
    });
    showWords();
}

void ProbeForm::createFields(const Theme& theme)
{
    m_host = new QLineEdit(this);
    m_host->setAccessibleName(tr("Host to ask"));
    m_host->setPlaceholderText(QStringLiteral("app.scm.corp.example"));
    m_host->setFont(theme.fonts.mono);
    m_endpoint = new QComboBox(this);
    m_endpoint->setAccessibleName(tr("Endpoint to ask"));
    m_endpoint->setEditable(true);
    m_endpoint->addItems(endpointNames());
    m_endpoint->setCurrentText(nameOf(Endpoint {.kind = EndpointKind::Kudu}));
    m_endpoint->setInsertPolicy(QComboBox::NoInsert);
    m_nameServer = new QLineEdit(this);
    m_nameServer->setAccessibleName(tr("Name server to ask"));
    m_nameServer->setPlaceholderText(tr("the system's resolver"));
    m_nameServer->setFont(theme.fonts.mono);
}

void ProbeForm::offer(const std::optional<ProbeExpectation>& expectation)
{
    m_offered = expectation;
    if (!m_typed && m_offered)
        fill();
    else
        showWords();
}

void ProbeForm::fill()
{
    if (m_offered) {
        m_host->setText(m_offered->host);
        m_endpoint->setCurrentText(nameOf(m_offered->endpoint));
    }
    showWords();
    Q_EMIT changed();
}

void ProbeForm::takeTyped()
{
    m_typed = true;
    showWords();
    Q_EMIT changed();
}

Result<ProbeQuestion> ProbeForm::question() const
{
    const auto endpoint = endpointMeant(m_endpoint->currentText());
    if (!endpoint)
        return endpoint.error();
    const QString server = m_nameServer->text();
    if (m_offered && *endpoint == m_offered->endpoint && m_host->text() == m_offered->host)
        return probeOf(*m_offered, server);
    return probeMeant(m_host->text(), *endpoint, server);
}

QString ProbeForm::announced() const
{
    return m_announced->text();
}

void ProbeForm::showWords()
{
    const auto asked = question();
    const bool isEmpty = m_host->text().trimmed().isEmpty();
    m_announced->setText(isEmpty ? tr("Write a host, or ask for a trace to an app: its name is taken over.")
            : asked              ? announcement(*asked)
                                 : sentence(asked.error()));
    const bool serverWrong = !m_nameServer->text().trimmed().isEmpty() && !addressMeant(m_nameServer->text());
    setWrong(*m_nameServer, serverWrong);
    setWrong(*m_host, !isEmpty && !asked && !serverWrong && endpointMeant(m_endpoint->currentText()).ok());
    QString caller =
        tr("This machine, %1, is the caller: what it sees holds for where it stands.").arg(QSysInfo::machineHostName());
    if (m_offered && asked && m_host->text() == m_offered->host)
        caller += u' ' + tr("The plan answers for %1.").arg(m_offered->caller);
    m_caller->setText(caller);
    m_fromTrace->setVisible(
        m_offered && (m_host->text() != m_offered->host || m_endpoint->currentText() != nameOf(m_offered->endpoint)));
}

}
