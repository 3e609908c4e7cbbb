#include "model/probe/certificate_view.h"

#include <QSslCertificate>
#include <QSslCipher>
#include <QSslError>
#include <QSslSocket>

#include <algorithm>

namespace ase {

namespace {

QString protocolName(QSsl::SslProtocol protocol)
{
    if (protocol == QSsl::TlsV1_3)
        return QStringLiteral("TLS 1.3");
    if (protocol == QSsl::TlsV1_2)
        return QStringLiteral("TLS 1.2");
    return QStringLiteral("TLS"); // nothing older is spoken
}

QString nameIn(const QSslCertificate& certificate, bool ofIssuer)
{
    const auto info = [&](QSslCertificate::SubjectInfo which) {
        return (ofIssuer ? certificate.issuerInfo(which) : certificate.subjectInfo(which)).join(QStringLiteral(", "));
    };
    const QString common = info(QSslCertificate::CommonName);
    if (!common.isEmpty())
        return common;
    const QString organisation = info(QSslCertificate::Organization);
    if (!organisation.isEmpty())
        return organisation;
    return ofIssuer ? certificate.issuerDisplayName() : certificate.subjectDisplayName();
}

CertificateSeen certificateSeen(const QSslCertificate& certificate)
{
    QStringList names;
    const auto alternatives = certificate.subjectAlternativeNames();
    for (auto it = alternatives.begin(); it != alternatives.end(); ++it)
        names << it.value();
    names.sort();
    return {.subject = nameIn(certificate, false),
        .issuer = nameIn(certificate, true),
        .names = names,
        .validFrom = certificate.effectiveDate().toUTC(),
        .validTo = certificate.expiryDate().toUTC()};
}

bool isAboutName(QSslError::SslError error)
{
    return error == QSslError::HostNameMismatch;
}

bool isAboutDate(QSslError::SslError error)
{
    return error == QSslError::CertificateNotYetValid || error == QSslError::CertificateExpired;
}

}

bool namesHost(const QString& pattern, const QString& host)
{
    if (pattern.compare(host, Qt::CaseInsensitive) == 0)
        return true;
    const qsizetype dot = host.indexOf(u'.');
    return pattern.startsWith(QLatin1String("*.")) && dot > 0
        && pattern.mid(1).compare(host.mid(dot), Qt::CaseInsensitive) == 0;
}

TlsReport tlsSeen(const QSslSocket& socket, const QList<QSslError>& errors, const QString& host)
{
    TlsReport report {.outcome = TlsSeen::Completed,
        .protocol = protocolName(socket.sessionProtocol()),
        .cipher = socket.sessionCipher().name(),
        .chain = {},
        .coversHost = true,
        .isTrusted = true,
        .isInDate = true,
        .errors = {},
        .error = {}};
    const QList<QSslCertificate> chain = socket.peerCertificateChain();
    for (const QSslCertificate& certificate : chain)
        report.chain.push_back(certificateSeen(certificate));
    for (const QSslError& error : errors) {
        if (error.error() == QSslError::NoError)
            continue;
        report.errors << error.errorString();
        report.coversHost = report.coversHost && !isAboutName(error.error());
        report.isInDate = report.isInDate && !isAboutDate(error.error());
        report.isTrusted = report.isTrusted && (isAboutName(error.error()) || isAboutDate(error.error()));
    }
    report.errors.removeDuplicates();
    // Qt names no mismatch where the certificate bears no alternative names and the subject happens to be the host.
    if (!report.chain.empty() && report.coversHost && !addressMeant(host)) {
        const QStringList& names = report.chain.front().names;
        report.coversHost = std::any_of(names.begin(), names.end(), [&](const QString& one) { return namesHost(one, host); })
            || (names.isEmpty() && namesHost(report.chain.front().subject, host));
    }
    return report;
}

}
