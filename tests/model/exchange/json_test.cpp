#include "model/exchange/json/document.h"
#include "model/exchange/json/write.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>

#include <rapidcheck.h>

using namespace ase;

namespace {

json::Value arbitrary(int depth)
{
    const auto text = [] {
        QString made;
        for (const int c : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 0xd7ff)))
            made += QChar(c);
        return made;
    };
    switch (*rc::gen::inRange(0, depth > 0 ? 8 : 6)) {
    case 0:
        return {};
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return std::int64_t {*rc::gen::arbitrary<std::int64_t>()};
    case 3:
        return std::uint64_t {*rc::gen::arbitrary<std::uint64_t>()};
    case 4:
        return *rc::gen::arbitrary<double>();
    case 5:
        return text();
    case 6: {
        json::Array items;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            items.push_back(arbitrary(depth - 1));
        return items;
    }
    default: {
        json::Value object = json::Object {};
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            object.set(text(), arbitrary(depth - 1));
        return object;
    }
    }
}

Problem refused(const QByteArray& text, json::Dialect dialect = json::Dialect::Strict, const json::Limits& limits = {})
{
    const Result<json::Document> document = json::read(text, QStringLiteral("f.json"), dialect, limits);
    return document ? Problem {} : document.error();
}

}

class JsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writing_comesBackAsRead();
    void places_areThoseOfTheFile();
    void templates_mayHoldCommentsCommasAndBreaks();
    void brokenText_isRefusedWithPlace_data();
    void brokenText_isRefusedWithPlace();
    void limits_hold();
    void files_areRefusedBeforeParsing();
};

void JsonTest::writing_comesBackAsRead()
{
    const bool holds = rc::check("write(read(x)) == x", [] {
        const json::Value value = arbitrary(4);
        const QByteArray text = json::write(value);
        const Result<json::Document> back = json::read(text, {});
        RC_ASSERT(back.ok());
        RC_ASSERT(back->root() == value);
        RC_ASSERT(json::write(back->root()) == text);
        RC_ASSERT(json::read(json::writeCompact(value), {})->root() == value);
    });
    QVERIFY(holds);
    const QByteArray numbers = "[\n  1.0,\n  1e5,\n  -0.5,\n  18446744073709551615\n]\n";
    QCOMPARE(json::write(json::read(numbers, {})->root()), numbers);
}

void JsonTest::places_areThoseOfTheFile()
{
    const auto document =
        json::read("{\n  \"a/b\": [1,\n    {\"\\u00e4\": \"\xc3\xa4\", \"c\": true}]\n}", QStringLiteral("f.json"));
    QVERIFY(document.ok());
    const json::Value* flag = document->at(QStringLiteral("/a~1b/1/c"));
    QVERIFY(flag);
    QCOMPARE(document->placeOf(*flag), (Place {QStringLiteral("f.json"), 3, 26, QStringLiteral("/a~1b/1/c")}));
    QVERIFY(!document->at(QStringLiteral("/a~1b/7")));
}

void JsonTest::templates_mayHoldCommentsCommasAndBreaks()
{
    const auto document =
        json::read("\xef\xbb\xbf{ // note\n \"a\": \"x\ty\n // no comment\", /* two\n lines */ \"b\": [1, 2, /**/ ], }",
            QStringLiteral("t.json"), json::Dialect::Template);
    QVERIFY2(document.ok(), document ? "" : qPrintable(sentenceWithPlace(document.error())));
    QCOMPARE(document->at(QStringLiteral("/a"))->toString(), QStringLiteral("x\ty\n // no comment"));
    QCOMPARE(document->at(QStringLiteral("/b"))->items().size(), std::size_t {2});
    QCOMPARE(document->at(QStringLiteral("/b/1"))->line, 4);
    QCOMPARE(document->at(QStringLiteral("/b/1"))->column, 20);
}

void JsonTest::brokenText_isRefusedWithPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray(" \n") << 0 << QString() << QStringLiteral("empty");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\0",
        7) << 0 << QString() << QStringLiteral("binary");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0", 4) << 0 << QString() << QStringLiteral("UTF-16");
    QTest::newRow("truncated") << QByteArray("{\n \"a\": [1,\n") << 3 << QStringLiteral("/a/1")
                               << QStringLiteral("ends in the middle");
    QTest::newRow("no JSON") << QByteArray("hello") << 1 << QString() << QStringLiteral("not JSON");
    QTest::newRow("comment") << QByteArray("{\n // no\n}") << 2 << QString() << QStringLiteral("a key in quotes");
    QTest::newRow("repeated key") << QByteArray("{\"x\": {\"a\": 1,\n\"a\": 2}}") << 2 << QStringLiteral("/x/a")
                                  << QStringLiteral("stands twice");
    QTest::newRow("no colon") << QByteArray("{\"x\": [{\"a\" 1}]}") << 1 << QStringLiteral("/x/0/a")
                              << QStringLiteral("colon");
    QTest::newRow("not UTF-8") << QByteArray("{\"x\": \"\xe4\"}") << 1 << QStringLiteral("/x") << QString();
    QTest::newRow("two values") << QByteArray("{}\n{}") << 2 << QString() << QStringLiteral("not JSON");
}

void JsonTest::brokenText_isRefusedWithPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, pointer);
    QFETCH(QString, says);
    const Problem problem = refused(text);
    QCOMPARE(problem.place.line, line);
    QCOMPARE(problem.place.pointer, pointer);
    QVERIFY2(sentence(problem).contains(says), qPrintable(sentence(problem)));
}

void JsonTest::limits_hold()
{
    const QByteArray deep = QByteArray(100'000, '[');
    QVERIFY(sentence(refused(deep)).contains(QStringLiteral("200 levels")));
    QVERIFY(json::read(QByteArray(200, '[') + QByteArray(200, ']'), {}).ok());
    QVERIFY(sentence(refused("[1,2,3,4]", json::Dialect::Strict, {1000, 10, 3})).contains(QStringLiteral("3 values")));
    QVERIFY(!QByteArray(refused("[1,2,3,4]", json::Dialect::Strict, {4, 10, 30}).text).isEmpty());
}

void JsonTest::files_areRefusedBeforeParsing()
{
    QTemporaryDir folder;
    const auto says = [](const QString& path) {
        const auto document = json::readFile(path);
        return document ? QString() : sentence(document.error());
    };
    QVERIFY(says(folder.path()).contains(QStringLiteral("is a folder")));
    QVERIFY(says(folder.filePath(QStringLiteral("none.json"))).contains(QStringLiteral("There is no file")));
    QFile large(folder.filePath(QStringLiteral("large.json")));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(200LL * 1024 * 1024)); // a hole: takes no space
    QVERIFY(says(large.fileName()).contains(QStringLiteral("200 MiB")));
}

ASE_TEST(JsonTest)
#include "json_test.moc"
