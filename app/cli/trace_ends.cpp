#include "app/cli/trace_ends.h"

#include "model/network/site_names.h"
#include "model/plan/part_search.h"

#include <QCoreApplication>

namespace ase::cli {

namespace {

constexpr const char* context = "CommandLine";

const std::set<PartKind>& ends()
{
    static const std::set<PartKind> kinds {
        PartKind::Subnet, PartKind::Environment, PartKind::App, PartKind::Device, PartKind::Site};
    return kinds;
}

/// The text behind an option where traceEndMeant takes it, else the id of the part that is meant.
Result<QString> plain(const Network& network, const QString& option, const QString& text)
{
    if (traceEndMeant(network, text))
        return text;
    const auto part = partMeant(network, text, ends());
    if (part)
        return QStringLiteral("id:") + idText(part->value);
    if (!partsMeant(network, text, ends()).empty())
        return Problem {"%1: %2", {option, sentence(part.error())}, {}, context};
    return Problem {QT_TRANSLATE_NOOP("CommandLine", "%1: %2 An address, internet, management and probe can be named too."),
        {option, sentence(part.error())}, {}, context};
}

}

Result<TraceEnd> callerMeant(const Network& network, const QString& text)
{
    const auto meant = plain(network, QStringLiteral("--from"), text);
    return meant ? traceEndMeant(network, *meant) : Result<TraceEnd>(meant.error());
}

Result<TraceQuery> queryMeant(
    const Network& network, const Reading& reading, const QString& from, const QString& to, const Endpoint& endpoint)
{
    const auto caller = plain(network, QStringLiteral("--from"), from);
    if (!caller)
        return caller.error();
    // A name that an app is asked by goes before a name of a part.
    if (auto query = traceQueryMeant(network, reading, *caller, to, endpoint))
        return query;
    const auto called = plain(network, QStringLiteral("--to"), to);
    return called ? traceQueryMeant(network, reading, *caller, *called, endpoint) : Result<TraceQuery>(called.error());
}

Result<TraceQuery> askedBy(const Reading& reading, TraceQuery query, const QString& host)
{
    const auto* part = std::get_if<PartId>(&query.to);
    const auto app = part ? part->as<AppId>() : std::nullopt;
    if (!app)
        return Problem {
            QT_TRANSLATE_NOOP("CommandLine", "--host goes with an app behind --to: nothing else is asked by several names."),
            {}, {}, context};
    const SiteNames names = siteNames(reading, *app);
    const QString wanted = host.trimmed().toLower();
    const QStringList all = names.site + names.scm + names.ftp;
    if (!all.contains(wanted, Qt::CaseInsensitive))
        return Problem {QT_TRANSLATE_NOOP("CommandLine", "The app is not asked by the name \"%1\". Its names are: %2."),
            {host, all.join(QStringLiteral(", "))}, {}, context};
    query.host = wanted;
    return query;
}

}
