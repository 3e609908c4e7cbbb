#pragma once

#include "ui/actions/action_registry.h"

#include <QAbstractListModel>

namespace ase {

/// The actions that can be used now and fit what was typed, the best first.
class CommandModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { MenuRole = Qt::UserRole, KeysRole };

    /// `registry` must outlive the model.
    explicit CommandModel(const ActionRegistry& registry, QObject* parent = nullptr);

    void filter(const QString& typed);
    QAction* actionAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    const ActionRegistry& m_registry;
    std::vector<std::size_t> m_shown; ///< places among the registry's entries
};

}
