#include "ui/window/status_strip.h"

#include "ui/paint/mark.h"
#include "ui/window/selected_parts.h"

#include <QHBoxLayout>

namespace ase {

namespace {

constexpr std::array severities {Severity::Error, Severity::Warning, Severity::Info};

}

StatusStrip::StatusStrip(PlanDocument& document, Analysis& analysis, const Theme& theme, QWidget* parent)
    : QStatusBar(parent)
    , m_document(document)
    , m_analysis(analysis)
    , m_theme(theme)
{
    setSizeGripEnabled(false);
    setContentsMargins(10, 0, 10, 0);
    const std::array names {tr("Errors"), tr("Warnings"), tr("Advice")};
    for (Severity severity : severities) {
        const auto at = std::size_t(severity);
        m_marks[at] = new QLabel;
        m_marks[at]->setAccessibleName(names[at]);
        addWidget(m_marks[at]);
        m_counts[at] = addLabel(names[at], false);
        m_counts[at]->setContentsMargins(0, 0, 8, 0);
    }
    m_checks = addLabel(tr("State of the checks"), false);
    m_layers = new QPushButton;
    m_layers->setProperty("link", true);
    m_layers->setCursor(Qt::PointingHandCursor);
    addPermanentWidget(m_layers);
    connect(m_layers, &QPushButton::clicked, this, &StatusStrip::showAllLayers);
    m_part = addLabel(tr("Selected part"), true);
    m_file = addLabel(tr("Plan file"), true);
    addLabel(tr("Network use"), true)->setText(tr("Offline"));
    m_zoom = addLabel(tr("Zoom"), true);

    connect(&analysis, &Analysis::answersChanged, this, &StatusStrip::refresh);
    connect(&analysis, &Analysis::currentChanged, this, &StatusStrip::refresh);
    connect(&document, &PlanDocument::selectionChanged, this, &StatusStrip::refresh);
    connect(&document, &PlanDocument::planChanged, this, &StatusStrip::refresh);
    connect(&document, &PlanDocument::historyChanged, this, &StatusStrip::refresh);
    refresh();
}

QLabel* StatusStrip::addLabel(const QString& accessibleName, bool right)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setAccessibleName(accessibleName);
    if (right) {
        label->setContentsMargins(6, 0, 6, 0);
        addPermanentWidget(label);
    } else {
        addWidget(label);
    }
    return label;
}

void StatusStrip::setPlanShown(bool shown)
{
    m_shown = shown;
    refresh();
}

void StatusStrip::setZoom(int percent)
{
    m_zoom->setText(tr("%1 %").arg(percent));
}

void StatusStrip::setHiddenLayers(int count, const QString& which)
{
    m_hiddenLayers = count;
    m_layers->setText(count == 1 ? tr("1 layer hidden – show it") : tr("%1 layers hidden – show all").arg(count));
    m_layers->setAccessibleName(m_layers->text());
    m_layers->setToolTip(which.toHtmlEscaped());
    refresh();
}

void StatusStrip::refresh()
{
    const AnswersPtr answers = m_analysis.answers();
    const bool counted = m_shown && answers && answers->findings;
    for (Severity severity : severities) {
        const auto at = std::size_t(severity);
        m_marks[at]->setVisible(counted);
        m_counts[at]->setVisible(counted);
        if (!counted)
            continue;
        const int count = answers->findings->count(severity);
        m_counts[at]->setText(QString::number(count));
        m_marks[at]->setPixmap(severityIcon(severity, m_theme, count == 0).pixmap(QSize(14, 14), devicePixelRatioF()));
    }
    for (QLabel* label : {m_checks, m_part, m_file, m_zoom})
        label->setVisible(m_shown);
    m_layers->setVisible(m_shown && m_hiddenLayers > 0);
    if (!m_shown)
        return;
    m_checks->setText(m_analysis.isCurrent() ? tr("Checks are up to date") : tr("Checking…"));
    const std::set<PartId> parts = selectedParts(m_document);
    const auto one = parts.size() == 1 ? std::optional(*parts.begin()) : std::nullopt;
    m_part->setText(one && one->kind == PartKind::Note ? nameOf(*m_document.plan(), *one)
            : one                                      ? pathOf(*m_document.plan(), *one)
            : parts.size() > 1                         ? tr("%1 parts selected").arg(parts.size())
                                                       : QString());
    const QString name = m_document.displayName();
    m_file->setText(m_document.isModified() ? tr("%1, changed").arg(name)
            : m_document.file().isEmpty()   ? tr("%1, not saved yet").arg(name)
                                            : tr("%1, saved").arg(name));
}

}
