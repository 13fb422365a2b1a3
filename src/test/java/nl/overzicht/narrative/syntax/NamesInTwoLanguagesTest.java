package nl.overzicht.narrative.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.overzicht.choice.Directive;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of figures and tables, and the marks of captions, are the same in Dutch and in English. */
class NamesInTwoLanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "tijdlijn, timeline",
        "tijdlijn-gbp, timeline-gbp",
        "per-jaar, per-year",
        "per-jaar-advance-gbp, per-year-advance-gbp",
        "per-gebied, per-area",
        "dekking, coverage",
        "table.sommen, table.sums",
        "table.uitspraken, table.statements"
    })
    void figuresAndTablesAreTheSame(String dutch, String english) {
        assertEquals(Directive.of(dutch, "stream=a"), Directive.of(english, "stream=a"));
    }

    @Test
    void noOtherNameIsTakenForOne() {
        assertEquals("per-yearly", Directive.of("per-yearly", "").name());
        assertEquals("tijdlijnen", Directive.of("tijdlijnen", "").name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tabel: ", "Table: "})
    void aTableHasItsCaption(String mark) {
        Node text = Syntax.parse(mark + "Money *per* year\n\n| A |\n|---|\n| b |\n");
        TableBlock table = Syntax.findAll(text, TableBlock.class).get(0);
        assertEquals("Money per year", Captions.words(Captions.of(table).orElseThrow()));
    }
}
