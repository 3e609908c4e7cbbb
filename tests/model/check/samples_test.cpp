#include "model/exchange/planfile/read_plan.h"
#include "model/reach/trace.h"
#include "tests/model/check/check_support.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>

using namespace ase;

/// What the samples show: who gets through, and where each of those that are about a block ends.
class SamplesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void aKeptScenarioTellsOfTheBlock();
    void everySampleIsAsked();
};

namespace {

struct Row {
    const char* sample;
    const char* from;
    const char* to;
    const char* endpoint;
    const char* verdict;
    const char* stage;
};
const std::vector<Row>& rows()
{
    static const std::vector<Row> all {
        {"blocked-certificate", "server:octopus-01", "ase:ase1/orders", "kudu", "blocked", "tls"},
        {"blocked-certificate", "server:octopus-01", "ase:ase1/orders", "webdeploy", "blocked", "tls"},
        {"blocked-certificate", "server:azdo-agent-1", "ase:ase1/orders", "kudu", "reachable", ""},
        {"blocked-certificate", "server:octopus-01", "ase:ase1/orders", "https", "reachable", ""},
        {"blocked-dns", "server:octopus-01", "ase:ase1/orders", "kudu", "blocked", "name"},
        {"blocked-dns", "server:azdo-agent-1", "ase:ase1/orders", "kudu", "reachable", ""},
        {"blocked-nsg", "server:octopus-01", "ase:ase1/orders", "kudu", "blocked", "ase-nsg"},
        {"blocked-nsg", "server:azdo-agent-1", "ase:ase1/orders", "kudu", "reachable", ""},
        {"blocked-restriction", "server:octopus-01", "ase:ase1/orders", "kudu", "blocked", "access"},
        {"blocked-restriction", "server:azdo-agent-1", "ase:ase1/orders", "kudu", "reachable", ""},
        {"blocked-return", "server:octopus-01", "ase:ase1/orders", "kudu", "blocked", "return-route"},
        {"blocked-return", "server:azdo-agent-1", "ase:ase1/orders", "kudu", "reachable", ""},
        {"ilb-v3-hub-spoke", "server:octopus-01", "ase:ase1/orders", "kudu", "blocked", "return-route"},
        {"ilb-v3-hub-spoke", "server:azdo-agent-1", "ase:ase1/orders", "kudu", "reachable", ""},
        {"external-v3", "server:build-agent", "app:status", "kudu", "reachable", ""},
        {"external-v3", "client:Internet", "app:www", "https", "reachable", ""},
        {"ilb-v2", "internet", "app:intranet", "https", "blocked", "name"},
        {"ilb-v2", "management", "ase:ase-legacy", "management", "reachable", ""},
        {"v1-pools", "client:Internet", "app:store", "https", "uncertain", ""},
        {"broken", "client:Internet", "app:shop", "https", "blocked", "name"},
    };
    return all;
}

Result<Plan> sample(const QString& name)
{
    QFile file(QDir(QStringLiteral(ASE_SAMPLES)).filePath(name + QStringLiteral(".aseplan")));
    if (!file.open(QIODevice::ReadOnly))
        return Problem {.text = "there is no such sample"};
    return readPlan(file.readAll(), name);
}

}

void SamplesTest::verdicts_data()
{
    QTest::addColumn<int>("at");
    for (std::size_t i = 0; i < rows().size(); ++i)
        QTest::addRow("%s from %s by %s", rows()[i].sample, rows()[i].from, rows()[i].endpoint) << int(i);
}

void SamplesTest::verdicts()
{
    QFETCH(int, at);
    const Row& row = rows()[std::size_t(at)];
    const auto plan = sample(QLatin1String(row.sample));
    QVERIFY(plan.ok());
    const Reading reading(*plan->network);
    const auto query = traceQueryMeant(*plan->network, reading, QLatin1String(row.from), QLatin1String(row.to),
        *endpointMeant(QLatin1String(row.endpoint)));
    QVERIFY2(query.ok(), query ? "" : qPrintable(sentence(query.error())));
    const auto trace = traceOf(reading, *query);
    QVERIFY(trace.ok());
    QCOMPARE(nameOf(trace->verdict), QString::fromLatin1(row.verdict));
    const QString stage = trace->blockedAt ? nameOf(trace->hops[*trace->blockedAt].stage) : QString();
    QCOMPARE(stage, QString::fromLatin1(row.stage));
}

/// Whoever opens one of them finds what is wrong among the problems.
void SamplesTest::aKeptScenarioTellsOfTheBlock()
{
    for (const char* name : {"blocked-certificate", "blocked-dns", "blocked-nsg", "blocked-restriction", "blocked-return"}) {
        const auto plan = sample(QLatin1String(name));
        QVERIFY(plan.ok());
        QVERIFY2(!plan->scenarios.empty(), name);
        QCOMPARE(nameOf(plan->scenarios.front().expected), QStringLiteral("reachable"));
        QCOMPARE(test::findingsOf(std::make_shared<const Plan>(*plan), QStringLiteral("ASE-REACH-200")),
            QStringLiteral("ase:ase1/plan-web/orders server:octopus-01 .scenario octopus-01 deploys orders"));
    }
}

/// A sample that nobody asks would be one that may show anything.
void SamplesTest::everySampleIsAsked()
{
    const QStringList files = QDir(QStringLiteral(ASE_SAMPLES)).entryList({QStringLiteral("*.aseplan")}, QDir::Files);
    QVERIFY(files.size() >= 10);
    for (const QString& file : files) {
        const bool aboutABlock = file.startsWith(QStringLiteral("blocked-"));
        const auto isAsked = [&](const Row& row) {
            return QString::fromLatin1(row.sample) + QStringLiteral(".aseplan") == file
                && (!aboutABlock || QString::fromLatin1(row.verdict) == u"blocked");
        };
        QVERIFY2(std::any_of(rows().begin(), rows().end(), isAsked), qPrintable(file));
    }
}

ASE_TEST(SamplesTest)

#include "samples_test.moc"
