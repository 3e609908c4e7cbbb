#pragma once

#include <QString>

class QWidget;

namespace ase {

enum class Unsaved { Save, Discard, Cancel };

/// What the window asks a person. Tests answer by a class of their own.
class Questions {
public:
    virtual ~Questions() = default;
    virtual Unsaved askUnsaved(QWidget* parent, const QString& name) = 0;
    /// The chosen file; empty where none was. `filter` as QFileDialog takes it.
    virtual QString askOpen(QWidget* parent, const QString& title, const QString& folder, const QString& filter) = 0;
    virtual QString askSave(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& sentence) = 0;
};

/// The questions as modal dialogs.
class DialogQuestions : public Questions {
public:
    Unsaved askUnsaved(QWidget* parent, const QString& name) override;
    QString askOpen(QWidget* parent, const QString& title, const QString& folder, const QString& filter) override;
    QString askSave(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter) override;
    void tell(QWidget* parent, const QString& title, const QString& sentence) override;
};

}
