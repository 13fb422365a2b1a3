import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes a content folder of a made-up programme with the given number of statements: a stream, an area and a year each. The
 * seed is fixed. Usage: {@code java MadeUpStatements.java STATEMENTS FOLDER}.
 */
final class MadeUpStatements {

    private static final int AREAS = 1_000;
    private static final int YEARS = 10;
    private static final int FIRST = 2026;

    public static void main(String[] arguments) throws IOException {
        int statements = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Files.createDirectories(folder.resolve("data"));
        int streams = Math.max(1, statements / AREAS / YEARS);
        Files.writeString(folder.resolve("report.yaml"), REPORT);
        Files.writeString(folder.resolve("letter.md"), "Dit verzonnen programma werkt in ${areas.count:full}.\n");
        Files.writeString(folder.resolve("data/programme.yaml"), PROGRAMME);
        Files.writeString(
                folder.resolve("data/sources.yaml"), "sources:\n  - {id: besluit, title: Besluit, date: 2026-01-02}\n");
        write(folder.resolve("data/streams.yaml"), "streams:", streams, MadeUpStatements::stream);
        write(folder.resolve("data/areas.csv"), "id,name,municipality,cbs,province", AREAS, MadeUpStatements::area);
        Random random = new Random(20_260_113);
        write(
                folder.resolve("data/statements.csv"),
                "id,stream,area,quantity,value,unit,precision,status,from,to,per,source,words",
                statements,
                i -> statement(i, 50 + random.nextInt(5_000)));
    }

    private static void write(Path file, String head, int rows, IntFunction<String> row)
            throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(head + "\n");
            for (int i = 0; i < rows; i++) {
                writer.write(row.apply(i) + "\n");
            }
        }
    }

    private static String stream(int i) {
        return "  - {id: stroom-" + i + ", name: Stroom " + i + ", short_name: S" + i
                + ", summary: Verzonnen., organisations: [voorbeelden], areas: {scope: all}}";
    }

    private static String area(int i) {
        return "gebied-" + i + ",Gebied " + i + ",Gemeente " + i / 3 + ",GM" + (1000 + i) + ",Provincie " + i % 12;
    }

    private static String statement(int i, int value) {
        int year = FIRST + i % YEARS;
        String area = "gebied-" + i / YEARS % AREAS;
        String stream = "stroom-" + i / YEARS / AREAS;
        return String.join(
                ",",
                List.of(
                        stream + "." + area + "." + year,
                        stream,
                        area,
                        "amount",
                        "" + value,
                        "x1000 EUR",
                        "stated",
                        "granted",
                        "" + year,
                        "" + year,
                        "period",
                        "besluit",
                        "toegekend " + value));
    }

    private static final String REPORT = """
            state: example
            title: Geld voor dijken en duinen
            letter:
              organisation: [Ministerie van Voorbeelden]
              addressee: [Aan de Voorzitter]
              subject: Overzicht van het geld voor dijken en duinen
              salutation: Geachte voorzitter,
              signatory: {function: De Minister van Voorbeelden, name: A. Voorbeeld}
            """;

    private static final String PROGRAMME = """
            name: Programma Dijken en Duinen
            abbreviation: PDD
            delimitation: Alles is verzonnen.
            organisations:
              - {id: voorbeelden, name: Ministerie van Voorbeelden}
            quantities:
              amount: {title: Bedrag}
              areas: {title: Gebieden, singular: gebied, plural: gebieden}
            unknowns:
              - {id: spread, title: De verdeling binnen een gebied}
            """;
}
