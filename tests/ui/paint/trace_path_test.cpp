#include "model/exchange/planfile/save_plan.h"
#include "model/plan/edit/place_parts.h"
#include "model/reach/matrix.h"
#include "tests/support/test_registry.h"
#include "tests/ui/paint/plans.h"
#include "ui/paint/draftsman.h"
#include "ui/paint/picture.h"
#include "ui/paint/trace_list.h"
#include "ui/paint/trace_paint.h"
#include "ui/paint/trace_route.h"

#include <QDir>
#include <QImage>
#include <QPainter>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace ase;
using namespace ase::test;

namespace {

constexpr double margin = 320; ///< a way goes round what stands at the edge of the drawing
constexpr double touching = 3;

const Theme& theme()
{
    static const Theme light = Theme::light(QFont());
    return light;
}

Drawing drawn(const Plan& plan, const std::vector<Layer>& hidden = {})
{
    Draftsman draftsman(theme());
    draftsman.draw(plan, {}, nullptr, HiddenLayers(hidden));
    return draftsman.drawing();
}

const Shape* shapeOf(const Drawing& drawing, std::optional<PartId> id)
{
    const auto found = std::find_if(
        drawing.shapes.begin(), drawing.shapes.end(), [&](const Shape& shape) { return id && shape.id == *id; });
    return found == drawing.shapes.end() ? nullptr : &*found;
}

bool isAt(const Shape& shape, QPointF point)
{
    return shape.rect.adjusted(-touching, -touching, touching, touching).contains(point);
}

bool areRightAngled(const std::vector<QPointF>& points)
{
    for (std::size_t i = 1; i < points.size(); ++i)
        if (std::abs(points[i].x() - points[i - 1].x()) > 1e-6 && std::abs(points[i].y() - points[i - 1].y()) > 1e-6)
            return false;
    return points.size() > 1;
}

/// One begins where the other ends, or both do at one box.
bool follows(const Drawing& drawing, const TracePiece& before, const TracePiece& after)
{
    const QPointF end = before.points.back();
    const QPointF start = after.points.front();
    if (QLineF(end, start).length() < 1e-6)
        return true;
    return std::any_of(drawing.shapes.begin(), drawing.shapes.end(),
        [&](const Shape& shape) { return isAt(shape, end) && isAt(shape, start); });
}

QString troubleWithLines(const Drawing& drawing, const TracePath& path)
{
    const TracePiece* before = nullptr;
    for (const TracePiece& piece : path.pieces) {
        if (!areRightAngled(piece.points))
            return QStringLiteral("a piece is not at right angles");
        if (before && before->isReply == piece.isReply && !follows(drawing, *before, piece))
            return QStringLiteral("a piece does not follow the one before");
        before = &piece;
    }
    const auto reply =
        std::find_if(path.pieces.begin(), path.pieces.end(), [](const TracePiece& piece) { return piece.isReply; });
    if (reply == path.pieces.begin())
        return QStringLiteral("no request");
    const Shape* from = shapeOf(drawing, path.from);
    const Shape* to = shapeOf(drawing, path.to);
    if (from && !isAt(*from, path.pieces.front().points.front()))
        return QStringLiteral("it does not begin at its caller");
    if (to && !isAt(*to, std::prev(reply)->points.back()))
        return QStringLiteral("it does not end at what is called");
    return {};
}

QString troubleWithDiscs(const TracePath& path)
{
    const double least = theme().metrics.hopDisc;
    for (std::size_t i = 0; i < path.discs.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k)
            if (QLineF(path.discs[i].at, path.discs[k].at).length() < least)
                return QStringLiteral("discs %1 and %2 overlap").arg(path.discs[k].hop + 1).arg(path.discs[i].hop + 1);
        if (path.broken && QLineF(path.discs[i].at, path.broken->at).length() < least)
            return QStringLiteral("disc %1 lies on the break").arg(path.discs[i].hop + 1);
    }
    return {};
}

/// Of boxes alike it is measured once for all tests.
InkMemory& memory()
{
    static InkMemory known;
    return known;
}

double distanceTo(const QRectF& rect, QPointF point)
{
    return std::hypot(std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()}),
        std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()}));
}

/// What is laid over the drawing covers nothing that is to be read in it, nor one another.
QString troubleWithWords(const Drawing& drawing, const TracePath& path)
{
    const Ink ink(drawing, theme(), memory());
    const double radius = theme().metrics.hopDisc / 2;
    std::vector<QRectF> labels;
    for (const TraceWord& word : path.words)
        labels.push_back(word.box);
    if (path.broken)
        labels.push_back(path.broken->card);
    for (const QRectF& label : labels) {
        if (!ink.within(label).empty())
            return QStringLiteral("a label lies on words");
        for (const HopDisc& disc : path.discs)
            if (distanceTo(label, disc.at) < radius)
                return QStringLiteral("a label lies on disc %1").arg(disc.hop + 1);
    }
    for (std::size_t i = 1; i < labels.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (labels[i].intersects(labels[k]))
                return QStringLiteral("labels overlap");
    for (const HopDisc& disc : path.discs)
        for (const QRectF& word : ink.within(QRectF(disc.at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius))))
            if (distanceTo(word, disc.at) < radius)
                return QStringLiteral("disc %1 lies on words").arg(disc.hop + 1);
    return {};
}

/// What is wrong with a path, in words; empty where nothing is.
QString troubleWith(const Drawing& drawing, const Trace& trace, const TracePath& path)
{
    if (path.pieces.empty())
        return QStringLiteral("nothing is drawn");
    if (path.discs.size() + (path.broken ? 1 : 0) != trace.hops.size())
        return QStringLiteral("a link has no disc");
    if (trace.blockedAt.has_value() != path.broken.has_value() || (path.broken && path.broken->hop != *trace.blockedAt))
        return QStringLiteral("it does not break where it is blocked");
    if (!drawing.bounds.adjusted(-margin, -margin, margin, margin).contains(path.bounds))
        return QStringLiteral("it leaves the drawing");
    const QString lines = troubleWithLines(drawing, path);
    if (!lines.isEmpty())
        return lines;
    const QString discs = troubleWithDiscs(path);
    return discs.isEmpty() ? troubleWithWords(drawing, path) : discs;
}

std::vector<TraceQuery> questionsOf(const Network& network)
{
    std::vector<TraceQuery> questions;
    for (const MatrixTarget& target :
        targetsOf(network, {{.kind = EndpointKind::Kudu}, {.kind = EndpointKind::Https}, {.kind = EndpointKind::Ftp}}))
        for (const TraceEnd& caller : callersOf(network))
            questions.push_back({.from = caller, .to = target.part, .endpoint = target.endpoint});
    for (const auto& row : network.environments.rows())
        questions.push_back({.from = Outsider::Probe, .to = PartId(row.id), .endpoint = {.kind = EndpointKind::Http}});
    if (const auto address = Address::parse(QStringLiteral("10.99.0.4").toStdString()))
        for (const auto& row : network.apps.rows())
            questions.push_back({.from = *address, .to = PartId(row.id), .endpoint = {.kind = EndpointKind::Kudu}});
    return questions;
}

/// Of the first path that is wrong.
QString troubleIn(const Plan& plan, const Drawing& drawing, std::size_t most)
{
    const Network& network = *plan.network;
    const Reading reading(network);
    const std::vector<TraceQuery> questions = questionsOf(network);
    for (std::size_t i = 0; i < std::min(most, questions.size()); ++i) {
        const auto trace = traceOf(reading, questions[i]);
        if (!trace.ok() || trace->hops.empty())
            continue;
        const TracePath path = tracePathOf(drawing, network, *trace, questions[i], theme(), memory());
        const QString trouble = troubleWith(drawing, *trace, path);
        if (!trouble.isEmpty())
            return QStringLiteral("question %1: %2").arg(i).arg(trouble);
    }
    return {};
}

Plan sample(const QString& name)
{
    const auto plan = openPlan(QStringLiteral(ASE_SOURCE_DIR "/resources/samples/") + name + QStringLiteral(".aseplan"));
    if (!plan)
        qFatal("%s", qPrintable(sentence(plan.error())));
    return *plan;
}

PartId partAt(const Plan& plan, const char* path)
{
    const auto parts = findByPath(plan, QLatin1String(path));
    if (parts.size() != 1)
        qFatal("%s is not one part", path);
    return parts.front();
}

struct Asked {
    Plan plan;
    TraceQuery query;
    Trace trace;
    Drawing drawing;
    TracePath path;
};
/// The deployment server of the samples wants Kudu of their app.
Asked asked(const QString& name)
{
    Asked one {.plan = sample(name), .query = {}, .trace = {}, .drawing = {}, .path = {}};
    one.query = {.from = partAt(one.plan, "server:octopus-01"),
        .to = partAt(one.plan, "app:orders"),
        .endpoint = {.kind = EndpointKind::Kudu}};
    const auto trace = traceOf(Reading(*one.plan.network), one.query);
    if (!trace)
        qFatal("%s", qPrintable(sentence(trace.error())));
    one.trace = *trace;
    one.drawing = drawn(one.plan);
    one.path = tracePathOf(one.drawing, *one.plan.network, one.trace, one.query, theme());
    return one;
}

}

class TracePathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sample_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = QDir(QStringLiteral(ASE_SOURCE_DIR "/resources/samples"))
                                      .entryList({QStringLiteral("*.aseplan")}, QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(8);
    }

    void sample()
    {
        QFETCH(QString, file);
        const Plan plan = ::sample(file);
        QCOMPARE(troubleIn(plan, drawn(plan), 400), QString());
    }

    /// What is folded or hidden is stood for by what is drawn around it.
    void sampleInPart_data() { sample_data(); }
    void sampleInPart()
    {
        QFETCH(QString, file);
        Plan plan = ::sample(file);
        QCOMPARE(troubleIn(plan, drawn(plan, {Layer::Peerings, Layer::Connections}), 400), QString());
        QCOMPARE(troubleIn(plan, drawn(plan, {Layer::Sites, Layer::Gateways}), 400), QString());
        QCOMPARE(troubleIn(plan, drawn(plan, {Layer::Environments, Layer::Compute}), 400), QString());
        for (const auto& row : plan.network->virtualNetworks.rows()) {
            const auto folded = setCollapsed(plan, {row.id}, true);
            QVERIFY(folded.ok());
            plan = *folded;
            QCOMPARE(troubleIn(plan, drawn(plan), 400), QString());
        }
    }

    void anyPlan_isDrawnWhole()
    {
        QVERIFY(rc::check([](std::uint32_t seed) {
            const Plan plan = anyPlan(seed, int(1 + seed % 5));
            const QString trouble = troubleIn(plan, drawn(plan), 24);
            RC_ASSERT(trouble.toStdString() == std::string());
        }));
    }

    /// Each kind of link, at parts of every kind, at parts that are gone and at none.
    void everyKindOfLink_isDrawn()
    {
        const Asked one = asked(QStringLiteral("ilb-v3-hub-spoke"));
        const Network& network = *one.plan.network;
        std::vector<std::optional<PartId>> parts {std::nullopt, PartId(DeviceId {987654321})};
        for (const Shape& shape : one.drawing.shapes)
            parts.emplace_back(shape.id);
        for (const auto& row : network.peerings.rows())
            parts.emplace_back(row.id);
        for (int stage = 0; stage <= int(Stage::Operation); ++stage) {
            for (const auto& part : parts) {
                Trace trace = one.trace;
                const Hop hop {.stage = Stage(stage), .verdict = HopVerdict::Block, .part = part};
                trace.hops.insert(trace.hops.begin() + 2, hop);
                trace.hops.insert(trace.hops.begin() + 3, hop);
                trace.blockedAt = 2;
                const TracePath path = tracePathOf(one.drawing, network, trace, one.query, theme(), memory());
                const QString trouble = troubleWith(one.drawing, trace, path);
                QVERIFY2(trouble.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(nameOf(Stage(stage)), trouble)));
            }
        }
    }

    /// It goes on to the device that never saw the request, apart from that.
    void blockedReply_isDrawnToWhereItIsLost()
    {
        const Asked one = asked(QStringLiteral("blocked-return"));
        QVERIFY(one.trace.blockedAt && one.trace.hops[*one.trace.blockedAt].stage == Stage::ReturnRoute);
        QVERIFY(one.path.broken);
        QVERIFY(one.path.broken->title.endsWith(QStringLiteral("Return route")));
        QCOMPARE(one.path.broken->cause, QStringLiteral("0.0.0.0/0 → fw-hub"));
        const Shape* firewall = shapeOf(one.drawing, partAt(one.plan, "firewall:fw-hub"));
        const Shape* spoke = shapeOf(one.drawing, partAt(one.plan, "spoke"));
        QVERIFY(distanceTo(firewall->rect, one.path.broken->at) < 80);
        double lost = 0;
        for (const TracePiece& piece : one.path.pieces) {
            QVERIFY(piece.isReply || piece.mark != VerdictMark::NotReached); // the request arrives
            if (piece.isReply && piece.mark == VerdictMark::Blocked)
                lost += lengthOf(piece.points);
            if (piece.isReply)
                for (const TracePiece& other : one.path.pieces)
                    QVERIFY(other.isReply || other.points != piece.points);
        }
        QVERIFY(lost > 100 && !spoke->rect.contains(one.path.broken->at));
        const auto isReply = [](const TraceWord& word) { return word.isReply; };
        const auto word = std::find_if(one.path.words.begin(), one.path.words.end(), isReply);
        QVERIFY(word != one.path.words.end());
        QVERIFY(std::any_of(one.path.pieces.begin(), one.path.pieces.end(), [&](const TracePiece& piece) {
            const QRectF around = word->box.adjusted(-8, -8, 8, 8);
            return piece.isReply && piece.mark == VerdictMark::Blocked
                && std::adjacent_find(piece.points.begin(), piece.points.end(),
                       [&](QPointF a, QPointF b) {
                           return around.intersects(QRectF(a, b).normalized().adjusted(-1, -1, 1, 1));
                       })
                != piece.points.end();
        }));
    }

    void request_isRedOnlyAtItsBreak()
    {
        const Asked one = asked(QStringLiteral("blocked-nsg"));
        QVERIFY(one.path.broken);
        double passed = 0;
        double red = 0;
        for (const TracePiece& piece : one.path.pieces) {
            if (piece.isReply)
                continue;
            if (piece.mark == VerdictMark::Reachable)
                passed += lengthOf(piece.points);
            if (piece.mark == VerdictMark::Blocked)
                red += lengthOf(piece.points);
        }
        QVERIFY(red > 0 && red < 40 && passed > 300);
        for (const HopDisc& disc : one.path.discs)
            QCOMPARE(disc.mark == VerdictMark::NotReached, disc.hop > one.path.broken->hop);
    }

    /// Box to box through all that the packets pass, and along the lines between.
    void gatewaysAndFirewalls_areStationsOfTheWay()
    {
        const Asked one = asked(QStringLiteral("blocked-nsg"));
        for (const char* station : {"gateway:vpn-hub"}) {
            const Shape* box = shapeOf(one.drawing, partAt(one.plan, station));
            const bool isMet = std::any_of(one.path.pieces.begin(), one.path.pieces.end(), [&](const TracePiece& piece) {
                return !piece.isReply && (isAt(*box, piece.points.front()) || isAt(*box, piece.points.back()));
            });
            QVERIFY2(isMet, station);
        }
    }

    /// Where there is room beside the words, no line runs over them.
    void lines_runBesideWords_data() { sample_data(); }
    void lines_runBesideWords()
    {
        QFETCH(QString, file);
        const Plan plan = ::sample(file);
        if (findByPath(plan, QStringLiteral("server:octopus-01")).size() != 1)
            return;
        const Asked one = asked(file);
        const Ink ink(one.drawing, theme(), memory());
        for (const TracePiece& piece : one.path.pieces) {
            for (std::size_t i = 1; i < piece.points.size(); ++i) {
                const QRectF line = QRectF(piece.points[i - 1], piece.points[i]).normalized().adjusted(-1, -1, 1, 1);
                for (const QRectF& word : ink.within(line)) {
                    const bool isBadge =
                        distanceTo(word, piece.points.front()) < 13 || distanceTo(word, piece.points.back()) < 13;
                    QVERIFY2(isBadge, qPrintable(QStringLiteral("at %1, %2").arg(word.x()).arg(word.y())));
                }
            }
        }
    }

    void blockedName_breaksBeforeTheLineGetsAnywhere()
    {
        const Asked one = asked(QStringLiteral("blocked-dns"));
        QVERIFY(one.path.broken);
        double reached = 0;
        double beyond = 0;
        for (const TracePiece& piece : one.path.pieces)
            for (std::size_t i = 1; i < piece.points.size(); ++i)
                (piece.mark == VerdictMark::NotReached ? beyond : reached) +=
                    QLineF(piece.points[i - 1], piece.points[i]).length();
        QVERIFY(reached > 0 && reached < beyond);
    }

    void partsOnTheWay_areLitWithWhatIsAroundThem()
    {
        const Asked one = asked(QStringLiteral("blocked-return"));
        for (const char* lit : {"server:octopus-01", "site:london", "hub", "hub/GatewaySubnet", "spoke", "spoke/ase"})
            QVERIFY2(one.path.parts.contains(partAt(one.plan, lit)), lit);
        for (const char* faded : {"spoke/agents", "spoke/appgw"})
            QVERIFY2(!one.path.parts.contains(partAt(one.plan, faded)), faded);
    }

    void discIsFoundWhereItIs()
    {
        const Asked one = asked(QStringLiteral("blocked-return"));
        for (const HopDisc& disc : one.path.discs) {
            QCOMPARE(hopAt(one.path, disc.at, 12, theme()), std::optional(disc.hop));
            QCOMPARE(placeOf(one.path, disc.hop), std::optional(disc.at));
        }
        QCOMPARE(hopAt(one.path, one.path.broken->at, 12, theme()), one.trace.blockedAt);
        QVERIFY(!hopAt(one.path, one.drawing.bounds.topLeft() - QPointF(500, 500), 12, theme()));
    }

    /// At any zoom and at any moment it paints nothing outside of its bounds.
    void paintsWithinItsBounds()
    {
        const Asked one = asked(QStringLiteral("blocked-return"));
        for (const double scale : {1.0, 0.5, 0.2}) {
            for (const double progress : {0.0, 0.4, 1.0}) {
                const QRectF all = paintedRect(one.path, scale).adjusted(-40, -40, 40, 40);
                QImage image((all.size() * scale).toSize(), QImage::Format_RGB32);
                image.fill(theme().canvas);
                QPainter painter(&image);
                painter.scale(scale, scale);
                painter.translate(-all.topLeft());
                paintTrace(painter, one.path, theme(), {.scale = scale, .currentHop = 1, .progress = progress});
                painter.end();
                int inked = 0;
                const QRect inside = QRectF(QPointF(), all.size() * scale).adjusted(4, 4, -4, -4).toRect();
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        if (image.pixel(x, y) == theme().canvas.rgb())
                            continue;
                        ++inked;
                        QVERIFY(inside.contains(x, y));
                    }
                }
                QVERIFY(progress == 0 || inked > 100);
            }
        }
    }

    void listOfAPicture_tellsEveryLink()
    {
        const Asked one = asked(QStringLiteral("blocked-return"));
        const PictureTrace picture = pictureTraceOf(one.drawing, *one.plan.network, one.trace, one.query, theme());
        QCOMPARE(picture.rows.size(), one.trace.hops.size());
        QCOMPARE(picture.question, QStringLiteral("octopus-01 → orders, Kudu"));
        QVERIFY(picture.verdict.startsWith(QStringLiteral("Blocked at hop")));
        for (const PictureTrace::Row& row : picture.rows)
            QVERIFY(!row.stage.isEmpty() && !row.because.isEmpty());
        QVERIFY(traceListHeight(picture, 360, theme()) > 18.0 * double(picture.rows.size()));
        const QString svg = QString::fromUtf8(diagramSvg(one.drawing, {}, theme(), &picture));
        QVERIFY(svg.contains(picture.verdict));
        for (const char* word : {"Request", "Reply", "Not reached", "Passes", "Blocks"}) // of the legend
            QVERIFY2(svg.contains(QStringLiteral(">%1<").arg(QLatin1String(word))), word);
        const QImage plain = diagramPng(one.drawing, {}, theme(), 1);
        QVERIFY(diagramPng(one.drawing, {}, theme(), 1, &picture).width() > plain.width() + 300);
    }
};

ASE_TEST(TracePathTest)

#include "trace_path_test.moc"
