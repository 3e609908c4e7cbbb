#include "tests/model/probe/local_servers.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ase::test {

namespace {

QString program(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin")}) : found;
}

QString missing(const QStringList& names)
{
    for (const QString& name : names)
        if (program(name).isEmpty())
            return name + QStringLiteral(" is not installed");
    return {};
}

void write(const QString& path, const QString& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

void run(const QString& name, const QStringList& arguments)
{
    QProcess process;
    process.start(program(name), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(name), process.readAllStandardError().constData());
}

bool takesConnections(const QString& address, std::uint16_t port)
{
    return QTest::qWaitFor(
        [&] {
            QTcpSocket socket;
            socket.connectToHost(address, port);
            return socket.waitForConnected(1000);
        },
        10'000);
}

void end(QProcess& process)
{
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished();
}

QStringList keyArguments()
{
    return {QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
        QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-days"),
        QStringLiteral("2")};
}

constexpr const char* siteConfiguration = R"(
daemon off; master_process off; worker_processes 1;
pid @DIR/nginx.pid; error_log @DIR/error.log;
events { worker_connections 64; }
http {
    log_format seen '$request|$http_host|$http_authorization|$http_cookie';
    access_log @DIR/access.log seen;
    client_body_temp_path @DIR/body; proxy_temp_path @DIR/proxy; fastcgi_temp_path @DIR/fastcgi;
    uwsgi_temp_path @DIR/uwsgi; scgi_temp_path @DIR/scgi;
    default_type text/html;
    server { listen 127.0.0.1:@PORT@SSL; @TLS location / { @ANSWER } }
}
)";

}

QString whyNotWeb()
{
    return missing({QStringLiteral("nginx"), QStringLiteral("openssl")});
}

QString whyNotNames()
{
    QUdpSocket socket;
    if (!socket.bind(QHostAddress(ownLoopback(99)), 53))
        return QStringLiteral("port 53 cannot be bound, which takes root: ") + socket.errorString();
    return missing({QStringLiteral("dnsmasq")});
}

void forgetProxies()
{
    for (const char* name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "no_proxy"})
        qunsetenv(name);
}

Authority::Authority()
{
    write(path(QStringLiteral("authority.cnf")),
        QStringLiteral("[req]\ndistinguished_name=dn\nprompt=no\nx509_extensions=ext\n[dn]\nCN=Authority of a test\n"
                       "[ext]\nbasicConstraints=critical,CA:TRUE\nsubjectKeyIdentifier=hash\n"));
    run(QStringLiteral("openssl"),
        QStringList {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-config"),
            path(QStringLiteral("authority.cnf")), QStringLiteral("-keyout"), path(QStringLiteral("authority.key")),
            QStringLiteral("-out"), path(QStringLiteral("authority.pem"))}
            + keyArguments());
}

Authority::Signed Authority::sign(const QStringList& names, int number) const
{
    const QString base = path(QStringLiteral("site%1").arg(number));
    QStringList alternatives;
    for (const QString& name : names)
        alternatives << QStringLiteral("DNS:") + name;
    write(base + QStringLiteral(".cnf"),
        QStringLiteral("[req]\ndistinguished_name=dn\nprompt=no\nx509_extensions=ext\n[dn]\nCN=%1\n[ext]\n"
                       "basicConstraints=CA:FALSE\nsubjectAltName=%2\n")
            .arg(names.first(), alternatives.join(u',')));
    const Signed made {base + QStringLiteral(".pem"), base + QStringLiteral(".key")};
    run(QStringLiteral("openssl"),
        QStringList {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-config"),
            base + QStringLiteral(".cnf"), QStringLiteral("-CA"), path(QStringLiteral("authority.pem")),
            QStringLiteral("-CAkey"), path(QStringLiteral("authority.key")), QStringLiteral("-keyout"), made.key,
            QStringLiteral("-out"), made.certificate}
            + keyArguments());
    return made;
}

QSslCertificate Authority::certificate() const
{
    return QSslCertificate::fromPath(path(QStringLiteral("authority.pem"))).value(0);
}

Trust::Trust(const Authority& authority)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    m_before = configuration.caCertificates();
    configuration.addCaCertificate(authority.certificate());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

Trust::~Trust()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(m_before);
    QSslConfiguration::setDefaultConfiguration(configuration);
}

WebServer::WebServer(const QString& answer, const std::optional<Authority::Signed>& tls)
    : m_port(freePort())
{
    QString text = QString::fromLatin1(siteConfiguration);
    text.replace(QStringLiteral("@DIR"), m_folder.path());
    text.replace(QStringLiteral("@PORT"), QString::number(m_port));
    text.replace(QStringLiteral("@SSL"), tls ? QStringLiteral(" ssl") : QString());
    text.replace(QStringLiteral("@TLS"),
        tls ? QStringLiteral("ssl_certificate %1; ssl_certificate_key %2;").arg(tls->certificate, tls->key) : QString());
    text.replace(QStringLiteral("@ANSWER"), answer);
    const QString file = m_folder.filePath(QStringLiteral("nginx.conf"));
    write(file, text);
    m_process.start(program(QStringLiteral("nginx")),
        {QStringLiteral("-e"), m_folder.filePath(QStringLiteral("error.log")), QStringLiteral("-p"), m_folder.path(),
            QStringLiteral("-c"), file});
}

WebServer::~WebServer()
{
    end(m_process);
}

bool WebServer::isUp()
{
    return takesConnections(QStringLiteral("127.0.0.1"), m_port);
}

QStringList WebServer::requests() const
{
    QFile file(m_folder.filePath(QStringLiteral("access.log")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

NameServer::NameServer(const QStringList& records)
    : m_address(ownLoopback(1))
{
    m_process.start(program(QStringLiteral("dnsmasq")),
        QStringList {QStringLiteral("--keep-in-foreground"), QStringLiteral("--conf-file=/dev/null"),
            QStringLiteral("--pid-file="), QStringLiteral("--no-resolv"), QStringLiteral("--no-hosts"),
            QStringLiteral("--bind-interfaces"), QStringLiteral("--user=root"), QStringLiteral("--log-facility=-"),
            QStringLiteral("--local=/example/"), QStringLiteral("--listen-address=") + m_address}
            + records);
}

NameServer::~NameServer()
{
    end(m_process);
}

bool NameServer::isUp()
{
    return takesConnections(m_address, 53);
}

DeafListener::DeafListener(bool full)
{
    const auto open = [this] {
        m_sockets.push_back(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        return m_sockets.back();
    };
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    socklen_t size = sizeof(address);
    const int listener = open();
    if (bind(listener, generic, size) != 0 || listen(listener, full ? 0 : 8) != 0
        || getsockname(listener, generic, &size) != 0)
        qFatal("cannot listen on loopback");
    m_port = ntohs(address.sin_port);
    for (int caller = 0; full && caller < 4; ++caller) // not all of them get in, and that is the point
        (void)connect(open(), generic, size);
}

DeafListener::~DeafListener()
{
    for (const int one : m_sockets)
        close(one);
}

std::uint16_t freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QString ownLoopback(int number)
{
    const auto process = QCoreApplication::applicationPid();
    return QStringLiteral("127.%1.%2.%3").arg(1 + process / 250 % 250).arg(1 + process % 250).arg(number);
}

}
