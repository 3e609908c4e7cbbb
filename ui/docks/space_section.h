#pragma once

#include "ui/charts/space_view.h"

#include <QWidget>

class QLabel;

namespace ase {

/// The map of a virtual network's space under its name.
class SpaceSection : public QWidget {
    Q_OBJECT
public:
    explicit SpaceSection(const Theme& theme, QWidget* parent = nullptr);
    void show(const Network& network, VirtualNetworkId id, std::optional<SubnetId> current);
    void setTheme(const Theme& theme);
    SpaceView* map() const { return m_map; }

private:
    Theme m_theme;
    QLabel* m_name;
    QLabel* m_space;
    SpaceView* m_map;
    QLabel* m_rest;
};

}
