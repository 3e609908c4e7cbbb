#pragma once

#include "model/plan/plan.h"
#include "ui/document/analysis.h"
#include "ui/document/plan_document.h"
#include "ui/paint/glyph.h"
#include "ui/paint/mark.h"

#include <QAbstractItemModel>

#include <map>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace ase {

/// Headings of the tree that are no parts.
enum class TreeGroup : std::uint8_t {
    SecurityGroups,
    ApplicationSecurityGroups,
    RouteTables,
    Environments,
    Outside,
    Services,
    WebApps,
    Zones,
    Notes
};
using TreeKey = std::variant<PartId, TreeGroup>;

/// What a node of the plan tree shows, with its children in order.
struct TreeEntry {
    TreeKey key;
    QString name;
    QString detail; ///< set in the fixed font
    QString kind;
    Glyph glyph = Glyph::Note;
    std::vector<TreeEntry> children;
};

/// The whole tree of a plan: virtual networks hold subnets hold occupants; groups and tables under headings.
std::vector<TreeEntry> treeOf(const Plan& plan);

/// The plan as a tree of one column. Follows the document by the difference: rows are inserted, moved and removed, never
/// reset, so that expansion, selection and scroll position survive.
class PlanTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { PartRole = Qt::UserRole, DetailRole, GlyphRole, OwnMarkRole, InsideMarkRole };

    PlanTreeModel(PlanDocument& document, Analysis& analysis, QObject* parent = nullptr);
    ~PlanTreeModel() override;

    QModelIndex indexOf(const TreeKey& key) const;
    std::optional<PartId> partAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Rows are dragged as the parts they stand for; where they may be dropped the view decides.
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

Q_SIGNALS:
    void refused(const QString& why);

private:
    struct Node;
    struct Mark {
        std::optional<FindingMark> own;
        std::optional<FindingMark> inside;
        bool operator==(const Mark&) const = default;
    };

    void follow(const Plan& plan);
    void sync(Node& node, std::vector<TreeEntry> entries);
    void place(Node& node, int at, TreeEntry entry);
    std::unique_ptr<Node> grow(Node& parent, TreeEntry entry);
    void forget(const Node& node);
    void followMarks();
    Node* nodeAt(const QModelIndex& index) const;
    QModelIndex indexOf(const Node& node) const;
    Mark markOf(const Node& node) const;
    QString spoken(const Node& node) const;

    PlanDocument& m_document;
    Analysis& m_analysis;
    std::unique_ptr<Node> m_root;
    std::map<TreeKey, Node*> m_nodes;
    std::map<PartId, Mark> m_marks;
};

}
