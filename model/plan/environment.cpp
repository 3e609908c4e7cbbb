#include "model/plan/environment.h"

namespace ase {

bool Environment::isIlb() const
{
    const Exposure* kind = valueOf(exposure);
    return kind && *kind == Exposure::Ilb;
}

Field<Exposure> exposureField(Exposure exposure)
{
    return exposureField(exposure == Exposure::Ilb ? QStringLiteral("Web, Publishing") : QStringLiteral("None"));
}

Field<Exposure> exposureField(const QString& mode)
{
    const QString plain = QString(mode).remove(u' ').toLower();
    std::optional<Exposure> value;
    if (plain == u"none" || plain == u"0")
        value = Exposure::External;
    else if (plain == u"web" || plain == u"publishing" || plain == u"web,publishing" || plain == u"1" || plain == u"2"
        || plain == u"3")
        value = Exposure::Ilb;
    return Written<Exposure> {mode, value};
}

}
