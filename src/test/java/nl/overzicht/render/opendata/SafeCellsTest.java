package nl.overzicht.render.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A spreadsheet does not run any text of a published table as a formula. Numbers are not texts, and JSON contains the
 * original text.
 */
class SafeCellsTest {

    private static final List<String> FORMULAS =
            List.of("=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1", "=cmd|' /C calc'!A0");

    @Test
    void textsAreQuotedInCsv() {
        String csv = text(DatasetFiles.csv(table(FORMULAS)));
        for (String formula : FORMULAS) {
            String cell = "'" + formula.replace("\"", "\"\"");
            assertTrue(csv.contains(cell), () -> csv);
        }
    }

    @Test
    void headsAreQuotedInCsv() {
        Dataset table = new Dataset("t", List.of(DatasetColumn.text("=a", "")), () -> Stream.of(List.of("b")));
        assertEquals("\"'=a\"\nb\n", text(DatasetFiles.csv(table)));
    }

    @Test
    void numbersStayNumbers() {
        Dataset table = new Dataset(
                "t",
                List.of(DatasetColumn.number("a", ""), DatasetColumn.integer("b", ""), DatasetColumn.text("c", "")),
                () -> Stream.of(List.of(new BigDecimal("-1.5"), -3, "a-b=c")));
        assertEquals("a,b,c\n-1.5,-3,a-b=c\n", text(DatasetFiles.csv(table)).replace("\"", ""));
    }

    @Test
    void jsonHasWhatWasSaid() {
        assertTrue(text(DatasetFiles.json(table(List.of("=1+1")))).contains("\"=1+1\""));
    }

    private static Dataset table(List<String> cells) {
        return new Dataset(
                "t", List.of(DatasetColumn.text("a", "")), () -> cells.stream().map(cell -> List.of(cell)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
