#pragma once

#include "model/address/address_set.h"

#include <QString>

/// Addresses as people speak of them: service tags by their names, the Internet as that, the rest as blocks.
namespace ase {

/// "10.1.2.4", "AzureResourceManager".
QString spoken(const Address& address);
/// "10.1.2.0/25, 10.1.2.192/26", the first few of many; "the Internet but for 198.51.100.0/24"; "Sql"; "any address".
QString spoken(const AddressSet& addresses);

}
