#include "ui/charts/address_legend.h"

#include "ui/paint/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

constexpr int swatch = 11;
constexpr int gap = 7;
constexpr int rowHeight = 21;

}

AddressLegend::AddressLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AddressLegend::setParts(std::vector<AddressPart> parts)
{
    if (parts == m_parts)
        return;
    m_parts = std::move(parts);
    updateGeometry();
    update();
}

void AddressLegend::setTheme(const Theme& theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

int AddressLegend::columns(int width) const
{
    double widest = 1;
    for (const AddressPart part : m_parts)
        widest = std::max(widest, textWidth(nameOf(part), m_theme.fonts.caption));
    const int fitting = int(width / (widest + swatch + gap + 12));
    // Two even rows read better than five and one.
    const int parts = int(m_parts.size());
    return fitting >= parts ? std::max(parts, 1) : std::clamp(fitting, 1, std::max(1, (parts + 1) / 2));
}

int AddressLegend::rows(int width) const
{
    const int inRow = columns(width);
    return (int(m_parts.size()) + inRow - 1) / inRow;
}

int AddressLegend::heightForWidth(int width) const
{
    return rows(width) * rowHeight;
}

QSize AddressLegend::sizeHint() const
{
    const int wide = std::min(std::max(width(), 300), maximumWidth());
    return {wide, heightForWidth(wide)};
}

QSize AddressLegend::minimumSizeHint() const
{
    return {160, rowHeight};
}

void AddressLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int inRow = columns(width());
    const double column = double(width()) / inRow;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const double left = std::floor(double(int(i) % inRow) * column);
        const int row = int(i) / inRow;
        const double top = row * rowHeight;
        paintAddressPart(painter, {left, top + (rowHeight - swatch) / 2.0 - 0.5, swatch, swatch}, m_parts[i], m_theme);
        paintText(painter, {left + swatch + gap, top, column - swatch - gap, rowHeight}, nameOf(m_parts[i]),
            {.font = m_theme.fonts.caption, .color = m_theme.text});
    }
}

}
