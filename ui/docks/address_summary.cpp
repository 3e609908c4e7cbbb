#include "ui/docks/address_summary.h"

#include "ui/controls/elided_label.h"

#include <QCoreApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace ase {

namespace {

/// Paints a bar, or the square of a legend where there is one part and no total.
class BarView : public QWidget {
public:
    BarView(const Theme& theme, std::vector<BarPart> parts, double total)
        : m_theme(theme)
        , m_parts(std::move(parts))
        , m_total(total)
    {
    }
    void show(std::vector<BarPart> parts, double total)
    {
        m_parts = std::move(parts);
        m_total = total;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_total > 0)
            paintStackedBar(painter, rect(), m_parts, m_total, m_theme);
        else if (!m_parts.empty())
            paintLegendSwatch(painter, rect(), m_parts.front(), m_theme);
    }

private:
    const Theme& m_theme;
    std::vector<BarPart> m_parts;
    double m_total;
};

QLabel* figure(const QString& text, const QFont& font, const QColor& color, Qt::Alignment alignment)
{
    auto* label = new ElidedLabel(Elide::End);
    label->setText(text);
    label->setFont(font);
    label->setStyleSheet(QStringLiteral("color: %1;").arg(color.name()));
    label->setAlignment(alignment | Qt::AlignVCenter);
    return label;
}

std::vector<BarPart> partsOf(const SubnetUse& use, const Theme& theme)
{
    std::vector<BarPart> parts;
    const auto add = [&](int amount, const QColor& color, bool hatched = false) {
        if (amount > 0)
            parts.push_back({double(amount), color, hatched});
    };
    add(use.reserved, theme.sReserved);
    add(use.infrastructureHigh, theme.sInfra);
    add(use.instances + use.windowsApps + use.occupants, theme.sInst);
    add(use.standby, theme.sStand);
    add(use.peak - use.used, theme.sInst, true);
    return parts;
}

}

AddressSummary::AddressSummary(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_open(new QPushButton(tr("Open chart")))
    , m_bar(new BarView(theme, {}, 0))
    , m_grid(new QGridLayout)
{
    m_open->setProperty("link", true);
    m_open->setAccessibleName(tr("Open the chart of addresses"));
    connect(m_open, &QPushButton::clicked, this, &AddressSummary::openChartRequested);
    m_bar->setFixedHeight(14);
    m_grid->setContentsMargins(0, 4, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(2, 44);
    m_grid->setColumnMinimumWidth(3, 44);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_bar);
    column->addLayout(m_grid);
}

void AddressSummary::clearFigures()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lastRow = 0;
}

void AddressSummary::addFigures(const QString& name, int today, int peak, const BarPart& part, bool strong)
{
    const int row = ++m_lastRow;
    if (part.color.isValid()) {
        auto* square = new BarView(m_theme, {part}, 0);
        square->setFixedSize(11, 11);
        m_grid->addWidget(square, row, 0, Qt::AlignVCenter);
    }
    const QFont font = strong ? m_theme.fonts.title : m_theme.fonts.table;
    m_grid->addWidget(figure(name, font, m_theme.text, Qt::AlignLeft), row, 1);
    m_grid->addWidget(figure(QString::number(today), m_theme.fonts.mono, m_theme.text, Qt::AlignRight), row, 2);
    m_grid->addWidget(figure(QString::number(peak), m_theme.fonts.mono, m_theme.text, Qt::AlignRight), row, 3);
}

void AddressSummary::show(const SubnetUse* use)
{
    clearFigures();
    m_use = use ? *use : SubnetUse {};
    const bool counted = use && use->prefix;
    m_bar->setVisible(counted);
    m_open->setVisible(counted);
    if (!counted) {
        m_grid->addWidget(
            figure(tr("No IPv4 prefix is known."), m_theme.fonts.table, m_theme.text2, Qt::AlignLeft), 0, 0, 1, 4);
        return;
    }
    static_cast<BarView*>(m_bar)->show(partsOf(m_use, m_theme), m_use.total);
    m_grid->addWidget(figure(tr("today"), m_theme.fonts.caption, m_theme.text2, Qt::AlignRight), 0, 2);
    m_grid->addWidget(figure(tr("peak"), m_theme.fonts.caption, m_theme.text2, Qt::AlignRight), 0, 3);
    addFigures(tr("Kept by Azure"), m_use.reserved, m_use.reserved, {1, m_theme.sReserved, false});
    if (m_use.environment) {
        const QString infrastructure = m_use.infrastructureLow == m_use.infrastructureHigh
            ? tr("Infrastructure")
            : tr("Infrastructure, %1 to %2").arg(m_use.infrastructureLow).arg(m_use.infrastructureHigh);
        addFigures(infrastructure, m_use.infrastructureHigh, m_use.infrastructureHigh, {1, m_theme.sInfra, false});
        addFigures(tr("Plan instances"), m_use.instances, m_use.peakInstances, {1, m_theme.sInst, false});
        if (m_use.standby || m_use.peakStandby)
            addFigures(tr("Standby"), m_use.standby, m_use.peakStandby, {1, m_theme.sStand, false});
        if (m_use.windowsApps)
            addFigures(tr("Apps in containers"), m_use.windowsApps, m_use.windowsApps, {1, m_theme.sInst, false});
    }
    if (m_use.occupants)
        addFigures(tr("Devices"), m_use.occupants, m_use.occupants, {1, m_theme.sInst, false});
    addFigures(tr("Used of %1").arg(m_use.total), m_use.used, m_use.peak, {0, {}, false}, true);
    addFigures(
        tr("Free"), std::max(0, m_use.total - m_use.used), std::max(0, m_use.total - m_use.peak), {1, m_theme.free, false});
    if (!m_use.keptFor.isEmpty()) {
        const QString kept =
            tr("Kept for %1.").arg(QCoreApplication::translate("Capacity", m_use.keptFor.toUtf8().constData()));
        m_grid->addWidget(figure(kept, m_theme.fonts.caption, m_theme.text2, Qt::AlignLeft), ++m_lastRow, 0, 1, 4);
    }
}

}
