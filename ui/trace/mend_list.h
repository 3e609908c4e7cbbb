#pragma once

#include "ui/document/trace_session.h"
#include "ui/paint/theme.h"
#include "ui/trace/mend_notes.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace ase {

class MendRow;

/// The ways to mend the trace that is asked, the least opening first. Each is one step of the history, and can be looked at
/// before it is taken.
class MendList : public QWidget {
    Q_OBJECT
public:
    MendList(PlanDocument& document, TraceSession& session, const Theme& theme, QWidget* parent = nullptr);

    /// Whether one of them is being looked at: the answer of the session is then that of the mended plan.
    bool isPreviewing() const { return m_previewed.has_value(); }
    /// Whether the link they mend is the one looked at; else they are hidden.
    void setPlaced(bool placed);
    const std::vector<MendRow*>& rows() const { return m_rows; }
    /// "Nothing in the plan mends it.", "Looking for what mends it…"; empty where mends are listed.
    QString note() const;
    /// Whether it is told of every row how far it opens.
    bool isCurrent() const;

Q_SIGNALS:
    void refused(const QString& why);
    void previewingChanged(bool previewing);
    /// One is taken, and the keyboard was there: those listed go.
    void left();

protected:
    /// What is not to be seen shows nothing.
    void hideEvent(QHideEvent* event) override;

private:
    /// Of the mends there were when it was asked.
    struct Notes {
        int asked = 0;
        std::vector<MendNote> notes;
    };
    void follow();
    void showUse();
    void fill(const std::vector<Mend>& mends);
    void askNotes();
    void tellRows();
    QString outcomeOf(std::size_t at) const;
    const MendNote* noteOf(std::size_t at) const;
    void take(std::size_t at);
    void look(std::size_t at, bool shown);
    void stopLooking();
    void followPlan(const PlanPtr& after);

    PlanDocument& m_document;
    TraceSession& m_session;
    const Theme& m_theme;
    QVBoxLayout* m_column;
    QLabel* m_title;
    QLabel* m_note;
    std::vector<MendRow*> m_rows;
    std::vector<Mend> m_mends;
    Latest<Notes> m_notes;
    int m_asked = 0; ///< grows with every list of mends
    std::optional<TraceQuery> m_of; ///< the question they answer
    std::optional<std::size_t> m_previewed;
    bool m_placed = false;
    bool m_showing = false; ///< this object is changing what the document shows
};

}
