#pragma once

#include <QString>

namespace ase::test {

/// The folder of real templates and responses beside the project; empty where it is absent.
QString sharedDataFolder();

}

/// Leaves the test with a clear message where the shared data is absent; else defines `variable` as the folder's path.
#define requireSharedData(variable)                                                                                         \
    const QString variable = ase::test::sharedDataFolder();                                                                 \
    if (variable.isEmpty())                                                                                                 \
    QSKIP("The real templates are not here: put them at ../shared/data beside the project, or set ASE_SHARED_DATA")
