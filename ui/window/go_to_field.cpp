#include "ui/window/go_to_field.h"

#include "ui/docks/part_text.h"

#include <QAbstractItemView>
#include <QCompleter>

#include <algorithm>
#include <utility>

namespace ase {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int valueRole = Qt::UserRole + 1;

PartId partOf(const QModelIndex& index)
{
    return {PartKind(index.data(kindRole).toInt()), index.data(valueRole).toULongLong()};
}

QString prefixOf(const Network& network, PartId part)
{
    const auto subnet = part.as<SubnetId>();
    if (!subnet)
        return part.kind == PartKind::AppServicePlan ? QString() : detailOf(network, part);
    const auto& prefixes = network.subnets.find(*subnet)->prefixes;
    return prefixes.empty() ? QString() : textOf(prefixes.front());
}

/// The part that has the address, else the smallest of the blocks around it: subnet, network or site.
std::optional<PartId> holderOf(const Network& network, const Address& address)
{
    for (const auto& row : network.devices.rows())
        if (const Address* own = valueOf(row.value->address); own && *own == address)
            return row.id;
    for (const auto& row : network.environments.rows())
        if (const Address* own = valueOf(row.value->inboundAddress); own && *own == address)
            return row.id;
    std::optional<PartId> holder;
    int longest = -1;
    const auto look = [&](PartId part, const std::vector<PrefixField>& prefixes) {
        for (const PrefixField& field : prefixes)
            if (const Prefix* prefix = valueOf(field); prefix && prefix->contains(address) && prefix->length() > longest) {
                longest = prefix->length();
                holder = part;
            }
    };
    for (const auto& row : network.subnets.rows())
        look(row.id, row.value->prefixes);
    for (const auto& row : network.virtualNetworks.rows())
        look(row.id, row.value->addressSpace);
    for (const auto& row : network.sites.rows())
        look(row.id, row.value->prefixes);
    return holder;
}

QStandardItem* itemFor(PartId part, const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setData(int(part.kind), kindRole);
    item->setData(QVariant::fromValue<qulonglong>(part.value), valueRole);
    return item;
}

}

GoToField::GoToField(PlanDocument& document, const Theme& theme, QWidget* parent)
    : SearchField(tr("Name, prefix or address    Ctrl+P"), tr("Go to part"), Glyph::Search, theme, parent)
    , m_document(document)
    , m_parts(new QStandardItemModel(this))
{
    auto* completer = new QCompleter(m_parts, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(14);
    completer->popup()->setAccessibleName(tr("Parts found"));
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) { m_document.reveal(partOf(index)); });
    // Before the completer looks: it is told of the same keys after this.
    connect(this, &QLineEdit::textChanged, this, &GoToField::offerHolder);
    connect(this, &QLineEdit::returnPressed, this, [this] { go(); });
}

void GoToField::focusInEvent(QFocusEvent* event)
{
    listParts();
    SearchField::focusInEvent(event);
    selectAll();
}

void GoToField::listParts()
{
    if (m_listed == m_document.plan())
        return;
    m_listed = m_document.plan();
    const Network& network = *m_listed->network;
    QList<QStandardItem*> items;
    forEachTable(network, [&](const auto& table) {
        for (const auto& row : table.rows()) {
            const PartId part = row.id;
            const QString prefix = prefixOf(network, part);
            const QString path = pathOf(network, part);
            items.append(itemFor(part, prefix.isEmpty() ? path : QStringLiteral("%1   %2").arg(path, prefix)));
        }
    });
    std::sort(items.begin(), items.end(), [](const auto* a, const auto* b) { return a->text() < b->text(); });
    m_parts->clear();
    m_parts->appendColumn(items);
    m_offersHolder = false;
}

/// The completer shows what contains the text typed: the address is part of the row.
void GoToField::offerHolder(const QString& typed)
{
    if (std::exchange(m_offersHolder, false))
        m_parts->removeRow(0);
    const auto address = Address::parse(typed.trimmed().toStdString());
    const Network& network = *m_document.plan()->network;
    const auto holder = address ? holderOf(network, *address) : std::nullopt;
    if (!holder)
        return;
    m_parts->insertRow(0, itemFor(*holder, tr("%1   holds %2").arg(pathOf(network, *holder), typed.trimmed())));
    m_offersHolder = true;
}

bool GoToField::go()
{
    listParts();
    const QString wanted = text().trimmed();
    if (wanted.isEmpty())
        return false;
    offerHolder(wanted);
    if (m_offersHolder) {
        m_document.reveal(partOf(m_parts->index(0, 0)));
        return true;
    }
    const std::vector<PartId> exact = findByPath(*m_document.plan(), wanted);
    if (!exact.empty()) {
        m_document.reveal(exact.front());
        return true;
    }
    const QModelIndexList near =
        m_parts->match(m_parts->index(0, 0), Qt::DisplayRole, wanted, 1, Qt::MatchContains | Qt::MatchWrap);
    if (near.isEmpty())
        return false;
    m_document.reveal(partOf(near.constFirst()));
    return true;
}

}
