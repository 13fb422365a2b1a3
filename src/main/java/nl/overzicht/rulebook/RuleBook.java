package nl.overzicht.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Suggestion;

/**
 * The words of every rule in one language: {@code rules/LANGUAGE/FAMILY.md}. A file is read when its first code is asked
 * for, so that a run without findings reads none.
 */
public final class RuleBook {

    private static final Pattern FAMILY = Pattern.compile("[A-Z]{2,4}");

    /** The name of the file, and of its one section, with what findings of every rule can say. */
    private static final String COMMON = "common";

    private final Resources resources;
    private final Language language;
    private final Map<String, Optional<Family>> families = new HashMap<>();
    private final Map<String, Optional<RuleText>> sections = new HashMap<>();

    /** The book in a language. Reads nothing yet. */
    public RuleBook(Resources resources, Language language) {
        this.resources = resources;
        this.language = language;
    }

    /** The language that it is in. */
    public Language language() {
        return language;
    }

    /** The codes that begin with this name, as {@code STM}; empty when there are none. */
    public Optional<Family> family(String name) {
        return FAMILY.matcher(name).matches() ? read(name) : Optional.empty();
    }

    /** The section of a code, as {@code STM-21}; empty when there is none. */
    public Optional<RuleText> find(String code) {
        return sections.computeIfAbsent(
                code,
                name -> family(name.substring(0, Math.max(0, name.indexOf('-'))))
                        .flatMap(family -> family.find(code)));
    }

    /**
     * The section of a code that a finding bears.
     *
     * @throws IllegalStateException when there is none
     */
    public RuleText require(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no section " + code));
    }

    /** What the findings of every rule can say. */
    public Phrases common() {
        return sections.computeIfAbsent(COMMON, name -> read(name).flatMap(family -> family.find(name)))
                .map(RuleText::phrases)
                .orElseThrow(() -> new IllegalStateException("no section " + COMMON));
    }

    private Optional<Family> read(String name) {
        return families.computeIfAbsent(
                name,
                file -> resources
                        .find("rules/" + language.tag() + "/" + file + ".md")
                        .map(bytes -> Family.of(new String(bytes, StandardCharsets.UTF_8))));
    }

    /**
     * What a finding says.
     *
     * @throws IllegalStateException when its rule has no message
     */
    public String message(Finding finding) {
        String variant = finding.rule().definition().variant();
        String message = phrases(finding)
                .message(variant)
                .orElseThrow(() -> new IllegalStateException("no message of " + finding.code() + " " + variant))
                .filled(place -> finding.value(place).in(language));
        return finding.column().map(column -> inColumn(message, column)).orElse(message);
    }

    private String inColumn(String message, String column) {
        return common().messages().get("column").filled(place -> place.equals("column") ? column : message);
    }

    /** What to do about a finding, or what its author may have meant; empty when its message says it all. */
    public Optional<String> hint(Finding finding) {
        return finding.suggestion()
                .map(this::suggestion)
                .or(() -> phrases(finding)
                        .hint(finding.rule().definition().variant())
                        .map(hint -> hint.filled(place -> finding.value(place).in(language))));
    }

    private String suggestion(Suggestion suggestion) {
        return common().hints().get(suggestion.kind()).filled(place -> suggestion.words());
    }

    /** Those of its code; of a variant that its section does not know, those of every rule. */
    private Phrases phrases(Finding finding) {
        Phrases own = require(finding.code()).phrases();
        return own.has(finding.rule().definition().variant()) ? own : common();
    }
}
