#include "model/azure/names.h"

#include <QStringList>

#include <algorithm>

namespace ase::azure {

namespace {

constexpr NameRule network {2, 64, "_.-", true, "_", "NAME-02"};
constexpr NameRule resourceGroup {1, 90, "_-.()", false, "_-()", "NAME-01"};
constexpr NameRule inNetwork {1, 80, "_.-", true, "_", "NAME-03"};
constexpr NameRule table {1, 80, "_.-", true, "_", "NAME-04"};
constexpr NameRule row {1, 80, "_.-", true, "_", "NAME-05"};
constexpr NameRule zone {1, 63, "_-", false, "_-", "NAME-06"};
constexpr NameRule link {1, 80, "_.-", true, "_", "NAME-07"};
constexpr NameRule plan {1, 40, "-", false, "-", "NAME-08"};
constexpr NameRule site {2, 60, "-", true, "", "NAME-09"};
constexpr NameRule slot {2, 59, "-", false, "-", "NAME-10"};
constexpr NameRule environment {1, 36, "-", true, "", "NAME-11"};
constexpr NameRule firewall {1, 50, "_.-", true, "_", "NAME-12"};

/// Resource groups alone may hold letters of any script.
bool isAlphanumeric(QChar c, ResourceKind kind)
{
    const bool ascii = c.unicode() < 128;
    return c.isLetterOrNumber() && (ascii || kind == ResourceKind::ResourceGroup);
}

bool isAllowed(QChar c, ResourceKind kind, const char* others)
{
    return isAlphanumeric(c, kind) || QLatin1String(others).contains(c);
}

std::optional<NameProblem> problemOfPiece(ResourceKind kind, QStringView piece)
{
    const NameRule& rule = nameRule(kind);
    if (piece.size() < rule.shortest)
        return NameProblem::TooShort;
    if (piece.size() > rule.longest)
        return NameProblem::TooLong;
    if (!std::all_of(piece.begin(), piece.end(), [&](QChar c) { return isAllowed(c, kind, rule.characters); }))
        return NameProblem::Character;
    if (rule.startsAlphanumeric && !isAlphanumeric(piece.front(), kind))
        return NameProblem::Start;
    if (!isAllowed(piece.back(), kind, rule.endsWith))
        return NameProblem::End;
    return std::nullopt;
}

}

const NameRule& nameRule(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::ResourceGroup:
        return resourceGroup;
    case ResourceKind::VirtualNetwork:
        return network;
    case ResourceKind::Subnet:
    case ResourceKind::Peering:
        return inNetwork;
    case ResourceKind::NetworkSecurityGroup:
    case ResourceKind::RouteTable:
        return table;
    case ResourceKind::SecurityRule:
    case ResourceKind::Route:
        return row;
    case ResourceKind::PrivateDnsZone:
        return zone;
    case ResourceKind::VirtualNetworkLink:
        return link;
    case ResourceKind::AppServicePlan:
        return plan;
    case ResourceKind::Site:
        return site;
    case ResourceKind::Slot:
        return slot;
    case ResourceKind::Environment:
        return environment;
    case ResourceKind::Firewall:
        return firewall;
    }
    return inNetwork;
}

std::optional<NameProblem> nameProblem(ResourceKind kind, const QString& name)
{
    if (kind != ResourceKind::PrivateDnsZone)
        return problemOfPiece(kind, name);
    const QStringList labels = name.split(u'.');
    for (const QString& label : labels)
        if (const auto problem = problemOfPiece(kind, label))
            return problem;
    if (labels.size() < fewestZoneLabels)
        return NameProblem::TooFewLabels;
    return labels.size() > mostZoneLabels ? std::optional(NameProblem::TooManyLabels) : std::nullopt;
}

QString sanitisedName(ResourceKind kind, const QString& name)
{
    const NameRule& rule = nameRule(kind);
    QString good;
    for (const QChar c : name)
        good += isAllowed(c, kind, rule.characters) || (c == u'.' && kind == ResourceKind::PrivateDnsZone) ? c : QChar(u'-');
    while (!good.isEmpty() && rule.startsAlphanumeric && !isAlphanumeric(good.front(), kind))
        good.remove(0, 1);
    if (kind != ResourceKind::PrivateDnsZone)
        good.truncate(rule.longest);
    while (!good.isEmpty() && !isAllowed(good.back(), kind, rule.endsWith))
        good.chop(1);
    return nameProblem(kind, good) ? QString() : good;
}

}
