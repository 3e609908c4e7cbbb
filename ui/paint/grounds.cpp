#include "ui/paint/box_painter.h"

namespace ase {

namespace {

BoxStyle groundOf(const NetworkFace& face, const Theme& theme)
{
    return {.fill = theme.vnet,
        .line = theme.vnetLine,
        .width = theme.metrics.vnetLine,
        .radius = theme.metrics.vnetRadius,
        .dashed = face.existing};
}

BoxStyle groundOf(const SubnetFace& face, const Theme& theme)
{
    return {.fill = theme.subnet,
        .line = theme.subnetLine,
        .width = theme.metrics.subnetLine,
        .radius = theme.metrics.fieldRadius,
        .dashed = face.existing};
}

BoxStyle groundOf(const EnvironmentFace& face, const Theme& theme)
{
    return {.fill = theme.env,
        .line = theme.envLine,
        .width = theme.metrics.environmentLine,
        .radius = theme.metrics.environmentRadius,
        .dashed = face.existing};
}

/// Plans, apps and devices: a line of their own only where they are referred to.
BoxStyle cardGround(const QColor& fill, double radius, bool existing, const Theme& theme)
{
    return {.fill = fill,
        .line = existing ? theme.lineStrong : theme.line,
        .width = theme.metrics.hairline,
        .radius = radius,
        .dashed = existing};
}

BoxStyle groundOf(const PlanFace& face, const Theme& theme)
{
    return cardGround(theme.surface, theme.metrics.fieldRadius, face.existing, theme);
}

BoxStyle groundOf(const AppFace& face, const Theme& theme)
{
    return cardGround(theme.surface2, theme.metrics.chipRadius, face.existing, theme);
}

BoxStyle groundOf(const DeviceFace& face, double height, const Theme& theme)
{
    if (!face.capsule)
        return cardGround(theme.surface2, theme.metrics.fieldRadius, face.existing, theme);
    return {.fill = theme.surface,
        .line = theme.lineStrong,
        .width = theme.metrics.siteLine,
        .radius = height / 2,
        .dashed = face.existing};
}

BoxStyle groundOf(const SiteFace& face, const Theme& theme)
{
    return {.fill = theme.site,
        .line = theme.siteLine,
        .width = theme.metrics.siteLine,
        .radius = theme.metrics.environmentRadius,
        .dashed = face.existing};
}

BoxStyle groundOf(const ZoneFace&, const Theme& theme)
{
    return {.fill = theme.canvas,
        .line = theme.lineStrong,
        .width = theme.metrics.siteLine,
        .radius = theme.metrics.environmentRadius,
        .dashed = true};
}

BoxStyle groundOf(const NoteFace&, const Theme& theme)
{
    return {.fill = theme.surface,
        .line = theme.lineStrong,
        .width = theme.metrics.hairline,
        .radius = theme.metrics.chipRadius};
}

}

BoxStyle groundOf(const Shape& shape, const Theme& theme)
{
    if (const auto* device = std::get_if<DeviceFace>(&shape.face))
        return groundOf(*device, shape.rect.height(), theme);
    return std::visit(
        [&]<class One>(const One& face) {
            if constexpr (std::is_same_v<One, DeviceFace>)
                return BoxStyle {};
            else
                return groundOf(face, theme);
        },
        shape.face);
}

}
