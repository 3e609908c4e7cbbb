#include "ui/window/go_to_field.h"

#include "ui/docks/part_text.h"

#include <QAbstractItemView>
#include <QCompleter>

#include <algorithm>

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

}

GoToField::GoToField(PlanDocument& document, const Theme& theme, QWidget* parent)
    : SearchField(tr("Go to part    Ctrl+P"), tr("Go to part"), Glyph::Search, theme, parent)
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
            auto* item = new QStandardItem(prefix.isEmpty() ? path : QStringLiteral("%1   %2").arg(path, prefix));
            item->setData(int(part.kind), kindRole);
            item->setData(QVariant::fromValue<qulonglong>(part.value), valueRole);
            items.append(item);
        }
    });
    std::sort(items.begin(), items.end(), [](const auto* a, const auto* b) { return a->text() < b->text(); });
    m_parts->clear();
    m_parts->appendColumn(items);
}

bool GoToField::go()
{
    listParts();
    const QString wanted = text().trimmed();
    if (wanted.isEmpty())
        return false;
    const std::vector<PartId> exact = findByPath(*m_document.plan()->network, wanted);
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
