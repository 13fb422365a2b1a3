package nl.overzicht.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.finding.Rule;
import nl.overzicht.finding.Severity;
import org.junit.jupiter.api.Test;

/** How the words of a finding are looked up, in a rule book made for this test. */
class RuleBookTest {

    private static final Location AT = new Location("a.md", 1, 1);

    private static final String COMMON = """
            # common With each

            ## common Sentences

            Message (column): {message} (column {column})
            Message (more): {count} more
            Hint (near): did you mean '{words}'?
            Hint (choices): choose from: {words}
            """;

    private static final String FAMILY = """
            # TST Tried here

            ## TST-1 Several

            Message: no {thing}, but ${fact} and {a: b}
            Message (other): another {thing}, in a
            second line
            Hint: take it
            Hint (other): leave it

            What it means, in more than thirty characters.

                an example

            ## TST-2 One

            Message: this

            Nothing.
            """;

    private final RuleBook book = book(FAMILY);

    private static RuleBook book(String family) {
        Map<String, String> files = Map.of("rules/en/common.md", COMMON, "rules/en/TST.md", family);
        return new RuleBook(
                name -> Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8)),
                Language.EN);
    }

    private static Finding finding(Definition definition, Object... values) {
        Rule rule = () -> definition;
        return rule.at(AT, values);
    }

    @Test
    void placesAreFilledAndOtherBracesStay() {
        Finding finding = finding(Definition.error("TST-1", "thing", "fact"), "{fact}", 5);
        assertEquals("no {fact}, but $5 and {a: b}", book.message(finding));
        assertEquals(Optional.of("take it"), book.hint(finding));
    }

    @Test
    void aVariantHasWordsOfItsOwn() {
        Finding finding = finding(Definition.error("TST-1", "thing").as("other"), new BilingualText("ding", "thing"));
        assertEquals("another thing, in a second line", book.message(finding));
        assertEquals(Optional.of("leave it"), book.hint(finding));
    }

    @Test
    void aColumnIsNamedAfterTheMessage() {
        Finding finding = finding(Definition.notice("TST-2")).inColumn("value");
        assertEquals("this (column value)", book.message(finding));
        assertEquals(Optional.empty(), book.hint(finding));
    }

    @Test
    void aSuggestionReplacesTheHint() {
        Finding finding = finding(Definition.error("TST-1", "thing", "fact"), "a", "b");
        assertEquals(
                Optional.of("did you mean 'stream'?"),
                book.hint(finding.withSuggestion(NearestWord.suggestion("straem", List.of("stream", "area")))));
        assertEquals(
                Optional.of("choose from: stream, area"),
                book.hint(finding.withSuggestion(NearestWord.suggestion("x", List.of("stream", "area")))));
        assertEquals(Optional.of("take it"), book.hint(finding.withSuggestion(Optional.empty())));
    }

    @Test
    void whatASectionDoesNotNameIsCommonToAll() {
        Finding more = finding(Definition.error("TST-1", "count").as("more"), 7);
        assertEquals("7 more", book.message(more));
        assertEquals(Optional.empty(), book.hint(more));
    }

    @Test
    void aFindingHasAValueForEachPlace() {
        assertThrows(IllegalArgumentException.class, () -> finding(Definition.error("TST-1", "thing")));
        assertThrows(IllegalArgumentException.class, () -> finding(Definition.error("TST-1", "thing"), "a", "b"));
        Finding other = finding(Definition.error("TST-1", "someone"), "a");
        assertThrows(IllegalArgumentException.class, () -> book.message(other));
    }

    @Test
    void theExplanationIsWithoutTheMessages() {
        assertEquals(
                List.of(
                        "TST-1  Several",
                        "notice: good to know; the build goes on",
                        "",
                        "What it means, in more than thirty characters.",
                        "",
                        "    an example"),
                book.require("TST-1").lines(Severity.NOTICE, Language.EN));
    }

    @Test
    void aSectionThatIsWrongIsRefused() {
        assertThrows(
                IllegalStateException.class,
                () -> book(FAMILY.replace("TST-2", "TST-1")).find("TST-1"));
        assertThrows(
                IllegalStateException.class,
                () -> book(FAMILY.replace("Message (other)", "Message")).find("TST-1"));
        assertThrows(
                IllegalStateException.class,
                () -> book(FAMILY.replace("Message: this", "What: this")).find("TST-2"));
        RuleBook without = book(FAMILY.replace("Message: this", "Hint: this"));
        assertThrows(IllegalStateException.class, () -> without.message(finding(Definition.error("TST-2"))));
        assertThrows(IllegalStateException.class, () -> book.message(finding(Definition.error("TST-3"))));
    }

    @Test
    void onlyTheFamilyThatIsAskedForIsRead() {
        assertTrue(book.find("TST-9").isEmpty());
        assertTrue(book.find("../x").isEmpty());
        assertFalse(book.family("NONE").isPresent());
        RuleBook unreadable = new RuleBook(
                name -> {
                    throw new AssertionError(name);
                },
                Language.EN);
        assertTrue(unreadable.find("secret/x").isEmpty());
    }

    @Test
    void anItemOfAListHasLinesOfItsOwn() {
        RuleText text =
                RuleText.of(new String[] {"TST-3", "With a list"}, """
                Message: this

                Of these there
                are two:

                - The first has more words than fit on a line of the console, which
                  has eighty columns.
                - The second has `few`.
                """.lines().toList());
        assertEquals("""
                Of these there are two:

                - The first has more words than fit on a line of the console, which has eighty
                  columns.
                - The second has few.""", text.text());
        assertEquals(3, text.markdown().lines().filter(line -> !line.isEmpty()).count());
    }
}
