#pragma once

#include "model/network/virtual_network_tag.h"

namespace ase {

/// What comes of asking for a name.
enum class NameOutcome : std::uint8_t {
    Found,
    NoSuchName, ///< an authoritative no
    NoAnswer, ///< every server asked is silent
    CannotTell,
};

/// One who was asked on the way, in order, with what it said.
struct NameStep {
    Problem what; ///< "Zone %1 is linked to %2 and has no record that holds %3.", in "NameResolution"
    std::optional<PartId> part; ///< zone, server, virtual network or device
    QStringList facts;
};

struct NameAnswer {
    NameOutcome outcome = NameOutcome::CannotTell;
    std::vector<Address> addresses; ///< of Found
    std::vector<NameStep> steps; ///< the last one decides
    Doubts warnings; ///< it works, and documents ask for more. Fact: DNS-14
    Doubts doubts; ///< what is missing of CannotTell, or what Found and NoSuchName take for granted
};

/// A sentence of "NameResolution".
Problem nameText(const char* text, QStringList values = {});
/// Adds a step; `facts` parted by blanks.
void tell(
    NameAnswer& answer, const char* text, QStringList values, const char* facts, std::optional<PartId> part = std::nullopt);
/// Ends with a step that decides. CannotTell has the sentence among its doubts too.
NameOutcome conclude(NameAnswer& answer, NameOutcome outcome, const char* text, QStringList values, const char* facts,
    std::optional<PartId> part = std::nullopt);

/// The addresses of the fields that are known; a doubt for each that is not.
std::vector<Address> knownAddresses(const std::vector<AddressField>& fields, Doubts& doubts);
/// "10.1.0.11, 10.1.0.12"
QString listed(const std::vector<Address>& addresses);

}
