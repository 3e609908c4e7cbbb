#include "ui/docks/arm_view.h"

#include "model/exchange/arm/left_out.h"
#include "ui/docks/json_edit.h"
#include "ui/paint/glyph.h"
#include "ui/paint/mark.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace ase {

namespace {

constexpr int headerHeight = 44;
constexpr int findWidth = 170;
constexpr int leastWidth = 376; ///< the header with figures for words
constexpr int narrowWidth = 640;

/// What a template does not create: in a line, and a line each with the reason.
struct LeftOutWords {
    QString line;
    QString reasons;
};

LeftOutWords leftOutWords(const std::vector<arm::LeftOut>& leftOut)
{
    constexpr std::size_t mostNamed = 3;
    constexpr std::size_t mostExplained = 20;
    if (leftOut.empty())
        return {};
    QStringList names;
    QStringList reasons;
    for (const arm::LeftOut& one : leftOut) {
        if (std::size_t(names.size()) < mostNamed)
            names << one.name;
        if (std::size_t(reasons.size()) < mostExplained)
            reasons << (one.name + QStringLiteral(": ") + sentence(one.why)).toHtmlEscaped();
    }
    const auto more = leftOut.size() - std::size_t(names.size());
    if (leftOut.size() > mostExplained)
        reasons << ArmView::tr("and %1 more").arg(leftOut.size() - mostExplained);
    const QString list = names.join(QStringLiteral(", "));
    return {more == 0 ? ArmView::tr("Not in the template: %1.").arg(list)
                      : ArmView::tr("Not in the template: %1 and %2 more.").arg(list, QString::number(more)),
        QStringLiteral("<qt>%1</qt>").arg(reasons.join(QStringLiteral("<br>")))};
}

}

ArmView::ArmView(PlanDocument& document, Analysis&, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
{
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(createHeader());
    m_captionBelow = new QLabel(this);
    m_captionBelow->setProperty("caption", true);
    m_captionBelow->setTextFormat(Qt::PlainText);
    m_captionBelow->setContentsMargins(14, 0, 14, 8);
    m_captionBelow->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    column->addWidget(m_captionBelow);
    column->addWidget(createNote());
    m_edit = new JsonEdit(theme, this);
    column->addWidget(m_edit, 1);
    setMinimumWidth(leastWidth);
    createShortcuts();
    connect(&m_document, &PlanDocument::planChanged, this, &ArmView::ask);
    connect(&m_document, &PlanDocument::selectionChanged, this, &ArmView::ask);
    connect(m_latest.signals_(), &LatestSignals::delivered, this, &ArmView::showAnswer);
    setTheme(theme);
}

QToolButton* ArmView::createSegment(const QString& text, const char* place)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setProperty("segment", QLatin1String(place));
    connect(button, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            ask();
    });
    return button;
}

QWidget* ArmView::createHeader()
{
    auto* header = new QWidget(this);
    header->setFixedHeight(headerHeight);
    m_selection = createSegment(tr("Selection"), "first");
    m_plan = createSegment(tr("Plan"), "last");
    m_plan->setChecked(true);
    auto* choice = new QButtonGroup(this);
    choice->addButton(m_selection);
    choice->addButton(m_plan);
    m_caption = new QLabel(header);
    m_caption->setProperty("caption", true);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_find = new QLineEdit(header);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in the template"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(80);
    m_find->setMaximumWidth(findWidth);
    m_matches = new QLabel(header);
    m_matches->setProperty("caption", true);
    m_copy = new QPushButton(tr("Copy"), header);
    m_copy->setAccessibleName(tr("Copy the template"));
    m_copy->setToolTip(m_copy->accessibleName());
    m_save = new QPushButton(tr("Save as…"), header);
    m_save->setAccessibleName(tr("Save the template as a file"));
    m_save->setToolTip(m_save->accessibleName());
    auto* segments = new QHBoxLayout;
    segments->setSpacing(0);
    segments->addWidget(m_selection);
    segments->addWidget(m_plan);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(8);
    row->addLayout(segments);
    row->addWidget(m_caption, 1);
    row->addStretch();
    row->addWidget(m_matches);
    row->addWidget(m_find, 1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    connect(m_find, &QLineEdit::textChanged, this, &ArmView::markMatches);
    connect(m_find, &QLineEdit::returnPressed, this,
        [this] { find(QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_save, &QPushButton::clicked, this, &ArmView::askWhereToSave);
    return header;
}

QWidget* ArmView::createNote()
{
    m_note = new QWidget(this);
    m_noteMark = new QLabel(m_note);
    m_noteText = new QLabel(m_note);
    m_noteText->setProperty("caption", true);
    m_noteText->setTextFormat(Qt::PlainText);
    m_noteText->setWordWrap(true);
    auto* row = new QHBoxLayout(m_note);
    row->setContentsMargins(14, 0, 14, 8);
    row->setSpacing(8);
    row->addWidget(m_noteMark);
    row->addWidget(m_noteText, 1);
    m_note->hide();
    return m_note;
}

void ArmView::createShortcuts()
{
    auto* next = new QShortcut(QKeySequence::FindNext, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, [this] { this->find(false); });
    auto* back = new QShortcut(QKeySequence::FindPrevious, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this] { this->find(true); });
    auto* leave = new QShortcut(Qt::Key_Escape, m_find, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_find->clear();
        m_edit->setFocus();
    });
}

/// The key that finds parts of the plan elsewhere finds text here.
bool ArmView::event(QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Find))
        return QWidget::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    }
    return true;
}

void ArmView::showWholePlan(bool whole)
{
    (whole ? m_plan : m_selection)->setChecked(true);
}

QString ArmView::text() const
{
    return m_edit->toPlainText();
}

std::set<PartId> ArmView::parts() const
{
    std::set<PartId> parts;
    for (const PartId part : m_document.selection()) {
        if (findPart(*m_document.plan()->network, part))
            parts.insert(part);
    }
    return parts;
}

void ArmView::ask()
{
    m_stale = !isVisible();
    if (m_stale)
        return; // a hidden dock costs nothing; it catches up when it is shown
    const std::optional<std::set<PartId>> wanted = m_plan->isChecked() ? std::nullopt : std::optional(parts());
    m_latest.ask([plan = m_document.plan(), wanted](const std::stop_token&) {
        return Answer {plan, armText(*plan, wanted)};
    });
}

void ArmView::showNote(const ArmText& made)
{
    const bool nothing = made.resources == 0;
    const LeftOutWords leftOut = m_shownPlan
        ? leftOutWords(m_plan->isChecked() ? arm::leftOut(*m_shownPlan) : arm::leftOut(*m_shownPlan, parts()))
        : LeftOutWords();
    QStringList lines;
    if (nothing)
        lines << tr("Nothing is deployed by this. Parts that exist already, drawn dashed, need no template.");
    else if (made.referenceOnly)
        lines << tr("For reference only: environments of v1 and v2 can no longer be deployed. Convert them to v3 first.");
    lines << leftOut.line;
    lines.removeAll(QString());
    m_note->setVisible(!lines.isEmpty());
    m_noteText->setText(lines.join(u'\n'));
    m_noteText->setToolTip(leftOut.reasons);
    const Severity severity = made.referenceOnly && !nothing ? Severity::Warning : Severity::Info;
    m_noteMark->setPixmap(severityIcon(severity, m_theme).pixmap(QSize(16, 16), devicePixelRatioF()));
}

void ArmView::showAnswer()
{
    const Answer& answer = *m_latest.answer();
    m_shownPlan = answer.plan;
    m_edit->showText(answer.made.text);
    showNote(answer.made);
    for (QLabel* label : {m_caption, m_captionBelow}) {
        label->setText(tr("%1 · resources: %2").arg(caption(), locale().toString(answer.made.resources)));
        label->setToolTip(label->text().toHtmlEscaped());
    }
    markMatches();
}

QString ArmView::caption() const
{
    if (m_plan->isChecked())
        return tr("The whole plan");
    QStringList paths;
    for (const PartId part : parts())
        paths.append(pathOf(*m_document.plan()->network, part));
    if (paths.isEmpty())
        return tr("Nothing is selected");
    constexpr qsizetype mostNamed = 3;
    if (paths.size() <= mostNamed)
        return paths.join(QStringLiteral(", "));
    return tr("%1 and %2 more").arg(paths.mid(0, mostNamed).join(QStringLiteral(", "))).arg(paths.size() - mostNamed);
}

void ArmView::find(bool backwards)
{
    m_edit->findNext(m_find->text(), backwards);
}

void ArmView::markMatches()
{
    const int matches = m_edit->markMatches(m_find->text());
    m_matches->setVisible(!m_find->text().isEmpty());
    m_matches->setText(matches == 0 ? tr("not found") : tr("matches: %1").arg(matches));
}

Result<Done> ArmView::saveAs(const QString& path) const
{
    QSaveFile file(path);
    const QByteArray bytes = text().toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done {};
    return Problem {QT_TRANSLATE_NOOP("ArmView", "The template could not be saved as %1: %2. Choose another place."),
        {path, file.errorString()}, {}, "ArmView"};
}

void ArmView::askWhereToSave()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the template"), QStringLiteral("azuredeploy.json"), tr("ARM templates (*.json)"));
    if (path.isEmpty())
        return;
    if (const auto saved = saveAs(path); !saved)
        QMessageBox::warning(this, tr("Save the template"), sentence(saved.error()));
}

void ArmView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        ask();
}

void ArmView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowWidth;
    m_copy->setText(narrow ? QString() : tr("Copy"));
    m_save->setText(narrow ? QString() : tr("Save as…"));
    m_caption->setVisible(!narrow);
    m_captionBelow->setVisible(narrow);
}

void ArmView::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_edit->setTheme(theme);
    m_copy->setIcon(glyphIcon(Glyph::Copy, theme));
    m_save->setIcon(glyphIcon(Glyph::Save, theme));
    if (const auto& answer = m_latest.answer())
        showNote(answer->made);
    markMatches();
}

}
