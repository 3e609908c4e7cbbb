#include "ui/trace/mend_list.h"

#include "model/reach/trace_text.h"
#include "ui/trace/mend_row.h"

#include <QApplication>
#include <QHideEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace ase {

MendList::MendList(PlanDocument& document, TraceSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_session(session)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_title(new QLabel(tr("Mend"), this))
    , m_note(new QLabel(this))
{
    m_title->setProperty("title", true);
    m_note->setProperty("caption", true);
    m_note->setWordWrap(true);
    m_column->setContentsMargins(0, 4, 0, 0);
    m_column->setSpacing(6);
    m_column->addWidget(m_title);
    m_column->addWidget(m_note);
    connect(&m_session, &TraceSession::mendsChanged, this, &MendList::follow);
    connect(m_notes.signals_(), &LatestSignals::delivered, this, &MendList::tellRows);
    connect(&m_session, &TraceSession::queryChanged, this, [this] {
        stopLooking();
        follow();
    });
    connect(
        &m_document, &PlanDocument::planChanged, this, [this](const PlanPtr&, const PlanPtr& after) { followPlan(after); });
    follow();
}

QString MendList::note() const
{
    return m_note->text();
}

void MendList::follow()
{
    if (m_previewed)
        return; // the mended plan needs no mends; those looked at stay where the pointer is
    const TraceAnswerPtr answer = m_session.answer();
    const bool broken = answer && answer->trace && answer->trace->verdict != TraceVerdict::Reachable;
    const bool ofHistory = answer && answer->plan->network == m_document.history().current()->network;
    if (!broken) {
        // After a look the answer of the mended plan is still there until that of the plan itself has come.
        if (!answer || ofHistory)
            fill({});
        m_note->clear();
        showUse();
        return;
    }
    if (m_session.mends()) {
        fill(*m_session.mends());
        m_of = m_session.query();
        const bool degraded = answer->trace->verdict == TraceVerdict::Degraded;
        m_note->setText(m_rows.empty() && !degraded ? tr("Nothing in the plan mends it.") : QString());
    } else if (m_rows.empty() || m_of != m_session.query()) {
        fill({});
        m_note->setText(ofHistory ? tr("Looking for what mends it…") : QString());
    }
    showUse();
}

void MendList::setPlaced(bool placed)
{
    m_placed = placed;
    showUse();
}

void MendList::showUse()
{
    m_note->setVisible(!m_note->text().isEmpty());
    setVisible(m_placed && (!m_rows.empty() || !m_note->text().isEmpty()));
}

/// Rows stay while they say the same, so that the focus does.
void MendList::fill(const std::vector<Mend>& mends)
{
    m_mends = mends;
    while (m_rows.size() > m_mends.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < m_mends.size()) {
        const std::size_t at = m_rows.size();
        auto* row = new MendRow(at == 0, m_theme, this);
        connect(row, &MendRow::taken, this, [this, at] { take(at); });
        connect(row, &MendRow::shownChanged, this, [this, at](bool shown) { look(at, shown); });
        m_column->addWidget(row);
        row->show();
        m_rows.push_back(row);
    }
    askNotes();
    tellRows();
}

/// How far each opens and what it changes, against the plan they are for.
void MendList::askNotes()
{
    ++m_asked;
    if (m_mends.empty())
        return;
    m_notes.ask([plan = m_session.answer()->plan, tags = m_session.answer()->serviceTags, mends = m_mends, asked = m_asked](
                    const std::stop_token& stop) {
        Notes all {asked, {}};
        for (const Mend& mend : mends)
            all.notes.push_back(stop.stop_requested() ? MendNote() : ase::noteOf(*plan, mend, tags.get()));
        return all;
    });
}

bool MendList::isCurrent() const
{
    return m_mends.empty() || (m_notes.answer() && m_notes.answer()->asked == m_asked);
}

const MendNote* MendList::noteOf(std::size_t at) const
{
    return isCurrent() && m_notes.answer() && at < m_notes.answer()->notes.size() ? &m_notes.answer()->notes[at] : nullptr;
}

void MendList::tellRows()
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const MendNote* note = noteOf(at);
        m_rows[at]->tell(titleOf(m_mends[at]), outcomeOf(at), note ? note->changes : QStringList());
    }
}

QString MendList::outcomeOf(std::size_t at) const
{
    const MendNote* note = noteOf(at);
    if (!note)
        return tr("then reachable");
    return note->opens.isEmpty() ? tr("then reachable; opens no rule")
                                 : tr("then reachable; opens %1").arg(note->opens.join(QStringLiteral(", ")));
}

void MendList::take(std::size_t at)
{
    if (at >= m_mends.size())
        return;
    const Mend mend = m_mends[at];
    if (isAncestorOf(QApplication::focusWidget()))
        Q_EMIT left();
    if (std::exchange(m_previewed, std::nullopt))
        Q_EMIT previewingChanged(false);
    m_of.reset(); // what comes next is another plan
    for (MendRow* row : m_rows) {
        const QSignalBlocker quiet(row);
        row->preview().setChecked(false);
    }
    const auto done = m_document.apply(titleOf(mend), mend.apply);
    if (!done)
        Q_EMIT refused(sentence(done.error()));
}

void MendList::look(std::size_t at, bool shown)
{
    if (at >= m_mends.size())
        return;
    if (!shown) {
        if (m_previewed == at)
            stopLooking();
        return;
    }
    const bool first = !m_previewed;
    for (std::size_t other = 0; other < m_rows.size(); ++other) {
        const QSignalBlocker quiet(m_rows[other]);
        if (other != at)
            m_rows[other]->preview().setChecked(false);
    }
    m_previewed = at;
    if (first)
        Q_EMIT previewingChanged(true);
    m_showing = true;
    const auto done = m_document.preview(m_mends[at].apply);
    m_showing = false;
    if (!done) {
        stopLooking();
        Q_EMIT refused(sentence(done.error()));
    }
}

void MendList::stopLooking()
{
    if (!std::exchange(m_previewed, std::nullopt))
        return;
    for (MendRow* row : m_rows) {
        const QSignalBlocker quiet(row);
        row->preview().setChecked(false);
    }
    m_showing = true;
    m_document.endPreview();
    m_showing = false;
    Q_EMIT previewingChanged(false);
}

void MendList::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        stopLooking();
}

/// Someone else changed the plan, undid a step or ended the preview: there is nothing to look at any more.
void MendList::followPlan(const PlanPtr& after)
{
    if (m_showing || !m_previewed || after != m_document.history().current())
        return;
    m_previewed.reset();
    for (MendRow* row : m_rows) {
        const QSignalBlocker quiet(row);
        row->preview().setChecked(false);
    }
    Q_EMIT previewingChanged(false);
}

}
