#pragma once

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace ase::test {

/// The test classes of one program, in the order of their source files.
inline std::vector<std::function<std::unique_ptr<QObject>()>>& registry()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> classes;
    return classes;
}

template<class Test>
struct Registered {
    Registered()
    {
        registry().push_back([] { return std::make_unique<Test>(); });
    }
};

/// Runs every registered class with the same arguments; the sum of failures.
inline int runAll(int argc, char** argv)
{
    int failures = 0;
    for (const auto& make : registry())
        failures += QTest::qExec(make().get(), argc, argv);
    return failures;
}

}

/// Adds a test class to its program: ASE_TEST(PrefixTest) after the class.
#define ASE_TEST(Class) static const ase::test::Registered<Class> registered##Class;
