package nl.overzicht.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.DefaultReport;
import nl.overzicht.MadeUpMoney;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No page is larger than 400 kB, whatever the table. Pages say what is left out, and each area can be reached. */
class PageSizesTest {

    private static final int MOST = 400_000;
    private static final String HEAD =
            "id,stream,area,item,quantity,value,unit,status,from,to,part_of,same_as,source,note\n";

    /** A thousand rows, each generated from its number. */
    private enum Rows {
        OF_AREA(i -> "r%1$d,s%2$d,a1,p%1$d,amount,%3$d,EUR,granted,%4$d,%4$d,,,besluit,"),
        OF_AREA_ALONE(i -> "r%1$d,,a1,p%1$d,amount,%3$d,EUR,granted,%4$d,%4$d,,,besluit,"),
        OF_STREAM(i -> "r%1$d,s1,,p%1$d,amount,%3$d,EUR,granted,%4$d,%4$d,,,besluit,"),
        OF_PROGRAMME(i -> i == 0
                ? "r0,,,,amount,1000,EUR,granted,,,,,besluit,"
                : "r%1$d,,,,amount,%3$d,EUR,granted,,,,r0,besluit,Anders gerekend."),
        ITEMS(i -> "r%1$d,s%2$d,a%5$d,p%1$d,amount,%3$d,EUR,granted,%4$d,%4$d,,,besluit,"),
        PARTS(i -> i == 0
                ? "r0,s1,,,amount,999000,EUR,granted,,,,,besluit,"
                : "r%1$d,s1,,,amount,%3$d,EUR,granted,,,r0,,besluit,Een deel."),
        ALTERNATIVES(i -> i == 0
                ? "r0,s1,,,amount,1000,EUR,granted,,,,,besluit,"
                : "r%1$d,s1,,,amount,%3$d,EUR,granted,,,,r0,besluit,Anders gerekend.");

        private final IntFunction<String> row;

        Rows(IntFunction<String> row) {
            this.row = row;
        }

        String of(int i) {
            return row.apply(i)
                    .formatted(
                            i,
                            i % 3 + 1,
                            this == PARTS ? 1000 : 1000 * (i % 97 + 1),
                            2024 + i % 7,
                            i % 5 + 1,
                            1900 + i);
        }
    }

    @TempDir
    private Path folder;

    @Test
    @Tag("slow")
    void ofAnAreaWithAThousandRows() throws IOException {
        assertFit(build(Rows.OF_AREA));
        Document area = Jsoup.parse(site().resolve("gebieden/a1.html").toFile());
        assertTrue(area.text().contains("Niet getoond: nog 850 rijen."), area::text);
        assertTrue(area.text().contains("Niet getoond: nog 950 projecten."), area::text);
        long total =
                IntStream.range(0, 1000).mapToLong(i -> 1000L * (i % 97 + 1)).sum();
        assertEquals(
                "" + total,
                area.select(".overall tfoot .total td:nth-child(3) data").attr("value"));
    }

    @ParameterizedTest
    @Tag("full")
    @ValueSource(strings = {"OF_AREA_ALONE", "OF_STREAM", "OF_PROGRAMME", "ITEMS", "PARTS", "ALTERNATIVES"})
    void ofAThousandRows(String rows) throws IOException {
        assertFit(build(Rows.valueOf(rows)));
    }

    @ParameterizedTest
    @Tag("full")
    @CsvSource({"268, 1, 4", "28, 8, 7", "300, 2, 3", "10, 200, 2", "20, 200, 5", "2, 4, 177", "500, 3, 1", "2000, 2, 2"
    })
    void ofManyAreasStreamsAndYears(int areas, int streams, int years) throws IOException {
        MadeUpMoney money = new MadeUpMoney(areas, streams, years, List.of("granted", "paid"), List.of("EUR", "GBP"));
        assertFit(build(money));
        Map<String, Integer> rows = new TreeMap<>();
        Document index = parse("gebieden.html");
        Stream.concat(
                        Stream.of(index),
                        index.select("nav ul.pick a").eachAttr("href").stream().map(this::parse))
                .flatMap(page -> page.select("tr[id] th a").eachAttr("href").stream())
                .forEach(address -> rows.merge(address.replaceFirst("^(\\.\\./)?", ""), 1, Integer::sum));
        assertEquals(areas, rows.size());
        assertEquals(List.of(1), rows.values().stream().distinct().toList());
    }

    /** Each currency has its own drawing on the page of years. */
    @Test
    @Tag("slow")
    @Tag("long")
    void ofManyYearsInManyCurrencies() throws IOException {
        List<String> currencies = List.of("EUR", "GBP", "USD", "NOK", "SEK", "DKK");
        assertFit(build(new MadeUpMoney(3, 100, 100, List.of("granted", "paid"), currencies)));
        assertEquals(4, parse("jaren.html").select("[id^=figuur-per-jaar]").size());
    }

    @Test
    @Tag("slow")
    @Tag("long")
    void ofStreamsInManyYears() throws IOException {
        assertFit(build(new MadeUpMoney(2, 30, 20, List.of("granted", "paid"), List.of("EUR"))));
        String area = parse("gebieden/a1.html").text();
        assertTrue(
                area.contains("De bedragen per jaar zijn te veel voor één pagina. Alle staan in de open data:"), area);
        Document years = parse("jaren.html");
        assertEquals(200, years.select("#figuur-per-jaar tbody tr").size());
        assertTrue(years.select("svg text").eachText().stream().anyMatch(text -> text.startsWith("overige (")));
        int rows =
                Files.readAllLines(site().resolve("data/figuren/per-jaar.csv")).size() - 1;
        assertTrue(rows > 600, () -> "rows: " + rows);
        assertTrue(years.text().contains("Nog " + (rows - 200) + " rijen staan alleen in het bestand:"), years::text);
    }

    /** With a known address there is a sitemap. */
    @Test
    @Tag("slow")
    void areasThatDoNotFitAreGroupedByLetter() throws IOException {
        Path content = new MadeUpMoney(1010, 1, 1).write(folder.resolve("content"));
        Files.writeString(
                content.resolve("report.yaml"),
                "factsheets: none\nsite: {url: 'https://example.org'}\n",
                StandardOpenOption.APPEND);
        Files.writeString(
                content.resolve("data/areas.csv"), "x,Één\ny,'s-Dam\nz,12 dorpen\n", StandardOpenOption.APPEND);
        assertFit(DefaultReport.build(content, folder.resolve("output")));
        List<String> letters = parse("gebieden.html").select("nav ul.pick a").eachText();
        assertEquals(
                List.of(
                        "cijfers en tekens 1",
                        "D 127",
                        "E 1",
                        "H 126",
                        "K 126",
                        "L 126",
                        "M 126",
                        "O 127",
                        "S 1",
                        "V 126",
                        "W 126"),
                letters);
        Document letter = parse("alfabet/e.html");
        assertEquals("Één", letter.select("tr[id] th").text());
        assertEquals(
                "Overzicht Gebieden Gebieden: E",
                letter.select("nav.utrecht-breadcrumb-nav").text());
        assertEquals(
                List.of("12 dorpen"),
                parse("alfabet/overig.html").select("tr[id] th").eachText());
        String sitemap = Files.readString(site().resolve("sitemap.xml"));
        assertTrue(sitemap.contains("<loc>https://example.org/alfabet/overig.html</loc>"), sitemap);
        assertTrue(letter.select("td.numeric data").isEmpty());
        assertEquals(127, parse("alfabet/d.html").select("td.numeric data").size());
    }

    private Path build(Rows rows) throws IOException {
        Path content = new MadeUpMoney(5, 3, 1).write(folder.resolve("content"));
        String table = IntStream.range(0, 1000).mapToObj(rows::of).collect(Collectors.joining("\n", HEAD, "\n"));
        Files.writeString(content.resolve("data/statements.csv"), table);
        return buildSite(content);
    }

    private Path build(MadeUpMoney money) throws IOException {
        return buildSite(money.write(folder.resolve("content")));
    }

    private Path buildSite(Path content) throws IOException {
        Files.writeString(content.resolve("report.yaml"), "factsheets: none\n", StandardOpenOption.APPEND);
        return DefaultReport.build(content, folder.resolve("output"));
    }

    private Path site() {
        return folder.resolve("output/site");
    }

    private Document parse(String page) {
        try {
            return Jsoup.parse(site().resolve(page).toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void assertFit(Path output) throws IOException {
        Map<String, Long> large = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output.resolve("site"))) {
            for (Path file :
                    files.filter(page -> page.toString().endsWith(".html")).toList()) {
                if (Files.size(file) > MOST) {
                    large.put(file.toString(), Files.size(file));
                }
            }
        }
        assertEquals(Map.of(), large);
    }
}
