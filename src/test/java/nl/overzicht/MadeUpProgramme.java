package nl.overzicht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/**
 * Writes the content of a made-up programme with as many areas as wanted, each with an amount per stream and year. The
 * seed is fixed: the same number of areas gives the same bytes. Needs nothing but the JDK, so that it also runs by itself:
 * {@code java MadeUpProgramme.java 10000 FOLDER}.
 */
public final class MadeUpProgramme {

    private static final long SEED = 20_260_113;
    private static final List<String> STREAMS = List.of("dijken", "duinen");
    private static final int FIRST = 2026;
    private static final int LAST = 2030;
    private static final List<String> BEGIN = List.of("Oud", "Nieuw", "Hoog", "Laag", "Zand", "Water", "Berg", "Wilg");
    private static final List<String> END = List.of("veen", "dam", "oord", "huizen", "meer", "rade", "stede", "kerke");

    private final int areas;
    private final Random random = new Random(SEED);

    private MadeUpProgramme(int areas) {
        this.areas = areas;
    }

    /** Number of areas and folder. */
    public static void main(String[] arguments) throws IOException {
        write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    /** Writes a content folder; returns it. */
    public static Path write(int areas, Path folder) throws IOException {
        MadeUpProgramme programme = new MadeUpProgramme(areas);
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("report.yaml"), REPORT);
        Files.writeString(folder.resolve("letter.md"), LETTER);
        Files.writeString(folder.resolve("data/programme.yaml"), PROGRAMME);
        Files.writeString(folder.resolve("data/streams.yaml"), STREAMS_FILE);
        Files.writeString(folder.resolve("data/sources.yaml"), SOURCES);
        Files.writeString(folder.resolve("data/areas.csv"), programme.areas());
        Files.writeString(folder.resolve("data/statements.csv"), programme.statements());
        return folder;
    }

    private String areas() {
        StringJoiner rows = new StringJoiner("\n", "", "\n").add("id,name,municipality,cbs,province");
        for (int i = 0; i < areas; i++) {
            String name = BEGIN.get(i % 8) + END.get(i / 8 % 8) + " " + (i / 64 + 1);
            rows.add("gebied-%d,%s,Gemeente %d,GM%04d,Provincie %d"
                    .formatted(i + 1, name, i / 3 + 1, i / 3 + 1, i % 12 + 1));
        }
        return rows.toString();
    }

    private String statements() {
        StringJoiner rows = new StringJoiner("\n", "", "\n")
                .add("id,stream,area,quantity,value,unit,precision,status,from,to,per,source,words");
        for (int i = 1; i <= areas; i++) {
            for (String stream : STREAMS) {
                for (int year = FIRST; year <= LAST; year++) {
                    rows.add("%s.gebied-%d.%d,%s,gebied-%d,amount,%d,x1000 EUR,stated,granted,%d,%d,period,besluit,"
                            .formatted(stream, i, year, stream, i, 50 + random.nextInt(5000), year, year));
                }
            }
        }
        return rows.toString();
    }

    private static final String REPORT = """
            state: example
            title: Geld voor dijken en duinen
            letter:
              organisation: [Ministerie van Voorbeelden]
              addressee: [Aan de Voorzitter]
              subject: Overzicht van het geld voor dijken en duinen
              salutation: Geachte voorzitter,
              signatory:
                function: De Minister van Voorbeelden
                name: A. Voorbeeld
            """;

    private static final String LETTER = """
            Dit verzonnen programma werkt in ${areas.count:full}.
            """;

    private static final String PROGRAMME = """
            name: Programma Dijken en Duinen
            abbreviation: PDD
            delimitation: Alles is verzonnen.
            organisations:
              - id: voorbeelden
                name: Ministerie van Voorbeelden
            quantities:
              amount:
                title: Bedrag
              areas:
                title: Gebieden
                singular: gebied
                plural: gebieden
            unknowns:
              - id: spread
                title: De verdeling binnen een gebied
                streams: [dijken, duinen]
            """;

    private static final String STREAMS_FILE = """
            streams:
              - id: dijken
                name: Geld voor dijken
                short_name: Dijken
                summary: Verzonnen geld.
                organisations: [voorbeelden]
                areas:
                  scope: all
              - id: duinen
                name: Geld voor duinen
                short_name: Duinen
                summary: Verzonnen geld.
                organisations: [voorbeelden]
                areas:
                  scope: all
            """;

    private static final String SOURCES = """
            sources:
              - id: besluit
                title: Verzonnen besluit
                date: 2026-01-02
            """;
}
