#include "model/exchange/planfile/read_plan.h"
#include "model/exchange/planfile/write_plan.h"
#include "model/exchange/textplan/read_text_plan.h"
#include "tests/support/plan_builders.h"
#include "tests/support/test_registry.h"

#include <rapidcheck.h>

using namespace ase;

namespace {

/// A plan file of that content behind its format and version, which are line 1.
QByteArray file(const char* content)
{
    return QByteArray("{\"format\": \"ase-planner/plan\", \"version\": \"1.0\", \"name\": \"x\",\n") + content + "}";
}

}

class BadInputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatDoesNotFit_isRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("message");

        const auto row = [](const char* name, const QByteArray& bytes, int line, int column, const char* pointer,
                             const char* message) {
            QTest::newRow(name) << bytes << line << column << (pointer ? QString::fromLatin1(pointer) : QString())
                                << QString::fromLatin1(message);
        };
        row("empty", "", 0, 0, "", "The file is empty");
        row("binary", QByteArray("{\0}", 3), 0, 0, "", "binary");
        row("truncated", "{\"format\": \"ase-planner/plan\",\n\"name", 2, 6, nullptr, "ends in the middle");
        row("not JSON", "vnet hub", 1, 1, "", "not JSON");
        row("not a plan", "{\"resources\": []}", 1, 1, "", "not a plan file");
        row("a list", "[]", 1, 1, "", "not a plan file");
        row("another format", "{\"format\": \"draw.io\"}", 1, 12, "/format", "expected a member \"format\"");
        row("no version", "{\"format\": \"ase-planner/plan\"}", 1, 1, "", "version of the plan file is missing");
        row("version as number", "{\"format\": \"ase-planner/plan\",\n \"version\": 1}", 2, 13, "/version", "unreadable");
        row("newer major", "{\"format\": \"ase-planner/plan\",\n \"version\": \"2.0\"}", 2, 13, "/version", "version 2.0");
        row("repeated key", file("\"notes\": \"\",\n\"notes\": \"\""), 3, 1, "/notes", "stands twice");
        row("no name", "{\"format\": \"ase-planner/plan\", \"version\": \"1.0\"}", 1, 1, "", "\"name\" is missing");
        row("unknown member", file("\"nmae\": 1"), 2, 9, "/nmae", "\"nmae\" is not known");
        row("table of another type", file("\"devices\": {}"), 2, 12, "/devices", "Expected a list");
        row("part of another type", file("\"devices\": [7]"), 2, 13, "/devices/0", "Expected an object");
        row("part without id", file("\"sites\": [{\"name\": \"a\"}]"), 2, 11, "/sites/0", "\"id\" is missing");
        row("malformed id", file("\"sites\": [{\"id\": \"1\", \"name\": \"a\"}]"), 2, 18, "/sites/0/id", "Expected an id");
        row("text as number", file("\"notes\": 5"), 2, 10, "/notes", "Expected a text in quotes here, found 5");
        row("flag as text", file("\"sites\": [{\"id\": \"0000000000001\", \"name\": \"a\",\n\"existing\": \"yes\"}]"), 3, 13,
            "/sites/0/existing", "Expected true or false here, found \"yes\"");
        row("number as fraction",
            file("\"appServicePlans\": [{\"id\": \"0000000000001\", \"name\": \"a\",\n\"instances\": 1.5}]"), 3, 14,
            "/appServicePlans/0/instances", "Expected a whole number");
        row("number out of range",
            file("\"appServicePlans\": [{\"id\": \"0000000000001\", \"name\": \"a\",\n\"instances\": 3000000000}]"), 3, 14,
            "/appServicePlans/0/instances", "Expected a whole number");
        row("unknown word",
            file("\"environments\": [{\"id\": \"0000000000001\", \"name\": \"a\",\n\"generation\": \"v4\", \"exposure\": "
                 "\"None\"}]"),
            3, 15, "/environments/0/generation", "Expected one of v1, v2, v3 here, found \"v4\"");
        row("unknown role",
            file("\"devices\": [{\"id\": \"0000000000001\", \"name\": \"a\",\n\"role\": {\"type\": \"toaster\"}}]"), 3, 18,
            "/devices/0/role/type", "Expected one of gateway");
        row("two places",
            file("\"virtualNetworks\": [{\"id\": \"0000000000001\", \"name\": \"a\", \"subnets\": [{\"id\": "
                 "\"0000000000002\", \"name\": "
                 "\"s\"}]}],\n\"devices\": [{\"id\": \"0000000000003\", \"name\": \"a\", \"role\": {\"type\": \"client\"}, "
                 "\"subnet\": "
                 "\"0000000000002\",\n\"site\": \"0000000000004\"}],\"sites\": [{\"id\": \"0000000000004\", \"name\": "
                 "\"a\"}]"),
            4, 9, "/devices/0/site", "in a subnet or at a site");
        row("half an unknown", file("\"sites\": [{\"id\": \"0000000000001\",\n\"name\": {\"unknown\": {\"why\": \"\"}}}]"),
            3, 21, "/sites/0/name/unknown", "\"expression\" is missing");
        row("an object for a text", file("\"sites\": [{\"id\": \"0000000000001\",\n\"name\": {\"value\": \"a\"}}]"), 3, 9,
            "/sites/0/name", "\"unknown\" is missing");
        row("place without a number",
            file("\"sites\": [{\"id\": \"0000000000001\", \"name\": \"a\",\n\"place\": {\"x\": \"left\"}}]"), 3, 16,
            "/sites/0/place/x", "Expected a number");
        row("duplicate id",
            file("\"sites\": [{\"id\": \"0000000000001\", \"name\": \"a\"},\n{\"id\": \"0000000000001\", \"name\": \"b\"}]"),
            3, 8, "/sites/1/id", "already names the part at line 2");
        row("duplicate id across kinds",
            file("\"sites\": [{\"id\": \"0000000000001\", \"name\": \"a\"}],\n\"dnsZones\": [{\"id\": \"0000000000001\", "
                 "\"name\": \"b\"}]"),
            3, 21, "/dnsZones/0/id", "already names the part at line 2");
        row("dangling reference",
            file("\"environments\": [{\"id\": \"0000000000001\", \"name\": \"a\", \"generation\": \"v3\", \"exposure\": "
                 "\"None\",\n"
                 "\"subnet\": \"0000000000009\"}]"),
            3, 11, "/environments/0/subnet", "No part of this plan has the id");
        row("reference to another kind",
            file("\"sites\": [{\"id\": \"0000000000001\", \"name\": \"a\"}],\n\"apps\": [{\"id\": \"0000000000002\", "
                 "\"name\": \"b\",\n"
                 "\"plan\": \"0000000000001\"}]"),
            4, 9, "/apps/0/plan", "part of another kind, at line 2");
        row("dangling in a list of a role",
            file("\"devices\": [{\"id\": \"0000000000001\", \"name\": \"a\", \"role\": {\"type\": \"dnsServer\",\n"
                 "\"zones\": [\"0000000000009\"]}}]"),
            3, 11, "/devices/0/role/zones/0", "No part of this plan has the id");
        row("an app that is none",
            file("\"devices\": [{\"id\": \"0000000000001\", \"name\": \"a\", \"role\": {\"type\": "
                 "\"applicationGateway\", \"instances\": 2,\n\"publishes\": [\"0000000000001\"]}}]"),
            3, 15, "/devices/0/role/publishes/0", "part of another kind");
        row("another way to sign in",
            file("\"devices\": [{\"id\": \"0000000000001\", \"name\": \"a\", \"role\": {\"type\": \"client\",\n"
                 "\"signIn\": \"badge\"}}]"),
            3, 11, "/devices/0/role/signIn", "Expected one of publishProfile, singleSignOn, token");
        row("dangling kept item", file("\"kept\": [\n{\"part\": \"0000000000009\", \"type\": \"t\", \"json\": {}}]"), 3, 10,
            "/kept/0/part", "No part of this plan");
        row("wrong in a rule",
            file("\"securityGroups\": [{\"id\": \"0000000000001\", \"name\": \"a\", \"rules\": [\n{\"id\": "
                 "\"0000000000002\", \"name\": \"r\", "
                 "\"priority\": true}]}]"),
            3, 50, "/securityGroups/0/rules/0/priority", "Expected a text in quotes here, found true");
        row("scenario with two ends in one",
            file("\"scenarios\": [{\"name\": \"a\", \"from\":\n{\"outsider\": \"internet\", \"address\": \"10.0.0.4\"}, "
                 "\"to\": "
                 "{\"address\": \"10.0.0.4\"}, \"endpoint\": \"https\", \"expected\": \"blocked\"}]"),
            3, 1, "/scenarios/0/from", "one of part, address and outsider");
        row("scenario about nobody",
            file("\"scenarios\": [{\"name\": \"a\", \"from\": {\"outsider\": \"internet\"}, \"to\":\n{\"part\": "
                 "\"0000000000009\"}, \"endpoint\": \"https\", \"expected\": \"blocked\"}]"),
            3, 10, "/scenarios/0/to/part", "No part of this plan has the id");
        row("scenario of no endpoint",
            file("\"scenarios\": [{\"name\": \"a\", \"from\": {\"outsider\": \"internet\"}, \"to\": {\"address\": "
                 "\"10.0.0.4\"},\n\"endpoint\": \"tcp\", \"expected\": \"blocked\"}]"),
            3, 13, "/scenarios/0/endpoint", "Expected an endpoint here");
        row("scenarios of one name",
            file("\"scenarios\": [{\"name\": \"a\", \"from\": {\"outsider\": \"probe\"}, \"to\": {\"address\": "
                 "\"10.0.0.4\"}, \"endpoint\": \"https\", \"expected\": \"blocked\"},\n{\"name\": \"A\", \"from\": "
                 "{\"outsider\": "
                 "\"probe\"}, \"to\": {\"address\": \"10.0.0.4\"}, \"endpoint\": \"kudu\", \"expected\": \"blocked\"}]"),
            2, 14, "/scenarios", "Two of these scenarios have one name");
        row("member with a slash", file("\"a/b~c\": 1"), 2, 10, "/a~1b~0c", "is not known");
        row("too deep", QByteArray(100000, '['), 1, 201, nullptr, "nested");
    }
    void whatDoesNotFit_isRefusedWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, pointer);
        QFETCH(QString, message);
        const auto plan = readPlan(bytes, QStringLiteral("x.aseplan"));
        QVERIFY(!plan);
        QVERIFY2(sentence(plan.error()).contains(message), qPrintable(sentenceWithPlace(plan.error())));
        QCOMPARE(plan.error().place.file, QStringLiteral("x.aseplan"));
        QCOMPARE(plan.error().place.line, line);
        QCOMPARE(plan.error().place.column, column);
        if (!pointer.isNull())
            QCOMPARE(plan.error().place.pointer, pointer);
    }

    void aDamagedFile_isRefusedOrRead_andNeverMore()
    {
        const QByteArray whole = writePlan(test::samplePlanOf(12));
        QVERIFY(rc::check([&] {
            QByteArray bytes = whole;
            for (int damages = *rc::gen::inRange(1, 5); damages > 0; --damages) {
                const int at = *rc::gen::inRange(0, int(bytes.size()) - 20);
                const QByteArray other =
                    *rc::gen::element<QByteArray>("", "0", "\"", "{", "]", ",", "null", "\xff", "-1e9", "\\u0000");
                bytes.replace(at, *rc::gen::inRange(0, 20), other);
            }
            const auto plan = readPlan(bytes, QStringLiteral("x"));
            RC_ASSERT((plan.ok() || !sentence(plan.error()).isEmpty()));
            if (plan)
                RC_ASSERT(*readPlan(writePlan(*plan), QStringLiteral("x")) == *plan);
        }));
    }

    void aDamagedText_isRefusedOrRead_andNeverMore()
    {
        const QStringList words =
            QStringLiteral("vnet subnet nsg rt peer ase3 plan app zone site vm dns client in a b 10.0.0.0/8 10.0.0.4 : ; | "
                           "-> any allow tcp 100 ilb x ?y \" note= name=z link via , existing \n # [ ] appgw "
                           "publishes firewall passes hosts certificate")
                .split(u' ');
        QVERIFY(rc::check([&](const std::vector<std::uint8_t>& picks) {
            QString text = QStringLiteral("vnet a 10.0.0.0/8 | subnet b 10.0.0.0/24 in a | ");
            for (const std::uint8_t pick : picks)
                text += words[pick % words.size()] + u' ';
            const auto plan = planFromText(text);
            RC_ASSERT((plan.ok() || plan.error().place.line > 0));
        }));
    }
};

ASE_TEST(BadInputTest)
#include "bad_input_test.moc"
