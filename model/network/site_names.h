#pragma once

#include "model/plan/reading.h"

#include <QStringList>

namespace ase {

/// The names an app is asked by, the one Azure gives it first. An ILB v1, or an older ILB v2, has names under its own suffix
/// alone; a v3 has them in addition. Empty where a name they are made of is unknown. Facts: DNS-01 to DNS-08, DNS-13,
/// DNS-07.
struct SiteNames {
    QStringList site; ///< with the app's custom domains at the end
    QStringList scm;
    /// Of v3 the environment's own name, else the names of the site; empty for the multi-tenant service, whose hosts are not
    /// in the plan. Facts: DNS-06, VER-18.
    QStringList ftp;
};
SiteNames siteNames(const Reading& reading, AppId app);

/// The suffix Azure gives the apps of an environment, in lower case: "ase1.appserviceenvironment.net",
/// "ase1.p.azurewebsites.net"; empty where it gives none, or where the environment's name or exposure is unknown.
/// Facts: DNS-01 to DNS-05.
QString givenSuffix(const Environment& environment);
/// The suffix the customer chose, in lower case; empty where there is none or it is unknown, and for an external
/// environment, which can have none. Facts: VER-23, DNS-02, DNS-04, DNS-13.
QString ownSuffix(const Environment& environment);
/// Whether the apps have no names but those under the suffix the customer chose: an ILB v1, or an ILB v2 made with one.
/// Facts: DNS-02, DNS-04.
bool hasOwnSuffixAlone(const Environment& environment);
/// The name under which FTP reaches all apps of a v3; empty for the others or where its name is unknown. Facts: DNS-06,
/// VER-18.
QString ftpName(const Environment& environment);

/// The environment an app runs in: as written beside it, else its plan's; none where there is none or it is not in the plan.
std::optional<EnvironmentId> environmentOf(const Reading& reading, const App& app);
/// Whether the app belongs to the multi-tenant service. False where neither its plan nor its environment is known.
bool isMultiTenant(const Reading& reading, const App& app);

}
