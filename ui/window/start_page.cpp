#include "ui/window/start_page.h"

#include "ui/paint/picture.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

namespace ase {

namespace {

constexpr int columnWidth = 720;
constexpr int samplesInRow = 3;
constexpr int drawingsAfter = 150; ///< milliseconds, so that the page itself is painted first

QImage pictureOf(const Plan& plan, const QSize& size, double scale, const Theme& theme)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    const Drawing drawing = drawingOf(plan, {}, nullptr, theme);
    if (drawing.shapes.empty())
        return image;
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOverview(painter, drawing, QRectF(QPointF(), QSizeF(size)).adjusted(10, 10, -10, -10), theme);
    return image;
}

/// The samples that show one thing each, as a list: their drawings look much alike.
QWidget* lessonsOf(StartPage& page, const Theme& theme)
{
    auto* all = new QWidget;
    auto* grid = new QGridLayout(all);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    for (const Sample& sample : samples()) {
        if (sample.toBeginWith)
            continue;
        auto* name = new QPushButton(glyphIcon(Glyph::Environment, theme), sample.title);
        name->setProperty("link", true);
        name->setAccessibleName(StartPage::tr("Open %1").arg(sample.title));
        name->setAccessibleDescription(sample.about);
        QObject::connect(name, &QPushButton::clicked, &page, [&page, sample] { Q_EMIT page.openSample(sample); });
        auto* about = new QLabel(sample.about);
        about->setProperty("caption", true);
        about->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0, Qt::AlignLeft);
        grid->addWidget(about, row, 1);
    }
    grid->setColumnStretch(1, 1);
    return all;
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

}

StartPage::StartPage(const QStringList& recent, const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_recent(new QWidget)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Start page"));
    auto* page = new QWidget;
    page->setProperty("surface", QStringLiteral("canvas"));
    page->setAttribute(Qt::WA_StyledBackground);
    auto* centre = new QWidget;
    centre->setFixedWidth(columnWidth);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 40, 0, 40);
    column->setSpacing(10);
    auto* heading = new QLabel(tr("Plan the network around an App Service Environment"));
    heading->setProperty("heading", true);
    column->addWidget(heading);
    column->addSpacing(4);
    column->addWidget(createBeginnings());
    auto* list = new QVBoxLayout(m_recent);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    column->addWidget(m_recent);
    column->addSpacing(12);
    column->addWidget(title(tr("Samples")));
    column->addWidget(createSamples());
    column->addSpacing(12);
    column->addWidget(title(tr("Why it cannot be reached")));
    column->addWidget(lessonsOf(*this, m_theme));
    column->addStretch(1);
    auto* middle = new QHBoxLayout(page);
    middle->setContentsMargins(16, 0, 16, 0);
    middle->addStretch(1);
    middle->addWidget(centre);
    middle->addStretch(1);
    setWidget(page);
    showRecent(recent);
}

QLabel* StartPage::title(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("title", true);
    return label;
}

QWidget* StartPage::createBeginnings()
{
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto add = [&](Glyph glyph, const QString& name, const QString& sentence, void (StartPage::*chosen)()) {
        auto* card = new CardButton(name, sentence, m_theme);
        card->setGlyph(glyph);
        connect(card, &QAbstractButton::clicked, this, chosen);
        row->addWidget(card);
    };
    add(Glyph::New, tr("New plan"), tr("Begin with an empty drawing."), &StartPage::newPlan);
    add(Glyph::Open, tr("Open…"), tr("A plan file from your disk."), &StartPage::openPlan);
    add(Glyph::Import, tr("Open template…"), tr("See an ARM template as a drawing."), &StartPage::importTemplate);
    return all;
}

QWidget* StartPage::createSamples()
{
    auto* all = new QWidget;
    auto* grid = new QGridLayout(all);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    int at = 0;
    for (const Sample& sample : samples()) {
        if (!sample.toBeginWith)
            continue;
        auto* card = new CardButton(sample.title, sample.about, m_theme);
        card->keepPictureFree();
        connect(card, &QAbstractButton::clicked, this, [this, sample] { Q_EMIT openSample(sample); });
        grid->addWidget(card, at / samplesInRow, at % samplesInRow);
        m_undrawn.push_back({sample, card});
        ++at;
    }
    auto* tour = new CardButton(tr("Take the tour"), tr("Five steps through the first sample."), m_theme);
    tour->keepPictureFree();
    tour->setGlyph(Glyph::Help);
    connect(tour, &QAbstractButton::clicked, this, &StartPage::tourWanted);
    grid->addWidget(tour, at / samplesInRow, at % samplesInRow);
    for (int column = 0; column < samplesInRow; ++column)
        grid->setColumnStretch(column, 1);
    return all;
}

void StartPage::showRecent(const QStringList& files)
{
    clear(m_recent->layout());
    m_recent->setVisible(!files.isEmpty());
    if (files.isEmpty())
        return;
    auto* list = static_cast<QVBoxLayout*>(m_recent->layout());
    list->addSpacing(12);
    list->addWidget(title(tr("Recent files")));
    list->addSpacing(6);
    for (const QString& file : files)
        list->addWidget(recentRow(file));
}

QWidget* StartPage::recentRow(const QString& file)
{
    const QFileInfo info(file);
    const bool there = info.exists();
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(10);
    auto* name = new QPushButton(glyphIcon(Glyph::Environment, m_theme), info.fileName());
    name->setProperty("link", true);
    name->setEnabled(there);
    name->setAccessibleName(tr("Open %1").arg(file));
    name->setToolTip(file);
    connect(name, &QPushButton::clicked, this, [this, file] { Q_EMIT openFile(file); });
    row->addWidget(name);
    auto* where = new QLabel(QFontMetrics(m_theme.fonts.caption).elidedText(info.absolutePath(), Qt::ElideMiddle, 340));
    where->setProperty("caption", true);
    where->setToolTip(info.absolutePath());
    row->addWidget(where, 1);
    auto* when = new QLabel(there ? QLocale().toString(info.lastModified(), QLocale::ShortFormat) : tr("not found"));
    when->setProperty("caption", true);
    row->addWidget(when);
    if (!there) {
        auto* drop = new QPushButton(tr("Remove"));
        drop->setProperty("link", true);
        drop->setAccessibleName(tr("Remove %1 from the list").arg(info.fileName()));
        connect(drop, &QPushButton::clicked, this, [this, file] { Q_EMIT removeRecent(file); });
        row->addWidget(drop);
    }
    return all;
}

void StartPage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (!std::exchange(m_shown, true))
        QTimer::singleShot(drawingsAfter, this, &StartPage::drawNextSample);
}

void StartPage::drawNextSample()
{
    if (m_undrawn.empty())
        return;
    const SampleCard next = m_undrawn.front();
    m_undrawn.erase(m_undrawn.begin());
    if (const auto opened = openAnyFile(next.sample.resource))
        next.card->setPicture(pictureOf(*opened->plan, next.card->pictureSize(), devicePixelRatioF(), m_theme));
    QTimer::singleShot(0, this, &StartPage::drawNextSample);
}

void StartPage::drawSamples()
{
    while (!m_undrawn.empty())
        drawNextSample();
}

}
