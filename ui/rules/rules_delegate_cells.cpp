#include "ui/paint/glyph.h"
#include "ui/paint/mark.h"
#include "ui/paint/text.h"
#include "ui/rules/rules_delegate.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

/// The cells of a rule: what they show, and the room they need for it.
namespace ase {

namespace {

constexpr double chipGap = 6;
constexpr double chipPadding = 6;
constexpr int leastText = 90; ///< of names and descriptions that may be of any length
constexpr int leastChip = 120;

bool isMuted(const RuleRow& row)
{
    return row.isDefault || row.dead || !row.enabled;
}

/// Muted text has too little contrast on the ground of a selected row.
QColor inkOf(const RuleRow& row, const Theme& theme, bool selected)
{
    return !isMuted(row) ? theme.text : selected || row.colour != RowColour::None ? theme.text2 : theme.muted;
}

QString actionWord(std::optional<Access> access)
{
    return !access ? RulesModel::tr("Unknown") : *access == Access::Allow ? RulesModel::tr("Allow") : RulesModel::tr("Deny");
}

bool isAddress(const QString& word)
{
    return !word.isEmpty() && (word.at(0).isDigit() || word.contains(u':'));
}

}

double RulesDelegate::chipWidth(const QString& word, bool ports) const
{
    return textWidth(word, ports || isAddress(word) ? m_theme.fonts.mono : m_theme.fonts.table) + 2 * chipPadding;
}

ColumnNeed RulesDelegate::chipsNeed(const QStringList& words, bool ports) const
{
    double whole = 2 * edge - chipGap;
    for (const QString& word : words)
        whole += chipWidth(word, ports) + chipGap;
    const int wanted = int(std::ceil(whole));
    return {std::min(wanted, leastChip), wanted};
}

ColumnNeed RulesDelegate::needOf(const RuleRow& row, RulesModel::Column column) const
{
    const auto text = [](const QString& shown, const QFont& font, double more = 0) {
        return int(std::ceil(textWidth(shown, font) + more + 2 * edge)) + 1;
    };
    const auto whole = [](int width) { return ColumnNeed {width, width, false}; };
    const auto flexible = [](int width) { return ColumnNeed {std::min(width, leastText), width}; };
    const double chip = isWrong(row, column) ? 2 * chipPadding : 0;
    switch (column) {
    case RulesModel::PriorityColumn:
        return whole(text(row.priority, m_theme.fonts.mono, chip));
    case RulesModel::NameColumn:
        return flexible(text(row.name, m_theme.fonts.title, chip));
    case RulesModel::ActionColumn:
        return whole(text(actionWord(row.access), m_theme.fonts.table, sign));
    case RulesModel::ProtocolColumn:
        return whole(text(shownProtocol(row.words.protocol), m_theme.fonts.table, chip));
    case RulesModel::SourceColumn:
        return chipsNeed(shownWords(row.words.sources), false);
    case RulesModel::SourcePortsColumn:
        return chipsNeed(shownWords(row.words.sourcePorts), true);
    case RulesModel::DestinationColumn:
        return chipsNeed(shownWords(row.words.destinations), false);
    case RulesModel::PortsColumn:
        return chipsNeed(shownWords(row.words.destinationPorts), true);
    case RulesModel::DescriptionColumn:
        return flexible(text(row.description, m_theme.fonts.table));
    case RulesModel::GripColumn:
    case RulesModel::ColumnCount:
        break;
    }
    return {};
}

void RulesDelegate::paintCell(
    QPainter& painter, const QRectF& cell, const RuleRow& row, RulesModel::Column column, bool selected) const
{
    const QRectF inner = cell.adjusted(edge, 0, -edge, 0);
    TextStyle style {.font = m_theme.fonts.table, .color = inkOf(row, m_theme, selected)};
    style.font.setItalic(!row.enabled);
    switch (column) {
    case RulesModel::GripColumn:
        if (row.isDefault || row.rule)
            paintGlyph(painter, row.isDefault ? Glyph::Lock : Glyph::Grip,
                {cell.center().x() - 6, cell.center().y() - 6, 12, 12}, m_theme.muted);
        break;
    case RulesModel::PriorityColumn:
        if (isWrong(row, column))
            return paintChips(painter, inner, row, {row.priority}, true, selected);
        style.font = m_theme.fonts.mono;
        paintText(painter, inner, row.priority, style);
        break;
    case RulesModel::NameColumn:
        if (isWrong(row, column))
            return paintChips(painter, inner, row, {row.name}, false, selected);
        if (!isMuted(row))
            style.font = m_theme.fonts.title;
        style.struckThrough = row.dead;
        style.elide = Elide::Middle;
        paintText(painter, inner, row.name, style);
        break;
    case RulesModel::ActionColumn:
        paintAction(painter, inner, row, selected);
        break;
    case RulesModel::ProtocolColumn:
        if (isWrong(row, column))
            return paintChips(painter, inner, row, {row.words.protocol}, false, selected);
        paintText(painter, inner, shownProtocol(row.words.protocol), style);
        break;
    case RulesModel::SourceColumn:
        paintChips(painter, inner, row, row.words.sources, false, selected);
        break;
    case RulesModel::SourcePortsColumn:
        paintChips(painter, inner, row, row.words.sourcePorts, true, selected);
        break;
    case RulesModel::DestinationColumn:
        paintChips(painter, inner, row, row.words.destinations, false, selected);
        break;
    case RulesModel::PortsColumn:
        paintChips(painter, inner, row, row.words.destinationPorts, true, selected);
        break;
    case RulesModel::DescriptionColumn:
        style.color = isMuted(row) ? style.color : m_theme.text2;
        paintText(painter, inner, row.description, style);
        break;
    case RulesModel::ColumnCount:
        break;
    }
}

bool RulesDelegate::isWrong(const RuleRow& row, RulesModel::Column column) const
{
    const auto field = RulesModel::fieldOf(column);
    return field && std::find(row.wrong.begin(), row.wrong.end(), *field) != row.wrong.end();
}

void RulesDelegate::paintAction(QPainter& painter, const QRectF& cell, const RuleRow& row, bool selected) const
{
    const QColor ink = inkOf(row, m_theme, selected);
    const bool allow = row.access == Access::Allow;
    const QColor strong = !row.access ? m_theme.unk : allow ? m_theme.ok : m_theme.bad;
    const QRectF box(cell.left(), cell.center().y() - 6, 12, 12);
    if (row.access)
        paintGlyph(painter, allow ? Glyph::Check : Glyph::Close, box, isMuted(row) ? ink : strong);
    else
        paintVerdict(painter, VerdictMark::Uncertain, box, m_theme);
    TextStyle style {.font = m_theme.fonts.table, .color = ink};
    style.font.setItalic(!row.enabled);
    paintText(painter, cell.adjusted(sign, 0, 0, 0), actionWord(row.access), style);
}

/// Chips from left to right. What is wrong comes first where not all find room: it is what one looks for.
void RulesDelegate::paintChips(
    QPainter& painter, const QRectF& cell, const RuleRow& row, const QStringList& all, bool ports, bool selected) const
{
    QStringList words = all;
    const auto isMono = [&](const QString& word) { return ports || isAddress(word); };
    const auto widthOf = [&](const QString& word) { return chipWidth(word, ports); };
    if (!row.words.unreadable.isEmpty()) {
        double width = -chipGap;
        for (const QString& word : words)
            width += widthOf(word) + chipGap;
        if (width > cell.width())
            std::stable_partition(
                words.begin(), words.end(), [&](const QString& word) { return row.words.unreadable.contains(word); });
    }
    const QColor ink = inkOf(row, m_theme, selected);
    if (words == QStringList {QStringLiteral("*")}) {
        paintText(painter, cell, shownWords(words).first(),
            {.font = m_theme.fonts.table, .color = isMuted(row) ? ink : m_theme.text2, .struckThrough = row.dead});
        return;
    }
    double left = cell.left();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString more = QStringLiteral("+%1").arg(words.size() - i);
        const bool mono = isMono(words[i]);
        const QFont& font = mono ? m_theme.fonts.mono : m_theme.fonts.table;
        const double room = cell.right() - left - (i + 1 < words.size() ? textWidth(more, m_theme.fonts.caption) + 4 : 0);
        const double wanted = widthOf(words[i]);
        if (i > 0 && wanted > room) {
            paintText(painter, {left, cell.top(), cell.right() - left, cell.height()}, more,
                {.font = m_theme.fonts.caption, .color = m_theme.text2});
            return;
        }
        const double height = m_theme.metrics.chip;
        const QRectF chip(left, cell.center().y() - height / 2, std::min(wanted, room), height);
        const bool faint = isMuted(row);
        const bool wrong = row.words.unreadable.contains(words[i])
            || (words.size() == 1 && (words[i] == row.priority || words[i] == row.name));
        painter.setPen(wrong ? QPen(m_theme.bad, 1.5) : QPen(m_theme.line));
        painter.setBrush(wrong ? m_theme.badSoft : mono ? m_theme.surface2 : m_theme.accentSoft);
        if (faint && !wrong)
            painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), m_theme.metrics.chipRadius, m_theme.metrics.chipRadius);
        paintText(painter, chip.adjusted(chipPadding, 0, -chipPadding + 1, 0), words[i],
            {.font = font, .color = ink, .elide = Elide::Middle, .struckThrough = row.dead});
        left = chip.right() + chipGap;
    }
}

}
