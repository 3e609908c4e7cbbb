#pragma once

#include "model/address/address_set.h"
#include "model/address/port_set.h"
#include "model/flow/protocol_set.h"

namespace ase {

/// The five fields a rule looks at. Source and destination are of one family; points of tags go with IPv4.
struct Packet {
    Address source;
    Address destination;
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    Carried carried = Carried::Tcp;
    bool operator==(const Packet&) const = default;
};

/// Every packet whose five fields are each in the set of that field: what one rule matches. Facts: NSG-01, NSG-27.
struct FlowBox {
    AddressSet sources;
    AddressSet destinations;
    PortSet sourcePorts = PortSet::all();
    PortSet destinationPorts = PortSet::all();
    ProtocolSet protocols = ProtocolSet::all();

    bool isEmpty() const;
    bool contains(const Packet& packet) const;
    /// Whether some packet is in both.
    bool meets(const FlowBox& other) const;
    FlowBox operator&(const FlowBox& other) const;
    bool operator==(const FlowBox&) const = default;
};

}
