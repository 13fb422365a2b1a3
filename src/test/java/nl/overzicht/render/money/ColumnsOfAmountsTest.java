package nl.overzicht.render.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.DefaultReport;
import nl.overzicht.MadeUpMoney;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All amounts in a column of a table have the same unit and the same number of decimals. */
@Tag("slow")
class ColumnsOfAmountsTest {

    private static final Pattern AMOUNT = Pattern.compile("€[0-9.]+(,[0-9]+)?(\u00a0[a-z]+)?");

    @TempDir
    private Path folder;

    @Test
    void haveOneForm() throws IOException {
        Path content = new MadeUpMoney(3, 2, 2).write(folder.resolve("content"));
        Files.writeString(content.resolve("data/statements.csv"), """
                id,stream,area,quantity,value,unit,status,from,to,source
                a,s1,,amount,5000000,EUR,granted,2026,2026,besluit
                b,s1,,amount,1234567,EUR,granted,2027,2027,besluit
                c,s1,,amount,2500000,EUR,paid,2026,2026,besluit
                d,s2,,amount,9000000,EUR,granted,2026,2026,besluit
                e,s2,a1,amount,400000,EUR,paid,2026,2026,besluit
                f,s2,a1,amount,1500000,EUR,granted,2026,2026,besluit
                g,s2,a2,amount,1500001,EUR,paid,2026,2026,besluit
                """);
        Path site = DefaultReport.build(content, folder.resolve("output")).resolve("site");
        int columns = 0;
        for (String page : Set.of(
                "stromen.html",
                "gebieden.html",
                "stromen/s1.html",
                "stromen/s2.html",
                "gebieden/a1.html",
                "herkomst.html")) {
            columns += columns(Jsoup.parse(site.resolve(page).toFile()), page);
        }
        assertTrue(columns > 8, "columns: " + columns);
        assertEquals(
                List.of("€6.234.567 (berekend)", "€9 miljoen"),
                Jsoup.parse(site.resolve("index.html").toFile())
                        .select(".card__number")
                        .eachText());
    }

    @Test
    void thatAllIsComputedIsSaidOnce() throws IOException {
        Path content = new MadeUpMoney(2, 2, 2).write(folder.resolve("content"));
        Files.writeString(content.resolve("data/statements.csv"), """
                id,stream,area,quantity,value,unit,status,from,to,source
                a,s1,a1,amount,5000000,EUR,granted,2026,2026,besluit
                b,s1,a1,amount,1234567,EUR,granted,2027,2027,besluit
                c,s2,a1,amount,2500000,EUR,paid,2026,2026,besluit
                d,s2,a1,amount,400000,EUR,paid,2027,2027,besluit
                """);
        Path site = DefaultReport.build(content, folder.resolve("output")).resolve("site");
        Document area = Jsoup.parse(site.resolve("gebieden/a1.html").toFile());
        assertEquals(
                List.of("€6.234.567", "€2.900.000"),
                area.select("#tabel-geld ~ tbody td:nth-child(3)").eachText());
        assertTrue(area.select("#tabel-geld").text().endsWith("; sommen zijn berekend"));
        assertTrue(area.select("#tabel-stromen").text().endsWith("; alle bedragen zijn berekend"));
        assertEquals(
                List.of("€6.234.567", "€2,9 miljoen"),
                Jsoup.parse(site.resolve("index.html").toFile())
                        .select(".card__number")
                        .eachText());
    }

    /** Also at the bars of a figure: €176.750,5 is not a usual notation. */
    @Test
    void centsHaveTwoDigits() throws IOException {
        Path content = new MadeUpMoney(2, 2, 2).write(folder.resolve("content"));
        Files.writeString(content.resolve("data/statements.csv"), """
                id,stream,area,quantity,value,unit,status,from,to,source
                a,s1,a1,amount,200000,EUR,granted,2026,2026,besluit
                b,s1,a1,amount,176750.5,EUR,granted,2027,2027,besluit
                """);
        Path site = DefaultReport.build(content, folder.resolve("output")).resolve("site");
        Document years = Jsoup.parse(site.resolve("jaren.html").toFile());
        assertTrue(
                years.select("svg text").eachText().contains("176.750,50"),
                () -> years.select("svg text").text());
        assertTrue(years.select("svg text, td").eachText().stream()
                .noneMatch(text -> text.matches(".*,[0-9](?![0-9]).*")));
    }

    private static int columns(Document page, String address) {
        page.select(".aside").remove();
        int columns = 0;
        for (Element table : page.select("table")) {
            Map<Integer, Set<String>> forms = new TreeMap<>();
            table.select("tbody tr").forEach(row -> cells(row, forms));
            forms.forEach((column, seen) -> assertEquals(
                    1, seen.size(), address + " " + table.select("caption").text() + " " + seen));
            columns += forms.size();
        }
        return columns;
    }

    private static void cells(Element row, Map<Integer, Set<String>> forms) {
        for (int i = 0; i < row.children().size(); i++) {
            Matcher amount = AMOUNT.matcher(row.child(i).text());
            if (row.child(i).is(".numeric, .sums td") && amount.find()) {
                String decimals = amount.group(1) == null ? "" : amount.group(1).replaceAll("[0-9]", "0");
                forms.computeIfAbsent(i, index -> new TreeSet<>()).add(decimals + amount.group(2));
            }
        }
    }
}
