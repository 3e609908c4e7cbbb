#pragma once

#include "model/reach/site_hops.h"
#include "model/reach/walk.h"

namespace ase {

/// Asks link after link and gathers what they say. One use each.
class Tracer {
public:
    Tracer(const Reading& reading, Origin origin, Target target, Endpoint endpoint, SignIn signIn);
    Trace trace();

private:
    void askName();
    /// The address that is called: what the name gave, else what the plan expects.
    Address calledAddress();
    void judgeAnswer(const NameAnswer& answer, Hop& hop);

    void leave(const Address& to);
    void leaveThroughDial(const Address& to);
    void takeWalk(Walk walk);

    void arrive();
    void arriveAtEnvironment();
    void arriveAtPrivateEndpoint(DeviceId endpoint);
    void arriveAtProxy(DeviceId gateway);
    void arriveAtMachine();
    void arriveAtService();
    void askSite(bool throughPrivateEndpoint);
    void answerFrom(SubnetId subnet, bool throughPublicAddress);

    void add(Hop hop);
    void addAll(std::vector<Hop> hops);
    void add(std::optional<Hop> hop);
    Trace conclude();

    const Reading& m_reading;
    Origin m_origin;
    Target m_target;
    Endpoint m_endpoint;
    SignIn m_signIn;
    Trace m_trace;
    Packets m_packets;
    std::optional<Address> m_named; ///< what the name resolved to
    Address m_to;
    Walk m_walk;
    bool m_seenIsKnown = true; ///< as which addresses the target sees the callers
    bool m_degraded = false;
};

}
