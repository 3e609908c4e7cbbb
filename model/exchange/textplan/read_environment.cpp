#include "model/exchange/textplan/builder.h"

namespace ase::textplan {

namespace {

Known<int> numberOf(Cursor& cursor, const char* expected)
{
    if (const auto unknown = unknownOf(cursor.peek().text)) {
        cursor.word(expected);
        return *unknown;
    }
    return cursor.number(expected);
}

void readExposure(Cursor& cursor, Environment& environment)
{
    const Token exposure = cursor.word("ilb or external");
    if (exposure.text != u"ilb" && exposure.text != u"external")
        cursor.refuse(exposure, "ilb or external");
    environment.exposure = exposureField(exposure.text == u"ilb" ? Exposure::Ilb : Exposure::External);
    const QString next = cursor.peek().text;
    if (cursor.atWord() && (next.contains(u'.') || next.contains(u':') || next.startsWith(u'?')))
        environment.inboundAddress = fieldOf<AddressField>(cursor.word("an address").text, addressField);
}

bool readPool(Cursor& cursor, Environment& environment)
{
    const bool frontEnds = cursor.accept("front-ends");
    if (!frontEnds && !cursor.accept("pool"))
        return false;
    if (!environment.pools)
        environment.pools.emplace();
    const Known<int> count = numberOf(cursor, "a number of machines");
    const QString size = cursor.word("a size, Small to ExtraLarge or P1 to P4").text;
    if (frontEnds) {
        environment.pools->frontEnds = count;
        environment.pools->frontEndSize = size;
    } else
        environment.pools->workers.push_back({size, count});
    return true;
}

bool readEnvironmentOption(Cursor& cursor, Environment& environment)
{
    static const QStringList environmentOptions {QStringLiteral("suffix"), QStringLiteral("zone-redundant"),
        QStringLiteral("ftp"), QStringLiteral("debug"), QStringLiteral("ratio"), QStringLiteral("vault-closed"),
        QStringLiteral("certificate"), QStringLiteral("front-ends"), QStringLiteral("pool"), QStringLiteral("existing")};
    if (cursor.accept("suffix"))
        environment.dnsSuffix = Builder::nameField(cursor.word("a DNS suffix"));
    else if (cursor.accept("zone-redundant"))
        environment.zoneRedundant = true;
    else if (cursor.accept("ftp"))
        environment.ftpEnabled = true;
    else if (cursor.accept("debug"))
        environment.remoteDebugEnabled = true;
    else if (cursor.accept("ratio"))
        environment.frontEndRatio = numberOf(cursor, "plan instances a front end");
    else if (cursor.accept("vault-closed"))
        environment.vaultReachable = false;
    else if (cursor.accept("certificate")) {
        do
            environment.certificateNames.push_back(cursor.word("a name of the certificate").text);
        while (cursor.atValue(environmentOptions) && !cursor.peek().text.startsWith(u"note="));
    } else
        return readPool(cursor, environment);
    return true;
}

}

void readEnvironment(Builder& builder, Cursor& cursor, Generation generation)
{
    Environment environment;
    environment.generation = generation;
    const Token name = cursor.word("the name of an environment");
    const auto id =
        builder.begin(cursor, builder.network.environments, environment, name, QStringLiteral("ase:") + name.text);
    if (cursor.accept("in"))
        environment.subnet = builder.findSubnet(cursor, cursor.word("the name of a subnet"));
    readExposure(cursor, environment);
    builder.options(cursor, environment,
        "suffix, certificate, vault-closed, zone-redundant, ftp, debug, front-ends, pool, ratio or existing",
        [&] { return readEnvironmentOption(cursor, environment); });
    builder.network.environments = builder.network.environments.with(id, std::move(environment));
}

void readAppServicePlan(Builder& builder, Cursor& cursor)
{
    AppServicePlan plan;
    const Token name = cursor.word("the name of a plan");
    QString path = QStringLiteral("plan:") + name.text;
    if (cursor.accept("in")) {
        const Token environment = cursor.word("the name of an environment");
        plan.environment = builder.find(cursor, builder.network.environments, environment, "the name of an environment");
        path = QStringLiteral("ase:%1/%2").arg(environment.text, name.text);
    }
    const auto id = builder.begin(cursor, builder.network.appServicePlans, plan, name, path);
    plan.sku = Builder::nameField(cursor.word("a SKU, such as I1v2"));
    builder.options(cursor, plan, "x, steady, linux, windows, containers, zone-redundant or existing", [&] {
        if (cursor.accept("x"))
            plan.instances = numberOf(cursor, "a number of instances");
        else if (cursor.accept("steady"))
            plan.steadyInstances = cursor.number("a number of instances");
        else if (cursor.accept("linux"))
            plan.system = PlanSystem::Linux;
        else if (cursor.accept("windows"))
            plan.system = PlanSystem::Windows;
        else if (cursor.accept("containers"))
            plan.system = PlanSystem::WindowsContainers;
        else if (cursor.accept("zone-redundant"))
            plan.zoneRedundant = true;
        else
            return false;
        return true;
    });
    builder.network.appServicePlans = builder.network.appServicePlans.with(id, std::move(plan));
}

namespace {

/// PRIORITY allow|deny SOURCE, or "subnet" and its name for one with a service endpoint.
AccessRestriction readRestriction(Builder& builder, Cursor& cursor)
{
    AccessRestriction restriction;
    restriction.priority = numberOf(cursor, "a priority");
    restriction.access = fieldOf<Field<Access>>(cursor.word("allow or deny").text, accessField);
    if (cursor.accept("subnet"))
        restriction.subnet = builder.findSubnet(cursor, cursor.word("the name of a subnet"));
    else if (cursor.accept("any"))
        restriction.source = matchField(QStringLiteral("*"));
    else
        restriction.source = fieldOf<MatchField>(cursor.word("a prefix, a tag or subnet").text, matchField);
    return restriction;
}

Known<QString> readNetworkAccess(Cursor& cursor)
{
    const Token word = cursor.word("enabled or disabled");
    if (word.text == u"enabled")
        return QStringLiteral("Enabled");
    if (word.text == u"disabled")
        return QStringLiteral("Disabled");
    if (const auto unknown = unknownOf(word.text))
        return *unknown;
    cursor.refuse(word, "enabled or disabled");
    return {};
}

/// Facts: MT-06, MT-10 to MT-12.
bool readNetworkingOption(Builder& builder, Cursor& cursor, App& app)
{
    if (cursor.accept("assigned")) {
        app.assignedAddress = fieldOf<AddressField>(cursor.word("an address").text, addressField);
    } else if (cursor.accept("integrate")) {
        app.integrationSubnet = builder.findSubnet(cursor, cursor.word("the name of a subnet"));
    } else if (cursor.accept("integrate-by-gateway")) {
        app.gatewayIntegration = builder.find(cursor, builder.network.virtualNetworks,
            cursor.word("the name of a virtual network"), "the name of a virtual network");
    } else if (cursor.accept("hybrid")) {
        const QString host = cursor.word("a host name").text;
        app.hybridConnections.push_back({host, fieldOf<PortField>(cursor.word("a port").text, portField)});
    } else {
        return false;
    }
    return true;
}

/// Who comes in, and how publishing signs in. Facts: KUDU-14 to KUDU-18, VER-19, ARM-26.
bool readAccessOption(Builder& builder, Cursor& cursor, App& app)
{
    if (cursor.accept("restrict")) {
        app.restrictions.push_back(readRestriction(builder, cursor));
    } else if (cursor.accept("restrict-scm")) {
        app.scmRestrictions.push_back(readRestriction(builder, cursor));
    } else if (cursor.accept("restrict-else")) {
        app.restrictionsElse = readAccess(cursor);
    } else if (cursor.accept("restrict-scm-else")) {
        app.scmRestrictionsElse = readAccess(cursor);
    } else if (cursor.accept("scm-as-site")) {
        app.scmUsesRestrictions = true;
    } else if (cursor.accept("no-scm-basic")) {
        app.scmBasicAuth = false;
    } else if (cursor.accept("no-ftp-basic")) {
        app.ftpBasicAuth = false;
    } else if (cursor.accept("ftps")) {
        app.ftpsState = Builder::nameField(cursor.word("AllAllowed, FtpsOnly or Disabled"));
    } else if (cursor.accept("debug")) {
        app.remoteDebugging = true;
    } else if (cursor.accept("access")) {
        app.publicNetworkAccess = readNetworkAccess(cursor);
    } else {
        return false;
    }
    return true;
}

}

namespace {

std::optional<EnvironmentId> environmentOf(const Network& network, const App& app)
{
    const AppServicePlan* plan = app.plan ? network.appServicePlans.find(*app.plan) : nullptr;
    return plan ? plan->environment : std::nullopt;
}

/// Names are the environment's own: two of them may each have an app of one name. Fact: OCT-04.
QString pathOf(const Network& network, const App& app, const QString& name)
{
    const QString path = QStringLiteral("app:") + name;
    const App* other = network.apps.find(AppId {idFromPath(PartKind::App, path)});
    const auto environment = environmentOf(network, app);
    if (!other || !environment || environmentOf(network, *other) == environment)
        return path;
    return QStringLiteral("app:%1/%2").arg(idText(environment->value), name);
}

}

void readApp(Builder& builder, Cursor& cursor)
{
    App app;
    const Token name = cursor.word("the name of an app");
    cursor.expect("in");
    const Token plan = cursor.word("the name of a plan");
    app.plan = builder.find(cursor, builder.network.appServicePlans, plan, "the name of a plan");
    const auto id = builder.begin(cursor, builder.network.apps, app, name, pathOf(builder.network, app, name.text));
    const char* expected = "domain, https-only, assigned, integrate, integrate-by-gateway, hybrid, access, restrict, "
                           "restrict-scm, restrict-else, restrict-scm-else, scm-as-site, no-scm-basic, no-ftp-basic, ftps, "
                           "debug or existing";
    builder.options(cursor, app, expected, [&] {
        if (cursor.accept("https-only"))
            app.httpsOnly = true;
        else if (cursor.accept("domain"))
            app.customDomains.push_back(cursor.word("a host name").text);
        else
            return readNetworkingOption(builder, cursor, app) || readAccessOption(builder, cursor, app);
        return true;
    });
    builder.network.apps = builder.network.apps.with(id, std::move(app));
}

}
