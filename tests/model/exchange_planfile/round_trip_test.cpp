#include "model/exchange/planfile/read_plan.h"
#include "model/exchange/planfile/words.h"
#include "model/exchange/planfile/write_plan.h"
#include "model/reach/trace.h"
#include "tests/model/exchange_planfile/arbitrary_plan.h"
#include "tests/support/plan_builders.h"
#include "tests/support/test_registry.h"

#include <QFile>

#include <rapidcheck.h>

using namespace ase;

namespace {

QString messageOf(const Result<Plan>& plan)
{
    return plan ? QString() : sentenceWithPlace(plan.error());
}

QByteArray newerFile()
{
    return R"({
  "format": "ase-planner/plan",
  "version": "1.7",
  "name": "later",
  "colour": "blue",
  "virtualNetworks": [
    {
      "id": "0000000000001",
      "name": "hub",
      "addressSpace": [
        "10.0.0.0/16"
      ],
      "subnets": [
        {
          "id": "0000000000002",
          "name": "apps",
          "serviceEndpoints": [
            {
              "service": "Microsoft.Sql",
              "scope": {
                "since": 2.50
              }
            }
          ],
          "ipam": true
        }
      ],
      "encryption": {
        "enabled": true
      }
    }
  ],
  "premises": {
    "documentsDate": "2026-01-01",
    "cloud": "public"
  },
  "vpnClients": [
    {
      "id": "0000000000009",
      "network": "0000000000001"
    }
  ]
}
)";
}

}

class RoundTripTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyPlan_comesBackAsItWas_andSoDoItsBytes()
    {
        QVERIFY(rc::check([] {
            const Plan plan = test::arbitraryPlan();
            const QByteArray bytes = writePlan(plan);
            const auto read = readPlan(bytes, QStringLiteral("any.aseplan"));
            if (!read)
                RC_FAIL(messageOf(read).toStdString() + "\n" + bytes.toStdString());
            RC_ASSERT(*read == plan);
            RC_ASSERT(writePlan(*read) == bytes);
        }));
    }

    void aPlanOfAThousandSubnets_comesBackAsItWas()
    {
        const Plan plan = test::samplePlanOf(1000);
        QCOMPARE(plan.network->subnets.size(), std::size_t(1000));
        const QByteArray bytes = writePlan(plan);
        const auto read = readPlan(bytes, {});
        QVERIFY2(read.ok(), qPrintable(messageOf(read)));
        QVERIFY(*read == plan);
        QCOMPARE(writePlan(*read), bytes);
    }

    void everySample_isCanonical()
    {
        const QDir folder(QStringLiteral(ASE_SAMPLES_FOLDER));
        const QStringList samples = folder.entryList({QStringLiteral("*.aseplan")});
        QCOMPARE(samples.size(), 10);
        for (const QString& sample : samples) {
            QFile file(folder.filePath(sample));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const auto read = readPlan(bytes, sample);
            QVERIFY2(read.ok(), qPrintable(messageOf(read)));
            QCOMPARE(writePlan(*read), bytes);
        }
    }

    void anEmptyPlan_isThreeFields()
    {
        QCOMPARE(writePlan(Plan()),
            QByteArray("{\n  \"format\": \"ase-planner/plan\",\n  \"version\": \"1.0\",\n  \"name\": \"\"\n}\n"));
    }

    void wordsOfTraces_areThoseOfTheCommandLine()
    {
        for (int stage = 0; stage <= int(Stage::Operation); ++stage)
            QCOMPARE(planfile::wordOf<Stage>(std::size_t(stage)), nameOf(Stage(stage)));
        for (int verdict = 0; verdict <= int(TraceVerdict::Blocked); ++verdict)
            QCOMPARE(planfile::wordOf<TraceVerdict>(std::size_t(verdict)), nameOf(TraceVerdict(verdict)));
    }

    void rules_keepTheirWrittenOrder()
    {
        const Plan plan = test::planFromText(
            "nsg a: 300 in deny any any -> any; 100 in allow tcp any -> any:443; 200 out allow any any -> any");
        const auto read = readPlan(writePlan(plan), {});
        QVERIFY(read.ok());
        QStringList names;
        for (const auto& [id, rule] : rulesAsWritten(*read->network->securityGroups.rows().front().value))
            names << textOf(rule->name);
        QCOMPARE(names.join(u' '), QStringLiteral("rule-300 rule-100 rule-200"));
    }

    void placementsOfPartsThatAreGone_areNotWritten()
    {
        Plan plan = test::planFromText("vnet hub 10.0.0.0/16");
        const QByteArray bytes = writePlan(plan);
        plan.diagram.placements =
            plan.diagram.placements.with(PartId(SubnetId {7}), Placement {.position = QPointF(1, 2), .size = {}});
        QCOMPARE(writePlan(plan), bytes);
    }

    void aNewerMinorVersion_keepsWhatThisOneDoesNotKnow()
    {
        const auto read = readPlan(newerFile(), {});
        QVERIFY2(read.ok(), qPrintable(messageOf(read)));
        const auto again = readPlan(writePlan(*read), {});
        QVERIFY2(again.ok(), qPrintable(messageOf(again)));
        QVERIFY(*again == *read);
        QCOMPARE(writePlan(*again), writePlan(*read));
        const auto lines = [](const QByteArray& bytes) {
            QList<QByteArray> all;
            for (QByteArray line : bytes.split('\n'))
                all << line.replace(",", "");
            std::sort(all.begin(), all.end());
            return all;
        };
        QCOMPARE(lines(writePlan(*read)), lines(newerFile())); // every line, if not in the same order

        const Plan edited = withNetwork(*read, [](Network& network) { network.subnets = {}; });
        const QByteArray bytes = writePlan(edited);
        QVERIFY(!bytes.contains("ipam"));
        QVERIFY(bytes.contains("vpnClients"));
        QVERIFY(bytes.contains("\"version\": \"1.7\""));
    }

    void aNewerMinorVersion_withNothingNew_keepsItsNumber()
    {
        const QByteArray bytes("{\n  \"format\": \"ase-planner/plan\",\n  \"version\": \"1.2\",\n  \"name\": \"x\"\n}\n");
        const auto read = readPlan(bytes, {});
        QVERIFY(read.ok());
        QCOMPARE(writePlan(*read), bytes);
    }
};

ASE_TEST(RoundTripTest)
#include "round_trip_test.moc"
