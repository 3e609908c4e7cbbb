#include "ui/paint/sizes.h"

#include "ui/paint/text.h"

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

struct InsideTop {
    const Sizes& sizes;
    double operator()(const NetworkFace&) const { return sizes.networkHeader; }
    double operator()(const SubnetFace&) const { return sizes.subnetHeader; }
    double operator()(const EnvironmentFace& face) const
    {
        return sizes.environmentHeader + sizes.addressRow + 10 + double(face.pools.size()) * sizes.poolLine
            + (face.pools.isEmpty() ? 0 : 6);
    }
    double operator()(const PlanFace&) const { return sizes.planHeader; }
    double operator()(const SiteFace&) const { return sizes.siteHeader; }
    double operator()(const auto&) const { return 0; }
};

}

Sizes::Sizes(const Theme& theme)
    : nameLine(std::ceil(lineHeight(theme.fonts.canvasName)))
    , detailLine(std::ceil(lineHeight(theme.fonts.canvasDetail)))
    , monoLine(std::ceil(lineHeight(theme.fonts.monoCanvas)))
    , networkHeader(nameLine + 30)
    , networkFooter(2 * detailLine + 22)
    , subnetHeader(nameLine + 18)
    , barSection(theme.metrics.addressBar + 4 + detailLine + 12)
    , footerRow(detailLine + 20)
    , poolLine(detailLine + 4)
    , card(std::max(theme.metrics.deviceCard, nameLine + detailLine + 12))
    , rowGap(4)
    , summaryRow(detailLine + 12)
{
    environmentHeader = std::max(environmentHeader, nameLine + detailLine + 24);
    addressRow = std::max(addressRow, nameLine + 12);
    planHeader = std::max(planHeader, nameLine + detailLine + 20);
    chip = std::max(chip, detailLine + 10);
    siteHeader = std::max(siteHeader, nameLine + monoLine + 32);
    capsule = std::max(capsule, nameLine + detailLine + 26);
    zoneHeader = std::max(zoneHeader, nameLine + 20);
}

double insideTop(const Face& face, const Sizes& sizes)
{
    return std::visit(InsideTop {sizes}, face);
}

bool hasBadges(const SubnetFace& face)
{
    return face.wantsSecurityGroup || !face.securityGroup.isEmpty() || !face.routeTable.isEmpty();
}

bool hasFooter(const SubnetFace& face)
{
    return face.hasEnvironment && (!face.securityGroup.isEmpty() || !face.routeTable.isEmpty());
}

QStringList noteLines(const NoteFace& face, const QFont& font, double width)
{
    constexpr int mostLines = 200;
    QStringList lines;
    for (const QString& paragraph : face.name.left(20000).split(u'\n')) {
        const QStringList broken = wrapped(paragraph, font, width, mostLines);
        lines += broken.isEmpty() ? QStringList {QString()} : broken;
        if (lines.size() >= mostLines)
            break;
    }
    return lines.mid(0, mostLines);
}

QSizeF noteSize(const NoteFace& face, const Theme& theme, double width)
{
    const Sizes sizes(theme);
    const double wide = std::max(width, sizes.note);
    const auto lines = noteLines(face, theme.fonts.canvasDetail, wide - 2 * sizes.noteEdge).size();
    return {wide, double(std::max<qsizetype>(lines, 1)) * (sizes.detailLine + 2) + 2 * sizes.noteEdge};
}

Ruler::Ruler(const Theme& theme)
    : m_name(theme.fonts.canvasName)
    , m_detail(theme.fonts.canvasDetail)
    , m_mono(theme.fonts.monoCanvas)
{
}

double Ruler::width(const QFontMetricsF& metrics, Cache& cache, const QString& text)
{
    if (text.isEmpty())
        return 0;
    const auto known = cache.constFind(text);
    if (known != cache.constEnd())
        return *known;
    const double measured = std::ceil(metrics.horizontalAdvance(text)) + 1;
    cache.insert(text, measured);
    return measured;
}

}
