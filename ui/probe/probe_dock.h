#pragma once

#include "model/probe/probe_plan.h"
#include "model/probe/prober.h"
#include "ui/document/trace_session.h"
#include "ui/paint/theme.h"

#include <QWidget>

class QPushButton;
class QSplitter;

namespace ase {

class ProbeForm;
class ProbeResult;

/// The dock that puts the question of the trace, or one typed by hand, to the real network, and lays what this machine sees
/// beside the plan. Nothing is sent before a person presses "Ask now".
class ProbeDock : public QWidget {
    Q_OBJECT
public:
    ProbeDock(TraceSession& session, const Theme& theme, QWidget* parent = nullptr);

    ProbeForm& form() const { return *m_form; }
    ProbeResult& result() const { return *m_result; }
    const Prober& prober() const { return m_prober; }
    QPushButton* askButton() const { return m_ask; }
    QPushButton* cancelButton() const { return m_cancel; }
    QPushButton* copyButton() const { return m_copy; }
    /// Beside each other form and result need no more than the taller of them.
    QSize minimumSizeHint() const override;

    /// Asks the network now.
    void ask(const ProbeQuestion& question);
    /// What "Copy report" copies; empty before anything was asked.
    QString report() const;

Q_SIGNALS:
    void told(const QString& what);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createLeft(const Theme& theme);
    void followTrace();
    void showAnswer();
    void showButtons();
    const ProbeExpectation* expectation() const { return m_expectation ? &*m_expectation : nullptr; }

    TraceSession& m_session;
    Prober m_prober;
    std::optional<ProbeExpectation> m_expectation;
    bool m_asked = false;
    bool m_stale = true; ///< the trace changed while nobody looked
    ProbeForm* m_form = nullptr;
    ProbeResult* m_result = nullptr;
    QPushButton* m_ask = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_copy = nullptr;
    QSplitter* m_splitter = nullptr;
};

}
