#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

namespace ase {

/// One value kept between runs. It stands where it is used and is read through a QSettings passed in.
template<class T>
struct Setting {
    QString key;
    T otherwise = {};

    T read(const QSettings& settings) const
    {
        return settings.value(key, QVariant::fromValue(otherwise)).template value<T>();
    }
    void write(QSettings& settings, const T& value) const { settings.setValue(key, QVariant::fromValue(value)); }
};

}
