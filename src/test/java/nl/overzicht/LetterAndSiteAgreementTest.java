package nl.overzicht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The facts of the streams are in letter and site alike, and nothing that the sources do not say is in either. */
class LetterAndSiteAgreementTest {

    private static final Pattern AMOUNT = Pattern.compile("€[\\d.,]+( miljoen| miljard)?");

    private static final Report REPORT = DefaultReport.load();
    private static String letter;
    private static Map<String, String> pages;

    @BeforeAll
    static void read() throws IOException {
        try (PDDocument document = Loader.loadPDF(DefaultReport.letter())) {
            letter = plain(new PDFTextStripper().getText(document));
        }
        pages = new TreeMap<>();
        Path site = DefaultReport.output().resolve("site");
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                pages.put(
                        site.relativize(file).toString(),
                        plain(Jsoup.parse(file.toFile()).text()));
            }
        }
    }

    @Test
    void everyStreamHasItsAmountStatusAndYearsInBoth() {
        REPORT.programme().streams().forEach(stream -> {
            Statement amount =
                    REPORT.facts().sums().headline(stream).get(0).counted().get(0);
            String number = plain(REPORT.wording().quantity(amount.amount()));
            String years = REPORT.wording().period(amount.period().orElseThrow());
            String status = REPORT.wording().status(amount.status());
            for (String text : new String[] {letter, pages.get("index.html"), pages.get("brief.html")}) {
                assertTrue(text.contains(number), () -> stream.id() + ": " + number);
                assertTrue(text.contains(years) || text.contains(years.replace("tot en met", "t/m")), years);
                assertTrue(text.contains(status), status);
            }
            assertTrue(pages.get("stromen/" + stream.id() + ".html").contains(number), stream.id());
        });
    }

    @Test
    void totalsByStatus() {
        String index = pages.get("index.html");
        for (String row : new String[] {
            "Afgesproken naar schatting €600 miljoen 2025 t/m 2029",
            "Beschikbaar gesteld ruim €400 miljoen 2026 t/m 2028",
            "Toegekend ruim €208 miljoen 2026 t/m 2029",
            "Gereserveerd €945 miljoen (berekend) 2029 t/m 2035"
        }) {
            assertTrue(index.contains(row), row);
        }
    }

    /** Each amount in letter and site is a statement's, or our arithmetic on statements; none is of an unknown. */
    @Test
    void noAmountIsInvented() {
        Set<String> known = new HashSet<>();
        for (String id : REPORT.facts().ids()) {
            Fact fact = REPORT.facts().require(id);
            if (fact.value() instanceof FactValue.Number number
                    && number.quantity().isMoney()) {
                known.add(plain(REPORT.wording().bare(number.quantity())));
            }
        }
        Set<String> strange = new TreeSet<>();
        pages.forEach((page, text) -> collect(text, known, strange, page));
        collect(letter, known, strange, "kamerbrief.pdf");
        assertEquals(Set.of(), strange);
    }

    @Test
    void whatIsUnknownIsSaidToBeUnknown() {
        String unknown = pages.get("onbekend.html");
        assertFalse(REPORT.programme().unknowns().isEmpty());
        REPORT.programme()
                .unknowns()
                .forEach(question -> assertTrue(unknown.contains(question.title()), question.id()));
        assertTrue(letter.contains("Datum nog niet vastgesteld"));
        assertTrue(pages.get("stromen/woontop.html").contains("Gebieden Onbekend"));
    }

    /** History is shown on the site with its source, and not in the letter. */
    @Test
    void thePastIsOnTheSiteOnly() {
        assertTrue(pages.get("stromen/kansrijke-wijk.html").contains("circa €256 miljoen"));
        assertTrue(!letter.contains("€256"));
    }

    private static void collect(String text, Set<String> known, Set<String> strange, String where) {
        Matcher amounts = AMOUNT.matcher(text);
        while (amounts.find()) {
            String amount = amounts.group().replaceAll("[.,]$", "");
            if (!known.contains(amount)) {
                strange.add(where + ": " + amount);
            }
        }
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
