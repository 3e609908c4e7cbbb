#include "ui/paint/spoken.h"

#include <QCoreApplication>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Spoken", text);
}

QString named(const char* text, const QString& name)
{
    return say(text).arg(name);
}

Spoken told(const NetworkFace& face)
{
    return {named(QT_TRANSLATE_NOOP("Spoken", "Virtual network %1"), face.name),
        QStringList {face.space, face.region, face.dns, face.count, face.free}.join(QLatin1String(", "))};
}
Spoken told(const SubnetFace& face)
{
    QStringList words {face.prefix, face.note, face.addresses, face.addressesRight};
    if (!face.securityGroup.isEmpty())
        words << named(QT_TRANSLATE_NOOP("Spoken", "network security group %1"), face.securityGroup);
    else if (face.wantsSecurityGroup)
        words << say(QT_TRANSLATE_NOOP("Spoken", "no network security group"));
    if (!face.routeTable.isEmpty())
        words << named(QT_TRANSLATE_NOOP("Spoken", "route table %1"), face.routeTable) << face.route;
    return {named(QT_TRANSLATE_NOOP("Spoken", "Subnet %1"), face.name), words.join(QLatin1String(", "))};
}
Spoken told(const EnvironmentFace& face)
{
    QStringList words {face.generation, face.address, face.addressNote};
    words << face.pools;
    if (face.retired)
        words << say(QT_TRANSLATE_NOOP("Spoken", "retired"));
    return {named(QT_TRANSLATE_NOOP("Spoken", "App Service Environment %1"), face.name), words.join(QLatin1String(", "))};
}
Spoken told(const PlanFace& face)
{
    return {named(QT_TRANSLATE_NOOP("Spoken", "App Service plan %1"), face.name),
        QStringList {face.sku, face.instances, face.apps}.join(QLatin1String(", "))};
}
Spoken told(const AppFace& face)
{
    if (face.multiTenant)
        return {named(QT_TRANSLATE_NOOP("Spoken", "Multi-tenant web app %1"), face.name), {}};
    return {named(QT_TRANSLATE_NOOP("Spoken", "App %1"), face.name), {}};
}
Spoken told(const DeviceFace& face)
{
    return {face.name, face.detail};
}
Spoken told(const SiteFace& face)
{
    QStringList words {face.prefixes, face.note};
    words << face.forwards;
    return {named(QT_TRANSLATE_NOOP("Spoken", "On-premises site %1"), face.name), words.join(QLatin1String(", "))};
}
Spoken told(const ZoneFace& face)
{
    QStringList words;
    for (qsizetype i = 0; i < face.records.size(); ++i)
        words << face.records[i] + QLatin1String(": ") + face.targets.value(i);
    return {named(QT_TRANSLATE_NOOP("Spoken", "Private DNS zone %1"), face.name), words.join(QLatin1String(", "))};
}
Spoken told(const NoteFace& face)
{
    return {say(face.unknownName ? QT_TRANSLATE_NOOP("Spoken", "Empty note") : QT_TRANSLATE_NOOP("Spoken", "Note")),
        face.name.simplified()};
}

}

Spoken spokenOf(const Shape& shape)
{
    Spoken spoken = std::visit([](const auto& face) { return told(face); }, shape.face);
    QStringList words = spoken.description.split(QLatin1String(", "), Qt::SkipEmptyParts);
    if (!shape.summary.isEmpty())
        words << named(QT_TRANSLATE_NOOP("Spoken", "collapsed: %1"), shape.summary);
    if (shape.locked)
        words << say(QT_TRANSLATE_NOOP("Spoken", "locked"));
    if (!shape.markTip.isEmpty())
        words << shape.markTip.split(u'\n');
    spoken.description = words.join(QLatin1String(", "));
    return spoken;
}

}
