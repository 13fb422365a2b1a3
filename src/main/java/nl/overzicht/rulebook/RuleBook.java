package nl.overzicht.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Occurrences;
import nl.overzicht.finding.Suggestion;

/**
 * The words of every rule in one language: {@code rules/LANGUAGE/FAMILY.md}. A file is read when its first code is asked
 * for, so that a run without findings reads none.
 */
public final class RuleBook {

    private static final Pattern FAMILY = Pattern.compile("[A-Z]{2,4}");

    /** The name of the file, and of its only section, with the phrases that all rules share. */
    private static final String COMMON = "common";

    private final Resources resources;
    private final Language language;
    private final String program;
    private final Map<String, Optional<Family>> families = new HashMap<>();
    private final Map<String, Optional<RuleText>> sections = new HashMap<>();

    /** The book in a language. Reads nothing yet. */
    public RuleBook(Resources resources, Language language) {
        this(resources, language, "overzicht");
    }

    /**
     * The same for a program that was started by another name.
     *
     * @param program as it can be typed: the value of {@code {program}} in hints
     */
    public RuleBook(Resources resources, Language language, String program) {
        this.resources = resources;
        this.language = language;
        this.program = program;
    }

    /** The language of the book. */
    public Language language() {
        return language;
    }

    /** The codes with this prefix, such as {@code STM}; empty when there are none. */
    public Optional<Family> family(String name) {
        return FAMILY.matcher(name).matches() ? read(name) : Optional.empty();
    }

    /** The section of a code, such as {@code STM-21}; empty when there is none. */
    public Optional<RuleText> find(String code) {
        return sections.computeIfAbsent(
                code,
                name -> family(name.substring(0, Math.max(0, name.indexOf('-'))))
                        .flatMap(family -> family.find(code)));
    }

    /**
     * The section of the code of a finding.
     *
     * @throws IllegalStateException when there is none
     */
    public RuleText require(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no section " + code));
    }

    /** The phrases that all rules share. */
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
     * The message of a finding.
     *
     * @throws IllegalStateException when its rule has no message
     */
    public String message(Finding finding) {
        String variant = finding.rule().definition().variant();
        String message = phrases(finding)
                .message(variant)
                .orElseThrow(() -> new IllegalStateException("no message of " + finding.code() + " " + variant))
                .fill(place -> finding.value(place).get(language));
        String inColumn = finding.column()
                .map(column -> common("column", Map.of("message", message, "column", column)))
                .orElse(message);
        return finding.occurrences().count() == 1 ? inColumn : appendCount(inColumn, finding);
    }

    private String appendCount(String message, Finding finding) {
        Occurrences all = finding.occurrences();
        String places = Stream.concat(Stream.of(finding.at()), all.further().stream())
                .map(Location::position)
                .distinct()
                .collect(Collectors.joining(", "));
        String alike = finding.rule().definition().isAlike() ? "alike-" : "";
        return common(
                alike + (finding.at().isInSheet() ? "cells" : "lines"),
                Map.of("message", message, "count", "" + all.count(), "places", places + (all.areMore() ? ", …" : "")));
    }

    /**
     * The line about findings of a rule in a file that are not shown.
     *
     * @param next the first of these
     * @param count how many
     */
    public String further(Finding next, long count) {
        Map<String, String> values = Map.of("count", "" + count, "code", next.code(), Phrase.PROGRAM, program);
        return next.at().path() + ": " + common("further", values);
    }

    private String common(String name, Map<String, String> values) {
        return common().messages().get(name).fill(values::get);
    }

    /**
     * What to do about a finding, or what its author may have meant; in a foreign table, what its mapping can change.
     * Empty when the message needs no hint.
     */
    public Optional<String> hint(Finding finding) {
        return finding.suggestion()
                .map(suggestion -> suggestion(suggestion, finding.at()))
                .or(() -> phrase(finding).map(hint -> hint.fill(place -> inHint(place, finding))));
    }

    private String inHint(String place, Finding finding) {
        return place.equals(Phrase.PROGRAM) ? program : finding.value(place).get(language);
    }

    private Optional<Phrase> phrase(Finding finding) {
        Phrases phrases = phrases(finding);
        String variant = finding.rule().definition().variant();
        return finding.at().isForeign() ? phrases.foreignHint(variant) : phrases.hint(variant);
    }

    private String suggestion(Suggestion suggestion, Location at) {
        String kind = suggestion.kind() + (at.isForeign() ? "-" + Phrases.FOREIGN : "");
        return common().hints().get(kind).fill(place -> place.equals("file") ? suggestion.file() : suggestion.words());
    }

    /** The phrases of its code, or those that all rules share when its section does not have its variant. */
    private Phrases phrases(Finding finding) {
        Phrases own = require(finding.code()).phrases();
        return own.has(finding.rule().definition().variant()) ? own : common();
    }
}
