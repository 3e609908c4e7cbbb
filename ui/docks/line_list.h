#pragma once

#include "model/plan/id.h"
#include "ui/paint/theme.h"
#include "ui/tables/table_model.h"

#include <QListView>
#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace ase {

/// A row of two lines: a figure, a name and a verdict above, what it says below; one line where it says nothing more.
struct LineRow {
    QString lead; ///< priority or prefix, set in the fixed font
    QString title;
    QString detail; ///< set in the fixed font
    std::optional<bool> allowed; ///< a rule's action
    bool muted = false; ///< Azure's own, or switched off
    std::optional<PartId> part; ///< where a double click leads
    std::optional<QString> edited = {}; ///< the text it is edited as; none: it is not
    bool operator==(const LineRow&) const = default;
};

class LineListModel : public TableModel<QString, LineRow> {
    Q_OBJECT
public:
    enum Role { LeadRole = Qt::UserRole, DetailRole, AllowedRole, MutedRole };
    using TableModel::TableModel;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
};

class LineListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    LineListDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

/// A list as tall as its rows, up to a dozen; says so where there are none.
class LineList : public QListView {
    Q_OBJECT
public:
    LineList(const QString& accessibleName, const Theme& theme, QWidget* parent = nullptr);
    void show(std::vector<LineListModel::Row> rows);
    LineListModel* lines() const { return m_model; }
    /// What is said where there are no rows, "None" unless told.
    void setEmptyText(const QString& text) { m_emptyText = text; }

Q_SIGNALS:
    void partActivated(ase::PartId part);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    LineListModel* m_model;
    QString m_emptyText = tr("None");
};

}
