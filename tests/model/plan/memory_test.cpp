#include "model/plan/memory.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace ase;

/// Answers are given again as long as what they rest on comes out the same, and no longer.
class MemoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAnswerAsBefore_leavesWhatBuildsOnIt();
    void anotherAnswer_changesWhatBuildsOnIt();
    void anAnswerAsBeforeOfOtherTables_isAskedAgainForThose();
    void sweeping_keepsWhatOthersBuildOn();
};

namespace {

constexpr SubnetId subnet {1};

/// How long the subnet's name is; of one named "zones" how many zones there are.
struct Length {
    using Answer = int;
    auto operator<=>(const Length&) const = default;
    int answer(const Reading& reading) const
    {
        const QString name = textOf(reading.find(subnet)->name);
        return name == QLatin1String("zones") ? int(reading.dnsZones().size()) : int(name.size());
    }
};
struct Twice {
    using Answer = int;
    auto operator<=>(const Twice&) const = default;
    int answer(const Reading& reading) const { return 2 * *recall(reading, Length {}); }
};

Network named(Network network, const char* name)
{
    Subnet row;
    row.name = QString::fromLatin1(name);
    network.subnets = network.subnets.with(subnet, std::move(row));
    return network;
}

Network withZones(Network network, int count)
{
    for (int zone = 0; zone < count; ++zone)
        network.dnsZones = network.dnsZones.with(DnsZoneId {10 + std::uint64_t(zone)}, DnsZone {});
    return network;
}

/// A memory, network after network.
class Course {
public:
    int twice(Network network)
    {
        m_network = std::make_unique<Network>(std::move(network));
        m_index = std::make_unique<NetworkIndex>(*m_network);
        memory.turnTo(*m_network, *m_index, nullptr);
        return *recall(Reading(Reading(*m_network, *m_index), memory), Twice {});
    }
    Memory memory;

private:
    std::unique_ptr<Network> m_network;
    std::unique_ptr<NetworkIndex> m_index;
};

}

void MemoryTest::anAnswerAsBefore_leavesWhatBuildsOnIt()
{
    Course course;
    QCOMPARE(course.twice(named({}, "abc")), 6);
    QCOMPARE(course.memory.computed(), std::size_t(2));
    QCOMPARE(course.twice(named({}, "xyz")), 6);
    QCOMPARE(course.memory.computed(), std::size_t(1));
}

void MemoryTest::anotherAnswer_changesWhatBuildsOnIt()
{
    Course course;
    course.twice(named({}, "abc"));
    QCOMPARE(course.twice(named({}, "abcd")), 8);
    QCOMPARE(course.memory.computed(), std::size_t(2));
    QCOMPARE(course.twice(named({}, "abc")), 6);
}

void MemoryTest::anAnswerAsBeforeOfOtherTables_isAskedAgainForThose()
{
    Course course;
    const Network three = withZones({}, 3);
    const Network zones = named(three, "zones");
    course.twice(named(three, "abc"));
    QCOMPARE(course.twice(zones), 6);
    QCOMPARE(course.memory.computed(), std::size_t(1));
    QCOMPARE(course.twice(withZones(zones, 4)), 8);
}

void MemoryTest::sweeping_keepsWhatOthersBuildOn()
{
    Course course;
    course.twice(named({}, "abc"));
    const Network region = [] {
        Network other = named({}, "abc");
        other.region = QStringLiteral("westeurope");
        return other;
    }();
    course.twice(region);
    course.memory.sweep();
    course.twice(region);
    QCOMPARE(course.memory.computed(), std::size_t(0));
    QCOMPARE(course.twice(named({}, "abcde")), 10);
    QCOMPARE(course.memory.computed(), std::size_t(2));
}

ASE_TEST(MemoryTest)

#include "memory_test.moc"
