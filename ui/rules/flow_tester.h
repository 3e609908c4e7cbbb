#pragma once

#include "model/network/flow_test.h"
#include "ui/document/latest.h"
#include "ui/document/plan_document.h"
#include "ui/paint/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ase {

/// Asks the shown group about one packet, and again with every change of the plan or of the question.
class FlowTester : public QWidget {
    Q_OBJECT
public:
    explicit FlowTester(const Theme& theme, QWidget* parent = nullptr);

    /// Whose rules of which plan, and the list of service tags, which may be null; no group: nothing is asked.
    void setTested(PlanPtr plan, ServiceTagsPtr tags, std::optional<TestedGroup> tested);
    /// The row of the rule that decides, by its key in RulesModel; empty where none does.
    QString deciderKey() const;
    std::optional<Access> access() const;
    QString title() const;
    QString detail() const;
    bool isBusy() const { return m_latest.isBusy(); }
    void setQuestion(const QString& from, const QString& to, const QString& port);

Q_SIGNALS:
    void decided();

private:
    struct Answer {
        std::optional<FlowTest> test;
        QString problem;
    };
    QLineEdit* createField(const QString& name, const QString& example, int width);
    void ask();
    void showAnswer();
    bool isAsked() const;

    const Theme& m_theme;
    PlanPtr m_plan;
    ServiceTagsPtr m_tags;
    std::optional<TestedGroup> m_tested;
    Latest<Answer> m_latest;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QComboBox* m_protocol;
    QLineEdit* m_port;
    QLabel* m_mark;
    QLabel* m_title;
    QLabel* m_detail;
};

}
