#pragma once

namespace ase::cli {

/// Texts in the language of the user from now on.
void speakUserLanguage();
/// Texts as the sources write them: what machines read is the same everywhere.
void speakSourceLanguage();

}
