#include "model/exchange/json/document.h"
#include "model/exchange/planfile/save_plan.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

void say(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
}

}

/// Saves the contents of two files in turn over a third, the first argument, until it is killed. Says a word once it begins,
/// and after each time.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const auto one = ase::json::loadBytes(arguments.value(2));
    const auto other = ase::json::loadBytes(arguments.value(3));
    if (!one || !other)
        return 1;
    say("begins");
    for (bool first = true;; first = !first) {
        if (!ase::saveBytes(first ? *one : *other, arguments.value(1)))
            return 1;
        say("saved");
    }
}
