package nl.overzicht.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Rule;
import nl.overzicht.finding.Suggestion;
import nl.overzicht.house.OurClasses;
import nl.overzicht.rulebook.Books;
import nl.overzicht.rulebook.Phrase;
import nl.overzicht.rulebook.Phrases;
import nl.overzicht.rulebook.RuleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules in Java and their sections in the books agree: codes, variants and places, in both languages. */
class RulesAndBooksTest {

    private static final Path BOOKS = Path.of("src/main/resources/rules");

    @Test
    void theIndexNamesEveryEnumOfRules() {
        Set<String> enums = OurClasses.all().stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = RuleIndex.all().stream()
                .map(rule -> rule.getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(enums, named);
    }

    @Test
    void aCodeHasOneSeverityAndEachOfItsVariantsOneRule() {
        byCode().forEach((code, rules) -> {
            assertEquals(1, rules.stream().map(Definition::severity).distinct().count(), code);
            assertEquals(
                    rules.size(),
                    rules.stream().map(Definition::variant).distinct().count(),
                    code);
        });
    }

    private static Map<String, List<Definition>> byCode() {
        return RuleIndex.all().stream().map(Rule::definition).collect(Collectors.groupingBy(Definition::code));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasASectionAndNoSectionIsWithoutACode(Language language) throws IOException {
        List<String> sections = RuleIndex.families().stream()
                .flatMap(name -> Books.of(language).family(name).orElseThrow().rules().stream())
                .map(RuleText::code)
                .toList();
        assertEquals(RuleIndex.codes(), sections);
        Set<String> files = new TreeSet<>(Set.of("common.md"));
        RuleIndex.families().forEach(family -> files.add(family + ".md"));
        try (Stream<Path> there = Files.list(BOOKS.resolve(language.tag()))) {
            assertEquals(
                    files,
                    there.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachRuleHasAMessageAndFillsEachPlace(Language language) {
        byCode().forEach((code, rules) -> {
            Phrases phrases = Books.of(language).require(code).phrases();
            for (Definition rule : rules) {
                List<String> places =
                        phrases.message(rule.variant()).orElseThrow().places();
                boolean isOrdered = rule.places().subList(0, places.size()).equals(places);
                assertTrue(language != Language.NL || isOrdered, rule::toString);
                Set<String> all = new HashSet<>(places);
                phrases.hint(rule.variant()).map(Phrase::places).ifPresent(all::addAll);
                phrases.foreignHint(rule.variant()).map(Phrase::places).ifPresent(all::addAll);
                assertEquals(new HashSet<>(rule.places()), all, rule::toString);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void noMessageAndNoHintIsForNobody(Language language) {
        byCode().forEach((code, rules) -> {
            Phrases phrases = Books.of(language).require(code).phrases();
            Set<Phrase> used = new HashSet<>();
            for (Definition rule : rules) {
                phrases.message(rule.variant()).ifPresent(used::add);
                phrases.hint(rule.variant()).ifPresent(used::add);
                phrases.foreignHint(rule.variant()).ifPresent(used::add);
            }
            assertTrue(used.containsAll(phrases.messages().values()), code);
            assertTrue(used.containsAll(phrases.hints().values()), code);
        });
    }

    @Test
    void bothLanguagesHaveTheSameVariantsAndPlaces() {
        for (String code : RuleIndex.codes()) {
            Phrases dutch = Books.of(Language.NL).require(code).phrases();
            Phrases english = Books.of(Language.EN).require(code).phrases();
            assertEquals(places(dutch.messages()), places(english.messages()), code);
            assertEquals(places(dutch.hints()), places(english.hints()), code);
        }
    }

    private static Map<String, Set<String>> places(Map<String, Phrase> phrases) {
        return phrases.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        phrase -> Set.copyOf(phrase.getValue().places())));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsCommonToAllRulesHasItsPlaces(Language language) {
        Phrases common = Books.of(language).common();
        Set<String> counted = Set.of("message", "count", "places");
        assertEquals(
                Map.of(
                        "column",
                        Set.of("message", "column"),
                        "lines",
                        counted,
                        "cells",
                        counted,
                        "alike-lines",
                        counted,
                        "alike-cells",
                        counted,
                        "further",
                        Set.of("count", "code"),
                        "more",
                        Set.of("count")),
                places(common.messages()));
        Set<String> words = Set.of("words");
        assertEquals(
                Map.of(
                        Suggestion.NEAR,
                        words,
                        Suggestion.NEAR + "-foreign",
                        words,
                        Suggestion.CHOICES,
                        words,
                        Suggestion.CHOICES + "-foreign",
                        words,
                        Suggestion.NEAR + "-or-new",
                        words,
                        Suggestion.NEAR + "-or-new-foreign",
                        Set.of("words", "file"),
                        Suggestion.CHOICES + "-or-new",
                        words,
                        Suggestion.CHOICES + "-or-new-foreign",
                        Set.of("words", "file")),
                places(common.hints()));
    }

    /** As in a list: they are after a code, and a hint after the word. */
    @ParameterizedTest
    @EnumSource
    void noMessageOrHintIsEmptyOrEndsInAPoint(Language language) {
        for (String code : RuleIndex.codes()) {
            Phrases phrases = Books.of(language).require(code).phrases();
            Stream.concat(phrases.messages().values().stream(), phrases.hints().values().stream())
                    .map(Phrase::words)
                    .forEach(words -> assertFalse(words.isBlank() || words.endsWith("."), words));
        }
    }
}
