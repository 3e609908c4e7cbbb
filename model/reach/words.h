#pragma once

#include "model/flow/flow_set.h"
#include "model/network/address_words.h"
#include "model/plan/reading.h"
#include "model/plan/result.h"

namespace ase {

/// A sentence of a trace: a marked text of context "Reach" with its values.
Problem because(const char* text, QStringList values = {});

/// The name of a part that an answer speaks of, noted as read.
QString nameIn(const Reading& reading, PartId part);

/// As `spoken` of model/network: "10.1.2.0/25", "the Internet".
QString textOf(const AddressSet& addresses);
/// "443", "21, 990, 10001-10020".
QString textOf(const PortSet& ports);

/// The set of one address.
AddressSet lone(const Address& address);
/// Orders of sets, to keep answers by them.
bool isBefore(const AddressSet& a, const AddressSet& b);
bool isBefore(const PortSet& a, const PortSet& b);
/// All ports the packets are sent to.
PortSet portsOf(const FlowSet& flow);
/// All senders of the packets.
AddressSet sourcesOf(const FlowSet& flow);
/// The packets of those senders alone.
FlowSet fromSources(const FlowSet& flow, const AddressSet& sources);
/// The same packets to other addresses: what a balancer or a translation makes of them.
FlowSet sentTo(const FlowSet& flow, const AddressSet& destinations);
/// The same packets from other addresses.
FlowSet sentFrom(const FlowSet& flow, const AddressSet& sources);

}
