#include "ui/paint/theme.h"

#include <QHash>
#include <QRegularExpression>

namespace ase {

namespace {

// @name stands for a token of the theme or a size; see values() below.
const char* const chrome = R"(
QMainWindow, QDialog, QToolBar, QStatusBar, QMenuBar { background: @window; color: @text; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMenuBar { border: none; padding: 2px 2px 0 2px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: @fieldRadius; }
QMenuBar::item:selected { background: @accentSoft; }
QMenu { background: @surface; color: @text; border: 1px solid @lineStrong; padding: 4px; }
QMenu::item { padding: 5px 22px 5px 10px; border-radius: @chipRadius; }
QMenu::item:selected { background: @accentSoft; }
QMenu::item:disabled { color: @muted; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
QToolBar { border: none; border-bottom: 1px solid @line; spacing: 4px; padding: 0 8px; }
QToolBar::separator { background: @line; width: 1px; margin: 3px 6px; }
QStatusBar { border-top: 1px solid @line; font-size: @titleSize; }
QStatusBar::item { border: none; }
QToolTip { background: @surface; color: @text; border: 1px solid @lineStrong; padding: 4px; }
QSplitter::handle { background: @line; }
QWidget[surface="window"] { background: @window; }
QWidget[surface="surface"] { background: @surface; }
QWidget[surface="surface2"] { background: @surface2; }
QWidget[surface="canvas"] { background: @canvas; }
QDockWidget { color: @text; background: @surface; }
QTabWidget::pane { border: none; background: @surface; }
QTabBar { background: @window; border: none; font-size: @titleSize; font-weight: 600;
    qproperty-elideMode: ElideNone; qproperty-drawBase: 0; }
QTabBar::tab { background: @window; color: @text2; height: @tabHeight; padding: 0 14px; border: none;
    border-top: 2px solid @window; font-size: @titleSize; font-weight: 400; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { background: @surface; color: @text; border-top: 2px solid @accent;
    font-size: @titleSize; font-weight: 600; }
QTabBar::tab:focus { color: @accent; }
)";

const char* const controls = R"(
QLineEdit, QPlainTextEdit, QTextEdit { background: @surface; color: @text; border: 1px solid @lineStrong;
    border-radius: @fieldRadius; padding: 0 7px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit { min-height: @fieldInner; max-height: @fieldInner; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: @accent; }
QLineEdit:disabled, QLineEdit:read-only { background: @surface2; color: @muted; }
QLineEdit[wrong="true"] { border: 1px solid @bad; background: @badSoft; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractItemView QLineEdit { border: none; min-height: 0; padding: 0 2px; }
QComboBox QLineEdit { padding: 0; }
QPushButton { background: @surface; color: @text; border: 1px solid @lineStrong; border-radius: @fieldRadius;
    padding: 0 11px; min-height: @fieldInner; font-size: @titleSize; }
QPushButton:hover, QPushButton:focus { border-color: @accent; }
QPushButton:pressed, QPushButton:checked { background: @accentSoft; }
QPushButton:disabled { color: @muted; border-color: @line; }
QPushButton[small="true"] { min-height: @smallInner; padding: 0 8px; }
QPushButton[counter] { background: transparent; border-color: transparent; color: @text; }
QPushButton[counter="none"] { color: @text2; }
QPushButton[counter]:hover, QPushButton[counter]:focus, QPushButton[counter]:!checked { border-color: @lineStrong; }
QPushButton[counter="bad"]:checked { background: @badSoft; }
QPushButton[counter="warn"]:checked { background: @warnSoft; }
QPushButton[counter="unk"]:checked { background: @unkSoft; }
QPushButton[counter="advice"]:checked { background: @accentSoft; }
QPushButton[counter="accepted"]:checked { background: @surface2; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:pressed { background: @accentSoft; color: @text; }
QPushButton[primary="true"]:focus { border: 2px solid @text; padding: 0 10px; min-height: @smallInner; }
QPushButton[primary="true"]:disabled { background: @surface2; color: @muted; border-color: @line; }
QPushButton[link="true"] { background: transparent; color: @accent; border: none; padding: 0 4px; min-height: @smallInner; }
QPushButton[link="true"]:hover, QPushButton[link="true"]:focus { text-decoration: underline; }
QPushButton[link="true"]:disabled { color: @muted; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: @fieldRadius; padding: 4px; }
QToolBarExtension { padding: 0; }
QToolButton:hover { background: @surface2; }
QToolButton:focus { border-color: @accent; }
QToolButton:checked, QToolButton:pressed { background: @accentSoft; color: @accent; }
QToolButton:disabled { color: @muted; background: transparent; }
QToolButton::menu-indicator { image: none; }
QToolButton[segment] { background: @surface; border: 1px solid @lineStrong; border-radius: 0; padding: 0 12px;
    min-height: @fieldInner; font-size: @titleSize; }
QToolButton[segment="first"] { border-top-left-radius: @fieldRadius; border-bottom-left-radius: @fieldRadius; }
QToolButton[segment="middle"], QToolButton[segment="last"] { border-left: none; }
QToolButton[segment="last"] { border-top-right-radius: @fieldRadius; border-bottom-right-radius: @fieldRadius; }
QToolButton[segment]:hover { background: @surface2; }
QToolButton[segment]:focus { color: @accent; text-decoration: underline; }
QToolButton[segment]:checked { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
)";

const char* const views = R"(
QTableView, QTreeView, QListView { background: @surface; alternate-background-color: @surface2; color: @text; border: none;
    gridline-color: @line; selection-background-color: @accentSoft; selection-color: @text; font-size: @titleSize; outline: 0; }
QHeaderView { background: @surface2; border: none; }
QHeaderView::section { background: @surface2; color: @text2; border: none; border-bottom: 1px solid @line; padding: 0 8px; text-align: left;
    min-height: @rowInner; font-size: @captionSize; font-weight: 400; }
QTableCornerButton::section { background: @surface2; border: none; }
QScrollArea { border: none; background: @surface; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; border: none; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: @lineStrong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @free; color: @text; border: none; border-radius: 3px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QLabel[caption="true"] { color: @text2; font-size: @captionSize; }
QLabel[title="true"] { font-size: @titleSize; font-weight: 600; }
QLabel[heading="true"] { font-size: @headingSize; font-weight: 600; }
QLabel[mono="true"] { font-family: "@monoFamily"; font-size: @titleSize; }
QLabel[chip] { border: 1px solid @line; border-radius: @chipRadius; padding: 0 5px; min-height: @chipInner;
    background: @surface2; color: @text; font-size: @captionSize; }
QLabel[chip="tag"], QLabel[chip="advice"] { background: @accentSoft; border-color: @accentSoft; }
QLabel[chip="ok"] { background: @okSoft; border-color: @okSoft; }
QLabel[chip="warn"] { background: @warnSoft; border-color: @warnSoft; }
QLabel[chip="unk"] { background: @unkSoft; border-color: @unkSoft; }
QLabel[chip="bad"] { background: @badSoft; border-color: @badSoft; }
QLabel[chip="muted"] { background: transparent; color: @muted; }
QLabel[count="true"] { border-radius: @countRadius; padding: 0 6px; min-height: @countInner; max-height: @countInner; font-weight: 600; }
QLabel[count="true"][chip="bad"] { color: @bad; }
QLabel[count="true"][chip="warn"] { color: @warn; }
)";

QString pixels(double size)
{
    return QStringLiteral("%1px").arg(size);
}

QHash<QString, QString> sizes(const Theme& theme)
{
    const Metrics& m = theme.metrics;
    return {{QStringLiteral("fieldRadius"), pixels(m.fieldRadius)}, {QStringLiteral("chipRadius"), pixels(m.chipRadius)},
        {QStringLiteral("titleSize"), pixels(theme.fonts.title.pixelSize())},
        {QStringLiteral("captionSize"), pixels(theme.fonts.caption.pixelSize())},
        {QStringLiteral("headingSize"), pixels(theme.fonts.heading.pixelSize())},
        {QStringLiteral("monoFamily"), theme.fonts.mono.family()}, {QStringLiteral("tabHeight"), pixels(m.tabRow - 2)},
        {QStringLiteral("fieldInner"), pixels(m.field - 2)}, {QStringLiteral("smallInner"), pixels(m.smallButton - 2)},
        {QStringLiteral("countInner"), pixels(m.chip - 4)}, {QStringLiteral("countRadius"), pixels(m.chip / 2.0 - 1)},
        {QStringLiteral("rowInner"), pixels(m.tableRow - 1)}, {QStringLiteral("chipInner"), pixels(m.chip - 2)}};
}

QHash<QString, QString> values(const Theme& theme)
{
    QHash<QString, QString> all = sizes(theme);
    const auto color = [&all](const char* name, const QColor& token) { all.insert(QLatin1String(name), token.name()); };
    color("window", theme.window);
    color("surface", theme.surface);
    color("surface2", theme.surface2);
    color("canvas", theme.canvas);
    color("line", theme.line);
    color("lineStrong", theme.lineStrong);
    color("text", theme.text);
    color("text2", theme.text2);
    color("muted", theme.muted);
    color("accent", theme.accent);
    color("accentSoft", theme.accentSoft);
    color("onAccent", theme.onAccent);
    color("okSoft", theme.okSoft);
    color("warnSoft", theme.warnSoft);
    color("unkSoft", theme.unkSoft);
    color("warn", theme.warn);
    color("bad", theme.bad);
    color("badSoft", theme.badSoft);
    color("free", theme.free);
    return all;
}

}

QString Theme::styleSheet() const
{
    const QString source = QLatin1String(chrome) + QLatin1String(controls) + QLatin1String(views);
    const QHash<QString, QString> known = values(*this);
    static const QRegularExpression token(QStringLiteral("@(\\w+)"));
    QString sheet;
    qsizetype done = 0;
    for (auto match = token.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        Q_ASSERT(known.contains(found.captured(1)));
        sheet += QStringView(source).mid(done, found.capturedStart() - done);
        sheet += known.value(found.captured(1));
        done = found.capturedEnd();
    }
    sheet += QStringView(source).mid(done);
    return sheet;
}

}
