#pragma once

#include "ui/document/plan_document.h"
#include "ui/space/space_rows.h"
#include "ui/tables/judged_edit.h"
#include "ui/tables/table_model.h"

namespace ase {

/// The space of one virtual network. Names and prefixes are edited in place; a prefix typed into a free block becomes a
/// subnet there.
class SpaceTableModel : public TableModel<QString, SpaceCells> {
    Q_OBJECT
public:
    enum Column { PrefixColumn, NameColumn, SizeColumn, UsedColumn, NeededColumn, BarColumn, ColumnCount };

    SpaceTableModel(PlanDocument& document, QObject* parent)
        : TableModel(parent)
        , m_document(document)
    {
    }
    /// None shows nothing.
    void showNetwork(std::optional<VirtualNetworkId> id, const UseOf& useOf);
    std::optional<VirtualNetworkId> network() const { return m_network; }

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// What would be wrong with this text in the cell.
    Judgement judge(const QModelIndex& index, const QString& text) const;
    int rowOfSubnet(SubnetId id) const;

Q_SIGNALS:
    void refused(const QString& why);
    /// Something was taken otherwise than typed.
    void told(const QString& what);
    void subnetAdded(ase::SubnetId id);

private:
    Judgement judgeSubnet(const SpaceCells& cells, const Prefix& prefix) const;
    bool apply(const QString& label, const PlanDocument::Edit& edit);
    bool retype(const SpaceCells& cells, const QString& text);
    bool addAt(const SpaceCells& cells, const QString& text);

    PlanDocument& m_document;
    std::optional<VirtualNetworkId> m_network;
};

/// The prefix a person means in a cell that shows `shown`: a whole one, host bits dropped, or "/25" alone at its base.
std::optional<Prefix> meantPrefix(const std::optional<Prefix>& shown, const QString& text);

}
