#pragma once

#include "model/plan/diagram.h"

#include <QString>

#include <array>

namespace ase {

/// In the order they are listed.
inline constexpr std::array allLayers {Layer::Environments, Layer::Compute, Layer::Gateways, Layer::Services, Layer::Sites,
    Layer::Dns, Layer::Notes, Layer::Peerings, Layer::Connections};

/// What a person reads: "Gateways, firewalls and appliances".
QString layerTitle(Layer layer);
/// Stable, for the ids of actions: "gateways".
QString layerWord(Layer layer);
/// "Hidden: Notes, Peerings", empty where nothing is.
QString hiddenText(const std::vector<Layer>& hidden);

}
