#include "ui/paint/faces.h"

namespace ase {

struct FaceMemory::KnownSubnet {
    std::shared_ptr<const Subnet> row;
    std::shared_ptr<const SecurityGroup> group;
    std::shared_ptr<const RouteTable> table;
    std::optional<SubnetUse> use;
    std::optional<FindingMark> groupMark, tableMark;
    SubnetFace face;
};

const SubnetFace& FaceMemory::subnet(
    SubnetId id, const std::shared_ptr<const Subnet>& row, const Network& plan, const SubnetUse* use, const PartMarks& marks)
{
    KnownSubnet now {.row = row,
        .group = row->securityGroup ? plan.securityGroups.share(*row->securityGroup) : nullptr,
        .table = row->routeTable ? plan.routeTables.share(*row->routeTable) : nullptr,
        .use = use ? std::optional(*use) : std::nullopt,
        .groupMark = row->securityGroup ? marks.worst(*row->securityGroup) : std::nullopt,
        .tableMark = row->routeTable ? marks.worst(*row->routeTable) : std::nullopt,
        .face = {}};
    std::shared_ptr<KnownSubnet>& known = m_subnets[id.value];
    const bool same = known && known->row == now.row && known->group == now.group && known->table == now.table
        && known->use == now.use && known->groupMark == now.groupMark && known->tableMark == now.tableMark;
    if (!same) {
        now.face = faceOf(*row, plan, use, marks);
        known = std::make_shared<KnownSubnet>(std::move(now));
    }
    return known->face;
}

struct FaceMemory::KnownNetwork {
    std::shared_ptr<const VirtualNetwork> row;
    int subnets;
    std::uint64_t taken;
    QString region; ///< of the plan
    NetworkFace face;
};

const NetworkFace& FaceMemory::network(VirtualNetworkId id, const std::shared_ptr<const VirtualNetwork>& row,
    const Network& plan, int subnets, std::uint64_t taken)
{
    std::shared_ptr<KnownNetwork>& known = m_networks[id.value];
    const QString region = textOf(plan.region);
    if (!known || known->row != row || known->subnets != subnets || known->taken != taken || known->region != region)
        known =
            std::make_shared<KnownNetwork>(KnownNetwork {row, subnets, taken, region, faceOf(*row, plan, subnets, taken)});
    return known->face;
}

}
