#include "ui/docks/problems_here.h"

#include "ui/docks/fold.h"
#include "ui/paint/mark.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace ase {

namespace {

constexpr std::size_t mostShown = 12;

/// A push button neither wraps nor shrinks, so a long mend would widen the inspector beyond its dock.
class MendButton : public QPushButton {
public:
    explicit MendButton(const QString& label)
        : QPushButton(label)
        , m_label(label)
    {
        setToolTip(label);
        setAccessibleName(label);
        setProperty("link", true);
        setStyleSheet(QStringLiteral("text-align: left; padding: 0;"));
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(m_label) + 2, QPushButton::sizeHint().height()};
    }
    QSize minimumSizeHint() const override { return {0, QPushButton::sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QPushButton::resizeEvent(event);
        setText(fontMetrics().elidedText(m_label, Qt::ElideRight, width()));
    }

private:
    QString m_label;
};

}

ProblemsHere::ProblemsHere(PlanDocument& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_count(new QLabel)
    , m_list(new QWidget)
    , m_column(new QVBoxLayout(m_list))
{
    m_count->setProperty("chip", QStringLiteral("warn"));
    m_count->setProperty("count", true);
    m_count->setAccessibleName(tr("Number of problems here"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 12, 2);
    head->addWidget(foldButton(tr("Problems here"), m_list, theme));
    head->addStretch(1);
    head->addWidget(m_count, 0, Qt::AlignVCenter);
    m_column->setContentsMargins(14, 2, 12, 12);
    m_column->setSpacing(6);
    auto* rule = new QFrame;
    rule->setFixedHeight(1);
    rule->setStyleSheet(QStringLiteral("background: %1;").arg(theme.line.name()));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(rule);
    all->addLayout(head);
    all->addWidget(m_list);
}

void ProblemsHere::show(const AnswersPtr& answers, PartId part)
{
    if (!answers || !answers->findings || (answers == m_shown && m_part == part))
        return;
    m_shown = answers;
    m_part = part;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // it may be the one whose click brought us here
        delete item;
    }
    const std::vector<const Finding*> found = answers->findingsAt(part);
    m_count->setText(QString::number(found.size()));
    m_count->setVisible(!found.empty());
    const bool error =
        std::any_of(found.begin(), found.end(), [](const Finding* one) { return findingMark(*one) == FindingMark::Error; });
    m_count->setProperty("chip", error ? QStringLiteral("bad") : QStringLiteral("warn"));
    m_count->style()->unpolish(m_count);
    m_count->style()->polish(m_count);
    for (std::size_t at = 0; at < std::min(found.size(), mostShown); ++at)
        addProblem(answers, *found[at]);
    if (found.empty() || found.size() > mostShown) {
        auto* rest =
            new QLabel(found.empty() ? tr("Nothing is wrong here.") : tr("and %1 more").arg(found.size() - mostShown));
        rest->setProperty("caption", true);
        m_column->addWidget(rest);
    }
}

void ProblemsHere::addProblem(const AnswersPtr& answers, const Finding& finding)
{
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* mark = new QLabel;
    mark->setPixmap(findingIcon(findingMark(finding), m_theme).pixmap(QSize(16, 16), devicePixelRatioF()));
    mark->setAccessibleName(wordOf(findingMark(finding)));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* what = new QLabel(title(finding));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setFont(m_theme.fonts.table);
    what->setToolTip(consequence(finding));
    words->addWidget(what);
    if (!finding.fixes.empty()) {
        auto* mend = new MendButton(label(finding.fixes.front()));
        connect(mend, &QPushButton::clicked, this, [this, answers, &finding] {
            const Fix& fix = finding.fixes.front();
            const auto done = m_document.apply(label(fix), fix.apply);
            if (!done)
                Q_EMIT refused(sentence(done.error()));
        });
        words->addWidget(mend, 0, Qt::AlignLeft);
    }
    row->addLayout(words, 1);
    m_column->addWidget(all);
}

}
