package nl.overzicht.sum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import nl.overzicht.Folders;
import nl.overzicht.funding.Statement;

/** Rows as the content of a report. */
final class PrintedProgramme {

    private static final Path BASE = Path.of("src/test/resources/findings/base");

    private PrintedProgramme() {}

    /**
     * Writes a content folder; returns it.
     *
     * @param rows in the words of {@link TestRow}
     * @param statements the same rows
     * @param letter its text
     */
    static Path write(List<String> rows, List<Statement> statements, String letter, Path folder) throws IOException {
        Folders.copy(BASE, folder);
        Files.writeString(folder.resolve("letter.md"), letter);
        Files.writeString(
                folder.resolve("report.yaml"),
                Files.readString(BASE.resolve("report.yaml")) + "\nfactsheets: streams\n");
        Files.writeString(
                folder.resolve("data/programme.yaml"),
                Files.readString(BASE.resolve("data/programme.yaml")) + "currencies: [GBP]\n");
        Files.writeString(
                folder.resolve("data/streams.yaml"),
                "streams:\n" + stream("dijken", "Dijken") + stream("wegen", "Wegen"));
        Files.writeString(folder.resolve("data/areas.csv"), "id,name\nnoord,Noord\nwest,West\n");
        Files.writeString(
                folder.resolve("data/sources.yaml"),
                "sources:\n  - id: bron\n    title: De bron\n    date: 2024-05-01\n");
        StringJoiner table = new StringJoiner("\n", "", "\n")
                .add(
                        "id,stream,area,item,quantity,value,unit,precision,status,role,from,to,per,as_of,part_of,same_as,source,note");
        for (int i = 0; i < rows.size(); i++) {
            table.add(row(rows.get(i), statements.get(i)));
        }
        Files.writeString(folder.resolve("data/statements.csv"), table.toString());
        return folder;
    }

    private static String stream(String id, String name) {
        return "  - id: %s\n    name: %s\n    summary: Er is geld.\n    areas:\n      scope: all\n".formatted(id, name);
    }

    private static String row(String words, Statement row) {
        List<String> all = Arrays.asList(words.split(" "));
        int moment = all.indexOf("as-of");
        return String.join(
                ",",
                row.id(),
                row.stream().orElse(""),
                row.area().orElse(""),
                row.item().orElse(""),
                "amount",
                row.amount().value().toPlainString(),
                row.amount().unit(),
                row.amount().precision().id(),
                row.status().id(),
                row.role() == Statement.Role.HISTORY ? "history" : "",
                year(row.period().map(period -> period.from())),
                year(row.period().map(period -> period.to())),
                row.period().isEmpty() ? "" : row.per() == Statement.Span.YEAR ? "year" : "period",
                moment < 0 ? "" : all.get(moment + 1),
                row.partOf().orElse(""),
                row.sameAs().orElse(""),
                "bron",
                row.note());
    }

    private static String year(Optional<Integer> year) {
        return year.map(String::valueOf).orElse("");
    }
}
