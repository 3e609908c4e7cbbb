#pragma once

#include "model/exchange/json/value.h"

#include <QStringList>

namespace ase::cli {

inline json::Value listOf(const QStringList& texts)
{
    json::Array list;
    for (const QString& text : texts)
        list.push_back(text);
    return list;
}

}
