#include "model/capacity/capacity.h"
#include "model/plan/edit/edits.h"
#include "tests/support/plan_builders.h"
#include "tests/support/test_registry.h"
#include "ui/document/analysis.h"

#include <QSignalSpy>
#include <QTest>

using namespace ase;

class PlanDocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undoingEverything_givesTheFirstPlanPointer();
    void refusedEdit_changesNothing();
    void preview_isNotRecorded();
    void deletedSelection_comesBackWithUndo();
    void stepping_isToldBeforeItIsShown();
    void analysis_answersTheNewestPlan();
    void analysis_countsAddressesAsTheCommandLineDoes();
};

namespace {

Result<Plan> withNetworkNamed(const Plan& plan, PlanDocument& document, const QString& name)
{
    return addVirtualNetwork(plan, document.ids().next<VirtualNetworkId>(), {.name = name});
}

}

void PlanDocumentTest::undoingEverything_givesTheFirstPlanPointer()
{
    PlanDocument document;
    const PlanPtr first = document.plan();
    for (int step = 0; step < 5; ++step) {
        QVERIFY(document.apply(QStringLiteral("Add"),
            [&](const Plan& plan) { return withNetworkNamed(plan, document, QStringLiteral("n%1").arg(step)); }));
    }
    QVERIFY(document.isModified());
    while (document.history().canUndo())
        document.undo();
    QCOMPARE(document.plan().get(), first.get());
    QVERIFY(!document.isModified());
}

void PlanDocumentTest::refusedEdit_changesNothing()
{
    PlanDocument document;
    const PlanPtr first = document.plan();
    QSignalSpy changes(&document, &PlanDocument::planChanged);
    const auto done = document.apply(
        QStringLiteral("Rename"), [](const Plan& plan) { return renamePart(plan, SubnetId {7}, QStringLiteral("x")); });
    QVERIFY(!done);
    QVERIFY(!sentence(done.error()).isEmpty());
    QCOMPARE(changes.count(), 0);
    QCOMPARE(document.plan().get(), first.get());
    QVERIFY(!document.history().canUndo());
}

void PlanDocumentTest::preview_isNotRecorded()
{
    PlanDocument document;
    const PlanPtr first = document.plan();
    QVERIFY(document.preview([&](const Plan& plan) { return withNetworkNamed(plan, document, QStringLiteral("n")); }));
    QVERIFY(document.plan() != first);
    QVERIFY(!document.history().canUndo());
    document.endPreview();
    QCOMPARE(document.plan().get(), first.get());
}

void PlanDocumentTest::deletedSelection_comesBackWithUndo()
{
    PlanDocument document;
    const auto id = document.ids().next<VirtualNetworkId>();
    QVERIFY(document.apply(QStringLiteral("Add"), [&](const Plan& plan) { return addVirtualNetwork(plan, id); }));
    document.selectOne(id);
    QVERIFY(document.apply(QStringLiteral("Delete"), [&](const Plan& plan) { return removeParts(plan, {id}); }));
    QVERIFY(!document.selectedPart());
    document.undo();
    QVERIFY(document.selectedPart() == PartId(id));
}

void PlanDocumentTest::stepping_isToldBeforeItIsShown()
{
    PlanDocument document;
    const PlanPtr first = document.plan();
    QVERIFY(document.apply(
        QStringLiteral("Add"), [&](const Plan& plan) { return withNetworkNamed(plan, document, QStringLiteral("n")); }));
    const PlanPtr second = document.plan();
    std::vector<std::pair<PlanPtr, PlanPtr>> steps;
    connect(&document, &PlanDocument::aboutToStep, this,
        [&](const PlanPtr& next) { steps.emplace_back(document.plan(), next); });
    document.undo();
    document.redo();
    document.goToStep(0);
    QVERIFY(document.preview([](const Plan& plan) { return Result<Plan>(plan); })); // no step
    using Steps = std::vector<std::pair<PlanPtr, PlanPtr>>;
    QVERIFY(steps == (Steps {{second, first}, {first, second}, {second, first}}));
}

void PlanDocumentTest::analysis_answersTheNewestPlan()
{
    PlanDocument document;
    Analysis analysis(document);
    QVERIFY(!analysis.answers());
    analysis.start();
    for (int step = 0; step < 3; ++step) {
        QVERIFY(document.apply(QStringLiteral("Add"),
            [&](const Plan& plan) { return withNetworkNamed(plan, document, QStringLiteral("n%1").arg(step)); }));
    }
    QTRY_VERIFY_WITH_TIMEOUT(analysis.isCurrent(), 20000);
    QCOMPARE(analysis.answers()->plan.get(), document.plan().get());
    QCOMPARE(analysis.answers()->findings->plan.get(), document.plan().get());
}

/// The peak is the resize of the largest plan, in the window and in what is printed.
void PlanDocumentTest::analysis_countsAddressesAsTheCommandLineDoes()
{
    const Plan plan = test::planFromText("vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v | ase3 a in s external | plan "
                                         "large in a I1v2 x 12 | plan small in a I1v2 x 5");
    const SubnetId subnet = plan.network->subnets.rows().front().id;
    const SubnetUse printed = useOfAll(*plan.network).front();
    QVERIFY(printed.peak < useOf(*plan.network, subnet, Resize::AllPlans).peak);
    PlanDocument document;
    Analysis analysis(document);
    document.load(std::make_shared<const Plan>(plan), {});
    analysis.start();
    QTRY_VERIFY_WITH_TIMEOUT(analysis.isCurrent(), 20000);
    QVERIFY(analysis.answers()->useOf(subnet));
    QVERIFY(*analysis.answers()->useOf(subnet) == printed);
}

ASE_TEST(PlanDocumentTest)

#include "plan_document_test.moc"
