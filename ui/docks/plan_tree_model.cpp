#include "ui/docks/plan_tree_model.h"

#include "model/plan/edit/edit_part.h"
#include "ui/canvas/parts_mime.h"
#include "ui/canvas/tools/dropping.h"

#include <algorithm>

namespace ase {

struct PlanTreeModel::Node {
    TreeKey key;
    QString name, detail, kind;
    Glyph glyph = Glyph::Note;
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        const auto& all = parent->children;
        return int(
            std::find_if(all.begin(), all.end(), [this](const auto& node) { return node.get() == this; }) - all.begin());
    }
};

PlanTreeModel::PlanTreeModel(PlanDocument& document, Analysis& analysis, QObject* parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_analysis(analysis)
    , m_root(std::make_unique<Node>())
{
    follow(*document.plan());
    followMarks();
    connect(&document, &PlanDocument::planChanged, this, [this](const PlanPtr& before, const PlanPtr& after) {
        if (before->network != after->network || !before->diagram.notes.sharesRowsWith(after->diagram.notes))
            follow(*after);
    });
    connect(&analysis, &Analysis::answersChanged, this, &PlanTreeModel::followMarks);
}

PlanTreeModel::~PlanTreeModel() = default;

void PlanTreeModel::follow(const Plan& plan)
{
    sync(*m_root, treeOf(plan));
}

void PlanTreeModel::sync(Node& node, std::vector<TreeEntry> entries)
{
    std::vector<TreeKey> keys;
    keys.reserve(entries.size());
    for (const TreeEntry& entry : entries)
        keys.push_back(entry.key);
    std::sort(keys.begin(), keys.end());
    for (int at = int(node.children.size()) - 1; at >= 0; --at) {
        if (std::binary_search(keys.begin(), keys.end(), node.children[std::size_t(at)]->key))
            continue;
        beginRemoveRows(indexOf(node), at, at);
        forget(*node.children[std::size_t(at)]);
        node.children.erase(node.children.begin() + at);
        endRemoveRows();
    }
    for (int at = 0; at < int(entries.size()); ++at)
        place(node, at, std::move(entries[std::size_t(at)]));
}

void PlanTreeModel::place(Node& node, int at, TreeEntry entry)
{
    auto& all = node.children;
    const auto found = std::find_if(
        all.begin() + std::min(at, int(all.size())), all.end(), [&](const auto& child) { return child->key == entry.key; });
    if (found == all.end()) {
        auto grown = grow(node, std::move(entry));
        beginInsertRows(indexOf(node), at, at);
        all.insert(all.begin() + at, std::move(grown));
        endInsertRows();
        return;
    }
    if (const int now = int(found - all.begin()); now != at) {
        beginMoveRows(indexOf(node), now, now, indexOf(node), at);
        std::rotate(all.begin() + at, found, found + 1);
        endMoveRows();
    }
    Node& child = *all[std::size_t(at)];
    if (child.name != entry.name || child.detail != entry.detail || child.kind != entry.kind || child.glyph != entry.glyph) {
        child.name = std::move(entry.name);
        child.detail = std::move(entry.detail);
        child.kind = std::move(entry.kind);
        child.glyph = entry.glyph;
        Q_EMIT dataChanged(indexOf(child), indexOf(child));
    }
    sync(child, std::move(entry.children));
}

std::unique_ptr<PlanTreeModel::Node> PlanTreeModel::grow(Node& parent, TreeEntry entry)
{
    auto node = std::make_unique<Node>();
    node->key = entry.key;
    node->name = std::move(entry.name);
    node->detail = std::move(entry.detail);
    node->kind = std::move(entry.kind);
    node->glyph = entry.glyph;
    node->parent = &parent;
    for (TreeEntry& child : entry.children)
        node->children.push_back(grow(*node, std::move(child)));
    m_nodes[node->key] = node.get();
    return node;
}

void PlanTreeModel::forget(const Node& node)
{
    for (const auto& child : node.children)
        forget(*child);
    // A part that moved to another parent has its new node already.
    if (const auto found = m_nodes.find(node.key); found != m_nodes.end() && found->second == &node)
        m_nodes.erase(found);
}

void PlanTreeModel::followMarks()
{
    std::map<PartId, Mark> marks;
    const AnswersPtr answers = m_analysis.answers();
    if (answers && answers->findings) {
        const auto worse = [](std::optional<FindingMark>& held, FindingMark mark) {
            held = held ? std::min(*held, mark) : mark;
        };
        for (const Finding& finding : answers->findings->findings) {
            if (answers->findings->isAccepted(finding))
                continue;
            for (PartId about : finding.about) {
                worse(marks[about].own, findingMark(finding));
                for (std::optional<PartId> part = about; part; part = containerOf(*answers->plan->network, *part))
                    worse(marks[*part].inside, findingMark(finding));
            }
        }
    }
    std::swap(m_marks, marks);
    for (const auto& [key, node] : m_nodes) {
        const PartId* part = std::get_if<PartId>(&key);
        const auto before = part ? marks.find(*part) : marks.end();
        const Mark old = before == marks.end() ? Mark {} : before->second;
        if (!part || old != markOf(*node))
            Q_EMIT dataChanged(indexOf(*node), indexOf(*node), {OwnMarkRole, InsideMarkRole});
    }
}

PlanTreeModel::Node* PlanTreeModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex PlanTreeModel::indexOf(const Node& node) const
{
    return node.parent ? createIndex(node.row(), 0, const_cast<Node*>(&node)) : QModelIndex();
}

QModelIndex PlanTreeModel::indexOf(const TreeKey& key) const
{
    const auto found = m_nodes.find(key);
    return found == m_nodes.end() ? QModelIndex() : indexOf(*found->second);
}

std::optional<PartId> PlanTreeModel::partAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const PartId* part = std::get_if<PartId>(&nodeAt(index)->key);
    return part ? std::optional(*part) : std::nullopt;
}

QModelIndex PlanTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* node = nodeAt(parent);
    if (row < 0 || column != 0 || row >= int(node->children.size()))
        return {};
    return createIndex(row, column, node->children[std::size_t(row)].get());
}

QModelIndex PlanTreeModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(*nodeAt(index)->parent) : QModelIndex();
}

int PlanTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int PlanTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

PlanTreeModel::Mark PlanTreeModel::markOf(const Node& node) const
{
    if (const PartId* part = std::get_if<PartId>(&node.key)) {
        const auto found = m_marks.find(*part);
        return found == m_marks.end() ? Mark {} : found->second;
    }
    Mark mark;
    for (const auto& child : node.children) {
        if (const auto inside = markOf(*child).inside)
            mark.inside = mark.inside ? std::min(*mark.inside, *inside) : *inside;
    }
    return mark;
}

QString PlanTreeModel::spoken(const Node& node) const
{
    QStringList words {node.name};
    if (!node.kind.isEmpty())
        words.append(node.kind);
    if (!node.detail.isEmpty())
        words.append(node.detail);
    const Mark mark = markOf(node);
    if (const auto held = node.children.empty() ? mark.inside : mark.own)
        words.append(wordOf(*held));
    return words.join(QStringLiteral(", "));
}

QVariant PlanTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& node = *nodeAt(index);
    const auto shown = [](const std::optional<FindingMark>& held) { return held ? QVariant(int(*held)) : QVariant(); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return node.name;
    case Qt::ToolTipRole:
        return node.detail.isEmpty() ? node.name : QStringLiteral("%1\n%2 %3").arg(node.name, node.kind, node.detail);
    case Qt::AccessibleTextRole:
        return spoken(node);
    case PartRole:
        return partAt(index) ? QVariant::fromValue(*partAt(index)) : QVariant();
    case DetailRole:
        return node.detail;
    case GlyphRole:
        return int(node.glyph);
    case OwnMarkRole:
        return shown(markOf(node).own);
    case InsideMarkRole:
        return shown(markOf(node).inside);
    default:
        return {};
    }
}

bool PlanTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto part = partAt(index);
    if (!part || role != Qt::EditRole)
        return false;
    const QString name = value.toString();
    const auto done = m_document.apply(
        tr("Rename %1").arg(nodeAt(index)->name), [&](const Plan& plan) { return renamePart(plan, *part, name); });
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return done.ok();
}

Qt::ItemFlags PlanTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto part = partAt(index);
    const bool dragged = part && canBeDropped(*m_document.plan()->network, *part);
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled
        | (dragged ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
    // A row has the beginning of a note alone: its text is edited on the drawing and in the inspector.
    return part && part->kind != PartKind::Note ? plain | Qt::ItemIsEditable : plain;
}

QStringList PlanTreeModel::mimeTypes() const
{
    return {dragMimeType()};
}

QMimeData* PlanTreeModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<PartId> parts;
    for (const QModelIndex& index : indexes)
        if (const auto part = partAt(index); part && canBeDropped(*m_document.plan()->network, *part))
            parts.push_back(*part);
    return parts.empty() ? nullptr : dragOf(parts).release();
}

}
