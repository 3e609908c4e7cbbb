#include "ui/canvas/layer_names.h"

#include <QCoreApplication>
#include <QStringList>

namespace ase {

namespace {

const char* titleOf(Layer layer)
{
    switch (layer) {
    case Layer::Environments:
        return QT_TRANSLATE_NOOP("Layers", "Environments and their plans");
    case Layer::Compute:
        return QT_TRANSLATE_NOOP("Layers", "Machines and clients in networks");
    case Layer::Gateways:
        return QT_TRANSLATE_NOOP("Layers", "Gateways, firewalls and appliances");
    case Layer::Services:
        return QT_TRANSLATE_NOOP("Layers", "Azure services and endpoints");
    case Layer::Sites:
        return QT_TRANSLATE_NOOP("Layers", "Sites and the Internet");
    case Layer::Dns:
        return QT_TRANSLATE_NOOP("Layers", "DNS zones and servers");
    case Layer::Notes:
        return QT_TRANSLATE_NOOP("Layers", "Notes");
    case Layer::Peerings:
        return QT_TRANSLATE_NOOP("Layers", "Peerings");
    case Layer::Connections:
        return QT_TRANSLATE_NOOP("Layers", "Other lines");
    }
    return "";
}

}

QString layerTitle(Layer layer)
{
    return QCoreApplication::translate("Layers", titleOf(layer));
}

QString layerWord(Layer layer)
{
    switch (layer) {
    case Layer::Environments:
        return QStringLiteral("environments");
    case Layer::Compute:
        return QStringLiteral("compute");
    case Layer::Gateways:
        return QStringLiteral("gateways");
    case Layer::Services:
        return QStringLiteral("services");
    case Layer::Sites:
        return QStringLiteral("sites");
    case Layer::Dns:
        return QStringLiteral("dns");
    case Layer::Notes:
        return QStringLiteral("notes");
    case Layer::Peerings:
        return QStringLiteral("peerings");
    case Layer::Connections:
        return QStringLiteral("connections");
    }
    return {};
}

QString hiddenText(const std::vector<Layer>& hidden)
{
    QStringList titles;
    for (const Layer layer : hidden)
        titles.append(layerTitle(layer));
    return titles.isEmpty() ? QString()
                            : QCoreApplication::translate("Layers", "Hidden: %1").arg(titles.join(QStringLiteral(", ")));
}

}
