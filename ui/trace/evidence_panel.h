#pragma once

#include "ui/paint/theme.h"
#include "ui/trace/evidence.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace ase {

/// What a link rests on, shown below its row: reasons, then the rules, routes or records around the one that decides.
class EvidencePanel : public QWidget {
    Q_OBJECT
public:
    explicit EvidencePanel(const Theme& theme, QWidget* parent = nullptr);

    void show(const Evidence& evidence);
    /// Stands below the evidence; owned by the panel from now on.
    void addBelow(QWidget* widget);
    QTableWidget& rows() const { return *m_rows; }
    /// All reasons, the one in the row above included.
    QString sentences() const;

Q_SIGNALS:
    void revealWanted(ase::PartId part);

protected:
    void resizeEvent(QResizeEvent* event) override;
    /// What its rows and buttons do not take is not for the list of links around it.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void createRows();
    void fillRow(int at, const EvidenceRow& row);
    void fitRows();

    const Theme& m_theme;
    QVBoxLayout* m_column;
    QLabel* m_sentences;
    QLabel* m_title;
    QTableWidget* m_rows;
    QLabel* m_assumptions;
    Evidence m_shown;
};

}
