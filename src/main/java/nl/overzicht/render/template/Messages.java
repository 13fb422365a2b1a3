package nl.overzicht.render.template;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.overzicht.content.AreaNoun;
import nl.overzicht.content.Body;
import nl.overzicht.content.Content;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Language;
import nl.overzicht.unicode.NormalText;

/**
 * All words of the templates in one language: {@code messages_nl.properties}, {@code messages_en.properties}. Values have
 * places such as {@code {0}}, which are filled in as plain text, without the formats of {@code MessageFormat}. Places such as
 * {@code {body.name}} and {@code {areas}} are filled in once for a report.
 */
public final class Messages {

    private static final String ONE = ".one";

    /**
     * Words that depend on the gender of the noun that the programme uses for its areas: {@code {dit|deze}}.
     */
    private static final Pattern GENDERED = Pattern.compile("\\{(\\p{L}+)\\|(\\p{L}+)}");

    private final Locale locale;
    private final Map<String, String> words;

    private Messages(Locale locale, Map<String, String> words) {
        this.locale = locale;
        this.words = words;
    }

    /** The bundle of a language (UTF-8), with the default noun for areas. */
    public static Messages of(Resources resources, Language language) {
        Map<String, String> unfilled = read(resources, language);
        return new Messages(
                locale(language),
                withNoun(unfilled, AreaNoun.read(unfilled.get(AreaNoun.KEY)).get(0)));
    }

    /** The bundle in the language of a report, with its words for the addressed body and for its areas. */
    public static Messages of(Resources resources, Content content) {
        return resources.once(Bundles.class, Bundles::new).of(content);
    }

    /** A cache of bundles for some resources, since each part of a report requests its words. */
    private static final class Bundles {

        /** Everything that the words of a report depend on. */
        private record Key(Language language, AreaNoun noun, Body body) {}

        private final Resources resources;
        private final Map<Language, Map<String, String>> unfilled = new ConcurrentHashMap<>();
        private final Map<Key, Messages> filled = new ConcurrentHashMap<>();

        Bundles(Resources resources) {
            this.resources = resources;
        }

        Messages of(Content content) {
            Language language = content.settings().language();
            Map<String, String> words = unfilled.computeIfAbsent(language, none -> read(resources, language));
            AreaNoun noun = AreaNoun.of(content.programme(), AreaNoun.read(words.get(AreaNoun.KEY)));
            Body body = content.settings().letter().body();
            return filled.computeIfAbsent(
                    new Key(language, noun, body),
                    none -> new Messages(locale(language), withNoun(words, noun)).withBody(body));
        }
    }

    private static Map<String, String> read(Resources resources, Language language) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(resources.requireText("messages_" + language.tag() + ".properties")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> words = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> words.put(key, NormalText.text(read.getProperty(key))));
        return words;
    }

    /** The same with words for the body that a report is addressed to, at places such as {@code {body.name}}. */
    public Messages withBody(Body body) {
        Map<String, String> places = new TreeMap<>();
        for (String name : Body.WORDS) {
            places.put("{body." + name + "}", body.word(name).orElseGet(() -> get("body." + body.id() + "." + name)));
        }
        return new Messages(locale, fill(words, places));
    }

    private static Map<String, String> withNoun(Map<String, String> words, AreaNoun noun) {
        Map<String, String> gendered = new TreeMap<>();
        words.forEach((key, text) -> gendered.put(key, GENDERED.matcher(text).replaceAll(noun.neuter() ? "$1" : "$2")));
        return fill(gendered, noun.places());
    }

    private static Map<String, String> fill(Map<String, String> words, Map<String, String> places) {
        Map<String, String> filled = new TreeMap<>();
        words.forEach((key, text) -> filled.put(key, fill(text, places)));
        return filled;
    }

    private static String fill(String text, Map<String, String> places) {
        String filled = text;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace(place.getKey(), place.getValue());
        }
        return filled;
    }

    /** The keys, sorted. */
    public Set<String> keys() {
        return words.keySet();
    }

    /** Whether there are words under a key. */
    boolean has(String key) {
        return words.containsKey(key);
    }

    /**
     * The words under a key. If the first value is 1, the words under {@code KEY.one}, if there are any.
     *
     * @param values for the places {@code {0}}, {@code {1}} ...; whole numbers are counts and get thousands separators
     * @throws IllegalArgumentException when there is no such key
     */
    public String get(String key, Object... values) {
        boolean single = values.length > 0 && String.valueOf(values[0]).equals("1");
        String text = single ? words.getOrDefault(key + ONE, words.get(key)) : words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", written(values[i]));
        }
        return text;
    }

    private String written(Object value) {
        return value instanceof Integer || value instanceof Long
                ? String.format(locale, "%,d", value)
                : String.valueOf(value);
    }

    private static Locale locale(Language language) {
        return Locale.forLanguageTag(language.tag());
    }
}
