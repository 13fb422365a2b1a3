package nl.overzicht.load.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.content.Content;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.load.Loader;
import nl.overzicht.load.MappedFolder;
import nl.overzicht.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of a cell above a table applies to all its rows, also to totals that are read as wholes. */
class CellsAboveTest {

    private static final String MAPPING = """
            table: t.csv
            from: B4
            dates: dmy
            id: {prefix: kas, columns: [Gebied]}
            columns:
              area: Gebied
              value: Bedrag
              as_of: {cell: A2, after: "Stand per ", before: ","}
              year: {cell: A1, after: "Begroting "}
            constants: {quantity: amount, unit: EUR, stream: dijken, status: granted, source: brief}
            leave_out: [{column: Gebied, is: Totaal, total: whole}]
            """;

    @TempDir
    Path temporary;

    @Test
    void aDateAboveTheTableIsTheMomentOfItsRows() throws IOException {
        MappedFolder folder = MappedFolder.of(temporary)
                .table(
                        "t.csv",
                        "Begroting 2026,\n\"Stand per 1-3-2026, voorlopig\",\n\n,Gebied,Bedrag\n,Noord,4\n,Zuid,3\n,Totaal,7\n"
                                .getBytes(StandardCharsets.UTF_8))
                .mapping(MAPPING);
        assertEquals(
                List.of(),
                folder.findCodes().stream()
                        .filter(line -> line.contains("error"))
                        .toList());
        Content read = new Loader().load(folder.folder(), new Findings()).orElseThrow();
        assertEquals(
                List.of(
                        "kas.noord.2026 1 March 2026 2026-2026",
                        "kas.zuid.2026 1 March 2026 2026-2026",
                        "kas.totaal.2026 1 March 2026 2026-2026"),
                read.programme().statements().stream()
                        .filter(statement -> statement.id().startsWith("kas"))
                        .map(statement ->
                                statement.id() + " " + day(statement.asOf().orElseThrow()) + " "
                                        + statement.period().orElseThrow().from() + "-"
                                        + statement.period().orElseThrow().to())
                        .toList());
    }

    private static String day(PartialDate when) {
        return Wording.of(Language.EN).moment(when).replace(Wording.NBSP, ' ');
    }
}
