#include "model/probe/certificate_view.h"
#include "model/probe/http_answer.h"
#include "tests/support/test_registry.h"

#include <rapidcheck.h>

using namespace ase;

class HttpAnswerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answer_tellsStatusAndPage();
    void answer_tellsForbiddenAddress_data();
    void answer_tellsForbiddenAddress();
    void answer_isPlainAndShort();
    void answer_bearsAnyBytes();
    void request_bearsNothingSecret();
    void certificate_coversOneLabel_data();
    void certificate_coversOneLabel();
    void question_isRead_data();
    void question_isRead();
};

void HttpAnswerTest::answer_tellsStatusAndPage()
{
    const QByteArray whole = "HTTP/1.1 401 Unauthorized\r\nServer: site\r\nWWW-Authenticate: Basic realm=\"a\"\r\n"
                             "WWW-Authenticate: Bearer\r\nContent-Length: 34\r\n\r\n<TITLE>\n Who is\t calling? </TITLE>";
    const HttpReport report = httpAnswer(whole);
    QCOMPARE(report.outcome, HttpSeen::Answered);
    QCOMPARE(report.status, 401);
    QCOMPARE(report.reason, QStringLiteral("Unauthorized"));
    QCOMPARE(report.schemes, QStringList({QStringLiteral("Basic"), QStringLiteral("Bearer")}));
    QCOMPARE(report.title, QStringLiteral("Who is calling?"));
    QVERIFY(isWholeAnswer(whole));
    QVERIFY(!isWholeAnswer(whole.chopped(1)));
    QCOMPARE(httpAnswer("SSH-2.0-OpenSSH\r\n").outcome, HttpSeen::NotHttp);
}

void HttpAnswerTest::answer_tellsForbiddenAddress_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("address");
    QTest::newRow("reason") << QByteArray("HTTP/1.1 403 Ip Forbidden\r\n\r\n") << true;
    QTest::newRow("page") << QByteArray("HTTP/1.1 403 Forbidden\r\n\r\n<h1>IP address is forbidden</h1>") << true;
    QTest::newRow("plain") << QByteArray("HTTP/1.1 403 Forbidden\r\n\r\n<h1>This app is stopped.</h1>") << false;
    QTest::newRow("other status") << QByteArray("HTTP/1.1 200 OK\r\n\r\nIP forbidden") << false;
}

void HttpAnswerTest::answer_tellsForbiddenAddress()
{
    QFETCH(QByteArray, answer);
    QTEST(httpAnswer(answer).forbidsAddress, "address");
}

void HttpAnswerTest::answer_isPlainAndShort()
{
    const HttpReport report = httpAnswer("HTTP/1.1 302 \x1b[31mFound\r\nLocation: " + QByteArray(5000, 'a') + "\r\n\r\n");
    QVERIFY(!report.reason.contains(QChar(0x1b)));
    QVERIFY(report.location.size() < 200);
}

void HttpAnswerTest::answer_bearsAnyBytes()
{
    QVERIFY(rc::check("any bytes, any cut", [](const std::string& text, bool led) {
        const QByteArray bytes = (led ? QByteArray("HTTP/1.1 403 x\r\n") : QByteArray()) + QByteArray::fromStdString(text);
        const HttpReport report = httpAnswer(bytes);
        RC_ASSERT(report.outcome == HttpSeen::Answered || report.outcome == HttpSeen::NotHttp);
        isWholeAnswer(bytes);
    }));
}

void HttpAnswerTest::request_bearsNothingSecret()
{
    const QByteArray request = httpRequest(QStringLiteral("app.scm.corp.example"), {443, true, true});
    QVERIFY(request.startsWith("GET / HTTP/1.1\r\nHost: app.scm.corp.example\r\n"));
    QVERIFY(!request.toLower().contains("authorization") && !request.toLower().contains("cookie"));
    QVERIFY(httpRequest(QStringLiteral("a.example"), {8443, true, true}).contains("Host: a.example:8443\r\n"));
    QVERIFY(httpRequest(QStringLiteral("fd00::1"), {80, false, true}).contains("Host: [fd00::1]\r\n"));
    QVERIFY(httpRequest(QStringLiteral("a.example"), {80, false, true}, true).startsWith("GET http://a.example/ "));
}

void HttpAnswerTest::certificate_coversOneLabel_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("covers");
    QTest::newRow("itself") << QStringLiteral("APP.scm.corp.example") << true;
    QTest::newRow("scm") << QStringLiteral("*.scm.corp.example") << true;
    QTest::newRow("two labels") << QStringLiteral("*.corp.example") << false;
    QTest::newRow("other") << QStringLiteral("*.scm.corp.example.org") << false;
    QTest::newRow("bare") << QStringLiteral("*") << false;
}

void HttpAnswerTest::certificate_coversOneLabel()
{
    QFETCH(QString, pattern);
    QTEST(namesHost(pattern, QStringLiteral("app.scm.corp.example")), "covers");
}

void HttpAnswerTest::question_isRead_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("read"); // "host ports", or the first words of the refusal
    const auto row = [](const char* name, const char* host, const char* endpoint, const char* server, const char* read) {
        QTest::newRow(name) << QString::fromUtf8(host) << QString::fromLatin1(endpoint) << QString::fromLatin1(server)
                            << QString::fromLatin1(read);
    };
    row("kudu", " App.SCM.Corp.Example. ", "kudu", "", "app.scm.corp.example 443th");
    row("plain", "10.1.0.11", "http", "", "10.1.0.11 80h");
    row("ftp", "a.example", "ftp", "", "a.example 21 990");
    row("ftps", "a.example", "ftps", "", "a.example 21 990t");
    row("classic", "a.example", "webdeploy8172", "", "a.example 8172t");
    row("own port", "a.example", "tcp:5432", "10.0.20.4", "a.example 5432");
    row("address of v6", "fd00::1", "https", "", "fd00::1 443th");
    row("umlaut", "bücher.example", "https", "", "xn--bcher-kva.example 443th");
    row("udp", "a.example", "udp:53", "", "A port of UDP");
    row("url", "https://a.example/", "https", "", "https://a.example/ is no host name");
    row("blank", "  ", "https", "", " is no host name");
    row("line break", "a.example\r\nX: y", "https", "", "a.example\r\nX: y is no host name");
    row("server by name", "a.example", "https", "dns.example", "dns.example is no address");
}

void HttpAnswerTest::question_isRead()
{
    QFETCH(QString, host);
    QFETCH(QString, endpoint);
    QFETCH(QString, server);
    QFETCH(QString, read);
    const auto meant = endpointMeant(endpoint);
    QVERIFY(meant.ok());
    const auto question = probeMeant(host, *meant, server);
    if (!question) {
        QVERIFY2(sentence(question.error()).startsWith(read), qPrintable(sentence(question.error())));
        return;
    }
    QString text = question->host;
    for (const ProbePort& port : question->ports)
        text += QStringLiteral(" %1").arg(port.port) + (port.tls ? QStringLiteral("t") : QString())
            + (port.http ? QStringLiteral("h") : QString());
    QCOMPARE(text, read);
    QCOMPARE(question->nameServer.has_value(), !server.isEmpty());
}

ASE_TEST(HttpAnswerTest)

#include "http_answer_test.moc"
