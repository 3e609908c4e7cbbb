#include "ui/actions/letter_match.h"

#include <algorithm>
#include <vector>

namespace ase {

namespace {

constexpr int letterWorth = 1;
constexpr int wordStartWorth = 8;
constexpr int inRowWorth = 5;
constexpr int none = -1;

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

}

std::optional<int> letterMatch(const QString& typed, const QString& text)
{
    // best[i]: the most that the letters so far are worth with the last of them at place i of the text.
    const auto places = std::size_t(text.size());
    std::vector<int> best(places, none);
    int most = 0;
    bool first = true;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        std::vector<int> next(places, none);
        most = none;
        int before = first ? 0 : none;
        for (std::size_t at = 0; at < places; ++at) {
            if (text[qsizetype(at)].toCaseFolded() == letter.toCaseFolded()) {
                int worth = before;
                if (!first && at > 0 && best[at - 1] != none)
                    worth = std::max(worth, best[at - 1] + inRowWorth);
                if (worth != none)
                    next[at] = worth + letterWorth + (startsWord(text, qsizetype(at)) ? wordStartWorth : 0);
            }
            most = std::max(most, next[at]);
            before = std::max(before, first ? 0 : best[at]);
        }
        if (most == none)
            return std::nullopt;
        best = std::move(next);
        first = false;
    }
    return most;
}

}
