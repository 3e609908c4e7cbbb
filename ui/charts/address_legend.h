#pragma once

#include "ui/charts/address_part.h"
#include "ui/paint/theme.h"

#include <QWidget>

namespace ase {

/// Squares and names of the parts a chart shows, in columns that fit the width.
class AddressLegend : public QWidget {
    Q_OBJECT
public:
    explicit AddressLegend(const Theme& theme, QWidget* parent = nullptr);

    void setParts(std::vector<AddressPart> parts);
    void setTheme(const Theme& theme);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int columns(int width) const;
    int rows(int width) const;

    Theme m_theme;
    std::vector<AddressPart> m_parts;
};

}
