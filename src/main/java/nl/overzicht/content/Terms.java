package nl.overzicht.content;

import java.util.List;
import java.util.Map;

/**
 * How words are read aloud: expansions of abbreviations, and words of another language than the text.
 *
 * @param abbreviations expansions by abbreviation; may be empty
 * @param languages words and phrases by the BCP 47 tag of their language, such as {@code en}; may be empty
 */
public record Terms(Map<String, String> abbreviations, Map<String, List<String>> languages) {

    /** No abbreviations, and no words in other languages. */
    public static final Terms NONE = new Terms(Map.of(), Map.of());
}
