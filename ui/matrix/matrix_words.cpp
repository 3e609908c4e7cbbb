#include "ui/matrix/matrix_words.h"

#include "model/reach/trace_text.h"

#include <QCoreApplication>

namespace ase::matrix {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("MatrixWords", text);
}

QString wordOf(Outsider outsider)
{
    switch (outsider) {
    case Outsider::Internet:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "Anyone on the Internet"));
    case Outsider::Management:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "Azure management"));
    case Outsider::Probe:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "Load balancer probe"));
    }
    return {};
}

}

VerdictMark markOf(TraceVerdict verdict)
{
    switch (verdict) {
    case TraceVerdict::Reachable:
        return VerdictMark::Reachable;
    case TraceVerdict::Degraded:
        return VerdictMark::Degraded;
    case TraceVerdict::Uncertain:
        return VerdictMark::Uncertain;
    case TraceVerdict::Blocked:
        return VerdictMark::Blocked;
    }
    return VerdictMark::NotReached;
}

QString wordOf(TraceVerdict verdict)
{
    switch (verdict) {
    case TraceVerdict::Reachable:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "Reachable"));
    case TraceVerdict::Degraded:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "Degraded"));
    case TraceVerdict::Uncertain:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "Uncertain"));
    case TraceVerdict::Blocked:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "Blocked"));
    }
    return {};
}

QString wordOf(const MatrixCell& cell)
{
    return cell.stage ? say(QT_TRANSLATE_NOOP("MatrixWords", "%1: %2")).arg(wordOf(cell.verdict), wordOf(*cell.stage))
                      : wordOf(cell.verdict);
}

QString sentenceOf(const MatrixCell& cell)
{
    switch (cell.verdict) {
    case TraceVerdict::Reachable:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "Gets through and is answered."));
    case TraceVerdict::Degraded:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "Works for some of the callers, or for now."));
    case TraceVerdict::Uncertain:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "Cannot be told: something that decides is not in the plan."));
    case TraceVerdict::Blocked:
        return cell.stage ? say(QT_TRANSLATE_NOOP("MatrixWords", "Blocked at this link: %1.")).arg(wordOf(*cell.stage))
                          : say(QT_TRANSLATE_NOOP("MatrixWords", "Blocked."));
    }
    return {};
}

QString wordOf(const Endpoint& endpoint)
{
    switch (endpoint.kind) {
    case EndpointKind::Https:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "HTTPS"));
    case EndpointKind::Http:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "HTTP"));
    case EndpointKind::Kudu:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "Kudu"));
    case EndpointKind::WebDeploy:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "Web Deploy"));
    case EndpointKind::WebDeploy8172:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "Web Deploy on its own port"));
    case EndpointKind::Ftp:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "FTP"));
    case EndpointKind::Ftps:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "FTPS"));
    case EndpointKind::Debug:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "Remote debugging"));
    case EndpointKind::Management:
        return say(QT_TRANSLATE_NOOP("MatrixWords", "Management"));
    case EndpointKind::Port:
        return nameOf(endpoint);
    }
    return {};
}

QString nameOfEnd(const Network& network, const TraceEnd& end)
{
    if (const auto* part = std::get_if<PartId>(&end))
        return nameOf(network, *part);
    if (const auto* address = std::get_if<Address>(&end))
        return text(*address);
    return wordOf(std::get<Outsider>(end));
}

QString wordsOf(const Network& network, const TraceQuery& query)
{
    return say(QT_TRANSLATE_NOOP("MatrixWords", "%1 to %2, %3"))
        .arg(nameOfEnd(network, query.from), nameOfEnd(network, query.to), wordOf(query.endpoint));
}

}
