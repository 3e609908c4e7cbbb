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
///                                 [front-ends N SIZE] [pool N SIZE]... [ratio N]
///     plan NAME [in ASE] SKU [x COUNT] [steady COUNT] [linux|windows|containers] [zone-redundant]
///     app NAME in PLAN [domain NAME...] [https-only] [assigned ADDRESS] [integrate SUBNET] [integrate-by-gateway VNET]
///                                 [hybrid HOST PORT]... [restrict|restrict-scm PRIORITY allow|deny SOURCE|subnet SUBNET]...
///                                 [scm-as-site]
///     zone NAME[: RECORD ADDRESS...; ...] [link VNET...]
///     site NAME PREFIX... [dns ADDRESS] [via GATEWAY]
///     gateway NAME [ADDRESS] in SUBNET [express] [bgp]
///     firewall|appliance|vm|server NAME [ADDRESS] [PLACE] [groups ASG...]
///     appgw NAME [ADDRESS] [PLACE] [waf] [x COUNT]
///     dns NAME [ADDRESS] [PLACE] [resolver] [forward SUFFIX ADDRESS]...
///     client NAME ADDRESS|internet [PLACE]
///     endpoint NAME [ADDRESS] [PLACE] [to TARGET]
///     vmss NAME [ADDRESS] [PLACE] [x COUNT]
///     service NAME [sql|storage|keyvault|eventhub|servicebus|cosmosdb|registry|other] [type TEXT] [from SUBNET]...
///     frontdoor NAME [identity ID] [origin HOST]...
///     note TEXT [at X Y] [size WIDTH HEIGHT]      a text on the canvas
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
/// TARGET is the path of a service or an app, else words. A plan without an environment belongs to the multi-tenant service.
///
/// What does not parse as an address, prefix, port or protocol is kept as written, as everywhere in a plan. Ids come from
/// names: the same text gives the same plan. `fileName` names the text in messages.
Result<Plan> planFromText(const QString& text, const QString& fileName = {});

}
