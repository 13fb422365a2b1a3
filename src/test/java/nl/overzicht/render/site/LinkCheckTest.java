package nl.overzicht.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import org.junit.jupiter.api.Test;

class LinkCheckTest {

    private final LinkCheck links = new LinkCheck();

    @Test
    void pagesAnchorsAndFilesAreFound() {
        links.read(
                "index.html",
                "<a href=\"gebieden/oost.html#naam\"><img src=\"assets/a.png\"> <a href=\"#hier\"><p id=\"hier\">");
        links.read("gebieden/oost.html", "<h1 id=\"naam\"><a href=\"../index.html\"> <a href=\"../data/a.csv\">");
        links.read("over.html", "<a href=\"https://example.nl/x\"> <a href=\"mailto:a@example.nl\">");
        assertEquals(List.of(), wrong());
    }

    @Test
    void whatIsNotThereIsToldOnceWithItsFirstPage() {
        links.read("index.html", "<a href=\"#weg\"> <a href=\"geen.html\">");
        links.read("gebieden/oost.html", "<a href=\"../geen.html\"> <a href=\"../index.html#ook-weg\">");
        assertEquals(
                List.of(
                        "site/gebieden/oost.html: index.html#ook-weg",
                        "site/index.html: geen.html",
                        "site/index.html: index.html#weg"),
                wrong());
    }

    private List<String> wrong() {
        Findings findings = new Findings();
        links.report(Set.of("assets/a.png", "data/a.csv")::contains, findings);
        return findings.sorted().stream().map(LinkCheckTest::told).sorted().toList();
    }

    private static String told(Finding finding) {
        return finding.at().path() + ": " + finding.value("address").en();
    }
}
