package nl.overzicht.narrative.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.overzicht.DefaultReport;
import nl.overzicht.choice.Directive;
import nl.overzicht.fact.Fact;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.Test;

/** One note lists the computed numbers of a text. */
class ComputedNoteTest {

    private static final Report REPORT = DefaultReport.load();

    private static final Medium PAPER = new Medium() {
        @Override
        public String fact(Fact fact, String text) {
            return text.replace('\u00a0', ' ');
        }

        @Override
        public String noteCall(int number, String html) {
            return "[" + number + "]";
        }

        @Override
        public String betweenCalls() {
            return ", ";
        }

        @Override
        public String struck(String html, String words) {
            return html;
        }

        @Override
        public String box(boolean done) {
            return "";
        }

        @Override
        public Optional<String> insert(Directive directive) {
            return Optional.of("");
        }

        @Override
        public Optional<String> address(String own) {
            return Optional.of(own);
        }

        @Override
        public Optional<String> picture(ShownPicture picture) {
            return Optional.of(picture.alt());
        }
    };

    private static HtmlText render(String markdown) {
        return new TextRenderer(REPORT.facts(), REPORT.factText())
                .render(markdown, PAPER, Optional.of(new ComputedNote(numbers -> "Berekend: " + numbers + ".")));
    }

    @Test
    void theFirstParagraphCallsItAndNoNumberHasTheMark() {
        HtmlText text = render("Een.[^a]\n\nHet is ${coalitie.amount.total}. En ${pmg.amount}.\n\nOf "
                + "${coalitie.amount.total:sentence}[x](index.html), ${total.granted}.\n\n[^a]: Bron.\n");
        assertTrue(text.html().contains("Het is €945 miljoen. En ruim €208 miljoen.[2]</p>"), text::html);
        assertFalse(text.html().contains("berekend"), text::html);
        assertEquals(2, text.notes().size());
        assertTrue(
                text.notes().get(1).replace('\u00a0', ' ').startsWith("Berekend: €945 miljoen"),
                text.notes()::toString);
    }

    @Test
    void aCallBehindANumberIsApart() {
        assertTrue(render("Het is ${coalitie.amount.total}").html().contains("€945 miljoen\u00a0[1]</p>"));
    }

    @Test
    void ofATableTheLastParagraphCallsIt() {
        String table = "Tabel: Bedragen\n\n| A | B |\n|---|---|\n| x | ${coalitie.amount.total} |\n\nSlot.\n";
        assertTrue(render("Begin.\n\n" + table).html().contains("<p>Slot.[1]</p>"));
    }

    @Test
    void withoutParagraphsTheMarksStay() {
        assertTrue(render("## Het is ${coalitie.amount.total}\n").html().contains("(berekend)"));
    }

    @Test
    void withoutComputedNumbersThereIsNone() {
        assertEquals(List.of(), render("Het is ${pmg.amount}.").notes());
    }
}
