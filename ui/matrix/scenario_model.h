#pragma once

#include "model/reach/matrix.h"
#include "ui/document/latest.h"
#include "ui/document/plan_document.h"
#include "ui/tables/table_model.h"

namespace ase {

/// A kept scenario with the answer it has now.
struct ScenarioLine {
    Scenario scenario;
    QString question; ///< in words
    std::optional<MatrixCell> now; ///< none before the first answer, and where the question cannot be asked
    QString refusal; ///< why it cannot
    bool isAsKept() const
    {
        return now && now->verdict == scenario.expected && (!scenario.stage || scenario.stage == now->stage);
    }
    bool operator==(const ScenarioLine&) const = default;
};

/// The scenarios of the plan in their order, asked in the background whenever the plan changes. A name is edited in place.
class ScenarioModel : public TableModel<std::size_t, ScenarioLine> {
    Q_OBJECT
public:
    enum Column { NameColumn, QuestionColumn, ExpectedColumn, NowColumn, ColumnCount };
    enum Role { MarkRole = Qt::UserRole };

    explicit ScenarioModel(PlanDocument& document, QObject* parent = nullptr);
    /// Asks all of them again, whether the plan changed or not.
    void run() { ask(); }
    /// What a scenario is to come to; without a stage it does not matter where it is blocked.
    bool expect(const QModelIndex& index, const MatrixCell& cell);
    /// Whether every answer is of the plan as it is now.
    bool isCurrent() const;
    /// How many are not as they were kept, as far as it is known.
    int broken() const;

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void refused(const QString& why);
    /// Rows or answers changed.
    void answered();

private:
    /// The answers of one plan, in the order of its scenarios.
    struct Answers {
        PlanPtr plan;
        ServiceTagsPtr serviceTags;
        std::vector<ScenarioLine> lines;
    };
    static Answers answersOf(const PlanPtr& plan, const ServiceTagsPtr& tags, const std::stop_token& stop);

    void follow();
    void ask();
    QString shown(const ScenarioLine& line, int column) const;
    QString told(const ScenarioLine& line, int column) const;
    std::optional<MatrixCell> cellIn(const ScenarioLine& line, int column) const;

    PlanDocument& m_document;
    Latest<Answers> m_latest;
};

}
