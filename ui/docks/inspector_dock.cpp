#include "ui/docks/inspector_dock.h"

#include "model/plan/edit/edit_plan.h"
#include "ui/docks/address_summary.h"
#include "ui/docks/inspector_sections.h"
#include "ui/docks/part_text.h"
#include "ui/docks/problems_here.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QRegularExpression>

namespace ase {

namespace {

constexpr int glyphFrame = 36;
/// Long names have no blanks to break at.
QString breakable(QString text)
{
    static const QRegularExpression after(QStringLiteral("([./_(:-])"));
    return text.replace(after, QStringLiteral("\\1\u200b"));
}

constexpr int leastWidth = 304; ///< for the longest flags and figures beside a bar

}

InspectorDock::InspectorDock(PlanDocument& document, Analysis& analysis, const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_analysis(analysis)
    , m_theme(theme)
    , m_page(new QWidget)
    , m_column(new QVBoxLayout(m_page))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setProperty("surface", QStringLiteral("surface"));
    m_page->setAttribute(Qt::WA_StyledBackground);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(createHeading());
    m_column->addStretch(1);
    setWidget(m_page);
    setMinimumWidth(leastWidth);
    setAccessibleName(tr("Inspector"));
    connect(&document, &PlanDocument::selectionChanged, this, &InspectorDock::follow);
    connect(&document, &PlanDocument::planChanged, this, &InspectorDock::follow);
    connect(&analysis, &Analysis::answersChanged, this, &InspectorDock::refresh);
    connect(&document, &PlanDocument::revealRequested, this, [this](PartId, const QString& field) {
        if (m_form && !field.isEmpty())
            m_form->showField(field);
    });
    follow();
}

QWidget* InspectorDock::createHeading()
{
    auto* heading = new QWidget;
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(14, 12, 12, 12);
    row->setSpacing(10);
    m_glyph = new QLabel;
    m_glyph->setFixedSize(glyphFrame, glyphFrame);
    m_glyph->setAlignment(Qt::AlignCenter);
    m_glyph->setStyleSheet(QStringLiteral("background: %1; border-radius: 6px;").arg(m_theme.accentSoft.name()));
    m_glyph->setAccessibleName(tr("Kind of part"));
    row->addWidget(m_glyph);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    m_name = new QLabel;
    m_name->setProperty("heading", true);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_kind = new QLabel;
    m_kind->setProperty("caption", true);
    m_kind->setTextFormat(Qt::PlainText);
    m_kind->setWordWrap(true);
    m_kind->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    words->addWidget(m_name);
    words->addWidget(m_kind);
    row->addLayout(words, 1);
    return heading;
}

void InspectorDock::follow()
{
    const auto part = m_document.selectedPart();
    if (part != m_part || !m_built)
        rebuild();
    refresh();
}

void InspectorDock::rebuild()
{
    m_part = m_document.selectedPart();
    m_built = true;
    // The old fields may be in the middle of a signal of their own.
    for (QWidget* old : {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_problems)}) {
        if (!old)
            continue;
        m_column->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_form = new InspectorForm(m_document, m_theme);
    connect(m_form, &InspectorForm::refused, this, &InspectorDock::refused);
    connect(m_form, &InspectorForm::told, this, &InspectorDock::told);
    if (!m_part) {
        m_problems = nullptr;
        m_form->section(tr("Plan"));
        m_form->text(
            tr("Name"), QStringLiteral("name"), [this](const Network&) { return m_document.plan()->name; },
            [](const Plan& plan, const QString& text) -> Result<Plan> { return setPlanName(plan, text); });
        m_form->text(
            tr("Region"), QStringLiteral("region"), [](const Network& network) { return textOf(network.region); },
            [](const Plan& plan, const QString& text) -> Result<Plan> { return setPlanRegion(plan, text); });
        m_form->text(
            tr("Resource group"), QStringLiteral("resourceGroup"),
            [](const Network& network) { return network.resourceGroup; },
            [](const Plan& plan, const QString& text) -> Result<Plan> { return setPlanResourceGroup(plan, text); });
        m_column->insertWidget(1, m_form);
        return;
    }
    inspector::addSections(*m_form, *m_part);
    m_problems = new ProblemsHere(m_document, m_theme);
    connect(m_problems, &ProblemsHere::refused, this, &InspectorDock::refused);
    m_column->insertWidget(1, m_form);
    m_column->insertWidget(2, m_problems);
    for (AddressSummary* summary : m_form->findChildren<AddressSummary*>())
        connect(summary, &AddressSummary::openChartRequested, this, &InspectorDock::openChart);
}

void InspectorDock::refresh()
{
    showHeading();
    m_form->refresh(m_analysis.answers());
    if (m_part && m_problems)
        m_problems->show(m_analysis.answers(), *m_part);
}

void InspectorDock::showHeading()
{
    const Network& network = *m_document.plan()->network;
    const Glyph glyph = m_part ? glyphOf(network, *m_part) : Glyph::Note;
    m_glyph->setPixmap(glyphIcon(glyph, m_theme.accent).pixmap(QSize(22, 22), devicePixelRatioF()));
    const auto many = m_document.selection().size();
    const QString plan = m_document.plan()->name.isEmpty() ? m_document.displayName() : m_document.plan()->name;
    const QString name = m_part ? nameOf(*m_document.plan(), *m_part) : many > 1 ? tr("%1 parts").arg(many) : plan;
    const QString kind = m_part ? tr("%1 · %2").arg(kindName(network, *m_part), pathOf(*m_document.plan(), *m_part))
                                : tr("Select a part to see its fields.");
    for (const auto& [label, text] : {std::pair(m_name, name), std::pair(m_kind, kind)}) {
        label->setText(breakable(text));
        label->setAccessibleName(text);
        label->setToolTip(text);
    }
}

}
