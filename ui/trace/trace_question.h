#pragma once

#include "model/reach/recipe.h"
#include "ui/document/trace_session.h"
#include "ui/paint/theme.h"

#include <QWidget>

class QAction;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ase {

class EndField;

/// Who connects to what: the fields of the trace dock. A question that makes sense is asked at once, of the session or, of a
/// recipe, by whoever listens; one that does not tells why and asks nothing.
class TraceQuestion : public QWidget {
    Q_OBJECT
public:
    TraceQuestion(PlanDocument& document, TraceSession& session, const Theme& theme, QWidget* parent = nullptr);

    /// All steps of something people do, instead of one connection.
    struct RecipeOrder {
        const Recipe* recipe = nullptr;
        TraceEnd from;
        TraceEnd to;
        bool operator==(const RecipeOrder&) const = default;
    };
    const std::optional<RecipeOrder>& recipeOrder() const { return m_order; }
    /// Asks the session for one step of the recipe, the fields staying as they are; none: for nothing.
    void askStep(const std::optional<TraceQuery>& query);
    void setFrom(const TraceEnd& end);
    void setTo(const TraceEnd& end);
    /// What is wrong with the fields; empty: nothing.
    QString fault() const;

    EndField& from() const { return *m_from; }
    EndField& to() const { return *m_to; }
    QComboBox& endpoint() const { return *m_endpoint; }
    QLineEdit& port() const { return *m_port; }
    QToolButton& swap() const { return *m_swap; }
    QComboBox& recipe() const { return *m_recipe; }
    QComboBox& signIn() const { return *m_signIn; }
    QLineEdit& host() const { return *m_host; }
    /// In a narrow dock the fields stand below each other.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void recipeOrdered();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createEnds();
    void createEndpoint();
    void placeFields(bool narrow);
    QWidget* createMore();
    void connectFields();
    void offerChoices();
    void followSession();
    void followPlan();
    void read();
    void ask(const std::optional<TraceQuery>& query);
    Result<Endpoint> chosenEndpoint() const;
    void swapEnds();
    QString faultOf(const EndField& field, const Problem& problem) const;
    void offerEndpoints(const std::optional<TraceEnd>& to);
    void offerHosts(const Reading& reading, const std::optional<TraceEnd>& to);
    void showGlyphs(const std::optional<TraceQuery>& query);
    void showUse();

    PlanDocument& m_document;
    TraceSession& m_session;
    const Theme& m_theme;
    EndField* m_from = nullptr;
    EndField* m_to = nullptr;
    QComboBox* m_endpoint = nullptr;
    QLineEdit* m_port = nullptr;
    QToolButton* m_swap = nullptr;
    QComboBox* m_recipe = nullptr;
    QComboBox* m_signIn = nullptr;
    QLineEdit* m_host = nullptr;
    QAction* m_hostList = nullptr; ///< where there are several names
    QLabel* m_fault = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<QLabel*> m_captions; ///< of From, To and the endpoint
    bool m_narrow = false;
    std::optional<RecipeOrder> m_order;
    QStringList m_hosts; ///< names the target is asked by
    bool m_asking = false; ///< the session's question comes from here
};

}
