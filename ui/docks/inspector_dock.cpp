#include "ui/docks/inspector_dock.h"

#include "model/plan/edit/edit_plan.h"
#include "ui/docks/address_summary.h"
#include "ui/docks/inspector_sections.h"
#include "ui/docks/part_text.h"
#include "ui/docks/problems_here.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QRegularExpression>

#include <initializer_list>
#include <utility>

namespace ase {

namespace {

constexpr int glyphFrame = 36;
constexpr int mostNames = 4;
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

std::vector<PartId> InspectorDock::selectedParts() const
{
    std::vector<PartId> parts;
    for (const PartId part : m_document.selection())
        if (isInPlan(*m_document.plan(), part))
            parts.push_back(part);
    return parts;
}

std::optional<PartId> InspectorDock::onlyPart() const
{
    return m_parts.size() == 1 ? std::optional(m_parts.front()) : std::nullopt;
}

void InspectorDock::follow()
{
    if (!m_built || selectedParts() != m_parts)
        rebuild();
    refresh();
}

void InspectorDock::rebuild()
{
    m_parts = selectedParts();
    m_built = true;
    // The old fields may be in the middle of a signal of their own, and a text that is hidden is an edit still.
    const std::initializer_list<QWidget*> old {m_form, std::exchange(m_problems, nullptr)};
    for (QWidget* one : old) {
        if (!one)
            continue;
        m_column->removeWidget(one);
        one->hide();
        one->deleteLater();
    }
    m_form = new InspectorForm(m_document, m_theme, m_parts.size() > 1 ? inspector::countOf(m_parts) : QString());
    connect(m_form, &InspectorForm::refused, this, &InspectorDock::refused);
    connect(m_form, &InspectorForm::told, this, &InspectorDock::told);
    m_column->insertWidget(1, m_form);
    if (m_parts.empty())
        return addPlanFields();
    if (m_parts.size() > 1)
        return inspector::addSharedSections(*m_form, m_parts);
    inspector::addSections(*m_form, m_parts.front());
    m_problems = new ProblemsHere(m_document, m_theme);
    connect(m_problems, &ProblemsHere::refused, this, &InspectorDock::refused);
    m_column->insertWidget(2, m_problems);
    for (AddressSummary* summary : m_form->findChildren<AddressSummary*>())
        connect(summary, &AddressSummary::openChartRequested, this, &InspectorDock::openChart);
}

void InspectorDock::addPlanFields()
{
    m_form->section(tr("Plan"));
    m_form->text(
        tr("Name"), QStringLiteral("name"), [this](const Network&) { return m_document.plan()->name; },
        [](const Plan& plan, const QString& text) -> Result<Plan> { return setPlanName(plan, text); });
    m_form->text(
        tr("Region"), QStringLiteral("region"), [](const Network& network) { return textOf(network.region); },
        [](const Plan& plan, const QString& text) -> Result<Plan> { return setPlanRegion(plan, text); });
    m_form->text(
        tr("Resource group"), QStringLiteral("resourceGroup"), [](const Network& network) { return network.resourceGroup; },
        [](const Plan& plan, const QString& text) -> Result<Plan> { return setPlanResourceGroup(plan, text); });
}

void InspectorDock::refresh()
{
    showHeading();
    m_form->refresh(m_analysis.answers());
    if (m_problems)
        m_problems->show(m_analysis.answers(), m_parts.front());
}

/// The first few; a heading is no list.
QString InspectorDock::namesOfParts() const
{
    QStringList names;
    for (const PartId part : m_parts)
        names.append(nameOf(*m_document.plan(), part));
    names.sort(Qt::CaseInsensitive);
    const QString shown = names.mid(0, mostNames).join(QStringLiteral(", "));
    const auto others = names.size() - mostNames;
    return others <= 0 ? shown : tr("%1 and %2 more").arg(shown).arg(others);
}

void InspectorDock::showHeading()
{
    const Plan& plan = *m_document.plan();
    const Glyph glyph = m_parts.empty() ? Glyph::Note : glyphOf(*plan.network, m_parts.front());
    m_glyph->setPixmap(glyphIcon(glyph, m_theme.accent).pixmap(QSize(22, 22), devicePixelRatioF()));
    QString name = plan.name.isEmpty() ? m_document.displayName() : plan.name;
    QString kind = tr("Select a part to see its fields.");
    if (const auto part = onlyPart()) {
        const bool note = part->kind == PartKind::Note; // it has a text and no name to find it by
        name = nameOf(plan, *part);
        if (note && name.isEmpty())
            name = tr("Empty note");
        kind = kindName(*plan.network, *part);
        if (!note)
            kind = tr("%1 · %2").arg(kind, pathOf(plan, *part));
    } else if (!m_parts.empty()) {
        name = inspector::countOf(m_parts);
        kind = namesOfParts();
    }
    for (const auto& [label, text] : {std::pair(m_name, name), std::pair(m_kind, kind)}) {
        label->setText(breakable(text));
        label->setAccessibleName(text);
        label->setToolTip(text);
    }
}

}
