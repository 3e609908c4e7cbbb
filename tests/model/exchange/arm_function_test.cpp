#include "tests/model/exchange/arm_support.h"
#include "tests/support/test_registry.h"

using namespace ase;
using namespace ase::test;

class ArmFunctionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void functions_giveWhatAzureGives_data();
    void functions_giveWhatAzureGives();
    void refusals_becomeUnknowns_data();
    void refusals_becomeUnknowns();
    void openArguments_leaveTheKnownRestInPlace_data();
    void openArguments_leaveTheKnownRestInPlace();
    void standIns_areStableAndDifferent();
};

void ArmFunctionTest::functions_giveWhatAzureGives_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("json");
    const auto row = [](const char* expression, const char* json) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(json);
    };
    row("concat('a', 1, true())", R"("a1True")");
    row("concat(createArray(1), parameters('list'))", "[1,1,2,3]");
    row("format('{0}-{1} {{x}} {0:000}', 7, 'b')", R"("7-b {x} 007")");
    row("toUpper(toLower('aBc'))", R"("ABC")");
    row("substring('thisisatest', 0, 4)", R"("this")");
    row("split('a,b;c', createArray(',', ';'))", R"(["a","b","c"])");
    row("join(parameters('list'), '-')", R"("1-2-3")");
    row("replace('a-b-c', '-', '')", R"("abc")");
    row("trim('  a ')", R"("a")");
    row("startsWith('abcdef', 'AB')", "true");
    row("endsWith('abcdef', 'EF')", "true");
    row("indexOf('test', 'T')", "0");
    row("lastIndexOf('test', 't')", "3");
    row("padLeft('5', 3, '0')", R"("005")");
    row("string(parameters('object'))", R"("{\"a\":1,\"B\":{\"c\":null}}")");
    row("length('four')", "4");
    row("length(parameters('object'))", "2");
    row("empty(json('null'))", "true");
    row("contains(parameters('object'), 'A')", "true");
    row("contains('OneTwo', 'two')", "false");
    row("contains(parameters('list'), 2)", "true");
    row("first('abc')", R"("a")");
    row("last(parameters('list'))", "3");
    row("take(parameters('list'), 2)", "[1,2]");
    row("skip('abc', 1)", R"("bc")");
    row("base64ToString(base64('one, two'))", R"("one, two")");
    row("uriComponent('http://a/b c')", R"("http%3A%2F%2Fa%2Fb%20c")");
    row("uri('http://contoso.org/firstpath', 'myscript.sh')", R"("http://contoso.org/myscript.sh")");
    row("json('{\"a\": [1, null]}').a[0]", "1");
    row("json('null')", "null");
    row("array('a')", R"(["a"])");
    row("createObject('k', createArray())", R"({"k":[]})");
    row("union(json('{\"a\":{\"x\":1}}'), json('{\"a\":{\"y\":2}}'))", R"({"a":{"x":1,"y":2}})");
    row("union(createArray(1, 2), createArray(2, 3))", "[1,2,3]");
    row("intersection(createArray(1, 2), createArray(2, 3))", "[2]");
    row("shallowMerge(createArray(json('{\"a\":{\"x\":1}}'), json('{\"a\":{\"y\":2}}')))", R"({"a":{"y":2}})");
    row("range(5, 3)", "[5,6,7]");
    row("min(parameters('list'))", "1");
    row("max(0, 3, 2)", "3");
    row("coalesce(null(), parameters('object').B.c, 'x')", R"("x")");
    row("tryGet(parameters('object'), 'B', 'd', 'e')", "null");
    row("parameters('object').?z", "null");
    row("items(parameters('object'))", R"([{"key":"a","value":1},{"key":"B","value":{"c":null}}])");
    row("objectKeys(parameters('object'))", R"(["a","B"])");
    row("flatten(createArray(createArray(1), createArray(2, 3)))", "[1,2,3]");
    row("filter(parameters('list'), lambda('x', greater(lambdaVariables('x'), 1)))", "[2,3]");
    row("map(parameters('list'), lambda('x', 'i', mul(lambdaVariables('x'), lambdaVariables('i'))))", "[0,2,6]");
    row("reduce(parameters('list'), 0, lambda('a', 'b', add(lambdaVariables('a'), lambdaVariables('b'))))", "6");
    row("sort(parameters('list'), lambda('a', 'b', greater(lambdaVariables('a'), lambdaVariables('b'))))", "[3,2,1]");
    row("toObject(createArray('a'), lambda('x', lambdaVariables('x')), lambda('x', 1))", R"({"a":1})");
    row("add(5, sub(3, 1))", "7");
    row("div(8, 3)", "2");
    row("mod(7, 3)", "1");
    row("int('4')", "4");
    row("IF(bool('True'), 'a', div(1, 0))", R"("a")");
    row("and(false(), equals(1, parameters('missing')))", "false");
    row("or(equals(parameters('missing'), 1), true())", "true");
    row("not(equals('a', 'A'))", "true");
    row("lessOrEquals('a', 'b')", "true");
    row("greaterOrEquals(1, 2)", "false");
    row("cidrSubnet('10.144.0.0/20', 24, 1)", R"("10.144.1.0/24")");
    row("cidrHost('10.144.3.0/24', 1)", R"("10.144.3.2")");
    row("parseCidr('10.144.0.0/20').lastUsable", R"("10.144.15.254")");
    row("resourceId('Microsoft.Network/virtualNetworks/subnets', 'v', 's')",
        R"("/subscriptions/{subscription}/resourceGroups/{resource-group}/providers/Microsoft.Network/virtualNetworks/v/subnets/s")");
    row("resourceId(resourceGroup().name, 'A.B/c', 'v')",
        R"("/subscriptions/{subscription}/resourceGroups/{resource-group}/providers/A.B/c/v")");
    row("resourceId(subscription().subscriptionId, 'g', 'A.B/c', 'v')",
        R"("/subscriptions/{subscription}/resourceGroups/g/providers/A.B/c/v")");
    row("extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'g'), 'A.B/c', "
        "'v')",
        R"("/subscriptions/{subscription}/resourceGroups/g/providers/A.B/c/v")");
    row("concat(resourceGroup().id, '/providers/A.B/c/v')",
        R"("/subscriptions/{subscription}/resourceGroups/{resource-group}/providers/A.B/c/v")");
    row("resourceId('A.B/c/', 'v')", R"("/subscriptions/{subscription}/resourceGroups/{resource-group}/providers/A.B/c/v")");
    row("subscriptionResourceId('A.B/c', 'v')", R"("/subscriptions/{subscription}/providers/A.B/c/v")");
    row("tenantResourceId('A.B/c', 'v')", R"("/providers/A.B/c/v")");
    row("last(split(resourceId('A.B/c', 'v'), '/'))", R"("v")");
    row("last(split(resourceId('A.B/c', parameters('missing')), '/'))", R"("[parameters('missing')]")");
    row("split(resourceId('A.B/c', 'v'), '/')[4]", R"("[resourceGroup().name]")");
    row("environment().suffixes.storage", R"("core.windows.net")");
}

void ArmFunctionTest::functions_giveWhatAzureGives()
{
    QFETCH(QString, expression);
    QFETCH(QString, json);
    QCOMPARE(textOf(expression), json);
}

void ArmFunctionTest::refusals_becomeUnknowns_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("cause");
    const auto row = [](const char* expression, arm::Cause cause) {
        QTest::newRow(expression) << QString::fromLatin1(expression) << static_cast<int>(cause);
    };
    row("nobodyKnows('x')", arm::Cause::NotUnderstood);
    row("concat('a'", arm::Cause::Invalid);
    row("div(1, 0)", arm::Cause::Invalid);
    row("add(9223372036854775807, 1)", arm::Cause::Invalid);
    row("substring('abc', 2, 5)", arm::Cause::Invalid);
    row("parameters('list')[3]", arm::Cause::Invalid);
    row("parameters('object').z", arm::Cause::Invalid);
    row("parameters('nowhere')", arm::Cause::Invalid);
    row("toLower()", arm::Cause::Invalid);
    row("format('{1}', 'a')", arm::Cause::Invalid);
    row("range(0, 10001)", arm::Cause::Invalid);
    row("resourceId('A.B/c/d', 'v')", arm::Cause::Invalid);
    row("copyIndex()", arm::Cause::Invalid);
    row("cidrSubnet('10.0.0.0/24', 25, 2)", arm::Cause::Invalid);
    row("parameters('missing')", arm::Cause::NoValue);
    row("resourceGroup().location", arm::Cause::NoValue);
    row("reference('elsewhere').x", arm::Cause::Cloud);
    row("listKeys('x', '2020-01-01').keys[0].value", arm::Cause::Cloud);
    row("utcNow()", arm::Cause::Moment);
}

void ArmFunctionTest::refusals_becomeUnknowns()
{
    QFETCH(QString, expression);
    QFETCH(int, cause);
    const arm::Value value = valueOf(expression);
    QVERIFY(value.isUnknown());
    QCOMPARE(static_cast<int>(value.unknown().reason.cause), cause);
    QVERIFY(!sentence(value.unknown().reason).isEmpty());
}

void ArmFunctionTest::openArguments_leaveTheKnownRestInPlace_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("residual");
    const auto row = [](const char* expression, const char* residual) {
        QTest::newRow(expression) << QString::fromLatin1(expression) << QString::fromLatin1(residual);
    };
    row("concat(parameters('text'), '-', parameters('missing'))", "concat('abc-', parameters('missing'))");
    row("format('{0}-{1}', parameters('text'), parameters('missing'))", "concat('abc-', parameters('missing'))");
    row("toLower(concat('A', parameters('missing')))", "toLower(concat('A', parameters('missing')))");
    row("resourceId('A.B/c/d', toLower('V'), parameters('missing'))", "resourceId('A.B/c/d', 'v', parameters('missing'))");
    row("resourceId(parameters('missing'), 'A.B/c', 'v')", "resourceId(parameters('missing'), 'A.B/c', 'v')");
    row("concat(resourceGroup().name, '-x')", "concat(resourceGroup().name, '-x')");
    row("if(equals(parameters('missing'), 1), add(1, 1), 3)", "if(equals(parameters('missing'), 1), 2, 3)");
    row("parameters('missing').a[parameters('list')[0]]['b-c']", "parameters('missing').a[1]['b-c']");
    row("reference(concat('a', 'b')).x.y", "reference('ab').x.y");
    row("json(concat('{\"id\": \"', parameters('missing'), '/x\"}')).id", "concat(parameters('missing'), '/x')");
    row("and(true(), equals(parameters('missing'), 1))", "equals(parameters('missing'), 1)");
    row("if(equals(parameters('missing'), 1), 'same', 'same')", "'same'");
    row("empty(concat('a', parameters('missing')))", "false()");
}

void ArmFunctionTest::openArguments_leaveTheKnownRestInPlace()
{
    QFETCH(QString, expression);
    QFETCH(QString, residual);
    QCOMPARE(arm::expressionOf(valueOf(expression)), residual);
}

void ArmFunctionTest::standIns_areStableAndDifferent()
{
    const arm::Value one = valueOf(QStringLiteral("uniqueString(resourceGroup().id)"));
    QCOMPARE(one.toString().size(), 13);
    QVERIFY(one == valueOf(QStringLiteral("uniqueString(resourceGroup().id)")));
    QVERIFY(!(one == valueOf(QStringLiteral("uniqueString(resourceGroup().id, 'x')"))));
    QCOMPARE(valueOf(QStringLiteral("guid('a')")).toString().size(), 36);
    QVERIFY(valueOf(QStringLiteral("uniqueString(parameters('missing'))")).isUnknown());
}

ASE_TEST(ArmFunctionTest)
#include "arm_function_test.moc"
