#include "model/plan/id.h"
#include "tests/support/test_registry.h"

#include <rapidcheck.h>

#include <set>

using namespace ase;

class IdTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void text_readsBack()
    {
        QVERIFY(rc::check([](std::uint64_t value) {
            const QString text = idText(value);
            RC_ASSERT(text.size() == 13);
            RC_ASSERT(parseId(text) == std::optional(value));
        }));
    }

    void parse_takesTheCanonicalFormAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("zero") << QStringLiteral("0000000000000") << true;
        QTest::newRow("largest") << QStringLiteral("fvvvvvvvvvvvv") << true;
        QTest::newRow("too large") << QStringLiteral("g000000000000") << false;
        QTest::newRow("short") << QStringLiteral("000000000000") << false;
        QTest::newRow("long") << QStringLiteral("00000000000000") << false;
        QTest::newRow("capitals") << QStringLiteral("000000000000A") << false;
        QTest::newRow("not of the alphabet") << QStringLiteral("000000000000w") << false;
        QTest::newRow("sign") << QStringLiteral("+000000000001") << false;
        QTest::newRow("blank") << QStringLiteral(" 000000000001") << false;
        QTest::newRow("blank behind") << QStringLiteral("000000000001 ") << false;
        QTest::newRow("empty") << QString() << false;
    }
    void parse_takesTheCanonicalFormAlone()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(parseId(text).has_value(), good);
    }

    void pathsOfOnePart_inAnyLetterCase_giveOneId()
    {
        const auto id = idFromPath(PartKind::Subnet, QStringLiteral("hub/apps"));
        QCOMPARE(idFromPath(PartKind::Subnet, QStringLiteral("Hub/APPS")), id);
        QVERIFY(idFromPath(PartKind::Subnet, QStringLiteral("hub/apps2")) != id);
        QVERIFY(idFromPath(PartKind::VirtualNetwork, QStringLiteral("hub/apps")) != id);
    }

    void seededSources_repeat_andDoNotRunOut()
    {
        IdSource one(7);
        IdSource two(7);
        std::set<std::uint64_t> seen;
        for (int i = 0; i < 10000; ++i) {
            const auto id = one.next();
            QCOMPARE(two.next(), id);
            QVERIFY(seen.insert(id).second);
        }
    }
};

ASE_TEST(IdTest)
#include "id_test.moc"
