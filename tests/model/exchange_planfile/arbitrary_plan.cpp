#include "tests/model/exchange_planfile/arbitrary_plan.h"

#include "tests/model/exchange_planfile/arbitrary_network.h"
#include "tests/model/exchange_planfile/arbitrary_values.h"

namespace ase::test {

namespace {

double anyNumber()
{
    return *rc::gen::element(0.0, -12.0, 0.1, 1234567.0, 1e20, -1.0 / 3.0, 100000.0);
}

Placement anyPlacement()
{
    return {maybe<QPointF>([] { return QPointF(anyNumber(), anyNumber()); }),
        maybe<QSizeF>([] { return QSizeF(anyNumber(), anyNumber()); }), chance(), chance(), upTo(2) - 1};
}

RowLook anyLook()
{
    return {anyText(), *rc::gen::element(RowColour::None, RowColour::Grey, RowColour::Violet)};
}

NamedView anyView()
{
    return {anyText(), anyNumber(), anyNumber(), anyNumber(),
        several<Layer>([] { return *rc::gen::element(Layer::Environments, Layer::Notes, Layer::Connections); })};
}

TraceEnd anyEnd(const Network& network)
{
    std::vector<TraceEnd> ends {
        Outsider::Internet, Outsider::Probe, *Address::parse("10.1.2.4"), *Address::parse("fd00::7")};
    forEachTable(network, [&](const auto& table) {
        if (!table.isEmpty())
            ends.push_back(PartId(anyIdOf(table)));
    });
    return *rc::gen::elementOf(ends);
}

Scenario anyScenario(const Network& network, const QString& name)
{
    Scenario scenario {.name = name, .query = {.from = anyEnd(network), .to = anyEnd(network), .endpoint = {}}};
    scenario.query.endpoint = *rc::gen::element(Endpoint {}, Endpoint {.kind = EndpointKind::WebDeploy8172},
        Endpoint {.kind = EndpointKind::Port, .carried = Carried::Udp, .port = 53});
    scenario.query.signIn = maybe<SignIn>([] { return *rc::gen::element(SignIn::PublishProfile, SignIn::Token); });
    scenario.query.host = anyText();
    scenario.expected = TraceVerdict(upTo(3));
    scenario.stage = maybe<Stage>([] { return Stage(upTo(int(Stage::Operation))); });
    scenario.note = anyText();
    return scenario;
}

/// Looks for some of the rules and routes.
Table<PartId, RowLook> someLooks(const Network& network)
{
    Table<PartId, RowLook> looks;
    const auto add = [&](const auto& rows) {
        for (const auto& row : rows)
            if (const RowLook look = anyLook(); chance() && !(look == RowLook {}))
                looks = looks.with(PartId(row.id), look);
    };
    for (const auto& group : network.securityGroups.rows())
        add(group.value->rules.rows());
    for (const auto& table : network.routeTables.rows())
        add(table.value->routes.rows());
    return looks;
}

KeptItem anyKept(const Network& network)
{
    KeptItem item;
    if (!network.subnets.isEmpty() && chance())
        item.part = anyIdOf(network.subnets);
    item.type = QStringLiteral("Microsoft.Sql/servers");
    item.name = anyText();
    item.pointer = QStringLiteral("/resources/3");
    item.json =
        oneOf({"{}", "{\"a\":[1,2.50,-0.0,true,null],\"b\":{\"\":\"ü\"}}", "\"text\"", "[]", "12345678901234567890"});
    return item;
}

}

Plan arbitraryPlan()
{
    Plan plan;
    plan.name = anyText();
    plan.notes = anyText();
    plan.network = std::make_shared<const Network>(arbitraryNetwork());
    plan.premises = {anyText(), anyText()};
    plan.review.accepted = several<AcceptedFinding>([] {
        return AcceptedFinding {anyText(), anyText(), anyText(), anyText()};
    });
    forEachTable(*plan.network, [&](const auto& table) {
        for (const auto& row : table.rows())
            if (chance())
                plan.diagram.placements = plan.diagram.placements.with(PartId(row.id), anyPlacement());
    });
    IdSource ids(std::uint64_t(*rc::gen::arbitrary<std::uint32_t>()) + 77);
    for (int count = upTo(3); count > 0; --count) {
        const auto note = ids.next<NoteId>();
        plan.diagram.notes = plan.diagram.notes.with(note, Note {anyText()});
        if (chance())
            plan.diagram.placements = plan.diagram.placements.with(PartId(note), anyPlacement());
    }
    plan.diagram.rows = someLooks(*plan.network);
    plan.diagram.views = several<NamedView>(anyView);
    for (int count = upTo(3); count > 0; --count)
        plan.scenarios.push_back(anyScenario(*plan.network, anyText() + QString::number(count)));
    Kept kept;
    kept.items = several<KeptItem>([&] { return anyKept(*plan.network); });
    plan.kept = std::make_shared<const Kept>(std::move(kept));
    return plan;
}

}
