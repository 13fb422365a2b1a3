package nl.overzicht.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.TrialCounts;
import nl.overzicht.render.chart.Charts;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever rows there are: on a content that the check lets pass, each figure is drawn and each page and factsheet is made.
 * The rows are made up from seeds, and some kinds of programmes are made of them, as of areas alone.
 */
@Tag("slow")
class AnyProgrammeIsPublishedTest {

    private static final String PERIOD = " 20[0-9]{2}-20[0-9]{2}( yearly)?";

    @TempDir
    private Path folder;

    /** A kind of programme, as what is made of each row. */
    private enum Kind {
        ANY(row -> row),
        OF_AREAS(row -> row.replaceFirst("^\\S+", "/noord/").replaceFirst(" in GBP", "")),
        OF_STREAMS_AND_AREAS(row -> row.replaceFirst("^[^/ ]*/([^/ ]+)\\S*", "/$1/")),
        OF_THE_PROGRAMME(row -> row.replaceFirst("^\\S+", "//")),
        IN_POUNDS(row -> row.replaceFirst(" in GBP", "").replaceFirst(" ", " in GBP ")),
        WITHOUT_YEARS(row -> row.replaceFirst(PERIOD, "")),
        WITH_BOUNDS(row -> row.replaceFirst(" (\\S+)$", row.length() % 2 == 0 ? " at-most $1" : " at-least $1"));

        private final UnaryOperator<String> of;

        Kind(UnaryOperator<String> of) {
            this.of = of;
        }
    }

    @ParameterizedTest
    @EnumSource
    void textsMayUseJustTheFiguresThatAreDrawn(Kind kind) throws IOException {
        int drawn = 0;
        for (long seed = 0; seed < 25; seed++) {
            Path content = content(kind, seed);
            if (CommandRun.of("check", content.toString()).code() == 0) {
                Report report = DefaultReport.load(content);
                assertEquals(
                        Charts.names(report),
                        Charts.of(report, DefaultReport.resources()).stream()
                                .map(Figure::name)
                                .collect(Collectors.toSet()),
                        () -> kind + " " + rows(kind, 0));
                Charts.ofStreams(report, DefaultReport.resources());
                drawn++;
            }
        }
        assertTrue(drawn > 2, kind + ": only " + drawn);
    }

    @ParameterizedTest
    @EnumSource
    void eachPageIsMade(Kind kind) throws IOException {
        int most = Math.max(1, TrialCounts.of(4));
        int built = 0;
        for (long seed = 0; built < most; seed++) {
            Path output = folder.resolve("output");
            CommandRun run = CommandRun.of("build", content(kind, seed).toString(), "-o", output.toString());
            assertTrue(run.code() <= 1, kind + " " + seed + " " + rows(kind, seed) + run.err());
            built += run.code() == 0 ? 1 : 0;
        }
        assertEquals(most, built);
    }

    private Path content(Kind kind, long seed) throws IOException {
        List<String> rows = rows(kind, seed);
        Path content = folder.resolve("content");
        Folders.delete(content);
        return PrintedProgramme.write(rows, TestRow.of(rows).stream().toList(), "Er is geld.\n", content);
    }

    private static List<String> rows(Kind kind, long seed) {
        return MadeUpRows.of(seed).stream().map(kind.of).toList();
    }
}
