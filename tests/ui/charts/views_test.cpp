#include "tests/support/plan_builders.h"
#include "tests/support/test_registry.h"
#include "tests/ui/charts/hub_spoke.h"
#include "ui/charts/plan_rows.h"
#include "ui/charts/size_table.h"
#include "ui/charts/space_view.h"
#include "ui/charts/subnet_list.h"
#include "ui/docks/addresses_view.h"
#include "ui/docks/arm_view.h"
#include "ui/docks/json_edit.h"
#include "ui/docks/json_highlighter.h"
#include "ui/window/workbench_style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedBarSeries>
#include <QTemporaryDir>
#include <QTextBlock>

using namespace ase;
using namespace ase::test;

namespace {

QFont baseFont()
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    return font;
}

/// Answers as the analysis gives them, without its checks.
AnswersPtr answersTo(const PlanPtr& plan)
{
    auto answers = std::make_shared<Answers>();
    answers->plan = plan;
    answers->findings = std::make_shared<const CheckResult>();
    answers->addresses = useOfAll(*plan->network);
    std::sort(answers->addresses.begin(), answers->addresses.end(),
        [](const SubnetUse& a, const SubnetUse& b) { return a.subnet < b.subnet; });
    return answers;
}

QSpinBox* field(const QWidget& view, const char* accessibleName)
{
    for (QSpinBox* box : view.findChildren<QSpinBox*>()) {
        if (box->accessibleName() == QLatin1String(accessibleName))
            return box;
    }
    return nullptr;
}

}

class ViewsTest : public QObject {
    Q_OBJECT

private:
    Theme m_theme = Theme::light(baseFont());

private Q_SLOTS:
    void chart_isMadeWhenShownAndHasTheValues()
    {
        PlanDocument document;
        Analysis analysis(document);
        AddressesView view(document, analysis, m_theme);
        document.load(std::make_shared<const Plan>(hubSpoke()), {});
        document.selectOne(ase1);
        QVERIFY(!view.findChild<QChartView*>());
        view.show();
        view.showAnswers(answersTo(document.plan()));
        const auto* chart = view.findChild<QChartView*>();
        QVERIFY(chart);
        const auto* series = qobject_cast<const QStackedBarSeries*>(chart->chart()->series().value(0));
        QVERIFY(series);
        const QBarSet* instances = series->barSets().value(int(AddressPart::Instances));
        QCOMPARE(instances->at(0), 12.0);
        QCOMPARE(instances->at(1), 60.0);
        QCOMPARE(series->barSets().value(int(AddressPart::Resizing))->at(2), 40.0);
        QTest::keyClick(view.findChild<QChartView*>(), Qt::Key_Right);
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("NET-02")));
    }

    void spinBoxes_editThePlanAndUndoRestores()
    {
        PlanDocument document;
        Analysis analysis(document);
        document.load(std::make_shared<const Plan>(hubSpoke()), {});
        document.selectOne(planWeb);
        AddressesView view(document, analysis, m_theme);
        view.show();
        const PlanPtr before = document.plan();
        QSpinBox* today = field(view, "Instances of plan-web today");
        QVERIFY(today);
        QCOMPARE(today->value(), 8);
        today->stepUp();
        today->stepUp();
        QCOMPARE(document.plan()->network->appServicePlans.find(planWeb)->instances.valueOr(0), 10);
        field(view, "Instances of plan-web in the steady state")->setValue(44);
        QCOMPARE(document.plan()->network->appServicePlans.find(planWeb)->steadyInstances, std::optional(44));
        document.undo();
        document.undo();
        QCOMPARE(document.plan(), before);
        QCOMPARE(today->value(), 8);
    }

    void gap_takesASubnet()
    {
        PlanDocument document;
        Analysis analysis(document);
        document.load(std::make_shared<const Plan>(hubSpoke()), {});
        document.selectOne(agentsSubnet);
        AddressesView view(document, analysis, m_theme);
        view.resize(440, 900);
        view.show();
        SpaceView* map = nullptr;
        for (SpaceView* candidate : view.findChildren<SpaceView*>()) {
            if (candidate->isVisible())
                map = candidate;
        }
        QVERIFY(map);
        QAbstractItemModelTester tester(map->model());
        Q_EMIT map->activated(map->model()->index(1, 0));
        const auto selected = document.selectedPart();
        QVERIFY(selected && selected->kind == PartKind::Subnet);
        const Subnet* added = document.plan()->network->subnets.find(*selected->as<SubnetId>());
        QCOMPARE(text(*added->firstIpv4Prefix()), QStringLiteral("10.1.1.0/24"));
    }

    void models_keepTheRules()
    {
        PlanDocument document;
        Analysis analysis(document);
        document.load(std::make_shared<const Plan>(hubSpoke()), {});
        AddressesView view(document, analysis, m_theme);
        view.show();
        auto* list = view.findChild<SubnetList*>();
        QAbstractItemModelTester lines(list->model());
        QAbstractItemModelTester sizes(view.findChild<SizeTable*>()->model());
        QCOMPARE(list->model()->rowCount(), 5);
        view.showAnswers(answersTo(document.plan()));
        document.selectOne(hub);
        QCOMPARE(list->model()->rowCount(), 2);
        document.selectOne(aseSubnet);
        QCOMPARE(view.findChild<SizeTable*>()->model()->rowCount(), 4);
        document.select({});
        QCOMPARE(list->model()->rowCount(), 5);
    }

    void template_followsTheSelection()
    {
        PlanDocument document;
        Analysis analysis(document);
        document.load(std::make_shared<const Plan>(hubSpoke()), {});
        ArmView view(document, analysis, m_theme);
        view.show();
        QTRY_VERIFY(view.isCurrent());
        const auto resources = [&] {
            return QJsonDocument::fromJson(view.text().toUtf8()).object().value(QLatin1String("resources")).toArray();
        };
        QVERIFY(resources().size() >= 5);
        document.selectOne(aseGroup);
        view.showWholePlan(false);
        QTRY_VERIFY(view.isCurrent());
        QTRY_COMPARE(resources().size(), 1);
        QVERIFY(view.text().contains(QStringLiteral("nsg-ase")));
        document.selectOne(ase1);
        QTRY_VERIFY(view.text().contains(QStringLiteral("hostingEnvironments")));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        QVERIFY(view.saveAs(path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), view.text());
        QVERIFY(!view.saveAs(folder.filePath(QStringLiteral("none/a.json"))).ok());
    }

    void template_tellsWhatItLacks()
    {
        PlanDocument document;
        Analysis analysis(document);
        document.load(std::make_shared<const Plan>(planFromText("vnet hub 10.0.0.0/16 | site london 192.168.0.0/16")), {});
        ArmView view(document, analysis, m_theme);
        view.show();
        QTRY_VERIFY(view.isCurrent());
        const auto note = [&]() -> const QLabel* {
            for (const QLabel* label : view.findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(QStringLiteral("Not in the template: ")))
                    return label;
            return nullptr;
        };
        QVERIFY(note());
        QCOMPARE(note()->text(), QStringLiteral("Not in the template: site:london."));
        QVERIFY(note()->toolTip().contains(QStringLiteral("site:london: It stands outside of Azure.")));
        document.selectOne(document.plan()->network->virtualNetworks.rows().front().id);
        view.showWholePlan(false);
        QTRY_VERIFY(!note());
    }

    void text_keepsThePlaceAndFolds()
    {
        JsonEdit edit(m_theme);
        edit.resize(300, 120);
        edit.show();
        QString text = QStringLiteral("{\n");
        for (int i = 0; i < 60; ++i)
            text += QStringLiteral("  \"a%1\": [\n    %1\n  ],\n").arg(i);
        text += QStringLiteral("  \"end\": 1\n}\n");
        edit.showText(text);
        edit.verticalScrollBar()->setValue(90);
        edit.setFolded(1, true);
        QVERIFY(edit.isFolded(1));
        QVERIFY(!edit.document()->findBlockByNumber(2).isVisible());
        const int place = edit.verticalScrollBar()->value();
        const QString changed = QString(text).replace(QStringLiteral("    59\n"), QStringLiteral("    \"x\",\n    60\n"));
        edit.showText(changed);
        QCOMPARE(edit.toPlainText(), changed);
        QCOMPARE(edit.verticalScrollBar()->value(), place);
        QVERIFY(edit.isFolded(1));
        QVERIFY(edit.findNext(QStringLiteral("    0")));
        QVERIFY(!edit.isFolded(1));
        QCOMPARE(edit.markMatches(QStringLiteral("\"end\"")), 1);
        QVERIFY(!edit.findNext(QStringLiteral("nothing like it")));
    }

    void highlighter_tellsTokens_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QList<int>>("tokens");
        const auto list = [](std::initializer_list<JsonToken> tokens) {
            QList<int> numbers;
            for (const JsonToken token : tokens)
                numbers << int(token);
            return numbers;
        };
        using enum JsonToken;
        QTest::newRow("key and string") << QStringLiteral("  \"a\": \"b\",") << list({Key, Mark, String, Mark});
        QTest::newRow("expression") << QStringLiteral("\"[parameters('a')]\"") << list({Expression});
        QTest::newRow("escaped bracket") << QStringLiteral("\"[[not]\"") << list({String});
        QTest::newRow("escaped quote") << QStringLiteral("\"a\\\"b\": -1.5e3") << list({Key, Mark, Literal});
        QTest::newRow("unfinished") << QStringLiteral("\"abc") << list({String});
    }

    void highlighter_tellsTokens()
    {
        QFETCH(QString, line);
        QFETCH(QList<int>, tokens);
        QList<int> seen;
        for (const JsonPiece& piece : jsonPieces(line))
            seen << int(piece.token);
        QCOMPARE(seen, tokens);
    }

    /// Sets ASE_PICTURES to a folder to keep what is painted there.
    void views_paint_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        for (const QSize size : {QSize(440, 900), QSize(1100, 248)}) {
            for (const bool dark : {false, true})
                QTest::addRow("%d-%s", size.width(), dark ? "dark" : "light") << size << dark;
        }
    }

    void views_paint()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        const Theme theme = dark ? Theme::dark(baseFont()) : Theme::light(baseFont());
        qApp->setStyle(new WorkbenchStyle(theme));
        qApp->setPalette(theme.palette());
        qApp->setStyleSheet(theme.styleSheet());
        PlanDocument document;
        Analysis analysis(document);
        document.load(std::make_shared<const Plan>(hubSpoke()), {});
        AddressesView addresses(document, analysis, m_theme);
        ArmView arm(document, analysis, m_theme);
        for (QWidget* view : std::initializer_list<QWidget*> {&addresses, &arm}) {
            view->resize(size);
            view->show();
        }
        addresses.showAnswers(answersTo(document.plan()));
        addresses.setTheme(theme);
        arm.setTheme(theme);
        QTRY_VERIFY(arm.isCurrent());
        keep(addresses, "all");
        document.selectOne(ase1);
        QTRY_VERIFY(arm.isCurrent());
        keep(addresses, "environment");
        keep(arm, "arm");
    }

private:
    void keep(QWidget& view, const char* what)
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const QImage picture = view.grab().toImage();
        QVERIFY(!picture.isNull());
        bool blank = true;
        for (int y = 60; y < picture.height() && blank; ++y) {
            for (int x = 0; x < picture.width() && blank; ++x)
                blank = picture.pixel(x, y) == picture.pixel(0, y);
        }
        const QString folder = qEnvironmentVariable("ASE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(
                QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(what), QLatin1String(QTest::currentDataTag()))));
        QVERIFY2(!blank, what);
    }
};

ASE_TEST(ViewsTest)

#include "views_test.moc"
