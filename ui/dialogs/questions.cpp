#include "ui/dialogs/questions.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace ase {

Unsaved DialogQuestions::askUnsaved(QWidget* parent, const QString& name)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Warning);
    box.setTextFormat(Qt::PlainText);
    box.setText(QCoreApplication::translate("Questions", "%1 has changes that are not saved.").arg(name));
    box.setInformativeText(QCoreApplication::translate("Questions", "Without saving, they are lost."));
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    const int chosen = box.exec();
    return chosen == QMessageBox::Save ? Unsaved::Save : chosen == QMessageBox::Discard ? Unsaved::Discard : Unsaved::Cancel;
}

QString DialogQuestions::askOpen(QWidget* parent, const QString& title, const QString& folder, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString DialogQuestions::askSave(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

void DialogQuestions::tell(QWidget* parent, const QString& title, const QString& sentence)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Warning);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(title);
    box.setText(title);
    box.setInformativeText(sentence);
    box.exec();
}

}
