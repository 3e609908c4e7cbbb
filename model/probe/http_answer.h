#pragma once

#include "model/probe/probe_report.h"

#include <QByteArray>

namespace ase {

/// A request for "/" that bears no credentials, no cookies, and asks that the connection be closed.
/// A proxy that is asked in plain text wants the whole address of the page.
QByteArray httpRequest(const QString& host, const ProbePort& port, bool ofProxy = false);
/// Whether enough has come to tell all that `httpAnswer` tells.
bool isWholeAnswer(const QByteArray& received);
/// What a site said: its status and what of its header and page tells why. Not HTTP where the first line is none.
/// `received` may be cut anywhere.
HttpReport httpAnswer(const QByteArray& received);

/// Most of an answer that is read, in bytes.
inline constexpr qsizetype mostOfAnswer = 64 * 1024;

}
