#pragma once

#include "model/plan/plan.h"

namespace ase {

/// What leaves parts and lines out of a drawing, as a set of layers; none by default.
class HiddenLayers {
public:
    HiddenLayers() = default;
    explicit HiddenLayers(const std::vector<Layer>& layers);
    bool hides(Layer layer) const { return (m_bits >> unsigned(layer) & 1U) != 0; }
    bool operator==(const HiddenLayers&) const = default;

private:
    unsigned m_bits = 0;
};

/// Whether such a part holds others, and can be drawn without them.
bool canCollapse(PartKind kind);

/// The layer a device belongs to.
Layer layerOf(const Device& device);

}
