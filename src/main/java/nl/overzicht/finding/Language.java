package nl.overzicht.finding;

import java.util.Locale;
import java.util.Optional;

/** The languages of messages and output. Dutch is the default. */
public enum Language {
    NL,
    EN;

    /** The BCP 47 tag, as in {@code lang="nl"} and in {@code --lang nl}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language with this tag. */
    public static Optional<Language> of(String tag) {
        for (Language language : values()) {
            if (language.tag().equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
