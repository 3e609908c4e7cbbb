#pragma once

#include "model/network/name_answer.h"

namespace ase {

/// Who asks for a name.
struct Asker {
    Standing standing; ///< which name servers it has
    const std::vector<HostsEntry>* hosts = nullptr; ///< of its own hosts file; null: none
    bool fallsBack =
        false; ///< where the servers of its network are silent it asks Azure DNS: an app of v1 or v2. Fact: VER-22
};

/// Resolves a name as the asker would: its hosts file; else the name servers of its virtual network or site in their order;
/// else Azure DNS with the private zones linked to the network; else public DNS. In public DNS stand the names of external
/// environments and of apps of the multi-tenant service; names of ILB environments do not, and of any other name it is not
/// known. Letter case is ignored, and a dot at the end.
///
/// A machine on the Internet asks public DNS. One at a site asks the name servers that stand there, or public DNS where none
/// does; a server forwards by the longest suffix, to an address of which the plan must know the server: the inbound endpoint
/// of a resolver or a server in a virtual network answers with what that network's Azure DNS says. 168.63.129.16 answers in
/// virtual networks alone. A server that no subnet of the asking network has a route to gives no answer. Facts: DNS-01 to
/// DNS-17, DNS-19, DNS-20, DNS-25, PE-02, RT-01, VER-22.
NameAnswer resolveName(const Reading& reading, const Asker& asker, const QString& name);

}
