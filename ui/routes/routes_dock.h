#pragma once

#include "ui/document/plan_document.h"
#include "ui/paint/theme.h"
#include "ui/routes/routes_subject.h"

#include <QWidget>

class QSettings;
class QSplitter;

namespace ase {

class EffectivePane;
class RouteTablePane;

/// The dock of routes: a route table to edit, beside it what the packets of a subnet meet. Follows the selection; what says
/// nothing about routes leaves it where it is.
class RoutesDock : public QWidget {
    Q_OBJECT
public:
    RoutesDock(PlanDocument& document, const Theme& theme, QWidget* parent = nullptr);

    /// Keeps the columns that a person chooses.
    void keepColumns(QSettings& settings);
    RouteTablePane& table() const { return *m_table; }
    EffectivePane& effective() const { return *m_effective; }
    /// Beside each other they need no more than the taller of them: the docks that share its place are not kept high by it.
    QSize minimumSizeHint() const override;
    /// Whether what is shown was computed from the current plan.
    bool isCurrent() const;

Q_SIGNALS:
    void refused(const QString& why);
    void told(const QString& what);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    /// Gives the table what its routes need where it stands above the effective ones, until a person moves the border.
    void share();
    void showField(PartId part, const QString& field);

    PlanDocument& m_document;
    RouteTablePane* m_table;
    EffectivePane* m_effective;
    QSplitter* m_splitter;
    RoutesSubject m_shown;
    bool m_splitMoved = false;
    bool m_stale = true;
};

}
