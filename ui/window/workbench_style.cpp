#include "ui/window/workbench_style.h"

#include "ui/paint/card.h"
#include "ui/paint/glyph.h"
#include "ui/paint/text.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace ase {

namespace {

constexpr double arrowSide = 14;
constexpr int textInset = 5; ///< of combo and spin boxes, brings it under that of line edits
constexpr int dockButtonInset = 6;
constexpr int extensionExtent = 20; ///< of the button for what a tool bar has no room for

QRectF middle(const QRectF& box, double side)
{
    return {box.center() - QPointF(side, side) / 2, QSizeF(side, side)};
}

}

WorkbenchStyle::WorkbenchStyle(const Theme& theme)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(theme)
{
}

void WorkbenchStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const QColor ink = option->state.testFlag(State_Enabled) ? m_theme.text2 : m_theme.muted;
    const QRectF box = option->rect;
    if (element == PE_IndicatorBranch) {
        if (option->state.testFlag(State_Children))
            paintGlyph(*painter, option->state.testFlag(State_Open) ? Glyph::ChevronDown : Glyph::ChevronRight,
                middle(box, arrowSide), ink);
    } else if (element == PE_IndicatorArrowDown) {
        paintGlyph(*painter, Glyph::ChevronDown, middle(box, arrowSide), ink);
    } else if (element == PE_IndicatorArrowUp) {
        paintGlyph(*painter, Glyph::ChevronUp, middle(box, arrowSide), ink);
    } else if (element == PE_IndicatorArrowRight) {
        paintGlyph(*painter, Glyph::ChevronRight, middle(box, arrowSide), ink);
    } else if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        drawCheck(*option, *painter, false);
    } else if (element == PE_IndicatorRadioButton) {
        drawCheck(*option, *painter, true);
    } else if (element == PE_FrameTabBarBase) {
        // Docks stand edge to edge with their tabs: a bar that Qt takes into use again would draw its line nevertheless.
    } else if (element == PE_FrameFocusRect) {
        painter->save();
        painter->setPen(QPen(m_theme.accent, 1, Qt::DashLine));
        painter->drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        painter->restore();
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WorkbenchStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_DockWidgetTitle)
        drawDockTitle(*option, *painter);
    else if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
             combo && element == CE_ComboBoxLabel)
        drawComboLabel(*combo, *painter, widget);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void WorkbenchStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox)
        drawComboBox(*option, *painter, widget);
    else if (control == CC_SpinBox)
        drawSpinBox(*option, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect WorkbenchStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    QRect box = QProxyStyle::subControlRect(control, option, part, widget);
    const bool text =
        (control == CC_ComboBox && part == SC_ComboBoxEditField) || (control == CC_SpinBox && part == SC_SpinBoxEditField);
    if (text)
        box.setLeft(box.left() + textInset);
    return box;
}

QRect WorkbenchStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect box = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_DockWidgetCloseButton)
        return box.translated(-dockButtonInset, 0);
    if (element == SE_DockWidgetFloatButton)
        return box.translated(-2 * dockButtonInset, 0);
    return box;
}

QSize WorkbenchStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox)
        size.setWidth(size.width() + textInset);
    if (type == CT_ComboBox || type == CT_SpinBox)
        size.setHeight(std::max(contents.height() + 4, m_theme.metrics.field));
    return size;
}

int WorkbenchStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    // Two pixels of line and margin around the title make the height of a dock's title.
    if (metric == PM_DockWidgetTitleMargin)
        return std::max(4, (m_theme.metrics.dockTitle - static_cast<int>(lineHeight(m_theme.fonts.title))) / 2 - 1);
    if (metric == PM_DockWidgetTitleBarButtonMargin)
        return 2;
    if (metric == PM_DockWidgetSeparatorExtent)
        return 1;
    if (metric == PM_ToolBarExtensionExtent)
        return extensionExtent;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon WorkbenchStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    if (pixmap == SP_TitleBarCloseButton || pixmap == SP_DockWidgetCloseButton || pixmap == SP_TabCloseButton)
        return glyphIcon(Glyph::Close, m_theme);
    if (pixmap == SP_TitleBarNormalButton)
        return glyphIcon(Glyph::Float, m_theme);
    if (pixmap == SP_ToolBarHorizontalExtensionButton)
        return glyphIcon(Glyph::ChevronRight, m_theme);
    if (pixmap == SP_LineEditClearButton)
        return glyphIcon(Glyph::Close, m_theme);
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

void WorkbenchStyle::drawField(QPainter& painter, const QRectF& box, const QStyleOption& option) const
{
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool focused = enabled && option.state.testFlag(State_HasFocus);
    const bool hovered = enabled && option.state.testFlag(State_MouseOver);
    paintBox(painter, box,
        {.fill = enabled ? m_theme.surface : m_theme.surface2,
            .line = focused || hovered ? m_theme.accent : m_theme.lineStrong,
            .radius = m_theme.metrics.fieldRadius});
}

void WorkbenchStyle::drawComboBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const
{
    drawField(painter, option.rect, option);
    const QRectF arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    paintGlyph(painter, Glyph::ChevronDown, middle(arrow, arrowSide),
        option.state.testFlag(State_Enabled) ? m_theme.text2 : m_theme.muted);
}

/// Fusion cuts a text that is too long; this one loses its end to a sign that there is more.
void WorkbenchStyle::drawComboLabel(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) const
{
    QStyleOptionComboBox shown = option;
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 4;
    const QRect room = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxEditField, widget);
    shown.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room.width() - icon - 2);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &shown, &painter, widget);
}

void WorkbenchStyle::drawSpinBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const
{
    drawField(painter, option.rect, option);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, Glyph glyph, QAbstractSpinBox::StepEnabledFlag step) {
        const QRectF box = proxy()->subControlRect(CC_SpinBox, &option, part, widget);
        const bool can = spin->stepEnabled.testFlag(step) && option.state.testFlag(State_Enabled);
        paintGlyph(painter, glyph, middle(box, 11), can ? m_theme.text2 : m_theme.line);
    };
    arrow(SC_SpinBoxUp, Glyph::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, Glyph::ChevronDown, QAbstractSpinBox::StepDownEnabled);
}

void WorkbenchStyle::drawCheck(const QStyleOption& option, QPainter& painter, bool round) const
{
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool on = option.state.testFlag(State_On);
    const bool partly = option.state.testFlag(State_NoChange);
    const QRectF box = middle(option.rect, std::min({14.0, 1.0 * option.rect.width(), 1.0 * option.rect.height()}));
    const bool pointed = option.state.testFlag(State_MouseOver) || option.state.testFlag(State_HasFocus);
    const QColor filled = enabled ? m_theme.accent : m_theme.muted;
    paintBox(painter, box,
        {.fill = on || partly ? filled : m_theme.surface,
            .line = on || partly ? filled : (pointed ? m_theme.accent : m_theme.lineStrong),
            .radius = round ? box.width() / 2 : m_theme.metrics.chipRadius});
    if (partly)
        paintGlyph(painter, Glyph::Minus, box.adjusted(1, 1, -1, -1), m_theme.onAccent);
    else if (on && !round)
        paintGlyph(painter, Glyph::Check, box.adjusted(1, 1, -1, -1), m_theme.onAccent);
    else if (on)
        paintBox(painter, middle(box, 6), {.fill = m_theme.onAccent, .line = m_theme.onAccent, .radius = 3});
}

void WorkbenchStyle::drawDockTitle(const QStyleOption& option, QPainter& painter) const
{
    const auto* dock = qstyleoption_cast<const QStyleOptionDockWidget*>(&option);
    if (!dock)
        return;
    const QRectF box = dock->rect;
    painter.fillRect(box, m_theme.surface2);
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme.line);
    const double buttons = 2 * m_theme.metrics.dockTitle;
    paintText(painter, box.adjusted(m_theme.metrics.dockEdge, 0, -buttons, 0), dock->title,
        {.font = m_theme.fonts.title, .color = m_theme.text});
}

}
