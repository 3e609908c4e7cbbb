#pragma once

#include "model/network/group_analysis.h"
#include "ui/paint/theme.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace ase {

/// Which rules are shown: group, subnet whose eyes, direction, and what is searched for.
class RulesHeader : public QWidget {
    Q_OBJECT
public:
    explicit RulesHeader(const Theme& theme, QWidget* parent = nullptr);

    void showGroups(const Network& network, std::optional<SecurityGroupId> chosen);
    /// Those that have the group; there is nothing to choose where it is one.
    void showSubnets(const Network& network, const std::vector<SubnetId>& subnets, std::optional<SubnetId> chosen);
    void hideSubnets();
    void showDirection(Direction direction);
    /// None: not known.
    void showCounts(std::optional<int> inbound, std::optional<int> outbound);
    /// Buttons beside the directions; signs alone where their words have no room.
    void addButton(QToolButton* button);
    QLineEdit* find() const { return m_find; }

Q_SIGNALS:
    void groupChosen(ase::PartId group);
    void subnetChosen(ase::PartId subnet);
    void directionChosen(ase::Direction direction);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* createSegment(Direction direction, const char* place);
    void fit();
    void nameSegments(bool counted);
    int wantedWidth() const;

    const Theme& m_theme;
    QComboBox* m_groups;
    QComboBox* m_subnets;
    std::array<QToolButton*, 2> m_segments {};
    std::array<std::optional<int>, 2> m_counts {}; ///< of rules, inbound and outbound; none: not known
    QHBoxLayout* m_buttons;
    std::vector<QToolButton*> m_added;
    QLineEdit* m_find;
};

}
