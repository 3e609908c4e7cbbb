#include "ui/trace/trace_dock.h"

#include "model/reach/trace_text.h"
#include "ui/controls/elided_label.h"
#include "ui/controls/wrapping_row.h"
#include "ui/paint/glyph.h"
#include "ui/trace/end_field.h"
#include "ui/trace/evidence_panel.h"
#include "ui/trace/evidence_place.h"
#include "ui/trace/hop_table.h"
#include "ui/trace/mend_list.h"
#include "ui/trace/mend_row.h"
#include "ui/trace/recipe_steps.h"
#include "ui/trace/trace_question.h"
#include "ui/trace/trace_words.h"
#include "ui/trace/verdict_banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace ase {

namespace {

constexpr int edge = 14;
constexpr int legendMark = 14;

QFrame* divider(const Theme& theme, QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    QPalette palette = line->palette();
    palette.setColor(QPalette::Window, theme.line);
    line->setPalette(palette);
    return line;
}

}

TraceDock::TraceDock(PlanDocument& document, TraceSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_session(session)
    , m_theme(theme)
{
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    createParts();
    connectParts();
    followAnswer();
}

void TraceDock::createParts()
{
    m_question = new TraceQuestion(m_document, m_session, m_theme, this);
    m_banner = new VerdictBanner(m_theme, this);
    m_steps = new RecipeSteps(m_document, m_theme, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_question);
    column->addWidget(m_steps);
    column->addWidget(m_banner);
    column->addWidget(createList(), 1);
    column->addWidget(m_legend = createLegend());
    column->addWidget(divider(m_theme, this));
    column->addWidget(createFooter());
}

QWidget* TraceDock::createList()
{
    auto* all = new QWidget(this);
    m_hops = new HopTable(m_theme, all);
    m_evidence = new EvidencePanel(m_theme);
    m_mends = new MendList(m_document, m_session, m_theme);
    m_evidence->addBelow(m_mends);
    m_hops->setPanel(m_evidence);
    auto* empty = new QLabel(tr("Choose who connects to what."), all);
    empty->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedLayout(all);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_hops);
    return all;
}

QWidget* TraceDock::createLegend()
{
    auto* all = new QWidget(this);
    auto* row = new WrappingRow(all);
    row->setContentsMargins(edge, 6, edge, 6);
    row->setSpacing(12);
    for (const VerdictMark mark : {VerdictMark::Reachable, VerdictMark::Degraded, VerdictMark::Uncertain,
             VerdictMark::Blocked, VerdictMark::NotReached}) {
        auto* picture = new QLabel(all);
        picture->setPixmap(verdictIcon(mark, m_theme).pixmap(QSize(legendMark, legendMark), devicePixelRatioF()));
        auto* word = new QLabel(HopModel::markWord(mark), all);
        word->setProperty("caption", true);
        auto* pair = new QHBoxLayout;
        pair->setSpacing(4);
        pair->addWidget(picture);
        pair->addWidget(word);
        row->addLayout(pair);
    }
    return all;
}

QWidget* TraceDock::createFooter()
{
    auto* all = new QWidget(this);
    m_keep = new QPushButton(tr("Keep as scenario"), all);
    m_keep->hide();
    m_copy = new QPushButton(tr("Copy"), all);
    m_copy->setIcon(glyphIcon(Glyph::Copy, m_theme.text2));
    m_copy->setToolTip(tr("Copies the whole trace as text"));
    m_counts = new ElidedLabel(Elide::End, all);
    m_counts->setAccessibleName(tr("Count of hops"));
    auto* row = new WrappingRow(all); // a narrow dock has the counts in a line of their own
    row->setContentsMargins(edge, 8, edge, 8);
    row->setSpacing(8);
    row->addWidget(m_keep);
    row->addWidget(m_copy);
    row->addWidget(m_counts);
    row->setAlignment(m_counts, Qt::AlignRight);
    return all;
}

void TraceDock::connectParts()
{
    connect(&m_session, &TraceSession::answerChanged, this, &TraceDock::followAnswer);
    connect(&m_session, &TraceSession::queryChanged, this, &TraceDock::showState);
    connect(&m_session, &TraceSession::currentChanged, this, &TraceDock::showState);
    connect(&m_session, &TraceSession::currentHopChanged, this, &TraceDock::followSessionHop);
    connect(m_question, &TraceQuestion::recipeOrdered, this, &TraceDock::followRecipe);
    connect(m_steps, &RecipeSteps::stepChanged, this, &TraceDock::followStep);
    connect(m_hops, &HopTable::currentHopChanged, this, &TraceDock::followRow);
    connect(m_hops, &QTableView::activated, this, &TraceDock::revealHop);
    connect(m_evidence, &EvidencePanel::revealWanted, this, [this](PartId part) { reveal(part, {}); });
    connect(m_mends, &MendList::refused, this, &TraceDock::refused);
    connect(m_mends, &MendList::left, this, [this] { m_hops->setFocus(Qt::OtherFocusReason); });
    connect(m_mends, &MendList::previewingChanged, this, &TraceDock::followPreview);
    connect(m_latestEvidence.signals_(), &LatestSignals::delivered, this, &TraceDock::takeEvidence);
    connect(&m_session, &TraceSession::mendsChanged, this, &TraceDock::orderTabs);
    connect(m_copy, &QPushButton::clicked, this, &TraceDock::copy);
    connect(m_keep, &QPushButton::clicked, this, &TraceDock::keep);
}

bool TraceDock::isCurrent() const
{
    if (!m_steps->isCurrent())
        return false;
    if (!m_session.query())
        return true;
    const auto& evidence = m_latestEvidence.answer();
    const bool hasEvidence = !m_shown || m_hops->currentHop() < 0
        || (evidence && evidence->trace == m_shown->trace && evidence->hop == m_hops->currentHop());
    return m_session.isCurrent() && m_session.mends() && m_mends->isCurrent() && hasEvidence && !m_latestEvidence.isBusy();
}

QString TraceDock::counts() const
{
    return m_counts->text();
}

void TraceDock::followAnswer()
{
    const auto step = m_steps->step();
    if (step && !step->query)
        return; // a step that is one link stands in the list
    const TraceAnswerPtr answer = m_session.answer();
    if (!answer) {
        if (!m_session.query())
            showEmpty();
        showState();
        return;
    }
    if (answer->refusal) {
        m_shown.reset();
        m_hops->show({});
        m_banner->tell(VerdictMark::NotReached, tr("No trace"), refusalOf(*answer));
        showState();
        return;
    }
    showTrace(
        {answer->plan, answer->serviceTags, std::shared_ptr<const Trace>(answer, &*answer->trace), answer->query, true});
}

/// Of a part that is gone only the fields still know the name.
QString TraceDock::refusalOf(const TraceAnswer& answer) const
{
    const auto isGone = [&](const TraceEnd& end) {
        const auto* part = std::get_if<PartId>(&end);
        return part && !isInPlan(*answer.plan, *part);
    };
    for (const auto& [end, field] :
        {std::pair(&answer.query.from, &m_question->from()), std::pair(&answer.query.to, &m_question->to())})
        if (isGone(*end))
            return tr("%1 is not in the plan any more. Choose another, or undo.").arg(field->text().trimmed());
    return sentence(*answer.refusal);
}

void TraceDock::tellVerdict(const Shown& shown)
{
    const QString headline = headlineOf(*shown.trace);
    m_banner->tell(markOf(shown.trace->verdict), m_mends->isPreviewing() ? tr("Preview: %1").arg(headline) : headline,
        outlookOf(*shown.trace, shown.query.endpoint));
}

void TraceDock::showTrace(Shown shown)
{
    tellVerdict(shown);
    if (m_mends->isPreviewing())
        return; // rows stay, so that the button under the pointer does
    m_shown = std::move(shown);
    m_following = true;
    m_hops->show(hopRows(*m_shown->plan->network, *m_shown->trace));
    if (!m_shown->ofSession)
        m_hops->setCurrentHop(int(m_shown->trace->hops.size()) - 1);
    m_following = false;
    followSessionHop();
    placeMends();
    askEvidence();
    showState();
}

void TraceDock::showEmpty()
{
    m_shown.reset();
    m_hops->show({});
}

/// Current links of list and session are the same one.
void TraceDock::followSessionHop()
{
    if (!m_shown || !m_shown->ofSession || m_mends->isPreviewing())
        return;
    m_following = true;
    m_hops->setCurrentHop(m_session.currentHop() ? int(*m_session.currentHop()) : -1);
    m_following = false;
    placeMends();
}

void TraceDock::followRow(int hop)
{
    if (!m_following && hop >= 0 && m_shown && m_shown->ofSession)
        m_session.setCurrentHop(std::size_t(hop));
    placeMends();
    askEvidence();
}

/// Mends come and go, and would stand last among what the keyboard goes through.
void TraceDock::orderTabs()
{
    QWidget* last = &m_evidence->rows();
    const auto add = [&last](QWidget& next) {
        setTabOrder(last, &next);
        last = &next;
    };
    for (const MendRow* row : m_mends->rows()) {
        add(row->preview());
        add(row->apply());
    }
    add(*m_keep);
    add(*m_copy);
}

/// Mends open below the first link that blocks or cannot be told.
void TraceDock::placeMends()
{
    const bool ofSession = m_shown && m_shown->ofSession && m_shown->trace->verdict != TraceVerdict::Reachable;
    const Trace* trace = ofSession ? m_shown->trace.get() : nullptr;
    int first = -1;
    for (std::size_t at = 0; trace && at < trace->hops.size() && first < 0; ++at) {
        const HopVerdict verdict = trace->hops[at].verdict;
        const bool broken = trace->blockedAt           ? at == *trace->blockedAt
            : trace->verdict == TraceVerdict::Degraded ? verdict == HopVerdict::Warn
                                                       : verdict == HopVerdict::Unknown;
        if (broken)
            first = int(at);
    }
    m_mends->setPlaced(first >= 0 && first == m_hops->currentHop());
}

void TraceDock::followRecipe()
{
    m_steps->follow(m_question->recipeOrder());
    if (!m_steps->order())
        followAnswer();
    showState();
}

void TraceDock::followStep()
{
    const FollowedRecipePtr followed = m_steps->followed();
    if (followed && followed->refusal) {
        m_shown.reset();
        m_hops->show({});
        m_banner->tell(VerdictMark::NotReached, tr("No trace"), sentence(*followed->refusal));
    }
    const auto step = m_steps->step();
    if (!step) {
        showState();
        return;
    }
    if (step->query) {
        m_question->askStep(*step->query);
        followAnswer();
        return;
    }
    m_question->askStep(std::nullopt); // nothing is to be drawn of the step before
    TraceQuery ends {.from = followed->order.from, .to = followed->order.to, .endpoint = {}};
    showTrace({followed->plan, followed->serviceTags, std::shared_ptr<const Trace>(step, &step->trace), ends, false});
}

void TraceDock::followPreview(bool previewing)
{
    m_banner->setHeld(previewing);
    if (!previewing && m_shown)
        tellVerdict(*m_shown);
}

void TraceDock::askEvidence()
{
    const int hop = m_hops->currentHop();
    if (!m_shown || hop < 0 || hop >= int(m_shown->trace->hops.size()))
        return;
    // The rows take a moment; those of another link would tell something else meanwhile.
    if (std::exchange(m_evidenceOf, hop) != hop)
        m_evidence->show(reasonsOf(m_shown->trace->hops[std::size_t(hop)]));
    m_latestEvidence.ask(
        [plan = m_shown->plan, tags = m_shown->serviceTags, trace = m_shown->trace, hop](const std::stop_token&) {
            return EvidenceAnswer {trace, hop, evidenceOf(*plan->network, tags.get(), *trace, std::size_t(hop))};
        });
}

void TraceDock::takeEvidence()
{
    const auto& answer = m_latestEvidence.answer();
    if (answer && m_shown && answer->trace == m_shown->trace && answer->hop == m_hops->currentHop())
        m_evidence->show(answer->evidence);
}

/// What there is to see, and whether it is up to date.
void TraceDock::showState()
{
    const bool asked = m_session.query() || m_steps->order();
    const bool refused = asked && !m_shown;
    m_stack->setCurrentIndex(m_shown ? 1 : 0);
    m_stack->widget(0)->setVisible(!m_shown && !asked);
    m_banner->setVisible(m_shown || (refused && !m_banner->headline().isEmpty()));
    m_legend->setVisible(m_shown.has_value());
    m_copy->setEnabled(m_shown.has_value());
    m_keep->setVisible(m_keepOffered);
    m_keep->setEnabled(m_shown && m_shown->ofSession);
    const bool current = m_steps->isCurrent() && (!m_session.query() || m_session.isCurrent());
    m_counts->setText(!asked ? QString() : !current ? tr("Checking…") : m_shown ? countsOf(*m_shown->trace) : QString());
}

/// Whatever a link rests on can be looked at somewhere.
void TraceDock::revealHop(const QModelIndex& index)
{
    if (!m_shown || !index.isValid() || index.row() >= int(m_shown->trace->hops.size()))
        return;
    const Hop& hop = m_shown->trace->hops[std::size_t(index.row())];
    if (const auto place = placeOf(*m_shown->plan->network, hop, m_shown->query))
        reveal(place->part, place->field);
}

void TraceDock::reveal(PartId part, const QString& field)
{
    Q_EMIT placeWanted(part);
    m_document.reveal(part, field);
}

QString TraceDock::asText() const
{
    if (!m_shown)
        return {};
    const bool mended = m_shown->ofSession && m_session.mends() && !m_mends->isPreviewing();
    const Network& network = *m_shown->plan->network;
    const QString asked =
        m_shown->ofSession && m_session.query() ? questionOf(network, *m_session.query()) + u'\n' : QString();
    return asked + traceText(network, *m_shown->trace, mended ? *m_session.mends() : std::vector<Mend>());
}

void TraceDock::copy()
{
    QGuiApplication::clipboard()->setText(asText());
}

void TraceDock::setKeepOffered(bool offered)
{
    m_keepOffered = offered;
    showState();
}

void TraceDock::keep()
{
    if (!m_shown || !m_shown->ofSession || !m_session.query())
        return;
    const Trace& trace = *m_shown->trace;
    Q_EMIT keepRequested(*m_session.query(), trace.verdict,
        trace.blockedAt ? std::optional(trace.hops[*trace.blockedAt].stage) : std::nullopt);
}

}
