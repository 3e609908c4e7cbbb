#pragma once

#include "ui/document/subnet_cuts.h"
#include "ui/paint/theme.h"
#include "ui/space/space_table_model.h"
#include "ui/tables/edit_table_view.h"

#include <QKeySequence>

class QMenu;

namespace ase {

class SpaceDelegate;

/// The space of a network as a table: subnets, free blocks and overlaps in address order, cut and joined from its menu.
class SpaceTableView : public EditTableView {
    Q_OBJECT
public:
    SpaceTableView(PlanDocument& document, const Theme& theme, QWidget* parent = nullptr);

    void show(std::optional<VirtualNetworkId> network, const UseOf& useOf);
    void setTheme(const Theme& theme);
    const SpaceTableModel& lines() const { return *m_model; }
    SpaceTableModel& lines() { return *m_model; }
    void setCurrentSubnet(std::optional<SubnetId> subnet);
    std::optional<SubnetId> currentSubnet() const;
    /// The free block of the current row.
    std::optional<Prefix> currentFree() const;

    /// What can be done with the current subnet; empty where the row is none.
    std::vector<SubnetCut> cuts() const;
    void cut(SubnetCut::Kind kind);
    /// At the start of the current free block, of that length; none: as large as is advised and fits.
    void addSubnetHere(std::optional<int> length = {});
    void removeSubnet();
    /// The prefix on the clipboard into the current row; a free block becomes a subnet there.
    void pastePrefix();

    /// The actions of the current row as a menu; the caller shows and deletes it.
    QMenu* createMenu(QWidget* parent);
    static QKeySequence keyOf(SubnetCut::Kind kind);

Q_SIGNALS:
    void refused(const QString& why);
    void told(const QString& what);
    /// Another row, or what can be done with it has changed.
    void rowChanged();
    void subnetChosen(ase::SubnetId subnet);

protected:
    bool runKey(const QKeyEvent& event, bool run) override;
    int mainColumn() const override { return SpaceTableModel::PrefixColumn; }
    int heightOfRow(int row) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool apply(const QString& label, const PlanDocument::Edit& edit);

    PlanDocument& m_document;
    SpaceTableModel* m_model;
    SpaceDelegate* m_delegate;
};

}
