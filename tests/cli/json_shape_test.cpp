#include "tests/cli/programs.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace ase::test;

namespace {

/// The least keys of each shape, as the handbook has them: what stands here only tells names and types; null is any type.
const char* const checkShape = R"({"schema":"ase-planner/check/1","counts":{"error":0,"warning":0,"info":0,"cannot_tell":0},
    "findings":[{"check":"","severity":"","title":"","consequence":"","parts":[""],"facts":[""],"fixes":[""],"accepted":false,
    "kind":"","field":"","key":""}]})";
const char* const capacityShape = R"({"schema":"ase-planner/capacity/1","subnets":[{"subnet":"","prefix":"","environment":"",
    "total":0,"reserved":0,"infrastructure":{"low":0,"high":0},"instances":0,"standby":0,"windows_apps":0,"used":0,"used_low":0,
    "peak":0,"peak_low":0,"free":0,"fits":"","most_instances":0,"most_instances_resized":0}]})";
const char* const rulesShape = R"({"schema":"ase-planner/rules/1","groups":[{"group":"","subnet":"","direction":"",
    "rules":[""],"shadowed":[""],"redundant":[""],"partly_shadowed":[""],"contradicting":[[""]],"by":{},
    "required":[{"flow":"","holds":null,"blocked_by":[""],"sample":null}]}]})";
const char* const effectiveShape = R"({"schema":"ase-planner/effective/1","subnet":"","routes":[{"prefix":"","next_hop":"",
    "address":null,"source":"","origin":"","state":"","why":""}],
    "rules":[{"direction":"","priority":0,"name":"","access":"","group":""}]})";
const char* const traceShape =
    R"({"schema":"ase-planner/trace/1","verdict":"","blocked_at":null,"hops":[{"number":0,"stage":"",
    "part":"","verdict":"","because":"","evidence":"","facts":[""],"fixes":[""]}]})";
const char* const matrixShape = R"({"schema":"ase-planner/matrix/1","columns":[{"to":"","endpoint":""}],
    "rows":[{"from":"","cells":[{"verdict":"","stage":"","blocked_at":""}]}]})";
const char* const importShape = R"({"schema":"ase-planner/import/1","counts":{"virtualNetworks":0,"subnets":0,"peerings":0,
    "networkSecurityGroups":0,"securityRules":0,"routeTables":0,"routes":0,"appServiceEnvironments":0,"appServicePlans":0,
    "apps":0,"privateDnsZones":0},"kept":[{"type":"","name":"","pointer":""}],
    "unknown":[{"expression":"","pointer":"","why":""}]})";

/// What is missing or of another type, with where; empty: nothing. Null may stand where a text or number does.
QString lacks(const QJsonValue& found, const QJsonValue& shape, const QString& where)
{
    if (shape.isNull() || (found.isNull() && !shape.isObject() && !shape.isArray()))
        return {};
    if (found.type() != shape.type())
        return where + QStringLiteral(": another type");
    const QJsonObject object = shape.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString there = where + u'/' + member.key();
        if (!found.toObject().contains(member.key()))
            return there + QStringLiteral(": missing");
        if (const QString fault = lacks(found.toObject().value(member.key()), member.value(), there); !fault.isEmpty())
            return fault;
    }
    const QJsonArray items = found.toArray();
    for (qsizetype i = 0; shape.isArray() && i < items.size(); ++i)
        if (const QString fault = lacks(items[i], shape.toArray().first(), where + u'/' + QString::number(i));
            !fault.isEmpty())
            return fault;
    if (object.contains(QStringLiteral("schema"))
        && found.toObject().value(QStringLiteral("schema")) != object.value(QStringLiteral("schema")))
        return where + QStringLiteral(": another schema");
    return {};
}

}

/// What scripts may count on, of every verb that prints JSON and of plans of every generation.
class JsonShapeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leastKeys_areThere_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QByteArray>("shape");
        const auto row = [](const char* sample, const char* line, const char* shape) {
            QTest::addRow("%s %s", line, sample)
                << QString::fromLatin1(sample) << QString::fromLatin1(line).split(u' ') << QByteArray(shape);
        };
        for (const char* sample : {"ilb-v3-hub-spoke", "external-v3", "ilb-v2", "v1-pools", "broken"}) {
            row(sample, "check PLAN", checkShape);
            row(sample, "capacity PLAN", capacityShape);
            row(sample, "capacity PLAN --resize all", capacityShape);
            row(sample, "rules PLAN", rulesShape);
            row(sample, "matrix PLAN", matrixShape);
        }
        for (const char* sample : {"ilb-v3-hub-spoke", "blocked-dns"})
            row(sample, "effective PLAN --subnet spoke/ase", effectiveShape);
        for (const char* sample :
            {"blocked-dns", "blocked-nsg", "blocked-return", "blocked-certificate", "blocked-restriction"}) {
            row(sample, "trace PLAN --from octopus-01 --to ase1/orders --endpoint kudu", traceShape);
            row(sample, "trace PLAN --from internet --to ase1/orders", traceShape);
            row(sample, "trace PLAN --from octopus-01 --to ase1/orders --recipe octopus", traceShape);
        }
    }
    void leastKeys_areThere()
    {
        QFETCH(QString, sample);
        QFETCH(QStringList, line);
        QFETCH(QByteArray, shape);
        const QTemporaryDir folder;
        line.replaceInStrings(QStringLiteral("PLAN"), sampleIn(folder.path(), sample));
        const Ended ended = cli(line + QStringList {QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(ended.status == 0 || ended.status == 1, ended.said.constData());
        const QJsonDocument document = QJsonDocument::fromJson(ended.out);
        QVERIFY2(document.isObject(), ended.out.left(200).constData());
        const QJsonObject wanted = QJsonDocument::fromJson(shape).object();
        QVERIFY(!wanted.isEmpty());
        const QString fault = lacks(document.object(), wanted, {});
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        if (shape == QByteArray(traceShape))
            checkHops(document.object());
    }

    void anImport_reportsItsLeastKeys()
    {
        const QTemporaryDir folder;
        const QString plan = sampleIn(folder.path(), QStringLiteral("ilb-v3-hub-spoke"));
        const QString exported = folder.filePath(QStringLiteral("template.json"));
        QCOMPARE(cli({QStringLiteral("export"), plan, QStringLiteral("--to"), QStringLiteral("arm"), QStringLiteral("-o"),
                         exported})
                     .status,
            0);
        const Ended ended = cli({QStringLiteral("import"), exported, QStringLiteral("-o"),
            folder.filePath(QStringLiteral("again.aseplan")), QStringLiteral("--report"), QStringLiteral("json")});
        QVERIFY2(ended.status == 0, ended.said.constData());
        const QJsonObject report = QJsonDocument::fromJson(ended.out).object();
        const QString fault = lacks(report, QJsonDocument::fromJson(importShape).object(), {});
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QVERIFY(report.value(QStringLiteral("counts")).toObject().value(QStringLiteral("subnets")).toInt() > 0);
    }

    void theTextOfATrace_namesTheLinkOfTheJson()
    {
        const QTemporaryDir folder;
        for (const char* sample : {"blocked-dns", "blocked-nsg", "blocked-return"}) {
            const QString plan = sampleIn(folder.path(), QString::fromLatin1(sample));
            const QStringList line {QStringLiteral("trace"), plan, QStringLiteral("--from"), QStringLiteral("octopus-01"),
                QStringLiteral("--to"), QStringLiteral("ase1/orders"), QStringLiteral("--endpoint"), QStringLiteral("kudu")};
            const QJsonObject trace =
                QJsonDocument::fromJson(cli(line + QStringList {QStringLiteral("--format"), QStringLiteral("json")}).out)
                    .object();
            const int at = trace.value(QStringLiteral("blocked_at")).toInt(-1);
            const QJsonObject hop = trace.value(QStringLiteral("hops")).toArray().at(at).toObject();
            const QByteArray title =
                "Blocked at hop " + QByteArray::number(hop.value(QStringLiteral("number")).toInt()) + ", ";
            const QByteArray text = cli(line).out;
            QVERIFY2(text.startsWith(title), text.constData());
        }
    }

private:
    /// `blocked_at` is an index of `hops`, of the first that blocks, and each trace counts its links from 1.
    static void checkHops(const QJsonObject& trace)
    {
        const QJsonArray hops = trace.value(QStringLiteral("hops")).toArray();
        QVERIFY(!hops.isEmpty());
        int first = -1;
        int last = 0;
        for (int i = 0; i < hops.size(); ++i) {
            const QJsonObject hop = hops[i].toObject();
            const int number = hop.value(QStringLiteral("number")).toInt();
            QVERIFY(number == last + 1 || (number == 1 && trace.contains(QStringLiteral("steps"))));
            last = number;
            if (first < 0 && hop.value(QStringLiteral("verdict")) == QStringLiteral("block"))
                first = i;
        }
        const QJsonValue at = trace.value(QStringLiteral("blocked_at"));
        QVERIFY(at.isNull() == (first < 0));
        QCOMPARE(at.toInt(-1), first);
        QCOMPARE(trace.value(QStringLiteral("verdict")) == QStringLiteral("blocked"), first >= 0);
    }
};

ASE_TEST(JsonShapeTest)
#include "json_shape_test.moc"
