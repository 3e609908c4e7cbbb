#pragma once

#include "ui/charts/row_model.h"
#include "ui/charts/space_map.h"
#include "ui/paint/theme.h"

#include <QListView>

namespace ase {

struct SpaceBlockKey {
    std::pair<std::optional<SubnetId>, Address> operator()(const SpaceBlock& block) const
    {
        return {block.subnet, block.subnet ? Address() : block.first};
    }
};

class SpaceModel : public RowModel<SpaceBlock, SpaceBlockKey> {
    Q_OBJECT
public:
    using RowModel::RowModel;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

/// The space of a virtual network as tiles in address order: subnets, and gaps dashed with the block they offer. A click
/// chooses a subnet; a double click, or Enter, on a gap asks for a subnet there.
class SpaceView : public QListView {
    Q_OBJECT
public:
    explicit SpaceView(const Theme& theme, QWidget* parent = nullptr);
    void show(std::vector<SpaceBlock> blocks);
    void setCurrentSubnet(std::optional<SubnetId> subnet);
    void setTheme(const Theme& theme);
    const std::vector<SpaceBlock>& blocks() const { return m_model.rows(); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void subnetChosen(ase::SubnetId subnet);
    void subnetWanted(const ase::Prefix& prefix);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int columns(int width) const;

    SpaceModel m_model;
    Theme m_theme;
};

}
