package nl.overzicht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A programme with one foreign table, long names in all that is said of it. Built once per run. */
public final class TablesReport {

    private static final String LONG = "Verduurzaming maatschappelijk vastgoed, tweede tranche";

    private static final class Build {
        private static final Path OUTPUT = build();
    }

    private TablesReport() {}

    /** The page of how the table was read. */
    public static Path page() {
        return Build.OUTPUT.resolve("site/aansluiting.html");
    }

    private static Path build() {
        try {
            Path folder = Files.createTempDirectory("tables");
            Folders.deleteAtExit(folder);
            return DefaultReport.build(writeContent(folder), folder.resolve("output"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path writeContent(Path folder) throws IOException {
        Path content = Folders.copy(Path.of("src/test/resources/recipes"), folder.resolve("content"));
        Files.writeString(content.resolve("report.yaml"), "factsheets: none\n", StandardOpenOption.APPEND);
        Files.createDirectories(content.resolve("data/tables"));
        Files.createDirectories(content.resolve("data/mappings"));
        Files.writeString(content.resolve("data/tables/t.csv"), """
                Regeling,Gebied,Bedrag in het kalenderjaar
                L,North,10
                L,South,21
                Totaal L,,31
                """.replace("L", LONG.replace(",", "")));
        Files.writeString(content.resolve("data/mappings/t.yaml"), """
                table: t.csv
                id: {prefix: t, columns: [Regeling, Gebied]}
                columns: {area: Gebied, value: Bedrag in het kalenderjaar}
                constants: {stream: dykes, quantity: amount, unit: EUR, status: granted, source: grants}
                rounded_to: 1
                corrections:
                  - {cell: C3, from: "21", to: "20", why: De leverancier gaf dit bedrag in een brief van 3 maart 2026 door.}
                rules:
                  - {column: Bedrag in het kalenderjaar, between: [15, 1000000000], severity: notice, note: Grote bedragen.}
                leave_out:
                  - {column: Regeling, starts_with: Totaal, total: all, id: totaal, note: Afgerond door de leverancier.}
                """);
        return content;
    }
}
