#pragma once

#include "ui/document/analysis.h"
#include "ui/paint/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace ase {

class AddressChart;
class PlanRows;
class SizeTable;
class SpaceView;
class SubnetList;

/// The addresses of the selection: an environment's growth against the sizes of subnets, or the subnets of a network or the
/// whole plan as bars, and the space of the network with its gaps.
class AddressesDock : public QScrollArea {
    Q_OBJECT
public:
    AddressesDock(PlanDocument& document, Analysis& analysis, const Theme& theme, QWidget* parent = nullptr);

    /// What the selection is taken for.
    struct Subject {
        std::optional<EnvironmentId> environment;
        std::optional<SubnetId> subnet;
        std::optional<VirtualNetworkId> network;
    };
    Subject subject() const;

Q_SIGNALS:
    void refused(const QString& why);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectParts();
    void refresh();
    void showEnvironment(const Subject& subject);
    void showSubnets(const Subject& subject);
    void showSpace(const Subject& subject);
    void apply(const QString& label, const PlanDocument::Edit& edit, const QString& mergeKey = {});

    PlanDocument& m_document;
    Analysis& m_analysis;
    QLabel* m_what;
    QLabel* m_prefix;
    QBoxLayout* m_columns;
    AddressChart* m_chart;
    QWidget* m_sizes;
    SizeTable* m_sizeTable;
    PlanRows* m_plans;
    SubnetList* m_subnets;
    QWidget* m_space;
    QLabel* m_spaceOf;
    SpaceView* m_map;
};

}
