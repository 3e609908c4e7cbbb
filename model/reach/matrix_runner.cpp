#include "model/reach/matrix.h"
#include "model/reach/tracer.h"
#include "model/reach/words.h"

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
};
/// Subnets of one network have the same name servers, so that one of them is asked for all.
struct BeginningOf {
    using Answer = Beginning;
    std::optional<VirtualNetworkId> network; ///< of a subnet that calls
    TraceEnd caller; ///< with a network any subnet of it
    MatrixTarget target;

    bool operator<(const BeginningOf& other) const
    {
        if (network != other.network)
            return network < other.network;
        if (!network && caller != other.caller)
            return caller < other.caller;
        return isBefore(target, other.target);
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

/// Fills a matrix row by row. Callers who ask for names alike share a list of beginnings.
class Filler {
public:
    Filler(const Reading& reading, Matrix& matrix)
        : m_reading(reading)
        , m_matrix(matrix)
    {
        m_matrix.cells.resize(m_matrix.callers.size() * m_matrix.targets.size());
    }

    void fillRow(std::size_t row)
    {
        const TraceEnd& caller = m_matrix.callers[row];
        const auto origin = recall(m_reading, OriginOf {caller});
        if (origin->ok()) {
            const std::vector<Column>& columns = columnsFor(caller);
            m_passages.assign(m_destinations.size(), nullptr);
            m_signIn = signInOf(**origin);
            for (std::size_t column = 0; column < columns.size(); ++column)
                m_matrix.cells[row * columns.size() + column] = cell(caller, m_matrix.targets[column], columns[column]);
        }
        m_reading.takeAll(); // the answers have their own notes
    }

private:
    struct Column {
        std::shared_ptr<const Beginning> beginning;
        std::size_t destination = 0; ///< place in m_destinations
        mutable std::shared_ptr<const Outcome> site; ///< of one that heeds no caller
    };

    const std::vector<Column>& columnsFor(const TraceEnd& caller)
    {
        const auto* part = std::get_if<PartId>(&caller);
        const auto subnet = part ? part->as<SubnetId>() : std::nullopt;
        if (subnet) {
            const VirtualNetworkId network = m_reading.find(*subnet)->network;
            std::vector<Column>& columns = m_columnsOf[network];
            if (columns.empty())
                columns = columnsOf({network, caller, {}});
            return columns;
        }
        m_ownColumns = columnsOf({std::nullopt, caller, {}});
        return m_ownColumns;
    }

    std::vector<Column> columnsOf(BeginningOf question)
    {
        std::vector<Column> columns;
        columns.reserve(m_matrix.targets.size());
        for (const MatrixTarget& target : m_matrix.targets) {
            question.target = target;
            Column column {.beginning = recall(m_reading, question), .site = {}};
            if (column.beginning->isAsked)
                column.destination =
                    m_destinations.emplace(column.beginning->destination, m_destinations.size()).first->second;
            columns.push_back(std::move(column));
        }
        return columns;
    }

    MatrixCell cell(const TraceEnd& caller, const MatrixTarget& target, const Column& column)
    {
        const Beginning& beginning = *column.beginning;
        if (!beginning.isAsked)
            return {};
        std::shared_ptr<const Passage>& passage = m_passages[column.destination];
        if (!passage)
            passage = recall(m_reading, PassageOf {caller, beginning.destination});
        Outcome outcome = beginning.outcome;
        outcome.append(passage->outcome);
        if (passage->proxy)
            outcome.append(*recall(m_reading, SecondWayOf {*passage->proxy, target, m_signIn}));
        if (passage->asksSite)
            outcome.append(site(target, column, *passage));
        return {outcome.verdict(), outcome.blockedAt};
    }

    const Outcome& site(const MatrixTarget& target, const Column& column, const Passage& passage)
    {
        const bool isShared = !column.beginning->siteHeedsCallers && !passage.throughPrivateEndpoint;
        if (isShared && column.site && m_signIn == SignIn::PublishProfile)
            return *column.site;
        SiteOf question {.target = target,
            .host = column.beginning->host,
            .signIn = m_signIn,
            .throughPrivateEndpoint = passage.throughPrivateEndpoint,
            .seen = {}};
        if (column.beginning->siteHeedsCallers && !passage.throughPrivateEndpoint) {
            question.seen = passage.seen;
            question.seenIsKnown = passage.seenIsKnown;
        }
        m_site = recall(m_reading, question);
        if (isShared && m_signIn == SignIn::PublishProfile)
            column.site = m_site;
        return *m_site;
    }

    const Reading& m_reading;
    Matrix& m_matrix;
    std::map<VirtualNetworkId, std::vector<Column>> m_columnsOf;
    std::vector<Column> m_ownColumns;
    std::map<Destination, std::size_t> m_destinations;
    std::vector<std::shared_ptr<const Passage>> m_passages; ///< of one row, by destination
    std::shared_ptr<const Outcome> m_site;
    SignIn m_signIn = SignIn::PublishProfile;
};

Matrix filled(
    const Reading& reading, std::vector<TraceEnd> callers, std::vector<MatrixTarget> targets, const std::stop_token& stop)
{
    Matrix matrix {std::move(callers), std::move(targets), {}};
    Filler filler(reading, matrix);
    for (std::size_t row = 0; row < matrix.callers.size() && !stop.stop_requested(); ++row)
        filler.fillRow(row);
    return matrix;
}

}

Matrix matrixOf(
    const Reading& reading, std::vector<TraceEnd> callers, std::vector<MatrixTarget> targets, std::stop_token stop)
{
    Memory memory;
    return filled(Reading(reading, memory), std::move(callers), std::move(targets), stop);
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
    m_memory.turnTo(*m_network, *m_index);
    const Reading plain(*m_network, *m_index, m_tags.get());
    Matrix matrix = filled(Reading(plain, m_memory), std::move(callers), std::move(targets), stop);
    if (!stop.stop_requested())
        m_memory.sweep();
    return matrix;
}

}
