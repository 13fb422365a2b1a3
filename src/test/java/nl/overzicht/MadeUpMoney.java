package nl.overzicht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/**
 * Writes the content of a made-up programme with an amount for each area, stream, status and year. The seed is fixed: the
 * same numbers give the same bytes. Every third area has items in its first stream; of every second stream a source names
 * the whole of the first status too, a million more than its areas have. Also runs by itself:
 * {@code java MadeUpMoney.java 28 8 7 FOLDER}.
 *
 * @param areas how many
 * @param streams how many
 * @param years how many, from 2024
 * @param statuses of the amounts
 * @param currencies the streams take turns
 */
public record MadeUpMoney(int areas, int streams, int years, List<String> statuses, List<String> currencies) {

    public static final int FIRST = 2024;
    private static final long SEED = 20_261_127;
    private static final String HEAD =
            "id,stream,area,item,item_name,quantity,value,unit,precision,status,from,to,source";

    /** Granted euros. */
    public MadeUpMoney(int areas, int streams, int years) {
        this(areas, streams, years, List.of("granted"), List.of("EUR"));
    }

    /** Numbers of areas, streams and years, and a folder. */
    public static void main(String[] arguments) throws IOException {
        new MadeUpMoney(
                        Integer.parseInt(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        List.of("granted", "paid"),
                        List.of("EUR", "GBP"))
                .write(Path.of(arguments[3]));
    }

    /** Writes a content folder; returns it. */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("report.yaml"), REPORT);
        Files.writeString(folder.resolve("letter.md"), "Dit verzonnen programma werkt in ${areas.count:full}.\n");
        Files.writeString(
                folder.resolve("data/programme.yaml"),
                "currencies: [%s]\n".formatted(String.join(", ", currencies)) + PROGRAMME);
        Files.writeString(folder.resolve("data/sources.yaml"), SOURCES);
        Files.writeString(folder.resolve("data/areas.csv"), areaRows());
        Files.writeString(folder.resolve("data/streams.yaml"), streamRows());
        Files.writeString(folder.resolve("data/statements.csv"), statementRows());
        return folder;
    }

    private String areaRows() {
        StringJoiner rows = new StringJoiner("\n", "", "\n").add("id,name");
        for (int area = 1; area <= areas; area++) {
            rows.add("a%d,%s %d".formatted(area, "Veen Dam Oord Meer Kerk Wold Land Haven".split(" ")[area % 8], area));
        }
        return rows.toString();
    }

    private String streamRows() {
        StringBuilder rows = new StringBuilder("streams:\n");
        for (int stream = 1; stream <= streams; stream++) {
            rows.append("""
                      - id: s%1$d
                        name: Verzonnen geldstroom nummer %1$d
                        short_name: Stroom %1$d
                        summary: Verzonnen geld.
                        organisations: [voorbeelden]
                        areas:
                          scope: unknown
                    """.formatted(stream));
        }
        return rows.toString();
    }

    private String statementRows() {
        Random random = new Random(SEED);
        StringJoiner rows = new StringJoiner("\n", "", "\n").add(HEAD);
        for (int stream = 1; stream <= streams; stream++) {
            for (String status : statuses) {
                long whole = 1_000_000;
                for (int area = 1; area <= areas; area++) {
                    for (int year = FIRST; year < FIRST + years; year++) {
                        long amount = 1000L * (50 + random.nextInt(5000));
                        whole += amount;
                        String item = stream == 1 && area % 3 == 0 ? "p" + (year - FIRST) % 5 : "";
                        rows.add(row(stream, "a" + area, item, amount, status, year, year));
                    }
                }
                if (stream % 2 == 0 && status.equals(statuses.get(0))) {
                    rows.add(row(stream, "", "", whole, status, FIRST, FIRST + years - 1));
                }
            }
        }
        return rows.toString();
    }

    private String row(int stream, String area, String item, long amount, String status, int from, int to) {
        String name = item.isEmpty() ? "" : "Project " + item.substring(1);
        String id = "s%d.%s.%s.%d".formatted(stream, area.isEmpty() ? "whole" : area, status, from);
        String currency = currencies.get(stream % currencies.size());
        return "%s,s%d,%s,%s,%s,amount,%d,%s,stated,%s,%d,%d,besluit"
                .formatted(id, stream, area, item, name, amount, currency, status, from, to);
    }

    private static final String REPORT = """
            state: example
            title: Geld voor verzonnen gebieden
            letter:
              organisation: [Ministerie van Voorbeelden]
              addressee: [Aan de Voorzitter]
              subject: Overzicht van verzonnen geld
              salutation: Geachte voorzitter,
              signatory:
                function: De Minister van Voorbeelden
                name: A. Voorbeeld
            """;

    private static final String PROGRAMME = """
            name: Verzonnen Programma
            abbreviation: VP
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
            """;

    private static final String SOURCES = """
            sources:
              - id: besluit
                title: Verzonnen besluit
                date: 2026-01-02
            """;
}
