package nl.overzicht.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.overzicht.CommandRun;
import nl.overzicht.Folders;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Comparison.Verdict;
import nl.overzicht.sum.Coordinates.Dimension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command reports parts above their whole and parts newer than their whole where the naive computation has them, at the
 * row of the whole, and as severe as the rules say. Programmes in which a row cannot be read are passed over.
 */
class ComparisonFindingsAgreeTest {

    private static final Map<Dimension, String> WORDS = Map.of(
            Dimension.STREAM, "stromen",
            Dimension.AREA, "gebieden",
            Dimension.ITEM, "projecten",
            Dimension.YEAR, "jaren");
    private static final Set<String> COMPARED = Set.of("STM-29", "STM-31");
    private static final Set<String> OF_SUMS =
            Set.of("STM-25", "STM-28", "STM-29", "STM-30", "STM-31", "STM-32", "STM-33");

    @TempDir
    private Path folder;

    private final Map<String, Integer> seen = new TreeMap<>();

    @Test
    @Tag("slow")
    void ofAFewProgrammes() throws IOException {
        compare(60, 1);
    }

    @Test
    @Tag("full")
    void ofFiveHundredProgrammes() throws IOException {
        compare(500, 10);
    }

    private void compare(int programmes, int least) throws IOException {
        int compared = 0;
        long seed = 0;
        while (compared < programmes) {
            compared += compare(seed++) ? 1 : 0;
            assertTrue(seed <= programmes * 5L, "too many are passed over: " + compared + " of " + seed);
        }
        System.out.printf(
                "findings against the naive comparisons: programmes tried %d, compared %d, findings compared %s%n",
                seed, compared, seen);
        for (String kind : List.of("STM-29 error", "STM-29 notice", "STM-31 warning")) {
            assertTrue(seen.getOrDefault(kind, 0) >= least, seen::toString);
        }
    }

    private boolean compare(long seed) throws IOException {
        List<String> rows = MadeUpRows.of(seed);
        List<Statement> statements = TestRow.of(rows);
        Path content = PrintedProgramme.write(rows, statements, "Geen getallen.\n", folder.resolve("content"));
        String json = CommandRun.of("check", content.toString(), "--format", "json", "--lang", "nl")
                .out();
        Folders.delete(content);
        Set<String> found = new TreeSet<>();
        for (JsonNode finding : new ObjectMapper().readTree(json).get("findings")) {
            String code = finding.get("code").asText();
            if (finding.get("severity").asText().equals("error") && !OF_SUMS.contains(code)) {
                return false;
            }
            if (COMPARED.contains(code)) {
                String kind = code + " " + finding.get("severity").asText();
                seen.merge(kind, 1, Integer::sum);
                found.add(kind + " r" + (finding.get("line").asInt() - 1) + " "
                        + dimension(finding.get("message").asText()));
            }
        }
        assertEquals(String.join("\n", expected(statements)), String.join("\n", found), seed + " " + rows);
        return true;
    }

    private static Dimension dimension(String message) {
        return WORDS.entrySet().stream()
                .filter(word -> message.contains(word.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError(message));
    }

    private static Set<String> expected(List<Statement> rows) {
        Set<String> expected = new TreeSet<>();
        for (String unit : List.of("EUR", "GBP")) {
            for (Status status : List.of(Status.GRANTED, Status.PAID)) {
                Predicate<Statement> matter = row -> row.amount().unit().equals(unit) && row.status() == status;
                NaiveComparison.of(NaiveRows.of(rows, row -> true, matter))
                        .forEach(comparison -> expected.addAll(lines(comparison)));
            }
        }
        return expected;
    }

    private static List<String> lines(NaiveComparison comparison) {
        List<String> lines = new ArrayList<>();
        String first = comparison.wholes().stream()
                .min(Comparator.comparingInt(
                        whole -> whole.years().stream().findFirst().orElse(0)))
                .orElseThrow()
                .row()
                .id();
        boolean noted = comparison.wholes().stream()
                .anyMatch(whole -> !whole.row().note().isEmpty());
        if (comparison.verdict() == Verdict.MORE) {
            lines.add("STM-29 " + (noted ? "notice " : "error ") + first + " " + comparison.dimension());
        } else if (comparison.verdict() == Verdict.NEWER_PARTS) {
            lines.add("STM-31 warning " + first + " " + comparison.dimension());
        }
        return lines;
    }
}
