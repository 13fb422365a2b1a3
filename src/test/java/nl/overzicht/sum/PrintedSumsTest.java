package nl.overzicht.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import nl.overzicht.Folders;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.wording.AmountForm;
import nl.overzicht.wording.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Letter, pages, factsheets and tables of made-up programmes print each sum as the naive computation has it, to the digit:
 * the letter and the tables those of the programme and of each stream and status, the page and the factsheet of a stream
 * those of all its statuses. Programmes of which the command refuses the rows, or in which nothing is added, are passed over.
 */
class PrintedSumsTest {

    private static final List<String> STREAMS = List.of("dijken", "wegen");

    @TempDir
    private Path folder;

    private int inLetter;
    private int inPages;
    private int inSheets;
    private int inTables;
    private int refused;

    /** A sum by its id. */
    private record Expected(String id, String stream, NaiveSum sum) {

        Quantity quantity() {
            return sum.quantity().orElseThrow();
        }
    }

    @Test
    @Tag("slow")
    void aFewProgrammesPrintTheirSums() throws IOException {
        compare(6);
    }

    @Test
    @Tag("full")
    void aHundredProgrammesPrintTheirSums() throws IOException {
        compare(100);
    }

    private void compare(int programmes) throws IOException {
        int compared = 0;
        int seed = 0;
        for (; compared < programmes; seed++) {
            compared += compare((long) seed) ? 1 : 0;
            assertTrue(seed < programmes * 30, "too many are refused: " + compared + " of " + seed);
        }
        List<Integer> counts = List.of(inLetter, inPages, inSheets, inTables);
        String line = "programmes tried %d, refused %d; sums compared in letter, pages, factsheets, tables: %s";
        System.out.println(line.formatted(seed, refused, counts));
        assertTrue(Collections.min(counts) >= programmes, counts::toString);
    }

    private boolean compare(long seed) throws IOException {
        List<String> rows = MadeUpRows.of(seed);
        List<Statement> statements = TestRow.of(rows);
        List<Expected> expected = expected(statements);
        if (expected.stream().noneMatch(sum -> sum.sum().counted().size() > 1)) {
            return false;
        }
        Path content = PrintedProgramme.write(rows, statements, letter(expected), folder.resolve("content-" + seed));
        Path output = folder.resolve("output-" + seed);
        CommandRun run = CommandRun.of("build", content.toString(), "-o", output.toString());
        assertTrue(run.code() == 0 || run.code() == 1, () -> seed + ": " + run + rows);
        if (run.code() == 0) {
            String letter = pdf(output.resolve("kamerbrief.pdf"));
            String page = html(output.resolve("site/brief.html"));
            JsonNode facts = new ObjectMapper()
                    .readTree(output.resolve("site/data/facts.json").toFile())
                    .get("facts");
            List<String> csv = Files.readAllLines(output.resolve("site/data/facts.csv"));
            for (Expected sum : expected) {
                String what = seed + ": " + sum + " " + rows;
                String line = sum.id() + " is " + text(sum.quantity());
                assertTrue(letter.contains(line), what + letter);
                assertTrue(page.contains(line), what + page);
                inLetter++;
                tables(sum, facts, csv, what);
                if (!sum.stream().isEmpty() && !isYearly(sum, statements)) {
                    page(sum, output, what);
                    sheet(sum, output, what);
                }
            }
        }
        refused += run.code() == 1 ? 1 : 0;
        Folders.delete(output);
        return run.code() == 0;
    }

    /** A single amount per year is printed as its source has it. */
    private static boolean isYearly(Expected sum, List<Statement> rows) {
        return sum.sum().counted().size() == 1
                && rows.stream().anyMatch(row -> sum.sum().counted().contains(row.id()) && row.isPerYear());
    }

    private void tables(Expected sum, JsonNode facts, List<String> csv, String what) {
        for (JsonNode fact : facts) {
            if (fact.get("id").asText().equals(sum.id())) {
                assertEquals(
                        0,
                        new BigDecimal(fact.get("value").asText())
                                .compareTo(sum.quantity().value()),
                        what);
                assertEquals(
                        sum.quantity().precision().id(), fact.get("precision").asText(), what);
                String cells = "," + sum.quantity().value().toPlainString() + ","
                        + sum.quantity().unit() + ","
                        + sum.quantity().precision().id() + ",";
                assertTrue(
                        csv.stream().anyMatch(row -> row.startsWith(sum.id() + ",") && row.contains(cells)),
                        what + csv);
                inTables++;
            }
        }
    }

    private void page(Expected sum, Path output, String what) throws IOException {
        String page = html(output.resolve("site/stromen/" + sum.stream() + ".html"));
        assertTrue(isIn(page, sum.quantity()), what + page);
        inPages++;
    }

    private void sheet(Expected sum, Path output, String what) throws IOException {
        String text = pdf(output.resolve("site/factsheets/stroom-" + sum.stream() + ".pdf"));
        assertTrue(isIn(text, sum.quantity()), what + text);
        inSheets++;
    }

    /** The sums of the programme and its streams that there are by the naive computation. */
    private static List<Expected> expected(List<Statement> rows) {
        List<Expected> all = new ArrayList<>();
        for (String stream : List.of("", STREAMS.get(0), STREAMS.get(1))) {
            Scope scope = stream.isEmpty() ? Scope.PROGRAMME : Scope.ofStream(stream);
            for (String unit : List.of("EUR", "GBP")) {
                for (Status status : List.of(Status.GRANTED, Status.PAID)) {
                    Predicate<Statement> matter = row -> row.amount().unit().equals(unit) && row.status() == status;
                    NaiveSum sum = NaiveSum.of(rows, scope::holds, matter, 0);
                    String id = (stream.isEmpty() ? "" : stream + ".") + "total." + status.id()
                            + (unit.equals("EUR") ? "" : "." + unit.toLowerCase(Locale.ROOT));
                    sum.quantity().flatMap(Quantity::printable).ifPresent(q -> all.add(new Expected(id, stream, sum)));
                }
            }
        }
        return all;
    }

    private static String letter(List<Expected> expected) {
        return expected.stream()
                .map(sum -> "`%1$s` is ${%1$s}\n\n".formatted(sum.id()))
                .collect(Collectors.joining());
    }

    /** By itself, or in a column in which all amounts have the unit and the decimals of the others. */
    private static boolean isIn(String text, Quantity quantity) {
        return text.contains(text(quantity))
                || Stream.of(0, 6, 9)
                        .flatMap(power -> Stream.of(0, 1, 2).map(decimals -> new AmountForm(power, decimals)))
                        .filter(form -> isExact(quantity, form))
                        .anyMatch(form ->
                                text.contains(plain(Wording.of(Language.NL).quantity(quantity, form))));
    }

    private static boolean isExact(Quantity quantity, AmountForm form) {
        return quantity.value()
                        .scaleByPowerOfTen(-form.power())
                        .stripTrailingZeros()
                        .scale()
                <= form.decimals();
    }

    private static String text(Quantity quantity) {
        return plain(Wording.of(Language.NL).quantity(quantity));
    }

    private static String html(Path file) throws IOException {
        return plain(Jsoup.parse(file.toFile()).text());
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ");
    }
}
