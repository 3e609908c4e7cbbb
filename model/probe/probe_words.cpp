#include "model/probe/probe_words.h"

#include <QCoreApplication>

namespace ase {

namespace {

const char* markedWord(Stage stage)
{
    switch (stage) {
    case Stage::ControlPlane:
        return QT_TRANSLATE_NOOP("Probe", "control plane");
    case Stage::Name:
        return QT_TRANSLATE_NOOP("Probe", "name resolution");
    case Stage::SourceNsg:
        return QT_TRANSLATE_NOOP("Probe", "caller's NSG");
    case Stage::Route:
        return QT_TRANSLATE_NOOP("Probe", "route");
    case Stage::Peering:
        return QT_TRANSLATE_NOOP("Probe", "peering");
    case Stage::Gateway:
        return QT_TRANSLATE_NOOP("Probe", "gateway");
    case Stage::Appliance:
        return QT_TRANSLATE_NOOP("Probe", "appliance");
    case Stage::ProxyNsg:
        return QT_TRANSLATE_NOOP("Probe", "reverse proxy's NSG");
    case Stage::TargetNsg:
        return QT_TRANSLATE_NOOP("Probe", "target's NSG");
    case Stage::AseNsg:
        return QT_TRANSLATE_NOOP("Probe", "environment's NSG");
    case Stage::Health:
        return QT_TRANSLATE_NOOP("Probe", "health of the environment");
    case Stage::ReturnRoute:
        return QT_TRANSLATE_NOOP("Probe", "return route");
    case Stage::Tls:
        return QT_TRANSLATE_NOOP("Probe", "certificate");
    case Stage::Access:
        return QT_TRANSLATE_NOOP("Probe", "access restrictions");
    case Stage::Authentication:
        return QT_TRANSLATE_NOOP("Probe", "authentication");
    case Stage::Operation:
        return QT_TRANSLATE_NOOP("Probe", "operation");
    }
    return "";
}

}

Problem probeText(const char* text, QStringList values)
{
    return {.text = text, .values = std::move(values), .place = {}, .context = "Probe"};
}

QString namesOf(const std::vector<Address>& addresses)
{
    QStringList names;
    for (const Address& address : addresses)
        names << text(address);
    return names.join(QStringLiteral(", "));
}

QString wordOf(Stage stage)
{
    return QCoreApplication::translate("Probe", markedWord(stage));
}

}
