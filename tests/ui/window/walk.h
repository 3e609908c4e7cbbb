#pragma once

#include <QAction>
#include <QMenu>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <map>
#include <set>

namespace ase {

/// Goes through what is shown and notes every control that a screen reader could not name, every key that two enabled
/// actions would answer where the focus is, and every access key that two neighbours share.
class Walk {
public:
    /// Everything visible inside, `place` says where that is.
    void through(QWidget& root, const QString& place);
    /// With its submenus.
    void throughMenu(QMenu& menu, const QString& place);
    /// A sentence each; no fault is noted twice.
    const QStringList& faults() const { return m_faults; }
    int controls() const { return m_controls; }

private:
    void lookAtName(QWidget& control, const QString& place);
    void lookAtKeys(QWidget& focus, const QString& place);
    void lookAtAccessKeys(QWidget& root, const QString& place);
    void note(const QString& fault);

    QStringList m_faults;
    std::set<const QWidget*> m_seen; ///< controls that have been looked at
    int m_controls = 0;
};

}
