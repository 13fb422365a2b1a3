package nl.overzicht.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import org.junit.jupiter.api.Test;

/** Links of the finished site are resolved as browsers do, and each broken link is one finding. */
class LinkCheckTest {

    private final LinkCheck links = new LinkCheck(Optional.empty());

    @Test
    void pagesAnchorsAndFilesAreFound() {
        read(
                "index.html",
                "<a href=\"gebieden/oost.html#naam\"><img src=\"assets/a.png\"> <a href=\"#hier\"><p id=\"hier\">");
        read("gebieden/oost.html", "<h1 id=\"naam\"><a href=\"../index.html\"> <a href=\"../data/a.csv\">");
        read("over.html", "<a href=\"https://example.nl/x\"> <a href=\"mailto:a@example.nl\">");
        assertEquals(List.of(), findWrong());
    }

    @Test
    void whatIsNotThereIsReportedOnceWithItsFirstPage() {
        read("index.html", "<a href=\"#weg\"> <a href=\"geen.html\">");
        read("gebieden/oost.html", "<a href=\"../geen.html\"> <a href=\"../index.html#ook-weg\">");
        assertEquals(
                List.of(
                        "site/gebieden/oost.html: index.html#ook-weg",
                        "site/index.html: geen.html",
                        "site/index.html: index.html#weg"),
                findWrong());
    }

    /** From a seed: the same as resolving the address as a URL. */
    @Test
    void aTargetIsThatOfTheWeb() {
        Random random = new Random(11);
        List<String> pieces = List.of("a", "oost.html", "../", "./", "/", ".", "..", "?c=d", "-");
        for (int round = 0; round < 5_000; round++) {
            StringBuilder link = new StringBuilder("x".substring(random.nextInt(2)));
            for (int i = random.nextInt(5); i >= 0; i--) {
                link.append(pieces.get(random.nextInt(pieces.size())));
            }
            link.append(random.nextBoolean() ? "#b" : "");
            for (String address : List.of("index.html", "gebieden/noord.html", "a/b/c.html")) {
                if (link.toString().startsWith("//")) {
                    continue;
                }
                Set<String> targets =
                        PageLinks.of(address, "<a href=\"" + link + "\">").targets();
                String web = link.toString().startsWith("#")
                        ? address + link
                        : URI.create(address).resolve(link.toString()).toString();
                assertEquals(Set.of(web), targets, () -> address + " to " + link);
            }
        }
    }

    private void read(String address, String html) {
        links.add(PageLinks.of(address, html));
    }

    private List<String> findWrong() {
        Findings findings = new Findings();
        links.report(Set.of("assets/a.png", "data/a.csv")::contains, findings);
        return findings.toSortedList().stream()
                .map(LinkCheckTest::line)
                .sorted()
                .toList();
    }

    private static String line(Finding finding) {
        return finding.at().path() + ": " + finding.value("address").en();
    }
}
