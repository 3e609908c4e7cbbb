#include "model/reach/return_hop.h"

#include "model/azure/routes.h"
#include "model/network/tag_points.h"
#include "model/reach/words.h"

#include <algorithm>
#include <tuple>

namespace ase {

namespace {

constexpr const char* sameWay =
    QT_TRANSLATE_NOOP("Reach", "Replies from subnet %1 to %2 go back the way the requests came.");
constexpr const char* lost = QT_TRANSLATE_NOOP("Reach", "Replies from subnet %1 to %2 do not arrive.");
constexpr const char* otherWay = QT_TRANSLATE_NOOP("Reach",
    "Replies from subnet %1 to %2 go through %3, and the requests came through %4: a stateful device that sees one side of "
    "a "
    "connection drops it.");
constexpr const char* tunnelled = QT_TRANSLATE_NOOP("Reach",
    "Replies from subnet %1 to %2 go through %3 and not straight back to the Internet. Documents of v3 allow any route and "
    "still describe this as broken.");
constexpr const char* cannotTell =
    QT_TRANSLATE_NOOP("Reach", "It cannot be told which way replies from subnet %1 to %2 go.");
constexpr const char* othersLost = QT_TRANSLATE_NOOP("Reach", "%1 gets its replies, the rest does not.");

/// What routes, networks and sites cut addresses by: all of the plan, in the order of its tables.
struct CutsOf {
    using Answer = std::vector<AddressSet>;
    auto operator<=>(const CutsOf&) const = default;
    Answer answer(const Reading& reading) const;
};

std::vector<AddressSet> CutsOf::answer(const Reading& reading) const
{
    std::vector<AddressSet> cuts;
    const auto add = [&](const AddressSet& cut) {
        if (!cut.only(Family::V4).isEmpty())
            cuts.push_back(cut.only(Family::V4));
    };
    const auto addFields = [&](const std::vector<PrefixField>& fields) {
        for (const PrefixField& field : fields)
            if (const Prefix* prefix = valueOf(field))
                add(AddressSet(*prefix));
    };
    for (const azure::SystemRoute& route : azure::systemRoutes())
        add(AddressSet(route.prefix));
    for (const auto& row : reading.virtualNetworks().rows())
        addFields(row.value->addressSpace);
    for (const auto& table : reading.routeTables().rows())
        for (const auto& route : table.value->routes.rows())
            if (const AddressMatch* match = valueOf(route.value->prefix)) {
                if (const Prefix* prefix = std::get_if<Prefix>(match))
                    add(AddressSet(*prefix));
                else if (const auto* tag = std::get_if<ServiceTag>(match))
                    if (const AddressSet* known = knownTag(tag->name, reading.serviceTags()))
                        add(*known);
            }
    for (const auto& row : reading.sites().rows())
        addFields(row.value->prefixes);
    return cuts;
}

/// A set cut so that no route, network or site holds but a part of a piece: every address of a piece fares alike.
struct PiecesOf {
    using Answer = std::vector<AddressSet>;
    AddressSet addresses;
    bool operator<(const PiecesOf& other) const { return isBefore(addresses, other.addresses); }
    Answer answer(const Reading& reading) const;
};

std::vector<AddressSet> PiecesOf::answer(const Reading& reading) const
{
    const bool isV4 = addresses.count(Family::V4) > 0;
    std::vector<AddressSet> pieces {isV4 ? addresses.only(Family::V4) : addresses};
    if (addresses.count(Family::V4) < 2)
        return addresses.isEmpty() ? std::vector<AddressSet>() : pieces;
    const Address first = pieces.front().ranges().front().first;
    const Address last = pieces.front().ranges().back().last;
    for (const auto cuts = recall(reading, CutsOf {}); const AddressSet& with : *cuts) {
        const auto& ranges = with.ranges();
        const bool isApart = last < ranges.front().first || ranges.back().last < first;
        const bool holdsAll = ranges.size() == 1 && ranges.front().first <= first && last <= ranges.front().last;
        if (isApart || holdsAll)
            continue;
        std::vector<AddressSet> next;
        for (const AddressSet& piece : pieces) {
            AddressSet in = piece & with;
            AddressSet out = piece - with;
            if (!in.isEmpty())
                next.push_back(std::move(in));
            if (!out.isEmpty())
                next.push_back(std::move(out));
        }
        pieces = std::move(next);
    }
    return pieces;
}

QString namesOf(const Reading& reading, const std::vector<DeviceId>& devices, const std::vector<Address>& unknown)
{
    QStringList names;
    for (const DeviceId device : devices)
        names << nameIn(reading, device);
    for (const Address& address : unknown)
        names << spoken(address);
    return names.isEmpty() ? sentence(because(QT_TRANSLATE_NOOP("Reach", "no appliance")))
                           : names.join(QStringLiteral(", "));
}

/// Parts of the callers by what becomes of their replies, with the first reason of each.
class Replies {
public:
    Replies(const Reading& reading, const ReturnOrder& order)
        : m_reading(reading)
        , m_order(order)
        , m_expected(order.relays.rbegin(), order.relays.rend())
        , m_subnet(nameIn(reading, order.from))
    {
        if (order.translated)
            m_expected.clear();
    }

    Returned answer()
    {
        for (const auto pieces = recall(m_reading, PiecesOf {m_order.to}); const AddressSet& piece : *pieces)
            send(piece);
        Returned returned {.hop = {.stage = Stage::ReturnRoute,
                               .part = PartId(m_order.from),
                               .facts = {QStringLiteral("RT-18"), QStringLiteral("KUDU-12")}},
            .answered = m_answered};
        conclude(returned.hop);
        return returned;
    }

private:
    void send(const AddressSet& piece)
    {
        const Address to = piece.ranges().front().first;
        const Walk walk = walked(m_reading, {.from = m_order.from, .to = to, .packets = {}, .isReply = true});
        const bool astray = walk.relays != m_expected || !walk.unknownRelays.empty();
        const bool toInternet = m_order.throughPublicAddress;
        if (walk.isBlocked() && !astray)
            return note(m_lost, piece, walk, because(lost, {m_subnet, textOf(piece)}));
        if (astray || (toInternet && leavesThroughGateway(walk)))
            return noteAstray(piece, walk);
        if (walk.isDoubtful())
            return note(m_doubtful, piece, walk, because(cannotTell, {m_subnet, textOf(piece)}));
        m_answered = m_answered | piece;
        if (!m_evidence)
            m_evidence = evidenceOf(walk, HopVerdict::Pass);
    }

    void noteAstray(const AddressSet& piece, const Walk& walk)
    {
        const QString through = namesOf(m_reading, walk.relays, walk.unknownRelays);
        const bool unsure = m_order.throughPublicAddress && !m_order.tunnelSurelyBreaks;
        note(unsure ? m_doubtful : m_lost, piece, walk,
            unsure ? because(tunnelled, {m_subnet, textOf(piece), through})
                   : because(otherWay, {m_subnet, textOf(piece), through, namesOf(m_reading, m_order.relays, {})}));
    }

    static bool leavesThroughGateway(const Walk& walk)
    {
        return std::any_of(walk.hops.begin(), walk.hops.end(), [](const Hop& hop) { return hop.stage == Stage::Gateway; });
    }

    /// The link that decides: the one that blocks, else the first route.
    static std::optional<PartId> evidenceOf(const Walk& walk, HopVerdict verdict)
    {
        for (const Hop& hop : walk.hops)
            if (hop.verdict == verdict && hop.evidence)
                return hop.evidence;
        return walk.hops.empty() ? std::nullopt : walk.hops.front().evidence;
    }

    void note(AddressSet& part, const AddressSet& piece, const Walk& walk, Problem what)
    {
        part = part | piece;
        if (m_told)
            return;
        m_told = true;
        m_because.push_back(std::move(what));
        for (const Hop& hop : walk.hops)
            if (hop.verdict == HopVerdict::Block || hop.verdict == HopVerdict::Unknown || hop.stage == Stage::Route)
                m_because.insert(m_because.end(), hop.because.begin(), hop.because.end());
        m_evidence = evidenceOf(walk, HopVerdict::Block);
    }

    void conclude(Hop& hop)
    {
        hop.evidence = m_evidence;
        hop.because = m_because;
        if (m_lost.isEmpty() && m_doubtful.isEmpty()) {
            hop.because = {because(sameWay, {m_subnet, textOf(m_order.to)})};
        } else if (!m_lost.isEmpty() && m_answered.isEmpty() && m_doubtful.isEmpty()) {
            hop.verdict = HopVerdict::Block;
        } else if (!m_doubtful.isEmpty()) {
            hop.verdict = HopVerdict::Unknown;
        } else {
            hop.verdict = HopVerdict::Warn;
            hop.because.push_back(because(othersLost, {textOf(m_answered)}));
        }
    }

    const Reading& m_reading;
    const ReturnOrder& m_order;
    std::vector<DeviceId> m_expected;
    QString m_subnet;
    AddressSet m_answered;
    AddressSet m_lost;
    AddressSet m_doubtful;
    std::optional<PartId> m_evidence;
    std::vector<Problem> m_because;
    bool m_told = false;
};

}

Returned returnHop(const Reading& reading, const ReturnOrder& order)
{
    return Replies(reading, order).answer();
}

bool ReturnOf::operator<(const ReturnOf& other) const
{
    const auto key = [](const ReturnOrder& one) {
        return std::tie(one.from, one.relays, one.translated, one.throughPublicAddress, one.tunnelSurelyBreaks);
    };
    if (key(order) != key(other.order))
        return key(order) < key(other.order);
    return isBefore(order.to, other.order.to);
}

Returned ReturnOf::answer(const Reading& reading) const
{
    Returned returned = returnHop(reading, order);
    returned.hop = {.stage = returned.hop.stage, .verdict = returned.hop.verdict};
    return returned;
}

}
