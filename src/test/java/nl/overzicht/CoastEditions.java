package nl.overzicht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The made-up coast programme with three editions, made by the real command: a first one, one half a year later with a mistake
 * in it, and its erratum. Made once per run of the tests.
 */
public final class CoastEditions {

    public static final String FIRST = "2026-10-15";
    public static final String SECOND = "2027-04-01";
    public static final String ERRATUM = "2027-04-08";

    private static final class Build {
        private static final Path FOLDER = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory("editions");
                Folders.deleteAtExit(folder);
                Path content = first(folder.resolve("content"));
                freeze(content);
                second(content);
                change(content, "letter.md", "## By year", "## What has changed\n\n${table.changes}\n\n## By year");
                freeze(content);
                erratum(content);
                freeze(content);
                DefaultReport.build(content, folder.resolve("output"));
                return folder;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private CoastEditions() {}

    /** The content folder with its editions. */
    public static Path content() {
        return Build.FOLDER.resolve("content");
    }

    /** What the last of them gives when it is built. */
    public static Path output() {
        return Build.FOLDER.resolve("output");
    }

    /** Freezes a content folder by the command. */
    public static void freeze(Path content) {
        CommandRun.done("freeze", content.toString());
    }

    /** The coast programme as a final letter, of which nothing is frozen yet. */
    public static Path first(Path content) throws IOException {
        Folders.copy(CoastReport.CONTENT, content);
        change(content, "report.yaml", "state: draft", "state: final\ndate: " + FIRST);
        return content;
    }

    /** Half a year later: more was paid, and less is expected; a promise is kept, a sentence is new, one is gone. */
    public static void second(Path content) throws IOException {
        change(content, "report.yaml", FIRST, SECOND);
        change(content, "report.yaml", "EX-2026-7", "EX-2027-2");
        change(
                content,
                "data/statements.csv",
                "dunes.paid,dunes,,amount,95,mln EUR,stated,paid,,2026,2030,period,2026-09-30,,,report-q3,\u20ac95 million,",
                "dunes.paid,dunes,,amount,210,mln EUR,stated,paid,,2026,2030,period,2026-12-31,,,report-q4,\u20ac210 million,");
        change(content, "data/statements.csv", "dunes.agreed,dunes,,amount,300,", "dunes.agreed,dunes,,amount,280,");
        change(content, "data/statements.csv", "\u20ac2.5 million a year", "\u20ac2.5 million per year");
        change(content, "data/statements.csv", "stated,made-available,,2026,2034", "stated,granted,,2026,2034");
        change(
                content,
                "data/statements.csv",
                "areas-in-accord,,,areas,60,areas,stated,,,,,,,,,accord,60 areas,\n",
                "");
        Files.writeString(
                content.resolve("data/statements.csv"),
                "harbours.report,harbours,,amount,12,mln EUR,more-than,granted,,2026,2030,period,2026-12-31,,,report-q4,,\n",
                StandardOpenOption.APPEND);
        change(
                content,
                "data/sources.yaml",
                "  - id: budget",
                "  - id: report-q4\n    title: Progress report of the fourth quarter\n    date: 2026-12-31\n  - id: budget");
        change(
                content,
                "data/toezeggingen.yaml",
                "state: open",
                "state: fulfilled\n    fulfilled_by: Letter of October 2026");
        change(content, "letter.md", "- What is unknown is not filled in.", "- Harbours are being rebuilt.");
    }

    /** One number was wrong. */
    public static void erratum(Path content) throws IOException {
        change(
                content,
                "report.yaml",
                "date: " + SECOND,
                "date: " + ERRATUM + "\nedition:\n  corrects: " + SECOND
                        + "\n  reason: For the dunes \u20ac120 million was paid, not \u20ac210 million.");
        change(content, "data/statements.csv", "amount,210,mln", "amount,120,mln");
        change(content, "data/statements.csv", "\u20ac210 million", "\u20ac120 million");
    }

    /** Replaces a text that must be there. */
    public static void change(Path content, String file, String from, String to) throws IOException {
        Path path = content.resolve(file);
        String text = Files.readString(path);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no " + from);
        }
        Files.writeString(path, text.replace(from, to));
    }
}
