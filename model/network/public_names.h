#pragma once

#include "model/network/name_answer.h"

namespace ase {

/// What public DNS says of a name, given as hostName gives it: the inbound address of the external environment it lies
/// under; no such name under an ILB environment; the address of an app of the multi-tenant service, or a point of the tag
/// AppService where it has none assigned; the application gateway that publishes an app under its domain. Of every other
/// name it cannot be told. Facts: DNS-01 to DNS-06, DNS-13, MT-04 to MT-06, MT-17, OCT-06.
NameAnswer publicAnswer(const Reading& reading, const QString& name);
struct PublicAnswerOf {
    using Answer = NameAnswer;
    QString name;
    bool operator<(const PublicAnswerOf& other) const { return name < other.name; }
    Answer answer(const Reading& reading) const { return publicAnswer(reading, name); }
};

/// The name public DNS leads on to where the name is Azure's own of an app that has a private endpoint in the plan:
/// "app.scm.ase1.privatelink.appserviceenvironment.net". Empty for every other. Fact: PE-02.
QString privateLinkName(const Reading& reading, const QString& name);

}
