#include "ui/rules/rule_cell_help.h"

#include "ui/paint/mark.h"
#include "ui/paint/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ase {

namespace {

constexpr int leastWidth = 260;
constexpr int mostShown = 8;
constexpr int wordRole = Qt::UserRole;
constexpr int markSize = 14;

}

RuleCellHelp::RuleCellHelp(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_mark(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_better(new QPushButton(this))
    , m_list(new QListWidget(this))
{
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setFrameShape(QFrame::Box);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Help for the cell"));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme.lineStrong);
    setPalette(colors);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("caption", true);
    m_better->setProperty("link", true);
    m_better->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Proposals"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_better, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_list);
    connect(m_better, &QPushButton::clicked, this, &RuleCellHelp::corrected);
    connect(m_list, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem* item) { Q_EMIT taken(item->data(wordRole).toString()); });
    hide();
}

void RuleCellHelp::showFaults(const std::vector<CellFault>& faults)
{
    auto shown = std::find_if(faults.begin(), faults.end(), [](const CellFault& fault) { return fault.isWrong; });
    if (shown == faults.end())
        shown = faults.begin();
    const bool isThere = shown != faults.end();
    m_sentence->setText(isThere ? shown->sentence : QString());
    m_sentence->setVisible(isThere);
    m_mark->setVisible(isThere);
    m_better->setVisible(isThere && !shown->better.isEmpty());
    if (!isThere)
        return;
    const Severity severity = shown->isWrong ? Severity::Error : Severity::Info;
    m_mark->setPixmap(severityIcon(severity, m_theme).pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    m_better->setText(tr("Use %1").arg(shown->better));
    m_better->setToolTip(tr("Ctrl+."));
}

void RuleCellHelp::showProposals(const std::vector<CellContext::Proposal>& proposals)
{
    m_list->clear();
    for (const auto& proposal : proposals) {
        const QString shown =
            proposal.detail.isEmpty() ? proposal.word : QStringLiteral("%1   %2").arg(proposal.word, proposal.detail);
        auto* item = new QListWidgetItem(shown, m_list);
        item->setData(wordRole, proposal.word);
    }
    m_list->setVisible(m_list->count() > 0);
    const int rows = std::min(m_list->count(), mostShown);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), 1) + 2);
}

bool RuleCellHelp::isEmpty() const
{
    return m_list->count() == 0 && m_sentence->text().isEmpty();
}

bool RuleCellHelp::step(int by)
{
    if (m_list->count() == 0)
        return false;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
    return true;
}

QString RuleCellHelp::chosenWord() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(wordRole).toString() : QString();
}

QString RuleCellHelp::sentence() const
{
    return m_sentence->text();
}

QStringList RuleCellHelp::words() const
{
    QStringList all;
    for (int row = 0; row < m_list->count(); ++row)
        all << m_list->item(row)->data(wordRole).toString();
    return all;
}

void RuleCellHelp::placeAt(const QRect& cell)
{
    setVisible(!isEmpty());
    if (isEmpty() || !parentWidget())
        return;
    const int width = std::min(std::max(cell.width(), leastWidth), parentWidget()->width());
    setFixedWidth(width);
    adjustSize();
    const int left = std::clamp(cell.left(), 0, parentWidget()->width() - width);
    const bool fits = cell.bottom() + height() < parentWidget()->height();
    move(left, fits ? cell.bottom() + 1 : cell.top() - height());
    raise();
}

}
