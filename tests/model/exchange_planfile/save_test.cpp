#include "model/exchange/planfile/read_plan.h"
#include "model/exchange/planfile/save_plan.h"
#include "model/exchange/planfile/write_plan.h"
#include "tests/support/plan_builders.h"
#include "tests/support/test_registry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

using namespace ase;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class SaveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSaved_opens()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.aseplan"));
        const Plan plan = test::planFromText("vnet hub 10.0.0.0/16");
        QVERIFY(savePlan(plan, path).ok());
        const auto opened = openPlan(path);
        QVERIFY(opened.ok());
        QVERIFY(*opened == plan);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aLink_isFollowed_andStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.aseplan"));
        const QString link = folder.filePath(QStringLiteral("link.aseplan"));
        QVERIFY(savePlan(Plan(), path).ok());
        QVERIFY(QFile::link(path, link));
        const Plan plan = test::planFromText("vnet hub 10.0.0.0/16");
        QVERIFY(savePlan(plan, link).ok());
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(path), writePlan(plan));
    }

    /// A file renamed onto a device or a pipe would take its place in the system.
    void aPipe_isWrittenTo_andStays()
    {
        const QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("pipe")));
        QCOMPARE(::mkfifo(path.constData(), 0600), 0);
        const int end = ::open(path.constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(end >= 0);
        QVERIFY(saveBytes("plan", QFile::decodeName(path)).ok());
        char found[8] {};
        QCOMPARE(::read(end, found, sizeof found), ssize_t(4));
        ::close(end);
        QCOMPARE(QByteArray(found), QByteArray("plan"));
        QVERIFY(!QFileInfo(QFile::decodeName(path)).isFile());
    }

    void whatCannotBeWritten_saysWhy_andLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const auto refused = savePlan(Plan(), folder.filePath(QStringLiteral("missing/plan.aseplan")));
        QVERIFY(!refused);
        QVERIFY2(sentence(refused.error()).contains(QStringLiteral("missing/plan.aseplan")),
            qPrintable(sentence(refused.error())));
        QVERIFY(!savePlan(Plan(), folder.path()).ok());

        const QString path = folder.filePath(QStringLiteral("plan.aseplan"));
        QVERIFY(savePlan(Plan(), path).ok());
        const QByteArray before = contentOf(path);
        QVERIFY(QFile(path).setPermissions(QFileDevice::ReadOwner));
        const auto locked = savePlan(test::planFromText("vnet hub 10.0.0.0/16"), path);
        if (!locked)
            QCOMPARE(contentOf(path), before);
    }

    void whatCannotBeOpened_saysWhy()
    {
        const QTemporaryDir folder;
        QVERIFY(!openPlan(folder.filePath(QStringLiteral("missing.aseplan"))));
        QVERIFY(!openPlan(folder.path()));
        const QString path = folder.filePath(QStringLiteral("huge.aseplan"));
        QFile huge(path);
        QVERIFY(huge.open(QIODevice::WriteOnly));
        QVERIFY(huge.resize(200LL * 1024 * 1024));
        huge.close();
        const auto opened = openPlan(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().place.file, path);
    }

    void aSaveKilledAtAnyMoment_leavesTheOldOrTheNewPlanWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.aseplan"));
        const QByteArray first = writePlan(test::samplePlanOf(100));
        const QByteArray second = writePlan(test::samplePlanOf(101));
        const QString one = folder.filePath(QStringLiteral("one"));
        const QString other = folder.filePath(QStringLiteral("other"));
        QVERIFY(saveBytes(first, path).ok() && saveBytes(first, one).ok() && saveBytes(second, other).ok());
        QRandomGenerator random(20261121);
        int ofFirst = 0;
        for (int i = 0; i < 50; ++i) {
            QProcess saver;
            saver.start(QCoreApplication::applicationDirPath() + QStringLiteral("/saving_program"), {path, other, one});
            for (int saves = random.bounded(6); saves >= 0; --saves) {
                QVERIFY(saver.canReadLine() || saver.waitForReadyRead());
                saver.readLine(); // a line once it begins, and one after each file
            }
            QThread::usleep(random.bounded(4000u));
            ::kill(pid_t(saver.processId()), SIGKILL);
            QVERIFY(saver.waitForFinished());
            QCOMPARE(saver.exitStatus(), QProcess::CrashExit);
            const QByteArray found = contentOf(path);
            QVERIFY2(found == first || found == second, qPrintable(QString::number(found.size())));
            ofFirst += found == first ? 1 : 0;
        }
        QVERIFY(ofFirst > 0 && ofFirst < 50);
    }
};

ASE_TEST(SaveTest)
#include "save_test.moc"
