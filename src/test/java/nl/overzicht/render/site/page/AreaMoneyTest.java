package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.overzicht.DefaultReport;
import nl.overzicht.MadeUpMoney;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The money on pages of areas, compared with a naive sum of the rows. */
@Tag("slow")
class AreaMoneyTest {

    private static final int AREAS = 6;
    private static final int YEARS = 4;

    /** A row of the made-up table. */
    private record Row(String stream, String area, String item, long value, String unit, String status, String from) {

        static Row of(String line) {
            String[] cells = line.split(",", -1);
            return new Row(cells[1], cells[2], cells[3], Long.parseLong(cells[6]), cells[7], cells[9], cells[10]);
        }
    }

    @TempDir
    private static Path folder;

    private static Path site;
    private static List<Row> rows;

    @BeforeAll
    static void build() throws IOException {
        Path content = new MadeUpMoney(AREAS, 3, YEARS, List.of("granted", "paid"), List.of("EUR", "GBP"))
                .write(folder.resolve("content"));
        site = DefaultReport.build(content, folder.resolve("output")).resolve("site");
        try (Stream<String> lines = Files.lines(content.resolve("data/statements.csv"))) {
            rows = lines.skip(1)
                    .map(Row::of)
                    .filter(row -> !row.area().isEmpty())
                    .toList();
        }
    }

    @Test
    void eachStreamIsTheSumOfItsRowsOverAllYearsAndInEach() throws IOException {
        for (String area : areas()) {
            Map<String, Long> expected = new TreeMap<>();
            of(area).forEach(row -> {
                expected.merge(key(row, row.stream(), ""), row.value(), Long::sum);
                expected.merge(key(row, row.stream(), row.from()), row.value(), Long::sum);
            });
            assertEquals(expected, shown(page(area), "tbody tr:not(:has(.under))", true));
        }
    }

    @Test
    void eachTotalIsTheSumOfAllRowsOfItsCurrencyAndStatus() throws IOException {
        for (String area : areas()) {
            Map<String, Long> expected = new TreeMap<>();
            of(area).stream().filter(row -> row.unit().equals("GBP")).forEach(row -> {
                expected.merge(key(row, "", ""), row.value(), Long::sum);
                expected.merge(key(row, "", row.from()), row.value(), Long::sum);
            });
            assertEquals(expected, shown(page(area), "tfoot .total", false));
        }
    }

    @Test
    void itemsComeToTheirStream() throws IOException {
        Map<String, Long> items = shown(page("a3"), "tbody tr:has(.under)", false);
        Map<String, Long> expected = new TreeMap<>();
        of("a3").stream().filter(row -> !row.item().isEmpty()).forEach(row -> {
            expected.merge(key(row, "", ""), row.value(), Long::sum);
            expected.merge(key(row, "", row.from()), row.value(), Long::sum);
        });
        assertFalse(expected.isEmpty());
        assertEquals(expected, items);
    }

    @Test
    void aPartNamesItsWhole() throws IOException {
        String parts = page("a1")
                .select("#tabel-geld ~ tbody tr:has(a[href$=s2.html]) .aside")
                .text();
        assertTrue(parts.contains("onderdeel van €"), parts);
        assertTrue(parts.contains("voor heel Stroom 2"), parts);
    }

    @Test
    void nothingIsUnknownWhereRowsAre() throws IOException {
        for (String area : areas()) {
            String text = page(area).select("main :is(td, dd, dt)").text();
            assertFalse(text.toLowerCase(Locale.ROOT).contains("onbekend"), text);
            assertFalse(text.contains("Geen geldstroom"), text);
            assertEquals(3, page(area).select("td.words:contains(Ja)").size());
        }
    }

    /** A column of amounts has one unit, with the same number of decimals in each cell. */
    @Test
    void amountsOfAColumnAreWrittenAlike() throws IOException {
        for (String address : List.of("gebieden.html", "gebieden/a1.html", "gebieden/a3.html")) {
            Element table = parse(address).select("table.money").first();
            for (int column = 1; column <= table.select("thead tr > *").size(); column++) {
                List<String> amounts = table.select("tr > :nth-child(%d) a > data".formatted(column))
                        .eachText();
                amounts.replaceAll(text -> text.replaceAll(" \\(.*", "")
                        .replaceAll("^[^,a-z]*", "")
                        .replaceAll("[0-9]", "0"));
                Set<String> forms = Set.copyOf(amounts);
                assertTrue(forms.size() <= 1, forms + " in column " + column + " of " + address);
            }
        }
    }

    /** By column of the page of all areas: each area, and that these with the remainder are the whole. */
    @Test
    void allAreasAndWhatIsNotDividedAreTheWhole() throws IOException {
        Element table = parse("gebieden.html").getElementById("tabel-alle").closest("table");
        List<String> heads = table.select("thead th").eachText();
        assertEquals(11, heads.size());
        for (int column = 1; column < heads.size(); column++) {
            String cells = "> :nth-child(%d) data".formatted(column + 1);
            long areas = 0;
            for (Element line : table.select("tbody tr")) {
                long value = Long.parseLong(line.selectFirst(cells).attr("value"));
                assertEquals(expected(line.id(), heads.get(column)), value, heads.get(column));
                areas += value;
            }
            Element rest =
                    table.select("tfoot tr:contains(Niet verdeeld) " + cells).first();
            long whole =
                    Long.parseLong(table.select("tfoot tr:last-child " + cells).attr("value"));
            assertEquals(whole, areas + (rest == null ? 0 : Long.parseLong(rest.attr("value"))), heads.get(column));
            assertEquals(heads.get(column).matches("(Stroom 2|Totaal), toegekend .EUR.*"), rest != null);
        }
    }

    private static long expected(String area, String head) {
        return of(area).stream()
                .filter(row -> head.startsWith("Totaal,")
                        || head.startsWith("Stroom " + row.stream().substring(1) + ","))
                .filter(row -> head.contains("(" + row.unit() + ")"))
                .filter(row -> head.contains(row.status().equals("granted") ? "toegekend" : "betaald"))
                .mapToLong(Row::value)
                .sum();
    }

    @Test
    void theHomePageOpensWithWhatEachStatusAndCurrencyComesTo() throws IOException {
        Element message = parse("index.html").selectFirst("dl.message");
        assertEquals(
                List.of("Toegekend", "Betaald", "Toegekend", "Betaald"),
                message.select("dt").eachText());
        assertEquals(
                List.of("€", "€", "G", "G"),
                message.select("data").eachText().stream()
                        .map(text -> text.substring(0, 1))
                        .toList());
        assertEquals("2024 t/m 2027", message.select(".aside").first().text());
    }

    private static List<String> areas() {
        return rows.stream().map(Row::area).distinct().toList();
    }

    private static List<Row> of(String area) {
        return rows.stream().filter(row -> row.area().equals(area)).toList();
    }

    private static String key(Row row, String stream, String year) {
        String status = row.status().equals("granted") ? "toegekend" : "betaald";
        return String.join(" ", stream, status, row.unit(), year);
    }

    /** The exact values of the lines by stream, status, currency and year; without a year the value over all years. */
    private static Map<String, Long> shown(Document page, String lines, boolean named) {
        Element table = page.getElementById("tabel-geld").closest("table");
        List<String> heads = table.select("thead th").eachText();
        Map<String, Long> shown = new TreeMap<>();
        for (Element line : table.select(lines)) {
            String stream = named ? line.select("a").attr("href").replaceAll(".*/|[.]html", "") : "";
            for (int column = 2; column < heads.size(); column++) {
                Element number = line.child(column).selectFirst("data");
                if (number != null) {
                    String unit = number.text().contains("GBP") ? "GBP" : "EUR";
                    String year = heads.get(column).matches("[0-9]{4}") ? heads.get(column) : "";
                    String key = String.join(" ", stream, line.child(1).text(), unit, year);
                    shown.merge(key, Long.parseLong(number.attr("value")), Long::sum);
                }
            }
        }
        return shown;
    }

    private static Document page(String area) throws IOException {
        return parse("gebieden/" + area + ".html");
    }

    private static Document parse(String page) throws IOException {
        return Jsoup.parse(site.resolve(page).toFile());
    }
}
