#pragma once

#include "ui/charts/address_subject.h"
#include "ui/document/analysis.h"
#include "ui/document/plan_document.h"
#include "ui/paint/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ase {

class EnvironmentAddresses;
class SpaceSection;
class SubnetList;

/// The dock of addresses: of the environment the selection leads to, else of its virtual network, else of all subnets.
class AddressesView : public QWidget {
    Q_OBJECT
public:
    AddressesView(PlanDocument& document, Analysis& analysis, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

    /// The answers to show; the view follows those of its analysis by itself.
    void showAnswers(const AnswersPtr& answers);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createHeader();
    QWidget* createPage();
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
    QComboBox* m_subjects = nullptr;
    QLabel* m_of = nullptr;
    QLabel* m_prefix = nullptr;
    QLabel* m_empty = nullptr;
    EnvironmentAddresses* m_environment = nullptr;
    QWidget* m_listPage = nullptr;
    SubnetList* m_list = nullptr;
    SpaceSection* m_space = nullptr;
    bool m_stale = true;
};

}
