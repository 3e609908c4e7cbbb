#pragma once

#include "model/probe/probe_report.h"

class QSslSocket;
class QSslError;

namespace ase {

/// What a finished handshake showed; `errors` are those that the socket told on the way and that were looked over.
TlsReport tlsSeen(const QSslSocket& socket, const QList<QSslError>& errors, const QString& host);
/// Whether a client would take the certificate's name for the host: a wildcard stands for one label. Fact: CERT-04.
bool namesHost(const QString& pattern, const QString& host);

}
