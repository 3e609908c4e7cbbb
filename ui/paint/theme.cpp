#include "ui/paint/theme.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

// Qt 6.4 cannot switch font features; a letter spacing other than zero, here the smallest it keeps, turns ligatures off.
constexpr double noLigatures = 1.0 / 64;

QFont sized(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(std::max(pixels, 6));
    font.setWeight(weight);
    return font;
}

QFont fixed(int pixels)
{
    QFont font = sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), pixels, QFont::Normal);
    font.setStyleHint(QFont::Monospace);
    font.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
    return font;
}

// Text in a scaled scene keeps its widths only without hinting.
QFont unhinted(QFont font)
{
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Fonts fontsFrom(const QFont& font, int base)
{
    Fonts fonts;
    fonts.base = sized(font, base, QFont::Normal);
    fonts.title = sized(font, base - 1, QFont::DemiBold);
    fonts.table = sized(font, base - 1, QFont::Normal);
    fonts.caption = sized(font, base - 2, QFont::Normal);
    fonts.heading = sized(font, base + 2, QFont::DemiBold);
    fonts.canvasName = unhinted(sized(font, base - 1, QFont::DemiBold));
    fonts.canvasDetail = unhinted(sized(font, base - 2, QFont::Normal));
    fonts.mono = fixed(base - 1);
    fonts.monoCanvas = unhinted(fixed(base - 2));
    return fonts;
}

Metrics metricsFrom(int base)
{
    const double growth = std::max(1.0, base / 13.0);
    const auto grow = [growth](int size) { return static_cast<int>(std::lround(size * growth)); };
    Metrics metrics;
    for (int* height : {&metrics.treeRow, &metrics.tableRow, &metrics.reasonLine, &metrics.field, &metrics.smallButton,
             &metrics.chip, &metrics.tabRow, &metrics.dockTitle, &metrics.toolBar})
        *height = grow(*height);
    return metrics;
}

Theme sizedFor(Theme theme, const QFont& font)
{
    const int base = font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
    theme.fonts = fontsFrom(font, base);
    theme.metrics = metricsFrom(base);
    return theme;
}

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

}

Theme Theme::light(const QFont& font)
{
    Theme theme;
    theme.window = rgb(0xECEFF3);
    theme.surface = rgb(0xFFFFFF);
    theme.surface2 = rgb(0xF5F7F9);
    theme.canvas = rgb(0xF8FAFB);
    theme.gridDot = rgb(0xE6EBF0);
    theme.line = rgb(0xD5DCE4);
    theme.lineStrong = rgb(0x76848F);
    theme.text = rgb(0x1A2330);
    theme.text2 = rgb(0x536070);
    theme.muted = rgb(0x5F6C7D);
    theme.accent = rgb(0x1D5FC4);
    theme.accentSoft = rgb(0xE2ECFB);
    theme.onAccent = rgb(0xFFFFFF);
    theme.vnet = rgb(0xEDF2F8);
    theme.vnetLine = rgb(0x7388A8);
    theme.subnet = rgb(0xFFFFFF);
    theme.subnetLine = rgb(0x7A899C);
    theme.site = rgb(0xF5F1E8);
    theme.siteLine = rgb(0x8C8167);
    theme.env = rgb(0xEAF1FC);
    theme.envLine = rgb(0x2F6FCB);
    theme.ok = rgb(0x00766A);
    theme.okSoft = rgb(0xE0F3EC);
    theme.warn = rgb(0x85620F);
    theme.warnSoft = rgb(0xFAF0D6);
    theme.unk = rgb(0x6A48B0);
    theme.unkSoft = rgb(0xEEE8F9);
    theme.bad = rgb(0xA50F2D);
    theme.badSoft = rgb(0xFBE6EC);
    theme.sReserved = rgb(0x5F6B7A);
    theme.sInfra = rgb(0x1F3F73);
    theme.sInst = rgb(0x2F6FCB);
    theme.sStand = rgb(0x0F7F86);
    theme.free = rgb(0xE9EEF3);
    return sizedFor(theme, font);
}

Theme Theme::dark(const QFont& font)
{
    Theme theme;
    theme.isDark = true;
    theme.window = rgb(0x1A1F26);
    theme.surface = rgb(0x20262E);
    theme.surface2 = rgb(0x272E37);
    theme.canvas = rgb(0x161A20);
    theme.gridDot = rgb(0x20262E);
    theme.line = rgb(0x38424E);
    theme.lineStrong = rgb(0x7A8796);
    theme.text = rgb(0xE7ECF1);
    theme.text2 = rgb(0xAAB5C1);
    theme.muted = rgb(0x98A4B1);
    theme.accent = rgb(0x79ADF8);
    theme.accentSoft = rgb(0x22354F);
    theme.onAccent = rgb(0x0D1520);
    theme.vnet = rgb(0x1C2430);
    theme.vnetLine = rgb(0x7389AB);
    theme.subnet = rgb(0x232A33);
    theme.subnetLine = rgb(0x77879C);
    theme.site = rgb(0x28251E);
    theme.siteLine = rgb(0x9C9076);
    theme.env = rgb(0x1F304A);
    theme.envLine = rgb(0x6FA5F2);
    theme.ok = rgb(0x62DFC0);
    theme.okSoft = rgb(0x17352D);
    theme.warn = rgb(0xF2B040);
    theme.warnSoft = rgb(0x3A2D17);
    theme.unk = rgb(0xB9A0F3);
    theme.unkSoft = rgb(0x2F2844);
    theme.bad = rgb(0xFF6B7E);
    theme.badSoft = rgb(0x44222B);
    theme.sReserved = rgb(0x97A4B3);
    theme.sInfra = rgb(0xB9CDF0);
    theme.sInst = rgb(0x5B97EE);
    theme.sStand = rgb(0x3DB5B4);
    theme.free = rgb(0x2D3540);
    return sizedFor(theme, font);
}

Theme Theme::fromPalette(const QPalette& palette, const QFont& font)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor chosen = palette.color(QPalette::Highlight);
    Theme theme;
    theme.isDark = prefersDark(palette);
    theme.window = ground;
    for (QColor* fill :
        {&theme.surface, &theme.surface2, &theme.canvas, &theme.gridDot, &theme.vnet, &theme.subnet, &theme.site, &theme.env,
            &theme.free, &theme.okSoft, &theme.warnSoft, &theme.unkSoft, &theme.badSoft, &theme.accentSoft})
        *fill = base;
    for (QColor* stroke : {&theme.line, &theme.lineStrong, &theme.text, &theme.text2, &theme.muted, &theme.vnetLine,
             &theme.subnetLine, &theme.siteLine, &theme.envLine, &theme.ok, &theme.warn, &theme.unk, &theme.bad,
             &theme.sReserved, &theme.sInfra, &theme.sInst, &theme.sStand})
        *stroke = ink;
    theme.accent = chosen;
    theme.onAccent = palette.color(QPalette::HighlightedText);
    return sizedFor(theme, font);
}

Theme Theme::print(const QFont& font)
{
    Theme theme = light(font);
    theme.canvas = theme.surface;
    theme.gridDot = theme.surface;
    return theme;
}

bool Theme::prefersDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

bool Theme::isHighContrast(const QPalette& palette)
{
    const auto pure = [](const QColor& color) { return color.lightness() == 0 || color.lightness() == 255; };
    const QColor ground = palette.color(QPalette::Window);
    const QColor button = palette.color(QPalette::Button);
    return pure(ground) && ground == button && ground == palette.color(QPalette::Base)
        && std::abs(ground.lightness() - palette.color(QPalette::WindowText).lightness()) > 100;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, const QColor& color) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(QPalette::All, role, color);
    };
    set({QPalette::Window}, window);
    set({QPalette::Base, QPalette::ToolTipBase}, surface);
    set({QPalette::AlternateBase, QPalette::Button}, surface2);
    set({QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText}, text);
    set({QPalette::PlaceholderText}, text2);
    set({QPalette::Highlight}, accentSoft);
    set({QPalette::HighlightedText}, text);
    set({QPalette::Link, QPalette::LinkVisited}, accent);
    set({QPalette::Light}, surface);
    set({QPalette::Midlight, QPalette::Mid}, line);
    set({QPalette::Dark, QPalette::Shadow}, lineStrong);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

}
