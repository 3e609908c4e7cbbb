#include "model/exchange/routerows/route_rows.h"
#include "tests/support/test_registry.h"

#include <rapidcheck.h>

using namespace ase;

namespace {

/// A cell with whatever a spreadsheet could trip over.
QString randomText(bool mayBeEmpty)
{
    static const QString letters = QStringLiteral("ab1/.\t\n\r,;\"'=+-@ \u00e4");
    QString text;
    const int length = *rc::gen::inRange(mayBeEmpty ? 0 : 1, 6);
    for (int i = 0; i < length; ++i)
        text += letters[*rc::gen::inRange<qsizetype>(0, letters.size())];
    return text;
}

Route randomRoute()
{
    Route route;
    route.name = QStringLiteral("r") + randomText(true);
    route.prefix = *rc::gen::arbitrary<bool>() ? matchField(QStringLiteral("10.0.0.0/8")) : matchField(randomText(true));
    route.nextHop = *rc::gen::arbitrary<bool>() ? nextHopField(NextHop::VirtualAppliance) : nextHopField(randomText(true));
    if (*rc::gen::arbitrary<bool>())
        route.nextHopAddress = addressField(randomText(false));
    return route;
}

Route routeOf(const char* name, const char* prefix, const char* hop, const char* address = "")
{
    Route route;
    route.name = QString::fromLatin1(name);
    route.prefix = matchField(QString::fromLatin1(prefix));
    route.nextHop = nextHopField(QString::fromLatin1(hop));
    if (*address)
        route.nextHopAddress = addressField(QString::fromLatin1(address));
    return route;
}

}

class RouteRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_comeBackAsTheyWere();
    void spreadsheets_data();
    void spreadsheets();
    void formulas_areWrittenAsText();
    void badRows_areRefused();
};

void RouteRowsTest::rows_comeBackAsTheyWere()
{
    QVERIFY(rc::check([] {
        std::vector<Route> routes;
        const int count = *rc::gen::inRange(1, 5);
        for (int i = 0; i < count; ++i)
            routes.push_back(randomRoute());
        std::vector<const Route*> shown;
        for (const Route& route : routes)
            shown.push_back(&route);
        for (const RowFormat format : {RowFormat::Tsv, RowFormat::Csv}) {
            const auto read = routesFromRows(routeRows(shown, format));
            RC_ASSERT(bool(read));
            RC_ASSERT(*read == routes);
        }
    }));
}

void RouteRowsTest::spreadsheets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("tabs with a header") << QStringLiteral(
        "Name\tAddress prefix\tNext hop type\tNext hop address\r\nfw\t0.0.0.0/0\tVirtualAppliance\t10.0.1.4\r\n"
        "mgmt\tAppServiceManagement\tInternet\t\r\n");
    QTest::addRow("tabs without") << QStringLiteral("fw\t0.0.0.0/0\tVirtualAppliance\t10.0.1.4\n"
                                                    "mgmt\tAppServiceManagement\tInternet");
    QTest::addRow("a template's names in another order") << QStringLiteral(
        "nextHopType,nextHopIpAddress,notes,addressPrefix,name\nVirtualAppliance,10.0.1.4,x,0.0.0.0/0,fw\n\n"
        "Internet,,,AppServiceManagement,mgmt\n");
    QTest::addRow("semicolons") << QStringLiteral("Name;Prefix;Next hop;Address\nfw;0.0.0.0/0;VirtualAppliance;10.0.1.4\n"
                                                  "\"mgmt\";AppServiceManagement; Internet;\n");
}

void RouteRowsTest::spreadsheets()
{
    QFETCH(QString, text);
    const auto read = routesFromRows(text);
    QVERIFY2(read, qPrintable(read ? QString() : sentence(read.error())));
    const std::vector<Route> wanted {
        routeOf("fw", "0.0.0.0/0", "VirtualAppliance", "10.0.1.4"), routeOf("mgmt", "AppServiceManagement", "Internet")};
    QVERIFY(*read == wanted);
}

void RouteRowsTest::formulas_areWrittenAsText()
{
    const Route route = routeOf("=cmd", "@x", "-1", "+2");
    QCOMPARE(routeRows({&route}, RowFormat::Csv),
        QStringLiteral("Name,Address prefix,Next hop type,Next hop address\n'=cmd,'@x,'-1,'+2\n"));
}

void RouteRowsTest::badRows_areRefused()
{
    const auto why = [](const char* text) {
        const auto read = routesFromRows(QString::fromLatin1(text));
        return read ? QString() : sentence(read.error());
    };
    QCOMPARE(why(" \n\n"), QStringLiteral("There is no route to paste: the text has no rows."));
    QCOMPARE(why("a,\"b"), QStringLiteral("The rows cannot be read: a quotation mark is never closed."));
    QCOMPARE(why("a,1.0.0.0/8,None,,\nb,2.0.0.0/8,None,,x"),
        QStringLiteral("Row 2 has 5 cells. A route has a name, a prefix, a next hop and an address."));
    const auto prefixes = routesFromRows(QStringLiteral("10.0.0.0/8\n10.1.0.0/33\n"));
    QVERIFY(prefixes && prefixes->size() == 2);
    QCOMPARE(textOf(prefixes->back().prefix), QStringLiteral("10.1.0.0/33"));
    QVERIFY(!valueOf(prefixes->back().prefix));
}

ASE_TEST(RouteRowsTest)

#include "route_rows_test.moc"
