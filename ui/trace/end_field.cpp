#include "ui/trace/end_field.h"

#include "ui/routes/choice_completer.h"
#include "ui/trace/near_names.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace ase {

namespace {

constexpr int leastField = 84;

}

EndField::EndField(PlanDocument& document, const QString& name, const QString& pickName, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_edit(new QLineEdit(this))
    , m_pick(new QToolButton(this))
    , m_glyph(m_edit->addAction(glyphIcon(Glyph::Search, theme), QLineEdit::LeadingPosition))
{
    m_edit->setAccessibleName(name);
    m_edit->setMinimumWidth(leastField);
    m_edit->setFont(theme.fonts.table);
    m_pick->setIcon(glyphIcon(Glyph::Arrow, theme));
    m_pick->setIconSize({16, 16});
    m_pick->setCheckable(true);
    m_pick->setAccessibleName(pickName);
    m_pick->setToolTip(pickName);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    row->addWidget(m_edit, 1);
    row->addWidget(m_pick);
    connect(m_edit, &QLineEdit::textChanged, this, &EndField::written);
    connect(m_pick, &QToolButton::toggled, this, [this](bool picking) {
        if (picking)
            Q_EMIT pickingStarted();
    });
    connect(&m_document, &PlanDocument::selectionChanged, this, &EndField::takeSelected);
}

void EndField::setChoices(std::vector<TraceChoice> choices)
{
    if (choices == m_choices)
        return;
    m_choices = std::move(choices);
    std::vector<Choice> offered;
    offered.reserve(m_choices.size());
    for (const TraceChoice& choice : m_choices)
        offered.push_back({choice.label, choice.about});
    auto* completer = new ChoiceCompleter(offered, m_edit->accessibleName(), m_theme, m_edit);
    QAbstractItemModel& rows = *completer->model();
    for (int row = 0; row < rows.rowCount(); ++row)
        rows.setData(rows.index(row, 0), glyphIcon(m_choices[std::size_t(row)].glyph, m_theme), Qt::DecorationRole);
    m_edit->setCompleter(completer);
}

QStringList EndField::nearest() const
{
    return nearestLabels(m_choices, m_edit->text());
}

QString EndField::meant() const
{
    return meantBy(m_choices, m_edit->text());
}

QString EndField::text() const
{
    return m_edit->text();
}

void EndField::setText(const QString& text)
{
    if (text == m_edit->text())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

void EndField::setGlyph(Glyph glyph)
{
    m_glyph->setIcon(glyphIcon(glyph, m_theme));
}

void EndField::setWrong(bool wrong)
{
    if (m_edit->property("wrong").toBool() == wrong)
        return;
    m_edit->setProperty("wrong", wrong);
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

void EndField::stopPicking()
{
    m_pick->setChecked(false);
}

void EndField::takeSelected()
{
    const auto part = m_document.selectedPart();
    if (!m_pick->isChecked() || !part || part->kind == PartKind::Note)
        return;
    m_pick->setChecked(false);
    m_edit->setText(labelOf(*m_document.plan()->network, *part));
}

}
