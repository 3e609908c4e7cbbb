#include "model/reach/matrix.h"
#include "model/reach/tracer.h"
#include "model/reach/words.h"

#include <map>
#include <tuple>

namespace ase {

namespace {

bool isBefore(const MatrixTarget& a, const MatrixTarget& b)
{
    const auto key = [](const MatrixTarget& one) {
        return std::tie(one.part, one.endpoint.kind, one.endpoint.carried, one.endpoint.port);
    };
    return key(a) < key(b);
}

/// The target as somebody calls it who asks by that name.
Result<Target> targetAskedBy(const Reading& reading, const MatrixTarget& called, const QString& host)
{
    Origin anyone;
    anyone.standing = OnInternet {};
    auto target = targetOf(reading, {.from = Outsider::Internet, .to = called.part, .endpoint = called.endpoint}, anyone);
    if (target)
        target->host = host;
    return target;
}

/// Where a caller's way to a target begins.
struct Beginning {
    bool isAsked = false; ///< false: the target is nothing that is called
    Outcome outcome;
    Destination destination;
    QString host;
    bool siteHeedsCallers = false;
    bool operator==(const Beginning&) const = default;
};
struct BeginningOf {
    using Answer = Beginning;
    TraceEnd caller;
    MatrixTarget target;

    bool operator<(const BeginningOf& other) const
    {
        return caller != other.caller ? caller < other.caller : isBefore(target, other.target);
    }
    Beginning answer(const Reading& reading) const
    {
        const auto origin = recall(reading, OriginOf {caller});
        const auto found = targetOf(reading, {.from = caller, .to = target.part, .endpoint = target.endpoint}, **origin);
        if (!found)
            return {};
        Approach approach = approachTo(reading, **origin, *found, target.endpoint, Detail::OutcomeAlone);
        return {.isAsked = true,
            .outcome = approach.links.outcome(),
            .destination = Destination(*found, target.endpoint, approach.to),
            .host = found->host,
            .siteHeedsCallers = heedsCallers(reading, *found, target.endpoint.kind)};
    }
};

/// The ways there and back.
struct Passage {
    Outcome outcome;
    AddressSet seen; ///< the callers as the target sees them
    bool seenIsKnown = true;
    std::optional<DeviceId> proxy;
    bool asksSite = false;
    bool throughPrivateEndpoint = false;
    bool operator==(const Passage&) const = default;
};
struct PassageOf {
    using Answer = Passage;
    TraceEnd caller;
    Destination destination;

    bool operator<(const PassageOf& other) const
    {
        return std::tie(caller, destination) < std::tie(other.caller, other.destination);
    }
    Passage answer(const Reading& reading) const
    {
        const auto origin = recall(reading, OriginOf {caller});
        Crossed way = crossed(reading, **origin, &caller, destination, Detail::OutcomeAlone);
        way.links.degradeIf(!way.packets.sure.contains((*origin)->addresses));
        return {.outcome = way.links.outcome(),
            .seen = sourcesOf(way.packets.flow),
            .seenIsKnown = way.seenIsKnown,
            .proxy = way.proxy,
            .asksSite = way.asksSite,
            .throughPrivateEndpoint = way.throughPrivateEndpoint};
    }
};

/// The way of a proxy's own requests, the site included.
struct SecondWayOf {
    using Answer = Outcome;
    DeviceId proxy;
    MatrixTarget target;
    SignIn signIn = SignIn::PublishProfile;

    bool operator<(const SecondWayOf& other) const
    {
        if (std::tie(proxy, signIn) != std::tie(other.proxy, other.signIn))
            return std::tie(proxy, signIn) < std::tie(other.proxy, other.signIn);
        return isBefore(target, other.target);
    }
    Outcome answer(const Reading& reading) const
    {
        Outcome outcome;
        const auto behind = targetAskedBy(reading, target, {});
        const auto trace = behind ? tracedFromProxy(reading, proxy, *behind, target.endpoint, signIn) : std::nullopt;
        if (!trace)
            return outcome;
        for (const Hop& hop : trace->hops)
            outcome.take(hop);
        outcome.degraded = trace->verdict == TraceVerdict::Degraded;
        return outcome;
    }
};

/// What the site asks; of one that heeds nobody's address the same for all.
struct SiteOf {
    using Answer = Outcome;
    MatrixTarget target;
    QString host;
    SignIn signIn = SignIn::PublishProfile;
    bool throughPrivateEndpoint = false;
    AddressSet seen;
    bool seenIsKnown = true;

    bool operator<(const SiteOf& other) const
    {
        const auto key = [](const SiteOf& one) {
            return std::tie(one.host, one.signIn, one.throughPrivateEndpoint, one.seenIsKnown);
        };
        if (isBefore(target, other.target) || isBefore(other.target, target))
            return isBefore(target, other.target);
        return key(*this) != key(other) ? key(*this) < key(other) : ase::isBefore(seen, other.seen);
    }
    Outcome answer(const Reading& reading) const
    {
        const auto asked = targetAskedBy(reading, target, host);
        if (!asked)
            return {};
        const SiteCall call {.target = *asked,
            .caller = {},
            .endpoint = target.endpoint,
            .signIn = signIn,
            .seen = seen,
            .seenIsKnown = seenIsKnown,
            .throughPrivateEndpoint = throughPrivateEndpoint};
        return askedBySite(reading, call, Detail::OutcomeAlone).outcome();
    }
};

/// A target as callers see it who ask for names alike.
struct Column {
    bool isAsked = false; ///< false: the target is nothing that is called
    Outcome beginning;
    std::size_t destination = 0; ///< place in the list of destinations
    QString host;
    bool siteHeedsCallers = false;
    std::optional<Outcome> site; ///< what one that heeds nobody's address asks of whom signs in with a publish profile
    bool operator==(const Column&) const = default;
};
struct Columns {
    std::vector<Column> columns;
    std::vector<Destination> destinations;
    bool operator==(const Columns&) const = default;
};
using Targets = std::shared_ptr<const std::vector<MatrixTarget>>;

struct ColumnsOf {
    using Answer = Columns;
    TraceEnd caller;
    Targets targets;

    bool operator<(const ColumnsOf& other) const
    {
        return std::tie(caller, targets) < std::tie(other.caller, other.targets);
    }
    Columns answer(const Reading& reading) const
    {
        Columns found;
        std::map<Destination, std::size_t> places;
        for (const MatrixTarget& target : *targets) {
            const auto beginning = recall(reading, BeginningOf {caller, target});
            Column& column = found.columns.emplace_back();
            column.isAsked = beginning->isAsked;
            if (!column.isAsked)
                continue;
            column.beginning = beginning->outcome;
            column.host = beginning->host;
            column.siteHeedsCallers = beginning->siteHeedsCallers;
            const auto [place, isNew] = places.emplace(beginning->destination, found.destinations.size());
            column.destination = place->second;
            if (isNew)
                found.destinations.push_back(beginning->destination);
            if (beginning->destination.isSite && !column.siteHeedsCallers)
                column.site = *recall(reading, SiteOf {.target = target, .host = column.host, .seen = {}});
        }
        return found;
    }
};

/// A row of the matrix.
struct CellsOf {
    using Answer = std::vector<MatrixCell>;
    TraceEnd caller;
    Targets targets;

    bool operator<(const CellsOf& other) const { return std::tie(caller, targets) < std::tie(other.caller, other.targets); }
    std::vector<MatrixCell> answer(const Reading& reading) const;
};

/// Cells of one caller; targets at one destination share the way.
class Filler {
public:
    Filler(const Reading& reading, const TraceEnd& caller, SignIn signIn, const Columns& columns)
        : m_reading(reading)
        , m_caller(caller)
        , m_signIn(signIn)
        , m_columns(columns)
        , m_passages(columns.destinations.size())
    {
    }

    MatrixCell cell(const MatrixTarget& target, const Column& column)
    {
        if (!column.isAsked)
            return {};
        std::shared_ptr<const Passage>& passage = m_passages[column.destination];
        if (!passage)
            passage = recall(m_reading, PassageOf {m_caller, m_columns.destinations[column.destination]});
        Outcome outcome = column.beginning;
        outcome.append(passage->outcome);
        if (passage->proxy)
            outcome.append(*recall(m_reading, SecondWayOf {*passage->proxy, target, m_signIn}));
        if (passage->asksSite)
            outcome.append(site(target, column, *passage));
        return {outcome.verdict(), outcome.blockedAt};
    }

private:
    Outcome site(const MatrixTarget& target, const Column& column, const Passage& passage) const
    {
        if (column.site && !passage.throughPrivateEndpoint && m_signIn == SignIn::PublishProfile)
            return *column.site;
        SiteOf question {.target = target,
            .host = column.host,
            .signIn = m_signIn,
            .throughPrivateEndpoint = passage.throughPrivateEndpoint,
            .seen = {}};
        if (column.siteHeedsCallers && !passage.throughPrivateEndpoint) {
            question.seen = passage.seen;
            question.seenIsKnown = passage.seenIsKnown;
        }
        return *recall(m_reading, question);
    }

    const Reading& m_reading;
    const TraceEnd& m_caller;
    SignIn m_signIn;
    const Columns& m_columns;
    std::vector<std::shared_ptr<const Passage>> m_passages; ///< by destination
};

/// Who asks for names as the caller does: subnets of one network have the same name servers, so that the first that can
/// call asks for all.
TraceEnd askerFor(const Reading& reading, const TraceEnd& caller)
{
    const auto* part = std::get_if<PartId>(&caller);
    const auto id = part ? part->as<SubnetId>() : std::nullopt;
    const Subnet* subnet = id ? reading.find(*id) : nullptr;
    if (!subnet)
        return caller;
    for (const auto& row : reading.subnetsOf(subnet->network)) {
        const TraceEnd first = PartId(row.id);
        if (recall(reading, OriginOf {first})->ok())
            return first;
    }
    return caller;
}

std::vector<MatrixCell> CellsOf::answer(const Reading& reading) const
{
    std::vector<MatrixCell> cells(targets->size());
    const auto origin = recall(reading, OriginOf {caller});
    if (!origin->ok())
        return cells;
    const auto columns = recall(reading, ColumnsOf {askerFor(reading, caller), targets});
    Filler filler(reading, caller, signInOf(**origin), *columns);
    for (std::size_t place = 0; place < cells.size(); ++place)
        cells[place] = filler.cell((*targets)[place], columns->columns[place]);
    return cells;
}

Matrix filled(const Reading& reading, std::vector<TraceEnd> callers, const Targets& targets, const std::stop_token& stop)
{
    Matrix matrix {std::move(callers), *targets, {}};
    matrix.cells.reserve(matrix.callers.size() * targets->size());
    for (const TraceEnd& caller : matrix.callers) {
        if (stop.stop_requested())
            break;
        const auto row = recall(reading, CellsOf {caller, targets});
        matrix.cells.insert(matrix.cells.end(), row->begin(), row->end());
        reading.takeAll(); // the answers have their own notes
    }
    matrix.cells.resize(matrix.callers.size() * targets->size());
    return matrix;
}

}

Matrix matrixOf(
    const Reading& reading, std::vector<TraceEnd> callers, std::vector<MatrixTarget> targets, std::stop_token stop)
{
    Memory memory;
    return filled(Reading(reading, memory), std::move(callers),
        std::make_shared<const std::vector<MatrixTarget>>(std::move(targets)), stop);
}

MatrixRunner::MatrixRunner(std::shared_ptr<const azure::ServiceTagList> tags)
    : m_tags(std::move(tags))
{
}

Matrix MatrixRunner::run(std::shared_ptr<const Network> network, std::vector<TraceEnd> callers,
    std::vector<MatrixTarget> targets, std::stop_token stop)
{
    if (!m_index || !NetworkIndex::isShared(*m_network, *network))
        m_index = std::make_unique<const NetworkIndex>(*network);
    m_network = std::move(network);
    if (!m_targets || *m_targets != targets)
        m_targets = std::make_shared<const std::vector<MatrixTarget>>(std::move(targets));
    m_memory.turnTo(*m_network, *m_index, m_tags.get());
    const Reading plain(*m_network, *m_index, m_tags.get());
    Matrix matrix = filled(Reading(plain, m_memory), std::move(callers), m_targets, stop);
    if (!stop.stop_requested())
        m_memory.sweep();
    return matrix;
}

}
