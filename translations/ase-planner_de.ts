<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AddressChart</name>
    <message>
        <source>Kept by Azure</source>
        <translation>Azure-Reserve</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>Its growth</source>
        <translation>Ihr Zuwachs</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>While resizing</source>
        <translation>Beim Skalieren</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>evtl.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>ArmView</name>
    <message>
        <source>The template could not be saved as %1: %2. Choose another place.</source>
        <translation>Die Vorlage konnte nicht als %1 gespeichert werden: %2. Wählen Sie einen anderen Speicherort.</translation>
    </message>
</context>
<context>
    <name>Capacity</name>
    <message>
        <source>the gateway</source>
        <translation>das Gateway</translation>
    </message>
    <message>
        <source>Azure Firewall</source>
        <translation>Azure Firewall</translation>
    </message>
    <message>
        <source>the management of Azure Firewall</source>
        <translation>die Verwaltung von Azure Firewall</translation>
    </message>
    <message>
        <source>Azure Bastion</source>
        <translation>Azure Bastion</translation>
    </message>
    <message>
        <source>Azure Route Server</source>
        <translation>Azure Route Server</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Create the private zone %1</source>
        <translation>Private Zone %1 erstellen</translation>
    </message>
    <message>
        <source>Add %2 to %1</source>
        <translation>%2 zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Let the records of %1 lead to %2</source>
        <translation>Einträge von %1 auf %2 zeigen lassen</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>%1 mit %2 verknüpfen</translation>
    </message>
    <message>
        <source>Remove the suffix of %1</source>
        <translation>Suffix von %1 entfernen</translation>
    </message>
    <message>
        <source>No zone for the names of the apps</source>
        <translation>Keine Zone für die Namen der Apps</translation>
    </message>
    <message>
        <source>The apps of %1 are named under %2, which no public server knows; the plan has no zone and no name server for it.</source>
        <translation>Die Apps von %1 sind unter %2 benannt, das kein öffentlicher Server kennt; der Plan enthält dafür weder Zone noch Namenserver.</translation>
    </message>
    <message>
        <source>Nobody finds the apps or their SCM sites by name.</source>
        <translation>Niemand findet die Apps oder ihre SCM-Sites über den Namen.</translation>
    </message>
    <message>
        <source>Zone lacks records of the environment</source>
        <translation>Zone fehlen Einträge der Umgebung</translation>
    </message>
    <message>
        <source>The zone %1 of %3 has no record %2.</source>
        <translation>In der Zone %1 von %3 fehlt der Eintrag %2.</translation>
    </message>
    <message>
        <source>Apps or their SCM sites may not be found by name.</source>
        <translation>Apps oder ihre SCM-Sites werden möglicherweise nicht über den Namen gefunden.</translation>
    </message>
    <message>
        <source>Zone leads to another address</source>
        <translation>Zone führt zu einer anderen Adresse</translation>
    </message>
    <message>
        <source>In %1, %2; the inbound address of %3 is %4.</source>
        <translation>In %1: %2; die eingehende Adresse von %3 ist %4.</translation>
    </message>
    <message>
        <source>Clients and deployments connect to the wrong place.</source>
        <translation>Clients und Bereitstellungen verbinden sich mit dem falschen Ziel.</translation>
    </message>
    <message>
        <source>Zone is not linked to a network with clients</source>
        <translation>Zone nicht mit einem Netzwerk mit Clients verknüpft</translation>
    </message>
    <message>
        <source>%2 holds clients or deployment servers and asks Azure&apos;s name servers; the zone %1 of %3 is not linked to it.</source>
        <translation>%2 enthält Clients oder Bereitstellungsserver und fragt die Namenserver von Azure; die Zone %1 von %3 ist nicht damit verknüpft.</translation>
    </message>
    <message>
        <source>They do not find the apps by name: a zone answers in linked networks only.</source>
        <translation>Sie finden die Apps nicht über den Namen: Eine Zone antwortet nur in verknüpften Netzwerken.</translation>
    </message>
    <message>
        <source>External v3 has its own suffix</source>
        <translation>Externe v3 hat ein eigenes Suffix</translation>
    </message>
    <message>
        <source>%1 is external and asks for the suffix %2; only an ILB v3 can have one.</source>
        <translation>%1 ist extern und verlangt das Suffix %2; nur eine ILB-v3 kann eines haben.</translation>
    </message>
    <message>
        <source>Azure refuses the setting.</source>
        <translation>Azure lehnt die Einstellung ab.</translation>
    </message>
    <message>
        <source>Cannot be told for sure: %1</source>
        <translation>Nicht sicher feststellbar: %1</translation>
    </message>
    <message>
        <source>Convert %1 to v3</source>
        <translation>%1 in v3 umwandeln</translation>
    </message>
    <message>
        <source>Environment of a retired version</source>
        <translation>Umgebung einer eingestellten Version</translation>
    </message>
    <message>
        <source>%1 is a %2. The version was retired on %3, and no tool has created one since January 2024.</source>
        <translation>%1: %2. Die Version wurde am %3 eingestellt, und seit Januar 2024 hat kein Werkzeug mehr eine solche Umgebung erstellt.</translation>
    </message>
    <message>
        <source>It cannot be deployed, and there is no service agreement for it.</source>
        <translation>Sie kann nicht bereitgestellt werden, und für sie gilt keine Servicevereinbarung.</translation>
    </message>
    <message>
        <source>Existing environment has to be migrated</source>
        <translation>Vorhandene Umgebung muss migriert werden</translation>
    </message>
    <message>
        <source>%1 is a %2, retired on %3. One grace period of 30 days is granted on request.</source>
        <translation>%1: %2, eingestellt am %3. Auf Antrag wird eine einmalige Nachfrist von 30 Tagen gewährt.</translation>
    </message>
    <message>
        <source>The platform migrates it by itself or deletes it with its data; its hardware is being taken away.</source>
        <translation>Die Plattform migriert sie selbsttätig oder löscht sie samt ihren Daten; ihre Hardware wird abgebaut.</translation>
    </message>
    <message>
        <source>Environment cannot be migrated in place</source>
        <translation>Umgebung kann nicht direkt migriert werden</translation>
    </message>
    <message>
        <source>%1 stands in %2, a classic network or a region without v3.</source>
        <translation>%1 steht in %2, einem klassischen Netzwerk oder einer Region ohne v3.</translation>
    </message>
    <message>
        <source>It has to be rebuilt as a v3 elsewhere and its apps moved by hand.</source>
        <translation>Sie muss an anderer Stelle als v3 neu aufgebaut werden; ihre Apps sind von Hand zu verschieben.</translation>
    </message>
    <message>
        <source>Peered networks overlap</source>
        <translation>Netzwerke mit Peering überlappen sich</translation>
    </message>
    <message>
        <source>%1 and %2 both hold %3.</source>
        <translation>%1 und %2 enthalten beide %3.</translation>
    </message>
    <message>
        <source>Azure refuses the peering; one of them has to be renumbered.</source>
        <translation>Azure lehnt das Peering ab; eines der Netzwerke muss neu adressiert werden.</translation>
    </message>
    <message>
        <source>Network overlaps a connected site</source>
        <translation>Netzwerk überlappt einen verbundenen Standort</translation>
    </message>
    <message>
        <source>%1 and the site %2, which is connected to it, both hold %3.</source>
        <translation>%1 und der damit verbundene Standort %2 enthalten beide %3.</translation>
    </message>
    <message>
        <source>These addresses cannot be reached from the other side; renumber one of them.</source>
        <translation>Diese Adressen sind von der anderen Seite nicht erreichbar; adressieren Sie eine der Seiten neu.</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>In %1 umbenennen</translation>
    </message>
    <message>
        <source>Two parts have the same name</source>
        <translation>Zwei Elemente haben denselben Namen</translation>
    </message>
    <message>
        <source>Another part of the kind is called “%1” too; letter case makes no difference.</source>
        <translation>Ein anderes Element dieser Art heißt ebenfalls „%1“; Groß- und Kleinschreibung spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Azure takes them for one resource: the second deployment changes or fails at the first.</source>
        <translation>Azure hält sie für eine einzige Ressource: Die zweite Bereitstellung ändert die erste oder scheitert an ihr.</translation>
    </message>
    <message>
        <source>Same app name in two environments</source>
        <translation>Gleicher App-Name in zwei Umgebungen</translation>
    </message>
    <message>
        <source>“%1” is an app of %2 and of %3, and both are in one resource group.</source>
        <translation>„%1“ ist eine App von %2 und von %3, und beide liegen in derselben Ressourcengruppe.</translation>
    </message>
    <message>
        <source>Deployment tools that look an app up by name and resource group may find the other one.</source>
        <translation>Bereitstellungswerkzeuge, die eine App über Name und Ressourcengruppe suchen, finden möglicherweise die andere.</translation>
    </message>
    <message>
        <source>Name is not allowed</source>
        <translation>Name ist nicht zulässig</translation>
    </message>
    <message>
        <source>“%1” does not follow the rule for its kind: %2 to %3 characters, of them letters, digits and %4, and mostly a letter or digit at both ends.</source>
        <translation>„%1“ entspricht nicht der Regel für diese Art: %2 bis %3 Zeichen, davon Buchstaben, Ziffern und %4, und meist ein Buchstabe oder eine Ziffer an beiden Enden.</translation>
    </message>
    <message>
        <source>Azure refuses to create it under this name.</source>
        <translation>Azure lehnt die Erstellung unter diesem Namen ab.</translation>
    </message>
    <message>
        <source>Environment name is not allowed</source>
        <translation>Name der Umgebung ist nicht zulässig</translation>
    </message>
    <message>
        <source>“%1” becomes part of host names: it has at most %3 characters, letters, digits and %4, and a letter or digit at both ends.</source>
        <translation>„%1“ wird Teil von Hostnamen: höchstens %3 Zeichen, Buchstaben, Ziffern und %4, und ein Buchstabe oder eine Ziffer an beiden Enden.</translation>
    </message>
    <message>
        <source>Azure refuses to create the environment under this name.</source>
        <translation>Azure lehnt die Erstellung der Umgebung unter diesem Namen ab.</translation>
    </message>
    <message>
        <source>Subnet name starts with a digit</source>
        <translation>Subnetzname beginnt mit einer Ziffer</translation>
    </message>
    <message>
        <source>“%1” starts with a digit; names of subnets should start with a letter.</source>
        <translation>„%1“ beginnt mit einer Ziffer; Subnetznamen sollten mit einem Buchstaben beginnen.</translation>
    </message>
    <message>
        <source>Application Gateway, among others, refuses such a subnet.</source>
        <translation>Unter anderem lehnt Application Gateway ein solches Subnetz ab.</translation>
    </message>
    <message>
        <source>Keep %2 alone as the ranges of %1</source>
        <translation>Nur %2 als Bereiche von %1 behalten</translation>
    </message>
    <message>
        <source>Virtual network holds a range Azure forbids</source>
        <translation>Virtuelles Netzwerk enthält einen von Azure verbotenen Bereich</translation>
    </message>
    <message>
        <source>%2 of %1 touches addresses Azure keeps for itself: multicast, broadcast, loopback, link-local or 168.63.129.16.</source>
        <translation>%2 von %1 berührt Adressen, die Azure sich vorbehält: Multicast, Broadcast, Loopback, Link-Local oder 168.63.129.16.</translation>
    </message>
    <message>
        <source>Azure refuses to create the virtual network.</source>
        <translation>Azure lehnt die Erstellung des virtuellen Netzwerks ab.</translation>
    </message>
    <message>
        <source>Ranges of a virtual network overlap</source>
        <translation>Bereiche eines virtuellen Netzwerks überlappen sich</translation>
    </message>
    <message>
        <source>%2 stands inside another range of %1.</source>
        <translation>%2 liegt innerhalb eines anderen Bereichs von %1.</translation>
    </message>
    <message>
        <source>Azure refuses the address space.</source>
        <translation>Azure lehnt den Adressraum ab.</translation>
    </message>
    <message>
        <source>Virtual network uses public addresses</source>
        <translation>Virtuelles Netzwerk verwendet öffentliche Adressen</translation>
    </message>
    <message>
        <source>%2 of %1 is neither private (RFC 1918) nor shared space (100.64.0.0/10).</source>
        <translation>%2 von %1 gehört weder zum privaten (RFC 1918) noch zum gemeinsam genutzten Adressraum (100.64.0.0/10).</translation>
    </message>
    <message>
        <source>The owners of these addresses on the Internet cannot be reached from the network, and firewalls translate addresses where they should not.</source>
        <translation>Die Inhaber dieser Adressen im Internet sind aus dem Netzwerk nicht erreichbar, und Firewalls übersetzen Adressen, wo sie es nicht sollten.</translation>
    </message>
    <message>
        <source>Connected network uses the range of the portal</source>
        <translation>Verbundenes Netzwerk verwendet den Bereich des Portals</translation>
    </message>
    <message>
        <source>%1 holds %2, the range the portal gives every network it makes for an environment, and it is joined to others.</source>
        <translation>%1 enthält %2, den Bereich, den das Portal jedem für eine Umgebung erstellten Netzwerk gibt, und ist mit anderen verbunden.</translation>
    </message>
    <message>
        <source>Two networks with this range can never be peered or connected.</source>
        <translation>Zwei Netzwerke mit diesem Bereich können nie per Peering oder anderweitig verbunden werden.</translation>
    </message>
    <message>
        <source>Write %1 without host bits: %2</source>
        <translation>%1 ohne Hostbits schreiben: %2</translation>
    </message>
    <message>
        <source>Prefix is not valid</source>
        <translation>Präfix ist ungültig</translation>
    </message>
    <message>
        <source>The prefix of %1 is written as “%2”. A prefix is the first address of a block and its length, as in 10.0.0.0/16; an IPv6 subnet is always a /64.</source>
        <translation>Das Präfix von %1 ist als „%2“ angegeben. Ein Präfix besteht aus der ersten Adresse eines Blocks und seiner Länge, etwa 10.0.0.0/16; ein IPv6-Subnetz ist immer ein /64.</translation>
    </message>
    <message>
        <source>Azure refuses the deployment, and nothing inside can be checked.</source>
        <translation>Azure lehnt die Bereitstellung ab, und nichts darin kann geprüft werden.</translation>
    </message>
    <message>
        <source>%1 has no free address.</source>
        <translation>%1 hat keine freie Adresse.</translation>
    </message>
    <message>
        <source>Give %1 a free address</source>
        <translation>%1 eine freie Adresse geben</translation>
    </message>
    <message>
        <source>Address is one Azure keeps</source>
        <translation>Adresse ist von Azure reserviert</translation>
    </message>
    <message>
        <source>%1 has %2, which is one of the first four addresses or the last one of %3 (%4).</source>
        <translation>%1 hat %2, eine der ersten vier Adressen oder die letzte von %3 (%4).</translation>
    </message>
    <message>
        <source>Azure never gives this address to anyone; the deployment fails.</source>
        <translation>Azure vergibt diese Adresse nie; die Bereitstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>Address cannot be used here</source>
        <translation>Adresse kann hier nicht verwendet werden</translation>
    </message>
    <message>
        <source>%1 cannot have %2: %3 (%4) does not hold this address, or has it already.</source>
        <translation>%1 kann %2 nicht haben: %3 (%4) enthält diese Adresse nicht oder hat sie bereits vergeben.</translation>
    </message>
    <message>
        <source>Azure refuses an address outside the subnet, and gives none twice.</source>
        <translation>Azure lehnt eine Adresse außerhalb des Subnetzes ab und vergibt keine zweimal.</translation>
    </message>
    <message>
        <source>Subnet has a size Azure does not offer</source>
        <translation>Subnetz hat eine von Azure nicht angebotene Größe</translation>
    </message>
    <message>
        <source>%1 is %2; the prefix of a subnet is between /%3 and /%4.</source>
        <translation>%1 ist %2; das Präfix eines Subnetzes liegt zwischen /%3 und /%4.</translation>
    </message>
    <message>
        <source>Azure refuses to create the subnet.</source>
        <translation>Azure lehnt die Erstellung des Subnetzes ab.</translation>
    </message>
    <message>
        <source>Add %2 to the address space of %1</source>
        <translation>%2 zum Adressraum von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Subnet is outside its virtual network</source>
        <translation>Subnetz liegt außerhalb seines virtuellen Netzwerks</translation>
    </message>
    <message>
        <source>%2 of %1 is not wholly inside one range of %3 (%4).</source>
        <translation>%2 von %1 liegt nicht vollständig in einem Bereich von %3 (%4).</translation>
    </message>
    <message>
        <source>Subnets overlap</source>
        <translation>Subnetze überlappen sich</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) share addresses.</source>
        <translation>%1 (%2) und %3 (%4) haben gemeinsame Adressen.</translation>
    </message>
    <message>
        <source>Azure refuses to create the second of them.</source>
        <translation>Azure lehnt die Erstellung des zweiten ab.</translation>
    </message>
    <message>
        <source>Allow the Internet on the web ports</source>
        <translation>Internet auf den Webports zulassen</translation>
    </message>
    <message>
        <source>%2 lets no client reach %1</source>
        <translation>%2 lässt keinen Client zu %1 durch</translation>
    </message>
    <message>
        <source>The environment is external, and no rule allows its apps&apos; ports 80 and 443 from the Internet or any stated source. What no rule allows, Azure&apos;s last default rule denies.</source>
        <translation>Die Umgebung ist extern, und keine Regel lässt die Ports 80 und 443 ihrer Apps aus dem Internet oder von einer angegebenen Quelle zu. Was keine Regel zulässt, verweigert die letzte Standardregel von Azure.</translation>
    </message>
    <message>
        <source>Apps and their SCM sites cannot be reached; the environment itself lives on.</source>
        <translation>Apps und ihre SCM-Sites sind nicht erreichbar; die Umgebung selbst läuft weiter.</translation>
    </message>
    <message>
        <source>Use ports %1</source>
        <translation>Ports %1 verwenden</translation>
    </message>
    <message>
        <source>Rule %1 opens debugging ports that %2 does not use</source>
        <translation>Regel %1 öffnet Debugports, die %2 nicht verwendet</translation>
    </message>
    <message>
        <source>Ports %3 belong to another version; this one debugs on %4.</source>
        <translation>Die Ports %3 gehören zu einer anderen Version; diese verwendet zum Debuggen %4.</translation>
    </message>
    <message>
        <source>The ports are open for nothing, and remote debugging does not work through them.</source>
        <translation>Die Ports sind unnötig offen, und Remotedebuggen funktioniert darüber nicht.</translation>
    </message>
    <message>
        <source>Allow AzureLoadBalancer before %1</source>
        <translation>AzureLoadBalancer vor %1 zulassen</translation>
    </message>
    <message>
        <source>Rule %1 shuts the load balancer out of %2</source>
        <translation>Regel %1 sperrt den Lastenausgleich von %2 aus</translation>
    </message>
    <message>
        <source>%1 of %3 denies everything, and stands before the default rule that lets AzureLoadBalancer in. No rule before it allows AzureLoadBalancer on every port.</source>
        <translation>%1 von %3 verweigert alles und steht vor der Standardregel, die AzureLoadBalancer zulässt. Keine Regel davor lässt AzureLoadBalancer auf allen Ports zu.</translation>
    </message>
    <message>
        <source>Traffic that the load balancer hands to the environment is dropped.</source>
        <translation>Datenverkehr, den der Lastenausgleich an die Umgebung weitergibt, wird verworfen.</translation>
    </message>
    <message>
        <source>%1 holds %2 entries where Azure takes %3</source>
        <translation>%1 enthält %2 Einträge; Azure lässt %3 zu</translation>
    </message>
    <message>
        <source>Rules, addresses of a rule and application security groups are limited.</source>
        <translation>Regeln, Adressen einer Regel und Anwendungssicherheitsgruppen sind begrenzt.</translation>
    </message>
    <message>
        <source>Azure refuses the group.</source>
        <translation>Azure lehnt die Gruppe ab.</translation>
    </message>
    <message>
        <source>Detach the network security group</source>
        <translation>Netzwerksicherheitsgruppe trennen</translation>
    </message>
    <message>
        <source>Attach a network security group with the rules it needs</source>
        <translation>Netzwerksicherheitsgruppe mit den erforderlichen Regeln zuordnen</translation>
    </message>
    <message>
        <source>%1 must have no network security group</source>
        <translation>%1 darf keine Netzwerksicherheitsgruppe haben</translation>
    </message>
    <message>
        <source>%2 is attached to it, and Azure does not support a group on this subnet.</source>
        <translation>%2 ist zugeordnet, und Azure unterstützt auf diesem Subnetz keine Gruppe.</translation>
    </message>
    <message>
        <source>Azure refuses it, or the service in the subnet stops working.</source>
        <translation>Azure lehnt dies ab, oder der Dienst im Subnetz funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>Subnet %1 of %2 has no network security group</source>
        <translation>Subnetz %1 von %2 hat keine Netzwerksicherheitsgruppe</translation>
    </message>
    <message>
        <source>Without a group nothing is filtered: everything that can be routed is let through.</source>
        <translation>Ohne Gruppe wird nichts gefiltert: Alles, was geroutet werden kann, wird durchgelassen.</translation>
    </message>
    <message>
        <source>Whoever reaches the subnet reaches the environment on every port.</source>
        <translation>Wer das Subnetz erreicht, erreicht die Umgebung auf allen Ports.</translation>
    </message>
    <message>
        <source>Allow AppServiceManagement alone</source>
        <translation>Nur AppServiceManagement zulassen</translation>
    </message>
    <message>
        <source>Rule %1 opens the management ports of %2 to everyone</source>
        <translation>Regel %1 öffnet die Verwaltungsports von %2 für alle</translation>
    </message>
    <message>
        <source>Ports %3 are needed from AppServiceManagement alone, and the rule allows every address of the Internet.</source>
        <translation>Die Ports %3 werden nur für AppServiceManagement benötigt, doch die Regel lässt jede Adresse des Internets zu.</translation>
    </message>
    <message>
        <source>Anyone can talk to the management endpoint of the environment.</source>
        <translation>Jeder kann den Verwaltungsendpunkt der Umgebung ansprechen.</translation>
    </message>
    <message>
        <source>Rule %1 opens publishing or debugging ports of %2 to everyone</source>
        <translation>Regel %1 öffnet Veröffentlichungs- oder Debugports von %2 für alle</translation>
    </message>
    <message>
        <source>Ports %3 are open to every address of the Internet.</source>
        <translation>Die Ports %3 sind für jede Adresse des Internets offen.</translation>
    </message>
    <message>
        <source>Whoever has credentials can publish or debug from anywhere.</source>
        <translation>Wer Anmeldeinformationen hat, kann von überall veröffentlichen oder debuggen.</translation>
    </message>
    <message>
        <source>Give it the next free priority</source>
        <translation>Nächste freie Priorität zuweisen</translation>
    </message>
    <message>
        <source>Rule %1 cannot have priority %2</source>
        <translation>Regel %1 kann Priorität %2 nicht haben</translation>
    </message>
    <message>
        <source>Priorities are whole numbers from %4 to %5, and each is given once in each direction of %3.</source>
        <translation>Prioritäten sind ganze Zahlen von %4 bis %5, und jede wird in jeder Richtung von %3 nur einmal vergeben.</translation>
    </message>
    <message>
        <source>Allow it (%1)</source>
        <translation>Zulassen (%1)</translation>
    </message>
    <message>
        <source>%2 keeps Azure from managing %1</source>
        <translation>%2 hindert Azure an der Verwaltung von %1</translation>
    </message>
    <message>
        <source>Management comes from AppServiceManagement on %3, and %4 drops it.</source>
        <translation>Die Verwaltung kommt von AppServiceManagement auf %3, und %4 verwirft sie.</translation>
    </message>
    <message>
        <source>Azure can no longer manage the environment: it goes unhealthy and is then suspended.</source>
        <translation>Azure kann die Umgebung nicht mehr verwalten: Sie wird fehlerhaft und danach angehalten.</translation>
    </message>
    <message>
        <source>%2 keeps the parts of %1 from talking to each other</source>
        <translation>%2 hindert die Teile von %1 daran, miteinander zu kommunizieren</translation>
    </message>
    <message>
        <source>Traffic inside the subnet is filtered like any other, on its way out and in again, and %4 drops a part of it.</source>
        <translation>Datenverkehr innerhalb des Subnetzes wird wie jeder andere gefiltert, ausgehend und wieder eingehend, und %4 verwirft einen Teil davon.</translation>
    </message>
    <message>
        <source>The platform breaks: its parts use every port, and the ports change.</source>
        <translation>Die Plattform fällt aus: Ihre Teile verwenden alle Ports, und die Ports wechseln.</translation>
    </message>
    <message>
        <source>%2 drops the health probe of %1</source>
        <translation>%2 verwirft den Integritätstest von %1</translation>
    </message>
    <message>
        <source>The probe comes from AzureLoadBalancer on %3, and %4 drops it.</source>
        <translation>Der Integritätstest kommt von AzureLoadBalancer auf %3, und %4 verwirft ihn.</translation>
    </message>
    <message>
        <source>The health probe fails, and the environment is judged unhealthy.</source>
        <translation>Der Integritätstest schlägt fehl, und die Umgebung gilt als fehlerhaft.</translation>
    </message>
    <message>
        <source>The health probe fails, and the instances are judged unhealthy: nothing answers on the inbound address.</source>
        <translation>Der Integritätstest schlägt fehl, und die Instanzen gelten als fehlerhaft: Auf der eingehenden Adresse antwortet nichts.</translation>
    </message>
    <message>
        <source>%2 drops the FTP probe of %1</source>
        <translation>%2 verwirft den FTP-Integritätstest von %1</translation>
    </message>
    <message>
        <source>FTP is on, and its probe comes from AzureLoadBalancer on %3 even where only FTPS is wanted. %4 drops it.</source>
        <translation>FTP ist aktiviert, und der zugehörige Integritätstest kommt von AzureLoadBalancer auf %3, auch wenn nur FTPS gewünscht ist. %4 verwirft ihn.</translation>
    </message>
    <message>
        <source>The health probe of FTP fails, and FTPS does not work.</source>
        <translation>Der Integritätstest von FTP schlägt fehl, und FTPS funktioniert nicht.</translation>
    </message>
    <message>
        <source>%2 cuts %1 off from services it depends on</source>
        <translation>%2 trennt %1 von Diensten, von denen die Umgebung abhängt</translation>
    </message>
    <message>
        <source>The environment needs a way out on %3, and %4 drops at least a part of that.</source>
        <translation>Die Umgebung benötigt einen Weg nach außen auf %3, und %4 verwirft mindestens einen Teil davon.</translation>
    </message>
    <message>
        <source>The environment loses services it depends on, stops working and is suspended if this lasts.</source>
        <translation>Die Umgebung verliert Dienste, von denen sie abhängt, funktioniert nicht mehr und wird angehalten, wenn dies andauert.</translation>
    </message>
    <message>
        <source>%2 blocks the monitoring of %1</source>
        <translation>%2 blockiert die Überwachung von %1</translation>
    </message>
    <message>
        <source>Monitoring goes out on %3, and %4 drops at least a part of it.</source>
        <translation>Die Überwachung geht auf %3 nach außen, und %4 verwirft mindestens einen Teil davon.</translation>
    </message>
    <message>
        <source>The environment keeps running, but Microsoft cannot watch it and supports it with difficulty.</source>
        <translation>Die Umgebung läuft weiter, aber Microsoft kann sie nicht überwachen und nur schwer Support leisten.</translation>
    </message>
    <message>
        <source>%2 cuts %1 off from storage or databases it depends on</source>
        <translation>%2 trennt %1 von Speicher oder Datenbanken, von denen die Umgebung abhängt</translation>
    </message>
    <message>
        <source>The environment cannot be created, or loses what it depends on and goes unhealthy.</source>
        <translation>Die Umgebung kann nicht erstellt werden, oder sie verliert, wovon sie abhängt, und wird fehlerhaft.</translation>
    </message>
    <message>
        <source>Use the subnet range %1</source>
        <translation>Subnetzbereich %1 verwenden</translation>
    </message>
    <message>
        <source>Rule %1 is aimed at the inbound address of %3 alone</source>
        <translation>Regel %1 zielt nur auf die eingehende Adresse von %3</translation>
    </message>
    <message>
        <source>Rules are asked after the load balancer has chosen an instance: their destination is an address of the subnet, never %2.</source>
        <translation>Regeln werden erst angewendet, nachdem der Lastenausgleich eine Instanz gewählt hat: Ihr Ziel ist eine Adresse des Subnetzes, nie %2.</translation>
    </message>
    <message>
        <source>The rule matches no traffic of the environment.</source>
        <translation>Die Regel trifft auf keinen Datenverkehr der Umgebung zu.</translation>
    </message>
    <message>
        <source>Rule %1 is aimed at an application security group, which %2 cannot be in</source>
        <translation>Regel %1 zielt auf eine Anwendungssicherheitsgruppe, der %2 nicht angehören kann</translation>
    </message>
    <message>
        <source>Only network cards can be members of an application security group, and the instances of an environment have none of yours.</source>
        <translation>Nur Netzwerkkarten können Mitglieder einer Anwendungssicherheitsgruppe sein, und die Instanzen einer Umgebung haben keine, die Ihnen gehören.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Rule %1 gives %2 twice, or not at all</source>
        <translation>Regel %1 gibt %2 doppelt oder gar nicht an</translation>
    </message>
    <message>
        <source>Azure has one property for a single value and one for a list; exactly one of them must be given, and an empty one counts as absent.</source>
        <translation>Azure hat eine Eigenschaft für einen einzelnen Wert und eine für eine Liste; genau eine davon muss angegeben sein, und eine leere gilt als nicht vorhanden.</translation>
    </message>
    <message>
        <source>Azure refuses the rule.</source>
        <translation>Azure lehnt die Regel ab.</translation>
    </message>
    <message>
        <source>Rule %1 names service tags in a list: %2</source>
        <translation>Regel %1 nennt Diensttags in einer Liste: %2</translation>
    </message>
    <message>
        <source>A rule can name many addresses on one side, or one service tag. Make a rule of its own for each tag.</source>
        <translation>Eine Regel kann auf einer Seite viele Adressen oder ein einziges Diensttag nennen. Erstellen Sie für jedes Tag eine eigene Regel.</translation>
    </message>
    <message>
        <source>Ports of rule %1 cannot be read: %2</source>
        <translation>Ports der Regel %1 sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Ports are *, a number from 0 to 65535, or two numbers with a dash between them, the smaller one first.</source>
        <translation>Ports sind *, eine Zahl von 0 bis 65535 oder zwei Zahlen mit Bindestrich dazwischen, die kleinere zuerst.</translation>
    </message>
    <message>
        <source>Addresses of rule %1 cannot be read: %2</source>
        <translation>Adressen der Regel %1 sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>An address is *, an IP address, a block without host bits such as 10.1.0.0/16, or one service tag.</source>
        <translation>Eine Adresse ist *, eine IP-Adresse, ein Block ohne Hostbits wie 10.1.0.0/16 oder ein einziges Diensttag.</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
    <message>
        <source>Rule %1 of %2 can never decide</source>
        <translation>Regel %1 von %2 kann nie entscheiden</translation>
    </message>
    <message>
        <source>Everything it matches is already decided by %3.</source>
        <translation>Alles, worauf sie zutrifft, wird bereits durch %3 entschieden.</translation>
    </message>
    <message>
        <source>What it was meant to allow or deny does not happen because of it.</source>
        <translation>Was sie zulassen oder verweigern sollte, geschieht nicht durch sie.</translation>
    </message>
    <message>
        <source>Rule %1 uses %2 against its usual direction</source>
        <translation>Regel %1 verwendet %2 entgegen der üblichen Richtung</translation>
    </message>
    <message>
        <source>The rule is %3, and Azure documents the service tag for the other direction.</source>
        <translation>Die Regel ist %3, und Azure dokumentiert das Diensttag für die andere Richtung.</translation>
    </message>
    <message>
        <source>Azure accepts the rule, but traffic of that service in this direction is not to be expected.</source>
        <translation>Azure akzeptiert die Regel, doch Datenverkehr dieses Dienstes ist in dieser Richtung nicht zu erwarten.</translation>
    </message>
    <message>
        <source>The default route of %2 may widen VirtualNetwork to every address in subnet %1</source>
        <translation>Die Standardroute von %2 kann VirtualNetwork im Subnetz %1 auf alle Adressen ausweiten</translation>
    </message>
    <message>
        <source>Azure adds prefixes of user-defined routes to the service tag VirtualNetwork, and this one is 0.0.0.0/0. Rules of %3 that name the tag, the default rules among them, may then match the whole Internet.</source>
        <translation>Azure fügt dem Diensttag VirtualNetwork Präfixe benutzerdefinierter Routen hinzu, und dieses ist 0.0.0.0/0. Regeln von %3, die das Tag nennen, darunter die Standardregeln, können dann auf das gesamte Internet zutreffen.</translation>
    </message>
    <message>
        <source>What was to be allowed from the network may be allowed from everywhere. Name the source ranges instead of the tag.</source>
        <translation>Was aus dem Netzwerk zugelassen werden sollte, wird möglicherweise von überall zugelassen. Nennen Sie die Quellbereiche anstelle des Tags.</translation>
    </message>
    <message>
        <source>%1 stands elsewhere; whether it is peered back is not in this plan.</source>
        <translation>%1 steht anderswo; ob es ein Peering zurück hat, ist nicht in diesem Plan enthalten.</translation>
    </message>
    <message>
        <source>Peer %1 and %2 in both directions</source>
        <translation>Peering zwischen %1 und %2 in beide Richtungen einrichten</translation>
    </message>
    <message>
        <source>Allow gateway transit from %2 to %1</source>
        <translation>Gatewaytransit von %2 nach %1 zulassen</translation>
    </message>
    <message>
        <source>Do not use the gateway of %2 in %1</source>
        <translation>Gateway von %2 in %1 nicht verwenden</translation>
    </message>
    <message>
        <source>Peering is not connected</source>
        <translation>Peering ist nicht verbunden</translation>
    </message>
    <message>
        <source>%1 is peered to %2, and the link back is missing or was deleted.</source>
        <translation>%1 hat ein Peering zu %2, doch die Gegenrichtung fehlt oder wurde gelöscht.</translation>
    </message>
    <message>
        <source>No traffic passes until both links exist; a disconnected one is made anew.</source>
        <translation>Es fließt kein Datenverkehr, bis beide Richtungen bestehen; ein getrenntes Peering wird neu erstellt.</translation>
    </message>
    <message>
        <source>Remote gateway cannot be used</source>
        <translation>Remotegateway kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>%1 is to use the gateway of %2. That takes gateway transit on the link back, no gateway in %1 and no second peering of this kind.</source>
        <translation>%1 soll das Gateway von %2 verwenden. Dazu sind Gatewaytransit in der Gegenrichtung, kein Gateway in %1 und kein zweites Peering dieser Art erforderlich.</translation>
    </message>
    <message>
        <source>Azure refuses the peering.</source>
        <translation>Azure lehnt das Peering ab.</translation>
    </message>
    <message>
        <source>Environment is out of reach over global peering</source>
        <translation>Umgebung ist über globales Peering nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 (%2) answers on a basic load balancer, and %3 (%4) is peered with its network from another region.</source>
        <translation>%1 (%2) antwortet über einen Basic-Lastenausgleich, und %3 (%4) ist aus einer anderen Region per Peering mit dem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>Nothing in that network reaches the apps; use gateways, or a v3.</source>
        <translation>Nichts in jenem Netzwerk erreicht die Apps; verwenden Sie Gateways oder eine v3.</translation>
    </message>
    <message>
        <source>Special subnet is misspelt or too small</source>
        <translation>Besonderes Subnetz ist falsch geschrieben oder zu klein</translation>
    </message>
    <message>
        <source>%1 (%2) is taken for %3, which has exactly this name and is a /%4 or larger.</source>
        <translation>%1 (%2) wird für %3 gehalten; dieses heißt genau so und ist ein /%4 oder größer.</translation>
    </message>
    <message>
        <source>Azure does not create the service in this subnet.</source>
        <translation>Azure erstellt den Dienst in diesem Subnetz nicht.</translation>
    </message>
    <message>
        <source>Subnet %1 drops what %2 sends to %3</source>
        <translation>Subnetz %1 verwirft, was %2 an %3 sendet</translation>
    </message>
    <message>
        <source>The addresses are private, and no virtual network, peering, gateway or route leads to them. Azure drops what is sent to private addresses that it does not know.</source>
        <translation>Die Adressen sind privat, und kein virtuelles Netzwerk, Peering, Gateway und keine Route führt zu ihnen. Azure verwirft, was an unbekannte private Adressen gesendet wird.</translation>
    </message>
    <message>
        <source>They cannot be reached, and replies to them are lost.</source>
        <translation>Sie sind nicht erreichbar, und Antworten an sie gehen verloren.</translation>
    </message>
    <message>
        <source>Subnet %1 of %2 has no route table</source>
        <translation>Subnetz %1 von %2 hat keine Routentabelle</translation>
    </message>
    <message>
        <source>Environments that the portal made have one with 0.0.0.0/0 to the Internet, which no learned default route can replace.</source>
        <translation>Vom Portal erstellte Umgebungen haben eine mit 0.0.0.0/0 zum Internet, die keine gelernte Standardroute ersetzen kann.</translation>
    </message>
    <message>
        <source>A default route learned through a gateway would take the environment away from the Internet.</source>
        <translation>Eine über ein Gateway gelernte Standardroute würde die Umgebung vom Internet abschneiden.</translation>
    </message>
    <message>
        <source>Add service endpoints: %1</source>
        <translation>Dienstendpunkte hinzufügen: %1</translation>
    </message>
    <message>
        <source>The default route of %2 takes %1 away from the Internet</source>
        <translation>Die Standardroute von %2 schneidet %1 vom Internet ab</translation>
    </message>
    <message>
        <source>0.0.0.0/0 leads to %3, and a v1 does not work behind a forced tunnel.</source>
        <translation>0.0.0.0/0 führt zu %3, und eine v1 funktioniert nicht hinter einem erzwungenen Tunnel.</translation>
    </message>
    <message>
        <source>Replies of %1 to its management take another way back</source>
        <translation>Antworten von %1 an die Verwaltung nehmen einen anderen Rückweg</translation>
    </message>
    <message>
        <source>0.0.0.0/0 of %2 leads to %3, and the management addresses have no routes of their own to the Internet.</source>
        <translation>0.0.0.0/0 von %2 führt zu %3, und die Verwaltungsadressen haben keine eigenen Routen zum Internet.</translation>
    </message>
    <message>
        <source>Replies leave from another address than the request came to: management fails, and the environment is suspended.</source>
        <translation>Antworten gehen von einer anderen Adresse aus als der, an die die Anforderung kam: Die Verwaltung schlägt fehl, und die Umgebung wird angehalten.</translation>
    </message>
    <message>
        <source>%2 sends storage or database traffic of %1 into the tunnel</source>
        <translation>%2 leitet Speicher- oder Datenbankverkehr von %1 in den Tunnel</translation>
    </message>
    <message>
        <source>0.0.0.0/0 leads to %3, and the subnet lacks service endpoints: %4.</source>
        <translation>0.0.0.0/0 führt zu %3, und dem Subnetz fehlen Dienstendpunkte: %4.</translation>
    </message>
    <message>
        <source>The environment loses services it depends on and stops working.</source>
        <translation>Die Umgebung verliert Dienste, von denen sie abhängt, und funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>Replies of %1 to its clients go into the tunnel</source>
        <translation>Antworten von %1 an Clients gehen in den Tunnel</translation>
    </message>
    <message>
        <source>The environment is external, 0.0.0.0/0 of %2 leads to %3, and clients have no route back the way they came.</source>
        <translation>Die Umgebung ist extern, 0.0.0.0/0 von %2 führt zu %3, und für Clients gibt es keine Route auf dem Weg zurück, auf dem sie kamen.</translation>
    </message>
    <message>
        <source>Connections to the apps break off.</source>
        <translation>Verbindungen zu den Apps brechen ab.</translation>
    </message>
    <message>
        <source>%1 is external, but its replies leave through %3</source>
        <translation>%1 ist extern, doch Antworten gehen über %3 hinaus</translation>
    </message>
    <message>
        <source>A subnet whose 0.0.0.0/0 leads elsewhere is no longer directly reachable from the Internet. Microsoft&apos;s documents disagree whether this holds for a v3.</source>
        <translation>Ein Subnetz, dessen 0.0.0.0/0 anderswohin führt, ist aus dem Internet nicht mehr direkt erreichbar. Ob dies für eine v3 gilt, ist in den Dokumenten von Microsoft widersprüchlich.</translation>
    </message>
    <message>
        <source>Clients may not reach the apps unless the device publishes them.</source>
        <translation>Clients erreichen die Apps möglicherweise nicht, sofern das Gerät sie nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>%2 sends Event Hub traffic of %1 into the tunnel</source>
        <translation>%2 leitet Event Hub-Verkehr von %1 in den Tunnel</translation>
    </message>
    <message>
        <source>Event Hub must not be reached through the firewall; logging may fail.</source>
        <translation>Event Hub darf nicht über die Firewall erreicht werden; die Protokollierung kann fehlschlagen.</translation>
    </message>
    <message>
        <source>Detach route table %1</source>
        <translation>Routentabelle %1 trennen</translation>
    </message>
    <message>
        <source>Subnet %1 has no route to site %2</source>
        <translation>Subnetz %1 hat keine Route zum Standort %2</translation>
    </message>
    <message>
        <source>Route table %3 keeps the gateway&apos;s routes away, and has none of its own for %4. Add routes with next hop VirtualNetworkGateway.</source>
        <translation>Die Routentabelle %3 hält die Routen des Gateways fern und hat keine eigenen für %4. Fügen Sie Routen mit dem nächsten Hop VirtualNetworkGateway hinzu.</translation>
    </message>
    <message>
        <source>Apps and deployment servers of the subnet cannot talk to the site.</source>
        <translation>Apps und Bereitstellungsserver des Subnetzes können nicht mit dem Standort kommunizieren.</translation>
    </message>
    <message>
        <source>%1 cannot have route table %2</source>
        <translation>%1 kann Routentabelle %2 nicht haben</translation>
    </message>
    <message>
        <source>GatewaySubnet takes no route for 0.0.0.0/0 and needs the gateway&apos;s routes; RouteServerSubnet takes no route table at all.</source>
        <translation>GatewaySubnet lässt keine Route für 0.0.0.0/0 zu und benötigt die Routen des Gateways; RouteServerSubnet lässt gar keine Routentabelle zu.</translation>
    </message>
    <message>
        <source>The gateway or route server stops working.</source>
        <translation>Das Gateway oder der Routenserver funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Adresse entfernen</translation>
    </message>
    <message>
        <source>Route %1 lacks the address of its appliance, or has one it cannot have</source>
        <translation>Route %1 fehlt die Adresse der Appliance, oder sie hat eine unzulässige</translation>
    </message>
    <message>
        <source>A next hop VirtualAppliance needs the appliance&apos;s IP address, and no other hop takes one. This is %2. %3</source>
        <translation>Ein nächster Hop VirtualAppliance benötigt die IP-Adresse der Appliance, und kein anderer Hop lässt eine zu. Dieser ist %2. %3</translation>
    </message>
    <message>
        <source>Azure refuses the route.</source>
        <translation>Azure lehnt die Route ab.</translation>
    </message>
    <message>
        <source>Route %1 leads subnet %3 to an appliance that cannot serve it</source>
        <translation>Route %1 führt Subnetz %3 zu einer Appliance, die es nicht bedienen kann</translation>
    </message>
    <message>
        <source>%2 must stand in another subnet than its users, in this virtual network or one peered with it.</source>
        <translation>%2 muss in einem anderen Subnetz als die Nutzer liegen, in diesem virtuellen Netzwerk oder einem per Peering damit verbundenen.</translation>
    </message>
    <message>
        <source>Packets circle or are dropped.</source>
        <translation>Pakete kreisen oder werden verworfen.</translation>
    </message>
    <message>
        <source>Route %1 leads subnet %2 to a VPN gateway it does not have</source>
        <translation>Route %1 führt Subnetz %2 zu einem VPN-Gateway, das es nicht hat</translation>
    </message>
    <message>
        <source>A user-defined route can lead to a VPN gateway of the network or of a peer whose gateway it uses, and not where there is an ExpressRoute gateway too.</source>
        <translation>Eine benutzerdefinierte Route kann zu einem VPN-Gateway des Netzwerks oder eines Peers führen, dessen Gateway es verwendet, jedoch nicht, wenn es auch ein ExpressRoute-Gateway gibt.</translation>
    </message>
    <message>
        <source>Packets that take the route are dropped.</source>
        <translation>Pakete, die diese Route nehmen, werden verworfen.</translation>
    </message>
    <message>
        <source>Remove route %1</source>
        <translation>Route %1 entfernen</translation>
    </message>
    <message>
        <source>Routes %1 and %2 have the same prefix %3</source>
        <translation>Routen %1 und %2 haben dasselbe Präfix %3</translation>
    </message>
    <message>
        <source>A prefix can stand in a route table only once.</source>
        <translation>Ein Präfix kann in einer Routentabelle nur einmal vorkommen.</translation>
    </message>
    <message>
        <source>Azure refuses the table.</source>
        <translation>Azure lehnt die Tabelle ab.</translation>
    </message>
    <message>
        <source>Route table %1 holds %2 routes of a kind of which Azure takes %3</source>
        <translation>Routentabelle %1 enthält %2 Routen einer Art, von der Azure %3 zulässt</translation>
    </message>
    <message>
        <source>Routes of a table, and those for service tags among them, are limited.</source>
        <translation>Die Routen einer Tabelle und darunter die für Diensttags sind begrenzt.</translation>
    </message>
    <message>
        <source>Route 0.0.0.0/0 to the Internet</source>
        <translation>0.0.0.0/0 zum Internet routen</translation>
    </message>
    <message>
        <source>Route %1 to the Internet</source>
        <translation>%1 zum Internet routen</translation>
    </message>
    <message>
        <source>The prefix of %1 is unknown: %2.</source>
        <translation>Das Präfix von %1 ist unbekannt: %2.</translation>
    </message>
    <message>
        <source>The number of instances of %1 is not known everywhere.</source>
        <translation>Die Instanzanzahl von %1 ist nicht überall bekannt.</translation>
    </message>
    <message>
        <source>Subnet has too few addresses</source>
        <translation>Subnetz hat zu wenige Adressen</translation>
    </message>
    <message>
        <source>%1 takes at least %2 addresses as planned, and %3 (%4) has %5.</source>
        <translation>%1 belegt laut Planung mindestens %2 Adressen, und %3 (%4) hat %5.</translation>
    </message>
    <message>
        <source>Plans cannot scale out, and answers slow down under load.</source>
        <translation>Pläne können nicht horizontal skaliert werden, und Antworten werden unter Last langsamer.</translation>
    </message>
    <message>
        <source>Environment may not fit into its subnet</source>
        <translation>Umgebung passt möglicherweise nicht in ihr Subnetz</translation>
    </message>
    <message>
        <source>%1 takes up to %2 addresses; %3 (%4) has %5, enough only while its infrastructure stays small.</source>
        <translation>%1 belegt bis zu %2 Adressen; %3 (%4) hat %5, was nur ausreicht, solange die Infrastruktur klein bleibt.</translation>
    </message>
    <message>
        <source>Under load plans may be unable to scale out.</source>
        <translation>Unter Last können Pläne möglicherweise nicht horizontal skaliert werden.</translation>
    </message>
    <message>
        <source>No room to resize the largest plan</source>
        <translation>Kein Platz für die Größenänderung des größten Plans</translation>
    </message>
    <message>
        <source>While its largest plan changes size, %1 takes up to %2 addresses; %3 (%4) has %5.</source>
        <translation>Während der Größenänderung des größten Plans belegt %1 bis zu %2 Adressen; %3 (%4) hat %5.</translation>
    </message>
    <message>
        <source>The plan can only be scaled up or down in smaller steps.</source>
        <translation>Der Plan kann nur in kleineren Schritten hoch- oder herunterskaliert werden.</translation>
    </message>
    <message>
        <source>Subnet is nearly full</source>
        <translation>Subnetz ist fast voll</translation>
    </message>
    <message>
        <source>%1 takes up to %2 of the %5 addresses of %3 (%4): %6 %.</source>
        <translation>%1 belegt bis zu %2 der %5 Adressen von %3 (%4): %6 %.</translation>
    </message>
    <message>
        <source>The subnet of an environment cannot be enlarged later; choose a larger one now.</source>
        <translation>Das Subnetz einer Umgebung kann später nicht vergrößert werden; wählen Sie jetzt ein größeres.</translation>
    </message>
    <message>
        <source>Delegate %1 to %2 alone</source>
        <translation>%1 ausschließlich an %2 delegieren</translation>
    </message>
    <message>
        <source>Remove the delegation of %1</source>
        <translation>Delegierung von %1 entfernen</translation>
    </message>
    <message>
        <source>Subnet is not delegated to the environment</source>
        <translation>Subnetz ist nicht an die Umgebung delegiert</translation>
    </message>
    <message>
        <source>%2 is a v3, and its subnet %1 lacks the delegation %3.</source>
        <translation>%2 ist eine v3, und ihrem Subnetz %1 fehlt die Delegierung %3.</translation>
    </message>
    <message>
        <source>Azure refuses to create the environment.</source>
        <translation>Azure lehnt die Erstellung der Umgebung ab.</translation>
    </message>
    <message>
        <source>Subnet of a v3 is delegated to others</source>
        <translation>Subnetz einer v3 ist an andere delegiert</translation>
    </message>
    <message>
        <source>%1, the subnet of %2, is delegated to %4; it must be %3 once and nothing else.</source>
        <translation>%1, das Subnetz von %2, ist an %4 delegiert; zulässig ist nur genau einmal %3.</translation>
    </message>
    <message>
        <source>Azure refuses to create the environment, or to migrate to it.</source>
        <translation>Azure lehnt die Erstellung der Umgebung oder die Migration dorthin ab.</translation>
    </message>
    <message>
        <source>Subnet of a v1 or v2 is delegated</source>
        <translation>Subnetz einer v1 oder v2 ist delegiert</translation>
    </message>
    <message>
        <source>%2 needs a subnet without delegation, and %1 is delegated to %4.</source>
        <translation>%2 benötigt ein Subnetz ohne Delegierung, doch %1 ist an %4 delegiert.</translation>
    </message>
    <message>
        <source>A v1 or v2 environment does not run in a delegated subnet.</source>
        <translation>Eine v1- oder v2-Umgebung läuft nicht in einem delegierten Subnetz.</translation>
    </message>
    <message>
        <source>Raise it to %2 in %1</source>
        <translation>In %1 auf %2 erhöhen</translation>
    </message>
    <message>
        <source>Set the ratio to %1</source>
        <translation>Verhältnis auf %1 setzen</translation>
    </message>
    <message>
        <source>Make %1 a plan of size %2</source>
        <translation>%1 zu einem Plan der Größe %2 machen</translation>
    </message>
    <message>
        <source>Give up the dedicated hosts of %1</source>
        <translation>Auf dedizierte Hosts von %1 verzichten</translation>
    </message>
    <message>
        <source>Give up the zone redundancy of %1</source>
        <translation>Auf Zonenredundanz von %1 verzichten</translation>
    </message>
    <message>
        <source>Pool of a v1 is too small</source>
        <translation>Pool einer v1 ist zu klein</translation>
    </message>
    <message>
        <source>A pool of %1 has %2; at least %3 is needed.</source>
        <translation>Ein Pool von %1 hat %2; erforderlich ist mindestens %3.</translation>
    </message>
    <message>
        <source>Azure refuses the environment.</source>
        <translation>Azure lehnt die Umgebung ab.</translation>
    </message>
    <message>
        <source>Front-end ratio is out of bounds</source>
        <translation>Front-End-Verhältnis liegt außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>%1 asks for a front end per %2 instances; a v2 takes %3 to %4.</source>
        <translation>%1 verlangt ein Front-End je %2 Instanzen; eine v2 lässt %3 bis %4 zu.</translation>
    </message>
    <message>
        <source>Plan size does not exist in this version</source>
        <translation>Plangröße ist in dieser Version nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 is of size %2, which %3, a %4, does not run.</source>
        <translation>%1 hat die Größe %2, die %3 (%4) nicht ausführt.</translation>
    </message>
    <message>
        <source>Azure refuses to create the plan.</source>
        <translation>Azure lehnt die Erstellung des Plans ab.</translation>
    </message>
    <message>
        <source>Zone redundancy excludes dedicated hosts</source>
        <translation>Zonenredundanz schließt dedizierte Hosts aus</translation>
    </message>
    <message>
        <source>%1 is zone redundant and asks for dedicated hosts.</source>
        <translation>%1 ist zonenredundant und verlangt dedizierte Hosts.</translation>
    </message>
    <message>
        <source>Give %1 %2 instances</source>
        <translation>%1 auf %2 Instanzen setzen</translation>
    </message>
    <message>
        <source>More instances or pools than Azure allows</source>
        <translation>Mehr Instanzen oder Pools, als Azure zulässt</translation>
    </message>
    <message>
        <source>%1 asks for %2, and Azure allows %3 at most.</source>
        <translation>%1 verlangt %2, und Azure lässt höchstens %3 zu.</translation>
    </message>
    <message>
        <source>Scaling stops at the limit; split the load over several environments.</source>
        <translation>Die Skalierung endet an der Grenze; verteilen Sie die Last auf mehrere Umgebungen.</translation>
    </message>
    <message>
        <source>Zone-redundant plan has too few instances</source>
        <translation>Zonenredundanter Plan hat zu wenige Instanzen</translation>
    </message>
    <message>
        <source>The instances of %1 number %2; zone redundancy needs %3, and needed %4 under the rule that held to 2024.</source>
        <translation>Instanzen von %1: %2; Zonenredundanz erfordert %3 und erforderte nach der bis 2024 geltenden Regel %4.</translation>
    </message>
    <message>
        <source>Azure raises the number, or the plan is lost with its zone.</source>
        <translation>Azure erhöht die Anzahl, oder der Plan fällt mit seiner Zone aus.</translation>
    </message>
    <message>
        <source>Apps of a container plan are not counted</source>
        <translation>Apps eines Containerplans werden nicht gezählt</translation>
    </message>
    <message>
        <source>%1 runs Windows containers on %2 instances, and the plan shows none of its apps. Each app takes one more address on each instance.</source>
        <translation>%1 führt Windows-Container auf %2 Instanzen aus, und der Plan zeigt keine der Apps. Jede App belegt auf jeder Instanz eine weitere Adresse.</translation>
    </message>
    <message>
        <source>The subnet may be too small; draw the apps to have them counted.</source>
        <translation>Das Subnetz ist möglicherweise zu klein; zeichnen Sie die Apps ein, damit sie gezählt werden.</translation>
    </message>
    <message>
        <source>Environment is at its limit of instances</source>
        <translation>Umgebung hat ihre Instanzgrenze erreicht</translation>
    </message>
    <message>
        <source>%1 is planned with %2 instances in all; %3 is the figure to plan with.</source>
        <translation>%1 ist mit insgesamt %2 Instanzen geplant; %3 ist der Planungswert.</translation>
    </message>
    <message>
        <source>No plan of the environment can grow any more.</source>
        <translation>Kein Plan der Umgebung kann weiter wachsen.</translation>
    </message>
    <message>
        <source>Environment shares its subnet</source>
        <translation>Umgebung teilt sich ihr Subnetz</translation>
    </message>
    <message>
        <source>%3 stands in %1, the subnet of %2, which must hold nothing else.</source>
        <translation>%3 steht in %1, dem Subnetz von %2, das nichts anderes enthalten darf.</translation>
    </message>
    <message>
        <source>Azure refuses the second of them; move it to another subnet of the virtual network.</source>
        <translation>Azure lehnt das zweite Element ab; verschieben Sie es in ein anderes Subnetz des virtuellen Netzwerks.</translation>
    </message>
    <message>
        <source>Subnet is too small for a v3</source>
        <translation>Subnetz ist zu klein für eine v3</translation>
    </message>
    <message>
        <source>%1 is %2; %3 needs a /%4 or larger.</source>
        <translation>%1 ist %2; %3 benötigt ein /%4 oder größer.</translation>
    </message>
    <message>
        <source>Subnet is smaller than advised</source>
        <translation>Subnetz ist kleiner als empfohlen</translation>
    </message>
    <message>
        <source>%1 is %2; for %3 a /%4 is advised.</source>
        <translation>%1 ist %2; für %3 wird ein /%4 empfohlen.</translation>
    </message>
    <message>
        <source>The subnet cannot be enlarged later. Scaling and platform upgrades wait when its addresses run out.</source>
        <translation>Das Subnetz kann später nicht vergrößert werden. Skalierung und Plattformupgrades warten, wenn die Adressen ausgehen.</translation>
    </message>
    <message>
        <source>Subnet is small for so many instances</source>
        <translation>Subnetz ist klein für so viele Instanzen</translation>
    </message>
    <message>
        <source>%3 is planned with %5 instances in %1 (%2); a /%4 is advised then.</source>
        <translation>%3 ist mit %5 Instanzen in %1 (%2) geplant; dafür wird ein /%4 empfohlen.</translation>
    </message>
    <message>
        <source>Scaling up and down may have to be done in small steps.</source>
        <translation>Das Hoch- und Herunterskalieren muss möglicherweise in kleinen Schritten erfolgen.</translation>
    </message>
    <message>
        <source>Subnet is too small for a v1</source>
        <translation>Subnetz ist zu klein für eine v1</translation>
    </message>
    <message>
        <source>%1 is %2; %3 needs a /%4 or larger before it runs a single app.</source>
        <translation>%1 ist %2; %3 benötigt ein /%4 oder größer, bevor eine einzige App läuft.</translation>
    </message>
    <message>
        <source>The environment does not fit into its subnet.</source>
        <translation>Die Umgebung passt nicht in ihr Subnetz.</translation>
    </message>
    <message>
        <source>Subnet is small for a v1 or v2</source>
        <translation>Subnetz ist klein für eine v1 oder v2</translation>
    </message>
    <message>
        <source>%1 is %2; for %3 a /%4 or larger is advised.</source>
        <translation>%1 ist %2; für %3 wird ein /%4 oder größer empfohlen.</translation>
    </message>
    <message>
        <source>Few instances fit, and the subnet cannot be enlarged later.</source>
        <translation>Nur wenige Instanzen passen hinein, und das Subnetz kann später nicht vergrößert werden.</translation>
    </message>
    <message>
        <source>Give %1 the prefix %2</source>
        <translation>%1 das Präfix %2 geben</translation>
    </message>
    <message>
        <source>Expect the new verdict of %1 from now on</source>
        <translation>Ab jetzt das neue Urteil von %1 erwarten</translation>
    </message>
    <message>
        <source>Scenario &quot;%1&quot; should get through, and is blocked</source>
        <translation>Szenario „%1“ sollte durchkommen und wird blockiert</translation>
    </message>
    <message>
        <source>What was kept as working does not work with this plan.</source>
        <translation>Was als funktionierend festgehalten wurde, funktioniert mit diesem Plan nicht.</translation>
    </message>
    <message>
        <source>The verdict of scenario &quot;%1&quot; is not the one that was kept</source>
        <translation>Das Urteil des Szenarios „%1“ ist nicht das festgehaltene</translation>
    </message>
    <message>
        <source>An edit changed who reaches what: mend it, or expect the new verdict.</source>
        <translation>Eine Änderung hat beeinflusst, wer was erreicht: beheben oder das neue Urteil erwarten.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Plan and report cannot both go to standard output: give -o a file, or leave --report out.</source>
        <translation>Plan und Bericht können nicht beide auf die Standardausgabe gehen: mit -o eine Datei angeben oder --report weglassen.</translation>
    </message>
    <message>
        <source>There are more parameter files than templates: give one for each template, in their order.</source>
        <translation>Es gibt mehr Parameterdateien als Vorlagen: für jede Vorlage eine angeben, in deren Reihenfolge.</translation>
    </message>
    <message>
        <source>This is a plan already. Expected an ARM template.</source>
        <translation>Dies ist bereits ein Plan. Erwartet wurde eine ARM-Vorlage.</translation>
    </message>
    <message>
        <source>This is a parameters file. Give the template itself, and this file behind --parameters.</source>
        <translation>Dies ist eine Parameterdatei. Die Vorlage selbst angeben und diese Datei hinter --parameters.</translation>
    </message>
    <message>
        <source>This is neither a plan nor an ARM template: expected a member &quot;format&quot; with &quot;%1&quot;, or &quot;resources&quot;.</source>
        <translation>Dies ist weder ein Plan noch eine ARM-Vorlage: erwartet wurde ein Element „format“ mit „%1“ oder „resources“.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; has no value: what rests on it is unknown.</source>
        <translation>Der Parameter „%1“ hat keinen Wert: Was darauf beruht, ist unbekannt.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt keinen Befehl „%1“. Verfügbar sind: %2.</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt kein Beispiel „%1“. Verfügbar sind: %2.</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, advice: %3, cannot be told: %4, accepted: %5.</source>
        <translation>Fehler: %1, Warnungen: %2, Hinweise: %3, nicht feststellbar: %4, akzeptiert: %5.</translation>
    </message>
    <message>
        <source>Behind -o stands an empty name. Name a file to write.</source>
        <translation>Hinter -o steht ein leerer Name. Nennen Sie die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>There is no subnet &quot;%1&quot;: the plan has none.</source>
        <translation>Es gibt kein Subnetz „%1“: Der Plan enthält keines.</translation>
    </message>
    <message>
        <source>The plan was last analysed with another list of service tags: %1. This one is %2.</source>
        <translation>Der Plan wurde zuletzt mit einer anderen Liste von Diensttags ausgewertet: %1. Diese ist %2.</translation>
    </message>
    <message>
        <source>The plan was last analysed with a list of service tags: %1. Give it with --service-tags for the same answers.</source>
        <translation>Der Plan wurde zuletzt mit einer Liste von Diensttags ausgewertet: %1. Geben Sie sie mit --service-tags an, um dieselben Antworten zu erhalten.</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>next hop</source>
        <translation>nächster Hop</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No network security group: everything passes.</source>
        <translation>Keine Netzwerksicherheitsgruppe: Alles wird durchgelassen.</translation>
    </message>
    <message>
        <source>The network security group is not known.</source>
        <translation>Die Netzwerksicherheitsgruppe ist nicht bekannt.</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Inbound rules</source>
        <translation>Eingangsregeln</translation>
    </message>
    <message>
        <source>Outbound rules</source>
        <translation>Ausgangsregeln</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Tags without a known list of addresses: %1. Give a list with --service-tags.</source>
        <translation>Diensttags ohne bekannte Adressliste: %1. Geben Sie mit --service-tags eine Liste an.</translation>
    </message>
    <message>
        <source>Inbound rules of %1</source>
        <translation>Eingangsregeln von %1</translation>
    </message>
    <message>
        <source>Outbound rules of %1</source>
        <translation>Ausgangsregeln von %1</translation>
    </message>
    <message>
        <source>There is no network security group &quot;%1&quot;: the plan has none.</source>
        <translation>Es gibt keine Netzwerksicherheitsgruppe „%1“: Der Plan hat keine.</translation>
    </message>
    <message>
        <source>never matches</source>
        <translation>trifft nie zu</translation>
    </message>
    <message>
        <source>matches nothing</source>
        <translation>trifft auf nichts zu</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>partly known</source>
        <translation>teils bekannt</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>ändert nichts</translation>
    </message>
    <message>
        <source>matches a part</source>
        <translation>trifft teils zu</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>nie erreicht</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>%1 contradicts %2: it takes a part of its flows first.</source>
        <translation>%1 widerspricht %2: Sie nimmt ihr einen Teil der Flüsse vorweg.</translation>
    </message>
    <message>
        <source>For instance: %1.</source>
        <translation>Zum Beispiel: %1.</translation>
    </message>
    <message>
        <source>Required flows that get through: %1 of %2.</source>
        <translation>Erforderliche Flüsse, die durchkommen: %1 von %2.</translation>
    </message>
    <message>
        <source>attached to no subnet</source>
        <translation>keinem Subnetz zugeordnet</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>The plan has no network security group.</source>
        <translation>Der Plan hat keine Netzwerksicherheitsgruppe.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>What mends it:</source>
        <translation>Behebung:</translation>
    </message>
    <message>
        <source>Not in the template: %1. %2</source>
        <translation>Nicht in der Vorlage: %1. %2</translation>
    </message>
    <message>
        <source>The name of an input is empty. Name a file, or write - for standard input.</source>
        <translation>Der Name einer Eingabe ist leer. Nennen Sie eine Datei, oder schreiben Sie - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>This is an answer of Azure&apos;s REST interface or of az, which is not read. Give an ARM template: &quot;az group export&quot; writes one.</source>
        <translation>Dies ist eine Antwort der REST-Schnittstelle von Azure oder von az; solche werden nicht gelesen. Geben Sie eine ARM-Vorlage an: „az group export“ schreibt eine.</translation>
    </message>
    <message>
        <source>This is a plan, which has no parameters. Leave --parameters out, or give the template.</source>
        <translation>Dies ist ein Plan, und ein Plan hat keine Parameter. Lassen Sie --parameters weg, oder geben Sie die Vorlage an.</translation>
    </message>
    <message>
        <source>--location takes a region of Azure, such as westeurope or &quot;West Europe&quot;, not %1.</source>
        <translation>--location erwartet eine Region von Azure, etwa westeurope oder „West Europe“, nicht %1.</translation>
    </message>
    <message>
        <source>--to takes a part of the plan here, and &quot;%1&quot; is none. Ask with the verb trace.</source>
        <translation>--to erwartet hier ein Element des Plans, und „%1“ ist keines. Fragen Sie mit dem Befehl trace.</translation>
    </message>
    <message>
        <source>There is nothing to ask: the plan has no apps. Name what is called with --to, such as an environment or a machine.</source>
        <translation>Es gibt nichts zu fragen: Der Plan hat keine Apps. Nennen Sie mit --to, was aufgerufen wird, etwa eine Umgebung oder einen Computer.</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1.</source>
        <translation>In die Standardausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>%1 exists already, and was left as it is. Name another file behind -o, or give --force to write the new plan in its place.</source>
        <translation>%1 ist bereits vorhanden und blieb unverändert. Nennen Sie hinter -o eine andere Datei, oder geben Sie --force an, um die vorhandene durch den neuen Plan zu ersetzen.</translation>
    </message>
    <message>
        <source>%1 exists and is no plan, and was left as it is. Name another file behind -o, or give --force to write the plan in its place.</source>
        <translation>%1 ist vorhanden, aber kein Plan, und blieb unverändert. Nennen Sie hinter -o eine andere Datei, oder geben Sie --force an, um die vorhandene durch den Plan zu ersetzen.</translation>
    </message>
    <message>
        <source>%1 exists and is no ARM template, and was left as it is. Name another file behind -o, or give --force to write the template in its place.</source>
        <translation>%1 ist vorhanden, aber keine ARM-Vorlage, und blieb unverändert. Nennen Sie hinter -o eine andere Datei, oder geben Sie --force an, um die vorhandene durch die Vorlage zu ersetzen.</translation>
    </message>
    <message>
        <source>%1 exists and is no picture of this format, and was left as it is. Name another file behind -o, or give --force to write the picture in its place.</source>
        <translation>%1 ist vorhanden, aber kein Bild dieses Formats, und blieb unverändert. Nennen Sie hinter -o eine andere Datei, oder geben Sie --force an, um die vorhandene durch das Bild zu ersetzen.</translation>
    </message>
    <message>
        <source>%1 is read as input, and was left as it is: writing there would destroy it. Name another file behind -o.</source>
        <translation>%1 wird als Eingabe gelesen und blieb unverändert: Die Ausgabe würde die Eingabe zerstören. Nennen Sie hinter -o eine andere Datei.</translation>
    </message>
    <message>
        <source>%1: %2 An address, internet, management and probe can be named too.</source>
        <translation>%1: %2 Angegeben werden können auch eine Adresse, internet, management und probe.</translation>
    </message>
    <message>
        <source>--host goes with an app behind --to: nothing else is asked by several names.</source>
        <translation>--host gehört zu einer App hinter --to: Nichts anderes wird unter mehreren Namen angesprochen.</translation>
    </message>
    <message>
        <source>The app is not asked by the name &quot;%1&quot;. Its names are: %2.</source>
        <translation>Die App wird nicht unter dem Namen „%1“ angesprochen. Ihre Namen sind: %2.</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>virtual network</source>
        <translation>virtuelles Netzwerk</translation>
    </message>
    <message>
        <source>peering</source>
        <translation>Peering</translation>
    </message>
    <message>
        <source>service endpoint</source>
        <translation>Dienstendpunkt</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>%1 · kept for %2</source>
        <translation>%1 · reserviert für %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 too few</source>
        <translation>%1 zu wenig</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <source>%1 head-room</source>
        <translation>%1 Reserve</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Front ends %1 %2</source>
        <translation>Front-Ends %1 %2</translation>
    </message>
    <message>
        <source>Pool %1 %2 %3</source>
        <translation>Pool %1 %2 %3</translation>
    </message>
    <message>
        <source>ExpressRoute</source>
        <translation>ExpressRoute</translation>
    </message>
    <message>
        <source>VPN, BGP</source>
        <translation>VPN, BGP</translation>
    </message>
    <message>
        <source>VPN, static</source>
        <translation>VPN, statisch</translation>
    </message>
    <message>
        <source>Azure Firewall</source>
        <translation>Azure Firewall</translation>
    </message>
    <message>
        <source>network appliance</source>
        <translation>Netzwerk-Appliance</translation>
    </message>
    <message>
        <source>WAF</source>
        <translation>WAF</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>DNS resolver</source>
        <translation>DNS-Resolver</translation>
    </message>
    <message>
        <source>name server</source>
        <translation>Namenserver</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtueller Computer</translation>
    </message>
    <message>
        <source>deployment server</source>
        <translation>Bereitstellungsserver</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>private endpoint</source>
        <translation>privater Endpunkt</translation>
    </message>
    <message>
        <source>DNS: Azure</source>
        <translation>DNS: Azure</translation>
    </message>
    <message>
        <source>DNS: %1 +%2</source>
        <translation>DNS: %1 +%2</translation>
    </message>
    <message>
        <source>DNS: %1</source>
        <translation>DNS: %1</translation>
    </message>
    <message>
        <source>1 subnet</source>
        <translation>1 Subnetz</translation>
    </message>
    <message>
        <source>%1 subnets</source>
        <translation>%1 Subnetze</translation>
    </message>
    <message>
        <source>delegated</source>
        <translation>delegiert</translation>
    </message>
    <message>
        <source>given by Azure</source>
        <translation>von Azure vergeben</translation>
    </message>
    <message>
        <source>exposure unknown</source>
        <translation>Erreichbarkeit unbekannt</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>external</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>1 app</source>
        <translation>1 App</translation>
    </message>
    <message>
        <source>%1 apps</source>
        <translation>%1 Apps</translation>
    </message>
    <message>
        <source>any public source</source>
        <translation>beliebige öffentliche Quelle</translation>
    </message>
    <message>
        <source>joined by ExpressRoute</source>
        <translation>angebunden über ExpressRoute</translation>
    </message>
    <message>
        <source>joined by VPN, BGP</source>
        <translation>angebunden über VPN, BGP</translation>
    </message>
    <message>
        <source>joined by VPN, static</source>
        <translation>angebunden über VPN, statisch</translation>
    </message>
    <message>
        <source>forwards %1 to %2</source>
        <translation>leitet %1 an %2 weiter</translation>
    </message>
    <message>
        <source>forwards the suffix of %1 to %2</source>
        <translation>leitet das Suffix von %1 an %2 weiter</translation>
    </message>
    <message>
        <source>access off</source>
        <translation>Zugriff aus</translation>
    </message>
    <message>
        <source>gateway transit</source>
        <translation>Gatewaytransit</translation>
    </message>
    <message>
        <source>uses remote gateway</source>
        <translation>nutzt Remotegateway</translation>
    </message>
    <message>
        <source>forwarded traffic on</source>
        <translation>weitergeleiteter Verkehr an</translation>
    </message>
    <message>
        <source>direction missing</source>
        <translation>Richtung fehlt</translation>
    </message>
    <message>
        <source>Peering · Disconnected</source>
        <translation>Peering · Getrennt</translation>
    </message>
    <message>
        <source>Peering · Connected</source>
        <translation>Peering · Verbunden</translation>
    </message>
    <message>
        <source>Peering · Initiated</source>
        <translation>Peering · Initiiert</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>beidseitig</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>einseitig</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>App Service Environment</source>
        <translation>App Service-Umgebung</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Private DNS zone</source>
        <translation>Private DNS-Zone</translation>
    </message>
    <message>
        <source>scale set × %1</source>
        <translation>Skalierungsgruppe × %1</translation>
    </message>
    <message>
        <source>Azure Front Door</source>
        <translation>Azure Front Door</translation>
    </message>
    <message>
        <source>Azure SQL</source>
        <translation>Azure SQL</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Key Vault</source>
        <translation>Key Vault</translation>
    </message>
    <message>
        <source>Event Hubs</source>
        <translation>Event Hubs</translation>
    </message>
    <message>
        <source>Service Bus</source>
        <translation>Service Bus</translation>
    </message>
    <message>
        <source>Cosmos DB</source>
        <translation>Cosmos DB</translation>
    </message>
    <message>
        <source>Container Registry</source>
        <translation>Container Registry</translation>
    </message>
    <message>
        <source>service of Azure</source>
        <translation>Dienst von Azure</translation>
    </message>
    <message>
        <source>empty note</source>
        <translation>leere Notiz</translation>
    </message>
    <message>
        <source>1 environment</source>
        <translation>1 Umgebung</translation>
    </message>
    <message>
        <source>%1 environments</source>
        <translation>%1 Umgebungen</translation>
    </message>
    <message>
        <source>1 plan</source>
        <translation>1 Plan</translation>
    </message>
    <message>
        <source>%1 plans</source>
        <translation>%1 Pläne</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 Gerät</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 Geräte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>That environment is no longer in the plan.</source>
        <translation>Diese Umgebung ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>That network security group is no longer in the plan.</source>
        <translation>Diese Netzwerksicherheitsgruppe ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>That rule is no longer in the plan.</source>
        <translation>Diese Regel ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>The group has no free priority in that direction.</source>
        <translation>Die Gruppe hat in dieser Richtung keine freie Priorität.</translation>
    </message>
    <message>
        <source>That subnet is no longer in the plan.</source>
        <translation>Dieses Subnetz ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>That virtual network is no longer in the plan.</source>
        <translation>Dieses virtuelle Netzwerk ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>That peering is no longer in the plan.</source>
        <translation>Dieses Peering ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>That application security group is no longer in the plan.</source>
        <translation>Diese Anwendungssicherheitsgruppe ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>That route table is no longer in the plan.</source>
        <translation>Diese Routentabelle ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>That route is no longer in the plan.</source>
        <translation>Diese Route ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>That App Service Environment is no longer in the plan.</source>
        <translation>Diese App Service-Umgebung ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>That App Service plan is no longer in the plan.</source>
        <translation>Dieser App Service-Plan ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>That app is no longer in the plan.</source>
        <translation>Diese App ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>That device is no longer in the plan.</source>
        <translation>Dieses Gerät ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>That site is no longer in the plan.</source>
        <translation>Dieser Standort ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>That private DNS zone is no longer in the plan.</source>
        <translation>Diese private DNS-Zone ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>The part cannot be added: another part of the plan has its id.</source>
        <translation>Das Teil kann nicht hinzugefügt werden: Ein anderes Teil des Plans hat dieselbe ID.</translation>
    </message>
    <message>
        <source>%1 cannot be peered with itself. Choose another network.</source>
        <translation>%1 kann kein Peering mit sich selbst haben. Wählen Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>That finding is not accepted: there is no acceptance to withdraw.</source>
        <translation>Dieser Befund ist nicht akzeptiert: Es gibt keine Akzeptanz zum Zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 has no direction, and so no place among the rules. Set its direction first.</source>
        <translation>%1 hat keine Richtung und damit keinen Platz unter den Regeln. Legen Sie zuerst die Richtung fest.</translation>
    </message>
    <message>
        <source>A site is connected through a VPN or ExpressRoute gateway, and %1 is none. Choose a gateway.</source>
        <translation>Ein Standort wird über ein VPN- oder ExpressRoute-Gateway verbunden, und %1 ist keines. Wählen Sie ein Gateway.</translation>
    </message>
    <message>
        <source>%1 has no free block for another subnet. Enlarge its address space first.</source>
        <translation>%1 hat keinen freien Block für ein weiteres Subnetz. Vergrößern Sie zuerst den Adressraum.</translation>
    </message>
    <message>
        <source>Nothing to remove: the selected parts are no longer in the plan.</source>
        <translation>Nichts zu entfernen: Die ausgewählten Teile sind nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>%1 stands in no subnet of the plan. Put it into one first.</source>
        <translation>%1 liegt in keinem Subnetz des Plans. Verschieben Sie das Element zuerst in eines.</translation>
    </message>
    <message>
        <source>%1 has no network security group. Attach one first.</source>
        <translation>%1 hat keine Netzwerksicherheitsgruppe. Ordnen Sie zuerst eine zu.</translation>
    </message>
    <message>
        <source>%1 is kept elsewhere, and its rules are not the plan&apos;s.</source>
        <translation>%1 liegt anderswo, und die Regeln gehören nicht zum Plan.</translation>
    </message>
    <message>
        <source>%1 has no IPv4 prefix that could be named in a rule.</source>
        <translation>%1 hat kein IPv4-Präfix, das in einer Regel genannt werden könnte.</translation>
    </message>
    <message>
        <source>There is no rule in what was pasted. Copy rows of a table with a name, an action, a source, a destination and ports.</source>
        <translation>Der eingefügte Text enthält keine Regel. Kopieren Sie Zeilen einer Tabelle mit Name, Aktion, Quelle, Ziel und Ports.</translation>
    </message>
    <message>
        <source>%1 is no address, no device with an address and no service tag. Write one, such as 10.1.0.4.</source>
        <translation>%1 ist weder eine Adresse noch ein Gerät mit einer Adresse noch ein Diensttag. Schreiben Sie etwas davon, etwa 10.1.0.4.</translation>
    </message>
    <message>
        <source>%1 and %2 are of two families: no packet goes between them.</source>
        <translation>%1 und %2 gehören zu zwei Adressfamilien: Zwischen ihnen fließt kein Paket.</translation>
    </message>
    <message>
        <source>%1 is no port. Write a number from 0 to 65535, or a name such as https.</source>
        <translation>%1 ist kein Port. Schreiben Sie eine Zahl von 0 bis 65535 oder einen Namen wie https.</translation>
    </message>
    <message>
        <source>%1 has %2 rules in one direction, and there are %3 priorities. Take rules out first.</source>
        <translation>%1 hat %2 Regeln in einer Richtung, und es gibt %3 Prioritäten. Entfernen Sie zuerst Regeln.</translation>
    </message>
    <message>
        <source>That note is no longer in the plan.</source>
        <translation>Diese Notiz ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>Services of Azure stand outside of virtual networks and sites. Add a private endpoint in the subnet instead.</source>
        <translation>Dienste von Azure liegen außerhalb von virtuellen Netzwerken und Standorten. Fügen Sie stattdessen einen privaten Endpunkt im Subnetz hinzu.</translation>
    </message>
    <message>
        <source>A private endpoint leads to a service or an app, and %1 is neither. Choose another.</source>
        <translation>Ein privater Endpunkt führt zu einem Dienst oder einer App, und %1 ist keines von beiden. Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>%1 is no private endpoint and leads nowhere.</source>
        <translation>%1 ist kein privater Endpunkt und führt nirgendwohin.</translation>
    </message>
    <message>
        <source>A note has a text and nothing else.</source>
        <translation>Eine Notiz hat einen Text und sonst nichts.</translation>
    </message>
    <message>
        <source>%1 cannot be pasted here: select the virtual network it goes into.</source>
        <translation>%1 kann hier nicht eingefügt werden: Wählen Sie das virtuelle Netzwerk aus, in das es gehört.</translation>
    </message>
    <message>
        <source>%1 cannot be pasted into %2: no block of /%3 is free there.</source>
        <translation>%1 kann nicht in %2 eingefügt werden: Dort ist kein Block der Größe /%3 frei.</translation>
    </message>
    <message>
        <source>%1 cannot be pasted here: select the subnet it goes into.</source>
        <translation>%1 kann hier nicht eingefügt werden: Wählen Sie das Subnetz aus, in das es gehört.</translation>
    </message>
    <message>
        <source>%1 cannot be pasted here: select the environment it goes into.</source>
        <translation>%1 kann hier nicht eingefügt werden: Wählen Sie die Umgebung aus, in die es gehört.</translation>
    </message>
    <message>
        <source>%1 cannot be pasted here: select the App Service plan it goes into.</source>
        <translation>%1 kann hier nicht eingefügt werden: Wählen Sie den App Service-Plan aus, in den es gehört.</translation>
    </message>
    <message>
        <source>%1 cannot be pasted here: select the subnet or site it goes into.</source>
        <translation>%1 kann hier nicht eingefügt werden: Wählen Sie das Subnetz oder den Standort aus, wohin es gehört.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Es gibt nichts einzufügen.</translation>
    </message>
    <message>
        <source>%1 has no IPv4 prefix that can be read. Give it one first.</source>
        <translation>%1 hat kein lesbares IPv4-Präfix. Geben Sie zuerst eines an.</translation>
    </message>
    <message>
        <source>%1 and %2 each hold an App Service Environment, which needs a subnet of its own.</source>
        <translation>%1 und %2 enthalten jeweils eine App Service-Umgebung, die ein eigenes Subnetz benötigt.</translation>
    </message>
    <message>
        <source>%1 and %2 are both in use, and their network security group, route table, endpoints or delegation differ. Give both the same ones first.</source>
        <translation>%1 und %2 werden beide verwendet und unterscheiden sich in Netzwerksicherheitsgruppe, Routentabelle, Endpunkten oder Delegierung. Geben Sie zuerst beiden dieselben.</translation>
    </message>
    <message>
        <source>%1 (%2) cannot be halved: Azure has no smaller subnet.</source>
        <translation>%1 (%2) kann nicht halbiert werden: Azure hat kein kleineres Subnetz.</translation>
    </message>
    <message>
        <source>%1 has nothing to join with: %2 beside it is free. Double it.</source>
        <translation>%1 kann mit nichts zusammengelegt werden: %2 daneben ist frei. Verdoppeln Sie das Subnetz.</translation>
    </message>
    <message>
        <source>%1 cannot be joined: %2 beside it is not one subnet of the same size, but holds %3.</source>
        <translation>%1 kann nicht zusammengelegt werden: %2 daneben ist kein einzelnes Subnetz derselben Größe, sondern enthält %3.</translation>
    </message>
    <message>
        <source>%1 (%2) cannot be doubled: Azure has no larger subnet.</source>
        <translation>%1 (%2) kann nicht verdoppelt werden: Azure hat kein größeres Subnetz.</translation>
    </message>
    <message>
        <source>%1 cannot be doubled: %2 is not wholly in the address space of %3. Enlarge that first.</source>
        <translation>%1 kann nicht verdoppelt werden: %2 liegt nicht vollständig im Adressraum von %3. Vergrößern Sie zuerst diesen.</translation>
    </message>
    <message>
        <source>%1 cannot be doubled: %2 beside it is taken by %3.</source>
        <translation>%1 kann nicht verdoppelt werden: %2 daneben ist durch %3 belegt.</translation>
    </message>
    <message>
        <source>%1 (%2) cannot shrink: the block it needs is no smaller (/%3).</source>
        <translation>%1 (%2) kann nicht verkleinert werden: Der benötigte Block ist nicht kleiner (/%3).</translation>
    </message>
    <message>
        <source>%1 cannot shrink to /%2: no block of that size holds both %3 and %4. Move one of them first.</source>
        <translation>%1 kann nicht auf /%2 verkleinert werden: Kein Block dieser Größe enthält sowohl %3 als auch %4. Verschieben Sie zuerst eines davon.</translation>
    </message>
    <message>
        <source>%1 cannot move: %2 has no other free block of that size.</source>
        <translation>%1 kann nicht verschoben werden: %2 hat keinen anderen freien Block dieser Größe.</translation>
    </message>
    <message>
        <source>No service endpoint leads to %1. Put a private endpoint in the subnet instead.</source>
        <translation>Zu %1 führt kein Dienstendpunkt. Fügen Sie stattdessen einen privaten Endpunkt im Subnetz hinzu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no access restriction. Write a priority, allow or deny, and a prefix, a service tag, or &quot;subnet&quot; and its path: 100 allow 10.0.0.0/8.</source>
        <translation>„%1“ ist keine Zugriffseinschränkung. Schreiben Sie eine Priorität, allow oder deny und ein Präfix, ein Diensttag oder „subnet“ mit dessen Pfad: 100 allow 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>%1 is no subnet of this plan. Write NETWORK/SUBNET.</source>
        <translation>%1 ist kein Subnetz dieses Plans. Schreiben Sie NETZWERK/SUBNETZ.</translation>
    </message>
    <message>
        <source>No view of this plan is called %1 any more.</source>
        <translation>Keine Ansicht dieses Plans heißt noch %1.</translation>
    </message>
    <message>
        <source>A view needs a name. Type one that says what it shows.</source>
        <translation>Eine Ansicht braucht einen Namen. Geben Sie einen ein, der sagt, was sie zeigt.</translation>
    </message>
    <message>
        <source>A view is called %1 already. Choose another name, or update that view instead.</source>
        <translation>Eine Ansicht heißt bereits %1. Wählen Sie einen anderen Namen, oder aktualisieren Sie stattdessen jene Ansicht.</translation>
    </message>
    <message>
        <source>Graphviz gave an answer that is no layout of these boxes. Nothing was moved; check that the program called dot on this machine is Graphviz&apos;s, or tidy without it.</source>
        <translation>Die Antwort von Graphviz ist kein Layout dieser Rahmen. Es wurde nichts verschoben; prüfen Sie, ob das Programm namens dot auf diesem Computer das von Graphviz ist, oder ordnen Sie ohne Graphviz.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no hybrid connection. Write a host and a port: sql.corp.example:1433.</source>
        <translation>„%1“ ist keine Hybridverbindung. Geben Sie einen Host und einen Port an: sql.corp.example:1433.</translation>
    </message>
    <message>
        <source>%1: %2 None of the parts was changed.</source>
        <translation>%1: %2 Keines der Elemente wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is not linked to that virtual network. Link it first.</source>
        <translation>%1 ist nicht mit diesem virtuellen Netzwerk verknüpft. Stellen Sie zuerst die Verknüpfung her.</translation>
    </message>
    <message>
        <source>%1 is no firewall or appliance and passes nothing on.</source>
        <translation>%1 ist weder Firewall noch Appliance und leitet nichts weiter.</translation>
    </message>
    <message>
        <source>%1 is no application gateway and publishes no apps.</source>
        <translation>%1 ist kein Application Gateway und veröffentlicht keine Apps.</translation>
    </message>
    <message>
        <source>%1 is no name server and holds no zones.</source>
        <translation>%1 ist kein Namenserver und enthält keine Zonen.</translation>
    </message>
    <message>
        <source>%1 signs in nowhere: only deployment servers and clients do.</source>
        <translation>%1 meldet sich nirgends an: Das tun nur Bereitstellungsserver und Clients.</translation>
    </message>
    <message>
        <source>%1 is no virtual network of this plan. Write its name.</source>
        <translation>%1 ist kein virtuelles Netzwerk dieses Plans. Schreiben Sie den Namen des Netzwerks.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no flows. Write a protocol, a source and a destination with its ports: tcp 10.0.0.0/8 -&gt; 10.1.0.0/16:443.</source>
        <translation>„%1“ nennt keine Flüsse. Schreiben Sie ein Protokoll, eine Quelle und ein Ziel mit seinen Ports: tcp 10.0.0.0/8 -&gt; 10.1.0.0/16:443.</translation>
    </message>
    <message>
        <source>%1 is no app of this plan. Write it as the plan tree does: plan:PLAN/APP.</source>
        <translation>%1 ist keine App dieses Plans. Schreiben Sie sie wie im Planbaum: plan:PLAN/APP.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; forwards nothing. Write a suffix and the address of a name server: corp.example 10.0.0.53.</source>
        <translation>„%1“ leitet nichts weiter. Schreiben Sie ein Suffix und die Adresse eines Namenservers: corp.example 10.0.0.53.</translation>
    </message>
    <message>
        <source>%1 is no private DNS zone of this plan. Write it as zone:NAME.</source>
        <translation>%1 ist keine private DNS-Zone dieses Plans. Schreiben Sie zone:NAME.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of a hosts file. Write a name and an address: app.scm.corp.example 10.0.1.11.</source>
        <translation>„%1“ ist keine Zeile einer Hosts-Datei. Schreiben Sie einen Namen und eine Adresse: app.scm.corp.example 10.0.1.11.</translation>
    </message>
    <message>
        <source>No scenario of this plan is called %1 any more.</source>
        <translation>Kein Szenario dieses Plans heißt noch %1.</translation>
    </message>
    <message>
        <source>A scenario needs a name. Type one that says who should reach what.</source>
        <translation>Ein Szenario benötigt einen Namen. Geben Sie einen ein, der sagt, wer was erreichen soll.</translation>
    </message>
    <message>
        <source>A scenario is called %1 already. Choose another name.</source>
        <translation>Ein Szenario heißt bereits %1. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>What the scenario %1 asks about is no longer in the plan.</source>
        <translation>Wonach das Szenario %1 fragt, ist nicht mehr im Plan.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Expected an ARM template: an object with &quot;$schema&quot; and &quot;resources&quot;.</source>
        <translation>Erwartet wurde eine ARM-Vorlage: ein Objekt mit „$schema“ und „resources“.</translation>
    </message>
    <message>
        <source>This is a plan file, not an ARM template. Open it as a plan.</source>
        <translation>Dies ist eine Plandatei, keine ARM-Vorlage. Öffnen Sie sie als Plan.</translation>
    </message>
    <message>
        <source>This is a parameters file. Open the template it belongs to, and give this file as its parameters.</source>
        <translation>Dies ist eine Parameterdatei. Öffnen Sie die zugehörige Vorlage und geben Sie diese Datei als deren Parameter an.</translation>
    </message>
    <message>
        <source>This describes a form of the Azure portal, not resources. Open the ARM template beside it.</source>
        <translation>Dies beschreibt ein Formular des Azure-Portals, keine Ressourcen. Öffnen Sie die ARM-Vorlage daneben.</translation>
    </message>
    <message>
        <source>This is a file of another tool: its &quot;$schema&quot; is &quot;%1&quot;. Expected an ARM template, whose schema ends in deploymentTemplate.json.</source>
        <translation>Dies ist die Datei eines anderen Werkzeugs: Ihr „$schema“ ist „%1“. Erwartet wurde eine ARM-Vorlage, deren Schema auf deploymentTemplate.json endet.</translation>
    </message>
    <message>
        <source>This looks like a response of Azure, not an ARM template.</source>
        <translation>Dies sieht nach einer Antwort von Azure aus, nicht nach einer ARM-Vorlage.</translation>
    </message>
    <message>
        <source>The template has no &quot;resources&quot;.</source>
        <translation>Die Vorlage hat keine „resources“.</translation>
    </message>
    <message>
        <source>The name of the deployment is not given.</source>
        <translation>Der Name der Bereitstellung ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; lies in a key vault.</source>
        <translation>Der Wert von „%1“ liegt in einem Schlüsseltresor.</translation>
    </message>
    <message>
        <source>Deployments are nested more than %1 levels deep.</source>
        <translation>Bereitstellungen sind mehr als %1 Ebenen tief geschachtelt.</translation>
    </message>
    <message>
        <source>It needs the outputs of a deployment that is not opened.</source>
        <translation>Benötigt werden die Ausgaben einer Bereitstellung, die nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>The deployment &quot;%1&quot; lies in another file, which is not fetched. Open that file itself.</source>
        <translation>Die Bereitstellung „%1“ liegt in einer anderen Datei, die nicht abgerufen wird. Öffnen Sie diese Datei selbst.</translation>
    </message>
    <message>
        <source>The template declares no parameter &quot;%1&quot;.</source>
        <translation>Die Vorlage deklariert keinen Parameter „%1“.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; depends on itself.</source>
        <translation>Der Parameter „%1“ hängt von sich selbst ab.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; has no value.</source>
        <translation>Der Parameter „%1“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>The template declares no variable &quot;%1&quot;.</source>
        <translation>Die Vorlage deklariert keine Variable „%1“.</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; depends on itself.</source>
        <translation>Die Variable „%1“ hängt von sich selbst ab.</translation>
    </message>
    <message>
        <source>The template&apos;s &quot;%1&quot; must be an object.</source>
        <translation>„%1“ der Vorlage muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; must be an object with a type.</source>
        <translation>Der Parameter „%1“ muss ein Objekt mit einem Typ sein.</translation>
    </message>
    <message>
        <source>This is no parameters file: expected an object with &quot;parameters&quot;, each with a &quot;value&quot;.</source>
        <translation>Dies ist keine Parameterdatei: Erwartet wurde ein Objekt mit „parameters“, jeder davon mit einem „value“.</translation>
    </message>
    <message>
        <source>The parameters file gives &quot;%1&quot;, which the template does not declare.</source>
        <translation>Die Parameterdatei gibt „%1“ an, was die Vorlage nicht deklariert.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; needs a &quot;value&quot;.</source>
        <translation>Der Parameter „%1“ braucht einen „value“.</translation>
    </message>
    <message>
        <source>The name of this property is not known: %1</source>
        <translation>Der Name dieser Eigenschaft ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>The copy loop &quot;%1&quot; needs a count and an input.</source>
        <translation>Die Kopierschleife „%1“ braucht eine Anzahl und eine Eingabe.</translation>
    </message>
    <message>
        <source>The count of the copy loop &quot;%1&quot; must be a number from 0, not %2.</source>
        <translation>Die Anzahl der Kopierschleife „%1“ muss eine Zahl ab 0 sein, nicht %2.</translation>
    </message>
    <message>
        <source>The copy loop &quot;%1&quot; asks for %2 copies; the planner makes up to %3.</source>
        <translation>Die Kopierschleife „%1“ verlangt %2 Kopien; der Planer erzeugt höchstens %3.</translation>
    </message>
    <message>
        <source>It needs the deployed resource.</source>
        <translation>Benötigt wird die bereitgestellte Ressource.</translation>
    </message>
    <message>
        <source>It refers to a resource whose condition is false.</source>
        <translation>Verwiesen wird auf eine Ressource, deren Bedingung false ist.</translation>
    </message>
    <message>
        <source>&quot;resources&quot; must be an array, or an object in a template with symbolic names.</source>
        <translation>„resources“ muss ein Array sein oder, in einer Vorlage mit symbolischen Namen, ein Objekt.</translation>
    </message>
    <message>
        <source>A resource must be an object with a &quot;type&quot; and a &quot;name&quot;.</source>
        <translation>Eine Ressource muss ein Objekt mit „type“ und „name“ sein.</translation>
    </message>
    <message>
        <source>How many of %1 the loop &quot;%2&quot; makes is not known: %3</source>
        <translation>Wie viele %1 die Schleife „%2“ erzeugt, ist nicht bekannt: %3</translation>
    </message>
    <message>
        <source>The template makes more than %1 resources.</source>
        <translation>Die Vorlage erzeugt mehr als %1 Ressourcen.</translation>
    </message>
    <message>
        <source>The resource depends on itself.</source>
        <translation>Die Ressource hängt von sich selbst ab.</translation>
    </message>
    <message>
        <source>Evaluating the template takes more than %1 steps, more than Azure would do. Check it.</source>
        <translation>Die Auswertung der Vorlage braucht mehr als %1 Schritte, mehr als Azure ausführen würde. Prüfen Sie die Vorlage.</translation>
    </message>
    <message>
        <source>An expression makes a value of more than %1 parts, more than Azure allows.</source>
        <translation>Ein Ausdruck ergibt einen Wert aus mehr als %1 Teilen, mehr als Azure zulässt.</translation>
    </message>
    <message>
        <source>An expression makes a text of more than %1 characters, more than Azure allows.</source>
        <translation>Ein Ausdruck ergibt einen Text mit mehr als %1 Zeichen, mehr als Azure zulässt.</translation>
    </message>
    <message>
        <source>Azure computes %1 in its own way; the planner put a stand-in of the same shape in its place.</source>
        <translation>Azure berechnet %1 auf eigene Weise; der Planer hat dafür einen Platzhalter gleicher Form eingesetzt.</translation>
    </message>
    <message>
        <source>More than %1 expressions wait for each other.</source>
        <translation>Mehr als %1 Ausdrücke warten aufeinander.</translation>
    </message>
    <message>
        <source>The function %1() does not take %2 arguments.</source>
        <translation>Die Funktion %1() nimmt keine %2 Argumente an.</translation>
    </message>
    <message>
        <source>The planner does not know the function %1().</source>
        <translation>Der Planer kennt die Funktion %1() nicht.</translation>
    </message>
    <message>
        <source>The object has no property &quot;%1&quot;.</source>
        <translation>Das Objekt hat keine Eigenschaft „%1“.</translation>
    </message>
    <message>
        <source>The array has %1 elements; there is none with the index %2.</source>
        <translation>Das Array hat %1 Elemente; keines davon hat den Index %2.</translation>
    </message>
    <message>
        <source>%1 is asked of a value that is null.</source>
        <translation>%1 wird von einem Wert verlangt, der null ist.</translation>
    </message>
    <message>
        <source>The value is neither an object nor an array that %1 could be taken from.</source>
        <translation>Der Wert ist weder ein Objekt noch ein Array, dem %1 entnommen werden könnte.</translation>
    </message>
    <message>
        <source>Expected the end of the expression, found &quot;%1&quot;.</source>
        <translation>Erwartet: Ende des Ausdrucks; gefunden: „%1“.</translation>
    </message>
    <message>
        <source>The expression is nested too deeply at &quot;%1&quot;.</source>
        <translation>Der Ausdruck ist bei „%1“ zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>Expected a function, a text or a number, found the end%1.</source>
        <translation>Erwartet: eine Funktion, ein Text oder eine Zahl; gefunden: das Ende%1.</translation>
    </message>
    <message>
        <source>Expected a function, a text or a number, found &quot;%1&quot;.</source>
        <translation>Erwartet: eine Funktion, ein Text oder eine Zahl; gefunden: „%1“.</translation>
    </message>
    <message>
        <source>The text that starts with &quot;%1&quot; has no closing quote.</source>
        <translation>Dem Text, der mit „%1“ beginnt, fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>Expected a whole number, found &quot;%1&quot;.</source>
        <translation>Erwartet: eine ganze Zahl; gefunden: „%1“.</translation>
    </message>
    <message>
        <source>Expected ( after a function&apos;s name, found &quot;%1&quot;.</source>
        <translation>Erwartet: ( nach dem Namen einer Funktion; gefunden: „%1“.</translation>
    </message>
    <message>
        <source>Expected a comma or ) after an argument, found &quot;%1&quot;.</source>
        <translation>Erwartet: ein Komma oder ) nach einem Argument; gefunden: „%1“.</translation>
    </message>
    <message>
        <source>Expected a property&apos;s name after the dot, found &quot;%1&quot;.</source>
        <translation>Erwartet: der Name einer Eigenschaft nach dem Punkt; gefunden: „%1“.</translation>
    </message>
    <message>
        <source>Expected ] after the index, found &quot;%1&quot;.</source>
        <translation>Erwartet: ] nach dem Index; gefunden: „%1“.</translation>
    </message>
    <message>
        <source>%1() needs an address range such as 10.0.0.0/16.</source>
        <translation>%1() braucht einen Adressbereich wie 10.0.0.0/16.</translation>
    </message>
    <message>
        <source>The range given to %1() has no such block.</source>
        <translation>Der an %1() übergebene Bereich enthält keinen solchen Block.</translation>
    </message>
    <message>
        <source>The range given to %1() has no such address.</source>
        <translation>Der an %1() übergebene Bereich enthält keine solche Adresse.</translation>
    </message>
    <message>
        <source>The region of the resource group is not given.</source>
        <translation>Die Region der Ressourcengruppe ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 is not given.</source>
        <translation>%1 ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The function %1() does not take these arguments.</source>
        <translation>Die Funktion %1() nimmt diese Argumente nicht an.</translation>
    </message>
    <message>
        <source>The condition of %1() is neither true nor false.</source>
        <translation>Die Bedingung von %1() ist weder true noch false.</translation>
    </message>
    <message>
        <source>An argument of %1() is neither true nor false.</source>
        <translation>Ein Argument von %1() ist weder true noch false.</translation>
    </message>
    <message>
        <source>%1() stands outside of its copy loop.</source>
        <translation>%1() steht außerhalb der zugehörigen Kopierschleife.</translation>
    </message>
    <message>
        <source>The offset of %1() is not a whole number.</source>
        <translation>Der Offset von %1() ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>It needs the deployed resources.</source>
        <translation>Benötigt werden die bereitgestellten Ressourcen.</translation>
    </message>
    <message>
        <source>%1() names a resource that is not in this template.</source>
        <translation>%1() nennt eine Ressource, die nicht in dieser Vorlage steht.</translation>
    </message>
    <message>
        <source>The result of %1() does not fit in 64 bits.</source>
        <translation>Das Ergebnis von %1() passt nicht in 64 Bit.</translation>
    </message>
    <message>
        <source>%1() needs a resource type and one name for each of its segments.</source>
        <translation>%1() braucht einen Ressourcentyp und je Segment einen Namen.</translation>
    </message>
    <message>
        <source>The management group is not given.</source>
        <translation>Die Verwaltungsgruppe ist nicht angegeben.</translation>
    </message>
    <message>
        <source>It is another value at every deployment.</source>
        <translation>Der Wert ist bei jeder Bereitstellung ein anderer.</translation>
    </message>
    <message>
        <source>The text of %1() asks for a value that is not given.</source>
        <translation>Der Text von %1() verlangt einen Wert, der nicht angegeben ist.</translation>
    </message>
    <message>
        <source>%1() reaches beyond the end of the text.</source>
        <translation>%1() greift über das Ende des Textes hinaus.</translation>
    </message>
    <message>
        <source>The text given to %1() is not valid JSON.</source>
        <translation>Der an %1() übergebene Text ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Left out because its condition is false: %1 %2</source>
        <translation>Ausgelassen, weil die Bedingung false ist: %1 %2</translation>
    </message>
    <message>
        <source>Not opened: the linked template of deployment %1 (%2). Import that file too to have its resources.</source>
        <translation>Nicht geöffnet: die verknüpfte Vorlage der Bereitstellung %1 (%2). Importieren Sie auch diese Datei, um ihre Ressourcen zu erhalten.</translation>
    </message>
    <message>
        <source>The subscription is not given.</source>
        <translation>Das Abonnement ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The resource group is not given.</source>
        <translation>Die Ressourcengruppe ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one object. Remove one of the two.</source>
        <translation>Der Schlüssel „%1“ steht zweimal in einem Objekt. Entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>Objects and arrays are nested more than %1 levels deep here, deeper than any real file. Check where the file comes from.</source>
        <translation>Objekte und Arrays sind hier mehr als %1 Ebenen tief geschachtelt, tiefer als in jeder echten Datei. Prüfen Sie, woher die Datei stammt.</translation>
    </message>
    <message>
        <source>The file holds more than %1 values, more than any real file. Check where it comes from.</source>
        <translation>Die Datei enthält mehr als %1 Werte, mehr als jede echte Datei. Prüfen Sie, woher sie stammt.</translation>
    </message>
    <message>
        <source>The file ends in the middle: the JSON is not complete. It was probably cut off; get it again.</source>
        <translation>Die Datei endet mittendrin: Das JSON ist nicht vollständig. Vermutlich wurde sie abgeschnitten; beschaffen Sie sie erneut.</translation>
    </message>
    <message>
        <source>This is not JSON: expected one object that starts with { and ends with }, found &quot;%1&quot;.</source>
        <translation>Dies ist kein JSON. Erwartet: ein Objekt, das mit { beginnt und mit } endet; gefunden: „%1“.</translation>
    </message>
    <message>
        <source>Expected a value, a comma or the closing ] of the array, found &quot;%1&quot;.</source>
        <translation>Erwartet: ein Wert, ein Komma oder die schließende ] des Arrays; gefunden: „%1“.</translation>
    </message>
    <message>
        <source>Expected a colon and a value after the key, found &quot;%1&quot;.</source>
        <translation>Erwartet: ein Doppelpunkt und ein Wert nach dem Schlüssel; gefunden: „%1“.</translation>
    </message>
    <message>
        <source>Expected a comma, a key in quotes or the closing } of the object, found &quot;%1&quot;.</source>
        <translation>Erwartet: ein Komma, ein Schlüssel in Anführungszeichen oder die schließende } des Objekts; gefunden: „%1“.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, larger than any template or plan. Check that it is the right file.</source>
        <translation>Die Datei ist größer als %1 MiB, größer als jede Vorlage und jeder Plan. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16. Save it as UTF-8 and open it again.</source>
        <translation>Die Datei ist in UTF-16 geschrieben. Speichern Sie sie als UTF-8 und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file is empty. Expected JSON: a plan, a template or a response.</source>
        <translation>Die Datei ist leer. Erwartet wurde JSON: ein Plan, eine Vorlage oder eine Antwort.</translation>
    </message>
    <message>
        <source>The file is not text but binary data. Expected JSON: a plan, a template or a response.</source>
        <translation>Die Datei enthält keinen Text, sondern Binärdaten. Erwartet wurde JSON: ein Plan, eine Vorlage oder eine Antwort.</translation>
    </message>
    <message>
        <source>The file could not be read as JSON.</source>
        <translation>Die Datei konnte nicht als JSON gelesen werden.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the path.</source>
        <translation>Es gibt keine Datei %1. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 ist ein Ordner. Geben Sie eine Datei darin an.</translation>
    </message>
    <message>
        <source>The file %1 has %2 MiB; files of more than %3 MiB are not read. Check that it is the right file.</source>
        <translation>Die Datei %1 hat %2 MiB; Dateien mit mehr als %3 MiB werden nicht gelesen. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2</source>
        <translation>Die Datei %1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>This is not a plan file: expected a member &quot;format&quot; with &quot;%1&quot;.</source>
        <translation>Dies ist keine Plandatei: Erwartet wurde ein Element „format“ mit „%1“.</translation>
    </message>
    <message>
        <source>The version of the plan file is missing or unreadable: expected a text such as &quot;%1&quot;.</source>
        <translation>Die Version der Plandatei fehlt oder ist unlesbar: Erwartet wurde ein Text wie „%1“.</translation>
    </message>
    <message>
        <source>The plan file is of version %1; this program reads versions up to %2. Open it with a newer one.</source>
        <translation>Die Plandatei hat die Version %1; dieses Programm liest Versionen bis %2. Öffnen Sie sie mit einem neueren Programm.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; already names the part at line %2. Give one of the two another id.</source>
        <translation>Die ID „%1“ bezeichnet bereits das Teil in Zeile %2. Geben Sie einem der beiden eine andere ID.</translation>
    </message>
    <message>
        <source>No part of this plan has the id &quot;%1&quot;. Correct the reference or remove it.</source>
        <translation>Kein Teil dieses Plans hat die ID „%1“. Korrigieren oder entfernen Sie den Verweis.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; names a part of another kind, at line %2. Correct the reference or remove it.</source>
        <translation>Die ID „%1“ bezeichnet ein Teil anderer Art in Zeile %2. Korrigieren oder entfernen Sie den Verweis.</translation>
    </message>
    <message>
        <source>Expected a text in quotes here, found %1.</source>
        <translation>Hier erwartet: ein Text in Anführungszeichen; gefunden: %1.</translation>
    </message>
    <message>
        <source>Expected true or false here, found %1.</source>
        <translation>Hier erwartet: true oder false; gefunden: %1.</translation>
    </message>
    <message>
        <source>Expected a whole number here, found %1.</source>
        <translation>Hier erwartet: eine ganze Zahl; gefunden: %1.</translation>
    </message>
    <message>
        <source>Expected a number here, found %1.</source>
        <translation>Hier erwartet: eine Zahl; gefunden: %1.</translation>
    </message>
    <message>
        <source>Expected an id here, 13 characters of 0 to 9 and a to v in quotes, found %1.</source>
        <translation>Hier erwartet: eine ID, 13 Zeichen aus 0 bis 9 und a bis v in Anführungszeichen; gefunden: %1.</translation>
    </message>
    <message>
        <source>Expected an object here, from { to }, found %1.</source>
        <translation>Hier erwartet: ein Objekt, von { bis }; gefunden: %1.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is missing in this object. Add it.</source>
        <translation>Das Element „%1“ fehlt in diesem Objekt. Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>Expected one of %1 here, found %2.</source>
        <translation>Hier erwartet: eines von %1; gefunden: %2.</translation>
    </message>
    <message>
        <source>Expected a list here, from [ to ], found %1.</source>
        <translation>Hier erwartet: eine Liste, von [ bis ]; gefunden: %1.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is not known here. Expected one of %2.</source>
        <translation>Das Element „%1“ ist hier nicht bekannt. Erwartet: eines von %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be written, and is as it was: %2</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden und ist unverändert: %2</translation>
    </message>
    <message>
        <source>it is a folder. Name a file in it.</source>
        <translation>es ist ein Ordner. Geben Sie eine Datei darin an.</translation>
    </message>
    <message>
        <source>A device stands in a subnet or at a site: remove one of the two.</source>
        <translation>Ein Gerät steht in einem Subnetz oder an einem Standort: Entfernen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken here. Choose another.</source>
        <translation>Der Name „%1“ ist hier vergeben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Several subnets are called &quot;%1&quot;. Write NETWORK/SUBNET.</source>
        <translation>Mehrere Subnetze heißen „%1“. Schreiben Sie NETZWERK/SUBNETZ.</translation>
    </message>
    <message>
        <source>Expected a statement here, one of %1, found &quot;%2&quot;.</source>
        <translation>Hier erwartet: eine Anweisung, eine von %1; gefunden: „%2“.</translation>
    </message>
    <message>
        <source>Expected %1 here, but the statement ends.</source>
        <translation>Hier erwartet: %1; die Anweisung endet jedoch.</translation>
    </message>
    <message>
        <source>Expected %1 here, found &quot;%2&quot;.</source>
        <translation>Hier erwartet: %1; gefunden: „%2“.</translation>
    </message>
    <message>
        <source>A character of the text that starts here is not UTF-8. Save the file as UTF-8 and open it again.</source>
        <translation>Ein Zeichen des hier beginnenden Textes ist kein UTF-8. Speichern Sie die Datei als UTF-8 und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The text that starts here holds an escape or a control character that JSON does not allow: %1</source>
        <translation>Der hier beginnende Text enthält eine Escapefolge oder ein Steuerzeichen, das JSON nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>The quotes that open in this word do not close on their line: %1. Close them.</source>
        <translation>Die in diesem Wort geöffneten Anführungszeichen werden in der Zeile nicht geschlossen: %1. Schließen Sie sie.</translation>
    </message>
    <message>
        <source>%1 %2 is deployed into subscription %3; the plan keeps its resource group alone.</source>
        <translation>%1 %2 wird im Abonnement %3 bereitgestellt; der Plan behält nur die Ressourcengruppe.</translation>
    </message>
    <message>
        <source>This is not a list of service tags: expected an object with &quot;cloud&quot;, &quot;changeNumber&quot; and &quot;values&quot;, as in the file that Azure publishes.</source>
        <translation>Dies ist keine Liste von Diensttags: Erwartet wird ein Objekt mit „cloud“, „changeNumber“ und „values“ wie in der Datei, die Azure veröffentlicht.</translation>
    </message>
    <message>
        <source>This is not a service tag: expected an object with &quot;name&quot; and, in &quot;properties&quot;, a list &quot;addressPrefixes&quot;.</source>
        <translation>Dies ist kein Diensttag: Erwartet wird ein Objekt mit „name“ und in „properties“ einer Liste „addressPrefixes“.</translation>
    </message>
    <message>
        <source>The tag %1 holds &quot;%2&quot;, which is not an address block. Mend the list, or get it anew.</source>
        <translation>Das Diensttag %1 enthält „%2“, was kein Adressblock ist. Berichtigen Sie die Liste, oder laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>A private endpoint leads to one target: remove the others.</source>
        <translation>Ein privater Endpunkt führt zu einem einzigen Ziel: Entfernen Sie die anderen.</translation>
    </message>
    <message>
        <source>The rows cannot be read: a quotation mark is never closed.</source>
        <translation>Die Zeilen sind nicht lesbar: Ein schließendes Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>There is no route to paste: the text has no rows.</source>
        <translation>Es gibt keine Route einzufügen: Der Text hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells. A route has a name, a prefix, a next hop and an address.</source>
        <translation>Zeile %1 hat %2 Zellen. Eine Route hat einen Namen, ein Präfix, einen nächsten Hop und eine Adresse.</translation>
    </message>
    <message>
        <source>Expected one of part, address and outsider in this object.</source>
        <translation>Erwartet: eines von „part“, „address“ und „outsider“ in diesem Objekt.</translation>
    </message>
    <message>
        <source>Expected an address here, such as 10.1.2.4.</source>
        <translation>Hier erwartet: eine Adresse, etwa 10.1.2.4.</translation>
    </message>
    <message>
        <source>Expected an endpoint here, such as https, kudu, ftps or tcp:5432.</source>
        <translation>Hier erwartet: ein Endpunkt, etwa https, kudu, ftps oder tcp:5432.</translation>
    </message>
    <message>
        <source>Two of these scenarios have one name: rename one of them.</source>
        <translation>Zwei dieser Szenarien haben denselben Namen: Benennen Sie eines davon um.</translation>
    </message>
    <message>
        <source>It is written as a network of Resource Manager: templates create no classic ones.</source>
        <translation>Wird als Resource Manager-Netzwerk geschrieben: Vorlagen erstellen keine klassischen Netzwerke.</translation>
    </message>
    <message>
        <source>It stands outside of Azure.</source>
        <translation>Liegt außerhalb von Azure.</translation>
    </message>
    <message>
        <source>It is only drawn.</source>
        <translation>Ist nur gezeichnet.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Ist deaktiviert.</translation>
    </message>
    <message>
        <source>Resources of other kinds create it: add them to the template yourself.</source>
        <translation>Ressourcen anderer Art erstellen dies: Fügen Sie sie der Vorlage selbst hinzu.</translation>
    </message>
    <message>
        <source>It was imported, and is written where the whole plan is.</source>
        <translation>Wurde importiert und wird nur mit dem gesamten Plan geschrieben.</translation>
    </message>
    <message>
        <source>The plan knows where it stands, and not all that Azure needs to create it: add it to the template yourself.</source>
        <translation>Der Plan kennt die Lage, aber nicht alles, was Azure zum Erstellen benötigt: Fügen Sie das Element der Vorlage selbst hinzu.</translation>
    </message>
    <message>
        <source>Only plan files keep it.</source>
        <translation>Wird nur in Plandateien gespeichert.</translation>
    </message>
    <message>
        <source>the custom domain %1</source>
        <translation>die benutzerdefinierte Domäne %1</translation>
    </message>
    <message>
        <source>the app-assigned address (%1)</source>
        <translation>die der App zugewiesene Adresse (%1)</translation>
    </message>
    <message>
        <source>gateway-required VNet integration (%1)</source>
        <translation>die VNet-Integration über ein Gateway (%1)</translation>
    </message>
    <message>
        <source>the hybrid connection to %1:%2</source>
        <translation>die Hybridverbindung zu %1:%2</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Opening was cancelled.</source>
        <translation>Das Öffnen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>FlowTest</name>
    <message>
        <source>%1 asks for %2.</source>
        <translation>%1 verlangt %2.</translation>
    </message>
    <message>
        <source>%1 asks for source %2.</source>
        <translation>%1 verlangt Quelle %2.</translation>
    </message>
    <message>
        <source>%1 asks for source port %2.</source>
        <translation>%1 verlangt Quellport %2.</translation>
    </message>
    <message>
        <source>%1 asks for destination %2.</source>
        <translation>%1 verlangt Ziel %2.</translation>
    </message>
    <message>
        <source>%1 asks for port %2.</source>
        <translation>%1 verlangt Port %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Allowed: nothing filters</source>
        <translation>Zugelassen: nichts filtert</translation>
    </message>
    <message>
        <source>Allowed by %1</source>
        <translation>Zugelassen durch %1</translation>
    </message>
    <message>
        <source>Allowed by %1 and by %2</source>
        <translation>Zugelassen durch %1 und durch %2</translation>
    </message>
    <message>
        <source>Denied by %1</source>
        <translation>Verweigert durch %1</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>The addresses of %1 are not known here.</source>
        <translation>Die Adressen von %1 sind hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>GroupComparison</name>
    <message>
        <source>no rule</source>
        <translation>keiner Regel</translation>
    </message>
    <message>
        <source>%1 passes on the left by %2 and is denied on the right by %3.</source>
        <translation>%1 wird links von %2 zugelassen und rechts von %3 verweigert.</translation>
    </message>
    <message>
        <source>%1 is denied on the left by %2 and passes on the right by %3.</source>
        <translation>%1 wird links von %2 verweigert und rechts von %3 zugelassen.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>On the Internet</source>
        <translation>Im Internet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>BGP</source>
        <translation>BGP</translation>
    </message>
    <message>
        <source>Firewall (WAF)</source>
        <translation>Firewall (WAF)</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>given dynamically</source>
        <translation>dynamisch vergeben</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>Präfixe</translation>
    </message>
    <message>
        <source>%1 has host bits and was taken as %2, the block that holds it.</source>
        <translation>%1 hat Hostbits und wurde als %2 übernommen, der Block, der es enthält.</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Angebunden über</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Verknüpft mit</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>%1, retired</source>
        <translation>%1, eingestellt</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Internal (ILB)</source>
        <translation>Intern (ILB)</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht platziert</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>given by Azure</source>
        <translation>von Azure vergeben</translation>
    </message>
    <message>
        <source>DNS suffix</source>
        <translation>DNS-Suffix</translation>
    </message>
    <message>
        <source>Azure&apos;s own</source>
        <translation>Vorgabe von Azure</translation>
    </message>
    <message>
        <source>FTP is on</source>
        <translation>FTP ist aktiviert</translation>
    </message>
    <message>
        <source>Remote debugging is on</source>
        <translation>Remotedebuggen ist aktiviert</translation>
    </message>
    <message>
        <source>Takes private endpoints</source>
        <translation>Lässt private Endpunkte zu</translation>
    </message>
    <message>
        <source>Zone redundant</source>
        <translation>Zonenredundant</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Windows containers</source>
        <translation>Windows-Container</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Grows to</source>
        <translation>Wächst bis</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Plan</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>HTTPS only</source>
        <translation>Nur HTTPS</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>as the plan</source>
        <translation>wie der Plan</translation>
    </message>
    <message>
        <source>forwarded traffic</source>
        <translation>weitergeleiteter Verkehr</translation>
    </message>
    <message>
        <source>gateway transit</source>
        <translation>Gatewaytransit</translation>
    </message>
    <message>
        <source>uses remote gateway</source>
        <translation>nutzt Remotegateway</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address space</source>
        <translation>Adressraum</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Azure DNS</source>
        <translation>Azure DNS</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subnetze</translation>
    </message>
    <message>
        <source>Peerings</source>
        <translation>Peerings</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>No security group</source>
        <translation>Keine Sicherheitsgruppe</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>No route table</source>
        <translation>Keine Routentabelle</translation>
    </message>
    <message>
        <source>From gateway</source>
        <translation>Vom Gateway</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Routes learned</source>
        <translation>Routen gelernt</translation>
    </message>
    <message>
        <source>Routes not learned</source>
        <translation>Routen nicht gelernt</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegierung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Reaches the other network</source>
        <translation>Erreicht das andere Netzwerk</translation>
    </message>
    <message>
        <source>Takes forwarded traffic</source>
        <translation>Nimmt weitergeleiteten Verkehr an</translation>
    </message>
    <message>
        <source>Lends its gateway</source>
        <translation>Stellt sein Gateway bereit</translation>
    </message>
    <message>
        <source>Uses the remote gateway</source>
        <translation>Nutzt das Remotegateway</translation>
    </message>
    <message>
        <source>No subnet</source>
        <translation>Kein Subnetz</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Inbound rules</source>
        <translation>Eingangsregeln</translation>
    </message>
    <message>
        <source>Outbound rules</source>
        <translation>Ausgangsregeln</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>From ports</source>
        <translation>Quellports</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>To ports</source>
        <translation>Zielports</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Gateway routes are not learned</source>
        <translation>Gatewayrouten werden nicht gelernt</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Nächster Hop</translation>
    </message>
    <message>
        <source>Hop address</source>
        <translation>Hop-Adresse</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 zuklappen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>%1 is kept as written: no number stands at character %2.</source>
        <translation>%1 bleibt, wie es dasteht: An Zeichen %2 steht keine Zahl.</translation>
    </message>
    <message>
        <source>%1 is kept as written: the number at character %2 is too large.</source>
        <translation>%1 bleibt, wie es dasteht: Die Zahl an Zeichen %2 ist zu groß.</translation>
    </message>
    <message>
        <source>%1 is kept as written: the number at character %2 begins with zero.</source>
        <translation>%1 bleibt, wie es dasteht: Die Zahl an Zeichen %2 beginnt mit null.</translation>
    </message>
    <message>
        <source>%1 is kept as written: an address has four numbers with dots between them.</source>
        <translation>%1 bleibt, wie es dasteht: Eine Adresse hat vier Zahlen mit Punkten dazwischen.</translation>
    </message>
    <message>
        <source>%1 is kept as written: it is no block of addresses.</source>
        <translation>%1 bleibt, wie es dasteht: Es ist kein Adressblock.</translation>
    </message>
    <message>
        <source>By gateway</source>
        <translation>Über Gateway</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam genutzt</translation>
    </message>
    <message>
        <source>SCM goes by</source>
        <translation>SCM nutzt</translation>
    </message>
    <message>
        <source>Its own restrictions</source>
        <translation>Eigene Einschränkungen</translation>
    </message>
    <message>
        <source>Those of the site</source>
        <translation>Die der Site</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>No service endpoint</source>
        <translation>Kein Dienstendpunkt</translation>
    </message>
    <message>
        <source>Lets in</source>
        <translation>Lässt zu</translation>
    </message>
    <message>
        <source>no subnet by service endpoint</source>
        <translation>kein Subnetz über Dienstendpunkt</translation>
    </message>
    <message>
        <source>X-Azure-FDID</source>
        <translation>X-Azure-FDID</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Ursprünge</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>by service endpoint</source>
        <translation>über Dienstendpunkt</translation>
    </message>
    <message>
        <source>through a relay</source>
        <translation>über ein Relay</translation>
    </message>
    <message>
        <source>The site lets in</source>
        <translation>Die Site lässt zu</translation>
    </message>
    <message>
        <source>access restriction</source>
        <translation>Zugriffseinschränkung</translation>
    </message>
    <message>
        <source>The SCM site lets in</source>
        <translation>Die SCM-Site lässt zu</translation>
    </message>
    <message>
        <source>access restriction of the SCM site</source>
        <translation>Zugriffseinschränkung der SCM-Site</translation>
    </message>
    <message>
        <source>hybrid connection</source>
        <translation>Hybridverbindung</translation>
    </message>
    <message>
        <source>Hybrid connections</source>
        <translation>Hybridverbindungen</translation>
    </message>
    <message>
        <source>1 virtual network</source>
        <translation>1 virtuelles Netzwerk</translation>
    </message>
    <message>
        <source>%1 virtual networks</source>
        <translation>%1 virtuelle Netzwerke</translation>
    </message>
    <message>
        <source>1 subnet</source>
        <translation>1 Subnetz</translation>
    </message>
    <message>
        <source>%1 subnets</source>
        <translation>%1 Subnetze</translation>
    </message>
    <message>
        <source>1 peering</source>
        <translation>1 Peering</translation>
    </message>
    <message>
        <source>%1 peerings</source>
        <translation>%1 Peerings</translation>
    </message>
    <message>
        <source>1 security group</source>
        <translation>1 Sicherheitsgruppe</translation>
    </message>
    <message>
        <source>%1 security groups</source>
        <translation>%1 Sicherheitsgruppen</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 Regel</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 Regeln</translation>
    </message>
    <message>
        <source>1 application security group</source>
        <translation>1 Anwendungssicherheitsgruppe</translation>
    </message>
    <message>
        <source>%1 application security groups</source>
        <translation>%1 Anwendungssicherheitsgruppen</translation>
    </message>
    <message>
        <source>1 route table</source>
        <translation>1 Routentabelle</translation>
    </message>
    <message>
        <source>%1 route tables</source>
        <translation>%1 Routentabellen</translation>
    </message>
    <message>
        <source>1 route</source>
        <translation>1 Route</translation>
    </message>
    <message>
        <source>%1 routes</source>
        <translation>%1 Routen</translation>
    </message>
    <message>
        <source>1 environment</source>
        <translation>1 Umgebung</translation>
    </message>
    <message>
        <source>%1 environments</source>
        <translation>%1 Umgebungen</translation>
    </message>
    <message>
        <source>1 App Service plan</source>
        <translation>1 App Service-Plan</translation>
    </message>
    <message>
        <source>%1 App Service plans</source>
        <translation>%1 App Service-Pläne</translation>
    </message>
    <message>
        <source>1 app</source>
        <translation>1 App</translation>
    </message>
    <message>
        <source>%1 apps</source>
        <translation>%1 Apps</translation>
    </message>
    <message>
        <source>1 machine or service</source>
        <translation>1 Computer oder Dienst</translation>
    </message>
    <message>
        <source>%1 machines and services</source>
        <translation>%1 Computer und Dienste</translation>
    </message>
    <message>
        <source>1 site</source>
        <translation>1 Standort</translation>
    </message>
    <message>
        <source>%1 sites</source>
        <translation>%1 Standorte</translation>
    </message>
    <message>
        <source>1 DNS zone</source>
        <translation>1 DNS-Zone</translation>
    </message>
    <message>
        <source>%1 DNS zones</source>
        <translation>%1 DNS-Zonen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Notizen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcen-Gruppe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes have a text and nothing else, so these parts share no field. Select fewer to edit them together.</source>
        <translation>Notizen haben nur einen Text, daher haben diese Elemente kein gemeinsames Feld. Wählen Sie weniger aus, um sie zusammen zu bearbeiten.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Public access</source>
        <translation>Öffentlicher Zugriff</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Publish profiles work at the SCM site</source>
        <translation>Profile gelten an der SCM-Site</translation>
    </message>
    <message>
        <source>Publish profiles work for FTP</source>
        <translation>Profile gelten für FTP</translation>
    </message>
    <message>
        <source>FTP</source>
        <translation>FTP</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>Let in, if no entries</source>
        <translation>Zugelassen ohne Einträge</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>All others at SCM</source>
        <translation>Alle anderen bei SCM</translation>
    </message>
    <message>
        <source>Falls back in</source>
        <translation>Fallback in</translation>
    </message>
    <message>
        <source>no network: a missing name does not exist</source>
        <translation>kein Netzwerk: ein fehlender Name existiert nicht</translation>
    </message>
    <message>
        <source>Certificate for</source>
        <translation>Zertifikat für</translation>
    </message>
    <message>
        <source>names not told</source>
        <translation>Namen nicht angegeben</translation>
    </message>
    <message>
        <source>Can read the certificate from its vault</source>
        <translation>Liest das Zertifikat im Tresor</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The flows below</source>
        <translation>Die Flüsse unten</translation>
    </message>
    <message>
        <source>Lets through</source>
        <translation>Lässt durch</translation>
    </message>
    <message>
        <source>passed flow</source>
        <translation>Freigabe eines Flusses</translation>
    </message>
    <message>
        <source>No flow named</source>
        <translation>Kein Fluss genannt</translation>
    </message>
    <message>
        <source>Flows it lets through</source>
        <translation>Durchgelassene Flüsse</translation>
    </message>
    <message>
        <source>Sends on under its own address</source>
        <translation>Sendet unter eigener Adresse weiter</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>no app of this plan</source>
        <translation>keine App dieses Plans</translation>
    </message>
    <message>
        <source>Resolver endpoint</source>
        <translation>Resolver-Endpunkt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Holds zones</source>
        <translation>Enthält Zonen</translation>
    </message>
    <message>
        <source>no zone of this plan</source>
        <translation>keine Zone dieses Plans</translation>
    </message>
    <message>
        <source>conditional forwarder</source>
        <translation>bedingte Weiterleitung</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Leitet weiter</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Meldet sich an</translation>
    </message>
    <message>
        <source>By publish profile</source>
        <translation>Mit Veröffentlichungsprofil</translation>
    </message>
    <message>
        <source>By single sign-on</source>
        <translation>Mit einmaligem Anmelden</translation>
    </message>
    <message>
        <source>By Entra token</source>
        <translation>Mit Entra-Token</translation>
    </message>
    <message>
        <source>Finds apps by name alone</source>
        <translation>Findet Apps nur über den Namen</translation>
    </message>
    <message>
        <source>Publishes to</source>
        <translation>Veröffentlicht an</translation>
    </message>
    <message>
        <source>the app&apos;s own SCM name</source>
        <translation>der eigene SCM-Name der App</translation>
    </message>
    <message>
        <source>line of the hosts file</source>
        <translation>Zeile der Hosts-Datei</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>Hosts-Datei</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Environments and their plans</source>
        <translation>Umgebungen und ihre Pläne</translation>
    </message>
    <message>
        <source>Machines and clients in networks</source>
        <translation>Computer und Clients in Netzwerken</translation>
    </message>
    <message>
        <source>Gateways, firewalls and appliances</source>
        <translation>Gateways, Firewalls und Appliances</translation>
    </message>
    <message>
        <source>Azure services and endpoints</source>
        <translation>Azure-Dienste und Endpunkte</translation>
    </message>
    <message>
        <source>Sites and the Internet</source>
        <translation>Standorte und das Internet</translation>
    </message>
    <message>
        <source>DNS zones and servers</source>
        <translation>DNS-Zonen und -Server</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Peerings</source>
        <translation>Peerings</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>Andere Linien</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Ausgeblendet: %1</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>The drawing in the centre, the inspector beside it</source>
        <translation>Die Zeichnung in der Mitte, der Inspektor daneben</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>Tables in the centre, addresses beside them, the drawing as overview</source>
        <translation>Tabellen in der Mitte, Adressen daneben, die Zeichnung als Übersicht</translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation>&amp;Trace</translation>
    </message>
    <message>
        <source>The drawing in the centre, the trace beside it</source>
        <translation>Die Zeichnung in der Mitte, der Trace daneben</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Design workbench for the network around Azure App Service Environments.</source>
        <translation>Planungswerkzeug für das Netzwerk rund um Azure App Service-Umgebungen (App Service Environments).</translation>
    </message>
    <message>
        <source>The plan or template to open.</source>
        <translation>Der zu öffnende Plan oder die zu öffnende Vorlage.</translation>
    </message>
    <message>
        <source>Colours: dark, light or system.</source>
        <translation>Farben: dark, light oder system.</translation>
    </message>
    <message>
        <source>Language of the window: en or de.</source>
        <translation>Sprache des Fensters: en oder de.</translation>
    </message>
    <message>
        <source>Draw the window into a PNG file and leave.</source>
        <translation>Das Fenster in eine PNG-Datei zeichnen und beenden.</translation>
    </message>
    <message>
        <source>Size of that picture, 1600x1000 unless told.</source>
        <translation>Größe dieses Bildes, ohne Angabe 1600x1000.</translation>
    </message>
    <message>
        <source>--theme takes dark, light or system, not %1.</source>
        <translation>--theme erwartet dark, light oder system, nicht %1.</translation>
    </message>
    <message>
        <source>Only one file can be opened.</source>
        <translation>Es kann nur eine Datei geöffnet werden.</translation>
    </message>
    <message>
        <source>Dock in front: tree, palette, inspector, history, views, overview, problems, rules, routes, addresses, space, arm, trace, matrix or probe.</source>
        <translation>Dock im Vordergrund: tree, palette, inspector, history, views, overview, problems, rules, routes, addresses, space, arm, trace, matrix oder probe.</translation>
    </message>
    <message>
        <source>Connection to trace: server:octopus -&gt; ase:prod/web kudu.</source>
        <translation>Zu verfolgende Verbindung: server:octopus -&gt; ase:prod/web kudu.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>--language takes en or de, not %1.</source>
        <translation>--language erwartet en oder de, nicht %1.</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT, each from %1 to %2, not %3.</source>
        <translation>--size erwartet BREITExHÖHE mit jeweils %1 bis %2, nicht %3.</translation>
    </message>
    <message>
        <source>There is no dock named %1. There are: %2.</source>
        <translation>Es gibt kein Dock namens %1. Verfügbar sind: %2.</translation>
    </message>
    <message>
        <source>--screenshot takes the name of the PNG file to write.</source>
        <translation>--screenshot erwartet den Namen der zu schreibenden PNG-Datei.</translation>
    </message>
    <message>
        <source>--screenshot writes PNG: give %1 the ending .png.</source>
        <translation>--screenshot schreibt PNG: Geben Sie %1 die Endung .png.</translation>
    </message>
    <message>
        <source>--help lists what there is.</source>
        <translation>--help listet auf, was es gibt.</translation>
    </message>
    <message>
        <source>--%1 needs the FILE it is about.</source>
        <translation>--%1 braucht die Datei (FILE), um die es geht.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. With --screenshot a picture of it is drawn without one; ase-planner-cli needs none at all.</source>
        <translation>Es gibt keine Anzeige, auf der sich ein Fenster öffnen ließe. Mit --screenshot wird das Fenster auch ohne Anzeige als Bild gezeichnet; ase-planner-cli braucht gar keine.</translation>
    </message>
    <message>
        <source>Part to select, by its path or name: hub/apps, ase:prod, octopus-01.</source>
        <translation>Auszuwählendes Element, nach Pfad oder Name: hub/apps, ase:prod, octopus-01.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>cannot tell</source>
        <translation>nicht feststellbar</translation>
    </message>
</context>
<context>
    <name>MatrixWords</name>
    <message>
        <source>Anyone on the Internet</source>
        <translation>Alle im Internet</translation>
    </message>
    <message>
        <source>Azure management</source>
        <translation>Azure-Verwaltung</translation>
    </message>
    <message>
        <source>Load balancer probe</source>
        <translation>Test des Lastenausgleichs</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gets through and is answered.</source>
        <translation>Kommt durch und wird beantwortet.</translation>
    </message>
    <message>
        <source>Works for some of the callers, or for now.</source>
        <translation>Funktioniert für einen Teil der Aufrufer oder vorläufig.</translation>
    </message>
    <message>
        <source>Cannot be told: something that decides is not in the plan.</source>
        <translation>Nicht zu sagen: Etwas Entscheidendes steht nicht im Plan.</translation>
    </message>
    <message>
        <source>Blocked at this link: %1.</source>
        <translation>An diesem Glied blockiert: %1.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Blockiert.</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Kudu</source>
        <translation>Kudu</translation>
    </message>
    <message>
        <source>Web Deploy</source>
        <translation>Web Deploy</translation>
    </message>
    <message>
        <source>Web Deploy on its own port</source>
        <translation>Web Deploy über eigenen Port</translation>
    </message>
    <message>
        <source>FTP</source>
        <translation>FTP</translation>
    </message>
    <message>
        <source>FTPS</source>
        <translation>FTPS</translation>
    </message>
    <message>
        <source>Remote debugging</source>
        <translation>Remotedebuggen</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 zu %2, %3</translation>
    </message>
</context>
<context>
    <name>NameResolution</name>
    <message>
        <source>%1 is no known address.</source>
        <translation>%1 ist keine bekannte Adresse.</translation>
    </message>
    <message>
        <source>There is no name to ask for.</source>
        <translation>Es gibt keinen Namen, nach dem gefragt werden kann.</translation>
    </message>
    <message>
        <source>%1 is an address: no name server is asked.</source>
        <translation>%1 ist eine Adresse: Es wird kein Namenserver gefragt.</translation>
    </message>
    <message>
        <source>The machine&apos;s hosts file leads %1 to an address that is not known: %2.</source>
        <translation>Die Hosts-Datei des Computers führt %1 zu einer Adresse, die nicht bekannt ist: %2.</translation>
    </message>
    <message>
        <source>The machine&apos;s hosts file leads %1 to %2.</source>
        <translation>Die Hosts-Datei des Computers führt %1 zu %2.</translation>
    </message>
    <message>
        <source>A machine on the Internet asks public DNS.</source>
        <translation>Ein Computer im Internet fragt das öffentliche DNS.</translation>
    </message>
    <message>
        <source>The virtual network that asks for %1 is not in the plan.</source>
        <translation>Das virtuelle Netzwerk, das nach %1 fragt, ist nicht im Plan enthalten.</translation>
    </message>
    <message>
        <source>%1 has no name servers of its own, so Azure DNS is asked.</source>
        <translation>%1 hat keine eigenen Namenserver, daher wird Azure DNS gefragt.</translation>
    </message>
    <message>
        <source>%1 asks its own name servers, in this order: %2.</source>
        <translation>%1 fragt die eigenen Namenserver in dieser Reihenfolge: %2.</translation>
    </message>
    <message>
        <source>No name server of %1 answers; an app of an environment v1 or v2 then falls back to Azure DNS.</source>
        <translation>Kein Namenserver von %1 antwortet; eine App einer Umgebung v1 oder v2 fällt dann auf Azure DNS zurück.</translation>
    </message>
    <message>
        <source>The site that asks for %1 is not in the plan.</source>
        <translation>Der Standort, der nach %1 fragt, ist nicht im Plan enthalten.</translation>
    </message>
    <message>
        <source>A machine at %1 asks the name servers there.</source>
        <translation>Ein Computer am Standort %1 fragt die dortigen Namenserver.</translation>
    </message>
    <message>
        <source>%1 has no name server in the plan, so public DNS is asked.</source>
        <translation>%1 hat keinen Namenserver im Plan, daher wird das öffentliche DNS gefragt.</translation>
    </message>
    <message>
        <source>It is taken for granted that the forwards of resolver %1 are linked to %2 as a ruleset.</source>
        <translation>Es wird vorausgesetzt, dass die Weiterleitungen des Resolvers %1 als Regelsatz mit %2 verknüpft sind.</translation>
    </message>
    <message>
        <source>The address of the name server to ask is not known: %1.</source>
        <translation>Die Adresse des Namenservers, der zu fragen ist, ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>%1 is the address of %2, which is no name server in the plan: what it answers is not known.</source>
        <translation>%1 ist die Adresse von %2; das ist kein Namenserver im Plan: Was dort geantwortet wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No name server of the plan has the address %1: what it answers is not known.</source>
        <translation>Kein Namenserver des Plans hat die Adresse %1: Was dort geantwortet wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Azure DNS (%1) answers only from inside virtual networks: there is no answer.</source>
        <translation>Azure DNS (%1) antwortet nur innerhalb virtueller Netzwerke: Es gibt keine Antwort.</translation>
    </message>
    <message>
        <source>The question comes back to name server %1, whose forwards lead in a circle: there is no answer.</source>
        <translation>Die Anfrage kommt zum Namenserver %1 zurück, dessen Weiterleitungen im Kreis führen: Es gibt keine Antwort.</translation>
    </message>
    <message>
        <source>Name server %1 was asked before and gave no answer.</source>
        <translation>Der Namenserver %1 wurde bereits gefragt und gab keine Antwort.</translation>
    </message>
    <message>
        <source>Name server %1 cannot be reached.</source>
        <translation>Der Namenserver %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Name server %1 has no forward for %2 and asks public DNS.</source>
        <translation>Der Namenserver %1 hat keine Weiterleitung für %2 und fragt das öffentliche DNS.</translation>
    </message>
    <message>
        <source>Name server %1 forwards all other names to %2.</source>
        <translation>Der Namenserver %1 leitet alle anderen Namen an %2 weiter.</translation>
    </message>
    <message>
        <source>Name server %1 forwards names under %2 to %3.</source>
        <translation>Der Namenserver %1 leitet Namen unter %2 an %3 weiter.</translation>
    </message>
    <message>
        <source>Resolver endpoint %1 stands in no virtual network: what it answers is not known.</source>
        <translation>Der Resolver-Endpunkt %1 liegt in keinem virtuellen Netzwerk: Was er antwortet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Resolver endpoint %1 answers as Azure DNS of %2 does.</source>
        <translation>Der Resolver-Endpunkt %1 antwortet wie Azure DNS von %2.</translation>
    </message>
    <message>
        <source>Name server %1 holds zone %2 itself and answers from it.</source>
        <translation>Der Namenserver %1 enthält die Zone %2 selbst und antwortet daraus.</translation>
    </message>
    <message>
        <source>Zone %1 has no record %2; its record %3 answers in its place. Azure&apos;s documents ask for both.</source>
        <translation>Die Zone %1 hat keinen Eintrag %2; stattdessen antwortet ihr Eintrag %3. Die Dokumentation von Azure verlangt beide.</translation>
    </message>
    <message>
        <source>The app has a private endpoint, so public DNS leads %1 on to %2.</source>
        <translation>Die App hat einen privaten Endpunkt, daher führt das öffentliche DNS %1 weiter zu %2.</translation>
    </message>
    <message>
        <source>Azure DNS of %1 answers from private zone %2, which is linked to it.</source>
        <translation>Azure DNS von %1 antwortet aus der privaten Zone %2, die damit verknüpft ist.</translation>
    </message>
    <message>
        <source>The link of zone %1 to %2 falls back to public DNS for names the zone lacks.</source>
        <translation>Die Verknüpfung der Zone %1 mit %2 fällt bei Namen, die der Zone fehlen, auf das öffentliche DNS zurück.</translation>
    </message>
    <message>
        <source>Zone %1 stands elsewhere and its links are not in the plan: it may be linked to %2 and hold %3.</source>
        <translation>Die Zone %1 liegt anderswo, und ihre Verknüpfungen sind nicht im Plan enthalten: Möglicherweise ist sie mit %2 verknüpft und enthält %3.</translation>
    </message>
    <message>
        <source>%1 is a classic network, where private zones do not answer.</source>
        <translation>%1 ist ein klassisches Netzwerk, in dem private Zonen nicht antworten.</translation>
    </message>
    <message>
        <source>Zone %1 holds names such as %2 and is not linked to %3, so Azure DNS does not ask it there.</source>
        <translation>Die Zone %1 enthält Namen wie %2 und ist nicht mit %3 verknüpft, daher fragt Azure DNS sie dort nicht.</translation>
    </message>
    <message>
        <source>No private zone linked to %1 holds %2, so public DNS is asked.</source>
        <translation>Keine mit %1 verknüpfte private Zone enthält %2, daher wird das öffentliche DNS gefragt.</translation>
    </message>
    <message>
        <source>%2 has a zone of unknown name, %1, which may hold %3.</source>
        <translation>%2 hat eine Zone mit unbekanntem Namen, %1, die möglicherweise %3 enthält.</translation>
    </message>
    <message>
        <source>%2 has two zones named %1, and it is not known which of them answers.</source>
        <translation>%2 hat zwei Zonen namens %1, und es ist nicht bekannt, welche von beiden antwortet.</translation>
    </message>
    <message>
        <source>A record of zone %1 has an unknown name, which may be closer to %2 than what the zone answers.</source>
        <translation>Ein Eintrag der Zone %1 hat einen unbekannten Namen, der möglicherweise näher an %2 liegt als das, was die Zone antwortet.</translation>
    </message>
    <message>
        <source>In zone %1 the record %2 stands for %3, and no address of it is known.</source>
        <translation>In der Zone %1 steht der Eintrag %2 für %3, und keine seiner Adressen ist bekannt.</translation>
    </message>
    <message>
        <source>In zone %1 the record %2 leads %3 to %4.</source>
        <translation>In der Zone %1 führt der Eintrag %2 den Namen %3 zu %4.</translation>
    </message>
    <message>
        <source>In zone %1 there are names under %2, and it has no address itself.</source>
        <translation>In der Zone %1 gibt es Namen unter %2, doch der Name selbst hat keine Adresse.</translation>
    </message>
    <message>
        <source>In zone %1 the name %2 exists, so that no wildcard above it stands for %3, and there is no record %4.</source>
        <translation>In der Zone %1 existiert der Name %2, sodass kein darüberliegender Platzhaltereintrag für %3 steht, und es gibt keinen Eintrag %4.</translation>
    </message>
    <message>
        <source>Zone %1 alone decides about its names, and it has no record for %2: neither its own nor a wildcard that holds it.</source>
        <translation>Die Zone %1 entscheidet allein über ihre Namen und hat keinen Eintrag für %2: weder einen eigenen noch einen Platzhaltereintrag, der den Namen einschließt.</translation>
    </message>
    <message>
        <source>It is taken for granted that nobody has published names under %1, the suffix of environment %2.</source>
        <translation>Es wird vorausgesetzt, dass niemand Namen unter %1, dem Suffix der Umgebung %2, veröffentlicht hat.</translation>
    </message>
    <message>
        <source>It is taken for granted that nobody else has an app %1 in the multi-tenant service.</source>
        <translation>Es wird vorausgesetzt, dass niemand sonst eine App %1 im mehrinstanzenfähigen Dienst hat.</translation>
    </message>
    <message>
        <source>It is taken for granted that the owner of %1 leads it to application gateway %2 in public DNS.</source>
        <translation>Es wird vorausgesetzt, dass der Inhaber von %1 den Namen im öffentlichen DNS zum Application Gateway %2 führt.</translation>
    </message>
    <message>
        <source>It is taken for granted that Azure publishes %1, as it does the names of the apps.</source>
        <translation>Es wird vorausgesetzt, dass Azure %1 ebenso veröffentlicht wie die Namen der Apps.</translation>
    </message>
    <message>
        <source>Which of the addresses of service tag %1 app %2 answers on is not known: one of them stands for it.</source>
        <translation>Auf welcher der Adressen des Diensttags %1 die App %2 antwortet, ist nicht bekannt: Eine davon steht stellvertretend dafür.</translation>
    </message>
    <message>
        <source>%1 of the plan has an unknown name, and %2 may be one of its names.</source>
        <translation>Der Name von %1 im Plan ist unbekannt, und %2 gehört möglicherweise dazu.</translation>
    </message>
    <message>
        <source>The plan does not tell what public DNS says of %1.</source>
        <translation>Aus dem Plan geht nicht hervor, was das öffentliche DNS zu %1 sagt.</translation>
    </message>
    <message>
        <source>%1 is a domain of app %2, which application gateway %3 publishes; its public address is not in the plan.</source>
        <translation>%1 ist eine Domäne der App %2, die das Application Gateway %3 veröffentlicht; dessen öffentliche Adresse ist nicht im Plan enthalten.</translation>
    </message>
    <message>
        <source>Public DNS leads %1, a domain of app %2, to application gateway %3, which publishes it on %4.</source>
        <translation>Das öffentliche DNS führt %1, eine Domäne der App %2, zum Application Gateway %3, das sie auf %4 veröffentlicht.</translation>
    </message>
    <message>
        <source>It is not known whether environment %1 is external or internal, and so whether public DNS holds %2.</source>
        <translation>Es ist nicht bekannt, ob die Umgebung %1 extern oder intern ist und ob das öffentliche DNS daher %2 enthält.</translation>
    </message>
    <message>
        <source>The suffix of environment %1 is not known, and %2 may lie under it.</source>
        <translation>Das Suffix der Umgebung %1 ist nicht bekannt, und %2 liegt möglicherweise darunter.</translation>
    </message>
    <message>
        <source>Public DNS holds the names of external environment %1; its inbound address is not known.</source>
        <translation>Das öffentliche DNS enthält die Namen der externen Umgebung %1; ihre eingehende Adresse ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Public DNS leads %1 to %3, the inbound address of external environment %2.</source>
        <translation>Das öffentliche DNS führt %1 zu %3, der eingehenden Adresse der externen Umgebung %2.</translation>
    </message>
    <message>
        <source>Public DNS does not know %1: names under %2 belong to environment %3, which has an internal load balancer.</source>
        <translation>Das öffentliche DNS kennt %1 nicht: Namen unter %2 gehören zur Umgebung %3, die einen internen Lastenausgleich hat.</translation>
    </message>
    <message>
        <source>Public DNS leads %1 to %3, the address assigned to app %2.</source>
        <translation>Das öffentliche DNS führt %1 zu %3, der Adresse, die der App %2 zugewiesen ist.</translation>
    </message>
    <message>
        <source>Public DNS leads %1 to the address assigned to app %2, which is not known: %3.</source>
        <translation>Das öffentliche DNS führt %1 zu der Adresse, die der App %2 zugewiesen und nicht bekannt ist: %3.</translation>
    </message>
    <message>
        <source>Public DNS leads %1 to the multi-tenant service; app %2 shares the inbound addresses of service tag %3.</source>
        <translation>Das öffentliche DNS führt %1 zum mehrinstanzenfähigen Dienst; die App %2 nutzt die eingehenden Adressen des Diensttags %3 gemeinsam mit anderen.</translation>
    </message>
    <message>
        <source>%1 is a name of the multi-tenant service, which has no app %2: it runs in environment %3 and is named after it.</source>
        <translation>%1 ist ein Name des mehrinstanzenfähigen Dienstes, der keine App %2 hat: Sie läuft in der Umgebung %3 und ist nach ihr benannt.</translation>
    </message>
    <message>
        <source>Virtual network %1 stands elsewhere, and which name servers it has is not in the plan: add them, or its address space where it asks Azure DNS.</source>
        <translation>Das virtuelle Netzwerk %1 liegt anderswo, und seine Namenserver sind nicht im Plan enthalten: Fügen Sie sie hinzu oder, falls es Azure DNS fragt, seinen Adressraum.</translation>
    </message>
    <message>
        <source>Zone %1 stands elsewhere and its records are not in the plan: add them.</source>
        <translation>Die Zone %1 liegt anderswo, und ihre Einträge sind nicht im Plan enthalten: Fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>No route of %1 leads to name server %2: there is no answer. Peer the networks, or connect them by a gateway.</source>
        <translation>Keine Route von %1 führt zum Namenserver %2: Es kommt keine Antwort. Verbinden Sie die Netzwerke durch ein Peering oder ein Gateway.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Virtual network %1 stands elsewhere, and may have peers that are not in the plan.</source>
        <translation>Das virtuelle Netzwerk %1 liegt anderswo und hat möglicherweise Peers, die nicht im Plan enthalten sind.</translation>
    </message>
    <message>
        <source>The plan does not tell whether the environment lists its egress addresses, and then needs no endpoint for SQL.</source>
        <translation>Aus dem Plan geht nicht hervor, ob die Umgebung ihre ausgehenden Adressen auflistet und dann keinen Endpunkt für SQL benötigt.</translation>
    </message>
    <message>
        <source>It is not known whether route table %1 keeps routes of the gateway away.</source>
        <translation>Es ist nicht bekannt, ob die Routentabelle %1 Routen des Gateways fernhält.</translation>
    </message>
    <message>
        <source>Virtual network %1 stands elsewhere, and may have gateways that are not in the plan.</source>
        <translation>Das virtuelle Netzwerk %1 liegt anderswo und hat möglicherweise Gateways, die nicht im Plan enthalten sind.</translation>
    </message>
    <message>
        <source>Azure&apos;s own default route.</source>
        <translation>Die Standardroute von Azure.</translation>
    </message>
    <message>
        <source>Azure drops private addresses that no route leads to.</source>
        <translation>Azure verwirft private Adressen, zu denen keine Route führt.</translation>
    </message>
    <message>
        <source>A range of the virtual network itself.</source>
        <translation>Ein Bereich des virtuellen Netzwerks selbst.</translation>
    </message>
    <message>
        <source>A range of peered virtual network %1.</source>
        <translation>Ein Bereich des per Peering verbundenen virtuellen Netzwerks %1.</translation>
    </message>
    <message>
        <source>A range of site %1, reached through gateway %2.</source>
        <translation>Ein Bereich des Standorts %1, erreichbar über das Gateway %2.</translation>
    </message>
    <message>
        <source>The service endpoint of the subnet.</source>
        <translation>Der Dienstendpunkt des Subnetzes.</translation>
    </message>
    <message>
        <source>Route %1 of route table %2.</source>
        <translation>Route %1 der Routentabelle %2.</translation>
    </message>
    <message>
        <source>A user-defined default route takes Azure&apos;s dropping routes away.</source>
        <translation>Eine benutzerdefinierte Standardroute hebt die verwerfenden Routen von Azure auf.</translation>
    </message>
    <message>
        <source>A range of the virtual network holds this block, so that Azure does not drop it.</source>
        <translation>Ein Bereich des virtuellen Netzwerks enthält diesen Block, sodass Azure ihn nicht verwirft.</translation>
    </message>
    <message>
        <source>Route table %1 keeps routes of the gateway away from the subnet.</source>
        <translation>Die Routentabelle %1 hält Routen des Gateways vom Subnetz fern.</translation>
    </message>
    <message>
        <source>Route %1 of route table %2 is not known or cannot be read.</source>
        <translation>Route %1 der Routentabelle %2 ist nicht bekannt oder nicht lesbar.</translation>
    </message>
    <message>
        <source>The subnet of environment %1 is not known.</source>
        <translation>Das Subnetz der Umgebung %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The IPv4 prefix of subnet %1 is not known.</source>
        <translation>Das IPv4-Präfix des Subnetzes %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is not known whether environment %1 uses the feature.</source>
        <translation>Es ist nicht bekannt, ob die Umgebung %1 die Funktion verwendet.</translation>
    </message>
    <message>
        <source>%2 of rule %1 is not known or cannot be read: %3.</source>
        <translation>%2 der Regel %1 ist nicht bekannt oder nicht lesbar: %3.</translation>
    </message>
    <message>
        <source>Rule %1 gives an address or a port in two ways, or in none.</source>
        <translation>Die Regel %1 gibt eine Adresse oder einen Port auf zwei Arten oder gar nicht an.</translation>
    </message>
    <message>
        <source>Rule %1 names an application security group, and the address of its member %2 is not known.</source>
        <translation>Die Regel %1 nennt eine Anwendungssicherheitsgruppe, und die Adresse ihres Mitglieds %2 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A user-defined default route of the subnet may widen the tag VirtualNetwork to every address.</source>
        <translation>Eine benutzerdefinierte Standardroute des Subnetzes kann das Diensttag VirtualNetwork auf alle Adressen ausweiten.</translation>
    </message>
    <message>
        <source>A part of the address space of %1 is not known: %2.</source>
        <translation>Ein Teil des Adressraums von %1 ist nicht bekannt: %2.</translation>
    </message>
    <message>
        <source>A range of site %1 is not known: %2.</source>
        <translation>Ein Bereich des Standorts %1 ist nicht bekannt: %2.</translation>
    </message>
    <message>
        <source>It is not known whether peering %1 lets the tag VirtualNetwork hold its remote network.</source>
        <translation>Es ist nicht bekannt, ob das Diensttag VirtualNetwork durch das Peering %1 dessen Remotenetzwerk enthält.</translation>
    </message>
    <message>
        <source>It is not known where route %1 leads, and so whether the tag VirtualNetwork holds its prefix.</source>
        <translation>Es ist nicht bekannt, wohin die Route %1 führt und ob das Diensttag VirtualNetwork daher ihr Präfix enthält.</translation>
    </message>
    <message>
        <source>A range of a peered virtual network holds this block, so that Azure does not drop it.</source>
        <translation>Ein Bereich eines per Peering verbundenen virtuellen Netzwerks enthält diesen Block, sodass Azure ihn nicht verwirft.</translation>
    </message>
    <message>
        <source>A user-defined route of the same prefix comes first: %1.</source>
        <translation>Eine benutzerdefinierte Route mit demselben Präfix hat Vorrang: %1.</translation>
    </message>
    <message>
        <source>A route of the gateway with the same prefix comes before Azure&apos;s own.</source>
        <translation>Eine Route des Gateways mit demselben Präfix hat Vorrang vor der von Azure.</translation>
    </message>
    <message>
        <source>A range of the virtual network or of a peer with the same prefix comes first.</source>
        <translation>Ein Bereich des virtuellen Netzwerks oder eines Peers mit demselben Präfix hat Vorrang.</translation>
    </message>
    <message>
        <source>The route of a private endpoint comes first: the subnet of the endpoint ignores route tables.</source>
        <translation>Die Route eines privaten Endpunkts hat Vorrang: Das Subnetz des Endpunkts beachtet keine Routingtabellen.</translation>
    </message>
    <message>
        <source>The address of private endpoint %1.</source>
        <translation>Die Adresse des privaten Endpunkts %1.</translation>
    </message>
    <message>
        <source>A user-defined route at least as long as the range of the network comes first, as the endpoint&apos;s subnet asks for.</source>
        <translation>Eine benutzerdefinierte Route, die mindestens so lang ist wie der Bereich des Netzwerks, hat Vorrang, wie es das Subnetz des Endpunkts verlangt.</translation>
    </message>
    <message>
        <source>It is not known whether private endpoint %1 heeds route tables.</source>
        <translation>Es ist nicht bekannt, ob der private Endpunkt %1 Routingtabellen beachtet.</translation>
    </message>
    <message>
        <source>Two routes of route table %1 have the prefix %2: which of them decides is not known.</source>
        <translation>Zwei Routen der Routingtabelle %1 haben das Präfix %2: Welche von beiden entscheidet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Ranges of the virtual network and its peers come before routes of the gateway.</source>
        <translation>Bereiche des virtuellen Netzwerks und seiner Peers haben Vorrang vor Routen des Gateways.</translation>
    </message>
    <message>
        <source>The addresses of the tag %1 are not known here: the route to it is taken not to hold this address.</source>
        <translation>Die Adressen des Diensttags %1 sind hier nicht bekannt: Es wird angenommen, dass die Route dorthin diese Adresse nicht enthält.</translation>
    </message>
    <message>
        <source>Addresses of the service endpoint %1 go straight to the service, and which these are is not known here.</source>
        <translation>Adressen des Dienstendpunkts %1 führen direkt zum Dienst, und welche das sind, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Recordings differ in whether Azure drops this address where no route leads to it.</source>
        <translation>Aufzeichnungen unterscheiden sich darin, ob Azure diese Adresse verwirft, wenn keine Route zu ihr führt.</translation>
    </message>
    <message>
        <source>Rule %1 has the priority %2 of another rule: which of them is evaluated first is not known.</source>
        <translation>Die Regel %1 hat die Priorität %2 einer anderen Regel: Welche von beiden zuerst ausgewertet wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Which addresses of the tag %1 are those of %2 is not known here.</source>
        <translation>Welche Adressen des Diensttags %1 zu %2 gehören, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The addresses of the tag %1 are not known here: it is taken to hold none that a prefix or another tag names.</source>
        <translation>Die Adressen des Diensttags %1 sind hier nicht bekannt: Es wird angenommen, dass es keine enthält, die ein Präfix oder ein anderes Diensttag nennt.</translation>
    </message>
    <message>
        <source>It is recorded only in part which addresses of 25.0.0.0/8 the tag Internet holds.</source>
        <translation>Welche Adressen aus 25.0.0.0/8 das Diensttag Internet enthält, ist nur zum Teil aufgezeichnet.</translation>
    </message>
    <message>
        <source>No IPv6 address of the tag AzureLoadBalancer is known.</source>
        <translation>Vom Diensttag AzureLoadBalancer ist keine IPv6-Adresse bekannt.</translation>
    </message>
    <message>
        <source>Rule %1 names application security group %2, which stands elsewhere: its members are not in the plan.</source>
        <translation>Die Regel %1 nennt die Anwendungssicherheitsgruppe %2, die anderswo liegt: Ihre Mitglieder sind nicht im Plan enthalten.</translation>
    </message>
    <message>
        <source>Rule %1 names application security group %2, which has no member in the plan: it is taken to match nothing.</source>
        <translation>Die Regel %1 nennt die Anwendungssicherheitsgruppe %2, die im Plan kein Mitglied hat: Es wird angenommen, dass sie auf nichts zutrifft.</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <source>the Internet</source>
        <translation>das Internet</translation>
    </message>
    <message>
        <source>the Internet but for %1</source>
        <translation>das Internet außer %1</translation>
    </message>
    <message>
        <source>addresses of a service tag</source>
        <translation>Adressen eines Diensttags</translation>
    </message>
    <message>
        <source>Route table %1 stands elsewhere, and its routes are not in the plan: add them.</source>
        <translation>Die Routentabelle %1 liegt anderswo, und ihre Routen sind nicht im Plan enthalten: Fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Subnet %1 stands elsewhere, and the plan does not tell whether it has a route table: add the table.</source>
        <translation>Das Subnetz %1 liegt anderswo, und aus dem Plan geht nicht hervor, ob es eine Routentabelle hat: Fügen Sie die Tabelle hinzu.</translation>
    </message>
    <message>
        <source>Device %1 stands elsewhere, and the plan does not tell whether its network interface has a network security group: add the group.</source>
        <translation>Das Gerät %1 liegt anderswo, und aus dem Plan geht nicht hervor, ob seine Netzwerkschnittstelle eine Netzwerksicherheitsgruppe hat: Fügen Sie die Gruppe hinzu.</translation>
    </message>
    <message>
        <source>Network security group %1 stands elsewhere, and its rules are not in the plan: add them.</source>
        <translation>Die Netzwerksicherheitsgruppe %1 liegt anderswo, und ihre Regeln sind nicht im Plan enthalten: Fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Subnet %1 stands elsewhere, and the plan does not tell whether it has a network security group: add the group.</source>
        <translation>Das Subnetz %1 liegt anderswo, und aus dem Plan geht nicht hervor, ob es eine Netzwerksicherheitsgruppe hat: Fügen Sie die Gruppe hinzu.</translation>
    </message>
    <message>
        <source>The address space of %1 is not in the plan: add it.</source>
        <translation>Der Adressraum von %1 ist nicht im Plan enthalten: Fügen Sie ihn hinzu.</translation>
    </message>
    <message>
        <source>Virtual network %1 stands elsewhere, and its side of the peering with %2 is not in the plan: add it, or open both together.</source>
        <translation>Das virtuelle Netzwerk %1 liegt anderswo, und seine Seite des Peerings mit %2 ist nicht im Plan enthalten: Fügen Sie sie hinzu, oder öffnen Sie beide zusammen.</translation>
    </message>
    <message>
        <source>The gateways of %1, which %2 uses or may use, are not in the plan, nor what they lead to: add them with their sites.</source>
        <translation>Die Gateways von %1, die %2 nutzt oder nutzen kann, sind nicht im Plan enthalten, und auch nicht, wohin sie führen: Fügen Sie sie mit ihren Standorten hinzu.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>VPN gateway</source>
        <translation>VPN-Gateway</translation>
    </message>
    <message>
        <source>ExpressRoute gateway</source>
        <translation>ExpressRoute-Gateway</translation>
    </message>
    <message>
        <source>Azure Firewall</source>
        <translation>Azure Firewall</translation>
    </message>
    <message>
        <source>Network virtual appliance</source>
        <translation>Virtuelles Netzwerkgerät (NVA)</translation>
    </message>
    <message>
        <source>Application gateway with WAF</source>
        <translation>Application Gateway mit WAF</translation>
    </message>
    <message>
        <source>Application gateway</source>
        <translation>Application Gateway</translation>
    </message>
    <message>
        <source>DNS resolver endpoint</source>
        <translation>DNS-Resolver-Endpunkt</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtueller Computer</translation>
    </message>
    <message>
        <source>Deployment server</source>
        <translation>Bereitstellungsserver</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Private endpoint</source>
        <translation>Privater Endpunkt</translation>
    </message>
    <message>
        <source>ILB</source>
        <translation>ILB</translation>
    </message>
    <message>
        <source>external</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <translation>Virtuelles Netzwerk</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>Peering</source>
        <translation>Peering</translation>
    </message>
    <message>
        <source>Network security group</source>
        <translation>Netzwerksicherheitsgruppe</translation>
    </message>
    <message>
        <source>Security rule</source>
        <translation>Sicherheitsregel</translation>
    </message>
    <message>
        <source>Application security group</source>
        <translation>Anwendungssicherheitsgruppe</translation>
    </message>
    <message>
        <source>Route table</source>
        <translation>Routentabelle</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>App Service Environment</source>
        <translation>App Service-Umgebung</translation>
    </message>
    <message>
        <source>App Service plan</source>
        <translation>App Service-Plan</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>On-premises site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Private DNS zone</source>
        <translation>Private DNS-Zone</translation>
    </message>
    <message>
        <source>Virtual machine scale set</source>
        <translation>VM-Skalierungsgruppe</translation>
    </message>
    <message>
        <source>Azure Front Door</source>
        <translation>Azure Front Door</translation>
    </message>
    <message>
        <source>Multi-tenant web app</source>
        <translation>Mehrinstanzenfähige Web-App</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Azure Firewall</source>
        <translation>Azure Firewall</translation>
    </message>
    <message>
        <source>Network appliance</source>
        <translation>Netzwerk-Appliance</translation>
    </message>
    <message>
        <source>Application gateway</source>
        <translation>Application Gateway</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Namenserver</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtueller Computer</translation>
    </message>
    <message>
        <source>Deployment server</source>
        <translation>Bereitstellungsserver</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Private endpoint</source>
        <translation>Privater Endpunkt</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <translation>Virtuelles Netzwerk</translation>
    </message>
    <message>
        <source>App Service Environment</source>
        <translation>App Service-Umgebung</translation>
    </message>
    <message>
        <source>App Service plan</source>
        <translation>App Service-Plan</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>On-premises site</source>
        <translation>Lokaler Standort</translation>
    </message>
    <message>
        <source>Private DNS zone</source>
        <translation>Private DNS-Zone</translation>
    </message>
    <message>
        <source>Network security group</source>
        <translation>Netzwerksicherheitsgruppe</translation>
    </message>
    <message>
        <source>No network security group</source>
        <translation>Keine Netzwerksicherheitsgruppe</translation>
    </message>
    <message>
        <source>Route table</source>
        <translation>Routentabelle</translation>
    </message>
    <message>
        <source>Addresses used</source>
        <translation>Belegte Adressen</translation>
    </message>
    <message>
        <source>Head-room for scaling</source>
        <translation>Reserve für Skalierung</translation>
    </message>
    <message>
        <source>Kept for one service</source>
        <translation>Für einen Dienst reserviert</translation>
    </message>
    <message>
        <source>Exists elsewhere, not created</source>
        <translation>Besteht anderswo, wird nicht angelegt</translation>
    </message>
    <message>
        <source>Peering</source>
        <translation>Peering</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>ExpressRoute</source>
        <translation>ExpressRoute</translation>
    </message>
    <message>
        <source>Zone linked</source>
        <translation>Zone verknüpft</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Scale %1 %, smaller than asked for so that the picture can be opened</source>
        <translation>Maßstab %1 %, kleiner als angefordert, damit sich das Bild öffnen lässt</translation>
    </message>
    <message>
        <source>Scale %1 %</source>
        <translation>Maßstab %1 %</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Scale set</source>
        <translation>Skalierungsgruppe</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Key Vault</source>
        <translation>Key Vault</translation>
    </message>
    <message>
        <source>Service of Azure</source>
        <translation>Dienst von Azure</translation>
    </message>
    <message>
        <source>Front Door</source>
        <translation>Front Door</translation>
    </message>
    <message>
        <source>Multi-tenant web app</source>
        <translation>Mehrinstanzenfähige Web-App</translation>
    </message>
    <message>
        <source>Private link</source>
        <translation>Private Link</translation>
    </message>
    <message>
        <source>VNet integration</source>
        <translation>VNet-Integration</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Lässt durch</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blockiert</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names more than one part: %2. Write one of them.</source>
        <translation>„%1“ bezeichnet mehr als ein Element: %2. Schreiben Sie eines davon.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; in the plan.</source>
        <translation>Im Plan gibt es kein „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a part of another kind. There are: %2.</source>
        <translation>„%1“ ist ein Element anderer Art. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; in the plan. Is it one of these: %2?</source>
        <translation>Im Plan gibt es kein „%1“. Ist eines von diesen gemeint: %2?</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; in the plan. There are: %2.</source>
        <translation>Im Plan gibt es kein „%1“. Vorhanden sind: %2.</translation>
    </message>
</context>
<context>
    <name>PlanQuestions</name>
    <message>
        <source>Who can reach this?</source>
        <translation>Wer kann dies erreichen?</translation>
    </message>
    <message>
        <source>What can this reach?</source>
        <translation>Was ist von hier erreichbar?</translation>
    </message>
    <message>
        <source>Which rules let this in?</source>
        <translation>Welche Regeln lassen dies zu?</translation>
    </message>
    <message>
        <source>What changes if this is deleted?</source>
        <translation>Was ändert sich, wenn dies gelöscht wird?</translation>
    </message>
    <message>
        <source>Endpoints: %1</source>
        <translation>Endpunkte: %1</translation>
    </message>
    <message>
        <source>%1, callers: %2</source>
        <translation>%1, Aufrufer: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 is surely reached at %2 of %3 callers.</source>
        <translation>%1 wird sicher erreicht: %2 von insgesamt %3 Aufrufern.</translation>
    </message>
    <message>
        <source>%1 surely reaches %2 of %3 endpoints.</source>
        <translation>%1 erreicht sicher %2 von %3 Endpunkten.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 Pakete</translation>
    </message>
    <message>
        <source>%1 packets, if it is as it seems</source>
        <translation>%1 Pakete, wenn es ist, wie es scheint</translation>
    </message>
    <message>
        <source>No security group lets it in: %1.</source>
        <translation>Keine Sicherheitsgruppe lässt es herein: %1.</translation>
    </message>
    <message>
        <source>Rules that let it in, in the order they are met: %1.</source>
        <translation>Regeln, die es hereinlassen, in der Reihenfolge, in der sie gefragt werden: %1.</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>war: %1</translation>
    </message>
    <message>
        <source>Without %1 everyone reaches the same as now.</source>
        <translation>Ohne %1 erreichen alle dasselbe wie jetzt.</translation>
    </message>
    <message>
        <source>Without %1, %2 answers would change.</source>
        <translation>Ohne %1 würden sich %2 Antworten ändern.</translation>
    </message>
    <message>
        <source>What was asked about is no longer in the plan.</source>
        <translation>Wonach gefragt wurde, steht nicht mehr im Plan.</translation>
    </message>
</context>
<context>
    <name>PlanTree</name>
    <message>
        <source>Security groups</source>
        <translation>Sicherheitsgruppen</translation>
    </message>
    <message>
        <source>Route tables</source>
        <translation>Routentabellen</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht platziert</translation>
    </message>
    <message>
        <source>Private DNS zones</source>
        <translation>Private DNS-Zonen</translation>
    </message>
    <message>
        <source>empty note</source>
        <translation>leere Notiz</translation>
    </message>
    <message>
        <source>Application security groups</source>
        <translation>Anwendungssicherheitsgruppen</translation>
    </message>
    <message>
        <source>Services of Azure</source>
        <translation>Dienste von Azure</translation>
    </message>
    <message>
        <source>Multi-tenant web apps</source>
        <translation>Mehrinstanzenfähige Web-Apps</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>It is let through: %3.</source>
        <translation>Wird durchgelassen: %3.</translation>
    </message>
    <message>
        <source>It cannot be told, at link %1, %2.</source>
        <translation>Nicht feststellbar bei Hop %1, %2.</translation>
    </message>
    <message>
        <source>It is blocked at link %1, %2.</source>
        <translation>Blockiert bei Hop %1, %2.</translation>
    </message>
    <message>
        <source>Connected, from %3.</source>
        <translation>Verbunden, von %3 aus.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Refused: something answered with a reset.</source>
        <translation>Abgelehnt: Etwas hat mit einem Reset geantwortet.</translation>
    </message>
    <message>
        <source>Silence: nothing answered within %1.</source>
        <translation>Stille: Innerhalb von %1 hat nichts geantwortet.</translation>
    </message>
    <message>
        <source>No way there, this machine or a router says: %2.</source>
        <translation>Kein Weg dorthin, meldet dieser Computer oder ein Router: %2.</translation>
    </message>
    <message>
        <source>It failed: %2.</source>
        <translation>Fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>%1 refused the connection: the way there and back is open.</source>
        <translation>%1 hat die Verbindung abgelehnt: Hin- und Rückweg sind offen.</translation>
    </message>
    <message>
        <source>Nobody listens at the port, or a firewall on the way answers with a reset. A security group of Azure drops silently and never refuses.</source>
        <translation>Am Port lauscht niemand, oder eine Firewall auf dem Weg antwortet mit einem Reset. Eine Sicherheitsgruppe von Azure verwirft stillschweigend und lehnt nie ab.</translation>
    </message>
    <message>
        <source>Nothing answered the connection to %1: packets are dropped on the way there, or the replies on their way back.</source>
        <translation>Nichts hat auf die Verbindung zu %1 geantwortet: Pakete werden auf dem Hinweg verworfen oder die Antworten auf dem Rückweg.</translation>
    </message>
    <message>
        <source>Look at the firewall before this machine, the effective routes of its subnet, the security groups of both ends, and the return route.</source>
        <translation>Prüfen Sie die Firewall vor diesem Computer, die effektiven Routen seines Subnetzes, die Sicherheitsgruppen beider Enden und die Rückroute.</translation>
    </message>
    <message>
        <source>There is no way to %1, this machine or a router says: %2.</source>
        <translation>Zu %1 führt kein Weg, meldet dieser Computer oder ein Router: %2.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>The plan blocks the connection to %1 at link %2, %3, and it came about: the network lets more through than the plan, or this machine does not stand where the caller does.</source>
        <translation>Der Plan blockiert die Verbindung zu %1 bei Hop %2, %3, und sie kam zustande: Das Netzwerk lässt mehr durch als der Plan, oder dieser Computer steht nicht dort, wo der Aufrufer steht.</translation>
    </message>
    <message>
        <source>The plan blocks the connection to %1 at link %2, %3, which would be silence, and something refused it: the packets got further than the plan says.</source>
        <translation>Der Plan blockiert die Verbindung zu %1 bei Hop %2, %3, was Stille wäre, und etwas hat sie abgelehnt: Die Pakete kamen weiter, als der Plan sagt.</translation>
    </message>
    <message>
        <source>The plan lets the connection to %1 through, and nothing answered it.</source>
        <translation>Der Plan lässt die Verbindung zu %1 durch, und nichts hat darauf geantwortet.</translation>
    </message>
    <message>
        <source>The plan lets the connection to %1 through, and it was refused.</source>
        <translation>Der Plan lässt die Verbindung zu %1 durch, und sie wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The plan lets the connection to %1 through, and it did not come about.</source>
        <translation>Der Plan lässt die Verbindung zu %1 durch, und sie kam nicht zustande.</translation>
    </message>
    <message>
        <source>HTTP status %1 %2.</source>
        <translation>HTTP-Status %1 %2.</translation>
    </message>
    <message>
        <source>The site asks who is calling, which is good news: it was sent no credentials.</source>
        <translation>Die Site fragt, wer aufruft. Das ist eine gute Nachricht: Es wurden keine Anmeldeinformationen gesendet.</translation>
    </message>
    <message>
        <source>It lets one sign in by %1.</source>
        <translation>Anmeldung möglich mit %1.</translation>
    </message>
    <message>
        <source>It sends the caller to sign in at %1, which was not followed.</source>
        <translation>Sie schickt den Aufrufer zur Anmeldung zu %1; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>It leads on to %1, which was not followed.</source>
        <translation>Sie leitet weiter zu %1; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>The page is titled &quot;%1&quot;.</source>
        <translation>Die Seite trägt den Titel „%1“.</translation>
    </message>
    <message>
        <source>Silence: no answer to the request within %1.</source>
        <translation>Stille: keine Antwort auf die Anforderung innerhalb von %1.</translation>
    </message>
    <message>
        <source>The other side closed the connection without an answer.</source>
        <translation>Die Gegenseite hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>What answered does not speak HTTP.</source>
        <translation>Was geantwortet hat, spricht kein HTTP.</translation>
    </message>
    <message>
        <source>It failed: %1.</source>
        <translation>Fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>%1 forbids the address this machine calls from: its access restrictions do not let it in.</source>
        <translation>%1 weist die Adresse ab, von der dieser Computer aufruft: Die Zugriffseinschränkungen lassen sie nicht zu.</translation>
    </message>
    <message>
        <source>Add the address to the restrictions of this site; those of the SCM site are a list of their own unless it uses the main one.</source>
        <translation>Fügen Sie die Adresse den Einschränkungen dieser Site hinzu; die der SCM-Site sind eine eigene Liste, sofern sie nicht die der Hauptsite nutzt.</translation>
    </message>
    <message>
        <source>%1 answers that the caller is forbidden.</source>
        <translation>%1 antwortet, dass der Aufrufer keinen Zugriff hat.</translation>
    </message>
    <message>
        <source>Access restrictions, or public network access that is switched off, do not let this machine in; or the app is stopped.</source>
        <translation>Zugriffseinschränkungen oder ein deaktivierter öffentlicher Netzwerkzugriff lassen diesen Computer nicht zu; oder die App ist beendet.</translation>
    </message>
    <message>
        <source>Whoever answers at this address has no site named %1.</source>
        <translation>Wer unter dieser Adresse antwortet, hat keine Site namens %1.</translation>
    </message>
    <message>
        <source>The app may be gone or of another name, or the name leads to another environment.</source>
        <translation>Die App besteht möglicherweise nicht mehr oder heißt anders, oder der Name führt zu einer anderen Umgebung.</translation>
    </message>
    <message>
        <source>A front end answers with status %2, and no site behind it.</source>
        <translation>Ein Front-End antwortet mit Status %2, und keine Site dahinter.</translation>
    </message>
    <message>
        <source>The environment is not healthy or suspended, the app does not start, or a proxy on the way does not reach it.</source>
        <translation>Die Umgebung ist fehlerhaft oder angehalten, die App startet nicht, oder ein Proxy auf dem Weg erreicht sie nicht.</translation>
    </message>
    <message>
        <source>The proxy wants one to sign in before it passes anything on.</source>
        <translation>Der Proxy verlangt eine Anmeldung, bevor er etwas weiterleitet.</translation>
    </message>
    <message>
        <source>%1 takes the connection and does not answer a request.</source>
        <translation>%1 nimmt die Verbindung an und antwortet auf keine Anforderung.</translation>
    </message>
    <message>
        <source>The plan says that access restrictions or the app&apos;s switch keep the caller out, and %1 lets this machine in.</source>
        <translation>Laut Plan sperren Zugriffseinschränkungen oder der Schalter der App den Aufrufer aus, und %1 lässt diesen Computer zu.</translation>
    </message>
    <message>
        <source>%1 resolves to %2.</source>
        <translation>%1 wird zu %2 aufgelöst.</translation>
    </message>
    <message>
        <source>%1 does not resolve: there is no such name where %3 asks.</source>
        <translation>%1 wird nicht aufgelöst: Dort, wo %3 fragt, gibt es diesen Namen nicht.</translation>
    </message>
    <message>
        <source>%1 does not resolve: no name server that %3 asks answers.</source>
        <translation>%1 wird nicht aufgelöst: Kein Namenserver, den %3 fragt, antwortet.</translation>
    </message>
    <message>
        <source>It cannot be told what %1 resolves to.</source>
        <translation>Es ist nicht feststellbar, wozu %1 aufgelöst wird.</translation>
    </message>
    <message>
        <source>It resolves to %1.</source>
        <translation>Wird zu %1 aufgelöst.</translation>
    </message>
    <message>
        <source>There is no such name.</source>
        <translation>Diesen Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>No address came: the name has none, or the name server does not answer.</source>
        <translation>Keine Adresse erhalten: Der Name hat keine, oder der Namenserver antwortet nicht.</translation>
    </message>
    <message>
        <source>No name server answered within %3.</source>
        <translation>Innerhalb von %3 hat kein Namenserver geantwortet.</translation>
    </message>
    <message>
        <source>The lookup failed: %2.</source>
        <translation>Die Namensabfrage ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>It leads over %1.</source>
        <translation>Führt über %1.</translation>
    </message>
    <message>
        <source>The plan says %1 for %2, and this machine got %3, which is public: its name servers do not use the private zone.</source>
        <translation>Der Plan nennt %1 für %2, und dieser Computer erhielt %3, also öffentlich: Seine Namenserver nutzen die private Zone nicht.</translation>
    </message>
    <message>
        <source>Link the zone to the network the name servers stand in, or have them forward its suffix to a server that answers from it.</source>
        <translation>Verknüpfen Sie die Zone mit dem Netzwerk, in dem die Namenserver liegen, oder lassen Sie diese das Suffix der Zone an einen Server weiterleiten, der daraus antwortet.</translation>
    </message>
    <message>
        <source>The plan says %1 for %2, and this machine got %3, which is private: a private zone, a name server or a hosts file answers here in place of public DNS.</source>
        <translation>Der Plan nennt %1 für %2, und dieser Computer erhielt %3, also privat: Eine private Zone, ein Namenserver oder eine Hosts-Datei antwortet hier anstelle des öffentlichen DNS.</translation>
    </message>
    <message>
        <source>The plan says %1 for %2, and this machine got %3: another record, zone or hosts file answers here.</source>
        <translation>Der Plan nennt %1 für %2, und dieser Computer erhielt %3: Hier antwortet ein anderer Eintrag, eine andere Zone oder eine andere Hosts-Datei.</translation>
    </message>
    <message>
        <source>The plan says %1 for %2, and this machine got no address: the name has none there, or the name server does not answer.</source>
        <translation>Der Plan nennt %1 für %2, und dieser Computer erhielt keine Adresse: Der Name hat dort keine, oder der Namenserver antwortet nicht.</translation>
    </message>
    <message>
        <source>See that the name server stands at that address, that port 53 is open on the way, and that its zone has a record of type A.</source>
        <translation>Prüfen Sie, ob der Namenserver unter dieser Adresse liegt, Port 53 auf dem Weg offen ist und die Zone einen Eintrag vom Typ A hat.</translation>
    </message>
    <message>
        <source>The plan says %1 for %2, and for this machine the name has no address: its name servers do not know the record, or not the zone.</source>
        <translation>Der Plan nennt %1 für %2, und für diesen Computer hat der Name keine Adresse: Seine Namenserver kennen den Eintrag oder die Zone nicht.</translation>
    </message>
    <message>
        <source>The plan says %1 for %2, and no name server answered this machine.</source>
        <translation>Der Plan nennt %1 für %2, und kein Namenserver hat diesem Computer geantwortet.</translation>
    </message>
    <message>
        <source>The name server is down, is not at that address, or port 53 is closed on the way there or back.</source>
        <translation>Der Namenserver ist ausgefallen, liegt nicht unter dieser Adresse, oder Port 53 ist auf dem Hin- oder Rückweg geschlossen.</translation>
    </message>
    <message>
        <source>The plan says that %1 does not resolve, and this machine got %2.</source>
        <translation>Laut Plan wird %1 nicht aufgelöst, und dieser Computer erhielt %2.</translation>
    </message>
    <message>
        <source>A record, a zone&apos;s link or a hosts file is missing in the plan, or this machine asks other name servers than the caller.</source>
        <translation>Im Plan fehlt ein Eintrag, die Verknüpfung einer Zone oder eine Hosts-Datei, oder dieser Computer fragt andere Namenserver als der Aufrufer.</translation>
    </message>
    <message>
        <source>%1 does not lead this machine to the site.</source>
        <translation>%1 führt diesen Computer nicht zur Site.</translation>
    </message>
    <message>
        <source>The system names no proxy for this host.</source>
        <translation>Das System nennt für diesen Host keinen Proxy.</translation>
    </message>
    <message>
        <source>The system names the proxy %1: the request goes through it, the connections were tried without it.</source>
        <translation>Das System nennt den Proxy %1: Die Anforderung geht durch ihn, die Verbindungen wurden ohne ihn versucht.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>The certificate is for %1, valid from %2 to %3.</source>
        <translation>Das Zertifikat gilt für %1, von %2 bis %3.</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>Ausgestellt von %1.</translation>
    </message>
    <message>
        <source>A client would say: %1</source>
        <translation>Ein Client würde sagen: %1</translation>
    </message>
    <message>
        <source>Silence: no answer to the handshake within %1.</source>
        <translation>Stille: keine Antwort auf den Handshake innerhalb von %1.</translation>
    </message>
    <message>
        <source>The other side closed the connection during the handshake.</source>
        <translation>Die Gegenseite hat die Verbindung während des Handshakes geschlossen.</translation>
    </message>
    <message>
        <source>The handshake failed: %2.</source>
        <translation>Der Handshake ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>This installation of Qt has no TLS: it could not be tried.</source>
        <translation>Diese Installation von Qt hat kein TLS: Der Versuch war nicht möglich.</translation>
    </message>
    <message>
        <source>The certificate shown is for %1 and does not cover %2.</source>
        <translation>Das vorgelegte Zertifikat gilt für %1 und deckt %2 nicht ab.</translation>
    </message>
    <message>
        <source>A wildcard stands for one label: a certificate for *.suffix does not cover app.scm.suffix. Or another site, or a device that looks into TLS, answers at this address.</source>
        <translation>Ein Platzhalter steht für ein einziges Label: Ein Zertifikat für *.suffix deckt app.scm.suffix nicht ab. Oder unter dieser Adresse antwortet eine andere Site oder ein Gerät, das in TLS hineinsieht.</translation>
    </message>
    <message>
        <source>The certificate of %2 is out of its dates.</source>
        <translation>Das Zertifikat von %2 liegt außerhalb seiner Gültigkeitsdauer.</translation>
    </message>
    <message>
        <source>This machine does not trust the certificate of %2, issued by %3.</source>
        <translation>Dieser Computer vertraut dem Zertifikat von %2, ausgestellt von %3, nicht.</translation>
    </message>
    <message>
        <source>Add the issuer to the roots of every machine that calls, or serve the whole chain of an authority they know. A device that looks into TLS shows a certificate of its own.</source>
        <translation>Fügen Sie den Aussteller auf jedem aufrufenden Computer den Stammzertifikaten hinzu, oder stellen Sie die ganze Kette einer dort bekannten Zertifizierungsstelle bereit. Ein Gerät, das in TLS hineinsieht, legt ein eigenes Zertifikat vor.</translation>
    </message>
    <message>
        <source>%1 takes the connection, and nothing answers the handshake.</source>
        <translation>%1 nimmt die Verbindung an, und nichts antwortet auf den Handshake.</translation>
    </message>
    <message>
        <source>A device on the way may take connections in the site&apos;s place, or drop large packets; or what listens hangs.</source>
        <translation>Möglicherweise nimmt ein Gerät auf dem Weg Verbindungen anstelle der Site an oder verwirft große Pakete; oder was lauscht, hängt.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 does not come about.</source>
        <translation>Der TLS-Handshake mit %1 kommt nicht zustande.</translation>
    </message>
    <message>
        <source>The site may speak only versions of TLS that this machine does not, a device on the way may break it off, or what listens does not speak TLS.</source>
        <translation>Möglicherweise spricht die Site nur TLS-Versionen, die dieser Computer nicht spricht, ein Gerät auf dem Weg bricht ihn ab, oder was lauscht, spricht kein TLS.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be looked at.</source>
        <translation>Das Zertifikat von %1 konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The plan says that the certificate does not cover %1, and the one shown does: its names in the plan are out of date.</source>
        <translation>Laut Plan deckt das Zertifikat %1 nicht ab, das vorgelegte aber schon: Seine Namen im Plan sind veraltet.</translation>
    </message>
    <message>
        <source>Cancelled. Until then nothing differed and nothing failed.</source>
        <translation>Abgebrochen. Bis dahin wich nichts ab, und nichts schlug fehl.</translation>
    </message>
    <message>
        <source>%1 answers this machine.</source>
        <translation>%1 antwortet diesem Computer.</translation>
    </message>
    <message>
        <source>%1 answers this machine, and nothing differs from the plan.</source>
        <translation>%1 antwortet diesem Computer, und nichts weicht vom Plan ab.</translation>
    </message>
    <message>
        <source>The plan stops %1 at link %2, %3: that shows only to one who signs in, or who stands where the caller does.</source>
        <translation>Der Plan stoppt %1 bei Hop %2, %3: Das zeigt sich nur, wenn man sich anmeldet oder dort steht, wo der Aufrufer steht.</translation>
    </message>
    <message>
        <source>It ends where the plan says: at link %1, %2.</source>
        <translation>Es endet, wo der Plan es sagt: bei Hop %1, %2.</translation>
    </message>
    <message>
        <source>The plan answers for %1. If machine %2 does not stand there, they may both be right.</source>
        <translation>Der Plan antwortet für %1. Wenn der Computer %2 nicht dort steht, haben möglicherweise beide recht.</translation>
    </message>
    <message>
        <source>Through the proxy %1 the site answers: programs that use it get there.</source>
        <translation>Durch den Proxy %1 antwortet die Site: Programme, die ihn nutzen, kommen ans Ziel.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The plan knows neither a name nor an address of %1: it cannot be asked.</source>
        <translation>Der Plan kennt weder einen Namen noch eine Adresse von %1: Eine Abfrage ist nicht möglich.</translation>
    </message>
    <message>
        <source>A port of UDP answers nobody who does not speak its protocol. Choose an endpoint of TCP.</source>
        <translation>Ein UDP-Port antwortet niemandem, der sein Protokoll nicht spricht. Wählen Sie einen TCP-Endpunkt.</translation>
    </message>
    <message>
        <source>%1 is no host name and no address. Write one such as app.scm.corp.example.</source>
        <translation>%1 ist kein Hostname und keine Adresse. Schreiben Sie etwa app.scm.corp.example.</translation>
    </message>
    <message>
        <source>%1 is no address. Name servers are asked by theirs.</source>
        <translation>%1 ist keine Adresse. Namenserver werden über ihre Adresse gefragt.</translation>
    </message>
    <message>
        <source>Live probe of %1, endpoint %2, port %3</source>
        <translation>Live-Test von %1, Endpunkt %2, Port %3</translation>
    </message>
    <message>
        <source>Asked from machine %1 at %2 UTC</source>
        <translation>Gefragt vom Computer %1 um %2 UTC</translation>
    </message>
    <message>
        <source>Names were asked of name server %1</source>
        <translation>Namen wurden beim Namenserver %1 abgefragt</translation>
    </message>
    <message>
        <source>Names were asked of the system&apos;s resolver</source>
        <translation>Namen wurden beim Resolver des Systems abgefragt</translation>
    </message>
    <message>
        <source>The plan answers for caller %1</source>
        <translation>Der Plan antwortet für den Aufrufer %1</translation>
    </message>
    <message>
        <source>%1. %2, issued by %3, %4 to %5</source>
        <translation>%1. %2, ausgestellt von %3, %4 bis %5</translation>
    </message>
    <message>
        <source>plan:</source>
        <translation>Plan:</translation>
    </message>
    <message>
        <source>seen:</source>
        <translation>gesehen:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>told</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>Name server %1 is asked for %2.</source>
        <translation>Namenserver %1 wird nach %2 gefragt.</translation>
    </message>
    <message>
        <source>The system&apos;s resolver is asked for %1.</source>
        <translation>Der Resolver des Systems wird nach %1 gefragt.</translation>
    </message>
    <message>
        <source>Connections go to %1 on port %2.</source>
        <translation>Verbindungen gehen zu %1 auf Port %2.</translation>
    </message>
    <message>
        <source>The certificate is looked at.</source>
        <translation>Das Zertifikat wird geprüft.</translation>
    </message>
    <message>
        <source>One request for the first page is sent, without credentials, through the system&apos;s proxy if it names one.</source>
        <translation>Eine Anforderung der ersten Seite wird gesendet, ohne Anmeldeinformationen, durch den Proxy des Systems, sofern es einen nennt.</translation>
    </message>
    <message>
        <source>Nothing else is contacted.</source>
        <translation>Sonst wird nichts kontaktiert.</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>Fakten: %1</translation>
    </message>
    <message>
        <source>The probe was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Further addresses that were not asked: %1</source>
        <translation>Weitere Adressen, die nicht gefragt wurden: %1</translation>
    </message>
    <message>
        <source>Certificates shown on port %1:</source>
        <translation>Auf Port %1 vorgelegte Zertifikate:</translation>
    </message>
    <message>
        <source>Asking name server %2 for %1</source>
        <translation>Namenserver %2 wird nach %1 gefragt</translation>
    </message>
    <message>
        <source>Asking this machine&apos;s resolver for %1</source>
        <translation>Resolver dieses Computers wird nach %1 gefragt</translation>
    </message>
    <message>
        <source>Connecting to %1, port %2</source>
        <translation>Verbindung zu %1, Port %2</translation>
    </message>
    <message>
        <source>Connecting to %1, port %2, through %3</source>
        <translation>Verbindung zu %1, Port %2, durch %3</translation>
    </message>
    <message>
        <source>TLS handshake with %1, port %2</source>
        <translation>TLS-Handshake mit %1, Port %2</translation>
    </message>
    <message>
        <source>Asking %1, port %2, for its first page</source>
        <translation>%1, Port %2, wird nach der ersten Seite gefragt</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 enthält nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>%1 lets everyone in: it has no access restrictions.</source>
        <translation>%1 lässt alle zu: Es gibt keine Zugriffseinschränkungen.</translation>
    </message>
    <message>
        <source>The SCM site of %1 lets everyone in: it has no access restrictions.</source>
        <translation>Die SCM-Site von %1 lässt alle zu: Sie hat keine Zugriffseinschränkungen.</translation>
    </message>
    <message>
        <source>Access restriction %2 of %1 lets %3 in.</source>
        <translation>Die Zugriffseinschränkung %2 von %1 lässt %3 zu.</translation>
    </message>
    <message>
        <source>%1 lets in whom no access restriction names.</source>
        <translation>%1 lässt zu, wen keine Zugriffseinschränkung nennt.</translation>
    </message>
    <message>
        <source>Access restriction %2 of %1 refuses %3 with 403.</source>
        <translation>Die Zugriffseinschränkung %2 von %1 weist %3 mit 403 ab.</translation>
    </message>
    <message>
        <source>No access restriction of %1 names %3, and whom none names gets 403.</source>
        <translation>Keine Zugriffseinschränkung von %1 nennt %3, und wen keine nennt, der erhält 403.</translation>
    </message>
    <message>
        <source>%1 gets in, the rest does not.</source>
        <translation>%1 wird zugelassen, der Rest nicht.</translation>
    </message>
    <message>
        <source>Access restriction %2 of %1 cannot be read.</source>
        <translation>Die Zugriffseinschränkung %2 von %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is not known as which address the site sees %1, and its access restrictions differ.</source>
        <translation>Es ist nicht bekannt, unter welcher Adresse %1 bei der Site erscheint, und deren Zugriffseinschränkungen entscheiden je nach Adresse verschieden.</translation>
    </message>
    <message>
        <source>What comes through a private endpoint is not asked for the app&apos;s switch nor its access restrictions.</source>
        <translation>Was über einen privaten Endpunkt kommt, wird weder am Schalter der App noch an ihren Zugriffseinschränkungen geprüft.</translation>
    </message>
    <message>
        <source>Public network access of %1 is disabled, which closes the environment&apos;s own entry too: callers get 403.</source>
        <translation>Der öffentliche Netzwerkzugriff von %1 ist deaktiviert, was auch den eigenen Zugang der Umgebung schließt: Aufrufer erhalten 403.</translation>
    </message>
    <message>
        <source>%1 has a private endpoint, and where nothing is set that disables every other entry: callers get 403.</source>
        <translation>%1 hat einen privaten Endpunkt, und sofern nichts festgelegt ist, deaktiviert dies jeden anderen Zugang: Aufrufer erhalten 403.</translation>
    </message>
    <message>
        <source>It is not known whether public network access of %1 is enabled.</source>
        <translation>Es ist nicht bekannt, ob der öffentliche Netzwerkzugriff von %1 aktiviert ist.</translation>
    </message>
    <message>
        <source>The next hop %1 is no device of the plan: what it passes is not known.</source>
        <translation>Der nächste Hop %1 ist kein Gerät des Plans: Was er durchlässt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The route leads to an appliance whose address is not known.</source>
        <translation>Die Route führt zu einer Appliance, deren Adresse nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Appliance %1 is in neither the same nor a directly peered virtual network, so that the route cannot reach it.</source>
        <translation>Die Appliance %1 liegt weder im selben noch in einem direkt per Peering verbundenen virtuellen Netzwerk, sodass die Route sie nicht erreichen kann.</translation>
    </message>
    <message>
        <source>Appliance %1 stands in the subnet that sends to it: the packets go round in circles.</source>
        <translation>Die Appliance %1 liegt in dem Subnetz, das an sie sendet: Die Pakete kreisen.</translation>
    </message>
    <message>
        <source>%1 lets %2 through.</source>
        <translation>%1 lässt %2 durch.</translation>
    </message>
    <message>
        <source>Nothing that %1 passes holds %2 on port %3.</source>
        <translation>Nichts von dem, was %1 durchlässt, enthält %2 auf Port %3.</translation>
    </message>
    <message>
        <source>%1 passes %2 and drops the rest.</source>
        <translation>%1 lässt %2 durch und verwirft den Rest.</translation>
    </message>
    <message>
        <source>The plan does not tell what %1 passes.</source>
        <translation>Aus dem Plan geht nicht hervor, was %1 durchlässt.</translation>
    </message>
    <message>
        <source>%1 is neither a firewall nor an appliance, and forwards nothing.</source>
        <translation>%1 ist weder Firewall noch Appliance und leitet nichts weiter.</translation>
    </message>
    <message>
        <source>It sends them on under its own address %1, so that answers come back to it.</source>
        <translation>Die Pakete werden unter der eigenen Adresse %1 weitergesendet, sodass Antworten dorthin zurückkommen.</translation>
    </message>
    <message>
        <source>%1 gets to Azure&apos;s control plane and to sign-in.</source>
        <translation>%1 erreicht die Steuerungsebene und den Anmeldedienst von Azure.</translation>
    </message>
    <message>
        <source>%1 gets to the Internet on ways that are not in the plan: nothing here keeps it from signing in.</source>
        <translation>%1 gelangt auf Wegen ins Internet, die nicht im Plan enthalten sind: Nichts hier verhindert die Anmeldung.</translation>
    </message>
    <message>
        <source>%1 cannot reach %2 on port 443: the tool fails before it publishes.</source>
        <translation>%1 kann %2 auf Port 443 nicht erreichen: Das Werkzeug scheitert, bevor es veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 looks an app up by its name alone, and %2 is in %3 places: it may publish to another one. Give the resource group.</source>
        <translation>%1 sucht Apps nur über den Namen, und %2 gibt es an %3 Stellen: Möglicherweise wird an eine andere veröffentlicht. Geben Sie die Ressourcengruppe an.</translation>
    </message>
    <message>
        <source>%1 publishes to %2, which is not a name of %3: it would have to publish to %4.</source>
        <translation>%1 veröffentlicht an %2, und das ist kein Name von %3: Veröffentlicht werden müsste an %4.</translation>
    </message>
    <message>
        <source>The app dials into virtual network %1 through gateway %2.</source>
        <translation>Die App wählt sich über das Gateway %2 in das virtuelle Netzwerk %1 ein.</translation>
    </message>
    <message>
        <source>Virtual network %1 has no VPN gateway for the app to dial into.</source>
        <translation>Das virtuelle Netzwerk %1 hat kein VPN-Gateway, über das die App sich einwählen könnte.</translation>
    </message>
    <message>
        <source>%1 is behind ExpressRoute, which integration through a gateway does not cross.</source>
        <translation>%1 liegt hinter ExpressRoute; die Integration über ein Gateway führt nicht darüber hinweg.</translation>
    </message>
    <message>
        <source>%1 is no endpoint. Write one of %2, or a port such as tcp:5432.</source>
        <translation>%1 ist kein Endpunkt. Schreiben Sie einen von %2 oder einen Port wie tcp:5432.</translation>
    </message>
    <message>
        <source>The rules of %1 let %2 on port %3 through.</source>
        <translation>Die Regeln von %1 lassen %2 auf Port %3 durch.</translation>
    </message>
    <message>
        <source>Rule %1 (%2) of %3 denies %4 on port %5.</source>
        <translation>Die Regel %1 (%2) von %3 verweigert %4 auf Port %5.</translation>
    </message>
    <message>
        <source>No rule of %3 allows it before Azure&apos;s own rule %1 (%2), which denies %4 on port %5.</source>
        <translation>Keine Regel von %3 lässt es vor der eigenen Regel %1 (%2) von Azure zu, die %4 auf Port %5 verweigert.</translation>
    </message>
    <message>
        <source>%1 gets through, the rest does not.</source>
        <translation>%1 kommt durch, der Rest nicht.</translation>
    </message>
    <message>
        <source>Nothing filters here: %1 has no security group.</source>
        <translation>Hier filtert nichts: %1 hat keine Sicherheitsgruppe.</translation>
    </message>
    <message>
        <source>Site %1 uses %2 itself, so that it never sends packets to %3 into a tunnel: the address space is taken twice.</source>
        <translation>Der Standort %1 verwendet %2 selbst und sendet Pakete an %3 daher nie in einen Tunnel: Der Adressraum ist doppelt belegt.</translation>
    </message>
    <message>
        <source>%2 is at site %1 itself.</source>
        <translation>%2 liegt am Standort %1 selbst.</translation>
    </message>
    <message>
        <source>Site %1 reaches %2 over its own Internet access.</source>
        <translation>Der Standort %1 erreicht %2 über den eigenen Internetzugang.</translation>
    </message>
    <message>
        <source>Site %1 is joined to no virtual network.</source>
        <translation>Der Standort %1 ist mit keinem virtuellen Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>Gateway %1 tells site %2 of virtual network %3.</source>
        <translation>Das Gateway %1 macht das virtuelle Netzwerk %3 dem Standort %2 bekannt.</translation>
    </message>
    <message>
        <source>Gateway %1 does not tell site %2 of %3: virtual network %4 does not use the gateway of its peer.</source>
        <translation>Das Gateway %1 macht %3 dem Standort %2 nicht bekannt: Das virtuelle Netzwerk %4 nutzt das Gateway seines Peers nicht.</translation>
    </message>
    <message>
        <source>Gateway %1 does not tell site %2 of %3: the link from its network to %4 does not allow gateway transit.</source>
        <translation>Das Gateway %1 macht %3 dem Standort %2 nicht bekannt: Die Verknüpfung von seinem Netzwerk zu %4 lässt keinen Gatewaytransit zu.</translation>
    </message>
    <message>
        <source>It is not known whether the peering with %1 lets its traffic use gateway %2.</source>
        <translation>Es ist nicht bekannt, ob das Peering mit %1 dessen Datenverkehr das Gateway %2 nutzen lässt.</translation>
    </message>
    <message>
        <source>No virtual network behind the gateways of site %1 holds %2.</source>
        <translation>Kein virtuelles Netzwerk hinter den Gateways des Standorts %1 enthält %2.</translation>
    </message>
    <message>
        <source>Gateway %1 leads to site %2.</source>
        <translation>Das Gateway %1 führt zum Standort %2.</translation>
    </message>
    <message>
        <source>The route asks for a gateway, and virtual network %1 neither has one nor uses a peer&apos;s.</source>
        <translation>Die Route verlangt ein Gateway, und das virtuelle Netzwerk %1 hat weder eines noch nutzt es das eines Peers.</translation>
    </message>
    <message>
        <source>A user-defined route cannot lead to ExpressRoute gateway %1: only a VPN gateway takes it.</source>
        <translation>Eine benutzerdefinierte Route kann nicht zum ExpressRoute-Gateway %1 führen: Nur ein VPN-Gateway lässt sie zu.</translation>
    </message>
    <message>
        <source>No site behind gateway %1 holds %2.</source>
        <translation>Kein Standort hinter dem Gateway %1 enthält %2.</translation>
    </message>
    <message>
        <source>%2 leaves through gateway %1, and what becomes of it on-premises is not in the plan.</source>
        <translation>%2 geht über das Gateway %1 hinaus, und was lokal daraus wird, ist nicht im Plan enthalten.</translation>
    </message>
    <message>
        <source>Everything that environment %1 depends on gets through.</source>
        <translation>Alles, wovon die Umgebung %1 abhängt, kommt durch.</translation>
    </message>
    <message>
        <source>The health probe of the load balancer is denied at subnet %1: the instances count as unhealthy, and callers get no answer.</source>
        <translation>Der Integritätstest des Lastenausgleichs wird am Subnetz %1 verweigert: Die Instanzen gelten als fehlerhaft, und Aufrufer erhalten keine Antwort.</translation>
    </message>
    <message>
        <source>The default route of subnet %1 does not lead to the Internet, and answers to Azure&apos;s management follow it: the environment answers until Azure suspends it.</source>
        <translation>Die Standardroute des Subnetzes %1 führt nicht zum Internet, und Antworten an die Verwaltung von Azure folgen ihr: Die Umgebung antwortet, bis Azure sie anhält.</translation>
    </message>
    <message>
        <source>Subnet %1 sends everything to an appliance and lacks the service endpoint %2, without which the environment stops.</source>
        <translation>Das Subnetz %1 sendet alles an eine Appliance, und ihm fehlt der Dienstendpunkt %2, ohne den die Umgebung nicht mehr funktioniert.</translation>
    </message>
    <message>
        <source>The target stands in subnet %1 of the environment itself, where apps reach nothing but the environment. Move it to another subnet of the network.</source>
        <translation>Das Ziel liegt im Subnetz %1 der Umgebung selbst, in dem Apps nur die Umgebung erreichen. Verschieben Sie es in ein anderes Subnetz des Netzwerks.</translation>
    </message>
    <message>
        <source>Service endpoint %1 of subnet %2 leads straight to %3, whatever the routes say.</source>
        <translation>Der Dienstendpunkt %1 des Subnetzes %2 führt direkt zu %3, unabhängig von den Routen.</translation>
    </message>
    <message>
        <source>%1 lets callers in from everywhere.</source>
        <translation>%1 lässt Aufrufer von überall zu.</translation>
    </message>
    <message>
        <source>%1 lets in what comes from subnet %2.</source>
        <translation>%1 lässt zu, was aus dem Subnetz %2 kommt.</translation>
    </message>
    <message>
        <source>%1 lets in only what comes from chosen subnets, and %2 is none of them.</source>
        <translation>%1 lässt nur zu, was aus ausgewählten Subnetzen kommt, und %2 gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Let %1 pass %2 to %3 on port %4</source>
        <translation>Auf %1 Verkehr von %2 zu %3 auf Port %4 durchlassen</translation>
    </message>
    <message>
        <source>Link zone %1 to virtual network %2</source>
        <translation>Zone %1 mit dem virtuellen Netzwerk %2 verknüpfen</translation>
    </message>
    <message>
        <source>Add record %1 with %2 to zone %3</source>
        <translation>Eintrag %1 mit %2 zur Zone %3 hinzufügen</translation>
    </message>
    <message>
        <source>Make private zone %1 with *, @ and *.scm, and link it to %2</source>
        <translation>Private Zone %1 mit *, @ und *.scm erstellen und mit %2 verknüpfen</translation>
    </message>
    <message>
        <source>Let name server %1 forward %2 to resolver %3 (%4)</source>
        <translation>Namenserver %1 Namen unter %2 an den Resolver %3 (%4) weiterleiten lassen</translation>
    </message>
    <message>
        <source>Write %1 with %2 into the hosts file of %3</source>
        <translation>%1 mit %2 in die hosts-Datei von %3 schreiben</translation>
    </message>
    <message>
        <source>Allow %1 to %2 on port %3 in %4, before %5</source>
        <translation>%1 zu %2 auf Port %3 in %4 zulassen, vor %5</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>dem Ende</translation>
    </message>
    <message>
        <source>Have the certificate of %1 cover %2</source>
        <translation>Zertifikat von %1 auch %2 abdecken lassen</translation>
    </message>
    <message>
        <source>Enable public network access of %1</source>
        <translation>Öffentlichen Netzwerkzugriff von %1 aktivieren</translation>
    </message>
    <message>
        <source>Let %1 in by an access restriction of %2</source>
        <translation>%1 durch eine Zugriffseinschränkung von %2 zulassen</translation>
    </message>
    <message>
        <source>Let %1 in by an access restriction of the SCM site of %2</source>
        <translation>%1 durch eine Zugriffseinschränkung der SCM-Site von %2 zulassen</translation>
    </message>
    <message>
        <source>Switch basic authentication of the SCM site of %1 on</source>
        <translation>Standardauthentifizierung der SCM-Site von %1 aktivieren</translation>
    </message>
    <message>
        <source>Switch basic authentication of FTP at %1 on</source>
        <translation>Standardauthentifizierung für FTP bei %1 aktivieren</translation>
    </message>
    <message>
        <source>Let %1 sign in by a token</source>
        <translation>%1 sich mit einem Token anmelden lassen</translation>
    </message>
    <message>
        <source>Let %1 sign in by a publish profile</source>
        <translation>%1 sich mit einem Veröffentlichungsprofil anmelden lassen</translation>
    </message>
    <message>
        <source>Switch FTP of environment %1 on</source>
        <translation>FTP der Umgebung %1 aktivieren</translation>
    </message>
    <message>
        <source>Allow FTPS at %1</source>
        <translation>FTPS bei %1 zulassen</translation>
    </message>
    <message>
        <source>Switch remote debugging of %1 on</source>
        <translation>Remotedebuggen von %1 aktivieren</translation>
    </message>
    <message>
        <source>Let %1 publish to the app&apos;s own SCM name</source>
        <translation>%1 unter dem eigenen SCM-Namen der App veröffentlichen lassen</translation>
    </message>
    <message>
        <source>Peer %1 and %2 in both directions</source>
        <translation>Peering zwischen %1 und %2 in beide Richtungen einrichten</translation>
    </message>
    <message>
        <source>Let peering %1 of %2 take forwarded traffic</source>
        <translation>Peering %1 von %2 weitergeleiteten Verkehr annehmen lassen</translation>
    </message>
    <message>
        <source>Let %1 use the gateway of its peer %2</source>
        <translation>%1 das Gateway des Peers %2 nutzen lassen</translation>
    </message>
    <message>
        <source>Let subnet %1 learn the gateway&apos;s routes (route table %2)</source>
        <translation>Subnetz %1 die Routen des Gateways lernen lassen (Routentabelle %2)</translation>
    </message>
    <message>
        <source>Route %1 from subnet %2 to %3</source>
        <translation>%1 vom Subnetz %2 zu %3 routen</translation>
    </message>
    <message>
        <source>The subnet is no longer in the plan.</source>
        <translation>Das Subnetz ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>The two virtual networks are not peered.</source>
        <translation>Zwischen den beiden virtuellen Netzwerken besteht kein Peering.</translation>
    </message>
    <message>
        <source>Basic authentication of the SCM site of %1 is off, and the caller signs in by a publish profile: it gets 401.</source>
        <translation>Die Standardauthentifizierung der SCM-Site von %1 ist deaktiviert, und der Aufrufer meldet sich mit einem Veröffentlichungsprofil an: Er erhält 401.</translation>
    </message>
    <message>
        <source>Basic authentication of FTP at %1 is off: FTP knows no other, and every sign-in is refused.</source>
        <translation>Die Standardauthentifizierung für FTP bei %1 ist deaktiviert: FTP kennt keine andere, und jede Anmeldung wird abgelehnt.</translation>
    </message>
    <message>
        <source>It is not known whether basic authentication of %1 is on.</source>
        <translation>Es ist nicht bekannt, ob die Standardauthentifizierung von %1 aktiviert ist.</translation>
    </message>
    <message>
        <source>Under the environment&apos;s own suffix the SCM site takes basic authentication only; single sign-on works under the name Azure gave.</source>
        <translation>Unter dem eigenen Suffix der Umgebung lässt die SCM-Site nur Standardauthentifizierung zu; einmaliges Anmelden funktioniert unter dem von Azure vergebenen Namen.</translation>
    </message>
    <message>
        <source>The SCM site of %1 takes the sign-in.</source>
        <translation>Die SCM-Site von %1 nimmt die Anmeldung an.</translation>
    </message>
    <message>
        <source>%1 runs on Linux, where Web Deploy is answered with 404.</source>
        <translation>%1 läuft unter Linux, wo Web Deploy mit 404 beantwortet wird.</translation>
    </message>
    <message>
        <source>FTP of environment %1 is switched off.</source>
        <translation>FTP der Umgebung %1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>FTP of %1 is disabled.</source>
        <translation>FTP von %1 ist deaktiviert.</translation>
    </message>
    <message>
        <source>%1 takes FTPS alone, and refuses plain FTP.</source>
        <translation>%1 lässt nur FTPS zu und lehnt unverschlüsseltes FTP ab.</translation>
    </message>
    <message>
        <source>A private endpoint carries neither FTP nor remote debugging.</source>
        <translation>Ein privater Endpunkt überträgt weder FTP noch Remotedebuggen.</translation>
    </message>
    <message>
        <source>Remote debugging of environment %1 is switched off.</source>
        <translation>Remotedebuggen der Umgebung %1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Remote debugging of %1 is switched off.</source>
        <translation>Remotedebuggen von %1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>It is not known whether %1 is switched on for this.</source>
        <translation>Es ist nicht bekannt, ob %1 dafür eingeschaltet ist.</translation>
    </message>
    <message>
        <source>%1 answers plain HTTP with a redirection to HTTPS.</source>
        <translation>%1 beantwortet unverschlüsseltes HTTP mit einer Umleitung zu HTTPS.</translation>
    </message>
    <message>
        <source>%1 has no fixed address: any of its subnet is taken for it.</source>
        <translation>%1 hat keine feste Adresse: Jede Adresse des zugehörigen Subnetzes wird dafür angenommen.</translation>
    </message>
    <message>
        <source>%1 sends from addresses that many apps share and that are not known here: anyone of the Internet is taken for it.</source>
        <translation>%1 sendet von Adressen, die sich viele Apps teilen und die hier nicht bekannt sind: Jede Adresse des Internets wird dafür angenommen.</translation>
    </message>
    <message>
        <source>%1 sends nothing. Choose a client, a server, a machine, an app, a subnet, a site or an address.</source>
        <translation>%1 sendet nichts. Wählen Sie einen Client, einen Server, einen Computer, eine App, ein Subnetz, einen Standort oder eine Adresse.</translation>
    </message>
    <message>
        <source>%1 stands in no subnet of the plan, so that nothing can be told of its way.</source>
        <translation>%1 liegt in keinem Subnetz des Plans, sodass sich über den Weg nichts sagen lässt.</translation>
    </message>
    <message>
        <source>the Internet</source>
        <translation>das Internet</translation>
    </message>
    <message>
        <source>Azure&apos;s management</source>
        <translation>die Verwaltung von Azure</translation>
    </message>
    <message>
        <source>the load balancer&apos;s probe</source>
        <translation>der Integritätstest des Lastenausgleichs</translation>
    </message>
    <message>
        <source>Virtual networks %1 and %2 are peered in both directions.</source>
        <translation>Zwischen den virtuellen Netzwerken %1 und %2 besteht ein Peering in beide Richtungen.</translation>
    </message>
    <message>
        <source>The peering between %1 and %2 has one direction only: it stays &quot;Initiated&quot; and carries nothing.</source>
        <translation>Das Peering zwischen %1 und %2 hat nur eine Richtung: Es bleibt „Initiiert“ und überträgt nichts.</translation>
    </message>
    <message>
        <source>The peering between %1 and %2 is disconnected: its other side was deleted. Delete both and make them anew.</source>
        <translation>Das Peering zwischen %1 und %2 ist getrennt: Die Gegenseite wurde gelöscht. Löschen Sie beide Seiten, und erstellen Sie sie neu.</translation>
    </message>
    <message>
        <source>Peering %1 of %2 does not take traffic that was forwarded to %3 from elsewhere. Azure does not always enforce this.</source>
        <translation>Das Peering %1 von %2 nimmt keinen Verkehr an, der von anderswo an %3 weitergeleitet wurde. Azure setzt dies nicht immer durch.</translation>
    </message>
    <message>
        <source>It is not known whether peering %1 takes forwarded traffic.</source>
        <translation>Es ist nicht bekannt, ob das Peering %1 weitergeleiteten Verkehr annimmt.</translation>
    </message>
    <message>
        <source>%1 and %2 are in different regions, and the target stands behind a basic load balancer, which global peering does not lead to.</source>
        <translation>%1 und %2 liegen in verschiedenen Regionen, und das Ziel liegt hinter einem Basic-Lastenausgleich, zu dem globales Peering nicht führt.</translation>
    </message>
    <message>
        <source>The group of subnet %1 keeps Azure&apos;s management of gateways (tag GatewayManager, ports %2) out: application gateway %3 is down.</source>
        <translation>Die Gruppe des Subnetzes %1 sperrt die Gatewayverwaltung von Azure (Diensttag GatewayManager, Ports %2) aus: Das Application Gateway %3 ist außer Betrieb.</translation>
    </message>
    <message>
        <source>Application gateway %1 takes the request.</source>
        <translation>Das Application Gateway %1 nimmt die Anforderung an.</translation>
    </message>
    <message>
        <source>Application gateway %1 stands in no subnet of the plan.</source>
        <translation>Das Application Gateway %1 liegt in keinem Subnetz des Plans.</translation>
    </message>
    <message>
        <source>Private endpoint %1 takes the packets; subnet %2 does not apply its security group to private endpoints.</source>
        <translation>Der private Endpunkt %1 nimmt die Pakete an; das Subnetz %2 wendet seine Sicherheitsgruppe nicht auf private Endpunkte an.</translation>
    </message>
    <message>
        <source>Private endpoint %1 stands in no subnet of the plan.</source>
        <translation>Der private Endpunkt %1 liegt in keinem Subnetz des Plans.</translation>
    </message>
    <message>
        <source>Octopus deploys to the app</source>
        <translation>Octopus stellt die App bereit</translation>
    </message>
    <message>
        <source>A hosted pipeline agent deploys to the app</source>
        <translation>Ein gehosteter Pipeline-Agent stellt die App bereit</translation>
    </message>
    <message>
        <source>A pipeline agent of your own deploys to the app</source>
        <translation>Ein eigener Pipeline-Agent stellt die App bereit</translation>
    </message>
    <message>
        <source>A browser opens the app and its Kudu</source>
        <translation>Ein Browser öffnet die App und deren Kudu</translation>
    </message>
    <message>
        <source>The portal shows log stream, console and WebJobs of the app</source>
        <translation>Das Portal zeigt Protokollstream, Konsole und WebJobs der App</translation>
    </message>
    <message>
        <source>Files are published over FTPS</source>
        <translation>Dateien werden über FTPS veröffentlicht</translation>
    </message>
    <message>
        <source>A developer debugs the app from afar</source>
        <translation>Ein Entwickler debuggt die App aus der Ferne</translation>
    </message>
    <message>
        <source>The app calls a database</source>
        <translation>Die App ruft eine Datenbank auf</translation>
    </message>
    <message>
        <source>The app calls an app of another environment</source>
        <translation>Die App ruft eine App einer anderen Umgebung auf</translation>
    </message>
    <message>
        <source>Azure manages the environment</source>
        <translation>Azure verwaltet die Umgebung</translation>
    </message>
    <message>
        <source>The load balancer probes the environment</source>
        <translation>Der Lastenausgleich prüft die Umgebung</translation>
    </message>
    <message>
        <source>1. The server creates the task</source>
        <translation>1. Der Server erstellt die Aufgabe</translation>
    </message>
    <message>
        <source>2. The scheduler hands it to a worker</source>
        <translation>2. Der Scheduler übergibt sie einem Worker</translation>
    </message>
    <message>
        <source>3. The worker signs in to Azure</source>
        <translation>3. Der Worker meldet sich bei Azure an</translation>
    </message>
    <message>
        <source>4. It finds the resource group</source>
        <translation>4. Er findet die Ressourcengruppe</translation>
    </message>
    <message>
        <source>5. It finds the app and takes its publish profile</source>
        <translation>5. Er findet die App und ruft ihr Veröffentlichungsprofil ab</translation>
    </message>
    <message>
        <source>6. It publishes to the SCM site by Web Deploy</source>
        <translation>6. Er veröffentlicht per Web Deploy auf der SCM-Site</translation>
    </message>
    <message>
        <source>This happens inside %1: the network plays no part.</source>
        <translation>Dies geschieht innerhalb von %1: Das Netzwerk ist daran nicht beteiligt.</translation>
    </message>
    <message>
        <source>The agent signs in to Azure</source>
        <translation>Der Agent meldet sich bei Azure an</translation>
    </message>
    <message>
        <source>It publishes to the SCM site</source>
        <translation>Er veröffentlicht auf der SCM-Site</translation>
    </message>
    <message>
        <source>The browser opens the app</source>
        <translation>Der Browser öffnet die App</translation>
    </message>
    <message>
        <source>The browser opens Kudu</source>
        <translation>Der Browser öffnet Kudu</translation>
    </message>
    <message>
        <source>The browser asks the SCM site on behalf of the portal</source>
        <translation>Der Browser fragt die SCM-Site im Auftrag des Portals</translation>
    </message>
    <message>
        <source>The files are sent over FTPS</source>
        <translation>Die Dateien werden über FTPS gesendet</translation>
    </message>
    <message>
        <source>The debugger attaches</source>
        <translation>Der Debugger wird angefügt</translation>
    </message>
    <message>
        <source>The app opens a connection to the database</source>
        <translation>Die App öffnet eine Verbindung zur Datenbank</translation>
    </message>
    <message>
        <source>The app calls the other one</source>
        <translation>Die App ruft die andere App auf</translation>
    </message>
    <message>
        <source>Azure&apos;s management connects to the environment</source>
        <translation>Die Verwaltung von Azure verbindet sich mit der Umgebung</translation>
    </message>
    <message>
        <source>The probe connects to the environment</source>
        <translation>Der Integritätstest verbindet sich mit der Umgebung</translation>
    </message>
    <message>
        <source>%1 stands in the subnet of the environment, which holds nothing else. Move it to another subnet of the network.</source>
        <translation>%1 liegt im Subnetz der Umgebung, das nichts anderes enthalten darf. Verschieben Sie das Element in ein anderes Subnetz des Netzwerks.</translation>
    </message>
    <message>
        <source>Replies from subnet %1 to %2 go back the way the requests came.</source>
        <translation>Antworten vom Subnetz %1 an %2 nehmen den Weg zurück, auf dem die Anforderungen kamen.</translation>
    </message>
    <message>
        <source>Replies from subnet %1 to %2 do not arrive.</source>
        <translation>Antworten vom Subnetz %1 an %2 kommen nicht an.</translation>
    </message>
    <message>
        <source>Replies from subnet %1 to %2 go through %3, and the requests came through %4: a stateful device that sees one side of a connection drops it.</source>
        <translation>Antworten vom Subnetz %1 an %2 gehen über %3, und die Anforderungen kamen über %4: Ein zustandsbehaftetes Gerät, das nur eine Seite einer Verbindung sieht, verwirft sie.</translation>
    </message>
    <message>
        <source>Replies from subnet %1 to %2 go through %3 and not straight back to the Internet. Documents of v3 allow any route and still describe this as broken.</source>
        <translation>Antworten vom Subnetz %1 an %2 gehen über %3 und nicht direkt zurück ins Internet. Die Dokumente zu v3 lassen jede Route zu und beschreiben dies dennoch als nicht funktionsfähig.</translation>
    </message>
    <message>
        <source>It cannot be told which way replies from subnet %1 to %2 go.</source>
        <translation>Es ist nicht feststellbar, welchen Weg Antworten vom Subnetz %1 an %2 nehmen.</translation>
    </message>
    <message>
        <source>%1 gets its replies, the rest does not.</source>
        <translation>%1 erhält Antworten, der Rest nicht.</translation>
    </message>
    <message>
        <source>no appliance</source>
        <translation>keine Appliance</translation>
    </message>
    <message>
        <source>%1 cannot be called. Choose an app, an environment, a machine, a service, a subnet or an address.</source>
        <translation>%1 kann nicht aufgerufen werden. Wählen Sie eine App, eine Umgebung, einen Computer, einen Dienst, ein Subnetz oder eine Adresse.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s certificate for the environment&apos;s own suffix covers %1.</source>
        <translation>Das Zertifikat von Microsoft für das eigene Suffix der Umgebung deckt %1 ab.</translation>
    </message>
    <message>
        <source>The certificate names %2, which covers %1.</source>
        <translation>Das Zertifikat nennt %2, was %1 abdeckt.</translation>
    </message>
    <message>
        <source>The certificate of environment %3 names %2, and none of them covers %1: a wildcard stands for one label.</source>
        <translation>Das Zertifikat der Umgebung %3 nennt %2, und nichts davon deckt %1 ab: Ein Platzhalter steht für ein einziges Label.</translation>
    </message>
    <message>
        <source>The plan does not tell which names the certificate of environment %2 has, and %1 needs one.</source>
        <translation>Aus dem Plan geht nicht hervor, welche Namen das Zertifikat der Umgebung %2 hat, und %1 benötigt eines.</translation>
    </message>
    <message>
        <source>%1 is a name of the app&apos;s own: its certificate is not in the plan.</source>
        <translation>%1 ist ein eigener Name der App: Das Zertifikat dafür ist nicht im Plan enthalten.</translation>
    </message>
    <message>
        <source>Environment %1 cannot read its certificate from the vault, so that the name may be served with an old one.</source>
        <translation>Die Umgebung %1 kann ihr Zertifikat nicht aus dem Schlüsseltresor lesen, sodass unter dem Namen möglicherweise ein altes verwendet wird.</translation>
    </message>
    <message>
        <source>%1 is no part of the plan. Write a path such as server:octopus, hub/agents or ase:prod/web, an address, internet, management or probe.</source>
        <translation>%1 ist kein Element des Plans. Schreiben Sie einen Pfad wie server:octopus, hub/agents oder ase:prod/web, eine Adresse, internet, management oder probe.</translation>
    </message>
    <message>
        <source>%1 names more than one part: %2. Write one of them.</source>
        <translation>%1 bezeichnet mehr als ein Element: %2. Schreiben Sie eines davon.</translation>
    </message>
    <message>
        <source>%1 resolves to %2.</source>
        <translation>%1 wird zu %2 aufgelöst.</translation>
    </message>
    <message>
        <source>%1 does not resolve: there is no such name where %2 asks.</source>
        <translation>%1 wird nicht aufgelöst: Dort, wo %2 fragt, gibt es diesen Namen nicht.</translation>
    </message>
    <message>
        <source>%1 does not resolve: no name server that %2 asks answers.</source>
        <translation>%1 wird nicht aufgelöst: Kein Namenserver, den %2 fragt, antwortet.</translation>
    </message>
    <message>
        <source>It cannot be told what %1 resolves to where %2 asks.</source>
        <translation>Es ist nicht feststellbar, wozu %1 dort aufgelöst wird, wo %2 fragt.</translation>
    </message>
    <message>
        <source>%1 resolves to %2, which is not the address of %3 but leads elsewhere.</source>
        <translation>%1 wird zu %2 aufgelöst, was nicht die Adresse von %3 ist, sondern anderswohin führt.</translation>
    </message>
    <message>
        <source>The inbound address of %1 is given by Azure and not known here: one of its subnet is taken.</source>
        <translation>Die eingehende Adresse von %1 wird von Azure vergeben und ist hier nicht bekannt: Es wird eine aus dem zugehörigen Subnetz angenommen.</translation>
    </message>
    <message>
        <source>%1 calls over the Internet, under a public address that is not in the plan: whether it is let in cannot be told.</source>
        <translation>%1 ruft über das Internet auf, unter einer öffentlichen Adresse, die nicht im Plan enthalten ist: Ob sie zugelassen wird, ist nicht feststellbar.</translation>
    </message>
    <message>
        <source>Subnet %1 has no security group: everything gets in.</source>
        <translation>Das Subnetz %1 hat keine Sicherheitsgruppe: Alles wird zugelassen.</translation>
    </message>
    <message>
        <source>A route of subnet %1 leads %2 %3.</source>
        <translation>Eine Route des Subnetzes %1 führt %2 %3.</translation>
    </message>
    <message>
        <source>The routes of subnet %1 drop %2.</source>
        <translation>Die Routen des Subnetzes %1 verwerfen %2.</translation>
    </message>
    <message>
        <source>No route of subnet %1 leads to %2.</source>
        <translation>Keine Route des Subnetzes %1 führt zu %2.</translation>
    </message>
    <message>
        <source>A route of subnet %1 sends %2 to the Internet, where a private address is nobody&apos;s.</source>
        <translation>Eine Route des Subnetzes %1 sendet %2 ins Internet, wo eine private Adresse niemandem gehört.</translation>
    </message>
    <message>
        <source>%1 is a private address: nothing leads there from the Internet without a VPN, ExpressRoute or a proxy.</source>
        <translation>%1 ist eine private Adresse: Aus dem Internet führt ohne VPN, ExpressRoute oder Proxy nichts dorthin.</translation>
    </message>
    <message>
        <source>%1 is in no subnet of virtual network %2.</source>
        <translation>%1 liegt in keinem Subnetz des virtuellen Netzwerks %2.</translation>
    </message>
    <message>
        <source>The routes send %1 round in circles.</source>
        <translation>Die Routen schicken %1 im Kreis.</translation>
    </message>
    <message>
        <source>to the virtual network gateway</source>
        <translation>zum Gateway des virtuellen Netzwerks</translation>
    </message>
    <message>
        <source>straight through the virtual network</source>
        <translation>direkt durch das virtuelle Netzwerk</translation>
    </message>
    <message>
        <source>to the Internet</source>
        <translation>ins Internet</translation>
    </message>
    <message>
        <source>to the appliance at %1</source>
        <translation>zur Appliance unter %1</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgendwohin</translation>
    </message>
    <message>
        <source>over a peering</source>
        <translation>über ein Peering</translation>
    </message>
    <message>
        <source>straight to the service</source>
        <translation>direkt zum Dienst</translation>
    </message>
    <message>
        <source>It was kept as reachable.</source>
        <translation>Festgehalten wurde: erreichbar.</translation>
    </message>
    <message>
        <source>It was kept as degraded: it works in part, or for now.</source>
        <translation>Festgehalten wurde: eingeschränkt; es funktioniert teilweise oder vorerst.</translation>
    </message>
    <message>
        <source>It was kept as uncertain.</source>
        <translation>Festgehalten wurde: ungewiss.</translation>
    </message>
    <message>
        <source>It was kept as blocked at %1.</source>
        <translation>Festgehalten wurde: blockiert bei %1.</translation>
    </message>
    <message>
        <source>It was kept as blocked.</source>
        <translation>Festgehalten wurde: blockiert.</translation>
    </message>
    <message>
        <source>Now it is reachable.</source>
        <translation>Jetzt ist es erreichbar.</translation>
    </message>
    <message>
        <source>Now it is degraded.</source>
        <translation>Jetzt ist es eingeschränkt.</translation>
    </message>
    <message>
        <source>Now it cannot be told.</source>
        <translation>Jetzt ist es nicht feststellbar.</translation>
    </message>
    <message>
        <source>Now it is blocked at %1.</source>
        <translation>Jetzt ist es blockiert bei %1.</translation>
    </message>
    <message>
        <source>Now the question cannot be asked:</source>
        <translation>Jetzt kann die Frage nicht gestellt werden:</translation>
    </message>
    <message>
        <source>%1 stands elsewhere, and neither its access restrictions nor its public network access are in the plan: add them.</source>
        <translation>%1 liegt anderswo, und weder die Zugriffseinschränkungen noch der öffentliche Netzwerkzugriff sind im Plan enthalten: Fügen Sie beides hinzu.</translation>
    </message>
    <message>
        <source>%1 resolves to %2, and whether that is the address of %3 is not in the plan: add its inbound address.</source>
        <translation>%1 wird zu %2 aufgelöst, und ob das die Adresse von %3 ist, geht aus dem Plan nicht hervor: Fügen Sie die eingehende Adresse hinzu.</translation>
    </message>
    <message>
        <source>The name by which %1 is asked is not in the plan: its own name, or that of its environment, is not known. Add it.</source>
        <translation>Der Name, unter dem %1 angesprochen wird, ist nicht im Plan enthalten: Der eigene Name oder der der Umgebung ist nicht bekannt. Fügen Sie ihn hinzu.</translation>
    </message>
    <message>
        <source>It cannot be told whether %1 reaches %2 on port 443.</source>
        <translation>Es ist nicht feststellbar, ob %1 auf Port 443 zu %2 gelangt.</translation>
    </message>
    <message>
        <source>%1 has no address of the family of %2: an IPv6 address cannot call an IPv4 one, nor the other way round. Environments take IPv4 alone.</source>
        <translation>%1 hat keine Adresse der Familie von %2: Eine IPv6-Adresse kann keine IPv4-Adresse aufrufen, und umgekehrt ebenso wenig. Umgebungen lassen nur IPv4 zu.</translation>
    </message>
    <message>
        <source>What virtual networks gateway %1 tells site %2 of is not all in the plan, and none that is holds %3: add the address space of the others, and their side of the peering.</source>
        <translation>Welche virtuellen Netzwerke das Gateway %1 dem Standort %2 bekannt macht, ist nicht vollständig im Plan enthalten, und keines der enthaltenen umfasst %3: Fügen Sie den Adressraum der übrigen und deren Seite des Peerings hinzu.</translation>
    </message>
    <message>
        <source>How site %1 is joined to Azure is not in the plan: add its gateway with the subnet it stands in.</source>
        <translation>Wie der Standort %1 mit Azure verbunden ist, geht aus dem Plan nicht hervor: Fügen Sie sein Gateway mit dem Subnetz hinzu, in dem es liegt.</translation>
    </message>
    <message>
        <source>Gateway %1 stands elsewhere, and what it leads to is not in the plan: add the site that holds %2.</source>
        <translation>Das Gateway %1 liegt anderswo, und wohin es führt, geht aus dem Plan nicht hervor: Fügen Sie den Standort hinzu, der %2 enthält.</translation>
    </message>
    <message>
        <source>its own subnet</source>
        <translation>eigenes Subnetz</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <source>packets from %1 on port %2</source>
        <translation>Pakete auf Port %2 (Quelle: %1)</translation>
    </message>
    <message>
        <source>packets to %1 on port %2</source>
        <translation>Pakete auf Port %2 (Ziel: %1)</translation>
    </message>
    <message>
        <source>%1 stands elsewhere, and whom its own firewall lets in is not in the plan: add the subnets it lets in.</source>
        <translation>%1 liegt anderswo, und wen die eigene Firewall zulässt, geht aus dem Plan nicht hervor: Fügen Sie die zugelassenen Subnetze hinzu.</translation>
    </message>
    <message>
        <source>Let %1 publish to the SCM name Azure gave the app</source>
        <translation>%1 unter dem von Azure vergebenen SCM-Namen der App veröffentlichen lassen</translation>
    </message>
    <message>
        <source>Environment %1 takes connections on TCP ports %2 alone, and nobody answers on this one. Ask for an endpoint, such as https or kudu.</source>
        <translation>Die Umgebung %1 nimmt Verbindungen nur auf den TCP-Ports %2 an, und auf diesem hier antwortet niemand. Fragen Sie nach einem Endpunkt, etwa https oder kudu.</translation>
    </message>
    <message>
        <source>%1 stands elsewhere, and whether it is switched on for this is not in the plan: add it.</source>
        <translation>%1 liegt anderswo, und ob dies dort eingeschaltet ist, geht aus dem Plan nicht hervor: Fügen Sie die Angabe hinzu.</translation>
    </message>
    <message>
        <source>%1 calls from subnet %2, and the plan has its name and not its prefix: nothing can be told of the way. Add the prefix.</source>
        <translation>%1 ruft aus dem Subnetz %2 auf, von dem der Plan den Namen, aber nicht das Präfix enthält: Über den Weg lässt sich nichts sagen. Fügen Sie das Präfix hinzu.</translation>
    </message>
    <message>
        <source>%1 calls from site %2, and its prefixes are not in the plan: nothing can be told of the way. Add them.</source>
        <translation>%1 ruft vom Standort %2 aus auf, und dessen Präfixe sind nicht im Plan enthalten: Über den Weg lässt sich nichts sagen. Fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Where %1 runs is not in the plan: its App Service plan or environment is missing, and nothing can be told of the way. Add it.</source>
        <translation>Wo %1 läuft, geht aus dem Plan nicht hervor: Der App Service-Plan oder die Umgebung fehlt, und über den Weg lässt sich nichts sagen. Fügen Sie das Fehlende hinzu.</translation>
    </message>
    <message>
        <source>Virtual network %2 stands elsewhere, and its side of the peering with %1 is not in the plan: whether they are connected cannot be told. Add the peering of %2.</source>
        <translation>Das virtuelle Netzwerk %2 liegt anderswo, und seine Seite des Peerings mit %1 ist nicht im Plan enthalten: Ob sie verbunden sind, ist nicht feststellbar. Fügen Sie das Peering von %2 hinzu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts from a deployment server, a client, a machine, a subnet, a site or an address, and %2 is none of them.</source>
        <translation>„%1“ beginnt bei einem Bereitstellungsserver, einem Client, einem Computer, einem Subnetz, einem Standort oder einer Adresse, und %2 ist nichts davon.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts from the Internet, where hosted agents run, and %2 is not there: take the recipe of an agent of your own.</source>
        <translation>„%1“ beginnt im Internet, wo gehostete Agents laufen, und %2 liegt nicht dort: Nehmen Sie den Ablauf für einen eigenen Agent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts from an app, and %2 is none.</source>
        <translation>„%1“ beginnt bei einer App, und %2 ist keine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends at an app or an environment, and %2 is neither.</source>
        <translation>„%1“ endet bei einer App oder einer Umgebung, und %2 ist keines von beiden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends at an app of another environment than the one it starts from, and %2 is in the same.</source>
        <translation>„%1“ endet bei einer App, die in einer anderen Umgebung als die aufrufende läuft, und %2 liegt in derselben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends at a SQL service, a machine, a private endpoint or an address, and %2 is none of them.</source>
        <translation>„%1“ endet bei einem SQL-Dienst, einem Computer, einem privaten Endpunkt oder einer Adresse, und %2 ist nichts davon.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends at an environment, and %2 is none.</source>
        <translation>„%1“ endet bei einer Umgebung, und %2 ist keine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends at an environment v1 or v2, and %2 is a v3, whose management does not come through the network.</source>
        <translation>„%1“ endet bei einer Umgebung v1 oder v2, und %2 ist eine v3, deren Verwaltung nicht durch das Netzwerk kommt.</translation>
    </message>
    <message>
        <source>Where environment %1 stands is not in the plan: neither its way nor its rules can be told. Put it into its subnet.</source>
        <translation>Wo die Umgebung %1 liegt, geht aus dem Plan nicht hervor: Weder ihr Weg noch ihre Regeln sind feststellbar. Verschieben Sie sie in ihr Subnetz.</translation>
    </message>
    <message>
        <source>The plan has the name of subnet %2, where environment %1 stands, and not its prefix: neither the way nor the rules can be told. Add its prefix, its security group and its route table.</source>
        <translation>Vom Subnetz %2, in dem die Umgebung %1 liegt, enthält der Plan den Namen, aber nicht das Präfix: Weder der Weg noch die Regeln sind feststellbar. Fügen Sie Präfix, Sicherheitsgruppe und Routentabelle des Subnetzes hinzu.</translation>
    </message>
    <message>
        <source>Where %1 runs is not in the plan: its App Service plan or environment is missing. Add it.</source>
        <translation>Wo %1 läuft, geht aus dem Plan nicht hervor: Der App Service-Plan oder die Umgebung fehlt. Fügen Sie das Fehlende hinzu.</translation>
    </message>
    <message>
        <source>The address of application gateway %1 is not in the plan, nor whether it is a public one: the way there cannot be told. Add its address.</source>
        <translation>Die Adresse des Application Gateways %1 ist nicht im Plan enthalten, und auch nicht, ob sie öffentlich ist: Der Weg dorthin ist nicht feststellbar. Fügen Sie die Adresse hinzu.</translation>
    </message>
    <message>
        <source>Neither the address of %1 nor the subnet it stands in is known: the way there cannot be told. Add its address.</source>
        <translation>Weder die Adresse von %1 noch das zugehörige Subnetz ist bekannt: Der Weg dorthin ist nicht feststellbar. Fügen Sie die Adresse hinzu.</translation>
    </message>
    <message>
        <source>%1 is in no subnet of virtual network %2 whose prefix is known; that of subnet %3 is not in the plan: add it.</source>
        <translation>%1 liegt in keinem Subnetz des virtuellen Netzwerks %2 mit bekanntem Präfix; das Präfix des Subnetzes %3 ist nicht im Plan enthalten: Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>No route that the plan holds leads from subnet %1 to %2; what it lacks may.</source>
        <translation>Keine Route, die der Plan enthält, führt vom Subnetz %1 zu %2; eine, die ihm fehlt, möglicherweise schon.</translation>
    </message>
    <message>
        <source>An entry of what %1 passes cannot be read, so that it is not known whether it passes this: mend the entry.</source>
        <translation>Ein Eintrag dessen, was %1 durchlässt, ist nicht lesbar, sodass nicht bekannt ist, ob dies durchkommt: Berichtigen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>Environment %1 is older than v3 and takes no private endpoints: %2 leads nowhere. Call the environment itself.</source>
        <translation>Die Umgebung %1 ist älter als v3 und lässt keine privaten Endpunkte zu: %2 führt nirgendwohin. Rufen Sie die Umgebung selbst auf.</translation>
    </message>
    <message>
        <source>The rules of %1 answer otherwise for some packets of a sender than for others: by the address of the target, or by the port they are sent from.</source>
        <translation>Die Regeln von %1 entscheiden für manche Pakete eines Absenders anders als für andere: je nach Adresse des Ziels oder nach Quellport.</translation>
    </message>
    <message>
        <source>Of the ports that are asked for %1 get through, and what needs the others does not work.</source>
        <translation>Von den verlangten Ports kommen %1 durch; was die übrigen braucht, funktioniert nicht.</translation>
    </message>
    <message>
        <source>Environment %1 depends on %2, which are denied: it answers until Azure suspends it.</source>
        <translation>Die Umgebung %1 benötigt %2, die verweigert werden: Sie antwortet, bis Azure sie anhält.</translation>
    </message>
    <message>
        <source>Environment %1 depends on %2, and it is not known whether they get through.</source>
        <translation>Die Umgebung %1 benötigt %2, und es ist nicht bekannt, ob diese durchkommen.</translation>
    </message>
    <message>
        <source>Let route %1 (%2) of route table %3 lead to %4</source>
        <translation>Route %1 (%2) der Routingtabelle %3 zu %4 führen lassen</translation>
    </message>
    <message>
        <source>Remove route %1 (%2) of route table %3</source>
        <translation>Route %1 (%2) der Routingtabelle %3 entfernen</translation>
    </message>
    <message>
        <source>Azure refuses to peer %1 and %2: both hold %3. Give one of them other addresses.</source>
        <translation>Azure verweigert das Peering von %1 und %2: Beide enthalten %3. Geben Sie einem davon andere Adressen.</translation>
    </message>
</context>
<context>
    <name>RequiredFlows</name>
    <message>
        <source>Azure can no longer manage the environment: it goes unhealthy and is then suspended.</source>
        <translation>Azure kann die Umgebung nicht mehr verwalten: Sie wird fehlerhaft und danach angehalten.</translation>
    </message>
    <message>
        <source>The health probe fails, and the environment is judged unhealthy.</source>
        <translation>Der Integritätstest schlägt fehl, und die Umgebung gilt als fehlerhaft.</translation>
    </message>
    <message>
        <source>Traffic that the load balancer hands to the environment is dropped.</source>
        <translation>Datenverkehr, den der Lastenausgleich an die Umgebung weitergibt, wird verworfen.</translation>
    </message>
    <message>
        <source>The parts of the environment cannot talk to each other, and the platform breaks.</source>
        <translation>Die Teile der Umgebung können nicht miteinander kommunizieren, und die Plattform fällt aus.</translation>
    </message>
    <message>
        <source>Apps and their SCM sites cannot be reached; the environment itself lives on.</source>
        <translation>Apps und ihre SCM-Sites sind nicht erreichbar; die Umgebung selbst läuft weiter.</translation>
    </message>
    <message>
        <source>FTP and FTPS do not work.</source>
        <translation>FTP und FTPS funktionieren nicht.</translation>
    </message>
    <message>
        <source>The health probe of FTP fails, and FTPS does not work.</source>
        <translation>Der Integritätstest von FTP schlägt fehl, und FTPS funktioniert nicht.</translation>
    </message>
    <message>
        <source>Remote debugging does not work.</source>
        <translation>Remotedebuggen funktioniert nicht.</translation>
    </message>
    <message>
        <source>Tools that use the classic Web Deploy port cannot publish.</source>
        <translation>Werkzeuge, die den klassischen Web Deploy-Port verwenden, können nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>The environment cannot be created, or loses what it depends on and goes unhealthy.</source>
        <translation>Die Umgebung kann nicht erstellt werden, oder sie verliert, wovon sie abhängt, und wird fehlerhaft.</translation>
    </message>
    <message>
        <source>The environment loses a service it depends on, stops working and is suspended if this lasts.</source>
        <translation>Die Umgebung verliert einen Dienst, von dem sie abhängt, funktioniert nicht mehr und wird angehalten, wenn dies andauert.</translation>
    </message>
    <message>
        <source>Clocks of the environment drift, until sign-in and encryption fail.</source>
        <translation>Die Uhren der Umgebung gehen zunehmend falsch, bis Anmeldung und Verschlüsselung fehlschlagen.</translation>
    </message>
    <message>
        <source>The environment keeps running, but Microsoft cannot watch it and supports it with difficulty.</source>
        <translation>Die Umgebung läuft weiter, aber Microsoft kann sie nicht überwachen und nur schwer Support leisten.</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>Azure&apos;s own</source>
        <translation>Vorgabe von Azure</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>Netzwerk %1</translation>
    </message>
    <message>
        <source>peering %1</source>
        <translation>Peering %1</translation>
    </message>
    <message>
        <source>service endpoint</source>
        <translation>Dienstendpunkt</translation>
    </message>
    <message>
        <source>private endpoint %1</source>
        <translation>privater Endpunkt %1</translation>
    </message>
    <message>
        <source>BGP of %1</source>
        <translation>BGP von %1</translation>
    </message>
    <message>
        <source>site behind %1</source>
        <translation>Standort hinter %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>%1 goes to an appliance whose address is not known.</source>
        <translation>%1 geht an eine Appliance, deren Adresse nicht bekannt ist.</translation>
    </message>
    <message>
        <source>%1 goes to the appliance at %2, which is not in the plan.</source>
        <translation>%1 geht an die Appliance unter %2, die nicht im Plan enthalten ist.</translation>
    </message>
    <message>
        <source>%1 goes to %2 at %3.</source>
        <translation>%1 geht an %2 unter %3.</translation>
    </message>
    <message>
        <source>%1 goes straight to the Internet.</source>
        <translation>%1 geht direkt ins Internet.</translation>
    </message>
    <message>
        <source>%1 goes nowhere: Azure drops the packets.</source>
        <translation>%1 führt nirgendwohin: Azure verwirft die Pakete.</translation>
    </message>
    <message>
        <source>%1 is reached inside the virtual network.</source>
        <translation>%1 ist innerhalb des virtuellen Netzwerks erreichbar.</translation>
    </message>
    <message>
        <source>%1 is reached over %2.</source>
        <translation>%1 ist über %2 erreichbar.</translation>
    </message>
    <message>
        <source>%1 goes to gateway %2.</source>
        <translation>%1 geht an das Gateway %2.</translation>
    </message>
    <message>
        <source>%1 goes to the gateway of the virtual network.</source>
        <translation>%1 geht an das Gateway des virtuellen Netzwerks.</translation>
    </message>
    <message>
        <source>%1 goes to the service over its endpoint.</source>
        <translation>%1 geht über den Endpunkt an den Dienst.</translation>
    </message>
    <message>
        <source>No route leads to %1: the packets are dropped.</source>
        <translation>Zu %1 führt keine Route: Die Pakete werden verworfen.</translation>
    </message>
    <message>
        <source>firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>appliance</source>
        <translation>Appliance</translation>
    </message>
    <message>
        <source>other part</source>
        <translation>anderes Element</translation>
    </message>
    <message>
        <source>A route needs a name.</source>
        <translation>Eine Route benötigt einen Namen.</translation>
    </message>
    <message>
        <source>Another route of the table has the name %1.</source>
        <translation>Eine andere Route der Tabelle hat den Namen %1.</translation>
    </message>
    <message>
        <source>Azure refuses this name: up to %1 letters, digits, dots, dashes and underscores, with a letter or digit at either end.</source>
        <translation>Azure lehnt diesen Namen ab: bis zu %1 Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche, mit einem Buchstaben oder einer Ziffer an beiden Enden.</translation>
    </message>
    <message>
        <source>No number stands at character %1.</source>
        <translation>An Zeichen %1 steht keine Zahl.</translation>
    </message>
    <message>
        <source>The number at character %1 is too large.</source>
        <translation>Die Zahl an Zeichen %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The number at character %1 begins with zero.</source>
        <translation>Die Zahl an Zeichen %1 beginnt mit null.</translation>
    </message>
    <message>
        <source>An address has four numbers with dots between them.</source>
        <translation>Eine Adresse hat vier Zahlen mit Punkten dazwischen.</translation>
    </message>
    <message>
        <source>%1 begins inside its block.</source>
        <translation>%1 beginnt innerhalb seines Blocks.</translation>
    </message>
    <message>
        <source>%1 is no block of addresses.</source>
        <translation>%1 ist kein Adressblock.</translation>
    </message>
    <message>
        <source>A route needs a prefix or a service tag.</source>
        <translation>Eine Route benötigt ein Präfix oder ein Diensttag.</translation>
    </message>
    <message>
        <source>A route names everything as 0.0.0.0/0.</source>
        <translation>Eine Route bezeichnet alles als 0.0.0.0/0.</translation>
    </message>
    <message>
        <source>No service tag named %1 is known here.</source>
        <translation>Hier ist kein Diensttag namens %1 bekannt.</translation>
    </message>
    <message>
        <source>A route needs a next hop.</source>
        <translation>Eine Route benötigt einen nächsten Hop.</translation>
    </message>
    <message>
        <source>%1 is no next hop of a route table.</source>
        <translation>%1 ist kein nächster Hop einer Routentabelle.</translation>
    </message>
    <message>
        <source>Only a next hop VirtualAppliance takes an address.</source>
        <translation>Nur ein nächster Hop VirtualAppliance lässt eine Adresse zu.</translation>
    </message>
    <message>
        <source>A next hop VirtualAppliance needs the address of the appliance.</source>
        <translation>Ein nächster Hop VirtualAppliance benötigt die Adresse der Appliance.</translation>
    </message>
    <message>
        <source>%1 is no IP address.</source>
        <translation>%1 ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>service tag</source>
        <translation>Diensttag</translation>
    </message>
    <message>
        <source>a firewall or another appliance</source>
        <translation>eine Firewall oder andere Appliance</translation>
    </message>
    <message>
        <source>straight to the Internet</source>
        <translation>direkt ins Internet</translation>
    </message>
    <message>
        <source>the VPN gateway</source>
        <translation>das VPN-Gateway</translation>
    </message>
    <message>
        <source>the virtual network itself</source>
        <translation>das virtuelle Netzwerk selbst</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>VNet</source>
        <translation>VNet</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Appliance</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Peering</source>
        <translation>Peering</translation>
    </message>
    <message>
        <source>Service endpoint</source>
        <translation>Dienstendpunkt</translation>
    </message>
</context>
<context>
    <name>RuleCells</name>
    <message>
        <source>A rule needs a name.</source>
        <translation>Eine Regel benötigt einen Namen.</translation>
    </message>
    <message>
        <source>A rule&apos;s name has %1 characters at most.</source>
        <translation>Der Name einer Regel hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A rule&apos;s name holds letters, digits and %1.</source>
        <translation>Der Name einer Regel enthält Buchstaben, Ziffern und %1.</translation>
    </message>
    <message>
        <source>A rule&apos;s name begins with a letter or a digit.</source>
        <translation>Der Name einer Regel beginnt mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>A rule&apos;s name ends with a letter, a digit or %1.</source>
        <translation>Der Name einer Regel endet mit einem Buchstaben, einer Ziffer oder %1.</translation>
    </message>
    <message>
        <source>In %1 no number stands at character %2.</source>
        <translation>In %1 steht an Zeichen %2 keine Zahl.</translation>
    </message>
    <message>
        <source>In %1 the number at character %2 is too large.</source>
        <translation>In %1 ist die Zahl an Zeichen %2 zu groß.</translation>
    </message>
    <message>
        <source>In %1 the number at character %2 begins with zero.</source>
        <translation>In %1 beginnt die Zahl an Zeichen %2 mit null.</translation>
    </message>
    <message>
        <source>An address has four numbers with dots between them, unlike %1.</source>
        <translation>Eine Adresse hat vier Zahlen mit Punkten dazwischen, anders als %1.</translation>
    </message>
    <message>
        <source>%1 is port %2.</source>
        <translation>%1 ist Port %2.</translation>
    </message>
    <message>
        <source>Port range %1 starts above its end. Did you mean %2?</source>
        <translation>Der Portbereich %1 beginnt über seinem Ende. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>%1 is neither a port, nor a range such as 8000-8080, nor a known name.</source>
        <translation>%1 ist weder ein Port noch ein Bereich wie 8000-8080 noch ein bekannter Name.</translation>
    </message>
    <message>
        <source>A rule either allows or denies.</source>
        <translation>Eine Regel lässt entweder zu oder verweigert.</translation>
    </message>
    <message>
        <source>A rule&apos;s protocol is any, TCP, UDP, ICMP, ESP or AH.</source>
        <translation>Das Protokoll einer Regel ist beliebig, TCP, UDP, ICMP, ESP oder AH.</translation>
    </message>
    <message>
        <source>A description has %1 characters at most, this one %2.</source>
        <translation>Eine Beschreibung hat höchstens %1 Zeichen, diese hat %2.</translation>
    </message>
    <message>
        <source>A priority is a number from %1 to %2.</source>
        <translation>Eine Priorität ist eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 has priority %2 already. The next free one is %3.</source>
        <translation>%1 hat bereits die Priorität %2. Die nächste freie ist %3.</translation>
    </message>
    <message>
        <source>%1 has priority %2 already.</source>
        <translation>%1 hat bereits die Priorität %2.</translation>
    </message>
    <message>
        <source>Another rule of this group is called %1 already.</source>
        <translation>Eine andere Regel dieser Gruppe heißt bereits %1.</translation>
    </message>
    <message>
        <source>%1 stands for its prefixes.</source>
        <translation>%1 steht für seine Präfixe.</translation>
    </message>
    <message>
        <source>The plan has no application security group %1.</source>
        <translation>Der Plan hat keine Anwendungssicherheitsgruppe %1.</translation>
    </message>
    <message>
        <source>%1 is not among the service tags known here; it is taken for one.</source>
        <translation>%1 gehört nicht zu den hier bekannten Diensttags; es wird für eines gehalten.</translation>
    </message>
    <message>
        <source>%1 has host bits and is taken as %2, the block that holds it.</source>
        <translation>%1 hat Hostbits und wird als %2 übernommen, der Block, der es enthält.</translation>
    </message>
    <message>
        <source>%1 is neither a block of addresses nor the name of a service tag.</source>
        <translation>%1 ist weder ein Adressblock noch der Name eines Diensttags.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>service tag</source>
        <translation>Diensttag</translation>
    </message>
    <message>
        <source>application security group</source>
        <translation>Anwendungssicherheitsgruppe</translation>
    </message>
</context>
<context>
    <name>RuleSearch</name>
    <message>
        <source>%1 is no number, and no range such as 80-110 or &lt;443.</source>
        <translation>%1 ist keine Zahl und kein Bereich wie 80-110 oder &lt;443.</translation>
    </message>
    <message>
        <source>%1 is no address and no block of addresses.</source>
        <translation>%1 ist keine Adresse und kein Adressblock.</translation>
    </message>
</context>
<context>
    <name>RuleWhy</name>
    <message>
        <source>Why %1 never matches</source>
        <translation>Warum %1 nie zutrifft</translation>
    </message>
    <message>
        <source>Why %1 matches only a part</source>
        <translation>Warum %1 nur teils zutrifft</translation>
    </message>
    <message>
        <source>Why %1 matches nothing</source>
        <translation>Warum %1 auf nichts zutrifft</translation>
    </message>
    <message>
        <source>What %1 decides</source>
        <translation>Was %1 entscheidet</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>any protocol</source>
        <translation>beliebiges Protokoll</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 zu %3</translation>
    </message>
    <message>
        <source>passes by %1</source>
        <translation>wird von %1 zugelassen</translation>
    </message>
    <message>
        <source>is denied by %1</source>
        <translation>wird von %1 verweigert</translation>
    </message>
    <message>
        <source>Contradicts %1: the first of them decides the packets both name.</source>
        <translation>Widerspricht %1: Die erste von beiden entscheidet über die Pakete, die beide nennen.</translation>
    </message>
    <message>
        <source>Contradicts %1 and %2 more: the first of them decides the packets both name.</source>
        <translation>Widerspricht %1 und %2 weiteren: Die jeweils erste entscheidet über die Pakete, die beide nennen.</translation>
    </message>
    <message>
        <source>passes by this rule</source>
        <translation>wird von dieser Regel zugelassen</translation>
    </message>
    <message>
        <source>is denied by this rule</source>
        <translation>wird von dieser Regel verweigert</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>some service tags</source>
        <translation>einige Diensttags</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>not from %1</source>
        <translation>nicht von %1</translation>
    </message>
    <message>
        <source>source ports %1</source>
        <translation>Quellports %1</translation>
    </message>
    <message>
        <source>source ports other than %1</source>
        <translation>andere Quellports als %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>not to %1</source>
        <translation>nicht nach %1</translation>
    </message>
    <message>
        <source>ports %1</source>
        <translation>Ports %1</translation>
    </message>
    <message>
        <source>ports other than %1</source>
        <translation>andere Ports als %1</translation>
    </message>
    <message>
        <source>all of IPv6</source>
        <translation>alles von IPv6</translation>
    </message>
    <message>
        <source>all of IPv4</source>
        <translation>alles von IPv4</translation>
    </message>
    <message>
        <source>Cannot tell: it never matches if rules of one priority are evaluated as they are written, because of %1.</source>
        <translation>Unklar: Werden Regeln gleicher Priorität in der geschriebenen Reihenfolge ausgewertet, trifft sie wegen %1 nie zu.</translation>
    </message>
    <message>
        <source>Never matches here, but elsewhere: here every flow it names is taken by %1.</source>
        <translation>Trifft hier nie zu, aber anderswo: Hier nimmt ihr %1 jeden Fluss, den sie nennt.</translation>
    </message>
    <message>
        <source>Never matches: %1 takes every flow it names.</source>
        <translation>Trifft nie zu: %1 nimmt jeden Fluss, den sie nennt.</translation>
    </message>
    <message>
        <source>Never matches: %1 together take every flow it names.</source>
        <translation>Trifft nie zu: %1 nehmen zusammen jeden Fluss, den sie nennt.</translation>
    </message>
    <message>
        <source>Cannot tell: %1</source>
        <translation>Unklar: %1</translation>
    </message>
    <message>
        <source>The addresses of %1 are not known here: they are taken for a set of their own.</source>
        <translation>Die Adressen von %1 sind hier nicht bekannt: Sie gelten als eigene Menge.</translation>
    </message>
    <message>
        <source>other protocols</source>
        <translation>andere Protokolle</translation>
    </message>
    <message>
        <source>an address of a service tag</source>
        <translation>eine Adresse eines Diensttags</translation>
    </message>
    <message>
        <source>the instances</source>
        <translation>den Instanzen</translation>
    </message>
    <message>
        <source>the clients</source>
        <translation>den Clients</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>Matches no flow: it names no address of the plan.</source>
        <translation>Trifft auf keinen Fluss zu: Sie nennt keine Adresse des Plans.</translation>
    </message>
    <message>
        <source>Changes nothing: the rules after it decide its flows alike.</source>
        <translation>Ändert nichts: Die Regeln nach ihr entscheiden ihre Flüsse genauso.</translation>
    </message>
    <message>
        <source>Not wholly known: %1</source>
        <translation>Nicht ganz bekannt: %1</translation>
    </message>
    <message>
        <source>%1 takes a part before it; left to it: %2.</source>
        <translation>%1 nimmt vorher einen Teil; ihr bleibt: %2.</translation>
    </message>
    <message>
        <source>%1 take parts before it; left to it: %2.</source>
        <translation>%1 nehmen vorher Teile; ihr bleibt: %2.</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 nach %3</translation>
    </message>
    <message>
        <source>%1; and parts like it: %2</source>
        <translation>%1; und ähnliche Teile: %2</translation>
    </message>
    <message>
        <source>%1 gets through.</source>
        <translation>%1 kommt durch.</translation>
    </message>
    <message>
        <source>%1 is blocked by %2.</source>
        <translation>%1 wird von %2 blockiert.</translation>
    </message>
    <message>
        <source>%1: cannot tell. %2</source>
        <translation>%1: unklar. %2</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>dem Ende</translation>
    </message>
    <message>
        <source>Allow %1 from %2 to %3, ports %4, before %5.</source>
        <translation>Zulassen: %1 von %2 zu %3, Ports %4, vor %5.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Hub and spoke, internal v3</source>
        <translation>Hub-and-Spoke, intern, v3</translation>
    </message>
    <message>
        <source>A firewall, a gateway to London and an internal environment.</source>
        <translation>Firewall, Gateway nach London und interne Umgebung.</translation>
    </message>
    <message>
        <source>External v3</source>
        <translation>Extern, v3</translation>
    </message>
    <message>
        <source>One network, one environment on the Internet.</source>
        <translation>Ein Netzwerk, eine Umgebung im Internet.</translation>
    </message>
    <message>
        <source>Internal v2, retired</source>
        <translation>Intern, v2, eingestellt</translation>
    </message>
    <message>
        <source>What the second generation needed around it.</source>
        <translation>Was die zweite Generation um sich herum brauchte.</translation>
    </message>
    <message>
        <source>First generation with pools</source>
        <translation>Erste Generation mit Pools</translation>
    </message>
    <message>
        <source>Front ends and worker pools of v1.</source>
        <translation>Front-Ends und Workerpools von v1.</translation>
    </message>
    <message>
        <source>Broken on purpose</source>
        <translation>Absichtlich fehlerhaft</translation>
    </message>
    <message>
        <source>One of every kind of mistake, to see what is found.</source>
        <translation>Ein Fehler von jeder Art, um zu sehen, was gefunden wird.</translation>
    </message>
    <message>
        <source>Kudu blocked by a name</source>
        <translation>Kudu an einem Namen gescheitert</translation>
    </message>
    <message>
        <source>The site&apos;s name server does not forward the suffix of the environment.</source>
        <translation>Der Namensserver des Standorts leitet das Suffix der Umgebung nicht weiter.</translation>
    </message>
    <message>
        <source>Kudu blocked by a rule</source>
        <translation>Kudu an einer Regel gescheitert</translation>
    </message>
    <message>
        <source>A rule denies the site before another lets it in.</source>
        <translation>Eine Regel weist den Standort ab, bevor eine andere ihn einlässt.</translation>
    </message>
    <message>
        <source>Kudu blocked on the way back</source>
        <translation>Kudu auf dem Rückweg gescheitert</translation>
    </message>
    <message>
        <source>Replies leave through a firewall that never saw the request.</source>
        <translation>Antworten gehen durch eine Firewall, die die Anfrage nie gesehen hat.</translation>
    </message>
    <message>
        <source>Kudu blocked by a certificate</source>
        <translation>Kudu an einem Zertifikat gescheitert</translation>
    </message>
    <message>
        <source>The certificate of the own suffix lacks the SCM names.</source>
        <translation>Dem Zertifikat für das eigene Suffix fehlen die SCM-Namen.</translation>
    </message>
    <message>
        <source>Kudu blocked by an access restriction</source>
        <translation>Kudu an einer Zugriffsbeschränkung gescheitert</translation>
    </message>
    <message>
        <source>The SCM site lets one subnet in and nobody else.</source>
        <translation>Die SCM-Site lässt ein Subnetz ein und sonst niemanden.</translation>
    </message>
</context>
<context>
    <name>Space</name>
    <message>
        <source>%1 addresses, %2 of them free</source>
        <translation>%1 Adressen, davon %2 frei</translation>
    </message>
    <message>
        <source>It overlaps with another range of the network.</source>
        <translation>Er überlappt sich mit einem anderen Bereich des Netzwerks.</translation>
    </message>
    <message>
        <source>Outside the address space of %1</source>
        <translation>Außerhalb des Adressraums von %1</translation>
    </message>
    <message>
        <source>Site %1 has these addresses too: packets to them do not find their way.</source>
        <translation>Standort %1 hat diese Adressen ebenfalls: Pakete an sie finden ihren Weg nicht.</translation>
    </message>
    <message>
        <source>Peered network %1 has these addresses too: Azure refuses the peering.</source>
        <translation>Das per Peering verbundene Netzwerk %1 hat diese Adressen ebenfalls: Azure lehnt das Peering ab.</translation>
    </message>
    <message>
        <source>Its plans need a /%1.</source>
        <translation>Die Pläne darin benötigen ein /%1.</translation>
    </message>
    <message>
        <source>It has no prefix.</source>
        <translation>Es hat kein Präfix.</translation>
    </message>
    <message>
        <source>Its prefix cannot be read.</source>
        <translation>Sein Präfix ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It overlaps with %1.</source>
        <translation>Es überlappt sich mit %1.</translation>
    </message>
    <message>
        <source>Azure has no subnet smaller than /%1.</source>
        <translation>Azure hat kein kleineres Subnetz als /%1.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Virtual network %1</source>
        <translation>Virtuelles Netzwerk %1</translation>
    </message>
    <message>
        <source>network security group %1</source>
        <translation>Netzwerksicherheitsgruppe %1</translation>
    </message>
    <message>
        <source>no network security group</source>
        <translation>keine Netzwerksicherheitsgruppe</translation>
    </message>
    <message>
        <source>route table %1</source>
        <translation>Routentabelle %1</translation>
    </message>
    <message>
        <source>Subnet %1</source>
        <translation>Subnetz %1</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>App Service Environment %1</source>
        <translation>App Service-Umgebung %1</translation>
    </message>
    <message>
        <source>App Service plan %1</source>
        <translation>App Service-Plan %1</translation>
    </message>
    <message>
        <source>Multi-tenant web app %1</source>
        <translation>Mehrinstanzenfähige Web-App %1</translation>
    </message>
    <message>
        <source>App %1</source>
        <translation>App %1</translation>
    </message>
    <message>
        <source>On-premises site %1</source>
        <translation>Lokaler Standort %1</translation>
    </message>
    <message>
        <source>Private DNS zone %1</source>
        <translation>Private DNS-Zone %1</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Leere Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>collapsed: %1</source>
        <translation>zugeklappt: %1</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
</context>
<context>
    <name>SubnetCuts</name>
    <message>
        <source>Halve (two /%1)</source>
        <translation>Halbieren (zwei /%1)</translation>
    </message>
    <message>
        <source>Halve</source>
        <translation>Halbieren</translation>
    </message>
    <message>
        <source>Halve %1</source>
        <translation>%1 halbieren</translation>
    </message>
    <message>
        <source>Double (%1)</source>
        <translation>Verdoppeln (%1)</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Double %1</source>
        <translation>%1 verdoppeln</translation>
    </message>
    <message>
        <source>Join with %1</source>
        <translation>Mit %1 zusammenfassen</translation>
    </message>
    <message>
        <source>Join with its neighbour</source>
        <translation>Mit Nachbarn zusammenfassen</translation>
    </message>
    <message>
        <source>Join %1 with its neighbour</source>
        <translation>%1 mit Nachbarn zusammenfassen</translation>
    </message>
    <message>
        <source>Shrink to need (/%1)</source>
        <translation>Auf Bedarf verkleinern (/%1)</translation>
    </message>
    <message>
        <source>Shrink to need</source>
        <translation>Auf Bedarf verkleinern</translation>
    </message>
    <message>
        <source>What %1 needs is not known.</source>
        <translation>Was %1 benötigt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Shrink %1 to need</source>
        <translation>%1 auf Bedarf verkleinern</translation>
    </message>
    <message>
        <source>Move to the next free block</source>
        <translation>In den nächsten freien Block verschieben</translation>
    </message>
    <message>
        <source>Move %1 to the next free block</source>
        <translation>%1 in den nächsten freien Block verschieben</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>That network has no gateway yet. Add a VPN or ExpressRoute gateway first.</source>
        <translation>Dieses Netzwerk hat noch kein Gateway. Zuerst ein VPN- oder ExpressRoute-Gateway hinzufügen.</translation>
    </message>
    <message>
        <source>Both ends are in one virtual network. Choose another network.</source>
        <translation>Beide Enden liegen in einem virtuellen Netzwerk. Ein anderes Netzwerk wählen.</translation>
    </message>
    <message>
        <source>These virtual networks are peered already.</source>
        <translation>Zwischen diesen virtuellen Netzwerken besteht bereits ein Peering.</translation>
    </message>
    <message>
        <source>Connect site</source>
        <translation>Standort verbinden</translation>
    </message>
    <message>
        <source>Peer virtual networks</source>
        <translation>Virtuelle Netzwerke per Peering verbinden</translation>
    </message>
    <message>
        <source>%1 has no free block for another subnet. Enlarge its address space first.</source>
        <translation>%1 hat keinen freien Block für ein weiteres Subnetz. Zuerst den Adressraum vergrößern.</translation>
    </message>
    <message>
        <source>%1 belongs to the environment %2 alone. Choose another subnet.</source>
        <translation>%1 gehört allein zur Umgebung %2. Ein anderes Subnetz wählen.</translation>
    </message>
    <message>
        <source>It stands in a subnet named %1. Drop it on the virtual network to make one.</source>
        <translation>Das Element liegt in einem Subnetz namens %1. Auf dem virtuellen Netzwerk ablegen, um eines anzulegen.</translation>
    </message>
    <message>
        <source>%1 is kept for one service of Azure. Choose another subnet.</source>
        <translation>%1 ist für einen Dienst von Azure reserviert. Ein anderes Subnetz wählen.</translation>
    </message>
    <message>
        <source>An environment stands in a subnet. Drop it on one, or on a virtual network.</source>
        <translation>Eine Umgebung liegt in einem Subnetz. Auf einem Subnetz oder einem virtuellen Netzwerk ablegen.</translation>
    </message>
    <message>
        <source>An app runs in an App Service plan. Drop it on one.</source>
        <translation>Eine App läuft in einem App Service-Plan. Auf einem solchen ablegen.</translation>
    </message>
    <message>
        <source>It stands in a subnet. Drop it on one.</source>
        <translation>Das Element liegt in einem Subnetz. Auf einem solchen ablegen.</translation>
    </message>
    <message>
        <source>on the Internet</source>
        <translation>im Internet</translation>
    </message>
    <message>
        <source>It stands in a subnet or at a site. Drop it on one.</source>
        <translation>Das Element liegt in einem Subnetz oder an einem Standort. Auf einem davon ablegen.</translation>
    </message>
    <message>
        <source>It stands on the free canvas. Choose a place beside the other boxes.</source>
        <translation>Das Element liegt auf der freien Zeichenfläche. Eine Stelle neben den anderen Rahmen wählen.</translation>
    </message>
    <message>
        <source>A subnet stands in a virtual network. Start inside one.</source>
        <translation>Ein Subnetz liegt in einem virtuellen Netzwerk. Innerhalb eines solchen beginnen.</translation>
    </message>
    <message>
        <source>An App Service plan belongs to an environment. Drop it on one.</source>
        <translation>Ein App Service-Plan gehört zu einer Umgebung. Auf einer solchen ablegen.</translation>
    </message>
    <message>
        <source>This tool adds nothing.</source>
        <translation>Dieses Werkzeug fügt nichts hinzu.</translation>
    </message>
    <message>
        <source>An environment stands in a subnet. Drop it on one.</source>
        <translation>Eine Umgebung liegt in einem Subnetz. Auf einem solchen ablegen.</translation>
    </message>
    <message>
        <source>It cannot be moved into another box.</source>
        <translation>Das Element kann nicht in einen anderen Rahmen verschoben werden.</translation>
    </message>
    <message>
        <source>Resize the box of %1</source>
        <translation>Größe des Rahmens von %1 ändern</translation>
    </message>
    <message>
        <source>Move %1 parts</source>
        <translation>%1 Elemente verschieben</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>Auswählen und verschieben</translation>
    </message>
    <message>
        <source>Click to select, drag to move, drag on the free canvas to select several.</source>
        <translation>Klicken zum Auswählen, ziehen zum Verschieben, auf der freien Zeichenfläche ziehen, um mehrere auszuwählen.</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Schwenken</translation>
    </message>
    <message>
        <source>Drag the canvas. The space bar and the middle button do so at any time.</source>
        <translation>Die Zeichenfläche ziehen. Mit Leertaste und mittlerer Maustaste geht das jederzeit.</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <translation>Virtuelles Netzwerk</translation>
    </message>
    <message>
        <source>Drag a rectangle on the free canvas.</source>
        <translation>Ein Rechteck auf der freien Zeichenfläche aufziehen.</translation>
    </message>
    <message>
        <source>Add virtual network</source>
        <translation>Virtuelles Netzwerk hinzufügen</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>Drag a rectangle in a virtual network.</source>
        <translation>Ein Rechteck in einem virtuellen Netzwerk aufziehen.</translation>
    </message>
    <message>
        <source>Add subnet</source>
        <translation>Subnetz hinzufügen</translation>
    </message>
    <message>
        <source>ILB environment</source>
        <translation>ILB-Umgebung</translation>
    </message>
    <message>
        <source>Click a subnet, or a virtual network to make a subnet for it.</source>
        <translation>Auf ein Subnetz klicken oder auf ein virtuelles Netzwerk, um dafür ein Subnetz anzulegen.</translation>
    </message>
    <message>
        <source>Add ILB environment</source>
        <translation>ILB-Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>External environment</source>
        <translation>Externe Umgebung</translation>
    </message>
    <message>
        <source>Add external environment</source>
        <translation>Externe Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>App Service plan</source>
        <translation>App Service-Plan</translation>
    </message>
    <message>
        <source>Click an environment.</source>
        <translation>Auf eine Umgebung klicken.</translation>
    </message>
    <message>
        <source>Add App Service plan</source>
        <translation>App Service-Plan hinzufügen</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Add app</source>
        <translation>App hinzufügen</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>VPN-Gateway</translation>
    </message>
    <message>
        <source>Click a virtual network or its GatewaySubnet.</source>
        <translation>Auf ein virtuelles Netzwerk oder dessen GatewaySubnet klicken.</translation>
    </message>
    <message>
        <source>Add VPN gateway</source>
        <translation>VPN-Gateway hinzufügen</translation>
    </message>
    <message>
        <source>ExpressRoute gateway</source>
        <translation>ExpressRoute-Gateway</translation>
    </message>
    <message>
        <source>Add ExpressRoute gateway</source>
        <translation>ExpressRoute-Gateway hinzufügen</translation>
    </message>
    <message>
        <source>Azure Firewall</source>
        <translation>Azure Firewall</translation>
    </message>
    <message>
        <source>Click a virtual network or its AzureFirewallSubnet.</source>
        <translation>Auf ein virtuelles Netzwerk oder dessen AzureFirewallSubnet klicken.</translation>
    </message>
    <message>
        <source>Add Azure Firewall</source>
        <translation>Azure Firewall hinzufügen</translation>
    </message>
    <message>
        <source>Network appliance</source>
        <translation>Netzwerk-Appliance</translation>
    </message>
    <message>
        <source>Click a subnet.</source>
        <translation>Auf ein Subnetz klicken.</translation>
    </message>
    <message>
        <source>Add network appliance</source>
        <translation>Netzwerk-Appliance hinzufügen</translation>
    </message>
    <message>
        <source>Application gateway</source>
        <translation>Application Gateway</translation>
    </message>
    <message>
        <source>Add application gateway</source>
        <translation>Application Gateway hinzufügen</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Click a subnet or a site.</source>
        <translation>Auf ein Subnetz oder einen Standort klicken.</translation>
    </message>
    <message>
        <source>Add DNS server</source>
        <translation>DNS-Server hinzufügen</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtueller Computer</translation>
    </message>
    <message>
        <source>Add virtual machine</source>
        <translation>Virtuellen Computer hinzufügen</translation>
    </message>
    <message>
        <source>Deployment server</source>
        <translation>Bereitstellungsserver</translation>
    </message>
    <message>
        <source>Click a subnet, a site, or the free canvas for the Internet.</source>
        <translation>Auf ein Subnetz, einen Standort oder, für das Internet, auf die freie Zeichenfläche klicken.</translation>
    </message>
    <message>
        <source>Add deployment server</source>
        <translation>Bereitstellungsserver hinzufügen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Client hinzufügen</translation>
    </message>
    <message>
        <source>Private endpoint</source>
        <translation>Privater Endpunkt</translation>
    </message>
    <message>
        <source>Add private endpoint</source>
        <translation>Privaten Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>On-premises site</source>
        <translation>Lokaler Standort</translation>
    </message>
    <message>
        <source>Click the free canvas.</source>
        <translation>Auf die freie Zeichenfläche klicken.</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Standort hinzufügen</translation>
    </message>
    <message>
        <source>Private DNS zone</source>
        <translation>Private DNS-Zone</translation>
    </message>
    <message>
        <source>Click the free canvas, or a virtual network to link the zone to it.</source>
        <translation>Auf die freie Zeichenfläche klicken oder auf ein virtuelles Netzwerk, um die Zone damit zu verknüpfen.</translation>
    </message>
    <message>
        <source>Add private DNS zone</source>
        <translation>Private DNS-Zone hinzufügen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Choose the target of a private endpoint</source>
        <translation>Ziel eines privaten Endpunkts wählen</translation>
    </message>
    <message>
        <source>Add service endpoint</source>
        <translation>Dienstendpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Link zone</source>
        <translation>Zone verknüpfen</translation>
    </message>
    <message>
        <source>Integrate web app with subnet</source>
        <translation>Web-App in Subnetz integrieren</translation>
    </message>
    <message>
        <source>Drag from one virtual network to another, from a site to a gateway, from a private endpoint or a subnet to a service, from a zone to a network, or from a web app to a subnet.</source>
        <translation>Von einem virtuellen Netzwerk zu einem anderen ziehen, von einem Standort zu einem Gateway, von einem privaten Endpunkt oder einem Subnetz zu einem Dienst, von einer Zone zu einem Netzwerk oder von einer Web-App zu einem Subnetz.</translation>
    </message>
    <message>
        <source>No line leads from the one to the other.</source>
        <translation>Zwischen diesen beiden ist keine Verbindung möglich.</translation>
    </message>
    <message>
        <source>%1 is kept for one service of Azure, and an environment needs a subnet of its own. Drop it on the virtual network to make one.</source>
        <translation>%1 ist für einen Dienst von Azure reserviert, und eine Umgebung benötigt ein eigenes Subnetz. Auf dem virtuellen Netzwerk ablegen, um eines anzulegen.</translation>
    </message>
    <message>
        <source>An environment needs a subnet of its own, and %1 already holds %2. Drop it on the virtual network to make one.</source>
        <translation>Eine Umgebung benötigt ein eigenes Subnetz, und %1 enthält bereits %2. Auf dem virtuellen Netzwerk ablegen, um eines anzulegen.</translation>
    </message>
    <message>
        <source>with a plan for it</source>
        <translation>mit einem Plan dafür</translation>
    </message>
    <message>
        <source>Front Door stands on the Internet. Choose a place beside the other boxes.</source>
        <translation>Front Door liegt im Internet. Eine Stelle neben den anderen Rahmen wählen.</translation>
    </message>
    <message>
        <source>Services of Azure stand outside of virtual networks. Choose a place beside the boxes, and put a private endpoint or a service endpoint in the subnet.</source>
        <translation>Dienste von Azure liegen außerhalb virtueller Netzwerke. Eine Stelle neben den Rahmen wählen und im Subnetz einen privaten Endpunkt oder einen Dienstendpunkt anlegen.</translation>
    </message>
    <message>
        <source>outside of virtual networks</source>
        <translation>außerhalb virtueller Netzwerke</translation>
    </message>
    <message>
        <source>A web app of the multi-tenant service runs outside of environments. Choose a place beside the boxes, or add an app instead.</source>
        <translation>Eine Web-App des mehrinstanzenfähigen Dienstes läuft außerhalb von Umgebungen. Eine Stelle neben den Rahmen wählen oder stattdessen eine App hinzufügen.</translation>
    </message>
    <message>
        <source>The multi-tenant service cannot stand in a network. Choose a place beside the boxes, and connect the app with a subnet by VNet integration.</source>
        <translation>Der mehrinstanzenfähige Dienst kann nicht in einem Netzwerk liegen. Eine Stelle neben den Rahmen wählen und die App per VNet-Integration mit einem Subnetz verbinden.</translation>
    </message>
    <message>
        <source>with a plan of its own</source>
        <translation>mit einem eigenen Plan</translation>
    </message>
    <message>
        <source>A security group filters a subnet. Drop it on one.</source>
        <translation>Eine Sicherheitsgruppe filtert ein Subnetz. Auf einem solchen ablegen.</translation>
    </message>
    <message>
        <source>A route table directs the traffic of a subnet. Drop it on one.</source>
        <translation>Eine Routentabelle lenkt den Datenverkehr eines Subnetzes. Auf einem solchen ablegen.</translation>
    </message>
    <message>
        <source>Azure takes no security group on %1. Choose another subnet.</source>
        <translation>Azure lässt auf %1 keine Sicherheitsgruppe zu. Ein anderes Subnetz wählen.</translation>
    </message>
    <message>
        <source>Azure takes no route table on %1. Choose another subnet.</source>
        <translation>Azure lässt auf %1 keine Routentabelle zu. Ein anderes Subnetz wählen.</translation>
    </message>
    <message>
        <source>%1 has %2 already, and a subnet takes one. Edit that, or detach it in the inspector.</source>
        <translation>%1 hat bereits %2, und ein Subnetz lässt nur eine zu. Diese bearbeiten oder im Inspektor trennen.</translation>
    </message>
    <message>
        <source>Network interfaces join an application security group, and environments have none of yours. Drop it on a machine in a subnet.</source>
        <translation>Einer Anwendungssicherheitsgruppe gehören Netzwerkschnittstellen an, und Umgebungen haben keine, die Ihnen gehören. Auf einem Computer in einem Subnetz ablegen.</translation>
    </message>
    <message>
        <source>Click an App Service plan, or an environment that has one.</source>
        <translation>Auf einen App Service-Plan klicken oder auf eine Umgebung, die einen hat.</translation>
    </message>
    <message>
        <source>Virtual machine scale set</source>
        <translation>VM-Skalierungsgruppe</translation>
    </message>
    <message>
        <source>Add scale set</source>
        <translation>Skalierungsgruppe hinzufügen</translation>
    </message>
    <message>
        <source>Azure SQL</source>
        <translation>Azure SQL</translation>
    </message>
    <message>
        <source>Click the free canvas; private endpoints and service endpoints lead there.</source>
        <translation>Auf die freie Zeichenfläche klicken; private Endpunkte und Dienstendpunkte führen dorthin.</translation>
    </message>
    <message>
        <source>Add Azure SQL</source>
        <translation>Azure SQL hinzufügen</translation>
    </message>
    <message>
        <source>Storage account</source>
        <translation>Speicherkonto</translation>
    </message>
    <message>
        <source>Add storage account</source>
        <translation>Speicherkonto hinzufügen</translation>
    </message>
    <message>
        <source>Key Vault</source>
        <translation>Key Vault</translation>
    </message>
    <message>
        <source>Add Key Vault</source>
        <translation>Key Vault hinzufügen</translation>
    </message>
    <message>
        <source>Other service of Azure</source>
        <translation>Anderer Dienst von Azure</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Front Door</source>
        <translation>Front Door</translation>
    </message>
    <message>
        <source>Click the free canvas: it stands on the Internet.</source>
        <translation>Auf die freie Zeichenfläche klicken: Front Door liegt im Internet.</translation>
    </message>
    <message>
        <source>Add Front Door</source>
        <translation>Front Door hinzufügen</translation>
    </message>
    <message>
        <source>Multi-tenant web app</source>
        <translation>Mehrinstanzenfähige Web-App</translation>
    </message>
    <message>
        <source>Click the free canvas, or a plan of the multi-tenant service.</source>
        <translation>Auf die freie Zeichenfläche klicken oder auf einen Plan des mehrinstanzenfähigen Dienstes.</translation>
    </message>
    <message>
        <source>Add web app</source>
        <translation>Web-App hinzufügen</translation>
    </message>
    <message>
        <source>Network security group</source>
        <translation>Netzwerksicherheitsgruppe</translation>
    </message>
    <message>
        <source>Click the subnet it filters.</source>
        <translation>Auf das Subnetz klicken, das sie filtert.</translation>
    </message>
    <message>
        <source>Add network security group</source>
        <translation>Netzwerksicherheitsgruppe hinzufügen</translation>
    </message>
    <message>
        <source>Route table</source>
        <translation>Routentabelle</translation>
    </message>
    <message>
        <source>Click the subnet whose traffic it directs.</source>
        <translation>Auf das Subnetz klicken, dessen Datenverkehr sie lenkt.</translation>
    </message>
    <message>
        <source>Add route table</source>
        <translation>Routentabelle hinzufügen</translation>
    </message>
    <message>
        <source>Application security group</source>
        <translation>Anwendungssicherheitsgruppe</translation>
    </message>
    <message>
        <source>Click a machine in a subnet: it joins the group.</source>
        <translation>Auf einen Computer in einem Subnetz klicken: Er wird in die Gruppe aufgenommen.</translation>
    </message>
    <message>
        <source>Add application security group</source>
        <translation>Anwendungssicherheitsgruppe hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Click anywhere and write.</source>
        <translation>An eine beliebige Stelle klicken und schreiben.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Drag from one virtual network to another to peer them, from a site to a gateway, from a private endpoint or a subnet to a service, from a zone to a network, or from a web app to a subnet.</source>
        <translation>Ziehen: von einem virtuellen Netzwerk zu einem anderen für ein Peering, von einem Standort zu einem Gateway, von einem privaten Endpunkt oder einem Subnetz zu einem Dienst, von einer Zone zu einem Netzwerk oder von einer Web-App zu einem Subnetz.</translation>
    </message>
    <message>
        <source>%1 is attached to %2 already.</source>
        <translation>%1 ist %2 bereits zugeordnet.</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>anstelle von %1</translation>
    </message>
    <message>
        <source>%1 stands in %2 already.</source>
        <translation>%1 liegt bereits in %2.</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 Elemente</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>%1 zu %2 zuordnen</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it first (Ctrl+L).</source>
        <translation>%1 ist gesperrt. Zuerst entsperren (Strg+L).</translation>
    </message>
    <message>
        <source>Trace between parts</source>
        <translation>Zwischen Elementen verfolgen</translation>
    </message>
    <message>
        <source>Drag from a caller to the app or environment it calls: the way between them is drawn.</source>
        <translation>Von einem Aufrufer zur aufgerufenen App oder Umgebung ziehen: Der Weg dazwischen wird gezeichnet.</translation>
    </message>
    <message>
        <source>Drag from a client, a server, a machine or a subnet to an app or an environment.</source>
        <translation>Von einem Client, einem Server, einem Computer oder einem Subnetz zu einer App oder einer Umgebung ziehen.</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Control plane</source>
        <translation>Steuerungsebene</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rules out</source>
        <translation>Ausgangsregeln</translation>
    </message>
    <message>
        <source>Route out</source>
        <translation>Hinroute</translation>
    </message>
    <message>
        <source>Peering</source>
        <translation>Peering</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Appliance</translation>
    </message>
    <message>
        <source>Proxy&apos;s rules</source>
        <translation>Proxyregeln</translation>
    </message>
    <message>
        <source>Rules in</source>
        <translation>Eingangsregeln</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Return route</source>
        <translation>Rückroute</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Site access</source>
        <translation>Sitezugriff</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>Inbound rules of %1</source>
        <translation>Eingangsregeln von %1</translation>
    </message>
    <message>
        <source>Outbound rules of %1</source>
        <translation>Ausgangsregeln von %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>a longer prefix goes first</source>
        <translation>ein längeres Präfix hat Vorrang</translation>
    </message>
    <message>
        <source>Routes of %1 for the reply to %2</source>
        <translation>Routen von %1 für die Antwort an %2</translation>
    </message>
    <message>
        <source>Routes of %1 to %2</source>
        <translation>Routen von %1 zu %2</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Nächster Hop</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Records of zone %1</source>
        <translation>Einträge der Zone %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Azure&apos;s management</source>
        <translation>Verwaltung von Azure</translation>
    </message>
    <message>
        <source>Load balancer&apos;s probe</source>
        <translation>Integritätstest des Lastenausgleichs</translation>
    </message>
    <message>
        <source>anyone there</source>
        <translation>beliebige Aufrufer dort</translation>
    </message>
    <message>
        <source>of environments v1 and v2</source>
        <translation>der Umgebungen v1 und v2</translation>
    </message>
    <message>
        <source>of the platform</source>
        <translation>der Plattform</translation>
    </message>
    <message>
        <source>%1 is no question. Write FROM -&gt; TO ENDPOINT.</source>
        <translation>%1 ist keine Frage. Schreiben Sie VON -&gt; NACH ENDPUNKT.</translation>
    </message>
    <message>
        <source>The browser</source>
        <translation>Der Browser</translation>
    </message>
    <message>
        <source>Web Deploy</source>
        <translation>Web Deploy</translation>
    </message>
    <message>
        <source>The FTP client</source>
        <translation>Der FTP-Client</translation>
    </message>
    <message>
        <source>The debugger</source>
        <translation>Der Debugger</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>Der Aufrufer</translation>
    </message>
    <message>
        <source>The packets are dropped without an answer. %1 waits and ends in a time-out.</source>
        <translation>Die Pakete werden ohne Antwort verworfen. %1 wartet und läuft in eine Zeitüberschreitung.</translation>
    </message>
    <message>
        <source>control plane</source>
        <translation>Steuerungsebene</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>rules out</source>
        <translation>Ausgangsregeln</translation>
    </message>
    <message>
        <source>route out</source>
        <translation>Hinroute</translation>
    </message>
    <message>
        <source>peering</source>
        <translation>Peering</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>appliance</source>
        <translation>Appliance</translation>
    </message>
    <message>
        <source>rules of the proxy</source>
        <translation>Regeln des Proxys</translation>
    </message>
    <message>
        <source>rules in</source>
        <translation>Eingangsregeln</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>return route</source>
        <translation>Rückroute</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>site access</source>
        <translation>Sitezugriff</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>The tool does not get as far as the site: Azure&apos;s management does not answer it, or it takes another app for the right one.</source>
        <translation>Das Werkzeug gelangt nicht bis zur Site: Die Verwaltung von Azure antwortet ihm nicht, oder es hält eine andere App für die richtige.</translation>
    </message>
    <message>
        <source>%1 does not find the host, or finds another one than the site.</source>
        <translation>%1 findet den Host nicht oder findet einen anderen als die Site.</translation>
    </message>
    <message>
        <source>The environment lacks what it depends on. %1 gets errors or no answer.</source>
        <translation>Der Umgebung fehlt, wovon sie abhängt. %1 erhält Fehler oder keine Antwort.</translation>
    </message>
    <message>
        <source>The request arrives, the answer is lost on its way back. %1 ends in a time-out.</source>
        <translation>Die Anforderung kommt an, die Antwort geht auf dem Rückweg verloren. %1 läuft in eine Zeitüberschreitung.</translation>
    </message>
    <message>
        <source>The certificate does not cover the name: a browser warns, a tool refuses to connect.</source>
        <translation>Das Zertifikat deckt den Namen nicht ab: Ein Browser warnt, ein Werkzeug verweigert die Verbindung.</translation>
    </message>
    <message>
        <source>The site is reached, and what is asked of it is switched off.</source>
        <translation>Die Site wird erreicht, doch was von ihr verlangt wird, ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Blocked at hop %1, %2</source>
        <translation>Blockiert bei Hop %1, %2</translation>
    </message>
    <message>
        <source>%1 connects and is answered.</source>
        <translation>%1 verbindet sich und erhält Antwort.</translation>
    </message>
    <message>
        <source>It works for some of the packets, or only for now. %1</source>
        <translation>Es funktioniert nur für einen Teil der Pakete oder nur vorerst. %1</translation>
    </message>
    <message>
        <source>Cannot tell: %1</source>
        <translation>Unklar: %1</translation>
    </message>
    <message>
        <source>1 hop passes</source>
        <translation>1 Hop lässt durch</translation>
    </message>
    <message>
        <source>%1 hops pass</source>
        <translation>%1 Hops lassen durch</translation>
    </message>
    <message>
        <source>1 warns</source>
        <translation>1 warnt</translation>
    </message>
    <message>
        <source>%1 warn</source>
        <translation>%1 warnen</translation>
    </message>
    <message>
        <source>1 cannot be told</source>
        <translation>1 nicht feststellbar</translation>
    </message>
    <message>
        <source>%1 cannot be told</source>
        <translation>%1 nicht feststellbar</translation>
    </message>
    <message>
        <source>1 blocks</source>
        <translation>1 blockiert</translation>
    </message>
    <message>
        <source>%1 block</source>
        <translation>%1 blockieren</translation>
    </message>
    <message>
        <source>1 not reached</source>
        <translation>1 nicht erreicht</translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <translation>%1 nicht erreicht</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 zu %2, %3</translation>
    </message>
    <message>
        <source>Web Deploy 8172</source>
        <translation>Web Deploy 8172</translation>
    </message>
    <message>
        <source>Debugging</source>
        <translation>Debuggen</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>gateway routes are learned</source>
        <translation>Gateway-Routen werden gelernt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>The site is reached and refuses. %1 is answered 403.</source>
        <translation>Die Site wird erreicht und lehnt ab. %1 erhält 403.</translation>
    </message>
    <message>
        <source>The site is reached and the sign-in fails. %1 is answered 401.</source>
        <translation>Die Site wird erreicht, und die Anmeldung schlägt fehl. %1 erhält 401.</translation>
    </message>
</context>
<context>
    <name>TracePath</name>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>debugging</source>
        <translation>Debuggen</translation>
    </message>
    <message>
        <source>management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Azure&apos;s management</source>
        <translation>Verwaltung von Azure</translation>
    </message>
    <message>
        <source>health probe</source>
        <translation>Integritätstest</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>virtual network</source>
        <translation>virtuelles Netzwerk</translation>
    </message>
    <message>
        <source>appliance</source>
        <translation>Appliance</translation>
    </message>
    <message>
        <source>peering</source>
        <translation>Peering</translation>
    </message>
    <message>
        <source>service endpoint</source>
        <translation>Dienstendpunkt</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgendwohin</translation>
    </message>
</context>
<context>
    <name>ase::ActionRegistry</name>
    <message>
        <source>Open a plan first.</source>
        <translation>Öffnen Sie zuerst einen Plan.</translation>
    </message>
    <message>
        <source>Select a part first.</source>
        <translation>Wählen Sie zuerst ein Element aus.</translation>
    </message>
    <message>
        <source>Select one part first.</source>
        <translation>Wählen Sie zuerst genau ein Element aus.</translation>
    </message>
    <message>
        <source>Select two or more parts first.</source>
        <translation>Wählen Sie zuerst mindestens zwei Elemente aus.</translation>
    </message>
</context>
<context>
    <name>ase::AddressChart</name>
    <message>
        <source>Point at a bar, or use the arrow keys, to read its parts.</source>
        <translation>Auf einen Balken zeigen oder die Pfeiltasten verwenden, um seine Teile abzulesen.</translation>
    </message>
    <message>
        <source>%1, %2: %3. Fact: %4.</source>
        <translation>%1, %2: %3. Fakt: %4.</translation>
    </message>
</context>
<context>
    <name>ase::AddressPlot</name>
    <message>
        <source>Addresses today, steady and at the peak</source>
        <translation>Adressen heute, im Regelbetrieb und in der Spitze</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>ase::AddressSummary</name>
    <message>
        <source>Open chart</source>
        <translation>Diagramm öffnen</translation>
    </message>
    <message>
        <source>Open the chart of addresses</source>
        <translation>Das Adressdiagramm öffnen</translation>
    </message>
    <message>
        <source>No IPv4 prefix is known.</source>
        <translation>Kein IPv4-Präfix bekannt.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Kept by Azure</source>
        <translation>Von Azure reserviert</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>Infrastructure, %1 to %2</source>
        <translation>Infrastruktur, %1 bis %2</translation>
    </message>
    <message>
        <source>Plan instances</source>
        <translation>Planinstanzen</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Apps in containers</source>
        <translation>Apps in Containern</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Used of %1</source>
        <translation>Belegt von %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>Reserviert für %1.</translation>
    </message>
</context>
<context>
    <name>ase::AddressesView</name>
    <message>
        <source>Environment or network</source>
        <translation>Umgebung oder Netzwerk</translation>
    </message>
    <message>
        <source>addresses of</source>
        <translation>Adressen von</translation>
    </message>
    <message>
        <source>Set the instances of %1</source>
        <translation>Instanzen von %1 festlegen</translation>
    </message>
    <message>
        <source>Set the steady instances of %1</source>
        <translation>Dauerhafte Instanzen von %1 festlegen</translation>
    </message>
    <message>
        <source>The plan has no subnet here yet.</source>
        <translation>Der Plan hat hier noch kein Subnetz.</translation>
    </message>
    <message>
        <source>No environment in this selection.</source>
        <translation>Keine Umgebung in dieser Auswahl.</translation>
    </message>
    <message>
        <source>All subnets</source>
        <translation>Alle Subnetze</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Subnets of %1</source>
        <translation>Subnetze von %1</translation>
    </message>
    <message>
        <source>Add a subnet at %1</source>
        <translation>Subnetz bei %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add a subnet</source>
        <translation>Subnetz hinzufügen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Adressraum</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>The blocks of the virtual network: split and join them</source>
        <translation>Die Blöcke des virtuellen Netzwerks: teilen und zusammenfügen</translation>
    </message>
    <message>
        <source>What takes the addresses</source>
        <translation>Was die Adressen belegt</translation>
    </message>
    <message>
        <source>Use of the addresses</source>
        <translation>Belegung der Adressen</translation>
    </message>
</context>
<context>
    <name>ase::ArmView</name>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the template</source>
        <translation>In der Vorlage suchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the template</source>
        <translation>Vorlage kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the template as a file</source>
        <translation>Vorlage als Datei speichern</translation>
    </message>
    <message>
        <source>For reference only: environments of v1 and v2 can no longer be deployed. Convert them to v3 first.</source>
        <translation>Nur zur Information: Umgebungen der Versionen v1 und v2 können nicht mehr bereitgestellt werden. Zuerst in v3 umwandeln.</translation>
    </message>
    <message>
        <source>%1 · resources: %2</source>
        <translation>%1 · Ressourcen: %2</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Der gesamte Plan</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>matches: %1</source>
        <translation>Treffer: %1</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>ARM templates (*.json)</source>
        <translation>ARM-Vorlagen (*.json)</translation>
    </message>
    <message>
        <source>Nothing is deployed by this. Parts that exist already, drawn dashed, need no template.</source>
        <translation>Damit wird nichts bereitgestellt. Gestrichelt gezeichnete Elemente bestehen schon und brauchen keine Vorlage.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Not in the template: %1.</source>
        <translation>Nicht in der Vorlage: %1.</translation>
    </message>
    <message>
        <source>Not in the template: %1 and %2 more.</source>
        <translation>Nicht in der Vorlage: %1 und %2 weitere.</translation>
    </message>
</context>
<context>
    <name>ase::Banner</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Act on the message</source>
        <translation>Auf Meldung reagieren</translation>
    </message>
</context>
<context>
    <name>ase::CanvasCommands</name>
    <message>
        <source>%1 parts</source>
        <translation>%1 Elemente</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 ausschneiden</translation>
    </message>
    <message>
        <source>The clipboard holds no parts of a plan.</source>
        <translation>Die Zwischenablage enthält keine Elemente eines Plans.</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Paste %1 parts</source>
        <translation>%1 Elemente einfügen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Select several parts that a person places: networks, sites, zones, or subnets.</source>
        <translation>Wählen Sie mehrere Elemente aus, die von Hand platziert werden: Netzwerke, Standorte, Zonen oder Subnetze.</translation>
    </message>
    <message>
        <source>Align %1</source>
        <translation>%1 ausrichten</translation>
    </message>
    <message>
        <source>Distribute %1</source>
        <translation>%1 verteilen</translation>
    </message>
    <message>
        <source>Tidy the drawing</source>
        <translation>Zeichnung ordnen</translation>
    </message>
    <message>
        <source>Tidy %1</source>
        <translation>%1 ordnen</translation>
    </message>
    <message>
        <source>Select boxes of the drawing to lock them where they are.</source>
        <translation>Wählen Sie Rahmen der Zeichnung aus, um sie an ihrer Stelle zu sperren.</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Select what holds other parts: a network, a subnet, an environment, a plan or a site.</source>
        <translation>Wählen Sie aus, was andere Elemente enthält: ein Netzwerk, ein Subnetz, eine Umgebung, einen Plan oder einen Standort.</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>%1 zuklappen</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>%1 aufklappen</translation>
    </message>
    <message>
        <source>Bring %1 to the front</source>
        <translation>%1 in den Vordergrund bringen</translation>
    </message>
    <message>
        <source>Send %1 to the back</source>
        <translation>%1 in den Hintergrund stellen</translation>
    </message>
</context>
<context>
    <name>ase::CanvasView</name>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move %1 parts</source>
        <translation>%1 Elemente verschieben</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Auf Auswahl zoomen</translation>
    </message>
    <message>
        <source>Zoom to the whole drawing</source>
        <translation>Auf gesamte Zeichnung zoomen</translation>
    </message>
    <message>
        <source>Change prefix</source>
        <translation>Präfix ändern</translation>
    </message>
    <message>
        <source>Drawing of the plan</source>
        <translation>Zeichnung des Plans</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete %1 parts</source>
        <translation>%1 Elemente löschen</translation>
    </message>
    <message>
        <source>Drag a virtual network here, or press V.</source>
        <translation>Ziehen Sie ein virtuelles Netzwerk hierher, oder drücken Sie V.</translation>
    </message>
    <message>
        <source>Split and join</source>
        <translation>Teilen und zusammenfügen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>%1 aufklappen</translation>
    </message>
    <message>
        <source>%1 is on a layer that is hidden.</source>
        <translation>%1 liegt auf einer ausgeblendeten Ebene.</translation>
    </message>
    <message>
        <source>Select one part first.</source>
        <translation>Wählen Sie zuerst genau ein Element aus.</translation>
    </message>
</context>
<context>
    <name>ase::CommandPalette</name>
    <message>
        <source>Type what you want to do</source>
        <translation>Eingeben, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>Gefundene Aktionen</translation>
    </message>
</context>
<context>
    <name>ase::CompareDialog</name>
    <message>
        <source>Compare security groups</source>
        <translation>Sicherheitsgruppen vergleichen</translation>
    </message>
    <message>
        <source>Flows that only one of them lets through</source>
        <translation>Flüsse, die nur eine von beiden durchlässt</translation>
    </message>
    <message>
        <source>Group on the left</source>
        <translation>Linke Gruppe</translation>
    </message>
    <message>
        <source>Group on the right</source>
        <translation>Rechte Gruppe</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Rules of both groups side by side</source>
        <translation>Regeln beider Gruppen nebeneinander</translation>
    </message>
    <message>
        <source>Flows that only one of the groups lets through</source>
        <translation>Flüsse, die nur eine der Gruppen durchlässt</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>Decided on the left by</source>
        <translation>Links entschieden durch</translation>
    </message>
    <message>
        <source>Decided on the right by</source>
        <translation>Rechts entschieden durch</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only on the right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>Both let the same flows through.</source>
        <translation>Beide lassen dieselben Flüsse durch.</translation>
    </message>
    <message>
        <source>Kinds of flows apart: %1.</source>
        <translation>Arten abweichender Flüsse: %1.</translation>
    </message>
    <message>
        <source>Both are seen as %1 sees them.</source>
        <translation>Beide sind aus der Sicht von %1 dargestellt.</translation>
    </message>
    <message>
        <source>Both are seen as groups that are attached nowhere.</source>
        <translation>Beide sind als nirgends zugeordnete Gruppen dargestellt.</translation>
    </message>
    <message>
        <source>Some rules are not wholly known: what hangs on them is left out.</source>
        <translation>Einige Regeln sind nicht ganz bekannt: Was von ihnen abhängt, ist ausgelassen.</translation>
    </message>
</context>
<context>
    <name>ase::CompareModel</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only on the right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>gleichbedeutend</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>weicht ab: %1</translation>
    </message>
    <message>
        <source>Differs: %1 on the left</source>
        <translation>Weicht ab: links %1</translation>
    </message>
    <message>
        <source>Differs: %1 on the right</source>
        <translation>Weicht ab: rechts %1</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>%1 on the right</source>
        <translation>%1 rechts</translation>
    </message>
    <message>
        <source>%1 on the left</source>
        <translation>%1 links</translation>
    </message>
</context>
<context>
    <name>ase::DotTidy</name>
    <message>
        <source>Graphviz took too long to lay out the drawing, and was stopped. Nothing was moved.</source>
        <translation>Graphviz hat zu lange gebraucht, um die Zeichnung anzuordnen, und wurde beendet. Es wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>Graphviz has nothing to arrange: fewer than two boxes stand on the drawing that are not locked.</source>
        <translation>Graphviz hat nichts anzuordnen: In der Zeichnung liegen weniger als zwei Rahmen, die nicht gesperrt sind.</translation>
    </message>
    <message>
        <source>Graphviz could not be started: %1 Nothing was moved.</source>
        <translation>Graphviz konnte nicht gestartet werden: %1 Es wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>Graphviz gave an answer longer than any layout of this drawing, and was stopped. Nothing was moved.</source>
        <translation>Die Antwort von Graphviz war länger als jedes Layout dieser Zeichnung; Graphviz wurde beendet. Es wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>Graphviz stopped with an error (exit code %1). Nothing was moved.</source>
        <translation>Graphviz wurde mit einem Fehler beendet (Exitcode %1). Es wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>The plan was changed while Graphviz laid it out. Nothing was moved; start it again.</source>
        <translation>Der Plan wurde geändert, während Graphviz ihn anordnete. Es wurde nichts verschoben; starten Sie den Vorgang erneut.</translation>
    </message>
    <message>
        <source>Tidy the drawing with Graphviz</source>
        <translation>Zeichnung mit Graphviz ordnen</translation>
    </message>
</context>
<context>
    <name>ase::EditedLines</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben verschieben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten verschieben</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>ase::EffectiveModel</name>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Prefix or service</source>
        <translation>Präfix oder Dienst</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Nächster Hop</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>ase::EffectivePane</name>
    <message>
        <source>Where the address goes</source>
        <translation>Wohin die Adresse führt</translation>
    </message>
    <message>
        <source>What is not known about the routes</source>
        <translation>Was über die Routen nicht bekannt ist</translation>
    </message>
    <message>
        <source>The plan has no subnet yet.</source>
        <translation>Der Plan hat noch kein Subnetz.</translation>
    </message>
    <message>
        <source>Subnet the packets come from</source>
        <translation>Subnetz, aus dem die Pakete kommen</translation>
    </message>
    <message>
        <source>Address the packets go to</source>
        <translation>Adresse, an die die Pakete gehen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>where does it go to</source>
        <translation>wie geht es nach</translation>
    </message>
    <message>
        <source>Effective routes of the subnet</source>
        <translation>Effektive Routen des Subnetzes</translation>
    </message>
    <message>
        <source>%1 is not a whole IP address yet.</source>
        <translation>%1 ist noch keine vollständige IP-Adresse.</translation>
    </message>
</context>
<context>
    <name>ase::EnvironmentAddresses</name>
    <message>
        <source>&quot;Maybe&quot; fits with %1 infrastructure addresses, not with %2.</source>
        <translation>„Evtl.“ passt mit %1 Infrastrukturadressen, nicht mit %2.</translation>
    </message>
    <message>
        <source>&quot;Full at&quot; counts instances of one size.</source>
        <translation>„Voll bei“ zählt Instanzen einer einzigen Größe.</translation>
    </message>
    <message>
        <source>Counts that are not known are taken at their least.</source>
        <translation>Unbekannte Anzahlen werden mit ihrem Mindestwert angesetzt.</translation>
    </message>
    <message>
        <source>A v1 takes its addresses for the workers of its pools; the inspector has them.</source>
        <translation>Eine v1 belegt ihre Adressen für die Worker ihrer Pools; der Inspektor zeigt sie.</translation>
    </message>
    <message>
        <source>%1 stands in no subnet yet.</source>
        <translation>%1 steht noch in keinem Subnetz.</translation>
    </message>
    <message>
        <source>Its subnet has no IPv4 prefix that is known.</source>
        <translation>Das Subnetz der Umgebung hat kein bekanntes IPv4-Präfix.</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Wird gezählt ...</translation>
    </message>
    <message>
        <source>This environment has no plan yet.</source>
        <translation>Diese Umgebung hat noch keinen Plan.</translation>
    </message>
</context>
<context>
    <name>ase::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What decides at this hop</source>
        <translation>Was bei diesem Hop entscheidet</translation>
    </message>
    <message>
        <source>Taken for granted: %1</source>
        <translation>Vorausgesetzt: %1</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
</context>
<context>
    <name>ase::FileActions</name>
    <message>
        <source>Plans (*.aseplan)</source>
        <translation>Pläne (*.aseplan)</translation>
    </message>
    <message>
        <source>Plans and templates (*.aseplan *.json *.jsonc);;Plans (*.aseplan);;All files (*)</source>
        <translation>Pläne und Vorlagen (*.aseplan *.json *.jsonc);;Pläne (*.aseplan);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>ARM templates (*.json *.jsonc);;All files (*)</source>
        <translation>ARM-Vorlagen (*.json *.jsonc);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a plan or template</source>
        <translation>Plan oder Vorlage öffnen</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Vorlage öffnen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation>%1 wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Export the ARM template</source>
        <translation>ARM-Vorlage exportieren</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>ase::FlowTester</name>
    <message>
        <source>Test a flow: from</source>
        <translation>Fluss testen: von</translation>
    </message>
    <message>
        <source>Test a flow: to</source>
        <translation>Fluss testen: nach</translation>
    </message>
    <message>
        <source>Test a flow: port</source>
        <translation>Fluss testen: Port</translation>
    </message>
    <message>
        <source>Test a flow: protocol</source>
        <translation>Fluss testen: Protokoll</translation>
    </message>
    <message>
        <source>What becomes of the flow</source>
        <translation>Was aus dem Fluss wird</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Fill in who connects to what: the rule that decides lights up.</source>
        <translation>Geben Sie ein, wer sich womit verbindet: Die Regel, die entscheidet, leuchtet auf.</translation>
    </message>
</context>
<context>
    <name>ase::GoToField</name>
    <message>
        <source>Go to part</source>
        <translation>Zu Element gehen</translation>
    </message>
    <message>
        <source>Parts found</source>
        <translation>Gefundene Elemente</translation>
    </message>
    <message>
        <source>Name, prefix or address    Ctrl+P</source>
        <translation>Name, Präfix oder Adresse    Strg+P</translation>
    </message>
    <message>
        <source>%1   holds %2</source>
        <translation>%1   enthält %2</translation>
    </message>
</context>
<context>
    <name>ase::HistoryDock</name>
    <message>
        <source>Steps of the history</source>
        <translation>Schritte des Verlaufs</translation>
    </message>
</context>
<context>
    <name>ase::HistoryModel</name>
    <message>
        <source>The plan as it was opened</source>
        <translation>Der Plan, wie er geöffnet wurde</translation>
    </message>
    <message>
        <source>%1, the plan as it is now</source>
        <translation>%1, der Plan im jetzigen Zustand</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>ase::HopModel</name>
    <message>
        <source>would block: %1</source>
        <translation>würde blockieren: %1</translation>
    </message>
    <message>
        <source>could not be told: %1</source>
        <translation>nicht feststellbar: %1</translation>
    </message>
    <message>
        <source>would pass: %1</source>
        <translation>würde durchlassen: %1</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>lässt durch</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Hop</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
</context>
<context>
    <name>ase::HopTable</name>
    <message>
        <source>Hops of the trace</source>
        <translation>Hops des Trace</translation>
    </message>
</context>
<context>
    <name>ase::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Kind of part</source>
        <translation>Art des Elements</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcen-Gruppe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Select a part to see its fields.</source>
        <translation>Wählen Sie ein Element aus, um seine Felder zu sehen.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Leere Notiz</translation>
    </message>
</context>
<context>
    <name>ase::InspectorForm</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>security group</source>
        <translation>Sicherheitsgruppe</translation>
    </message>
    <message>
        <source>route table</source>
        <translation>Routentabelle</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>%1 festlegen: %2</translation>
    </message>
    <message>
        <source>Set &quot;%1&quot; of %2</source>
        <translation>„%1“ festlegen: %2</translation>
    </message>
</context>
<context>
    <name>ase::JsonEdit</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>ase::JudgedEdit</name>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
</context>
<context>
    <name>ase::LayersModel</name>
    <message>
        <source>%1, shown</source>
        <translation>%1, eingeblendet</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, ausgeblendet</translation>
    </message>
</context>
<context>
    <name>ase::LineList</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>ase::LineListModel</name>
    <message>
        <source>Allow</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verweigern</translation>
    </message>
</context>
<context>
    <name>ase::MainWindow</name>
    <message>
        <source>%1 was changed by another program. Saving would overwrite that.</source>
        <translation>%1 wurde von einem anderen Programm geändert. Speichern würde dies überschreiben.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Erneut einlesen</translation>
    </message>
    <message>
        <source>Values the template leaves open: %1. Resources the planner does not draw, kept as they are: %2.</source>
        <translation>Werte, die die Vorlage offen lässt: %1. Ressourcen, die der Planer nicht zeichnet und unverändert beibehält: %2.</translation>
    </message>
    <message>
        <source>That was not done. %1</source>
        <translation>Das wurde nicht ausgeführt. %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>%1[*] – ASE Planner</source>
        <translation>%1[*] – ASE Planner</translation>
    </message>
    <message>
        <source>ASE Planner</source>
        <translation>ASE Planner</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete %1 parts</source>
        <translation>%1 Elemente löschen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>New from sa&amp;mple</source>
        <translation>Neu aus Beispi&amp;el</translation>
    </message>
    <message>
        <source>Open &amp;template…</source>
        <translation>&amp;Vorlage öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;ARM template…</source>
        <translation>&amp;ARM-Vorlage…</translation>
    </message>
    <message>
        <source>&amp;SVG picture…</source>
        <translation>&amp;SVG-Bild…</translation>
    </message>
    <message>
        <source>&amp;PNG picture…</source>
        <translation>&amp;PNG-Bild…</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>Plan s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Go to part</source>
        <translation>&amp;Zu Element gehen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation>&amp;Docks</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>&amp;Alles einpassen</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>A&amp;uswahl einpassen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>%1 (%2 on the drawing)</source>
        <translation>%1 (%2 in der Zeichnung)</translation>
    </message>
    <message>
        <source>Add a security group</source>
        <translation>Sicherheitsgruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add a route table</source>
        <translation>Routentabelle hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Vo&amp;rheriges Problem</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>&amp;Adressen</translation>
    </message>
    <message>
        <source>ARM &amp;template</source>
        <translation>ARM-&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About ASE Planner</source>
        <translation>Ü&amp;ber ASE Planner</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>About ASE Planner</source>
        <translation>Über ASE Planner</translation>
    </message>
    <message>
        <source>ASE Planner %1</source>
        <translation>ASE Planner %1</translation>
    </message>
    <message>
        <source>A workbench for the network around Azure App Service Environments. Everything works offline; nothing leaves this machine but what the live probe is told to ask.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Ein Arbeitsplatz für das Netzwerk rund um Azure App Service-Umgebungen (App Service Environments). Alles funktioniert offline; nichts verlässt diesen Rechner, außer was der Live-Test auf Verlangen fragt.

Freie Software unter der GNU General Public License, Version 3 oder höher.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>A&amp;nordnen</translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation>&amp;Linke Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>&amp;Horizontal zentrieren</translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation>&amp;Rechte Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;top edges</source>
        <translation>&amp;Obere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>&amp;Vertikal zentrieren</translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation>&amp;Untere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>Horizontal ver&amp;teilen</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>Vertikal v&amp;erteilen</translation>
    </message>
    <message>
        <source>Tidy the &amp;selection</source>
        <translation>&amp;Auswahl ordnen</translation>
    </message>
    <message>
        <source>Network security &amp;group without a subnet</source>
        <translation>Netzwerksicherheits&amp;gruppe ohne Subnetz</translation>
    </message>
    <message>
        <source>&amp;Route table without a subnet</source>
        <translation>&amp;Routentabelle ohne Subnetz</translation>
    </message>
    <message>
        <source>NSG &amp;rules</source>
        <translation>NSG-&amp;Regeln</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>Befehls&amp;palette</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkombinationen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve service tags %1</source>
        <translation>Diensttags %1 en&amp;tfernen</translation>
    </message>
    <message>
        <source>Remo&amp;ve service tags</source>
        <translation>Diensttags en&amp;tfernen</translation>
    </message>
    <message>
        <source>Keep to the loaded list</source>
        <translation>Bei der geladenen Liste bleiben</translation>
    </message>
    <message>
        <source>Load a list…</source>
        <translation>Liste laden…</translation>
    </message>
    <message>
        <source>Lock or &amp;unlock</source>
        <translation>&amp;Sperren oder entsperren</translation>
    </message>
    <message>
        <source>Collapse or un&amp;fold</source>
        <translation>Zu&amp;klappen oder aufklappen</translation>
    </message>
    <message>
        <source>Bring to the fro&amp;nt</source>
        <translation>In den Vor&amp;dergrund</translation>
    </message>
    <message>
        <source>Send to the bac&amp;k</source>
        <translation>In den Hi&amp;ntergrund</translation>
    </message>
    <message>
        <source>Tidy the dra&amp;wing</source>
        <translation>&amp;Zeichnung ordnen</translation>
    </message>
    <message>
        <source>Sho&amp;w rules as</source>
        <translation>Darstellun&amp;g der Regeln</translation>
    </message>
    <message>
        <source>Layo&amp;ut</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>&amp;As delivered</source>
        <translation>Wie &amp;ausgeliefert</translation>
    </message>
    <message>
        <source>Service ta&amp;gs…</source>
        <translation>&amp;Diensttags…</translation>
    </message>
    <message>
        <source>Overview &amp;map</source>
        <translation>Übersich&amp;tskarte</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Drag a part from the palette to the drawing, or press its letter there: V is a virtual network, S a subnet, E an environment.</source>
        <translation>Ziehen Sie ein Element aus der Palette auf die Zeichnung, oder drücken Sie dort seinen Buchstaben: V ist ein virtuelles Netzwerk, S ein Subnetz, E eine Umgebung.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Parts are moved, resized and named on the drawing. C connects: drag from one network to another and both sides of the peering are there.</source>
        <translation>Elemente werden in der Zeichnung verschoben, in der Größe geändert und benannt. C verbindet: Ziehen Sie von einem Netzwerk zum anderen, und beide Seiten des Peerings sind vorhanden.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>The inspector shows every field of what is selected, and what Azure asks of it.</source>
        <translation>Der Inspektor zeigt alle Felder der Auswahl und was Azure davon verlangt.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Each step is checked while you draw. Problems name the cause and the part, and many offer a mend. F8 goes to the next one.</source>
        <translation>Jeder Schritt wird beim Zeichnen geprüft. Probleme nennen die Ursache und das Element, und viele bieten eine Behebung an. F8 geht zum nächsten.</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>Zurechtfinden</translation>
    </message>
    <message>
        <source>Ctrl+P goes to a part by name, prefix or address, Ctrl+Shift+P finds every command. Layouts give the centre to the drawing or to the rules.</source>
        <translation>Strg+P führt über Name, Präfix oder Adresse zu einem Element, Strg+Umschalt+P findet jeden Befehl. Layouts geben der Zeichnung oder den Regeln die Mitte.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this view…</source>
        <translation>Diese A&amp;nsicht speichern…</translation>
    </message>
    <message>
        <source>&amp;Go to view</source>
        <translation>&amp;Zu Ansicht gehen</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>&amp;Ebenen</translation>
    </message>
    <message>
        <source>Show &amp;all layers</source>
        <translation>&amp;Alle Ebenen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Bewegung reduzieren</translation>
    </message>
    <message>
        <source>The program dot of Graphviz is not installed on this machine. Install Graphviz, and start the planner again.</source>
        <translation>Das Programm dot von Graphviz ist auf diesem Computer nicht installiert. Installieren Sie Graphviz, und starten Sie den Planer neu.</translation>
    </message>
    <message>
        <source>Tidy the drawing with &amp;Graphviz</source>
        <translation>Zeichnung mit &amp;Graphviz ordnen</translation>
    </message>
    <message>
        <source>Graphviz is laying out the drawing.</source>
        <translation>Graphviz ordnet die Zeichnung an.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Matrix and questions</source>
        <translation>&amp;Matrix und Fragen</translation>
    </message>
    <message>
        <source>&amp;Live probe…</source>
        <translation>&amp;Live-Test…</translation>
    </message>
    <message>
        <source>A&amp;nalyse</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;Trace…</source>
        <translation>&amp;Trace…</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Trace &amp;from here</source>
        <translation>Trace &amp;von hier</translation>
    </message>
    <message>
        <source>Trace t&amp;o here</source>
        <translation>Trace &amp;hierher</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>No list of service tags is loaded.</source>
        <translation>Es ist keine Liste von Diensttags geladen.</translation>
    </message>
    <message>
        <source>A note sends and receives nothing.</source>
        <translation>Eine Notiz sendet und empfängt nichts.</translation>
    </message>
    <message>
        <source>Nothing is wrong, as far as the plan tells.</source>
        <translation>Soweit der Plan es zeigt, ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Open a plan first.</source>
        <translation>Öffnen Sie zuerst einen Plan.</translation>
    </message>
    <message>
        <source>The plan has no saved view yet.</source>
        <translation>Der Plan hat noch keine gespeicherte Ansicht.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>No plan was opened yet.</source>
        <translation>Es wurde noch kein Plan geöffnet.</translation>
    </message>
</context>
<context>
    <name>ase::MatrixDock</name>
    <message>
        <source>Matrix, questions and scenarios</source>
        <translation>Matrix, Fragen und Szenarien</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scenarios (%1)</source>
        <translation>Szenarien (%1)</translation>
    </message>
</context>
<context>
    <name>ase::MatrixModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>ase::MatrixPane</name>
    <message>
        <source>Endpoints of the matrix</source>
        <translation>Endpunkte der Matrix</translation>
    </message>
    <message>
        <source>Only what is blocked</source>
        <translation>Nur Blockiertes</translation>
    </message>
    <message>
        <source>Leaves out callers and apps where everything gets through</source>
        <translation>Lässt Aufrufer und Apps weg, bei denen alles durchkommt</translation>
    </message>
    <message>
        <source>Filter callers and apps</source>
        <translation>Aufrufer und Apps filtern</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Puts the whole matrix on the clipboard, for a spreadsheet or a ticket</source>
        <translation>Legt die gesamte Matrix in die Zwischenablage, für eine Tabellenkalkulation oder ein Ticket</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the matrix</source>
        <translation>Matrix abbrechen</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Wer was erreicht</translation>
    </message>
    <message>
        <source>Trace this cell</source>
        <translation>Trace zu dieser Zelle</translation>
    </message>
    <message>
        <source>The matrix is on the clipboard.</source>
        <translation>Die Matrix ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>The matrix was cancelled. Choose an endpoint, or edit the plan, to compute it again.</source>
        <translation>Die Matrix wurde abgebrochen. Einen Endpunkt wählen oder den Plan bearbeiten, um sie neu zu berechnen.</translation>
    </message>
    <message>
        <source>Choose at least one endpoint.</source>
        <translation>Mindestens einen Endpunkt wählen.</translation>
    </message>
    <message>
        <source>Everything gets through.</source>
        <translation>Alles kommt durch.</translation>
    </message>
    <message>
        <source>No caller and no app is called so.</source>
        <translation>Kein Aufrufer und keine App heißt so.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Endpoints: %1</source>
        <translation>Endpunkte: %1</translation>
    </message>
    <message>
        <source>Which endpoints of each app are asked</source>
        <translation>Welche Endpunkte jeder App geprüft werden</translation>
    </message>
    <message>
        <source>Cancelled: this is an older answer.</source>
        <translation>Abgebrochen: Dies ist eine ältere Antwort.</translation>
    </message>
    <message>
        <source>Blocked: %1 of %2</source>
        <translation>Blockiert: %1 von %2</translation>
    </message>
    <message>
        <source>The matrix is being computed</source>
        <translation>Die Matrix wird berechnet</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Writes the whole matrix to a file, for a spreadsheet or a ticket</source>
        <translation>Schreibt die ganze Matrix in eine Datei, für eine Tabellenkalkulation oder ein Ticket</translation>
    </message>
    <message>
        <source>A click traces the cell.</source>
        <translation>Ein Klick verfolgt die Zelle.</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>Matrix speichern</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matrix</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The matrix is in %1.</source>
        <translation>Die Matrix steht in %1.</translation>
    </message>
    <message>
        <source>The matrix could not be written to %1: %2</source>
        <translation>Die Matrix konnte nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>This plan has no app to call. Draw an environment with a plan and an app, or open a sample.</source>
        <translation>Dieser Plan hat keine App, die sich aufrufen ließe. Zeichnen Sie eine Umgebung mit Plan und App, oder öffnen Sie ein Beispiel.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>ase::MendList</name>
    <message>
        <source>Mend</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Nothing in the plan mends it.</source>
        <translation>Nichts im Plan behebt es.</translation>
    </message>
    <message>
        <source>Looking for what mends it…</source>
        <translation>Behebung wird gesucht…</translation>
    </message>
    <message>
        <source>then reachable</source>
        <translation>dann erreichbar</translation>
    </message>
    <message>
        <source>then reachable; opens no rule</source>
        <translation>dann erreichbar; öffnet keine Regel</translation>
    </message>
    <message>
        <source>then reachable; opens %1</source>
        <translation>dann erreichbar; öffnet %1</translation>
    </message>
</context>
<context>
    <name>ase::MendRow</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>Shows the plan as it would be, while the pointer or the focus is here; a click keeps it.</source>
        <translation>Zeigt den Plan, wie er dann wäre, solange Zeiger oder Fokus hier sind; ein Klick hält die Vorschau fest.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>Anwenden: %1</translation>
    </message>
    <message>
        <source>Makes this change; one step that can be undone</source>
        <translation>Nimmt diese Änderung vor; ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
</context>
<context>
    <name>ase::NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Write here. Ctrl+Enter ends, Escape forgets.</source>
        <translation>Hier schreiben. Strg+Enter schließt ab, Esc verwirft.</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
</context>
<context>
    <name>ase::OverviewMap</name>
    <message>
        <source>Overview map</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <source>Arrow keys move what is seen of the drawing, plus and minus zoom.</source>
        <translation>Die Pfeiltasten verschieben den sichtbaren Ausschnitt der Zeichnung, Plus und Minus zoomen.</translation>
    </message>
    <message>
        <source>Arrow keys pick the part before and after.</source>
        <translation>Die Pfeiltasten wählen das vorherige und das nächste Element aus.</translation>
    </message>
</context>
<context>
    <name>ase::PaletteDock</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the palette</source>
        <translation>Palette filtern</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>App Service</source>
        <translation>App Service</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Umfeld</translation>
    </message>
    <message>
        <source>Services of Azure</source>
        <translation>Azure-Dienste</translation>
    </message>
    <message>
        <source>%1 (%2 on the drawing)</source>
        <translation>%1 (%2 in der Zeichnung)</translation>
    </message>
</context>
<context>
    <name>ase::PlaceEditor</name>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Prefix of %1</source>
        <translation>Präfix von %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Change the prefix of %1</source>
        <translation>Präfix von %1 ändern</translation>
    </message>
</context>
<context>
    <name>ase::PlanDocument</name>
    <message>
        <source>Untitled plan</source>
        <translation>Unbenannter Plan</translation>
    </message>
</context>
<context>
    <name>ase::PlanRows</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Instances of %1 today</source>
        <translation>Instanzen von %1 heute</translation>
    </message>
    <message>
        <source>Instances of %1 in the steady state</source>
        <translation>Instanzen von %1 im Regelbetrieb</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>At most %1 instances in one plan.</source>
        <translation>Höchstens %1 Instanzen in einem Plan.</translation>
    </message>
    <message>
        <source>%1 is not known; it counts as 1.</source>
        <translation>%1 ist nicht bekannt; zählt als 1.</translation>
    </message>
</context>
<context>
    <name>ase::PlanTreeDock</name>
    <message>
        <source>Parts of the plan</source>
        <translation>Elemente des Plans</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the plan tree</source>
        <translation>Planbaum filtern</translation>
    </message>
</context>
<context>
    <name>ase::PlanTreeModel</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
</context>
<context>
    <name>ase::ProbeDock</name>
    <message>
        <source>The report of the probe was copied.</source>
        <translation>Der Bericht des Live-Tests wurde kopiert.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Ask the network now</source>
        <translation>Netzwerk jetzt abfragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the probe</source>
        <translation>Live-Test abbrechen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the report of the probe</source>
        <translation>Bericht des Live-Tests kopieren</translation>
    </message>
</context>
<context>
    <name>ase::ProbeForm</name>
    <message>
        <source>What would be contacted</source>
        <translation>Was kontaktiert würde</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Wer aufruft</translation>
    </message>
    <message>
        <source>From the trace</source>
        <translation>Aus dem Trace</translation>
    </message>
    <message>
        <source>Fill in what the trace asks for</source>
        <translation>Eintragen, wonach der Trace fragt</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Namenserver</translation>
    </message>
    <message>
        <source>Host to ask</source>
        <translation>Abzufragender Host</translation>
    </message>
    <message>
        <source>Endpoint to ask</source>
        <translation>Abzufragender Endpunkt</translation>
    </message>
    <message>
        <source>Name server to ask</source>
        <translation>Zu fragender Namenserver</translation>
    </message>
    <message>
        <source>the system&apos;s resolver</source>
        <translation>Resolver des Systems</translation>
    </message>
    <message>
        <source>Write a host, or ask for a trace to an app: its name is taken over.</source>
        <translation>Einen Host eingeben oder einen Trace zu einer App anfordern: Deren Name wird übernommen.</translation>
    </message>
    <message>
        <source>This machine, %1, is the caller: what it sees holds for where it stands.</source>
        <translation>Dieser Computer, %1, ist der Aufrufer: Was er sieht, gilt für die Stelle, an der er steht.</translation>
    </message>
    <message>
        <source>The plan answers for %1.</source>
        <translation>Der Plan antwortet für %1.</translation>
    </message>
</context>
<context>
    <name>ase::ProbeModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>The plan says</source>
        <translation>Laut Plan</translation>
    </message>
    <message>
        <source>This machine saw</source>
        <translation>Dieser Computer sah</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>ase::ProbeResult</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Nothing has been asked yet.</source>
        <translation>Es wurde noch nichts abgefragt.</translation>
    </message>
    <message>
        <source>Steps of the probe</source>
        <translation>Schritte des Live-Tests</translation>
    </message>
    <message>
        <source>How far the probe is</source>
        <translation>Fortschritt des Live-Tests</translation>
    </message>
    <message>
        <source>What is being asked</source>
        <translation>Was gerade abgefragt wird</translation>
    </message>
</context>
<context>
    <name>ase::ProblemsDock</name>
    <message>
        <source>Accept the problem</source>
        <translation>Problem akzeptieren</translation>
    </message>
    <message>
        <source>Why is this fine as it is?</source>
        <translation>Warum ist dies so in Ordnung?</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>Fehler anzeigen</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Warnungen anzeigen</translation>
    </message>
    <message>
        <source>Show advice</source>
        <translation>Hinweise anzeigen</translation>
    </message>
    <message>
        <source>Show accepted problems</source>
        <translation>Akzeptierte Probleme anzeigen</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Next  F8</source>
        <translation>Weiter  F8</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Problems of the plan</source>
        <translation>Probleme des Plans</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>%1 advice</source>
        <translation>Hinweise: %1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 akzeptiert</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft …</translation>
    </message>
    <message>
        <source>Nothing is wrong, as far as the plan tells.</source>
        <translation>Soweit der Plan es zeigt, ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>Kein Problem entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Take back an acceptance</source>
        <translation>Akzeptanz zurücknehmen</translation>
    </message>
    <message>
        <source>Accept a problem</source>
        <translation>Problem akzeptieren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>Nicht mehr akzeptieren</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Mit Begründung akzeptieren …</translation>
    </message>
    <message>
        <source>Show what cannot be told</source>
        <translation>Zeigen, was nicht feststellbar ist</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 unsicher</translation>
    </message>
</context>
<context>
    <name>ase::ProblemsHere</name>
    <message>
        <source>Problems here</source>
        <translation>Probleme hier</translation>
    </message>
    <message>
        <source>Number of problems here</source>
        <translation>Anzahl der Probleme hier</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation>Hier ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>ase::ProblemsModel</name>
    <message>
        <source>Accepted: %1</source>
        <translation>Akzeptiert: %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Behebung</translation>
    </message>
</context>
<context>
    <name>ase::QuestionModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
</context>
<context>
    <name>ase::QuestionsPane</name>
    <message>
        <source>Question over the whole plan</source>
        <translation>Frage zum gesamten Plan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Select an app in the drawing or in the plan.</source>
        <translation>Eine App in der Zeichnung oder im Plan auswählen.</translation>
    </message>
    <message>
        <source>Select a subnet, a machine or a site.</source>
        <translation>Ein Subnetz, einen Computer oder einen Standort auswählen.</translation>
    </message>
    <message>
        <source>Trace something first: the rules that let its packets through are told here.</source>
        <translation>Zuerst einen Trace ausführen: Die Regeln, die dessen Pakete durchlassen, werden hier genannt.</translation>
    </message>
    <message>
        <source>Select a rule, a route, a peering or any other part.</source>
        <translation>Eine Regel, eine Route, ein Peering oder ein anderes Element auswählen.</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>Prüfung läuft…</translation>
    </message>
</context>
<context>
    <name>ase::RecipeSteps</name>
    <message>
        <source>Steps of the recipe</source>
        <translation>Schritte des Ablaufs</translation>
    </message>
</context>
<context>
    <name>ase::RequiredRulesDialog</name>
    <message>
        <source>Required rules</source>
        <translation>Erforderliche Regeln</translation>
    </message>
    <message>
        <source>Rules to be added</source>
        <translation>Hinzuzufügende Regeln</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Lässt zu</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>%1 has a rule of its own for everything %2 needs.</source>
        <translation>%1 hat für alles, was %2 benötigt, eine eigene Regel.</translation>
    </message>
    <message>
        <source>%1 needs these rules in %2. Flows that Azure&apos;s own rules let through today are among them, so that they go on when everything else is denied.</source>
        <translation>%1 benötigt diese Regeln in %2. Darunter sind Flüsse, die heute durch die Regeln von Azure durchgelassen werden, damit sie weiterlaufen, wenn alles andere verweigert wird.</translation>
    </message>
    <message>
        <source>Add rules: %1</source>
        <translation>Regeln hinzufügen: %1</translation>
    </message>
    <message>
        <source>blocked now</source>
        <translation>derzeit blockiert</translation>
    </message>
    <message>
        <source>passes by one of Azure&apos;s own rules now</source>
        <translation>kommt derzeit durch eine der Regeln von Azure durch</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Add the required rules of %1</source>
        <translation>Erforderliche Regeln von %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>ase::RouteDelegate</name>
    <message>
        <source>Choices for %1</source>
        <translation>Auswahl für %1</translation>
    </message>
    <message>
        <source>Heading of the section</source>
        <translation>Überschrift des Abschnitts</translation>
    </message>
</context>
<context>
    <name>ase::RouteTableModel</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Prefix or tag</source>
        <translation>Präfix oder Tag</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Nächster Hop</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Appliance</translation>
    </message>
    <message>
        <source>Change route %1</source>
        <translation>Route %1 ändern</translation>
    </message>
    <message>
        <source>Grip of %1</source>
        <translation>Griff von %1</translation>
    </message>
    <message>
        <source>Section %1 begins here.</source>
        <translation>Hier beginnt der Abschnitt %1.</translation>
    </message>
    <message>
        <source>Remove section %1</source>
        <translation>Abschnitt %1 entfernen</translation>
    </message>
    <message>
        <source>Begin section %1</source>
        <translation>Abschnitt %1 beginnen</translation>
    </message>
    <message>
        <source>Rename section %1</source>
        <translation>Abschnitt %1 umbenennen</translation>
    </message>
</context>
<context>
    <name>ase::RouteTablePane</name>
    <message>
        <source>Route table</source>
        <translation>Routentabelle</translation>
    </message>
    <message>
        <source>No route table</source>
        <translation>Keine Routentabelle</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Insert a route</source>
        <translation>Route einfügen</translation>
    </message>
    <message>
        <source>Insert a route below the selected one (Ins)</source>
        <translation>Route unter der ausgewählten einfügen (Einfg)</translation>
    </message>
    <message>
        <source>Gateway routes</source>
        <translation>Gatewayrouten</translation>
    </message>
    <message>
        <source>Propagate gateway routes</source>
        <translation>Gatewayrouten verteilen</translation>
    </message>
    <message>
        <source>Whether routes that gateways learn reach the subnets of this table.</source>
        <translation>Ob Routen, die Gateways lernen, die Subnetze dieser Tabelle erreichen.</translation>
    </message>
    <message>
        <source>%1 has no routes yet.</source>
        <translation>%1 hat noch keine Routen.</translation>
    </message>
    <message>
        <source>%1 has no route table: Azure&apos;s own routes decide.</source>
        <translation>%1 hat keine Routentabelle: Die Routen von Azure entscheiden.</translation>
    </message>
    <message>
        <source>The plan has no route table yet.</source>
        <translation>Der Plan hat noch keine Routentabelle.</translation>
    </message>
    <message>
        <source>Add a route table</source>
        <translation>Routentabelle hinzufügen</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Routes: %1</source>
        <translation>Routen: %1</translation>
    </message>
    <message>
        <source>Attached to no subnet</source>
        <translation>Keinem Subnetz zugeordnet</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>Verwendet von %1</translation>
    </message>
    <message>
        <source>Keep gateway routes away</source>
        <translation>Gatewayrouten fernhalten</translation>
    </message>
</context>
<context>
    <name>ase::RouteTableView</name>
    <message>
        <source>Routes of the route table</source>
        <translation>Routen der Routentabelle</translation>
    </message>
    <message>
        <source>Insert a route</source>
        <translation>Route einfügen</translation>
    </message>
    <message>
        <source>Duplicate a route</source>
        <translation>Route duplizieren</translation>
    </message>
    <message>
        <source>Duplicate %1 routes</source>
        <translation>%1 Routen duplizieren</translation>
    </message>
    <message>
        <source>Delete route %1</source>
        <translation>Route %1 löschen</translation>
    </message>
    <message>
        <source>Delete %1 routes</source>
        <translation>%1 Routen löschen</translation>
    </message>
    <message>
        <source>Move routes up</source>
        <translation>Routen nach oben verschieben</translation>
    </message>
    <message>
        <source>Move routes down</source>
        <translation>Routen nach unten verschieben</translation>
    </message>
    <message>
        <source>Paste a route</source>
        <translation>Route einfügen</translation>
    </message>
    <message>
        <source>Paste %1 routes</source>
        <translation>%1 Routen einfügen</translation>
    </message>
    <message>
        <source>Pasted routes that cannot be read, and are kept as written: %1.</source>
        <translation>Eingefügte Routen, die nicht lesbar sind und bleiben, wie sie dastehen: %1.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Insert route below</source>
        <translation>Route darunter einfügen</translation>
    </message>
    <message>
        <source>Insert route above</source>
        <translation>Route darüber einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation>Im Inspektor anzeigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move route %1</source>
        <translation>Route %1 verschieben</translation>
    </message>
    <message>
        <source>routes: %1</source>
        <translation>%1 Routen</translation>
    </message>
    <message>
        <source>Take the colour off %1</source>
        <translation>Farbe von %1 entfernen</translation>
    </message>
    <message>
        <source>Colour %1: %2</source>
        <translation>%1 färben: %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>Abschnitt umbenennen</translation>
    </message>
    <message>
        <source>Section above route</source>
        <translation>Abschnitt über der Route</translation>
    </message>
    <message>
        <source>Remove section heading</source>
        <translation>Abschnittsüberschrift entfernen</translation>
    </message>
    <message>
        <source>Select a route first.</source>
        <translation>Wählen Sie zuerst eine Route aus.</translation>
    </message>
    <message>
        <source>Choose a route table first.</source>
        <translation>Wählen Sie zuerst eine Routentabelle.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>Sie ist bereits die erste.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Sie ist bereits die letzte.</translation>
    </message>
    <message>
        <source>Select a route with a heading above it first.</source>
        <translation>Wählen Sie zuerst eine Route aus, über der eine Überschrift steht.</translation>
    </message>
</context>
<context>
    <name>ase::RowLook</name>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Colour: %1.</source>
        <translation>Farbe: %1.</translation>
    </message>
</context>
<context>
    <name>ase::RuleActions</name>
    <message>
        <source>Edit cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Insert rule above</source>
        <translation>Regel darüber einfügen</translation>
    </message>
    <message>
        <source>Insert rule below</source>
        <translation>Regel darunter einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Disable rule</source>
        <translation>Regel deaktivieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Renumber priorities</source>
        <translation>Prioritäten neu nummerieren</translation>
    </message>
    <message>
        <source>Renumber %1</source>
        <translation>%1 neu nummerieren</translation>
    </message>
    <message>
        <source>Take the proposed mend</source>
        <translation>Vorgeschlagene Behebung übernehmen</translation>
    </message>
    <message>
        <source>Reveal in tree</source>
        <translation>Im Baum anzeigen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Paste rows below</source>
        <translation>Zeilen darunter einfügen</translation>
    </message>
    <message>
        <source>rules: %1</source>
        <translation>%1 Regel(n)</translation>
    </message>
    <message>
        <source>Enable rule</source>
        <translation>Regel aktivieren</translation>
    </message>
    <message>
        <source>Insert a rule</source>
        <translation>Regel einfügen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Rules copied as a table: %1</source>
        <translation>Als Tabelle kopierte Regeln: %1</translation>
    </message>
    <message>
        <source>Paste rules: %1</source>
        <translation>Regeln einfügen: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>Select a rule of the group first; Azure&apos;s own stay as they are.</source>
        <translation>Wählen Sie zuerst eine Regel der Gruppe aus; die Regeln von Azure bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Choose a network security group first.</source>
        <translation>Wählen Sie zuerst eine Netzwerksicherheitsgruppe.</translation>
    </message>
    <message>
        <source>Nothing is proposed for this rule.</source>
        <translation>Für diese Regel wird nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>No subnet and no network interface has this group.</source>
        <translation>Kein Subnetz und keine Netzwerkschnittstelle hat diese Gruppe.</translation>
    </message>
</context>
<context>
    <name>ase::RuleCellHelp</name>
    <message>
        <source>Help for the cell</source>
        <translation>Hilfe zur Zelle</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
</context>
<context>
    <name>ase::RuleLookActions</name>
    <message>
        <source>Section above rule</source>
        <translation>Abschnitt über der Regel</translation>
    </message>
    <message>
        <source>Remove section heading</source>
        <translation>Abschnittsüberschrift entfernen</translation>
    </message>
    <message>
        <source>Colour rules: %1</source>
        <translation>Regeln färben: %1</translation>
    </message>
    <message>
        <source>Compare the group with another one</source>
        <translation>Gruppe mit einer anderen vergleichen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>Abschnitt umbenennen</translation>
    </message>
    <message>
        <source>Begin a section at %1</source>
        <translation>Abschnitt bei %1 beginnen</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>Remove section %1</source>
        <translation>Abschnitt %1 entfernen</translation>
    </message>
    <message>
        <source>Remove sections: %1</source>
        <translation>Abschnitte entfernen: %1</translation>
    </message>
    <message>
        <source>rules: %1</source>
        <translation>%1 Regeln</translation>
    </message>
    <message>
        <source>Take the colour off %1</source>
        <translation>Farbe von %1 entfernen</translation>
    </message>
    <message>
        <source>Colour %1: %2</source>
        <translation>%1 färben: %2</translation>
    </message>
    <message>
        <source>Select a rule of the group first.</source>
        <translation>Wählen Sie zuerst eine Regel der Gruppe aus.</translation>
    </message>
    <message>
        <source>Select a heading, or the rule below one, first.</source>
        <translation>Wählen Sie zuerst eine Überschrift oder die Regel darunter aus.</translation>
    </message>
</context>
<context>
    <name>ase::RulesDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Heading of the section</source>
        <translation>Überschrift des Abschnitts</translation>
    </message>
</context>
<context>
    <name>ase::RulesDock</name>
    <message>
        <source>%1 has no network security group: everything passes.</source>
        <translation>%1 hat keine Netzwerksicherheitsgruppe: Alles wird durchgelassen.</translation>
    </message>
    <message>
        <source>The plan has no network security group yet.</source>
        <translation>Der Plan hat noch keine Netzwerksicherheitsgruppe.</translation>
    </message>
    <message>
        <source>never match: %1</source>
        <translation>treffen nie zu: %1</translation>
    </message>
    <message>
        <source>change nothing: %1</source>
        <translation>ändern nichts: %1</translation>
    </message>
    <message>
        <source>required flows: %1 of %2 pass</source>
        <translation>nötige Flüsse: %1 von %2 gehen durch</translation>
    </message>
    <message>
        <source>Attached to no subnet</source>
        <translation>Keinem Subnetz zugeordnet</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>Verwendet von %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Insert rule below</source>
        <translation>Regel darunter einfügen</translation>
    </message>
    <message>
        <source>Inserts a rule below the chosen one.</source>
        <translation>Fügt unter der gewählten Regel eine Regel ein.</translation>
    </message>
    <message>
        <source>Required rules</source>
        <translation>Erforderliche Regeln</translation>
    </message>
    <message>
        <source>Add required rules</source>
        <translation>Erforderliche Regeln hinzufügen</translation>
    </message>
    <message>
        <source>Shows the rules that the environment in the subnet needs, and adds them.</source>
        <translation>Zeigt die Regeln, die die Umgebung im Subnetz benötigt, und fügt sie hinzu.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test a flow</source>
        <translation>Fluss testen</translation>
    </message>
    <message>
        <source>Asks the rules about one flow; the rule that decides lights up.</source>
        <translation>Befragt die Regeln zu einem Fluss; die entscheidende Regel leuchtet auf.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Explain the chosen rule</source>
        <translation>Gewählte Regel erklären</translation>
    </message>
    <message>
        <source>Tells what takes packets from the chosen rule, and a packet to try.</source>
        <translation>Zeigt, was der gewählten Regel Pakete nimmt, und ein Paket zum Ausprobieren.</translation>
    </message>
    <message>
        <source>%1 of %2 rules</source>
        <translation>%1 von %2 Regeln</translation>
    </message>
    <message>
        <source>longest list: %1 of %2 prefixes</source>
        <translation>längste Liste: %1 von %2 Präfixen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with another group</source>
        <translation>Mit einer anderen Gruppe vergleichen</translation>
    </message>
    <message>
        <source>Shows this group beside another one, and the flows that only one of them lets through.</source>
        <translation>Zeigt diese Gruppe neben einer anderen sowie die Flüsse, die nur eine von beiden durchlässt.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>The plan has no other network security group.</source>
        <translation>Der Plan hat keine andere Netzwerksicherheitsgruppe.</translation>
    </message>
</context>
<context>
    <name>ase::RulesHeader</name>
    <message>
        <source>Find, e.g. port: &lt;443</source>
        <translation>Suchen, z. B. port: &lt;443</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Regel suchen</translation>
    </message>
    <message>
        <source>Network security group</source>
        <translation>Netzwerksicherheitsgruppe</translation>
    </message>
    <message>
        <source>Subnet whose eyes the rules are seen with</source>
        <translation>Subnetz, aus dessen Sicht die Regeln gezeigt werden</translation>
    </message>
    <message>
        <source>A word, or by meaning: port:443, port:&lt;443, port: 24,53,80-110, ip:10.1.2.7, src:, dst:, tag:Sql, name:, action:deny, protocol:udp, priority:100-200</source>
        <translation>Ein Wort oder nach Bedeutung: port:443, port:&lt;443, port: 24,53,80-110, ip:10.1.2.7, src:, dst:, tag:Sql, name:, action:deny, protocol:udp, priority:100-200</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Inbound %1</source>
        <translation>Eingehend %1</translation>
    </message>
    <message>
        <source>Outbound %1</source>
        <translation>Ausgehend %1</translation>
    </message>
</context>
<context>
    <name>ase::RulesModel</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>Added by Azure, cannot be changed.</source>
        <translation>Von Azure hinzugefügt, nicht änderbar.</translation>
    </message>
    <message>
        <source>Here %1 decides before them.</source>
        <translation>Hier entscheidet %1 vor ihnen.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Added by Azure</source>
        <translation>Von Azure hinzugefügt</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>Source ports</source>
        <translation>Quellports</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>rules: %1</source>
        <translation>Regeln: %1</translation>
    </message>
    <message>
        <source>Section %1, rules: %2</source>
        <translation>Abschnitt %1, Regeln: %2</translation>
    </message>
    <message>
        <source>A folded section, rules: %1.</source>
        <translation>Ein zugeklappter Abschnitt, Regeln: %1.</translation>
    </message>
    <message>
        <source>A section, rules: %1.</source>
        <translation>Ein Abschnitt, Regeln: %1.</translation>
    </message>
    <message>
        <source>Decides the tested flow.</source>
        <translation>Entscheidet über den getesteten Fluss.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Remove section %1</source>
        <translation>Abschnitt %1 entfernen</translation>
    </message>
    <message>
        <source>Rename section %1</source>
        <translation>Abschnitt %1 umbenennen</translation>
    </message>
</context>
<context>
    <name>ase::RulesNote</name>
    <message>
        <source>For instance: %1.</source>
        <translation>Zum Beispiel: %1.</translation>
    </message>
    <message>
        <source>%1 has no rules yet; Azure&apos;s six apply.</source>
        <translation>%1 hat noch keine Regeln; die sechs von Azure gelten.</translation>
    </message>
    <message>
        <source>%1 has no inbound rules; Azure&apos;s three apply.</source>
        <translation>%1 hat keine eingehenden Regeln; die drei von Azure gelten.</translation>
    </message>
    <message>
        <source>%1 has no outbound rules; Azure&apos;s three apply.</source>
        <translation>%1 hat keine ausgehenden Regeln; die drei von Azure gelten.</translation>
    </message>
</context>
<context>
    <name>ase::RulesTable</name>
    <message>
        <source>Rules of the network security group</source>
        <translation>Regeln der Netzwerksicherheitsgruppe</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>ase::ScenarioModel</name>
    <message>
        <source>Checking...</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>As expected: %1</source>
        <translation>Wie erwartet: %1</translation>
    </message>
    <message>
        <source>Not as expected: %1</source>
        <translation>Nicht wie erwartet: %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Rename scenario %1</source>
        <translation>Szenario %1 umbenennen</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Expect the verdict of %1</source>
        <translation>Das Urteil von %1 erwarten</translation>
    </message>
</context>
<context>
    <name>ase::ScenariosPane</name>
    <message>
        <source>Keep what is traced</source>
        <translation>Trace festhalten</translation>
    </message>
    <message>
        <source>Keep the traced question with its answer as a scenario</source>
        <translation>Frage des Trace mit ihrer Antwort als Szenario festhalten</translation>
    </message>
    <message>
        <source>Expect this</source>
        <translation>Dies erwarten</translation>
    </message>
    <message>
        <source>Expect the answer the selected scenario has now</source>
        <translation>Die jetzige Antwort des ausgewählten Szenarios erwarten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the selected scenario</source>
        <translation>Ausgewähltes Szenario umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the selected scenario</source>
        <translation>Ausgewähltes Szenario löschen</translation>
    </message>
    <message>
        <source>Scenarios of the plan</source>
        <translation>Szenarien des Plans</translation>
    </message>
    <message>
        <source>Trace scenario</source>
        <translation>Trace zum Szenario</translation>
    </message>
    <message>
        <source>Expect what is now</source>
        <translation>Jetziges erwarten</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Szenario löschen</translation>
    </message>
    <message>
        <source>Keep scenario %1</source>
        <translation>Szenario %1 festhalten</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>Szenario %1 löschen</translation>
    </message>
    <message>
        <source>No scenarios yet: trace a question and keep its answer.</source>
        <translation>Noch keine Szenarien: einen Trace ausführen und die Antwort festhalten.</translation>
    </message>
    <message>
        <source>All are as expected: %1</source>
        <translation>Alle wie erwartet: %1</translation>
    </message>
    <message>
        <source>Not as expected: %1 of %2</source>
        <translation>Nicht wie erwartet: %1 von %2</translation>
    </message>
    <message>
        <source>Expect…</source>
        <translation>Erwarten…</translation>
    </message>
    <message>
        <source>Choose the answer the selected scenario is to have</source>
        <translation>Das Urteil wählen, das das ausgewählte Szenario haben soll</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alle ausführen</translation>
    </message>
    <message>
        <source>Ask every scenario again, and tell which have changed</source>
        <translation>Alle Szenarien erneut prüfen und zeigen, welche sich geändert haben</translation>
    </message>
</context>
<context>
    <name>ase::ServiceTagFiles</name>
    <message>
        <source>Load Azure&apos;s list of service tags</source>
        <translation>Azures Liste der Diensttags laden</translation>
    </message>
    <message>
        <source>Lists of service tags (ServiceTags_*.json);;JSON files (*.json);;All files (*)</source>
        <translation>Listen von Diensttags (ServiceTags_*.json);;JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The list of service tags %1 is no longer there.</source>
        <translation>Die Liste der Diensttags %1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1 was not loaded.</source>
        <translation>%1 wurde nicht geladen.</translation>
    </message>
    <message>
        <source>The list of service tags %1 was not loaded: %2</source>
        <translation>Die Liste der Diensttags %1 wurde nicht geladen: %2</translation>
    </message>
    <message>
        <source>Use service tags %1</source>
        <translation>Diensttags %1 verwenden</translation>
    </message>
    <message>
        <source>Remove the list of service tags</source>
        <translation>Liste der Diensttags entfernen</translation>
    </message>
    <message>
        <source>This plan was analysed with service tags %1; answers now go by %2.</source>
        <translation>Dieser Plan wurde mit den Diensttags %1 ausgewertet; Antworten richten sich jetzt nach %2.</translation>
    </message>
    <message>
        <source>This plan was analysed with service tags %1, and no list is loaded: tags are less exact now.</source>
        <translation>Dieser Plan wurde mit den Diensttags %1 ausgewertet, und es ist keine Liste geladen: Diensttags sind jetzt weniger genau.</translation>
    </message>
</context>
<context>
    <name>ase::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Keys of the action:</source>
        <translation>Tasten der Aktion:</translation>
    </message>
    <message>
        <source>Keys of the action</source>
        <translation>Tasten der Aktion</translation>
    </message>
    <message>
        <source>Until now: %1</source>
        <translation>Bisher: %1</translation>
    </message>
    <message>
        <source>Save the list of shortcuts</source>
        <translation>Liste der Tastenkombinationen speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The list was not saved.</source>
        <translation>Die Liste wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of ASE Planner</source>
        <translation>Tastenkombinationen von ASE Planner</translation>
    </message>
</context>
<context>
    <name>ase::SizeTable</name>
    <message>
        <source>Subnet sizes and whether they fit</source>
        <translation>Subnetzgrößen und ob sie ausreichen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>ase::SizeTableModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>Full at</source>
        <translation>Voll bei</translation>
    </message>
</context>
<context>
    <name>ase::SpaceModel</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Subnet %1, %2</source>
        <translation>Subnetz %1, %2</translation>
    </message>
    <message>
        <source>Free from %1. Double-click to add %2.</source>
        <translation>Frei ab %1. Doppelklicken, um %2 hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>ase::SpaceSection</name>
    <message>
        <source>Space of %1</source>
        <translation>Platz in %1</translation>
    </message>
    <message>
        <source>Nothing is free behind %1.</source>
        <translation>Hinter %1 ist nichts frei.</translation>
    </message>
    <message>
        <source>At the end %1 to %2 are free.</source>
        <translation>Am Ende sind %1 bis %2 frei.</translation>
    </message>
</context>
<context>
    <name>ase::SpaceTable</name>
    <message>
        <source>Halve</source>
        <translation>Halbieren</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Shrink to need</source>
        <translation>Auf Bedarf verkleinern</translation>
    </message>
    <message>
        <source>Next free block</source>
        <translation>Nächster freier Block</translation>
    </message>
    <message>
        <source>Add subnet here</source>
        <translation>Subnetz hier hinzufügen</translation>
    </message>
    <message>
        <source>Choose a virtual network above to see its space.</source>
        <translation>Wählen Sie oben ein virtuelles Netzwerk aus, um seinen Platz zu sehen.</translation>
    </message>
</context>
<context>
    <name>ase::SpaceTableModel</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>%1 (/%2)</source>
        <translation>%1 (/%2)</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
    <message>
        <source>%1 is kept as written: it is no block of addresses.</source>
        <translation>%1 bleibt, wie es dasteht: Es ist kein Adressblock.</translation>
    </message>
    <message>
        <source>%1 begins inside its block and was taken as %2.</source>
        <translation>%1 beginnt innerhalb seines Blocks und wurde als %2 übernommen.</translation>
    </message>
    <message>
        <source>No subnet was added: %1 is no block of addresses.</source>
        <translation>Es wurde kein Subnetz hinzugefügt: %1 ist kein Adressblock.</translation>
    </message>
    <message>
        <source>Add a subnet at %1</source>
        <translation>Subnetz bei %1 hinzufügen</translation>
    </message>
    <message>
        <source>Azure has no subnet smaller than /%1.</source>
        <translation>Azure bietet kein Subnetz, das kleiner als /%1 ist.</translation>
    </message>
    <message>
        <source>%1 is not wholly in the address space of %2.</source>
        <translation>%1 liegt nicht vollständig im Adressraum von %2.</translation>
    </message>
    <message>
        <source>%1 overlaps with %2.</source>
        <translation>%1 überlappt sich mit %2.</translation>
    </message>
    <message>
        <source>A subnet needs a name.</source>
        <translation>Ein Subnetz braucht einen Namen.</translation>
    </message>
    <message>
        <source>This is no block of addresses: look at character %1.</source>
        <translation>Dies ist kein Adressblock: Prüfen Sie Zeichen %1.</translation>
    </message>
    <message>
        <source>A block of addresses is written as 10.0.0.0/24.</source>
        <translation>Ein Adressblock wird in der Form 10.0.0.0/24 geschrieben.</translation>
    </message>
    <message>
        <source>%1 begins inside its block; Enter takes %2.</source>
        <translation>%1 beginnt innerhalb seines Blocks; die Eingabetaste übernimmt %2.</translation>
    </message>
</context>
<context>
    <name>ase::SpaceTableView</name>
    <message>
        <source>Space of the virtual network</source>
        <translation>Platz im virtuellen Netzwerk</translation>
    </message>
    <message>
        <source>Azure resizes only an empty subnet: in a deployed network, what stands in it must leave first.</source>
        <translation>Azure ändert nur die Größe eines leeren Subnetzes: In einem bereitgestellten Netzwerk muss zuerst weichen, was darin liegt.</translation>
    </message>
    <message>
        <source>Add a subnet at %1</source>
        <translation>Subnetz bei %1 hinzufügen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Add subnet %1 here</source>
        <translation>Subnetz %1 hier hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Paste prefix</source>
        <translation>Präfix einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ase::SpaceView</name>
    <message>
        <source>Address space, in order</source>
        <translation>Adressraum, der Reihe nach</translation>
    </message>
</context>
<context>
    <name>ase::StartPage</name>
    <message>
        <source>Plan the network around an App Service Environment</source>
        <translation>Das Netzwerk rund um eine App Service-Umgebung planen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Begin with an empty drawing.</source>
        <translation>Mit einer leeren Zeichnung beginnen.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>A plan file from your disk.</source>
        <translation>Eine Plandatei von der Festplatte.</translation>
    </message>
    <message>
        <source>Open template…</source>
        <translation>Vorlage öffnen…</translation>
    </message>
    <message>
        <source>See an ARM template as a drawing.</source>
        <translation>Eine ARM-Vorlage als Zeichnung ansehen.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang starten</translation>
    </message>
    <message>
        <source>Five steps through the first sample.</source>
        <translation>Fünf Schritte durch das erste Beispiel.</translation>
    </message>
    <message>
        <source>Why it cannot be reached</source>
        <translation>Warum etwas nicht erreichbar ist</translation>
    </message>
</context>
<context>
    <name>ase::StatusStrip</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>State of the checks</source>
        <translation>Stand der Prüfungen</translation>
    </message>
    <message>
        <source>Selected part</source>
        <translation>Ausgewähltes Element</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>Plandatei</translation>
    </message>
    <message>
        <source>Network use</source>
        <translation>Netzwerknutzung</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Checks are up to date</source>
        <translation>Prüfungen sind aktuell</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>%1 parts selected</source>
        <translation>%1 Elemente ausgewählt</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1, saved</source>
        <translation>%1, gespeichert</translation>
    </message>
    <message>
        <source>1 layer hidden – show it</source>
        <translation>1 Ebene ausgeblendet – anzeigen</translation>
    </message>
    <message>
        <source>%1 layers hidden – show all</source>
        <translation>%1 Ebenen ausgeblendet – alle anzeigen</translation>
    </message>
</context>
<context>
    <name>ase::SubnetList</name>
    <message>
        <source>Subnets and their addresses</source>
        <translation>Subnetze und ihre Adressen</translation>
    </message>
</context>
<context>
    <name>ase::SubnetListModel</name>
    <message>
        <source>Counting...</source>
        <translation>Wird gezählt ...</translation>
    </message>
    <message>
        <source>No IPv4 prefix is known.</source>
        <translation>Kein IPv4-Präfix bekannt.</translation>
    </message>
    <message>
        <source>%1 kept for %2</source>
        <translation>%1 für %2 reserviert</translation>
    </message>
    <message>
        <source>%1 needed, %2 there</source>
        <translation>%1 benötigt, %2 vorhanden</translation>
    </message>
    <message>
        <source>%1 used · %2 head-room · %3 free of %4</source>
        <translation>%1 belegt · %2 Spielraum · %3 von %4 frei</translation>
    </message>
    <message>
        <source>%1 used · %2 free of %3</source>
        <translation>%1 belegt · %2 von %3 frei</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
</context>
<context>
    <name>ase::TableColumns</name>
    <message>
        <source>Columns as delivered</source>
        <translation>Spalten wie ausgeliefert</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>Spalte nach links</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>Spalte nach rechts</translation>
    </message>
    <message>
        <source>Drag a title to move its column, or its edge to make it wider. The menu of the titles shows and hides columns.</source>
        <translation>Ziehen Sie einen Titel, um seine Spalte zu verschieben, oder seinen Rand, um sie zu verbreitern. Das Menü der Titel blendet Spalten ein und aus.</translation>
    </message>
</context>
<context>
    <name>ase::Tour</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Rundgang beenden (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tour, %1 of %2: %3</source>
        <translation>Rundgang, %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>ase::TraceDock</name>
    <message>
        <source>Choose who connects to what.</source>
        <translation>Wählen, wer sich womit verbindet.</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>Als Szenario festhalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the whole trace as text</source>
        <translation>Kopiert den gesamten Trace als Text</translation>
    </message>
    <message>
        <source>Count of hops</source>
        <translation>Anzahl der Hops</translation>
    </message>
    <message>
        <source>No trace</source>
        <translation>Kein Trace</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>%1 is not in the plan any more. Choose another, or undo.</source>
        <translation>%1 ist nicht mehr im Plan. Wählen Sie etwas anderes, oder machen Sie rückgängig.</translation>
    </message>
</context>
<context>
    <name>ase::TraceLayer</name>
    <message>
        <source>passes</source>
        <translation>lässt durch</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>Trace: %1.</source>
        <translation>Trace: %1.</translation>
    </message>
</context>
<context>
    <name>ase::TraceQuestion</name>
    <message>
        <source>What is wrong with the question</source>
        <translation>Was an der Frage nicht stimmt</translation>
    </message>
    <message>
        <source>Who connects</source>
        <translation>Wer sich verbindet</translation>
    </message>
    <message>
        <source>Take the part that is selected next as the one who connects</source>
        <translation>Das als Nächstes ausgewählte Element als Ausgangspunkt der Verbindung übernehmen</translation>
    </message>
    <message>
        <source>What is connected to</source>
        <translation>Womit verbunden wird</translation>
    </message>
    <message>
        <source>Take the part that is selected next as what is connected to</source>
        <translation>Das als Nächstes ausgewählte Element als Ziel der Verbindung übernehmen</translation>
    </message>
    <message>
        <source>Client, subnet, address</source>
        <translation>Client, Subnetz, Adresse</translation>
    </message>
    <message>
        <source>App, service, host name</source>
        <translation>App, Dienst, Hostname</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Port…</source>
        <translation>Port…</translation>
    </message>
    <message>
        <source>Protocol and port</source>
        <translation>Protokoll und Port</translation>
    </message>
    <message>
        <source>Swap both ends</source>
        <translation>Beide Enden tauschen</translation>
    </message>
    <message>
        <source>One connection, or all steps of something people do</source>
        <translation>Eine Verbindung oder alle Schritte eines Ablaufs</translation>
    </message>
    <message>
        <source>One connection</source>
        <translation>Eine Verbindung</translation>
    </message>
    <message>
        <source>How it signs in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>As the caller does</source>
        <translation>Wie der Aufrufer</translation>
    </message>
    <message>
        <source>Publish profile (basic)</source>
        <translation>Veröffentlichungsprofil (Basic)</translation>
    </message>
    <message>
        <source>Single sign-on (Entra)</source>
        <translation>Einmaliges Anmelden (Entra)</translation>
    </message>
    <message>
        <source>Token (Entra)</source>
        <translation>Token (Entra)</translation>
    </message>
    <message>
        <source>Host name it asks for</source>
        <translation>Angefragter Hostname</translation>
    </message>
    <message>
        <source>The name that fits</source>
        <translation>Der passende Name</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>All names it is asked by</source>
        <translation>Alle Namen, unter denen sie angesprochen wird</translation>
    </message>
    <message>
        <source>%1 is no part of the plan. Is it %2?</source>
        <translation>%1 ist kein Element des Plans. Ist es %2?</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>ase::VerdictBanner</name>
    <message>
        <source>Verdict of the trace</source>
        <translation>Urteil des Trace</translation>
    </message>
</context>
<context>
    <name>ase::ViewsDock</name>
    <message>
        <source>No views yet: name what the drawing shows now, and come back to it with a click.</source>
        <translation>Noch keine Ansichten: Benennen Sie, was die Zeichnung jetzt zeigt, und kehren Sie mit einem Klick dorthin zurück.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Name of a new view</source>
        <translation>Name einer neuen Ansicht</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Keeps place, zoom and layers of the drawing under this name</source>
        <translation>Speichert Ausschnitt, Zoom und Ebenen der Zeichnung unter diesem Namen</translation>
    </message>
    <message>
        <source>Views of the plan</source>
        <translation>Ansichten des Plans</translation>
    </message>
    <message>
        <source>Go to view</source>
        <translation>Zu Ansicht gehen</translation>
    </message>
    <message>
        <source>Update view</source>
        <translation>Ansicht aktualisieren</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Make the selected view what the drawing shows now</source>
        <translation>Ausgewählte Ansicht durch das ersetzen, was die Zeichnung jetzt zeigt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the selected view</source>
        <translation>Ausgewählte Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the selected view</source>
        <translation>Ausgewählte Ansicht löschen</translation>
    </message>
    <message>
        <source>Layers of the drawing</source>
        <translation>Ebenen der Zeichnung</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>Save view %1</source>
        <translation>Ansicht %1 speichern</translation>
    </message>
    <message>
        <source>Update view %1</source>
        <translation>Ansicht %1 aktualisieren</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>Ansicht %1 löschen</translation>
    </message>
</context>
<context>
    <name>ase::ViewsModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %, 1 layer hidden</source>
        <translation>%1 %, 1 Ebene ausgeblendet</translation>
    </message>
    <message>
        <source>%1 %, %2 layers hidden</source>
        <translation>%1 %, %2 Ebenen ausgeblendet</translation>
    </message>
    <message>
        <source>Rename view %1</source>
        <translation>Ansicht %1 umbenennen</translation>
    </message>
</context>
<context>
    <name>ase::WhyPane</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Close why</source>
        <translation>„Warum“ schließen</translation>
    </message>
    <message>
        <source>It asks for</source>
        <translation>Sie verlangt</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>%1 is taken by %2, %3</source>
        <translation>%1 wird von %2 genommen, %3</translation>
    </message>
    <message>
        <source>Nothing before it takes a part of that</source>
        <translation>Nichts vor ihr nimmt einen Teil davon</translation>
    </message>
    <message>
        <source>Taken before it, and by %1 more</source>
        <translation>Vor ihr genommen, und von %1 weiteren</translation>
    </message>
    <message>
        <source>Taken before it</source>
        <translation>Vor ihr genommen</translation>
    </message>
</context>
<context>
    <name>ase::Workspace</name>
    <message>
        <source>Drawing of the plan</source>
        <translation>Zeichnung des Plans</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>ARM</source>
        <translation>ARM</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
    <message>
        <source>NSG rules</source>
        <translation>NSG-Regeln</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Live probe</source>
        <translation>Live-Test</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Select a rule of the group first.</source>
        <translation>Wählen Sie zuerst eine Regel der Gruppe aus.</translation>
    </message>
</context>
</TS>
