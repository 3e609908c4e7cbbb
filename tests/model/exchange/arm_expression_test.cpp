#include "model/exchange/arm/expression.h"
#include "tests/support/test_registry.h"

#include <rapidcheck.h>

using namespace ase;

class ArmExpressionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void expressions_printAsParsed_data();
    void expressions_printAsParsed();
    void brokenExpressions_nameTheColumn_data();
    void brokenExpressions_nameTheColumn();
    void anyText_isSurvived();
    void brackets_tellExpressions();
};

void ArmExpressionTest::expressions_printAsParsed_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char* source, const char* printed) {
        QTest::newRow(source) << QString::fromLatin1(source) << QString::fromLatin1(printed);
    };
    row("concat( 'it''s' ,\n\t-5)", "concat('it''s', -5)");
    row("parameters('a').b[0]['c'].?d[?1]", "parameters('a').b[0]['c'].?d[?1]");
    row("ns.own('x')", "ns.own('x')");
    row("resourceGroup().id", "resourceGroup().id");
    row("'{0}'", "'{0}'");
}

void ArmExpressionTest::expressions_printAsParsed()
{
    QFETCH(QString, source);
    QFETCH(QString, printed);
    const auto parsed = arm::parseExpression(source);
    QVERIFY(parsed.ok());
    QCOMPARE(arm::print(**parsed), printed);
}

void ArmExpressionTest::brokenExpressions_nameTheColumn_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("column");
    const auto row = [](const QString& source, int column) {
        QTest::newRow(qPrintable(source.left(30))) << source << column;
    };
    row({}, 1);
    row(QStringLiteral("concat('a'"), 11);
    row(QStringLiteral("concat('a' 'b')"), 12);
    row(QStringLiteral("concat('a"), 8);
    row(QStringLiteral("parameters('a').5"), 17);
    row(QStringLiteral("parameters"), 11);
    row(QStringLiteral("99999999999999999999"), 1);
    row(QStringLiteral("a()b"), 4);
    row(QStringLiteral("a(").repeated(5000), 403);
}

void ArmExpressionTest::brokenExpressions_nameTheColumn()
{
    QFETCH(QString, source);
    QFETCH(int, column);
    const auto parsed = arm::parseExpression(source);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().place.column, column);
}

void ArmExpressionTest::anyText_isSurvived()
{
    const bool holds = rc::check("what parses prints and parses to the same", [] {
        const auto parts = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>("concat", "(", ")",
            "'", "''", "a", ".", ".?", "[", "[?", "]", ",", "5", "-", " ", "\n", "{", "parameters('x')", "x(1)"));
        std::string text;
        for (const std::string& part : parts)
            text += part;
        const auto parsed = arm::parseExpression(QString::fromStdString(text));
        if (!parsed)
            return;
        const QString printed = arm::print(**parsed);
        const auto again = arm::parseExpression(printed);
        RC_ASSERT(again.ok());
        RC_ASSERT(arm::print(**again) == printed);
    });
    QVERIFY(holds);
}

void ArmExpressionTest::brackets_tellExpressions()
{
    QVERIFY(arm::isExpression(u"[a()]"));
    QVERIFY(!arm::isExpression(u"[[a()]"));
    QVERIFY(!arm::isExpression(u"[a"));
    QCOMPARE(arm::literalText(QStringLiteral("[[a]")), QStringLiteral("[a]"));
    QCOMPARE(arm::literalText(QStringLiteral("a")), QStringLiteral("a"));
}

ASE_TEST(ArmExpressionTest)
#include "arm_expression_test.moc"
