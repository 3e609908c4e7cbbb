#pragma once

#include "ui/paint/diagram.h"
#include "ui/paint/theme.h"

#include <QFontMetricsF>
#include <QHash>
#include <QMarginsF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

namespace ase {

/// Distances inside boxes, in scene units, shared by who arranges and who paints.
struct Sizes {
    explicit Sizes(const Theme& theme);

    double nameLine, detailLine, monoLine; ///< heights of one line

    double networkHeader, networkFooter;
    double networkEdge = 16;
    double subnetHeader;
    double subnetEdge = 12;
    double badgeEdge = 24; ///< left edge of what stands in a subnet with badges
    double barTop = 14; ///< from the occupants to the address bar
    double barSection; ///< bar and its line, with the space below
    double footerRow; ///< names of group and table
    double environmentHeader = 52;
    double addressRow = 26;
    double environmentEdge = 12;
    double poolLine;
    double planHeader = 48;
    double planEdge = 8;
    double chip = 24;
    double chipGap = 6;
    double card;
    double cardGap = 12;
    double siteHeader = 60;
    double capsule = 56;
    double zoneHeader = 36;
    double rowGap; ///< between lines of a zone's records or a site's notes
    double note = 144; ///< width of a note, unless a person made it wider
    double noteEdge = 10;
    double summaryRow; ///< what a collapsed box says of its inside
    double outside = 14; ///< how far the address row of an external environment stands out of its subnet
};

/// Where what stands in a box begins, from its top: below its header.
double insideTop(const Face& face, const Sizes& sizes);

/// The subnet draws badges on its left border.
bool hasBadges(const SubnetFace& face);
/// It names its group or table at its foot.
bool hasFooter(const SubnetFace& face);

/// The lines of a note in that width, broken where it has line breaks and where it is full.
QStringList noteLines(const NoteFace& face, const QFont& font, double width);

/// As wide as a person made it, and as high as its text.
QSizeF noteSize(const NoteFace& face, const Theme& theme, double width);

/// Widths of texts, each measured once in the life of the ruler.
class Ruler {
public:
    explicit Ruler(const Theme& theme);
    double name(const QString& text) const { return width(m_name, m_names, text); }
    double detail(const QString& text) const { return width(m_detail, m_details, text); }
    double mono(const QString& text) const { return width(m_mono, m_monos, text); }

private:
    using Cache = QHash<QString, double>;
    static double width(const QFontMetricsF& metrics, Cache& cache, const QString& text);

    QFontMetricsF m_name, m_detail, m_mono;
    mutable Cache m_names, m_details, m_monos;
};

}
