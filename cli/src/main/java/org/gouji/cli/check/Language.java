package org.gouji.cli.check;

import java.util.Locale;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.form.Label;
import org.jspecify.annotations.Nullable;

/// In which language people are answered. The names are what a person types.
enum Language {
    zh,
    en;

    /// The environment's: Chinese where it says so, else English. The launcher says what the environment said
    /// before it chose a charset; Java knows only of locales that are installed.
    static Language ofEnvironment() {
        String java = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
        return System.getProperty("gouji.locale", java).startsWith("zh") ? zh : en;
    }

    String of(String chinese, String english) {
        return this == zh ? chinese : english;
    }

    String of(Message message) {
        return of(message.zh(), message.en());
    }

    /// A label without a translation stands as the form prints it.
    String of(@Nullable Label label) {
        if (label == null) {
            return "";
        }
        String english = label.en();
        return of(label.zh(), english == null ? label.zh() : english);
    }
}
