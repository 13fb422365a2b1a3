package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.overzicht.CommandRun;
import nl.overzicht.Folders;
import nl.overzicht.load.xlsx.WorkbookText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invisible character gives the same result, whether it is typed or written as a reference or an escape. */
@Tag("slow")
class CharacterSpellingsTest {

    /** Soft hyphen, zero-width non-joiner and zero-width space, and the first as YAML and workbooks escape it. */
    private enum Spelling {
        TYPED("\u00ad", "\u200c", "\u200b", "\u00ad", "\u00ad"),
        NAMED("&shy;", "&zwnj;", "&#8203;", "\\u00AD", "_x00AD_");

        private final String hyphen;
        private final String joiner;
        private final String blank;
        private final String inYaml;
        private final String inWorkbook;

        Spelling(String hyphen, String joiner, String blank, String inYaml, String inWorkbook) {
            this.hyphen = hyphen;
            this.joiner = joiner;
            this.blank = blank;
            this.inYaml = inYaml;
            this.inWorkbook = inWorkbook;
        }

        private String text(String text) {
            return text.replace("%", hyphen).replace("<", joiner).replace("_", blank);
        }
    }

    private static final String TEXT = """
            ## Oever%bescher<mings_pro%gramma

            EENWoningbouw%impuls%regeling%programma van be<stuur_lijk be%lang. [zie](#oever%beschermingsprogramma) **v%et**% en
            %los, 1%0 en a% b, coo\u0308%peratie, \u0646\u0645\u06cc<\u062e; ${dijken.amount}.

            Tabel: Lan%ge ti_tel

            | Kolom | B |
            |---|---|
            | rij | b |
            """.replace("EEN", "Een ".repeat(14));

    private static final Pattern UNSEEN = Pattern.compile("[\u00ad\u200b\u200c\u2060\ufeff\u0301\u0308]");

    @TempDir
    private Path folder;

    @Test
    void giveTheSameBytes() throws IOException {
        Path typed = build(Spelling.TYPED);
        Path named = build(Spelling.NAMED);
        Folders.assertSame(typed, named);
        String page = Files.readString(typed.resolve("site/over.html"));
        for (String shown : List.of(
                "Woningbouw\u00adimpuls\u00adregeling\u00adprogramma van bestuurlijk be\u00adlang",
                "<strong>v\u00adet</strong> en",
                "los, 10 en a b, co\u00f6\u00adperatie, \u0646\u0645\u06cc\u200c\u062e",
                "id=\"oeverbeschermingsprogramma\"",
                ">Oeverbeschermingsprogramma<",
                "aria-label=\"Lange titel\"")) {
            assertTrue(page.contains(shown), page);
        }
        for (Path file : Folders.files(typed)) {
            boolean hasText = file.toString().matches(".*(html|csv|json|jsonld|xml|js|svg)");
            if (hasText
                    && !List.of("over.html", "brief.html", "zoeken.js")
                            .contains(file.getFileName().toString())) {
                String text = Files.readString(typed.resolve(file)).replaceFirst("^\ufeff", "");
                assertFalse(UNSEEN.matcher(text).find(), file::toString);
            }
        }
        try (PDDocument letter = Loader.loadPDF(typed.resolve("kamerbrief.pdf").toFile())) {
            String copied = new PDFTextStripper().getText(letter);
            assertTrue(copied.contains("\u00ad\n"), copied);
            assertTrue(copied.contains("van bestuurlijk belang"), copied);
        }
    }

    private Path build(Spelling spelling) throws IOException {
        Folders.delete(folder.resolve("content"));
        Path content = Folders.copy(Path.of("src/test/resources/findings/base"), folder.resolve("content"));
        String text =
                spelling.text(TEXT).replace(spelling.blank + "ount}", "ount}").replace("di" + spelling.blank, "di");
        Files.writeString(content.resolve("letter.md"), text.replaceAll("\u0646.*?\u062e", "daar"));
        Files.createDirectories(content.resolve("pages"));
        Files.writeString(content.resolve("pages/over.md"), text);
        change(content.resolve("data/streams.yaml"), "name: Dijken", "name: \"Dij" + spelling.inYaml + "ken\"");
        Files.delete(content.resolve("data/statements.csv"));
        Files.write(
                content.resolve("data/statements.xlsx"),
                WorkbookText.bytes("== sheet Uitspraken\n"
                        + "id | stream | area | quantity | value | unit | precision | status | source | note\n"
                        + "dijken.amount | dijken |  | amount | n:400 | mln EUR | more-than | granted | brief | een n"
                        + spelling.inWorkbook + "oot\n"));
        Path output = folder.resolve(spelling.name());
        CommandRun.done("build", content.toString(), "-o", output.toString());
        return output;
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(from), text);
        Files.writeString(file, text.replace(from, to));
    }
}
