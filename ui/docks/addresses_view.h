#pragma once

#include "ui/charts/address_subject.h"
#include "ui/document/analysis.h"
#include "ui/document/plan_document.h"
#include "ui/paint/theme.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLayout;
class QScrollArea;
class QToolButton;

namespace ase {

class EnvironmentAddresses;
class SpaceSection;
class SpaceTable;
class SubnetList;

/// The dock of addresses: of the environment the selection leads to, else of its virtual network, else of all subnets.
class AddressesView : public QWidget {
    Q_OBJECT
public:
    AddressesView(PlanDocument& document, Analysis& analysis, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

    /// The table of the network's space in place of charts and lists.
    void showSpace(bool shown);
    SpaceTable& space() const { return *m_table; }

    /// The answers to show; the view follows those of its analysis by itself.
    void showAnswers(const AnswersPtr& answers);

Q_SIGNALS:
    void refused(const QString& why);
    void told(const QString& what);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createHeader();
    QLayout* createModes();
    QWidget* createPage();
    void createTable();
    /// To the charts, what the header leaves.
    void giveRoom();
    std::optional<VirtualNetworkId> shownNetwork(const Network& network) const;
    void showTable();
    void connectParts();
    void refresh();
    void fillSubjects(const Network& network);
    void showEnvironment(const Network& network);
    void showSubnets(const Network& network);
    const SubnetUse* useOf(SubnetId subnet) const;
    void addSubnetAt(VirtualNetworkId network, const Prefix& prefix);
    void choose(int subject);

    PlanDocument& m_document;
    Analysis& m_analysis;
    Theme m_theme;
    AnswersPtr m_answers;
    AddressSubject m_subject;
    QWidget* m_header = nullptr;
    QComboBox* m_subjects = nullptr;
    QLabel* m_of = nullptr;
    QLabel* m_prefix = nullptr;
    QLabel* m_empty = nullptr;
    EnvironmentAddresses* m_environment = nullptr;
    QWidget* m_listPage = nullptr;
    SubnetList* m_list = nullptr;
    SpaceSection* m_space = nullptr;
    SpaceTable* m_table = nullptr;
    QScrollArea* m_charts = nullptr;
    std::array<QToolButton*, 2> m_modes {};
    bool m_showsSpace = false;
    std::optional<VirtualNetworkId> m_spaceOf; ///< shown last in the table of the space
    bool m_stale = true;
};

}
