package nl.overzicht.draft.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Properties;
import nl.overzicht.content.AreaNoun;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Language;

/**
 * The texts of drafts in one language: {@code draft/LANGUAGE/words.properties}.
 *
 * @param texts by key, with placeholders such as {@code {0}}
 */
public record DraftWords(Properties texts) {

    /** The texts in a language. */
    public static DraftWords of(Language language, Resources resources) {
        return new DraftWords(read("draft/" + language.tag() + "/words.properties", resources));
    }

    /** The nouns that reports in a language can use for areas, the default first. */
    public static List<AreaNoun> areas(Language language, Resources resources) {
        return AreaNoun.read(
                read("messages_" + language.tag() + ".properties", resources).getProperty(AreaNoun.KEY));
    }

    private static Properties read(String name, Resources resources) {
        byte[] bytes = resources.find(name).orElseThrow(() -> new MissingResourceException(name, name, name));
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return texts;
    }

    /**
     * The text with this key, with the values inserted as plain text.
     *
     * @throws MissingResourceException when there is no such key
     */
    public String get(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new MissingResourceException(key, "words", key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
