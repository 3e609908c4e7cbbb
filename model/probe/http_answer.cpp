#include "model/probe/http_answer.h"

#include <QRegularExpression>

namespace ase {

namespace {

constexpr qsizetype longestTold = 120; ///< of texts that a server chose

/// One line of plain text, cut to a length a report can bear.
QString told(const QString& text)
{
    QString plain = text.simplified();
    plain.removeIf([](QChar c) { return !c.isPrint(); });
    return plain.size() <= longestTold ? plain : plain.left(longestTold) + QStringLiteral("...");
}

struct Header {
    QString name; ///< in lower case
    QString value;
};

qsizetype endOfHeader(const QByteArray& received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    return end < 0 ? -1 : end + 4;
}

std::vector<Header> headersOf(const QByteArray& received)
{
    const qsizetype end = endOfHeader(received);
    const QList<QByteArray> lines = received.left(end < 0 ? received.size() : end).split('\n');
    std::vector<Header> headers;
    for (qsizetype at = 1; at < lines.size(); ++at) {
        const qsizetype colon = lines[at].indexOf(':');
        if (colon > 0)
            headers.push_back({QString::fromLatin1(lines[at].left(colon)).trimmed().toLower(),
                QString::fromLatin1(lines[at].mid(colon + 1)).trimmed()});
    }
    return headers;
}

QString titleOf(const QString& page)
{
    static const QRegularExpression title(
        QStringLiteral("<title[^>]*>([^<]*)</title>"), QRegularExpression::CaseInsensitiveOption);
    return told(title.match(page).captured(1));
}

void takeHeader(HttpReport& report, const Header& header)
{
    if (header.name == QLatin1String("location"))
        report.location = told(header.value);
    else if (header.name == QLatin1String("server"))
        report.server = told(header.value);
    else if (header.name == QLatin1String("www-authenticate"))
        report.schemes << told(header.value.section(u' ', 0, 0));
}

}

QByteArray httpRequest(const QString& host, const ProbePort& port, bool ofProxy)
{
    const bool isV6 = host.contains(u':');
    QByteArray named = isV6 ? '[' + host.toLatin1() + ']' : host.toLatin1();
    const Endpoint ordinary {.kind = port.tls ? EndpointKind::Https : EndpointKind::Http};
    if (!portsOf(ordinary).contains(port.port))
        named += ':' + QByteArray::number(port.port);
    const QByteArray page = ofProxy ? "http://" + named + '/' : QByteArray("/");
    return "GET " + page + " HTTP/1.1\r\nHost: " + named
        + "\r\nUser-Agent: ase-planner-probe\r\nAccept: text/html, */*\r\nConnection: close\r\n\r\n";
}

bool isWholeAnswer(const QByteArray& received)
{
    if (received.size() >= mostOfAnswer)
        return true;
    const qsizetype end = endOfHeader(received);
    if (end < 0)
        return false;
    for (const Header& header : headersOf(received)) {
        bool isNumber = false;
        const qlonglong length = header.value.toLongLong(&isNumber);
        if (header.name == QLatin1String("content-length") && isNumber)
            return received.size() - end >= length;
    }
    return received.endsWith("\r\n0\r\n\r\n");
}

HttpReport httpAnswer(const QByteArray& received)
{
    static const QRegularExpression statusLine(QStringLiteral("\\AHTTP/\\d(?:\\.\\d)? (\\d{3})(?: ([^\\r\\n]*))?\\r?\\n"));
    HttpReport report;
    const QRegularExpressionMatch match = statusLine.match(QString::fromLatin1(received.left(1024)));
    if (!match.hasMatch()) {
        report.outcome = HttpSeen::NotHttp;
        return report;
    }
    report.outcome = HttpSeen::Answered;
    report.status = match.captured(1).toInt();
    report.reason = told(match.captured(2));
    for (const Header& header : headersOf(received))
        takeHeader(report, header);
    const qsizetype end = endOfHeader(received);
    const QString page = end < 0 ? QString() : QString::fromUtf8(received.mid(end));
    report.title = titleOf(page);
    static const QRegularExpression forbidden(
        QStringLiteral("\\bip\\b[^<]{0,40}\\bforbidden\\b"), QRegularExpression::CaseInsensitiveOption);
    report.forbidsAddress =
        report.status == 403 && (forbidden.match(report.reason).hasMatch() || forbidden.match(page).hasMatch());
    return report;
}

}
