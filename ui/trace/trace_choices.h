#pragma once

#include "model/plan/plan.h"
#include "model/reach/trace.h"
#include "ui/paint/glyph.h"

#include <vector>

namespace ase {

/// An end of a trace as one chooses it.
struct TraceChoice {
    QString label; ///< "octopus-01", "ase1/orders": unique among the choices
    QString about; ///< its address or what it is
    QString meant; ///< what traceQueryMeant() takes for it: a path, "internet"
    Glyph glyph = Glyph::Internet; ///< of its kind
    bool operator==(const TraceChoice&) const = default;
};

/// Whoever can send: the outsiders, deployment servers, clients, machines, sites, subnets, apps and environments.
std::vector<TraceChoice> callerChoices(const Network& network);
/// Whatever can be called: apps, environments, services, private endpoints and machines, subnets.
std::vector<TraceChoice> targetChoices(const Network& network);

/// The text that traceQueryMeant() takes: of a label, or of the one app of that name; else the text as it is.
QString meantBy(const std::vector<TraceChoice>& choices, const QString& text);
/// How an end is shown: by its label where it has one.
QString labelOf(const Network& network, const TraceEnd& end);
/// How traceQueryMeant() takes it.
QString meaningOf(const Network& network, const TraceEnd& end);
Glyph glyphOf(const Network& network, const TraceEnd& end);
/// Whether it makes sense to ask such an end for such an endpoint: nobody calls the SCM site of a subnet.
bool suits(const Network& network, const TraceEnd& to, EndpointKind endpoint);

/// "FROM -> TO [ENDPOINT]", each as on the command line or by its label. Refuses what is no question with a sentence.
Result<TraceQuery> traceOrdered(const Network& network, const azure::ServiceTagList* tags, const QString& text);

}
