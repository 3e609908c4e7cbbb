#include "model/plan/id.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

namespace ase {

namespace {
constexpr int idLength = 13;
}

QString idText(std::uint64_t value)
{
    return QString::number(qulonglong(value), 32).rightJustified(idLength, u'0');
}

std::optional<std::uint64_t> parseId(const QString& text)
{
    bool ok = false;
    const qulonglong value = text.toULongLong(&ok, 32);
    return ok && idText(value) == text ? std::optional<std::uint64_t>(value) : std::nullopt;
}

std::uint64_t idFromPath(PartKind kind, const QString& path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(int(kind)) + ':');
    hash.addData(path.toCaseFolded().toUtf8());
    return qFromBigEndian<quint64>(hash.result().constData());
}

IdSource IdSource::random()
{
    return IdSource(QRandomGenerator::system()->generate64());
}

std::uint64_t IdSource::next()
{
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15u); // SplitMix64
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

}
