package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** The page of the tables of others, with long names in all of its tables: valid, and fit for any screen. */
@Tag("slow")
class TablesPageTest {

    private static final String LONG = "Verduurzaming maatschappelijk vastgoed, tweede tranche";

    @TempDir
    Path temporary;

    @Test
    void isValidAndFitsEveryWidth() throws Throwable {
        Path page = build().resolve("site/aansluiting.html");
        assertEquals(List.of(), HtmlStandardTest.wrong(Files.readString(page)));
        Looks looks = Looks.open();
        try {
            for (DynamicTest look :
                    looks.nothingIsWrong(List.of(page), TablesPageTest::wrong).toList()) {
                look.getExecutable().execute();
            }
        } finally {
            looks.close();
        }
    }

    private static List<String> wrong(ChromeDriver browser, Path page) {
        browser.get(page.toUri().toString());
        return IntStream.of(320, 360, 1280)
                .mapToObj(width -> {
                    Looks.emulate(browser, width, "light");
                    assertFalse(Looks.scrollsSideways(browser), "scrolls sideways at " + width);
                    return Looks.violations(browser);
                })
                .flatMap(violations -> violations.stream().map(String::valueOf))
                .toList();
    }

    private Path build() throws IOException {
        Path content = Folders.copy(Path.of("src/test/resources/recipes"), temporary.resolve("content"));
        Files.createDirectories(content.resolve("data/tables"));
        Files.createDirectories(content.resolve("data/mappings"));
        Files.writeString(content.resolve("data/tables/t.csv"), """
                Regeling,Gebied,Bedrag in het kalenderjaar
                L,North,10
                L,South,20
                Totaal L,,31
                """.replace("L", LONG.replace(",", "")));
        Files.writeString(content.resolve("data/mappings/t.yaml"), """
                table: t.csv
                id: {prefix: t, columns: [Regeling, Gebied]}
                columns: {area: Gebied, value: Bedrag in het kalenderjaar}
                constants: {stream: dykes, quantity: amount, unit: EUR, status: granted, source: grants}
                rounded_to: 1
                corrections:
                  - {cell: C3, from: "20", to: "20", why: De leverancier gaf dit bedrag in een brief van 3 maart 2026 door.}
                rules:
                  - {column: Bedrag in het kalenderjaar, between: [15, 1000000000], severity: notice, note: Grote bedragen.}
                leave_out:
                  - {column: Regeling, starts_with: Totaal, total: all, id: totaal, note: Afgerond door de leverancier.}
                """);
        return DefaultReport.build(content, temporary.resolve("output"));
    }
}
