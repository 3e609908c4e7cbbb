#include "ui/routes/choice_completer.h"

#include <QAbstractItemView>
#include <QStandardItemModel>

namespace ase {

ChoiceCompleter::ChoiceCompleter(
    const std::vector<Choice>& choices, const QString& accessibleName, const Theme& theme, QObject* parent)
    : QCompleter(parent)
{
    auto* model = new QStandardItemModel(this);
    for (const Choice& choice : choices) {
        const QString shown =
            choice.about.isEmpty() ? choice.text : QStringLiteral("%1   %2").arg(choice.text, choice.about);
        auto* item = new QStandardItem(shown);
        item->setData(choice.text, Qt::UserRole);
        item->setEditable(false);
        model->appendRow(item);
    }
    setModel(model);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(8);
    popup()->setAccessibleName(accessibleName);
    popup()->setFont(theme.fonts.table);
    popup()->setMinimumWidth(280);
}

QString ChoiceCompleter::pathFromIndex(const QModelIndex& index) const
{
    return index.data(Qt::UserRole).toString();
}

}
