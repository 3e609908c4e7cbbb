#include "tests/support/test_registry.h"
#include "ui/paint/theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace ase;

namespace {

using Token = QColor Theme::*;
using Linear = std::array<double, 3>;

const std::vector<Token> grounds = {&Theme::window, &Theme::surface, &Theme::surface2, &Theme::canvas, &Theme::accentSoft,
    &Theme::vnet, &Theme::subnet, &Theme::site, &Theme::env, &Theme::okSoft, &Theme::warnSoft, &Theme::unkSoft,
    &Theme::badSoft};

constexpr double textLeast = 4.5;
constexpr double markLeast = 3;

struct Promise {
    const char* name;
    Token token;
    std::vector<Token> on;
    double light, dark; ///< what the description of the look says
    double least;
};

std::vector<Promise> promises()
{
    using T = Theme;
    const std::vector<Token> marked = {&T::window, &T::surface, &T::canvas, &T::vnet};
    const auto with = [](std::vector<Token> tokens, Token more) {
        tokens.push_back(more);
        return tokens;
    };
    const std::vector<Token> accentOn = {&T::window, &T::surface, &T::surface2, &T::canvas, &T::vnet, &T::accentSoft};
    return {{"lineStrong", &T::lineStrong, marked, 3.3, 4.1, markLeast}, {"text", &T::text, grounds, 13.2, 10.4, textLeast},
        {"text2", &T::text2, grounds, 5.3, 5.9, textLeast},
        {"muted", &T::muted, {&T::window, &T::surface, &T::surface2, &T::canvas}, 4.6, 5.4, textLeast},
        {"accent", &T::accent, accentOn, 5.0, 5.4, textLeast}, {"onAccent", &T::onAccent, {&T::accent}, 6.0, 7.9, textLeast},
        {"vnetLine", &T::vnetLine, {&T::canvas, &T::vnet}, 3.2, 4.3, markLeast},
        {"subnetLine", &T::subnetLine, {&T::vnet, &T::subnet}, 3.1, 3.9, markLeast},
        {"siteLine", &T::siteLine, {&T::canvas, &T::site}, 3.4, 4.8, markLeast},
        {"envLine", &T::envLine, {&T::subnet, &T::env}, 4.3, 5.2, markLeast},
        {"ok", &T::ok, with(marked, &T::okSoft), 4.7, 8.1, textLeast},
        {"warn", &T::warn, with(marked, &T::warnSoft), 4.8, 7.0, textLeast},
        {"unk", &T::unk, with(marked, &T::unkSoft), 5.5, 6.2, textLeast},
        {"bad", &T::bad, with(marked, &T::badSoft), 6.5, 5.0, textLeast},
        {"sReserved", &T::sReserved, {&T::surface, &T::free}, 4.6, 4.8, markLeast},
        {"sInfra", &T::sInfra, {&T::surface, &T::free}, 8.9, 7.7, markLeast},
        {"sInst", &T::sInst, {&T::surface, &T::free}, 4.2, 4.1, markLeast},
        {"sStand", &T::sStand, {&T::surface, &T::free}, 4.0, 4.9, markLeast}};
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Linear linear(const QColor& color)
{
    return {linear(color.red() / 255.0), linear(color.green() / 255.0), linear(color.blue() / 255.0)};
}

double luminance(const QColor& color)
{
    const Linear c = linear(color);
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

double worstContrast(const Theme& theme, const Promise& promise)
{
    double worst = 21;
    for (const Token ground : promise.on)
        worst = std::min(worst, contrast(theme.*promise.token, theme.*ground));
    return worst;
}

using Matrix = std::array<Linear, 3>;

Linear times(const Matrix& matrix, const Linear& v)
{
    Linear product {};
    for (std::size_t row = 0; row < 3; ++row)
        product[row] = matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2];
    return product;
}

/// Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
const std::array<Matrix, 3> deficiencies = {{
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}, // protanopia
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}, // deuteranopia
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}, // tritanopia
}};

Linear lab(Linear rgb)
{
    for (double& channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    const Matrix toXyz = {
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const Linear white = {0.95047, 1, 1.08883};
    Linear f = times(toXyz, rgb);
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = f[i] / white[i];
        f[i] = t > 216.0 / 24389 ? std::cbrt(t) : t * 841 / 108 + 4.0 / 29;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

double seenDistance(const Matrix& deficiency, const QColor& a, const QColor& b)
{
    const Linear first = lab(times(deficiency, linear(a)));
    const Linear second = lab(times(deficiency, linear(b)));
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

double leastSeenDistance(const Theme& theme)
{
    const std::array<QColor, 4> verdicts = {theme.ok, theme.warn, theme.unk, theme.bad};
    double least = 1000;
    for (const Matrix& deficiency : deficiencies) {
        for (std::size_t i = 0; i < verdicts.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                least = std::min(least, seenDistance(deficiency, verdicts[i], verdicts[j]));
        }
    }
    return least;
}

}

class ContrastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void token_keepsItsPromisedContrast_data()
    {
        QTest::addColumn<int>("index");
        const auto all = promises();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << static_cast<int>(i);
    }

    void token_keepsItsPromisedContrast()
    {
        QFETCH(int, index);
        const Promise promise = promises()[static_cast<std::size_t>(index)];
        const double light = worstContrast(Theme::light(QFont()), promise);
        const double dark = worstContrast(Theme::dark(QFont()), promise);
        QVERIFY2(light >= promise.least && dark >= promise.least, qPrintable(QStringLiteral("%1 %2").arg(light).arg(dark)));
        QVERIFY2(std::abs(light - promise.light) <= 0.1, qPrintable(QString::number(light)));
        QVERIFY2(std::abs(dark - promise.dark) <= 0.1, qPrintable(QString::number(dark)));
    }

    void verdictColours_stayApartForColourBlindEyes()
    {
        const double light = leastSeenDistance(Theme::light(QFont()));
        const double dark = leastSeenDistance(Theme::dark(QFont()));
        QVERIFY2(light >= 16, qPrintable(QString::number(light)));
        // 25.95 by these matrices: the description rounds it.
        QVERIFY2(std::lround(dark) >= 26, qPrintable(QString::number(dark)));
    }

    void highContrastPalette_givesEveryToken()
    {
        QPalette system;
        system.setColor(QPalette::Window, Qt::black);
        system.setColor(QPalette::Base, Qt::black);
        system.setColor(QPalette::Button, Qt::black);
        system.setColor(QPalette::WindowText, Qt::white);
        system.setColor(QPalette::Highlight, Qt::yellow);
        system.setColor(QPalette::HighlightedText, Qt::black);
        QVERIFY(Theme::isHighContrast(system));
        const Theme theme = Theme::fromPalette(system, QFont());
        QVERIFY(theme.isDark);
        for (const Promise& promise : promises())
            QVERIFY2(worstContrast(theme, promise) >= textLeast, promise.name);
    }

    void ownPalettes_areNotTakenForHighContrast()
    {
        const Theme light = Theme::light(QFont());
        const Theme dark = Theme::dark(QFont());
        QVERIFY(!Theme::isHighContrast(light.palette()) && !Theme::isHighContrast(dark.palette()));
        QVERIFY(!Theme::prefersDark(light.palette()) && Theme::prefersDark(dark.palette()));
    }

    void fonts_followTheBase()
    {
        QFont font;
        font.setPixelSize(20);
        const Theme theme = Theme::light(font);
        QCOMPARE(theme.fonts.caption.pixelSize(), 18);
        QCOMPARE(theme.fonts.heading.pixelSize(), 22);
        QVERIFY(theme.metrics.treeRow > Metrics().treeRow);
    }
};

ASE_TEST(ContrastTest)

#include "contrast_test.moc"
