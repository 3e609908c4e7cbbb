#pragma once

#include "ui/paint/theme.h"

#include <QProxyStyle>

class QStyleOptionComboBox;

namespace ase {

/// Fusion with the drawings that a style sheet cannot recolour: arrows, ticks, combo boxes, spin boxes and dock titles.
/// Set it before the theme's style sheet, and again with every new theme.
class WorkbenchStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit WorkbenchStyle(const Theme& theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
        const QWidget* widget = nullptr) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;
    QIcon standardIcon(
        StandardPixmap pixmap, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;

private:
    void drawField(QPainter& painter, const QRectF& box, const QStyleOption& option) const;
    void drawComboBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void drawComboLabel(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) const;
    void drawSpinBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void drawCheck(const QStyleOption& option, QPainter& painter, bool round) const;
    void drawDockTitle(const QStyleOption& option, QPainter& painter) const;

    Theme m_theme;
};

}
