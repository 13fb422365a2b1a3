package nl.overzicht.load.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.load.MappedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The counts and sums in the notice about rows that were not read. */
class ExclusionTallyTest {

    @TempDir
    Path temporary;

    private List<String> notice(String amounts) throws IOException {
        String mapping = """
                table: t.csv
                separator: semicolon
                decimal: comma
                id: {prefix: kas, by: line}
                columns: {item: Post, value: Bedrag}
                constants: {quantity: amount, unit: mln EUR, stream: dijken, status: granted, source: brief}
                leave_out: [{column: Post, is: oud}]
                """;
        return MappedFolder.of(temporary)
                .mapping(mapping)
                .table("t.csv", ("Post;Bedrag\nKade;4\n" + amounts).getBytes(StandardCharsets.UTF_8))
                .findCodes()
                .stream()
                .filter(line -> line.contains("MAP-30"))
                .map(line -> line.replaceFirst(".*MAP-30 ", "").replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void theScaleOfACellWinsOverThatOfTheTable() throws IOException {
        assertEquals(
                List.of("rows that were not read: 2. 2 rows: Post is 'oud' (Bedrag €49,003 million)"),
                notice("oud;3\noud;49 mld\n"));
    }

    @Test
    void aNumberWithoutAKnownScaleIsInNoSum() throws IOException {
        assertEquals(
                List.of("rows that were not read: 2. 2 rows: Post is 'oud' (Bedrag €3 million);"
                        + " in a different unit and not added up: 1"),
                notice("oud;3\noud;£ 5\n"));
    }
}
