#pragma once

#include "ui/document/analysis.h"
#include "ui/paint/theme.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace ase {

/// What is wrong at one part, worst first, each with its first mend.
class ProblemsHere : public QWidget {
    Q_OBJECT
public:
    ProblemsHere(PlanDocument& document, const Theme& theme, QWidget* parent = nullptr);
    void show(const AnswersPtr& answers, PartId part);

Q_SIGNALS:
    void refused(const QString& why);

private:
    void addProblem(const AnswersPtr& answers, const Finding& finding);

    PlanDocument& m_document;
    const Theme& m_theme;
    QLabel* m_count;
    QWidget* m_list;
    QVBoxLayout* m_column;
    AnswersPtr m_shown;
    std::optional<PartId> m_part;
};

}
