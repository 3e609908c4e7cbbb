#include "ui/actions/command_model.h"

#include "ui/actions/letter_match.h"

#include <algorithm>

namespace ase {

CommandModel::CommandModel(const ActionRegistry& registry, QObject* parent)
    : QAbstractListModel(parent)
    , m_registry(registry)
{
    filter({});
}

void CommandModel::filter(const QString& typed)
{
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_registry.entries().size(); ++i) {
        const ActionRegistry::Entry& entry = m_registry.entries()[i];
        if (!entry.action->isEnabled())
            continue;
        const QString text = plainText(entry.action->text());
        const auto worth = letterMatch(typed, text);
        // A menu's name may be part of what is typed: "view dark".
        const auto withMenu = letterMatch(typed, plainText(entry.spec.menu) + u' ' + text);
        if (worth || withMenu)
            found.emplace_back(worth.value_or(withMenu.value_or(0) / 2), i);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    beginResetModel();
    m_shown.clear();
    for (const auto& [worth, place] : found)
        m_shown.push_back(place);
    endResetModel();
}

QAction* CommandModel::actionAt(const QModelIndex& index) const
{
    return index.isValid() ? m_registry.entries()[m_shown[std::size_t(index.row())]].action : nullptr;
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActionRegistry::Entry& entry = m_registry.entries()[m_shown[std::size_t(index.row())]];
    const QString keys = QKeySequence::listToString(entry.action->shortcuts(), QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
        return plainText(entry.action->text());
    case Qt::DecorationRole:
        return entry.action->icon();
    case Qt::ToolTipRole:
        return entry.action->statusTip();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2 %3").arg(plainText(entry.action->text()), plainText(entry.spec.menu), keys);
    case MenuRole:
        return plainText(entry.spec.menu);
    case KeysRole:
        return keys;
    default: // the view asks for roles that are none of ours
        return {};
    }
}

}
