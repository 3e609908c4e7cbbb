#include "ui/space/space_table_model.h"

#include "model/address/text_fault.h"
#include "model/azure/address_space.h"
#include "model/plan/edit/edit_part.h"
#include "model/plan/edit/edit_subnet.h"
#include "model/plan/edit/free_space.h"

#include <QLocale>

#include <algorithm>

namespace ase {

namespace {

/// The subnet's prefixes with another one in the place of the IPv4 one that the table shows.
std::vector<PrefixField> replaced(const Subnet& subnet, const PrefixField& field)
{
    std::vector<PrefixField> prefixes = subnet.prefixes;
    const Prefix* shown = subnet.firstIpv4Prefix();
    const auto at = std::find_if(prefixes.begin(), prefixes.end(), [&](const PrefixField& one) {
        const Prefix* prefix = valueOf(one);
        return shown ? prefix && *prefix == *shown : !prefix;
    });
    if (at == prefixes.end())
        prefixes.push_back(field);
    else
        *at = field;
    return prefixes;
}

bool isWhole(const QString& text)
{
    return Prefix::parse(text.toStdString()).has_value() || text.startsWith(u'/');
}

}

std::optional<Prefix> meantPrefix(const std::optional<Prefix>& shown, const QString& text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(u'/'))
        return Prefix::parseNormalised(trimmed.toStdString());
    bool ok = false;
    const int length = trimmed.mid(1).toInt(&ok);
    if (!ok || !shown || length < 0 || length > bitsOf(shown->family()))
        return std::nullopt;
    return Prefix(shown->first(), length);
}

void SpaceTableModel::showNetwork(std::optional<VirtualNetworkId> id, const UseOf& useOf)
{
    m_network = id;
    std::vector<Row> rows;
    if (id)
        for (SpaceLine& line : spaceLines(*m_document.plan()->network, *id, useOf))
            rows.push_back({std::move(line.key), std::move(line.cells)});
    show(std::move(rows));
}

int SpaceTableModel::rowOfSubnet(SubnetId id) const
{
    return rowOf(QStringLiteral("subnet:") + idText(id.value));
}

QVariant SpaceTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SpaceCells& cells = at(index).value;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return role == Qt::ToolTipRole ? cells.note.toHtmlEscaped() : cells.note;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const QLocale locale;
    const bool subnet = cells.kind == SpaceKind::Subnet && cells.counted;
    switch (Column(index.column())) {
    case PrefixColumn:
        return cells.written;
    case NameColumn:
        return cells.kind == SpaceKind::Free && role == Qt::DisplayRole ? tr("free") : cells.name;
    case SizeColumn:
        return cells.prefix ? locale.toString(qulonglong(cells.size)) : QString();
    case UsedColumn:
        return subnet ? locale.toString(cells.used) : QString();
    case NeededColumn:
        return subnet && cells.needed ? tr("%1 (/%2)").arg(locale.toString(cells.peak)).arg(*cells.needed) : QString();
    case BarColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SpaceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool figures = section == SizeColumn || section == UsedColumn || section == NeededColumn;
    if (role == Qt::TextAlignmentRole)
        return int((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case PrefixColumn:
        return tr("Prefix");
    case NameColumn:
        return tr("Subnet");
    case SizeColumn:
        return tr("Addresses");
    case UsedColumn:
        return tr("Used");
    case NeededColumn:
        return tr("Needed");
    case BarColumn:
        return tr("Use");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags SpaceTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    const SpaceKind kind = at(index).value.kind;
    const bool prefix = index.column() == PrefixColumn && (kind == SpaceKind::Subnet || kind == SpaceKind::Free);
    const bool name = index.column() == NameColumn && kind == SpaceKind::Subnet;
    return prefix || name ? plain | Qt::ItemIsEditable : plain;
}

bool SpaceTableModel::apply(const QString& label, const PlanDocument::Edit& edit)
{
    const auto done = m_document.apply(label, edit);
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return bool(done);
}

bool SpaceTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const SpaceCells cells = at(index).value;
    const QString text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString())
        return false;
    if (index.column() == NameColumn && cells.subnet)
        return apply(
            tr("Rename %1").arg(cells.name), [&](const Plan& plan) { return renamePart(plan, *cells.subnet, text); });
    return cells.subnet ? retype(cells, text) : addAt(cells, text);
}

bool SpaceTableModel::retype(const SpaceCells& cells, const QString& text)
{
    const auto meant = meantPrefix(cells.prefix, text);
    const PrefixField field = meant ? prefixField(*meant) : prefixField(text);
    const bool done = apply(tr("Resize %1").arg(cells.name), [&](const Plan& plan) -> Result<Plan> {
        const Subnet* subnet = plan.network->subnets.find(*cells.subnet);
        return setSubnetPrefixes(plan, *cells.subnet, subnet ? replaced(*subnet, field) : std::vector {field});
    });
    if (done && !meant)
        Q_EMIT told(tr("%1 is kept as written: it is no block of addresses.").arg(text));
    else if (done && !isWhole(text))
        Q_EMIT told(tr("%1 begins inside its block and was taken as %2.").arg(text, ase::text(*meant)));
    return done;
}

bool SpaceTableModel::addAt(const SpaceCells& cells, const QString& text)
{
    const auto meant = meantPrefix(cells.prefix, text);
    if (!meant || !m_network) {
        Q_EMIT refused(tr("No subnet was added: %1 is no block of addresses.").arg(text));
        return false;
    }
    const auto id = m_document.ids().next<SubnetId>();
    const bool done = apply(tr("Add a subnet at %1").arg(ase::text(*meant)),
        [&](const Plan& plan) { return addSubnet(plan, id, {.network = *m_network, .prefix = *meant}); });
    if (!done)
        return false;
    if (!isWhole(text))
        Q_EMIT told(tr("%1 begins inside its block and was taken as %2.").arg(text, ase::text(*meant)));
    Q_EMIT subnetAdded(id);
    return true;
}

Judgement SpaceTableModel::judgeSubnet(const SpaceCells& cells, const Prefix& prefix) const
{
    const Network& network = *m_document.plan()->network;
    const VirtualNetwork* vnet = m_network ? network.virtualNetworks.find(*m_network) : nullptr;
    if (prefix.length() > azure::longestSubnetPrefix && prefix.family() == Family::V4)
        return {tr("Azure has no subnet smaller than /%1.").arg(azure::longestSubnetPrefix),
            text(Prefix(prefix.first(), azure::longestSubnetPrefix))};
    if (vnet && !addressesOf(vnet->addressSpace).contains(AddressSet(prefix)))
        return {tr("%1 is not wholly in the address space of %2.").arg(text(prefix), textOf(vnet->name)), {}};
    for (const auto& row : network.subnets.rows())
        if (row.value->network == m_network && row.id != cells.subnet && addressesOf(row.value->prefixes).overlaps(prefix))
            return {tr("%1 overlaps with %2.").arg(text(prefix), textOf(row.value->name)), {}};
    return {};
}

Judgement SpaceTableModel::judge(const QModelIndex& index, const QString& written) const
{
    const SpaceCells& cells = at(index).value;
    const QString trimmed = written.trimmed();
    if (index.column() == NameColumn)
        return trimmed.isEmpty() ? Judgement {tr("A subnet needs a name."), {}} : Judgement {};
    const auto meant = meantPrefix(cells.prefix, trimmed);
    if (!meant) {
        const auto fault = faultInPrefix(trimmed.toStdString());
        const bool placed =
            fault && (fault->kind == TextFault::Kind::NotANumber || fault->kind == TextFault::Kind::TooLarge);
        return {placed ? tr("This is no block of addresses: look at character %1.").arg(fault->at + 1)
                       : tr("A block of addresses is written as 10.0.0.0/24."),
            {}};
    }
    if (!isWhole(trimmed))
        return {tr("%1 begins inside its block; Enter takes %2.").arg(trimmed, text(*meant)), text(*meant)};
    return judgeSubnet(cells, *meant);
}

}
