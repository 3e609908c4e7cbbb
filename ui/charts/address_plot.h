#pragma once

#include "ui/charts/address_chart.h"

#include <QChartView>

#include <array>

class QBarCategoryAxis;
class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace ase {

/// The plot of AddressChart: Qt Charts places bars and axes; hatches, totals, names and limits are drawn over them.
class AddressPlot : public QChartView {
    Q_OBJECT
public:
    explicit AddressPlot(const Theme& theme, QWidget* parent = nullptr);

    void show(const AddressChartData& values);
    void setTheme(const Theme& theme);
    const std::optional<AddressChart::Segment>& segment() const { return m_segment; }
    void setSegment(std::optional<AddressChart::Segment> segment);
    /// Where a part is drawn, in the coordinates of the view; empty where there is none of it.
    QRectF boxOf(AddressChart::Segment segment) const;

    QSize sizeHint() const override { return {390, 300}; }
    QSize minimumSizeHint() const override { return {200, 150}; }

Q_SIGNALS:
    /// The user points at another part, or at none.
    void segmentChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void createSeries();
    void layOut();
    double gutter() const; ///< at the right, for the names of the limits
    void choose(std::optional<AddressChart::Segment> segment);
    std::optional<AddressChart::Segment> neighbour(int moments, int parts) const;
    QPointF place(double moment, double addresses) const;
    void paintHatches(QPainter& painter) const;
    void paintLimits(QPainter& painter) const;
    void paintNames(QPainter& painter) const;
    void paintTotals(QPainter& painter) const;
    void paintSegment(QPainter& painter) const;

    Theme m_theme;
    AddressChartData m_data;
    std::array<QBarSet*, addressPartCount> m_sets = {};
    QStackedBarSeries* m_series;
    QBarCategoryAxis* m_moments;
    QValueAxis* m_addresses;
    std::optional<AddressChart::Segment> m_segment;
};

}
