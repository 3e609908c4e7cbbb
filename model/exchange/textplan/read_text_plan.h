#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

namespace ase {

/// Reads a plan written as statements, in any order. A statement ends at "|" or at the end of its line, unless that ends
/// with ":" or ";". "#" starts a comment. A name with blanks stands in double quotes. Capitals are for you to fill in, [ ]
/// may be left out, ... may be repeated.
///
///     title TEXT | notes TEXT | region REGION | resource-group NAME          what holds for the whole plan
///     vnet NAME PREFIX... [dns ADDRESS...] [classic]
///     subnet NAME PREFIX... in VNET [nsg NSG] [rt TABLE] [delegated [SERVICE]] [endpoint SERVICE...] [list]
///     nsg NAME[: RULE; ...]       RULE: PRIORITY in|out allow|deny PROTOCOL SOURCE[:PORTS] -> DESTINATION[:PORTS]
///                                       [name=NAME] [note="TEXT"] [disabled]
///     asg NAME                    an application security group, "@NAME" in rules
///     rt NAME[: ROUTE; ...] [no-propagation]
///                                 ROUTE: PREFIX -> ADDRESS|appliance [ADDRESS]|internet|none|vnet|gateway [name=NAME]
///     peer VNET VNET [one-way] [transit] [remote-gateways] [forwarded] [no-access]
///     ase1|ase2|ase3 NAME [in SUBNET] ilb|external [ADDRESS] [suffix SUFFIX] [zone-redundant] [ftp] [debug]
///                                 [front-ends N SIZE] [pool N SIZE]... [ratio N] [certificate NAME...] [vault-closed]
///     plan NAME [in ASE] SKU [x COUNT] [steady COUNT] [linux|windows|containers] [zone-redundant]
///     app NAME in PLAN [domain NAME]... [https-only] [assigned ADDRESS] [integrate SUBNET] [integrate-by-gateway VNET]
///                                 [hybrid HOST PORT]... [restrict|restrict-scm PRIORITY allow|deny SOURCE|subnet SUBNET]...
///                                 [restrict-else|restrict-scm-else allow|deny]... [scm-as-site] [access enabled|disabled]
///                                 [no-scm-basic] [no-ftp-basic] [ftps STATE] [debug]
///     zone NAME[: RECORD ADDRESS...; ...] [link VNET...] [link-falls-back VNET...]
///     site NAME PREFIX... [dns ADDRESS] [via GATEWAY]
///     gateway NAME [ADDRESS] in SUBNET [express] [bgp]
///     vm NAME [ADDRESS] [PLACE]
///     firewall|appliance NAME [ADDRESS] [PLACE] [translates] [passes all|none|FLOWS]...
///                                 FLOWS: PROTOCOL SOURCE -> DESTINATION[:PORTS], of prefixes and addresses
///     appgw NAME [ADDRESS] [PLACE] [waf] [x COUNT] [publishes APP...]
///     dns NAME [ADDRESS] [PLACE] [resolver] [forward SUFFIX ADDRESS]... [zone ZONE]... [unreachable]
///     server NAME [ADDRESS] [PLACE] [signs-in profile|sso|token] [by-name] [publish-host HOST]
///     client NAME ADDRESS|internet [PLACE] [signs-in profile|sso|token]
///     endpoint NAME [ADDRESS] [PLACE] [to TARGET]
///     vmss NAME [ADDRESS] [PLACE] [x COUNT]
///     service NAME [sql|storage|keyvault|eventhub|servicebus|cosmosdb|registry|other] [type TEXT] [from SUBNET]...
///     frontdoor NAME [identity ID] [origin HOST]...
///     note TEXT [at X Y] [size WIDTH HEIGHT]      a text on the canvas
///     scenario NAME FROM -> TO [ENDPOINT] [signs-in profile|sso|token] [host NAME] expect VERDICT [at STAGE] [note=TEXT]
///
/// Every device takes "groups ASG...", "nsg NSG" and "hosts NAME ADDRESS", the last one repeatedly. Of a firewall or an
/// appliance without `passes` it is not known what it lets through. The name server of a site is the device "dns-SITE", or
/// that of a `dns` statement which stands there and has its address.
///
/// PLACE is "in SUBNET", "in SITE" or "internet"; without it a device stands in the subnet that holds its address, else at
/// the site that does, else on the Internet. SUBNET is "VNET/NAME", or "NAME" alone where only one subnet has it. PROTOCOL
/// is tcp, udp, icmp, esp, ah or any. SOURCE, DESTINATION and PORTS are "any" or a list parted by commas; an IPv6 address
/// that has ports stands in [ ]. Rules and routes without a name are called after their priority and prefix. Every statement
/// that makes a part takes "existing", for a part that stands elsewhere, and "note=TEXT". A value may be "?EXPRESSION": one
/// that only the cloud could tell. `peer` makes both directions unless one-way: transit is set on the first network's link,
/// remote-gateways on the second's, forwarded and no-access on both. A subnet of one prefix is written as a list in
/// templates with `list`.
///
/// FROM and TO of a scenario are paths of parts, addresses, internet, management or probe; ENDPOINT (https if left out),
/// VERDICT and STAGE are words of `trace`.
///
/// TARGET is the path of a service or an app, else words. A plan without an environment belongs to the multi-tenant service.
///
/// What does not parse as an address, prefix, port or protocol is kept as written, as everywhere in a plan. Ids come from
/// names: the same text gives the same plan. `fileName` names the text in messages.
Result<Plan> planFromText(const QString& text, const QString& fileName = {});

}
