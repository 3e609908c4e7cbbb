#pragma once

#include "model/plan/reading.h"

#include <QStringList>

namespace ase {

/// The names an app is asked by, the one Azure gives it first. An ILB v1, or an older ILB v2, has names under its own suffix
/// alone; a v3 has them in addition. Empty where a name they are made of is unknown. Facts: DNS-01 to DNS-08, DNS-13, DNS-07.
struct SiteNames {
    QStringList site; ///< with the app's custom domains at the end
    QStringList scm;
    QStringList ftp; ///< of v3 the environment's own name, else the name of the site. Facts: DNS-06, VER-18
};
SiteNames siteNames(const Reading& reading, AppId app);

/// The suffix Azure gives the apps of an environment, in lower case: "ase1.appserviceenvironment.net",
/// "ase1.p.azurewebsites.net"; empty where it gives none or the environment's name is unknown. Facts: DNS-01 to DNS-05.
QString givenSuffix(const Environment& environment);
/// The suffix the customer chose; empty where there is none or it is unknown. Facts: VER-23, DNS-02, DNS-04, DNS-13.
QString ownSuffix(const Environment& environment);

}
