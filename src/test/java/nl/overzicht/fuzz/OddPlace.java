package nl.overzicht.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overzicht.Folders;

/** A place of a content in which an odd character may be. */
enum OddPlace {
    STATEMENT_NOTE("data/statements.csv", "een noot"),
    SOURCE_TITLE("data/sources.yaml", "De brief"),
    AREA_NAME("data/areas.csv", "Noord,Noorder"),
    STREAM_NAME("data/streams.yaml", "name: Dijken"),
    QUANTITY_TITLE("data/programme.yaml", "title: Bedrag"),
    TOEZEGGING("data/toezeggingen.yaml", "Een overzicht"),
    MILESTONE("data/milestones.yaml", "title: Begin"),
    LETTER("letter.md", "is toegekend"),
    HEADING("letter.md", "## Een kop"),
    NOTE("letter.md", "[^noot]: Een noot"),
    TITLE("report.yaml", "title: Geld"),
    SUBJECT("report.yaml", "subject: Overzicht"),
    SECOND_LETTER("report.yaml", "Aan de Eerste"),
    REPORT_TITLE("report.yaml", "title: Het rapport"),
    COLOPHON("report.yaml", "colophon: Een voorbeeld"),
    SUMMARY("data/streams.yaml", "summary: Voor"),
    REPORT("report.md", "in het lang"),
    REPORT_HEADING("report.md", "## Een deel"),
    CELL("report.md", "| cel"),
    PAGE("pages/over.md", "Over dit");

    private static final Path BASE = Path.of("src/test/resources/findings/base");

    private final String file;
    private final String after;

    OddPlace(String file, String after) {
        this.file = file;
        this.after = after;
    }

    /** A content with each of the places, and nothing odd. */
    static Path plain(Path folder) throws IOException {
        Folders.copy(BASE, folder);
        Files.writeString(folder.resolve("letter.md"), """
                Voor ${dijken.homes:full} is toegekend wat er staat: ${dijken.amount}.

                ## Een kop

                Slot van ${dijken.name}.[^noot]

                [^noot]: Een noot.
                """);
        Files.writeString(folder.resolve("report.md"), """
                # Het geld

                Alles in het lang: ${dijken.amount}.

                ## Een deel

                Tabel: Een tabel

                | kop | getal |
                |---|---|
                | cel | ${dijken.homes:full} |
                """);
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/over.md"), "Over dit geld.\n");
        Files.writeString(folder.resolve("report.yaml"), """
                state: example
                title: Geld voor de dijken
                report:
                  title: Het rapport
                  colophon: Een voorbeeld.
                letters:
                  - id: tweede-kamer
                    organisation: [Ministerie van Voorbeelden]
                    addressee: [Aan de Voorzitter]
                    subject: Overzicht van het geld voor de dijken
                    salutation: Geachte voorzitter,
                    signatory:
                      function: De Minister van Voorbeelden
                      name: A. Voorbeeld
                  - id: eerste-kamer
                    addressee: [Aan de Eerste Kamer]
                """);
        Files.writeString(folder.resolve("data/statements.csv"), """
                id,stream,area,quantity,value,unit,precision,status,source,note
                dijken.amount,dijken,,amount,400,mln EUR,more-than,granted,brief,een noot
                dijken.homes,dijken,,homes,50,homes,,target,brief,
                dijken.noord,dijken,noord,homes,20,homes,,target,brief,
                """);
        Files.writeString(folder.resolve("data/milestones.yaml"), """
                milestones:
                  - id: start
                    when: 2026
                    title: Begin
                """);
        Files.writeString(folder.resolve("data/toezeggingen.yaml"), """
                toezeggingen:
                  - id: overzicht
                    made: 2026-01-13
                    occasion: Een debat
                    promise: Een overzicht.
                    by: De minister
                    state: open
                    due: 2026-06
                """);
        return folder;
    }

    /** Puts a character in this place of a content. */
    void put(String odd, Path content) throws IOException {
        Path path = content.resolve(file);
        String text = Files.readString(path);
        int at = text.indexOf(after) + after.length() - 2;
        if (!text.contains(after)) {
            throw new IOException("no place " + this);
        }
        Files.writeString(path, text.substring(0, at) + odd + text.substring(at));
    }
}
