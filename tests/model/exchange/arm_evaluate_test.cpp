#include "model/exchange/arm/resource_id.h"
#include "tests/model/exchange/arm_support.h"
#include "tests/support/test_registry.h"

using namespace ase;
using namespace ase::test;

namespace {

QByteArray withSchema(const QByteArray& rest)
{
    return R"({"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0", )"
        + rest + "}";
}

QStringList names(const arm::Evaluation& evaluation)
{
    QStringList all;
    for (const arm::EvaluatedResource& resource : evaluation.resources)
        all.push_back(resource.type.section(QLatin1Char('/'), 1) + QLatin1Char(' ') + arm::written(resource.name));
    return all;
}

}

class ArmEvaluateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parameters_comeFromFilesThenDefaults();
    void loops_makeResourcesPropertiesAndVariables();
    void conditions_leaveOutOrMark();
    void children_getFullTypesAndNames();
    void nestedDeployments_seeTheirScope();
    void symbolicNames_areFollowed();
    void references_findWhatTheTemplateWrites();
    void ids_areTheSameHoweverSpelled();
    void whatIsNotUnderstood_isListedWithPlace();
    void otherDocuments_areRefused_data();
    void otherDocuments_areRefused();
    void hostileTemplates_endWithAMessage_data();
    void hostileTemplates_endWithAMessage();
};

void ArmEvaluateTest::parameters_comeFromFilesThenDefaults()
{
    const auto evaluation = evaluated(
        withSchema(R"("parameters": {"a": {"type": "string"}, "b": {"type": "string", "defaultValue":
        "[concat(parameters('A'), '!')]"}, "c": {"type": "string"}, "d": {"type": "string", "nullable": true}, "e": {"type": "string"}},
        "resources": [{"type": "A.B/c", "name": "[parameters('b')]", "apiVersion": "1", "x": "[parameters('c')]", "y": "[parameters('d')]",
        "z": "[parameters('e')]", "tags": {"[concat('k', 'ey')]": "[[kept]"}}])"),
        R"({"parameters": {"A": {"value": "[x]"}, "e": {"reference": {"keyVault": {"id": "v"}, "secretName": "s"}}, "other": {"value": 1}}})");
    QCOMPARE(evaluation.parametersWithoutValue, QStringList {QStringLiteral("c")});
    QCOMPARE(names(evaluation), QStringList {QStringLiteral("c [x]!")});
    QCOMPARE(compact(evaluation.resources[0].body),
        QStringLiteral(
            R"({"type":"A.B/c","name":"[[x]!","apiVersion":"1","x":"[parameters('c')]","y":null,"z":"[parameters('e')]","tags":{"key":"[[kept]"}})"));
    QCOMPARE(evaluation.notes.size(), std::size_t {1});
    const arm::Value* open = evaluation.resources[0].body.find(u"x");
    QCOMPARE(open->origin().pointer, QStringLiteral("/resources/0/x"));
    QVERIFY(open->origin().line > 0);
}

void ArmEvaluateTest::loops_makeResourcesPropertiesAndVariables()
{
    const auto evaluation =
        evaluated(withSchema(R"("variables": {"copy": [{"name": "v", "count": 2, "input": "[copyIndex('v', 5)]"}],
        "o": {"copy": [{"name": "p", "count": 2, "input": {"n": "[concat('p', copyIndex('p'))]"}}], "q": 1}},
        "resources": [{"type": "A.B/c", "name": "[concat('r', copyIndex(1))]", "apiVersion": "1", "copy": {"name": "loop", "count": 2},
          "properties": {"copy": [{"name": "s", "count": 2, "input": "[format('{0}{1}', copyIndex('loop'), copyIndex('s'))]"}],
          "v": "[variables('v')]"}, "resources": [{"type": "d", "name": "[concat('k', copyIndex())]", "apiVersion": "1"}]},
          {"type": "A.B/x", "name": "x", "apiVersion": "1", "o": "[variables('o')]", "dependsOn": ["loop"]},
          {"type": "A.B/none", "name": "x", "apiVersion": "1", "copy": {"name": "none", "count": 0}}])"));
    QCOMPARE(names(evaluation),
        QStringList({QStringLiteral("c r1"), QStringLiteral("c/d r1/k0"), QStringLiteral("c r2"),
            QStringLiteral("c/d r2/k1"), QStringLiteral("x x")}));
    QCOMPARE(compact(*evaluation.resources[2].body.find(u"properties")), QStringLiteral(R"({"s":["10","11"],"v":[5,6]})"));
    QCOMPARE(compact(*evaluation.resources[4].body.find(u"o")), QStringLiteral(R"({"p":[{"n":"p0"},{"n":"p1"}],"q":1})"));
    QCOMPARE(evaluation.resources[4].dependsOn.size(), std::size_t {2});
    QCOMPARE(evaluation.resources[4].dependsOn[1], evaluation.resources[2].id);
}

void ArmEvaluateTest::conditions_leaveOutOrMark()
{
    const auto evaluation = evaluated(withSchema(R"("parameters": {"p": {"type": "bool"}}, "resources": [
        {"type": "A.B/c", "name": "no", "apiVersion": "1", "condition": false},
        {"type": "A.B/c", "name": "yes", "apiVersion": "1", "condition": "[equals(1, 1)]"},
        {"type": "A.B/c", "name": "maybe", "apiVersion": "1", "condition": "[parameters('p')]"}])"));
    QCOMPARE(names(evaluation), QStringList({QStringLiteral("c yes"), QStringLiteral("c maybe")}));
    QCOMPARE(evaluation.skipped.size(), std::size_t {1});
    QVERIFY(!evaluation.resources[0].condition);
    QCOMPARE(arm::written(*evaluation.resources[1].condition), QStringLiteral("[parameters('p')]"));
}

void ArmEvaluateTest::children_getFullTypesAndNames()
{
    const auto evaluation = evaluated(withSchema(R"("parameters": {"p": {"type": "string"}}, "resources": [
        {"type": "N.W/v", "name": "[parameters('p')]", "apiVersion": "1", "resources": [
          {"type": "s", "name": "a", "apiVersion": "1", "resources": [{"type": "t", "name": "b", "apiVersion": "1"}]},
          {"type": "N.W/v/s", "name": "[concat(parameters('p'), '/c')]", "apiVersion": "1"}]},
        {"type": "N.W/v/s", "name": "x/y", "apiVersion": "1"}])"));
    QCOMPARE(names(evaluation),
        QStringList({QStringLiteral("v [parameters('p')]"), QStringLiteral("v/s [concat(parameters('p'), '/a')]"),
            QStringLiteral("v/s/t [concat(parameters('p'), '/a/b')]"), QStringLiteral("v/s [concat(parameters('p'), '/c')]"),
            QStringLiteral("v/s x/y")}));
    const auto parts = arm::resourceReference(evaluation.resources[2].id);
    QVERIFY(parts.has_value());
    QCOMPARE(parts->type, QStringLiteral("N.W/v/s/t"));
    QCOMPARE(arm::written(parts->names[0]), QStringLiteral("[parameters('p')]"));
    QCOMPARE(parts->names[2].toString(), QStringLiteral("b"));
}

void ArmEvaluateTest::nestedDeployments_seeTheirScope()
{
    const auto nested = [](const QByteArray& scope) {
        return withSchema(R"("parameters": {"p": {"type": "string", "defaultValue": "outer"}}, "resources": [
        {"type": "Microsoft.Resources/deployments", "name": "d", "apiVersion": "1", "resourceGroup": "g", "properties": {
          "expressionEvaluationOptions": {"scope": ")"
            + scope + R"("}, "parameters": {"p": {"value": "given"}}, "template": {"parameters": {"p": {"type": "string"}},
          "resources": [{"type": "A.B/c", "name": "[parameters('p')]", "apiVersion": "1"}],
          "outputs": {"o": {"type": "string", "value": "[resourceId('A.B/c', parameters('p'))]"}}}}},
        {"type": "A.B/e", "name": "e", "apiVersion": "1", "o": "[reference('d').outputs.o.value]"},
        {"type": "Microsoft.Resources/deployments", "name": "linked", "apiVersion": "1", "properties": {"templateLink": {"uri": "https://x/y"}}}])");
    };
    const auto inner = evaluated(nested("inner"));
    QCOMPARE(names(inner), QStringList({QStringLiteral("c given"), QStringLiteral("e e")}));
    QCOMPARE(inner.resources[0].resourceGroup.toString(), QStringLiteral("g"));
    QCOMPARE(inner.resources[1].body.find(u"o")->toString(), inner.resources[0].id.toString());
    QCOMPARE(inner.deployments.size(), std::size_t {2});
    QVERIFY(!inner.deployments[1].opened);
    QCOMPARE(inner.deployments[1].link, QStringLiteral("https://x/y"));
    QCOMPARE(inner.notEvaluated.size(), std::size_t {1});
    QCOMPARE(names(evaluated(nested("outer"))), QStringList({QStringLiteral("c outer"), QStringLiteral("e e")}));
}

void ArmEvaluateTest::symbolicNames_areFollowed()
{
    const auto evaluation = evaluated(withSchema(R"("languageVersion": "2.0", "resources": {
        "net": {"type": "N.W/v", "name": "v", "apiVersion": "1", "existing": true, "resourceGroup": "other"},
        "many": {"type": "A.B/c", "name": "[concat('m', copyIndex())]", "apiVersion": "1", "copy": {"name": "many", "count": 2},
          "properties": {"n": "[copyIndex()]"}, "dependsOn": ["net"]},
        "last": {"type": "A.B/d", "name": "l", "apiVersion": "1", "n": "[reference('many[1]').n]", "id": "[resourceInfo('net').id]"}})"));
    QVERIFY(evaluation.resources[0].existing);
    QCOMPARE(evaluation.resources[2].dependsOn[0], evaluation.resources[0].id);
    QCOMPARE(evaluation.resources[3].body.find(u"n")->toInteger(), 1);
    QCOMPARE(evaluation.resources[3].body.find(u"id")->toString(),
        QStringLiteral("/subscriptions/{subscription}/resourceGroups/other/providers/N.W/v/v"));
}

void ArmEvaluateTest::references_findWhatTheTemplateWrites()
{
    const auto evaluation = evaluated(withSchema(R"("resources": [
        {"type": "N.W/v", "name": "v", "apiVersion": "1", "properties": {"space": {"prefixes": ["10.0.0.0/8"]}, "empty": ""}},
        {"type": "A.B/c", "name": "c", "apiVersion": "1", "a": "[reference(resourceId('N.W/v', 'v')).space.prefixes[0]]",
         "b": "[reference('N.W/v/v', '1').state]", "c": "[reference('v', '1', 'full').properties.space.prefixes]", "d": "[reference('v').empty]"}])"));
    const arm::Value& body = evaluation.resources[1].body;
    QCOMPARE(body.find(u"a")->toString(), QStringLiteral("10.0.0.0/8"));
    QCOMPARE(arm::written(*body.find(u"b")), QStringLiteral("[reference('N.W/v/v', '1').state]"));
    QCOMPARE(compact(*body.find(u"c")), QStringLiteral(R"(["10.0.0.0/8"])"));
    QVERIFY(body.find(u"d")->isUnknown());
}

void ArmEvaluateTest::ids_areTheSameHoweverSpelled()
{
    const QByteArray text =
        withSchema(R"("parameters": {"g": {"type": "string", "defaultValue": "[resourceGroup().name]"}}, "resources": [
        {"type": "N.W/v", "name": "v", "apiVersion": "1", "a": "[resourceId('N.W/v', 'v')]",
         "b": "[resourceId(parameters('g'), 'N.W/v', 'v')]", "c": "[concat(subscription().id, '/resourceGroups/', parameters('g'), '/providers/N.W/v/v')]",
         "d": "[format('{0}/providers/N.W/v/v', resourceGroup().id)]"}])");
    for (const arm::Scope& scope :
        {arm::Scope {}, arm::Scope {QStringLiteral("s-1"), QStringLiteral("rg"), QStringLiteral("westeurope"), {}, {}}}) {
        const auto evaluation = evaluated(text, {}, scope);
        for (const QStringView key : {u"a", u"b", u"c", u"d"})
            QCOMPARE(arm::keyOf(*evaluation.resources[0].body.find(key)), arm::keyOf(evaluation.resources[0].id));
    }
}

void ArmEvaluateTest::whatIsNotUnderstood_isListedWithPlace()
{
    const auto evaluation = evaluated(withSchema(R"("parameters": {"n": {"type": "int"}}, "resources": [
        {"type": "A.B/c", "name": "c", "apiVersion": "1", "x": "[strange(1)]"},
        {"type": "A.B/d", "name": "d", "apiVersion": "1", "copy": {"name": "l", "count": "[parameters('n')]"}}])"));
    QCOMPARE(evaluation.resources.size(), std::size_t {1});
    QCOMPARE(evaluation.notEvaluated.size(), std::size_t {2});
    QCOMPARE(evaluation.notEvaluated[0].place.pointer, QStringLiteral("/resources/1/copy"));
    QCOMPARE(evaluation.notEvaluated[1].place.pointer, QStringLiteral("/resources/0/x"));
    QVERIFY(sentence(evaluation.notEvaluated[1]).contains(QStringLiteral("strange()")));
}

void ArmEvaluateTest::otherDocuments_areRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("plan") << QByteArray(R"({"format": "ase-planner/plan"})") << QStringLiteral("plan file");
    QTest::newRow("parameters") << QByteArray(R"({"$schema": "https://x/deploymentParameters.json#", "parameters": {}})")
                                << QStringLiteral("parameters file");
    QTest::newRow("other tool") << QByteArray(R"({"$schema": "https://x/buildingBlocks.json", "parameters": {}})")
                                << QStringLiteral("buildingBlocks.json");
    QTest::newRow("response") << QByteArray(R"({"value": []})") << QStringLiteral("response of Azure");
    QTest::newRow("array") << QByteArray("[]") << QStringLiteral("Expected an ARM template");
    QTest::newRow("no resources") << withSchema(R"("parameters": {})") << QStringLiteral("no \"resources\"");
    QTest::newRow("resources text") << withSchema(R"("resources": "x")") << QStringLiteral("must be an array");
    QTest::newRow("parameters array") << withSchema(R"("resources": [], "parameters": [])")
                                      << QStringLiteral("must be an object");
    QTest::newRow("resource text") << withSchema(R"("resources": ["x"])") << QStringLiteral("A resource must be");
}

void ArmEvaluateTest::otherDocuments_areRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const Problem problem = refusal(text);
    QVERIFY2(sentence(problem).contains(says), qPrintable(sentence(problem)));
    QCOMPARE(problem.place.file, QStringLiteral("template.json"));
}

void ArmEvaluateTest::hostileTemplates_endWithAMessage_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray doubling = R"("variables": {"v0": "aaaaaaaaaaaaaaaa")";
    QByteArray lists = R"("variables": {"v0": [1, 2, 3, 4])";
    for (int i = 1; i < 60; ++i) {
        const QByteArray last = QByteArray::number(i - 1);
        doubling += R"(, "v)" + QByteArray::number(i) + R"(": "[concat(variables('v)" + last + R"('), variables('v)" + last
            + R"('))]")";
        lists += R"(, "v)" + QByteArray::number(i) + R"(": "[createArray(variables('v)" + last + R"('), variables('v)" + last
            + R"('))]")";
    }
    const QByteArray use =
        R"(}, "resources": [{"type": "A.B/c", "name": "c", "apiVersion": "1", "x": "[variables('v59')]"}])";
    QTest::newRow("text doubles") << withSchema(doubling + use);
    QTest::newRow("array doubles") << withSchema(lists + use);
    QTest::newRow("copies") << withSchema(
        R"("resources": [{"type": "A.B/c", "name": "c", "apiVersion": "1", "copy": {"name": "l", "count": 10001}}])");
    QTest::newRow("loops in loops") << withSchema(
        R"("resources": [{"type": "A.B/c", "name": "c", "apiVersion": "1", "p": {"copy": [{"name": "a",
        "count": 9999, "input": {"copy": [{"name": "b", "count": 9999, "input": {"copy": [{"name": "c", "count": 9999, "input": 1}]}}]}}]}}])");
}

void ArmEvaluateTest::hostileTemplates_endWithAMessage()
{
    QFETCH(QByteArray, text);
    arm::EvaluationLimits limits;
    limits.steps = 500'000;
    const Problem problem = refusal(text, limits);
    QVERIFY(!sentence(problem).isEmpty());
}

ASE_TEST(ArmEvaluateTest)
#include "arm_evaluate_test.moc"
