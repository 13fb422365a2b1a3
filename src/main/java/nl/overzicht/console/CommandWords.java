package nl.overzicht.console;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import nl.overzicht.finding.Language;
import nl.overzicht.resource.Templates;

/**
 * The texts of the commands in one language: {@code commands/commands_nl.properties} and {@code commands_en.properties}.
 * picocli takes the texts of the help from the same bundle. Both are complete: neither falls back to the other.
 *
 * @param language of the texts
 * @param bundle the texts by key, with placeholders such as {@code {0}}
 */
public record CommandWords(Language language, ResourceBundle bundle) {

    /** The texts in a language. */
    public static CommandWords of(Language language) {
        String name = "commands/commands_" + language.tag() + ".properties";
        try {
            String text = new Templates(Optional.empty()).requireText(name);
            return new CommandWords(language, new PropertyResourceBundle(new StringReader(text)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * The text with this key, with the values inserted as plain text.
     *
     * @throws MissingResourceException when there is no such key
     */
    public String get(String key, Object... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The text for a number of items: that with key {@code KEY.none}, {@code KEY.one} or {@code KEY.many}. */
    public String count(String key, long count) {
        return get(key + (count == 0 ? ".none" : count == 1 ? ".one" : ".many"), count);
    }
}
