#include "ui/trace/trace_question.h"

#include "model/plan/reading.h"
#include "ui/docks/fold.h"
#include "ui/trace/end_field.h"
#include "ui/trace/trace_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ase {

namespace {

constexpr int edge = 14;
constexpr int leastEndpoint = 92;
constexpr int widestPort = 110;

QLabel* caption(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text);
    label->setProperty("caption", true);
    label->setBuddy(buddy);
    return label;
}

/// Where nobody asks, an end that means something by itself.
const QString& anyone()
{
    static const QString word = QStringLiteral("internet");
    return word;
}

}

TraceQuestion::TraceQuestion(PlanDocument& document, TraceSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_session(session)
    , m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, 8, edge, 8);
    column->setSpacing(6);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    column->addLayout(grid);
    createEnds(*grid);
    createEndpoint(*grid);
    m_fault = new QLabel(this);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setProperty("chip", QStringLiteral("bad"));
    m_fault->setAccessibleName(tr("What is wrong with the question"));
    m_fault->hide();
    column->addWidget(m_fault);
    column->addWidget(createMore());
    connectFields();
    offerChoices();
    followSession();
}

void TraceQuestion::createEnds(QGridLayout& grid)
{
    m_from = new EndField(
        m_document, tr("Who connects"), tr("Take the part that is selected next as the one who connects"), m_theme, this);
    m_to = new EndField(m_document, tr("What is connected to"),
        tr("Take the part that is selected next as what is connected to"), m_theme, this);
    m_from->edit().setPlaceholderText(tr("Client, subnet, address"));
    m_to->edit().setPlaceholderText(tr("App, service, host name"));
    grid.addWidget(caption(tr("From"), &m_from->edit()), 0, 0);
    grid.addWidget(caption(tr("To"), &m_to->edit()), 0, 1);
    grid.addWidget(m_from, 1, 0);
    grid.addWidget(m_to, 1, 1);
    grid.setColumnStretch(0, 5);
    grid.setColumnStretch(1, 5);
}

void TraceQuestion::createEndpoint(QGridLayout& grid)
{
    m_endpoint = new QComboBox(this);
    m_endpoint->setAccessibleName(tr("Endpoint"));
    m_endpoint->setMinimumWidth(leastEndpoint);
    m_endpoint->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_endpoint->setMinimumContentsLength(7);
    for (const QString& name : endpointNames())
        if (const auto endpoint = endpointMeant(name))
            m_endpoint->addItem(titleOf(*endpoint), name);
    m_endpoint->addItem(tr("Port…"), QString());
    m_port = new QLineEdit(this);
    m_port->setAccessibleName(tr("Protocol and port"));
    m_port->setText(QStringLiteral("tcp:1433"));
    m_port->setFont(m_theme.fonts.mono);
    m_port->setMaximumWidth(widestPort);
    m_port->hide();
    m_swap = new QToolButton(this);
    m_swap->setIcon(glyphIcon(Glyph::Swap, m_theme));
    m_swap->setAccessibleName(tr("Swap both ends"));
    m_swap->setToolTip(tr("Swap both ends"));
    grid.addWidget(caption(tr("Endpoint"), m_endpoint), 0, 2);
    grid.addWidget(m_endpoint, 1, 2);
    grid.addWidget(m_swap, 1, 3);
    grid.setColumnStretch(2, 3);
}

QWidget* TraceQuestion::createMore()
{
    auto* all = new QWidget(this);
    m_recipe = new QComboBox(all);
    m_recipe->setAccessibleName(tr("One connection, or all steps of something people do"));
    m_recipe->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_recipe->setMinimumContentsLength(12);
    m_recipe->addItem(tr("One connection"), QString());
    for (const Recipe& recipe : recipes())
        m_recipe->addItem(QCoreApplication::translate("Reach", recipe.title), QString::fromLatin1(recipe.name));
    auto* body = new QWidget(all);
    m_signIn = new QComboBox(body);
    m_signIn->setAccessibleName(tr("How it signs in"));
    m_signIn->addItem(tr("As the caller does"), -1);
    m_signIn->addItem(tr("Publish profile (basic)"), int(SignIn::PublishProfile));
    m_signIn->addItem(tr("Single sign-on (Entra)"), int(SignIn::SingleSignOn));
    m_signIn->addItem(tr("Token (Entra)"), int(SignIn::Token));
    m_signIn->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_signIn->setMinimumContentsLength(10);
    m_host = new QLineEdit(body);
    m_host->setAccessibleName(tr("Host name it asks for"));
    m_host->setPlaceholderText(tr("The name that fits"));
    m_host->setFont(m_theme.fonts.mono);
    auto* form = new QGridLayout(body);
    form->setContentsMargins({});
    form->setVerticalSpacing(3);
    form->addWidget(caption(tr("Sign-in"), m_signIn), 0, 0);
    form->addWidget(caption(tr("Host name"), m_host), 0, 1);
    form->addWidget(m_signIn, 1, 0);
    form->addWidget(m_host, 1, 1);
    auto* fold = qobject_cast<QToolButton*>(foldButton(tr("More"), body, m_theme));
    fold->click(); // it begins folded
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_recipe, 1);
    row->addWidget(m_port);
    row->addWidget(fold);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(body);
    return all;
}

void TraceQuestion::connectFields()
{
    connect(m_from, &EndField::written, this, &TraceQuestion::read);
    connect(m_to, &EndField::written, this, &TraceQuestion::read);
    connect(m_from, &EndField::pickingStarted, m_to, &EndField::stopPicking);
    connect(m_to, &EndField::pickingStarted, m_from, &EndField::stopPicking);
    for (QComboBox* box : {m_endpoint, m_recipe, m_signIn})
        connect(box, &QComboBox::currentIndexChanged, this, &TraceQuestion::read);
    connect(m_port, &QLineEdit::textChanged, this, &TraceQuestion::read);
    connect(m_host, &QLineEdit::textChanged, this, &TraceQuestion::read);
    connect(m_swap, &QToolButton::clicked, this, &TraceQuestion::swapEnds);
    connect(&m_session, &TraceSession::queryChanged, this, &TraceQuestion::followSession);
    connect(&m_document, &PlanDocument::planChanged, this, [this](const PlanPtr& before, const PlanPtr& after) {
        if (before->network != after->network)
            followPlan();
    });
}

QString TraceQuestion::fault() const
{
    return m_fault->isHidden() ? QString() : m_fault->text();
}

void TraceQuestion::offerChoices()
{
    const Network& network = *m_document.plan()->network;
    m_from->setChoices(callerChoices(network));
    m_to->setChoices(targetChoices(network));
}

/// A question asked elsewhere, in the drawing or the matrix, is shown in the fields.
void TraceQuestion::followSession()
{
    if (m_asking)
        return;
    const auto& query = m_session.query();
    m_order.reset();
    const QSignalBlocker quietRecipe(m_recipe);
    m_recipe->setCurrentIndex(0);
    if (query) {
        const Network& network = *m_document.plan()->network;
        const QSignalBlocker quietEndpoint(m_endpoint);
        const QSignalBlocker quietPort(m_port);
        const QSignalBlocker quietSignIn(m_signIn);
        const QSignalBlocker quietHost(m_host);
        m_from->setText(labelOf(network, query->from));
        m_to->setText(labelOf(network, query->to));
        const bool ofPort = query->endpoint.kind == EndpointKind::Port;
        m_endpoint->setCurrentIndex(m_endpoint->findData(ofPort ? QString() : nameOf(query->endpoint)));
        if (ofPort)
            m_port->setText(nameOf(query->endpoint));
        m_signIn->setCurrentIndex(m_signIn->findData(query->signIn ? int(*query->signIn) : -1));
        m_host->setText(query->host);
    } else {
        m_from->setText({});
        m_to->setText({});
    }
    m_fault->hide();
    m_from->setWrong(false);
    m_to->setWrong(false);
    showGlyphs(query);
    showUse();
    Q_EMIT recipeOrdered();
}

void TraceQuestion::followPlan()
{
    if (m_document.plan() != m_document.history().current())
        return; // a gesture: names stay as they are until it ends
    offerChoices();
    if (m_order || !m_session.query())
        return;
    const Network& network = *m_document.plan()->network;
    const auto rename = [&](EndField& field, const TraceEnd& end) {
        const auto* part = std::get_if<PartId>(&end);
        if (part && !field.edit().hasFocus() && isInPlan(*m_document.plan(), *part) && m_session.query()->host.isEmpty())
            field.setText(labelOf(network, end));
    };
    if (m_fault->isHidden()) {
        rename(*m_from, m_session.query()->from);
        rename(*m_to, m_session.query()->to);
    }
}

Result<Endpoint> TraceQuestion::chosenEndpoint() const
{
    const QString name = m_endpoint->currentData().toString();
    return endpointMeant(name.isEmpty() ? m_port->text().trimmed() : name);
}

void TraceQuestion::read()
{
    const Network& network = *m_document.plan()->network;
    const Reading reading(network, m_document.serviceTags().get());
    const QString from = m_from->meant();
    const QString to = m_to->meant();
    const auto endpoint = chosenEndpoint();
    // Each end alone, so that the fault is shown at the one that has it.
    const auto oneFrom = traceQueryMeant(network, reading, from, anyone(), {});
    const auto oneTo = traceQueryMeant(network, reading, anyone(), to, {});
    const bool wrongFrom = !from.isEmpty() && !oneFrom;
    const bool wrongTo = !to.isEmpty() && !oneTo;
    m_from->setWrong(wrongFrom);
    m_to->setWrong(wrongTo);
    QStringList faults;
    if (wrongFrom)
        faults << sentence(oneFrom.error());
    if (wrongTo)
        faults << sentence(oneTo.error());
    if (!endpoint)
        faults << sentence(endpoint.error());
    m_fault->setText(faults.join(u'\n'));
    m_fault->setVisible(!faults.isEmpty());
    showUse();
    std::optional<TraceQuery> query;
    if (faults.isEmpty() && !from.isEmpty() && !to.isEmpty())
        if (const auto meant = traceQueryMeant(network, reading, from, to, *endpoint))
            query = *meant;
    ask(query);
}

void TraceQuestion::ask(const std::optional<TraceQuery>& query)
{
    showGlyphs(query);
    if (!query)
        return;
    const Recipe* recipe = findRecipe(m_recipe->currentData().toString());
    const bool hadOrder = m_order.has_value();
    m_order.reset();
    if (recipe) {
        m_order = RecipeOrder {recipe, query->from, query->to};
        Q_EMIT recipeOrdered();
        return;
    }
    TraceQuery whole = *query;
    if (const int signIn = m_signIn->currentData().toInt(); signIn >= 0 && m_signIn->isEnabled())
        whole.signIn = SignIn(signIn);
    if (const QString host = m_host->text().trimmed().toLower(); !host.isEmpty() && m_host->isEnabled())
        whole.host = host;
    askStep(whole);
    if (hadOrder)
        Q_EMIT recipeOrdered();
}

void TraceQuestion::askStep(const TraceQuery& query)
{
    m_asking = true;
    m_session.ask(query);
    m_asking = false;
}

void TraceQuestion::setFrom(const TraceEnd& end)
{
    m_from->edit().setText(labelOf(*m_document.plan()->network, end));
}

void TraceQuestion::setTo(const TraceEnd& end)
{
    m_to->edit().setText(labelOf(*m_document.plan()->network, end));
}

void TraceQuestion::swapEnds()
{
    const QString from = m_from->text();
    m_from->setText(m_to->text());
    m_to->setText(from);
    read();
}

void TraceQuestion::showGlyphs(const std::optional<TraceQuery>& query)
{
    const Network& network = *m_document.plan()->network;
    m_from->setGlyph(query ? glyphOf(network, query->from) : Glyph::Search);
    m_to->setGlyph(query ? glyphOf(network, query->to) : Glyph::Search);
}

/// Fields that make no difference are not offered.
void TraceQuestion::showUse()
{
    const bool single = m_recipe->currentIndex() <= 0;
    m_endpoint->setEnabled(single);
    m_port->setVisible(single && m_endpoint->currentData().toString().isEmpty());
    const auto endpoint = chosenEndpoint();
    m_signIn->setEnabled(single && endpoint && (isScm(endpoint->kind) || isFtp(endpoint->kind)));
    m_host->setEnabled(
        single && endpoint && endpoint->kind != EndpointKind::Management && endpoint->kind != EndpointKind::Port);
}

}
