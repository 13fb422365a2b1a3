package nl.overzicht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The default report with money that was taken back, written at all places where a line may end. */
public final class NegativeReport {

    private static final String FILL = "Voor de wijken is geld teruggevorderd dat niet op tijd was besteed";

    private NegativeReport() {}

    /** Built into a folder; gives its output. */
    public static Path build(Path folder) throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        append(
                content,
                "data/statements.csv",
                "pmg.terug,pmg,,amount,-36,mln EUR,,paid,,2024,2024,period,,,,brief,,,,\n"
                        + "pmg.terug.noord,pmg,leeuwarden-oost,amount,-1234567.5,EUR,,spent,,2024,2024,period,,,,brief,,"
                        + "een min van -€5 of −£3 in een opmerking,,\n");
        append(content, "letter.md", "\n\n" + prose() + "\n\n" + table());
        Path streams = content.resolve("data/streams.yaml");
        Files.writeString(
                streams,
                Files.readString(streams)
                        .replaceFirst(
                                "summary: .*",
                                Matcher.quoteReplacement("summary: >-\n      " + prose().replace("\n\n", " "))));
        return DefaultReport.build(content, folder.resolve("output"));
    }

    private static void append(Path content, String file, String text) throws IOException {
        Files.writeString(content.resolve(file), text, StandardOpenOption.APPEND);
    }

    /** Paragraphs that begin at each width of a line, with a computed number and a typed one. */
    private static String prose() {
        return IntStream.range(0, FILL.length())
                .mapToObj(i -> FILL.substring(i).strip() + " ${pmg.terug} en ${=-€5} of ${=−£8} meer (${=-3})")
                .collect(Collectors.joining(".\n\n"));
    }

    private static String table() {
        return "Tabel: Teruggevorderd\n\n| Wat | Waar | Bedrag | Nog een | En een | Slot |\n|---|---|---:|---|---|---|\n"
                + "| ${pmg.terug} van het geld | meer dan ${pmg.terug} | ${pmg.terug.noord} "
                + "| samen ${pmg.terug} | ruim ${=-€5} | (${pmg.terug}) |\n";
    }
}
