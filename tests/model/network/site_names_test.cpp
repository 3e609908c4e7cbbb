#include "model/exchange/textplan/read_text_plan.h"
#include "model/network/site_names.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace ase;

class SiteNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void siteNames_data();
    void siteNames();
};

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

}

void SiteNamesTest::siteNames_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("scm");
    QTest::addColumn<QString>("ftp");
    const auto row = [](const char* title, const char* environment, const char* site, const char* scm, const char* ftp) {
        QTest::newRow(title) << u(environment) << u(site) << u(scm) << u(ftp);
    };
    row("external v1", "ase1 E external", "web.e.p.azurewebsites.net", "web.scm.e.p.azurewebsites.net",
        "web.e.p.azurewebsites.net");
    row("external v2 with a suffix", "ase2 E external suffix corp.example", "web.e.p.azurewebsites.net",
        "web.scm.e.p.azurewebsites.net", "web.e.p.azurewebsites.net");
    row("external v3", "ase3 E external", "web.e.p.azurewebsites.net", "web.scm.e.p.azurewebsites.net",
        "e.ftp.appserviceenvironment.net");
    row("ILB v1", "ase1 E ilb suffix Corp.Example", "web.corp.example", "web.scm.corp.example", "web.corp.example");
    row("ILB v1 without a suffix", "ase1 E ilb", "", "", "");
    row("ILB v2", "ase2 E ilb", "web.e.appserviceenvironment.net", "web.scm.e.appserviceenvironment.net",
        "web.e.appserviceenvironment.net");
    row("older ILB v2", "ase2 E ilb suffix corp.example", "web.corp.example", "web.scm.corp.example", "web.corp.example");
    row("older ILB v2, suffix unknown", "ase2 E ilb suffix ?s", "", "", "");
    row("ILB v3", "ase3 E ilb", "web.e.appserviceenvironment.net", "web.scm.e.appserviceenvironment.net",
        "e.ftp.appserviceenvironment.net");
    row("ILB v3 with a suffix", "ase3 E ilb suffix corp.example", "web.e.appserviceenvironment.net web.corp.example",
        "web.scm.e.appserviceenvironment.net web.scm.corp.example", "e.ftp.appserviceenvironment.net");
    row("unknown name", "ase3 unknown ilb suffix corp.example", "web.corp.example", "web.scm.corp.example", "");
    row("none", "", "web.azurewebsites.net", "web.scm.azurewebsites.net", "");
}

void SiteNamesTest::siteNames()
{
    QFETCH(QString, environment);
    const QString in = environment.isEmpty() ? QString() : u("in ") + environment.section(u' ', 1, 1);
    const QString text =
        environment + u("\nplan p ") + in + u(" I1v2\napp Web in p domain Shop.Example\napp ?a in p domain other.example");
    const auto plan = planFromText(text);
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(sentenceWithPlace(plan.error())));
    const Plan withUnknown = withNetwork(*plan, [](Network& network) {
        for (const auto& row : Table(network.environments).rows()) {
            Environment changed = *row.value;
            if (textOf(changed.name) == u"unknown")
                changed.name = Unknown {u("[n]"), {}, {}};
            network.environments = network.environments.with(row.id, std::move(changed));
        }
    });
    for (const auto& app : withUnknown.network->apps.rows()) {
        const SiteNames names = ase::siteNames(Reading(*withUnknown.network), app.id);
        if (!app.value->name.isKnown()) {
            QCOMPARE(names.site, QStringList(u("other.example")));
            QVERIFY(names.scm.isEmpty());
            continue;
        }
        QFETCH(QString, site);
        QCOMPARE(names.site, (site + u(" shop.example")).split(u' ', Qt::SkipEmptyParts));
        QTEST(names.scm.join(u' '), "scm");
        QTEST(names.ftp.join(u' '), "ftp");
    }
}

ASE_TEST(SiteNamesTest)

#include "site_names_test.moc"
