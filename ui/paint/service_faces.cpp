#include "ui/paint/faces.h"

#include <QCoreApplication>

namespace ase {

Glyph glyphOf(azure::ServiceKind kind)
{
    switch (kind) {
    case azure::ServiceKind::Sql:
    case azure::ServiceKind::CosmosDb:
        return Glyph::Database;
    case azure::ServiceKind::Storage:
        return Glyph::Storage;
    case azure::ServiceKind::KeyVault:
        return Glyph::KeyVault;
    case azure::ServiceKind::EventHub:
    case azure::ServiceKind::ServiceBus:
    case azure::ServiceKind::ContainerRegistry:
    case azure::ServiceKind::Other:
        return Glyph::Service;
    }
    return Glyph::Service;
}

QString nameOf(azure::ServiceKind kind)
{
    switch (kind) {
    case azure::ServiceKind::Sql:
        return QCoreApplication::translate("Diagram", "Azure SQL");
    case azure::ServiceKind::Storage:
        return QCoreApplication::translate("Diagram", "Storage");
    case azure::ServiceKind::KeyVault:
        return QCoreApplication::translate("Diagram", "Key Vault");
    case azure::ServiceKind::EventHub:
        return QCoreApplication::translate("Diagram", "Event Hubs");
    case azure::ServiceKind::ServiceBus:
        return QCoreApplication::translate("Diagram", "Service Bus");
    case azure::ServiceKind::CosmosDb:
        return QCoreApplication::translate("Diagram", "Cosmos DB");
    case azure::ServiceKind::ContainerRegistry:
        return QCoreApplication::translate("Diagram", "Container Registry");
    case azure::ServiceKind::Other:
        return QCoreApplication::translate("Diagram", "service of Azure");
    }
    return {};
}

}
