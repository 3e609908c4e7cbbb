#pragma once

#include "model/exchange/planfile/shape_part.h"
#include "model/reach/endpoint.h"

#include <QCoreApplication>
#include <QSet>

namespace ase::planfile {

/// An end of a question: one of three members.
struct WrittenEnd {
    std::optional<PartId> part = {};
    QString address = {};
    std::optional<Outsider> outsider = {};
    bool operator==(const WrittenEnd&) const = default;
};

template<class Io, Either<WrittenEnd> T>
void describe(Io& io, T& end)
{
    io.field("part", end.part);
    io.field("address", end.address);
    io.field("outsider", end.outsider);
    if constexpr (Io::reads) {
        if (int(end.part.has_value()) + int(!end.address.isEmpty()) + int(end.outsider.has_value()) != 1)
            io.fail(QT_TRANSLATE_NOOP("Exchange", "Expected one of part, address and outsider in this object."));
        if (!end.address.isEmpty() && !Address::parse(end.address.toStdString()))
            io.refuse("address", QT_TRANSLATE_NOOP("Exchange", "Expected an address here, such as 10.1.2.4."));
    }
}

inline WrittenEnd writtenEnd(const TraceEnd& end)
{
    if (const auto* part = std::get_if<PartId>(&end))
        return {.part = *part};
    if (const auto* address = std::get_if<Address>(&end))
        return {.address = QString::fromStdString(address->toString())};
    return {.outsider = std::get<Outsider>(end)};
}

inline TraceEnd endOf(const WrittenEnd& written)
{
    if (written.part)
        return *written.part;
    if (const auto address = Address::parse(written.address.toStdString()))
        return *address;
    return written.outsider.value_or(Outsider::Internet);
}

/// The members of a question stand beside those of the scenario it belongs to.
template<class Io, Either<TraceQuery> T>
void describeQuery(Io& io, T& query)
{
    WrittenEnd from = writtenEnd(query.from);
    WrittenEnd to = writtenEnd(query.to);
    QString endpoint = nameOf(query.endpoint);
    if constexpr (Io::reads) {
        from = {};
        to = {};
    }
    io.required("from", from);
    io.required("to", to);
    io.required("endpoint", endpoint);
    io.field("signIn", query.signIn);
    io.field("host", query.host);
    if constexpr (Io::reads) {
        query.from = endOf(from);
        query.to = endOf(to);
        const auto meant = endpointMeant(endpoint);
        if (meant)
            query.endpoint = *meant;
        else
            io.refuse("endpoint",
                QT_TRANSLATE_NOOP("Exchange", "Expected an endpoint here, such as https, kudu, ftps or tcp:5432."));
    }
}

template<class Io, Either<Scenario> T>
void describe(Io& io, T& scenario)
{
    io.required("name", scenario.name);
    describeQuery(io, scenario.query);
    io.required("expected", scenario.expected);
    io.field("stage", scenario.stage);
    io.field("note", scenario.note);
}

/// Each name once.
template<class Io, Either<Scenarios> T>
void describeScenarios(Io& io, T& scenarios)
{
    io.field("scenarios", scenarios);
    if constexpr (Io::reads) {
        QSet<QString> names;
        for (const Scenario& scenario : scenarios)
            names.insert(scenario.name.toCaseFolded());
        if (std::size_t(names.size()) < scenarios.size())
            io.refuse(
                "scenarios", QT_TRANSLATE_NOOP("Exchange", "Two of these scenarios have one name: rename one of them."));
    }
}

}
