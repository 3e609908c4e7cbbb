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

/// Runs every registered class with the same arguments, or the one that ASE_TEST names; the sum of failures. A name that no
/// class has is a failure.
inline int runAll(int argc, char** argv)
{
    const QByteArray only = qgetenv("ASE_TEST");
    int failures = 0;
    bool known = only.isEmpty();
    for (const auto& make : registry()) {
        const std::unique_ptr<QObject> test = make();
        if (!only.isEmpty() && only != test->metaObject()->className())
            continue;
        known = true;
        failures += QTest::qExec(test.get(), argc, argv);
    }
    if (!known)
        qCritical("ASE_TEST: no test class here is named %s", only.constData());
    return known ? failures : 1;
}

}

/// Adds a test class to its program: ASE_TEST(PrefixTest) after the class.
#define ASE_TEST(Class) static const ase::test::Registered<Class> registered##Class;
