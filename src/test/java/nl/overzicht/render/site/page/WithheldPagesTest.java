package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each page and figure with a sum that lacks withheld amounts says so. */
@Tag("slow")
class WithheldPagesTest {

    private static final String TABLE = """
            Scheme,Area,2026,2027
            Sea dykes,North,4,[c]
            Sea dykes,West,[c],-
            Sea dykes,South,-,2
            Quays,North,3,2
            """;

    private static final String MAPPING = """
            table: w.csv
            id: {prefix: w, columns: [Scheme, Area]}
            columns: {stream: Scheme, area: Area}
            years: {2026: "2026", 2027: "2027"}
            nothing: ["-"]
            withheld: ["[c]"]
            constants: {quantity: amount, unit: mln EUR, status: granted, source: grants}
            """;

    private static final String WHOLE = """
            id,stream,quantity,value,unit,status,from,to,source
            whole,dykes,amount,10,mln EUR,granted,2026,2027,grants
            """;

    private static final String NONE = "id,quantity,value,unit,source\n";

    @TempDir
    static Path folder;

    private static Path parts;
    private static Path whole;
    private static Path quays;

    @BeforeAll
    static void build() throws IOException {
        parts = build("parts", TABLE, NONE);
        whole = build("whole", TABLE, WHOLE);
        quays = build("quays", TABLE.replace("North,3,2", "North,[c],[c]"), NONE);
    }

    private static Path build(String name, String table, String statements) throws IOException {
        return build(name, table, statements, MAPPING);
    }

    private static Path build(String name, String table, String statements, String mapping) throws IOException {
        Path content = Folders.copy(Path.of("src/test/resources/recipes"), folder.resolve(name));
        Files.createDirectories(content.resolve("data/tables"));
        Files.createDirectories(content.resolve("data/mappings"));
        Files.writeString(content.resolve("data/tables/w.csv"), table);
        Files.writeString(content.resolve("data/mappings/w.yaml"), mapping);
        Files.writeString(content.resolve("data/statements.csv"), statements);
        return DefaultReport.build(content, folder.resolve(name + "-out")).resolve("site");
    }

    private static void assertSays(Path site, String page, String text) throws IOException {
        String words = Jsoup.parse(Files.readString(site.resolve(page))).text().replace('\u00a0', ' ');
        assertTrue(words.contains(text), () -> page + ": " + words);
    }

    /** The source gives the years and the status of the withheld amounts. */
    @Test
    void theTimelineHasTheirYearsAndStatus() throws IOException {
        assertSays(quays, "tijdlijn.html", "niet openbaar 2026 t/m 2027 toegekend");
    }

    /** A withheld number of homes does not affect money. */
    @Test
    void aCountIsNoMoney() throws IOException {
        Path homes = build(
                "homes",
                TABLE.replace("North,3,2", "North,[c],[c]"),
                NONE,
                MAPPING.replace("quantity: amount, unit: mln EUR", "quantity: homes, unit: homes"));
        assertSays(homes, "stromen.html", "Quays onbekend");
    }

    @Test
    void aSumOfPartsMissesThem() throws IOException {
        String two = "zonder 2 bedragen die niet openbaar zijn";
        assertSays(parts, "index.html", "status: toegekend; alle bedragen zijn berekend; " + two);
        assertSays(parts, "stromen.html", two);
        assertSays(parts, "stromen/dykes.html", two);
        assertSays(parts, "jaren.html", "2026 tot en met 2027; status: toegekend; " + two);
        assertSays(parts, "jaren.html", "(zonder 1 bedrag dat niet openbaar is)");
        assertSays(parts, "gebieden.html", "sommen zijn niet volledig voor: North, West.");
        assertSays(parts, "gebieden.html", "niet helemaal getekend: North, West.");
        assertSays(parts, "gebieden/west.html", "Niet openbaar: 1 bedrag.");
    }

    @Test
    void aStreamOfWhichAllIsWithheldIsNotUnknown() throws IOException {
        assertSays(quays, "index.html", "Quays: niet openbaar.");
        assertSays(quays, "index.html", "Quays niet openbaar");
        assertSays(quays, "jaren.html", "of is het niet openbaar");
        assertSays(quays, "jaren.html", "Jaren zonder bedrag, of met een bedrag dat niet openbaar is");
    }

    @Test
    void whatAWholeHasMoreMayBeWithheld() throws IOException {
        assertSays(whole, "gebieden.html", "Niet verdeeld over gebieden (of niet openbaar)");
        assertSays(whole, "stromen/dykes.html", "(of niet openbaar)");
    }
}
