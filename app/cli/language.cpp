#include "app/cli/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace ase::cli {

namespace {

QTranslator& translator()
{
    static QTranslator translator;
    return translator;
}

}

void speakUserLanguage()
{
    if (translator().load(QLocale(), QStringLiteral("ase-planner"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator());
}

void speakSourceLanguage()
{
    QCoreApplication::removeTranslator(&translator());
}

}
