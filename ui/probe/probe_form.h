#pragma once

#include "model/probe/probe_plan.h"
#include "ui/paint/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ase {

/// What is to be asked, and of whom: host, endpoint and name server, with everyone who would be contacted in words. Follows
/// the trace until a person types. Sends nothing.
class ProbeForm : public QWidget {
    Q_OBJECT
public:
    explicit ProbeForm(const Theme& theme, QWidget* parent = nullptr);

    /// The trace's question; none where nothing is traced that could be asked.
    void offer(const std::optional<ProbeExpectation>& expectation);
    /// As it stands in the fields.
    Result<ProbeQuestion> question() const;

    QLineEdit* host() const { return m_host; }
    QComboBox* endpoint() const { return m_endpoint; }
    QLineEdit* nameServer() const { return m_nameServer; }
    QPushButton* fromTrace() const { return m_fromTrace; }
    /// Who would be contacted, or why nobody can be.
    QString announced() const;

Q_SIGNALS:
    void changed();

private:
    void createFields(const Theme& theme);
    void fill();
    void takeTyped();
    void showWords();

    std::optional<ProbeExpectation> m_offered;
    bool m_typed = false; ///< by a person, who is not overruled
    QLineEdit* m_host = nullptr;
    QComboBox* m_endpoint = nullptr;
    QLineEdit* m_nameServer = nullptr;
    QPushButton* m_fromTrace = nullptr;
    QLabel* m_announced = nullptr;
    QLabel* m_caller = nullptr;
};

}
