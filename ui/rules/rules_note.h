#pragma once

#include "model/network/group_analysis.h"
#include "ui/paint/theme.h"

#include <QWidget>

class QLabel;

namespace ase {

/// One line above the rules: flows that environments need and the group blocks, else that there are no rules yet. Not there
/// while it has nothing to say.
class RulesNote : public QWidget {
    Q_OBJECT
public:
    explicit RulesNote(const Theme& theme, QWidget* parent = nullptr);
    void show(const Network& network, const GroupAnalysis& analysis);

private:
    void showFlows(const Network& network, const GroupAnalysis& analysis);
    QString emptyText(const Network& network, const GroupAnalysis& analysis) const;

    const Theme& m_theme;
    QLabel* m_mark;
    QLabel* m_text;
};

}
