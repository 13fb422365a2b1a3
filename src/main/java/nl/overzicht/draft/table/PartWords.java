package nl.overzicht.draft.table;

import java.util.regex.Pattern;

/** Words that mark a row as a part of the row above it. */
final class PartWords {

    private static final Pattern WORDS =
            Pattern.compile("(?:waarvan|of which|w\\.v\\.|o\\.w\\.)(?:$|[ :(].*)", Pattern.CASE_INSENSITIVE);

    private PartWords() {}

    static boolean match(String text) {
        return WORDS.matcher(text.strip()).matches();
    }
}
