#pragma once

#include "ui/paint/box.h"

namespace ase {

/// The faces of parts, in the user's language. Figures and states that need more than the part are filled in by boxesOf.
NetworkFace faceOf(const VirtualNetwork& network, const Network& plan, int subnets, std::uint64_t taken);
SubnetFace faceOf(const Subnet& subnet, const Network& plan, const SubnetUse* use, const PartMarks& marks);
EnvironmentFace faceOf(const Environment& environment);
PlanFace faceOf(const AppServicePlan& plan, int apps);
AppFace faceOf(const App& app, const Network& plan);
/// The glyph and the name of a kind of service: what it is called on the canvas, in the tree and in the palette.
Glyph glyphOf(azure::ServiceKind kind);
QString nameOf(azure::ServiceKind kind);
DeviceFace faceOf(const Device& device);
SiteFace faceOf(const Site& site, const Network& plan);
ZoneFace faceOf(const DnsZone& zone);
NoteFace faceOf(const Note& note);
/// What a name server at the site passes on: "forwards the suffix of ase1 to 10.0.20.4".
QStringList forwardsOf(const DnsServer& server, const Network& plan);

/// "10.0.0.0/16 +2": the first, and how many more.
QString prefixesText(const std::vector<PrefixField>& prefixes);

}
