#include "tests/support/test_registry.h"
#include "tests/ui/paint/plans.h"
#include "ui/paint/diagram.h"

#include <QImage>
#include <QPainter>

#include <rapidcheck.h>

#include <map>

using namespace ase;
using namespace ase::test;

namespace {

Drawing drawn(const Plan& plan)
{
    return drawingOf(plan, {}, nullptr, Theme::light(QFont()));
}

const Shape* shapeOf(const Drawing& drawing, PartId id)
{
    for (const Shape& shape : drawing.shapes) {
        if (shape.id == id)
            return &shape;
    }
    return nullptr;
}

/// The first pair of boxes in the same container that overlap, in words; empty where none do.
QString overlap(const Drawing& drawing)
{
    std::map<std::pair<int, std::uint64_t>, std::vector<const Shape*>> siblings;
    for (const Shape& shape : drawing.shapes) {
        const auto key =
            shape.parent ? std::pair(int(shape.parent->kind), shape.parent->value) : std::pair(-1, std::uint64_t(0));
        for (const Shape* other : siblings[key]) {
            if (other->rect.intersects(shape.rect))
                return QStringLiteral("%1 meets %2").arg(int(other->id.kind)).arg(int(shape.id.kind));
        }
        siblings[key].push_back(&shape);
    }
    return {};
}

int warnings = 0;
void countWarning(QtMsgType, const QMessageLogContext&, const QString&)
{
    ++warnings;
}

bool isBlank(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
        }
    }
    return true;
}

}

class DiagramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawing_nestsWithoutOverlap()
    {
        QVERIFY(rc::check([](std::uint32_t seed) {
            Plan plan = anyPlan(seed, int(seed % 8));
            // Two networks a person put upon each other stay there: only subnets are placed here at will.
            const Drawing drawing = drawn(plan);
            for (const Shape& shape : drawing.shapes) {
                if (!shape.parent)
                    continue;
                const Shape* parent = shapeOf(drawing, *shape.parent);
                RC_ASSERT(parent);
                RC_ASSERT(parent->rect.contains(shape.rect));
                const Placement* placed = plan.diagram.placements.find(shape.id);
                if (placed && placed->position)
                    plan.diagram.placements = plan.diagram.placements.without(shape.id);
            }
            const Drawing free = drawn(plan);
            RC_ASSERT(overlap(free).toStdString() == std::string());
        }));
    }

    void drawing_isTheSameForTheSamePlan()
    {
        QVERIFY(rc::check([](std::uint32_t seed) {
            const Plan plan = anyPlan(seed, int(seed % 6));
            RC_ASSERT(drawn(plan) == drawn(plan));
        }));
    }

    void notes_lieWhereTheyWerePutAndMoveNothing()
    {
        PlanMaker maker;
        const auto network = maker.network(QStringLiteral("vnet"), QStringLiteral("10.0.0.0/16"));
        const auto other = maker.network(QStringLiteral("other"), QStringLiteral("10.1.0.0/16"));
        maker.peer(network, other);
        const Drawing before = drawn(maker.done());
        const auto note = maker.note(QStringLiteral("one\ntwo\nthree"));
        maker.put(note, {40, 30});
        const Drawing drawing = drawn(maker.done());
        QCOMPARE(shapeOf(drawing, note)->rect.topLeft(), QPointF(40, 30));
        QCOMPARE(shapeOf(drawing, network)->rect, shapeOf(before, network)->rect);
        QVERIFY(drawing.links == before.links);
        QCOMPARE(drawing.shapes.back().id, PartId(note)); // above everything
        QVERIFY(shapeOf(drawing, note)->rect.height() > 3 * Theme::light(QFont()).metrics.step);
    }

    void privateLinksAndIntegrations_leadToTheirBoxes()
    {
        PlanMaker maker;
        const auto network = maker.network(QStringLiteral("vnet"), QStringLiteral("10.0.0.0/16"));
        const auto subnet = maker.subnet(QStringLiteral("apps"), QStringLiteral("10.0.0.0/24"), network);
        const auto sql =
            maker.device(QStringLiteral("sql"), PlatformService {azure::ServiceKind::Sql, {}, {}}, OnInternet {});
        const auto endpoint = maker.device(QStringLiteral("pe"), PrivateEndpoint {sql}, subnet);
        maker.device(QStringLiteral("foreign"), PrivateEndpoint {QStringLiteral("elsewhere")}, subnet);
        const auto app = maker.webApp(QStringLiteral("shop"), subnet);
        const Drawing drawing = drawn(maker.done());
        QCOMPARE(drawing.links.size(), std::size_t(2));
        QVERIFY(drawing.links[0].kind == LinkKind::PrivateLink && drawing.links[0].to == PartId(endpoint));
        QVERIFY(drawing.links[1].kind == LinkKind::Integration && drawing.links[1].from == PartId(app));
        for (const Link& link : drawing.links)
            QVERIFY(link.path.size() >= 2);
        const auto& face = std::get<DeviceFace>(shapeOf(drawing, sql)->face);
        QVERIFY(!face.capsule && face.glyph == Glyph::Database);
        QVERIFY(std::get<AppFace>(shapeOf(drawing, app)->face).multiTenant);
    }

    void placements_areKeptAndTheRestMakesRoom()
    {
        PlanMaker maker;
        const auto network = maker.network(QStringLiteral("vnet"), QStringLiteral("10.0.0.0/16"));
        const auto first = maker.subnet(QStringLiteral("first"), QStringLiteral("10.0.0.0/24"), network);
        const auto second = maker.subnet(QStringLiteral("second"), QStringLiteral("10.0.1.0/24"), network);
        const auto other = maker.network(QStringLiteral("other"), QStringLiteral("10.1.0.0/16"));
        maker.put(network, {700, 300});
        maker.put(second, {20, 60});
        maker.put(other, {2000, -500});
        const Drawing drawing = drawn(maker.done());
        QCOMPARE(shapeOf(drawing, network)->rect.topLeft(), QPointF(700, 300));
        QCOMPARE(shapeOf(drawing, other)->rect.topLeft(), QPointF(2000, -500));
        QCOMPARE(shapeOf(drawing, second)->rect.topLeft(), QPointF(720, 360));
        QVERIFY(overlap(drawing).isEmpty());
        QVERIFY(shapeOf(drawing, network)->rect.contains(shapeOf(drawing, first)->rect));
    }

    void lines_joinWhatBelongsTogether()
    {
        const Drawing drawing = drawn(hubAndSpoke());
        std::map<LinkKind, int> counts;
        for (const Link& link : drawing.links) {
            ++counts[link.kind];
            QVERIFY(link.path.size() >= 2);
            for (qsizetype i = 1; i < link.path.size(); ++i)
                QVERIFY(link.path[i].x() == link.path[i - 1].x() || link.path[i].y() == link.path[i - 1].y());
        }
        QCOMPARE(counts[LinkKind::Peering], 1);
        QCOMPARE(counts[LinkKind::Vpn], 1);
        QCOMPARE(counts[LinkKind::Internet], 1);
        QCOMPARE(counts[LinkKind::ZoneLink], 1);
    }

    void peering_withoutItsOtherDirectionIsToldApart()
    {
        PlanMaker maker;
        const auto a = maker.network(QStringLiteral("a"), QStringLiteral("10.0.0.0/16"));
        const auto b = maker.network(QStringLiteral("b"), QStringLiteral("10.1.0.0/16"));
        maker.peer(a, b);
        const Drawing drawing = drawn(maker.done());
        QCOMPARE(drawing.links.size(), std::size_t(1));
        QVERIFY(drawing.links[0].hasThere != drawing.links[0].hasBack);
    }

    void use_becomesABarAndItsLine()
    {
        const Plan plan = hubAndSpoke();
        std::vector<SubnetUse> uses(1);
        for (const auto& row : plan.network->subnets.rows()) {
            if (textOf(row.value->name) == QLatin1String("ase"))
                uses[0].subnet = row.id;
        }
        uses[0].prefix = Prefix::parse("10.1.0.0/24");
        uses[0].total = 256;
        uses[0].used = 46;
        uses[0].peak = 155;
        const Drawing drawing = drawingOf(plan, uses, nullptr, Theme::light(QFont()));
        const auto& face = std::get<SubnetFace>(shapeOf(drawing, uses[0].subnet)->face);
        QCOMPARE(face.addresses, QStringLiteral("46 used · 109 head-room · 101 free"));
        QCOMPARE(face.used, 46 / 256.0);
    }

    void apps_beyondThreeAreCounted()
    {
        PlanMaker maker;
        const auto network = maker.network(QStringLiteral("v"), QStringLiteral("10.0.0.0/16"));
        const auto subnet = maker.subnet(QStringLiteral("s"), QStringLiteral("10.0.0.0/24"), network);
        const auto plan =
            maker.plan(QStringLiteral("p"), maker.environment(QStringLiteral("e"), subnet, Generation::V3, Exposure::Ilb));
        for (int i = 0; i < 7; ++i)
            maker.app(QStringLiteral("app-%1").arg(i), plan);
        const Drawing drawing = drawn(maker.done());
        QCOMPARE(std::get<AppFace>(drawing.shapes.back().face).name, QStringLiteral("+4"));
        QVERIFY(std::get<AppFace>(drawing.shapes.back().face).summary);
    }

    /// Every part at every level of detail, in both themes, at 100 and 200 %, in every state.
    void faces_arePaintedAtEveryLevelOfDetail()
    {
        warnings = 0;
        const QtMessageHandler before = qInstallMessageHandler(countWarning);
        int blank = 0;
        for (const Theme& theme : {Theme::light(QFont()), Theme::dark(QFont())}) {
            const Drawing drawing = drawingOf(anyPlan(7, 5), {}, nullptr, theme);
            for (const double scale : {0.1, 0.3, 0.5, 1.0, 2.0}) {
                for (const Shape& shape : drawing.shapes)
                    blank += isBlankAt(shape, theme, scale) ? 1 : 0;
            }
        }
        qInstallMessageHandler(before);
        QCOMPARE(warnings, 0);
        QCOMPARE(blank, 0);
    }

private:
    /// Apps have no face of their own below 70 %.
    static bool isBlankAt(const Shape& shape, const Theme& theme, double scale)
    {
        const QRectF area = paintedRect(shape);
        QImage image((area.size() * scale).toSize() + QSize(1, 1), QImage::Format_RGB32);
        image.fill(theme.canvas);
        QPainter painter(&image);
        painter.scale(scale, scale);
        painter.translate(-area.topLeft());
        paintShape(painter, shape, theme, scale);
        painter.end();
        const bool blank = isBlank(image);
        QPainter again(&image);
        paintShape(again, shape, theme, scale,
            {.selected = true, .focused = true, .dropTarget = scale > 1, .preview = true, .faded = true});
        return blank && !(std::holds_alternative<AppFace>(shape.face) && scale < 0.7);
    }
};

ASE_TEST(DiagramTest)

#include "diagram_test.moc"
