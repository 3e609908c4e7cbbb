#include "model/probe/probe_question.h"

#include "model/probe/probe_words.h"

#include <QRegularExpression>
#include <QUrl>

namespace ase {

namespace {

constexpr qsizetype longestName = 253; // RFC 1035, 2.3.4, as text

/// "app.scm.corp.example" in the letters DNS knows; empty where the text is no name.
QString nameMeant(const QString& text)
{
    static const QRegularExpression name(
        QStringLiteral("\\A[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*\\z"));
    QString word = text.toLower();
    if (word.endsWith(u'.'))
        word.chop(1);
    const QString ascii = QString::fromLatin1(QUrl::toAce(word));
    const QString found = ascii.isEmpty() ? word : ascii;
    return found.size() <= longestName && name.match(found).hasMatch() ? found : QString();
}

bool speaksHttp(EndpointKind kind)
{
    return kind == EndpointKind::Https || kind == EndpointKind::Http || kind == EndpointKind::Kudu
        || kind == EndpointKind::WebDeploy;
}

}

std::vector<ProbePort> probedPorts(const Endpoint& endpoint, Generation generation)
{
    std::vector<ProbePort> ports;
    for (const PortRange& range : portsOf(endpoint, generation).ranges()) {
        if (isFtp(endpoint.kind) && range.first != range.last)
            continue;
        for (int port = range.first; port <= range.last; ++port)
            ports.push_back({.port = std::uint16_t(port),
                .tls = usesTls(endpoint.kind) && !isFtp(endpoint.kind),
                .http = speaksHttp(endpoint.kind)});
    }
    // Of the two ports of FTP the lower one begins in plain text.
    if (endpoint.kind == EndpointKind::Ftps && !ports.empty())
        ports.back().tls = true;
    return ports;
}

Result<ProbeQuestion> probeMeant(
    const QString& host, const Endpoint& endpoint, const QString& nameServer, Generation generation)
{
    ProbeQuestion question {.host = host.trimmed(), .endpoint = endpoint, .ports = {}, .nameServer = {}, .limits = {}};
    if (endpoint.kind == EndpointKind::Port && endpoint.carried != Carried::Tcp)
        return probeText(QT_TRANSLATE_NOOP(
            "Probe", "A port of UDP answers nobody who does not speak its protocol. Choose an endpoint of TCP."));
    if (!addressMeant(question.host)) {
        const QString name = nameMeant(question.host);
        if (name.isEmpty())
            return probeText(
                QT_TRANSLATE_NOOP("Probe", "%1 is no host name and no address. Write one such as app.scm.corp.example."),
                {question.host});
        question.host = name;
    }
    const QString server = nameServer.trimmed();
    question.nameServer = addressMeant(server);
    if (!server.isEmpty() && !question.nameServer)
        return probeText(QT_TRANSLATE_NOOP("Probe", "%1 is no address. Name servers are asked by theirs."), {server});
    question.ports = probedPorts(endpoint, generation);
    return question;
}

std::optional<Address> addressMeant(const QString& host)
{
    return Address::parse(host.trimmed().toStdString());
}

QHostAddress hostAddress(const Address& address)
{
    return QHostAddress(QString::fromStdString(address.toString()));
}

std::optional<Address> addressOf(const QHostAddress& address)
{
    QHostAddress plain = address;
    plain.setScopeId({});
    bool isMapped = false;
    const quint32 v4 = plain.toIPv4Address(&isMapped);
    if (isMapped)
        return Address::v4(v4);
    return Address::parse(plain.toString().toStdString());
}

}
