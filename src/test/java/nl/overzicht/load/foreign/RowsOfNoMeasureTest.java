package nl.overzicht.load.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.overzicht.content.Content;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.load.Loader;
import nl.overzicht.load.MappedFolder;
import nl.overzicht.reconciliation.TableReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that meet the condition of no measure, and moments that a table gives in its own words. */
class RowsOfNoMeasureTest {

    private static final String MAPPING = """
            table: t.csv
            id: {prefix: kas, columns: [Post]}
            columns: {item: Post, as_of: Stand}
            constants: {quantity: amount, unit: EUR, stream: dijken, source: brief}
            words: {as_of: {voorjaar: 2025-05-01}}
            measures:
              - {id: t, value: Bedrag, status: granted, only: {column: Soort, is: T}}
            """;

    private static final String TABLE = "Post,Soort,Bedrag,Stand\nKade,T,4,voorjaar\nSluis,X,100,voorjaar\n";

    @TempDir
    Path temporary;

    @Test
    void theyAreNotReadAndTheirMomentsAreInWords() throws IOException {
        MappedFolder folder =
                MappedFolder.of(temporary).mapping(MAPPING).table("t.csv", TABLE.getBytes(StandardCharsets.UTF_8));
        Content content = new Loader().load(folder.folder(), new Findings()).orElseThrow();
        TableReading reading = content.tables().get(0);
        assertEquals(
                List.of(1, 1),
                List.of(reading.read().rows(), reading.ofNoMeasure().rows()));
        assertEquals(
                "100", reading.ofNoMeasure().sums().get(0).quantity().value().toPlainString());
        assertEquals(
                List.of(PartialDate.day(LocalDate.of(2025, 5, 1))),
                content.programme().statements().stream()
                        .filter(row -> row.id().startsWith("kas."))
                        .map(row -> row.asOf().orElseThrow())
                        .toList());
    }
}
