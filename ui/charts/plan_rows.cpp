#include "ui/charts/plan_rows.h"

#include "model/azure/limits.h"
#include "ui/controls/elided_label.h"
#include "ui/paint/glyph.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace ase {

namespace {

enum Column { GlyphColumn, NameColumn, SizeColumn, TodayColumn, SteadyColumn };
constexpr int fieldWidth = 58;
constexpr int leastName = 90;

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}

PlanRows::PlanRows(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    const int edge = int(theme.metrics.dockEdge);
    m_grid->setContentsMargins(edge + 2, 0, edge + 2, 6);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(NameColumn, 1);
    m_grid->setColumnMinimumWidth(NameColumn, leastName);
    m_grid->setRowMinimumHeight(0, theme.metrics.tableRow);
    for (const auto& [column, text] : {std::pair(NameColumn, tr("Plan")), std::pair(SizeColumn, tr("Size")),
             std::pair(TodayColumn, tr("Today")), std::pair(SteadyColumn, tr("Steady"))}) {
        QLabel* heading = plainLabel(this);
        heading->setText(text);
        heading->setProperty("caption", true);
        m_grid->addWidget(heading, 0, column == NameColumn ? GlyphColumn : column, 1, column == NameColumn ? 2 : 1);
        m_headings.push_back(heading);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PlanRows::show(const Network& network, EnvironmentId environment)
{
    std::vector<AppServicePlanId> plans;
    for (const auto& row : network.appServicePlans.rows()) {
        if (row.value->environment == environment)
            plans.push_back(row.id);
    }
    const auto name = [&](AppServicePlanId id) { return nameOf(network, id); };
    std::stable_sort(plans.begin(), plans.end(),
        [&](AppServicePlanId a, AppServicePlanId b) { return name(a).compare(name(b), Qt::CaseInsensitive) < 0; });
    if (!std::equal(plans.begin(), plans.end(), m_rows.begin(), m_rows.end(),
            [](AppServicePlanId id, const Row& row) { return id == row.id; }))
        rebuild(plans);
    const Environment* parent = network.environments.find(environment);
    const int most = azure::instanceLimits(parent ? parent->generation : Generation::V3).perPlan;
    for (const Row& row : m_rows)
        fill(row, *network.appServicePlans.find(row.id), most);
}

void PlanRows::rebuild(const std::vector<AppServicePlanId>& plans)
{
    for (const Row& row : m_rows) {
        for (QWidget* widget : std::initializer_list<QWidget*> {row.glyph, row.name, row.size, row.today, row.steady}) {
            m_grid->removeWidget(widget);
            widget->hide();
            widget->deleteLater(); // one of them may be what led here
        }
    }
    m_rows.clear();
    for (const AppServicePlanId id : plans)
        m_rows.push_back(addRow(id));
    QWidget* before = nullptr;
    for (const Row& row : m_rows) {
        if (before)
            setTabOrder(before, row.today);
        setTabOrder(row.today, row.steady);
        before = row.steady;
    }
    setTheme(m_theme);
}

PlanRows::Row PlanRows::addRow(AppServicePlanId id)
{
    Row row {id, plainLabel(this), new ElidedLabel(Elide::Middle, this), plainLabel(this), new QSpinBox(this),
        new QSpinBox(this)};
    row.size->setProperty("mono", true);
    const int at = int(m_rows.size()) + 1;
    m_grid->addWidget(row.glyph, at, GlyphColumn);
    m_grid->addWidget(row.name, at, NameColumn);
    m_grid->addWidget(row.size, at, SizeColumn);
    m_grid->addWidget(row.today, at, TodayColumn);
    m_grid->addWidget(row.steady, at, SteadyColumn);
    for (QSpinBox* field : {row.today, row.steady}) {
        field->setKeyboardTracking(false);
        field->setFixedWidth(fieldWidth);
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(this);
    }
    connect(row.today, &QSpinBox::valueChanged, this, [this, id](int value) { Q_EMIT instancesWanted(id, value); });
    connect(row.steady, &QSpinBox::valueChanged, this, [this, id](int value) { Q_EMIT steadyInstancesWanted(id, value); });
    return row;
}

bool PlanRows::eventFilter(QObject* watched, QEvent* event)
{
    // The wheel scrolls the dock; it changes a figure only in the field one is in.
    const auto* field = qobject_cast<QSpinBox*>(watched);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void PlanRows::fill(const Row& row, const AppServicePlan& plan, int most)
{
    const QString name = textOf(plan.name);
    row.name->setText(name);
    row.name->setToolTip(name.toHtmlEscaped());
    row.size->setText(textOf(plan.sku));
    row.today->setAccessibleName(tr("Instances of %1 today").arg(name));
    row.steady->setAccessibleName(tr("Instances of %1 in the steady state").arg(name));
    const bool known = plan.instances.isKnown();
    const int today = plan.instances.valueOr(0);
    const int steady = plan.steadyInstances.value_or(today);
    const auto set = [&](QSpinBox* field, int value, bool isKnown) {
        const QSignalBlocker quiet(field);
        field->setRange(0, std::max(most, value));
        field->setSpecialValueText(isKnown ? QString() : tr("not known"));
        field->setValue(value);
    };
    set(row.today, today, known);
    set(row.steady, steady, known || plan.steadyInstances);
    row.today->setToolTip(known ? tr("At most %1 instances in one plan.").arg(most)
                                : tr("%1 is not known; it counts as 1.").arg(textOf(plan.instances)).toHtmlEscaped());
}

void PlanRows::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (const Row& row : m_rows) {
        row.glyph->setPixmap(glyphIcon(Glyph::Plan, theme).pixmap(QSize(16, 16), devicePixelRatioF()));
        row.name->setFont(theme.fonts.table);
        for (QSpinBox* field : {row.today, row.steady})
            field->setFixedHeight(theme.metrics.field);
    }
    update();
}

void PlanRows::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int head = m_grid->rowMinimumHeight(0);
    painter.fillRect(0, 0, width(), head, m_theme.surface2);
    painter.fillRect(0, 0, width(), 1, m_theme.line);
    painter.fillRect(0, head - 1, width(), 1, m_theme.line);
}

}
