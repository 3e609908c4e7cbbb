#include "ui/trace/trace_question.h"

#include "model/network/site_names.h"
#include "model/plan/reading.h"
#include "ui/docks/fold.h"
#include "ui/routes/choice_completer.h"
#include "ui/trace/end_field.h"
#include "ui/trace/trace_words.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace ase {

namespace {

constexpr int edge = 14;
constexpr int leastEndpoint = 92;
constexpr int widestPort = 110;
constexpr int leastWidth = 260;
constexpr int narrowWidth = 460; ///< below it names would be cut beside each other

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
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(3);
    column->addLayout(m_grid);
    createEnds();
    createEndpoint();
    placeFields(false);
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

void TraceQuestion::createEnds()
{
    m_from = new EndField(
        m_document, tr("Who connects"), tr("Take the part that is selected next as the one who connects"), m_theme, this);
    m_to = new EndField(m_document, tr("What is connected to"),
        tr("Take the part that is selected next as what is connected to"), m_theme, this);
    m_from->edit().setPlaceholderText(tr("Client, subnet, address"));
    m_to->edit().setPlaceholderText(tr("App, service, host name"));
    m_captions = {caption(tr("From"), &m_from->edit()), caption(tr("To"), &m_to->edit())};
}

void TraceQuestion::createEndpoint()
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
    m_captions.push_back(caption(tr("Endpoint"), m_endpoint));
}

/// Beside each other, the captions above; or below each other, the captions at the left.
void TraceQuestion::placeFields(bool narrow)
{
    m_narrow = narrow;
    const std::array<QWidget*, 3> fields {m_from, m_to, m_endpoint};
    for (QWidget* one : {static_cast<QWidget*>(m_captions[0]), static_cast<QWidget*>(m_captions[1]),
             static_cast<QWidget*>(m_captions[2]), fields[0], fields[1], fields[2], static_cast<QWidget*>(m_swap)})
        m_grid->removeWidget(one);
    for (int at = 0; at < int(fields.size()); ++at) {
        const int row = narrow ? at : 0;
        m_grid->addWidget(m_captions[std::size_t(at)], row, narrow ? 0 : at);
        m_grid->addWidget(fields[std::size_t(at)], narrow ? row : 1, narrow ? 1 : at);
        m_grid->setColumnStretch(at, narrow ? (at == 1 ? 1 : 0) : at == 2 ? 3 : 5);
    }
    m_grid->addWidget(m_swap, 1, narrow ? 2 : 3);
}

QSize TraceQuestion::minimumSizeHint() const
{
    return {leastWidth, QWidget::minimumSizeHint().height()};
}

void TraceQuestion::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (const bool narrow = width() < narrowWidth; narrow != m_narrow)
        placeFields(narrow);
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
    m_hostList = m_host->addAction(glyphIcon(Glyph::Next, m_theme), QLineEdit::TrailingPosition);
    m_hostList->setText(tr("All names it is asked by"));
    m_hostList->setToolTip(tr("All names it is asked by"));
    m_hostList->setVisible(false);
    connect(m_hostList, &QAction::triggered, this, [this] {
        m_host->setFocus();
        m_host->completer()->setCompletionPrefix({});
        m_host->completer()->complete();
    });
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
        offerEndpoints(query->to);
        m_endpoint->setCurrentIndex(m_endpoint->findData(ofPort ? QString() : nameOf(query->endpoint)));
        if (ofPort)
            m_port->setText(nameOf(query->endpoint));
        offerHosts(Reading(network, m_document.serviceTags().get()), query->to);
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
    // Each end alone, so that the fault is shown at the one that has it.
    const auto oneFrom = traceQueryMeant(network, reading, from, anyone(), {});
    const auto oneTo = traceQueryMeant(network, reading, anyone(), to, {});
    const auto target = oneTo && !to.isEmpty() ? std::optional(oneTo->to) : std::nullopt;
    offerEndpoints(target);
    offerHosts(reading, target);
    const auto endpoint = chosenEndpoint();
    const bool wrongFrom = !from.isEmpty() && !oneFrom;
    const bool wrongTo = !to.isEmpty() && !oneTo;
    m_from->setWrong(wrongFrom);
    m_to->setWrong(wrongTo);
    QStringList faults;
    if (wrongFrom)
        faults << faultOf(*m_from, oneFrom.error());
    if (wrongTo)
        faults << faultOf(*m_to, oneTo.error());
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

/// A name that nobody has is followed by those it may be meant for.
QString TraceQuestion::faultOf(const EndField& field, const Problem& problem) const
{
    const QStringList nearest = field.nearest();
    const bool unknown = findByPath(*m_document.plan()->network, field.meant()).empty();
    return unknown && !nearest.isEmpty()
        ? tr("%1 is no part of the plan. Is it %2?").arg(field.text().trimmed(), nearest.join(tr(" or ")))
        : sentence(problem);
}

/// Endpoints that make no sense of the target are not there; one that was chosen before gives way to the first that does.
void TraceQuestion::offerEndpoints(const std::optional<TraceEnd>& to)
{
    const Network& network = *m_document.plan()->network;
    auto* rows = qobject_cast<QStandardItemModel*>(m_endpoint->model());
    auto* list = qobject_cast<QListView*>(m_endpoint->view());
    for (int at = 0; at < m_endpoint->count(); ++at) {
        const auto endpoint = endpointMeant(m_endpoint->itemData(at).toString());
        const bool fits = !to || !endpoint || suits(network, *to, endpoint->kind);
        rows->item(at)->setEnabled(fits);
        list->setRowHidden(at, !fits);
    }
    const QStandardItem* current = rows->item(m_endpoint->currentIndex());
    if (current && !current->isEnabled()) {
        const QSignalBlocker quiet(m_endpoint);
        m_endpoint->setCurrentIndex(0);
    }
}

/// The names an app is asked by, to be chosen from where it has several.
void TraceQuestion::offerHosts(const Reading& reading, const std::optional<TraceEnd>& to)
{
    const auto* part = to ? std::get_if<PartId>(&*to) : nullptr;
    const auto app = part ? part->as<AppId>() : std::nullopt;
    const auto endpoint = chosenEndpoint();
    QStringList hosts;
    if (app && endpoint) {
        const SiteNames names = siteNames(reading, *app);
        hosts = isScm(endpoint->kind) ? names.scm : isFtp(endpoint->kind) ? names.ftp : names.site;
    }
    if (hosts == m_hosts)
        return;
    m_hosts = hosts;
    m_host->setPlaceholderText(hosts.isEmpty() ? tr("The name that fits") : hosts.front());
    std::vector<Choice> choices;
    for (const QString& host : hosts)
        choices.push_back({host, {}});
    m_host->setCompleter(new ChoiceCompleter(choices, m_host->accessibleName(), m_theme, m_host));
    m_hostList->setVisible(hosts.size() > 1);
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

void TraceQuestion::askStep(const std::optional<TraceQuery>& query)
{
    m_asking = true;
    if (query)
        m_session.ask(*query);
    else
        m_session.clear();
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
