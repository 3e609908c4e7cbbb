#include "model/network/zone_answer.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>

using namespace ase;

class ZoneAnswerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void closestEncloserIsThatOfAWalkThroughTheTree();
};

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

/// The names of a zone as a tree, read from the right.
struct Node {
    std::map<QString, Node> children;
    std::size_t records = 0;
};

struct Walked {
    QString record;
    bool exists = false;
    std::size_t records = 0;
    bool operator==(const Walked&) const = default;
};

Walked walk(const Node& root, const QStringList& labels)
{
    const Node* at = &root;
    qsizetype left = labels.size();
    while (left > 0) {
        const auto next = at->children.find(labels[left - 1]);
        if (next == at->children.end())
            break;
        at = &next->second;
        --left;
    }
    QStringList owner = labels.mid(left);
    if (left == 0)
        return {owner.isEmpty() ? u("@") : owner.join(u'.'), true, at->records};
    const auto wildcard = at->children.find(u("*"));
    owner.prepend(u("*"));
    return {owner.join(u'.'), false, wildcard == at->children.end() ? 0 : wildcard->second.records};
}

/// Labels parted by dots; of few letters, so that names meet.
QStringList arbitraryLabels(std::size_t most)
{
    const auto label = rc::gen::element(u("a"), u("b"), u("scm"), u("*"));
    const auto labels = *rc::gen::resize(int(most), rc::gen::container<std::vector<QString>>(label));
    QStringList list(labels.begin(), labels.end());
    return list.mid(0, qsizetype(most));
}

}

void ZoneAnswerTest::closestEncloserIsThatOfAWalkThroughTheTree()
{
    QVERIFY(rc::check([] {
        DnsZone zone;
        Node root;
        const int count = *rc::gen::inRange(0, 6);
        for (int i = 0; i < count; ++i) {
            const QStringList labels = arbitraryLabels(3);
            zone.records.push_back({labels.isEmpty() ? u("@") : labels.join(u'.'), {}});
            Node* node = &root;
            for (auto label = labels.rbegin(); label != labels.rend(); ++label)
                node = &node->children[*label];
            ++node->records;
        }
        const QStringList asked = arbitraryLabels(4);
        const QString name = asked.isEmpty() ? u("z.example") : asked.join(u'.') + u(".z.example");
        const ZoneAnswer answer = askZone(zone, u("z.example"), name);
        RC_ASSERT((Walked {answer.record, answer.exists, answer.records.size()} == walk(root, asked)));
        for (const DnsRecord* record : answer.records)
            RC_ASSERT(textOf(record->name) == answer.record);
        const QStringList closest = answer.closest == u"@" ? QStringList() : answer.closest.split(u'.');
        RC_ASSERT(answer.below + closest == asked);
    }));
}

ASE_TEST(ZoneAnswerTest)

#include "zone_answer_test.moc"
