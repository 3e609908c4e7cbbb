#pragma once

#include "ui/charts/address_chart_data.h"
#include "ui/paint/theme.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;

namespace ase {

class AddressLegend;
class AddressPlot;

/// Bars of Today, Steady and Peak over the limits of subnet sizes, the legend, and one line that reads the part under the
/// mouse or the arrow keys. Draws values, computes nothing.
class AddressChart : public QWidget {
    Q_OBJECT
public:
    struct Segment {
        AddressMoment moment;
        AddressPart part;
        bool operator==(const Segment&) const = default;
    };

    explicit AddressChart(const Theme& theme, QWidget* parent = nullptr);

    void show(const AddressChartData& values, Generation generation);
    void setTheme(const Theme& theme);
    /// What is read; none: nothing is pointed at.
    void read(std::optional<Segment> segment);
    QString readText() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeLegend();
    QString sentenceOf(Segment segment) const;

    AddressPlot* m_plot;
    AddressLegend* m_legend;
    QBoxLayout* m_row;
    QLabel* m_reading;
    AddressChartData m_data;
    Generation m_generation = Generation::V3;
};

}
