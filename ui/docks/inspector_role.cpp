#include "model/azure/special_subnets.h"
#include "model/plan/edit/edits.h"
#include "model/plan/flow_text.h"
#include "ui/docks/edited_list.h"
#include "ui/docks/inspector_sections.h"

namespace ase::inspector {

namespace {

const QString noKey = QStringLiteral("no");
const QString yesKey = QStringLiteral("yes");

template<class R>
void addRoleFlag(InspectorForm& form, DeviceId id, const QString& label, const QString& field, bool R::*member)
{
    form.choice(
        label, field,
        [](const Network&) {
            return std::vector<InspectorForm::Option> {
                {noKey, say(QT_TRANSLATE_NOOP("Inspector", "No"))}, {yesKey, say(QT_TRANSLATE_NOOP("Inspector", "Yes"))}};
        },
        shownOfRole<R>(id, [member](const R& role) { return role.*member ? yesKey : noKey; }),
        [id, member](const Plan& plan, const QString& key) {
            return changeRole<R>(plan, id, [&](R& role) { role.*member = key == yesKey; });
        });
}

/// A list of parts by their paths.
template<class TypedId>
QString pathsOf(const Network& network, const std::vector<TypedId>& ids)
{
    QStringList paths;
    for (const TypedId id : ids)
        paths.append(pathOf(network, id));
    return paths.join(QStringLiteral(", "));
}

/// The parts of those paths, or `refusal` with the first that is none.
template<class TypedId>
Result<std::vector<TypedId>> idsOf(const Network& network, const QString& text, const char* refusal)
{
    std::vector<TypedId> ids;
    for (const QString& path : text.split(u',', Qt::SkipEmptyParts)) {
        const auto found = findByPath(network, path);
        const auto id = found.empty() ? std::nullopt : found.front().as<TypedId>();
        if (!id)
            return Problem {refusal, {path.trimmed()}};
        ids.push_back(*id);
    }
    return ids;
}

const Forwarding* forwardingOf(const Network& network, DeviceId id)
{
    const Device* device = network.devices.find(id);
    if (!device)
        return nullptr;
    if (const auto* firewall = std::get_if<Firewall>(&device->role))
        return &firewall->forwarding;
    const auto* appliance = std::get_if<Appliance>(&device->role);
    return appliance ? &appliance->forwarding : nullptr;
}

PassedFlows allFlows()
{
    return {{}, {}, protocolField(Protocol::Any), {}};
}

QString passesKey(const Network& network, DeviceId id)
{
    const Forwarding* forwarding = forwardingOf(network, id);
    if (!forwarding || !forwarding->passes)
        return {};
    if (forwarding->passes->empty())
        return QStringLiteral("none");
    return *forwarding->passes == std::vector {allFlows()} ? QStringLiteral("all") : QStringLiteral("some");
}

std::vector<InspectorForm::Option> passesOptions(const Network& network, DeviceId id)
{
    std::vector<InspectorForm::Option> options {{{}, say(QT_TRANSLATE_NOOP("Inspector", "Not told"))},
        {QStringLiteral("none"), say(QT_TRANSLATE_NOOP("Inspector", "Nothing"))},
        {QStringLiteral("all"), say(QT_TRANSLATE_NOOP("Inspector", "Everything"))}};
    if (passesKey(network, id) == u"some")
        options.push_back({QStringLiteral("some"), say(QT_TRANSLATE_NOOP("Inspector", "The flows below"))});
    return options;
}

template<class Change>
Result<Plan> changeForwarding(const Plan& plan, DeviceId id, Change change)
{
    const Forwarding* before = forwardingOf(*plan.network, id);
    Forwarding next = before ? *before : Forwarding {};
    change(next);
    return setForwarding(plan, id, next);
}

LineRow flowsRow(const Network&, const PassedFlows& flows)
{
    LineRow row;
    row.title = text(flows);
    row.edited = row.title;
    return row;
}

Result<PassedFlows> readFlows(const Network&, const QString& text, const PassedFlows*)
{
    const auto flows = passedFlows(text);
    if (flows && isClear(*flows))
        return *flows;
    return Problem {QT_TRANSLATE_NOOP("Edits",
                        "\"%1\" names no flows. Write a protocol, a source and a destination with its ports: "
                        "tcp 10.0.0.0/8 -> 10.1.0.0/16:443."),
        {text.trimmed()}};
}

/// Facts: RT-10, RT-18, RT-19.
void addForwarding(InspectorForm& form, DeviceId id)
{
    form.section(say(QT_TRANSLATE_NOOP("Inspector", "Traffic")));
    form.choice(
        say(QT_TRANSLATE_NOOP("Inspector", "Lets through")), QStringLiteral("passes"),
        [id](const Network& network) { return passesOptions(network, id); },
        [id](const Network& network) { return passesKey(network, id); },
        [id](const Plan& plan, const QString& key) {
            return changeForwarding(plan, id, [&](Forwarding& forwarding) {
                forwarding.passes.reset();
                if (!key.isEmpty())
                    forwarding.passes.emplace();
                if (key == u"all")
                    forwarding.passes->push_back(allFlows());
            });
        });
    ListOf<PassedFlows> lines;
    lines.list = [id](const Network& network) {
        const Forwarding* forwarding = forwardingOf(network, id);
        return forwarding ? forwarding->passes.value_or(std::vector<PassedFlows>()) : std::vector<PassedFlows>();
    };
    lines.set = [id](const Plan& plan, std::vector<PassedFlows> all) {
        return changeForwarding(plan, id, [&](Forwarding& forwarding) { forwarding.passes = std::move(all); });
    };
    lines.row = &flowsRow;
    lines.read = &readFlows;
    LineEditing editing = editingOf(lines);
    editing.what = say(QT_TRANSLATE_NOOP("Inspector", "passed flow"));
    editing.none = say(QT_TRANSLATE_NOOP("Inspector", "No flow named"));
    editing.beginning = [](const Network&) { return QStringLiteral("tcp any -> any:443"); };
    addEditedLines(
        form, say(QT_TRANSLATE_NOOP("Inspector", "Flows it lets through")), QStringLiteral("flows"), std::move(editing));
    form.flag(
        say(QT_TRANSLATE_NOOP("Inspector", "Sends on under its own address")), QStringLiteral("translatesSource"),
        [id](const Network& network) {
            const Forwarding* forwarding = forwardingOf(network, id);
            return forwarding ? std::vector<Known<bool>> {forwarding->translatesSource} : std::vector<Known<bool>>();
        },
        [id](const Plan& plan, bool on) {
            return changeForwarding(plan, id, [&](Forwarding& forwarding) { forwarding.translatesSource = on; });
        });
}

/// Facts: SN-06, MT-17.
void addApplicationGateway(InspectorForm& form, DeviceId id)
{
    addRoleFlag(
        form, id, say(QT_TRANSLATE_NOOP("Inspector", "Firewall (WAF)")), QStringLiteral("waf"), &ApplicationGateway::waf);
    form.number(say(QT_TRANSLATE_NOOP("Inspector", "Instances")), QStringLiteral("instances"), 0,
        azure::mostGatewayInstancesV2,
        shownOfRole<ApplicationGateway>(
            id, [](const ApplicationGateway& gateway) { return std::optional(gateway.instances); }),
        [id](const Plan& plan, int value) {
            return changeRole<ApplicationGateway>(plan, id, [&](ApplicationGateway& gateway) { gateway.instances = value; });
        });
    QLineEdit* apps = form.text(
        say(QT_TRANSLATE_NOOP("Inspector", "Publishes")), QStringLiteral("publishes"),
        [id](const Network& network) {
            return shownOfRole<ApplicationGateway>(
                id, [&](const ApplicationGateway& gateway) { return pathsOf(network, gateway.publishes); })(network);
        },
        [id](const Plan& plan, const QString& text) -> Result<Plan> {
            auto ids = idsOf<AppId>(*plan.network, text,
                QT_TRANSLATE_NOOP("Edits", "%1 is no app of this plan. Write it as the plan tree does: plan:PLAN/APP."));
            return ids ? setPublishedApps(plan, id, *std::move(ids)) : Result<Plan>(ids.error());
        });
    apps->setPlaceholderText(say(QT_TRANSLATE_NOOP("Inspector", "no app of this plan")));
}

LineRow forwardRow(const Network&, const DnsServer::Forward& forward)
{
    LineRow row;
    row.title = forward.suffix;
    row.detail = QStringLiteral("→ ") + textOf(forward.target);
    row.edited = forward.suffix + u' ' + textOf(forward.target);
    return row;
}

/// A name and an address, parted by blanks; none where they are not.
std::optional<std::pair<QString, AddressField>> nameAndAddress(const QString& text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    const AddressField address = addressField(words.size() == 2 ? words.back() : QString());
    return valueOf(address) ? std::optional(std::pair(words.front(), address)) : std::nullopt;
}

Result<DnsServer::Forward> readForward(const Network&, const QString& text, const DnsServer::Forward*)
{
    if (const auto read = nameAndAddress(text))
        return DnsServer::Forward {read->first, read->second};
    return Problem {QT_TRANSLATE_NOOP("Edits",
                        "\"%1\" forwards nothing. Write a suffix and the address of a name server: "
                        "corp.example 10.0.0.53."),
        {text.trimmed()}};
}

/// Facts: DNS-15, DNS-17, DNS-18.
void addDnsServer(InspectorForm& form, DeviceId id)
{
    addRoleFlag(form, id, say(QT_TRANSLATE_NOOP("Inspector", "Resolver endpoint")), QStringLiteral("resolverEndpoint"),
        &DnsServer::resolverEndpoint);
    addRoleFlag(
        form, id, say(QT_TRANSLATE_NOOP("Inspector", "Answers")), QStringLiteral("reachable"), &DnsServer::reachable);
    QLineEdit* zones = form.text(
        say(QT_TRANSLATE_NOOP("Inspector", "Holds zones")), QStringLiteral("zones"),
        [id](const Network& network) {
            return shownOfRole<DnsServer>(id, [&](const DnsServer& server) { return pathsOf(network, server.zones); })(
                network);
        },
        [id](const Plan& plan, const QString& text) -> Result<Plan> {
            auto ids = idsOf<DnsZoneId>(*plan.network, text,
                QT_TRANSLATE_NOOP("Edits", "%1 is no private DNS zone of this plan. Write it as zone:NAME."));
            return ids ? setServedZones(plan, id, *std::move(ids)) : Result<Plan>(ids.error());
        });
    zones->setPlaceholderText(say(QT_TRANSLATE_NOOP("Inspector", "no zone of this plan")));
    ListOf<DnsServer::Forward> lines;
    lines.list = shownOfRole<DnsServer>(id, [](const DnsServer& server) { return server.forwards; });
    lines.set = [id](const Plan& plan, std::vector<DnsServer::Forward> all) {
        return changeRole<DnsServer>(plan, id, [&](DnsServer& server) { server.forwards = std::move(all); });
    };
    lines.row = &forwardRow;
    lines.read = &readForward;
    LineEditing editing = editingOf(lines);
    editing.what = say(QT_TRANSLATE_NOOP("Inspector", "conditional forwarder"));
    editing.none = say(QT_TRANSLATE_NOOP("Inspector", "None"));
    addEditedLines(form, say(QT_TRANSLATE_NOOP("Inspector", "Forwards")), QStringLiteral("forwards"), std::move(editing));
}

/// Facts: OCT-09, KUDU-16, DNS-13.
template<class R>
void addSignIn(InspectorForm& form, DeviceId id)
{
    form.choice(
        say(QT_TRANSLATE_NOOP("Inspector", "Signs in")), QStringLiteral("signIn"),
        [](const Network&) {
            return std::vector<InspectorForm::Option> {
                {QString::number(int(SignIn::PublishProfile)), say(QT_TRANSLATE_NOOP("Inspector", "By publish profile"))},
                {QString::number(int(SignIn::SingleSignOn)), say(QT_TRANSLATE_NOOP("Inspector", "By single sign-on"))},
                {QString::number(int(SignIn::Token)), say(QT_TRANSLATE_NOOP("Inspector", "By Entra token"))}};
        },
        shownOfRole<R>(id, [](const R& role) { return QString::number(int(role.signIn)); }),
        [id](const Plan& plan, const QString& key) { return setSignIn(plan, id, SignIn(key.toInt())); });
}

/// Facts: OCT-04, OCT-06.
void addDeploymentServer(InspectorForm& form, DeviceId id)
{
    addSignIn<DeploymentServer>(form, id);
    addRoleFlag(form, id, say(QT_TRANSLATE_NOOP("Inspector", "Finds apps by name alone")), QStringLiteral("bindsByNameOnly"),
        &DeploymentServer::bindsByNameOnly);
    QLineEdit* host = form.text(
        say(QT_TRANSLATE_NOOP("Inspector", "Publishes to")), QStringLiteral("publishHost"),
        shownOfRole<DeploymentServer>(id, [](const DeploymentServer& server) { return server.publishHost; }),
        [id](const Plan& plan, const QString& text) {
            return changeRole<DeploymentServer>(
                plan, id, [&](DeploymentServer& server) { server.publishHost = text.trimmed(); });
        },
        true);
    host->setPlaceholderText(say(QT_TRANSLATE_NOOP("Inspector", "the app's own SCM name")));
}

LineRow hostsRow(const Network&, const HostsEntry& entry)
{
    LineRow row;
    row.title = entry.name;
    row.detail = textOf(entry.address);
    row.edited = entry.name + u' ' + row.detail;
    return row;
}

Result<HostsEntry> readHosts(const Network&, const QString& text, const HostsEntry*)
{
    if (const auto read = nameAndAddress(text))
        return HostsEntry {read->first, read->second};
    return Problem {QT_TRANSLATE_NOOP("Edits",
                        "\"%1\" is no line of a hosts file. Write a name and an address: app.scm.corp.example 10.0.1.11."),
        {text.trimmed()}};
}

}

void addHosts(InspectorForm& form, DeviceId id)
{
    ListOf<HostsEntry> lines;
    lines.list = shownOf(&Network::devices, id, [](const Device& device) { return device.hosts; });
    lines.set = [id](const Plan& plan, std::vector<HostsEntry> all) { return setDeviceHosts(plan, id, std::move(all)); };
    lines.row = &hostsRow;
    lines.read = &readHosts;
    LineEditing editing = editingOf(lines);
    editing.what = say(QT_TRANSLATE_NOOP("Inspector", "line of the hosts file"));
    editing.none = say(QT_TRANSLATE_NOOP("Inspector", "None"));
    addEditedLines(form, say(QT_TRANSLATE_NOOP("Inspector", "Hosts file")), QStringLiteral("hosts"), std::move(editing));
}

bool addTrafficRole(InspectorForm& form, DeviceId id, const Role& role)
{
    if (std::holds_alternative<Gateway>(role))
        addRoleFlag(form, id, say(QT_TRANSLATE_NOOP("Inspector", "BGP")), QStringLiteral("bgp"), &Gateway::bgp);
    else if (std::holds_alternative<Firewall>(role) || std::holds_alternative<Appliance>(role))
        addForwarding(form, id);
    else if (std::holds_alternative<ApplicationGateway>(role))
        addApplicationGateway(form, id);
    else if (std::holds_alternative<DnsServer>(role))
        addDnsServer(form, id);
    else if (std::holds_alternative<DeploymentServer>(role))
        addDeploymentServer(form, id);
    else if (std::holds_alternative<Client>(role))
        addSignIn<Client>(form, id);
    else
        return false;
    return true;
}

}
