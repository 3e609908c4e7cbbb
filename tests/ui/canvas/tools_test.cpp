#include "tests/support/test_registry.h"
#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/tools/placing.h"

#include <QMimeData>

#include <algorithm>
#include <set>

namespace ase {

using test::CanvasFixture;

namespace {

constexpr VirtualNetworkId hub {1};
constexpr SubnetId taken {2};
constexpr SubnetId empty {3};
constexpr SubnetId machines {4};
constexpr EnvironmentId prod {5};
constexpr AppServicePlanId workers {6};
constexpr DeviceId vm {7};
constexpr DeviceId sql {8};
constexpr DeviceId endpoint {9};
constexpr AppServicePlanId tenant {10};
constexpr AppId site {11};

Plan made(const Result<Plan>& result)
{
    if (!result)
        qFatal("%s", qPrintable(sentence(result.error())));
    return *result;
}

/// A network with a subnet that an environment takes, an empty one and one of machines; a service and a web app beside it.
Plan someOfEach()
{
    Plan plan = made(addVirtualNetwork({}, hub, {.name = QStringLiteral("hub")}));
    plan = made(addEnvironmentWithSubnet(plan, prod, hub, {.subnet = taken, .name = QStringLiteral("prod")}));
    plan = made(addAppServicePlan(plan, workers, {.environment = prod, .name = QStringLiteral("workers")}));
    plan = made(addSubnet(plan, empty, {.network = hub, .name = QStringLiteral("empty")}));
    plan = made(addSubnet(plan, machines, {.network = hub, .name = QStringLiteral("machines")}));
    plan = made(addDevice(plan, vm, {.role = VirtualMachine {}, .standing = machines, .name = QStringLiteral("build")}));
    plan = made(addDevice(plan, endpoint, {.role = PrivateEndpoint {}, .standing = machines}));
    plan =
        made(addDevice(plan, sql, {.role = PlatformService {azure::ServiceKind::Sql, {}, {}}, .standing = OnInternet {}}));
    return made(addMultiTenantApp(plan, site, {.plan = tenant}));
}

/// Where the part of a tool may be dropped; none: on the free canvas.
std::optional<PartId> homeOf(Tool tool)
{
    switch (tool) {
    case Tool::Subnet:
    case Tool::VpnGateway:
    case Tool::ExpressRouteGateway:
    case Tool::Firewall:
        return hub;
    case Tool::EnvironmentIlb:
    case Tool::EnvironmentExternal:
    case Tool::Appliance:
    case Tool::ApplicationGateway:
    case Tool::DnsServer:
    case Tool::VirtualMachine:
    case Tool::ScaleSet:
    case Tool::PrivateEndpoint:
    case Tool::SecurityGroup:
    case Tool::RouteTable:
        return empty;
    case Tool::AppServicePlan:
        return prod;
    case Tool::App:
        return workers;
    case Tool::ApplicationSecurityGroup:
        return vm;
    case Tool::Select:
    case Tool::Pan:
    case Tool::VirtualNetwork:
    case Tool::DeploymentServer:
    case Tool::Client:
    case Tool::Site:
    case Tool::DnsZone:
    case Tool::Sql:
    case Tool::Storage:
    case Tool::KeyVault:
    case Tool::Service:
    case Tool::FrontDoor:
    case Tool::WebApp:
    case Tool::Note:
    case Tool::Connect:
    case Tool::Trace:
        return std::nullopt;
    }
    return std::nullopt;
}

bool addsSomething(Tool tool)
{
    return tool != Tool::Select && tool != Tool::Pan && tool != Tool::Connect && tool != Tool::Trace;
}

QPointF placeFor(const CanvasFixture& canvas, Tool tool)
{
    const auto home = homeOf(tool);
    if (!home)
        return canvas.scene().drawing().bounds.bottomLeft() + QPointF(40, 60);
    return home->kind == PartKind::Device ? canvas.shape(*home).rect.center() : canvas.grip(*home);
}

bool dropOn(CanvasView& view, QPoint where, const QString& tool)
{
    QMimeData data;
    data.setData(toolMimeType(), tool.toUtf8());
    QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &enter);
    QDropEvent drop(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &drop);
    return enter.isAccepted() && drop.isAccepted();
}

void addToolRows()
{
    QTest::addColumn<Tool>("tool");
    for (const Tool tool : allTools())
        if (addsSomething(tool))
            QTest::newRow(qPrintable(toolName(tool))) << tool;
}

}

class ToolsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTool_isPlacedByKeyAndClick_data() { addToolRows(); }
    void everyTool_isPlacedByKeyAndClick();
    void everyTool_isPlacedByDrop_data() { addToolRows(); }
    void everyTool_isPlacedByDrop();
    void everyTool_looksLikeItselfAlone();
    void everyKindOfPart_hasATool();
    void refusals_nameAWayOutAndFacts_data();
    void refusals_nameAWayOutAndFacts();
    void endpointLeadsToAServiceByDragging();
    void subnetAndServiceAreJoinedByAServiceEndpoint();
    void webAppIsIntegratedByDragging();
    void appBringsAPlanIntoAnEmptyEnvironment();
    void noteIsWrittenMovedResizedAndRemoved();
};

void ToolsTest::everyTool_isPlacedByKeyAndClick()
{
    QFETCH(Tool, tool);
    CanvasFixture canvas(someOfEach());
    const PlanPtr before = canvas.document.plan();
    QVERIFY(!toolKey(tool).isEmpty());
    const QKeyCombination key = toolKey(tool)[0];
    canvas.key(key.key(), key.keyboardModifiers());
    QCOMPARE(canvas.view.tool(), tool);
    canvas.click(placeFor(canvas, tool));
    QCOMPARE(canvas.document.history().undoLabel(), toolEditLabel(tool));
    QCOMPARE(canvas.view.tool(), Tool::Select);
    QVERIFY(canvas.document.selectedPart());
    const PlanPtr after = canvas.document.plan();
    QVERIFY(*after != *before);
    canvas.view.noteEditor().abandon();
    canvas.document.undo();
    QCOMPARE(canvas.document.plan(), before);
    canvas.document.redo();
    QCOMPARE(canvas.document.plan(), after);
}

void ToolsTest::everyTool_isPlacedByDrop()
{
    QFETCH(Tool, tool);
    CanvasFixture canvas(someOfEach());
    const PlanPtr before = canvas.document.plan();
    const QPointF place = placeFor(canvas, tool);
    QVERIFY(dropOn(canvas.view, canvas.at(place), toolName(tool)));
    QCOMPARE(canvas.document.history().undoLabel(), toolEditLabel(tool));
    if (const auto home = homeOf(tool); !home) {
        // What stands on the free canvas stands where it was dropped; of a web app that is its plan.
        const PartId added = *canvas.document.selectedPart();
        const PartId box = added.kind == PartKind::App ? *containerOf(canvas.network(), added) : added;
        const QPointF corner = canvas.shape(box).rect.topLeft();
        QVERIFY2(QLineF(corner, place).length() < 12, qPrintable(toolName(tool)));
    }
    canvas.view.noteEditor().abandon();
    canvas.document.undo();
    QCOMPARE(canvas.document.plan(), before);
}

void ToolsTest::everyTool_looksLikeItselfAlone()
{
    std::set<Glyph> glyphs;
    QStringList titles;
    for (const Tool tool : allTools()) {
        QVERIFY2(glyphs.insert(toolGlyph(tool)).second, qPrintable(toolName(tool)));
        titles.append(toolTitle(tool));
    }
    QCOMPARE(titles.removeDuplicates(), 0);
}

void ToolsTest::everyKindOfPart_hasATool()
{
    std::set<PartKind> kinds {PartKind::Peering}; // drawn with Connect
    std::set<std::size_t> roles;
    for (const Tool tool : allTools()) {
        if (!addsSomething(tool))
            continue;
        IdSource ids(1);
        const Plan plan = someOfEach();
        const Placing placing = placingOf(tool, *plan.network, homeOf(tool));
        QVERIFY2(!placing.isRefused(), qPrintable(placing.refusal));
        const Addition addition = additionOf(tool, placing, {}, ids);
        const Plan after = made(addition.edit(plan));
        kinds.insert(addition.part.kind);
        if (const auto device = addition.part.as<DeviceId>())
            roles.insert(after.network->devices.find(*device)->role.index());
    }
    QCOMPARE(roles.size(), std::variant_size_v<Role>);
    for (int kind = 0; kind <= int(PartKind::Note); ++kind) {
        const auto part = PartKind(kind);
        // Rules and routes are rows of tables, with editors of their own.
        if (part != PartKind::SecurityRule && part != PartKind::Route)
            QVERIFY2(kinds.contains(part), qPrintable(QString::number(kind)));
    }
}

void ToolsTest::refusals_nameAWayOutAndFacts_data()
{
    QTest::addColumn<Tool>("tool");
    QTest::addColumn<quint64>("subnet");
    QTest::addColumn<QString>("facts");
    const auto row = [](const char* name, Tool tool, SubnetId subnet, const char* facts) {
        QTest::newRow(name) << tool << quint64(subnet.value) << QString::fromLatin1(facts);
    };
    row("a service in a subnet", Tool::Storage, empty, "(SE-01, PE-04)");
    row("a web app in a subnet", Tool::WebApp, empty, "(MT-01, MT-12)");
    row("Front Door in a subnet", Tool::FrontDoor, empty, "(MT-08)");
    row("an environment beside machines", Tool::EnvironmentIlb, machines, "(VER-05, SN-08)");
    row("a machine beside an environment", Tool::VirtualMachine, taken, "(SN-01, SN-08)");
    row("members without an interface", Tool::ApplicationSecurityGroup, taken, "(NSG-20)");
}

void ToolsTest::refusals_nameAWayOutAndFacts()
{
    QFETCH(Tool, tool);
    QFETCH(quint64, subnet);
    QFETCH(QString, facts);
    const Placing placing = placingOf(tool, *someOfEach().network, PartId(SubnetId {subnet}));
    QVERIFY(placing.isRefused());
    QVERIFY2(placing.refusal.endsWith(facts), qPrintable(placing.refusal));
    QVERIFY(placing.refusal.count(u'.') >= 2); // why, and what would do
}

void ToolsTest::endpointLeadsToAServiceByDragging()
{
    CanvasFixture canvas(someOfEach());
    canvas.key(Qt::Key_C);
    canvas.drag(canvas.shape(endpoint).rect.center(), canvas.shape(sql).rect.center());
    const auto& role = std::get<PrivateEndpoint>(canvas.network().devices.find(endpoint)->role);
    QVERIFY(role.target == EndpointTarget(sql));
    const auto& links = canvas.scene().drawing().links;
    const auto drawn =
        std::find_if(links.begin(), links.end(), [](const Link& link) { return link.id == PartId(endpoint); });
    QVERIFY(drawn != links.end() && drawn->kind == LinkKind::PrivateLink && drawn->path.size() >= 2);
    canvas.document.undo();
    QVERIFY(canvas.network().devices.find(endpoint)->role == Role(PrivateEndpoint {}));
}

void ToolsTest::subnetAndServiceAreJoinedByAServiceEndpoint()
{
    CanvasFixture canvas(someOfEach());
    canvas.key(Qt::Key_C);
    canvas.drag(canvas.grip(empty), canvas.shape(sql).rect.center());
    QCOMPARE(canvas.network().subnets.find(empty)->serviceEndpoints.at(0).service, QStringLiteral("Microsoft.Sql"));
    const auto& role = std::get<PlatformService>(canvas.network().devices.find(sql)->role);
    QCOMPARE(role.endpointSubnets, std::vector<SubnetId> {empty});
    QCOMPARE(canvas.document.history().undoLabel(), QStringLiteral("Add service endpoint"));
}

void ToolsTest::webAppIsIntegratedByDragging()
{
    CanvasFixture canvas(someOfEach());
    canvas.key(Qt::Key_C);
    canvas.drag(canvas.grip(tenant), canvas.grip(empty));
    QVERIFY(canvas.network().apps.find(site)->integrationSubnet == std::optional(empty));
    canvas.document.undo();
    QVERIFY(!canvas.network().apps.find(site)->integrationSubnet);
}

void ToolsTest::appBringsAPlanIntoAnEmptyEnvironment()
{
    CanvasFixture canvas(made(removeParts(someOfEach(), {workers})));
    canvas.key(Qt::Key_A);
    canvas.click(canvas.grip(prod));
    QCOMPARE(canvas.network().appServicePlans.size(), 2u);
    const auto app = canvas.document.selectedPart();
    QVERIFY(app && nearest(canvas.network(), app, PartKind::Environment) == PartId(prod));
    canvas.document.undo();
    QCOMPARE(canvas.network().appServicePlans.size(), 1u);
}

void ToolsTest::noteIsWrittenMovedResizedAndRemoved()
{
    CanvasFixture canvas(someOfEach());
    const PlanPtr before = canvas.document.plan();
    const QPointF place(296, 200);
    canvas.key(Qt::Key_N);
    canvas.click(place);
    NoteEditor& editor = canvas.view.noteEditor();
    QVERIFY(editor.isOpen());
    QTest::keyClicks(&editor, QStringLiteral("Ask first"));
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClicks(&editor, QStringLiteral("then build"));
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!editor.isOpen());
    const NoteId note = canvas.document.plan()->diagram.notes.rows().front().id;
    const auto textNow = [&] { return canvas.document.plan()->diagram.notes.find(note)->text; };
    QCOMPARE(textNow(), QStringLiteral("Ask first\nthen build"));
    QCOMPARE(canvas.shape(note).rect.topLeft(), place); // over whatever is there

    canvas.drag(place + QPointF(30, 12), place + QPointF(110, 52));
    QVERIFY(QLineF(canvas.shape(note).rect.topLeft(), place + QPointF(80, 40)).length() < 16); // guides may draw it nearer
    const QRectF box = canvas.shape(note).rect;
    canvas.drag(box.bottomRight(), box.bottomRight() + QPointF(80, 40));
    QVERIFY(canvas.shape(note).rect.width() > box.width() + 70);
    QVERIFY(canvas.shape(note).rect.height() > box.height() + 30);

    canvas.key(Qt::Key_F2);
    QVERIFY(editor.isOpen());
    QTest::keyClicks(&editor, QStringLiteral("nothing"));
    QTest::keyClick(&editor, Qt::Key_Escape);
    QCOMPARE(textNow(), QStringLiteral("Ask first\nthen build"));
    canvas.key(Qt::Key_Delete);
    QVERIFY(canvas.document.plan()->diagram.notes.isEmpty());
    QVERIFY(!canvas.scene().shapeOf(note));
    QCOMPARE(canvas.document.plan()->network, before->network);
    canvas.document.undo();
    QVERIFY(canvas.scene().stateOf(note).selected);
    while (canvas.document.history().canUndo())
        canvas.document.undo();
    QCOMPARE(canvas.document.plan(), before);
}

ASE_TEST(ToolsTest)

}

#include "tools_test.moc"
