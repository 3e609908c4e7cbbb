#pragma once

#include <QObject>

#include <memory>

namespace ase {

/// With T0 in the environment - nanoseconds of CLOCK_MONOTONIC at the exec - the program prints one line of JSON with the
/// milliseconds until its first painted frame, and leaves.
class StartupWatch : public QObject {
public:
    static std::unique_ptr<StartupWatch> fromEnvironment();
    void install(QObject& app);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    explicit StartupWatch(double began);
    double milliseconds() const;
    void report() const;

    double m_began; ///< nanoseconds
    double m_atMain;
    bool m_seen = false;
};

}
