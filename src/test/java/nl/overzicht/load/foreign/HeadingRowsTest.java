package nl.overzicht.load.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.load.MappedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows without a value in a table with fill_down: none of them is read, and all are counted. */
class HeadingRowsTest {

    private static final String MAPPING = """
            table: t.csv
            fill_down: [Stroom]
            id: {prefix: kas, by: line}
            columns: {stream: Stroom, value: Bedrag}
            constants: {quantity: amount, unit: EUR, status: granted, source: brief}
            words: {stream: {Dijken: dijken}}
            """;

    private static final String ONE_WITHOUT_VALUE =
            "tables/t.csv:1:1: notice MAP-30 rows that were not read: 1. 1 row without a value in the columns that are read";

    @TempDir
    Path temporary;

    private MappedFolder folder(String mapping, String table) throws IOException {
        return MappedFolder.of(temporary).mapping(mapping).table("t.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> ofTable(MappedFolder folder) {
        return folder.findCodes().stream()
                .filter(line -> line.contains("t.csv"))
                .toList();
    }

    @Test
    void aHeadingNamesTheRowsBelowItAndIsCounted() throws IOException {
        MappedFolder folder = folder(MAPPING, "Stroom,Bedrag,Nr\nDijken,,\n,5,a\n,6,b\n");
        assertEquals(List.of("kas.3 5 t.csv:3:2", "kas.4 6 t.csv:4:2"), folder.statements("kas"));
        assertEquals(List.of(ONE_WITHOUT_VALUE), ofTable(folder));
    }

    @Test
    void aHeadingOfSeveralMeasuresIsCountedToo() throws IOException {
        String measures = MAPPING.replace(", value: Bedrag", "")
                + "measures:\n  - {id: een, value: Bedrag}\n  - {id: twee, value: Nr}\n";
        MappedFolder folder = folder(measures, "Stroom,Bedrag,Nr\nDijken,,\n,5,\n");
        assertEquals(List.of("kas.3.een 5 t.csv:3:2"), folder.statements("kas"));
        assertEquals(List.of(ONE_WITHOUT_VALUE), ofTable(folder));
    }

    @Test
    void aRowInColumnsThatNobodyReadsIsCounted() throws IOException {
        MappedFolder folder = folder(MAPPING, "Stroom,Bedrag,Nr\nDijken,5,a\n,,b\n");
        assertEquals(List.of("kas.2 5 t.csv:2:8"), folder.statements("kas"));
        assertEquals(List.of(ONE_WITHOUT_VALUE), ofTable(folder));
    }

    @Test
    void aRowWithATextOfItsOwnLacksItsValue() throws IOException {
        MappedFolder folder = folder(MAPPING, "Stroom,Bedrag,Nr\nDijken,5,a\nDijken,,b\n");
        assertEquals(List.of("tables/t.csv:3:8: error CSV-6 column 'value' is empty"), ofTable(folder));
    }

    @Test
    void aCorrectionOfAnEmptyCellIsRead() throws IOException {
        String corrected = MAPPING + "corrections: [{cell: B3, from: '', to: '6', why: brief}]\n";
        MappedFolder folder = folder(corrected, "Stroom,Bedrag,Nr\nDijken,5,a\n,,b\n");
        assertEquals(List.of("kas.2 5 t.csv:2:8", "kas.3 6 t.csv:3:2"), folder.statements("kas"));
    }
}
