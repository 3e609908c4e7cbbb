#include "ui/docks/arm_dock.h"

#include "ui/docks/json_highlighter.h"
#include "ui/document/plan_files.h"
#include "ui/paint/glyph.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ase {

ArmDock::ArmDock(PlanDocument& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_about(new QLabel)
    , m_whole(new QPushButton(tr("Whole plan")))
    , m_view(new CodeView(theme))
{
    new JsonHighlighter(m_view->document(), theme);
    m_view->setAccessibleName(tr("ARM template"));
    m_whole->setCheckable(true);
    m_whole->setAccessibleName(tr("Show the template of the whole plan"));
    auto* copy = new QPushButton(glyphIcon(Glyph::Copy, theme), tr("Copy"));
    copy->setAccessibleName(tr("Copy the template"));
    auto* save = new QPushButton(glyphIcon(Glyph::Save, theme), tr("Save as…"));
    save->setAccessibleName(tr("Save the template"));

    auto* bar = new QWidget;
    bar->setProperty("surface", QStringLiteral("surface"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 7, 12, 7);
    row->setSpacing(8);
    row->addWidget(m_about, 1);
    row->addWidget(m_whole);
    row->addWidget(copy);
    row->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_view, 1);

    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(text()); });
    connect(m_whole, &QPushButton::toggled, this, &ArmDock::ask);
    connect(&document, &PlanDocument::planChanged, this, &ArmDock::ask);
    connect(&document, &PlanDocument::selectionChanged, this, &ArmDock::ask);
    connect(m_latest.signals_(), &LatestSignals::delivered, this, &ArmDock::showAnswer);
}

void ArmDock::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

std::set<PartId> ArmDock::wanted() const
{
    std::set<PartId> parts;
    if (m_whole->isChecked())
        return parts;
    for (PartId part : m_document.selection()) {
        if (findPart(*m_document.plan()->network, part))
            parts.insert(part);
    }
    return parts;
}

bool ArmDock::isCurrent() const
{
    const auto& answer = m_latest.answer();
    return answer && answer->plan == m_document.plan() && answer->parts == wanted();
}

void ArmDock::ask()
{
    if (!isVisible() || isCurrent())
        return;
    m_latest.ask([plan = m_document.plan(), parts = wanted()](const std::stop_token&) {
        return Template {plan, parts, templateText(*plan, parts)};
    });
}

void ArmDock::showAnswer()
{
    const Template& answer = *m_latest.answer();
    if (answer.parts.empty())
        m_about->setText(tr("Template of the whole plan"));
    else if (answer.parts.size() == 1)
        m_about->setText(tr("Template of %1").arg(pathOf(*answer.plan->network, *answer.parts.begin())));
    else
        m_about->setText(tr("Template of %n part(s)", nullptr, int(answer.parts.size())));
    m_view->showText(answer.text);
}

}
