#include "tests/model/exchange/arm_support.h"
#include "tests/support/shared_data.h"
#include "tests/support/test_registry.h"

#include <QDir>

using namespace ase;
using namespace ase::test;

/// The real templates beside the project.
class ArmTemplateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTemplate_evaluatesOrIsRefused();
};

void ArmTemplateTest::everyTemplate_evaluatesOrIsRefused()
{
    requireSharedData(folder);
    const QStringList files = QDir(folder + QStringLiteral("/arm")).entryList({QStringLiteral("*.json")}, QDir::Files);
    QVERIFY(files.size() > 60);
    for (const QString& file : files) {
        const QString name = file.chopped(5);
        const Result<arm::Evaluation> evaluation = realTemplate(folder, name);
        if (name.endsWith(QStringLiteral(".parameters")) || name == QStringLiteral("ra-secure-vnet-dmz")) {
            QVERIFY(!evaluation);
            continue;
        }
        QVERIFY2(evaluation, evaluation ? "" : qPrintable(sentenceWithPlace(evaluation.error())));
        QVERIFY2(!evaluation->resources.empty() || name == QStringLiteral("x"), qPrintable(name));
        qInfo() << name << evaluation->resources.size() << evaluation->skipped.size() << evaluation->deployments.size()
                << evaluation->parametersWithoutValue;
        for (const Problem& problem : evaluation->notEvaluated)
            qInfo() << "   " << sentenceWithPlace(problem);
    }
}

ASE_TEST(ArmTemplateTest)
#include "arm_template_test.moc"
