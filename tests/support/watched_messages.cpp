#include "tests/support/watched_messages.h"

#include <QTest>

#include <algorithm>
#include <array>

namespace ase::test {

namespace {

/// How such messages begin.
constexpr std::array misuses {"QAbstractItemView::commitData", "edit: ", "QAbstractItemModel", "QSortFilterProxyModel",
    "QItemSelectionModel", "QSelectionModel", "Can't find selection model"};

QtMessageHandler beneath = nullptr;

void hear(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtWarningMsg && isMisuse(message))
        QTest::qFail(qPrintable(message), context.file ? context.file : "Qt", context.line);
    if (beneath)
        beneath(type, context, message);
}

}

bool isMisuse(const QString& message)
{
    return std::any_of(
        misuses.begin(), misuses.end(), [&](const char* start) { return message.startsWith(QLatin1String(start)); });
}

void watchMessages()
{
    if (const QtMessageHandler before = qInstallMessageHandler(hear); before != hear)
        beneath = before;
}

}
