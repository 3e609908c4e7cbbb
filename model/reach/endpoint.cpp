#include "model/reach/endpoint.h"

#include "model/azure/ports.h"

#include <QCoreApplication>

#include <array>

namespace ase {

namespace {

struct Named {
    const char* name;
    EndpointKind kind;
};
constexpr std::array<Named, 9> named {
    {{"https", EndpointKind::Https}, {"http", EndpointKind::Http}, {"kudu", EndpointKind::Kudu},
        {"webdeploy", EndpointKind::WebDeploy}, {"webdeploy8172", EndpointKind::WebDeploy8172}, {"ftp", EndpointKind::Ftp},
        {"ftps", EndpointKind::Ftps}, {"debug", EndpointKind::Debug}, {"management", EndpointKind::Management}}};

std::optional<Endpoint> portMeant(const QString& text)
{
    const bool udp = text.startsWith(QLatin1String("udp:"), Qt::CaseInsensitive);
    if (!udp && !text.startsWith(QLatin1String("tcp:"), Qt::CaseInsensitive))
        return std::nullopt;
    bool isNumber = false;
    const std::uint16_t port = text.mid(4).toUShort(&isNumber);
    return isNumber && port != 0 ? std::optional(Endpoint {EndpointKind::Port, udp ? Carried::Udp : Carried::Tcp, port})
                                 : std::nullopt;
}

}

PortSet portsOf(const Endpoint& endpoint, Generation generation)
{
    switch (endpoint.kind) {
    case EndpointKind::Https:
    case EndpointKind::Kudu:
    case EndpointKind::WebDeploy:
        return azure::portSet(azure::ports::https);
    case EndpointKind::Http:
        return azure::portSet(azure::ports::web) - azure::portSet(azure::ports::https);
    case EndpointKind::WebDeploy8172:
        return azure::portSet(azure::ports::webDeploy);
    case EndpointKind::Ftp:
    case EndpointKind::Ftps:
        return azure::portSet(azure::ports::ftp);
    case EndpointKind::Debug:
        return azure::portSet(azure::debugPorts(generation));
    case EndpointKind::Management:
        return azure::portSet(azure::ports::management);
    case EndpointKind::Port:
        return PortSet::one(endpoint.port);
    }
    return {};
}

bool isScm(EndpointKind kind)
{
    return kind == EndpointKind::Kudu || kind == EndpointKind::WebDeploy || kind == EndpointKind::WebDeploy8172;
}

bool isFtp(EndpointKind kind)
{
    return kind == EndpointKind::Ftp || kind == EndpointKind::Ftps;
}

bool usesTls(EndpointKind kind)
{
    return kind == EndpointKind::Https || isScm(kind) || kind == EndpointKind::Ftps;
}

QString nameOf(const Endpoint& endpoint)
{
    for (const Named& one : named)
        if (one.kind == endpoint.kind)
            return QLatin1String(one.name);
    return (endpoint.carried == Carried::Udp ? QStringLiteral("udp:%1") : QStringLiteral("tcp:%1")).arg(endpoint.port);
}

QStringList endpointNames()
{
    QStringList names;
    for (const Named& one : named)
        names << QLatin1String(one.name);
    return names;
}

Result<Endpoint> endpointMeant(const QString& text)
{
    const QString word = text.trimmed();
    for (const Named& one : named)
        if (word.compare(QLatin1String(one.name), Qt::CaseInsensitive) == 0)
            return Endpoint {.kind = one.kind};
    if (const auto port = portMeant(word))
        return *port;
    return Problem {.text = QT_TRANSLATE_NOOP("Reach", "%1 is no endpoint. Write one of %2, or a port such as tcp:5432."),
        .values = {word, endpointNames().join(QStringLiteral(", "))},
        .context = "Reach"};
}

}
