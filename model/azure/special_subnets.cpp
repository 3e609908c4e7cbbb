#include "model/azure/special_subnets.h"

#include <QString>

#include <algorithm>
#include <iterator>

namespace ase::azure {

namespace {

QString lettersOf(QStringView name)
{
    QString letters;
    std::copy_if(name.begin(), name.end(), std::back_inserter(letters), [](QChar c) { return c.isLetterOrNumber(); });
    return letters.toLower();
}

/// Whether one letter less, more, or another makes them equal.
bool oneLetterApart(const QString& a, const QString& b)
{
    if (qAbs(a.size() - b.size()) > 1)
        return false;
    const auto [differA, differB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto restA = differA - a.begin();
    const auto restB = differB - b.begin();
    const auto tail = [](const QString& text, qsizetype from) { return QStringView(text).mid(from); };
    return tail(a, restA + 1) == tail(b, restB + 1) || tail(a, restA) == tail(b, restB + 1)
        || tail(a, restA + 1) == tail(b, restB);
}

}

const SpecialSubnet* findSpecialSubnet(QStringView name)
{
    const auto found = std::find_if(std::begin(specialSubnets), std::end(specialSubnets),
        [&](const SpecialSubnet& row) { return name.compare(row.name, Qt::CaseInsensitive) == 0; });
    return found == std::end(specialSubnets) ? nullptr : found;
}

const SpecialSubnet* misspeltSpecialSubnet(QStringView name)
{
    if (findSpecialSubnet(name))
        return nullptr;
    const QString letters = lettersOf(name);
    const auto found = std::find_if(std::begin(specialSubnets), std::end(specialSubnets), [&](const SpecialSubnet& row) {
        const QString meant = QString(row.name).toLower();
        return letters == meant || oneLetterApart(letters, meant);
    });
    return found == std::end(specialSubnets) ? nullptr : found;
}

}
