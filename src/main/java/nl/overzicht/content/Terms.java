package nl.overzicht.content;

import java.util.List;
import java.util.Map;

/**
 * What a listener has to be told of words: what abbreviations stand for, and which words are of another language.
 *
 * @param abbreviations what each stands for
 * @param languages words and phrases by their language, as {@code en}
 */
public record Terms(Map<String, String> abbreviations, Map<String, List<String>> languages) {

    public static final Terms NONE = new Terms(Map.of(), Map.of());
}
