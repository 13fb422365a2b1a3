package nl.overzicht.render.site.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Follows each link of a number on a site: its target shows the same number with the rows that it is computed from.
 *
 * @param site its folder
 * @param pages those that were read
 */
public record NumberLinks(Path site, Map<Path, Document> pages) {

    public NumberLinks(Path site) {
        this(site, new HashMap<>());
    }

    /** @return the number of links that were followed */
    public int follow() throws IOException {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(page -> page.toString().endsWith(".html"))
                    .filter(page -> !page.startsWith(site.resolve("edities")))
                    .toList()) {
                for (Element link : page(file).select("a:has(> data)")) {
                    count++;
                    if (!leads(file, link)) {
                        wrong.add(site.relativize(file) + " " + link.attr("href") + " " + link.text());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(count > 0, "no number was a link");
        return count;
    }

    private boolean leads(Path file, Element link) {
        String[] address = link.attr("href").split("#");
        Path target = address[0].isEmpty()
                ? file
                : file.getParent().resolve(address[0]).normalize();
        Element line = Files.exists(target) ? page(target).getElementById(address[1]) : null;
        Element number = link.selectFirst("data");
        return line != null && (shows(line, number) || says(line, number)) && (!isMoney(number) || hasRows(line));
    }

    private static boolean shows(Element line, Element number) {
        return line.select("data").stream()
                .anyMatch(
                        data -> new BigDecimal(data.attr("value")).compareTo(new BigDecimal(number.attr("value"))) == 0
                                && data.attr("data-unit").equals(number.attr("data-unit"))
                                && data.attr("data-precision").equals(number.attr("data-precision")));
    }

    /** A number within the line of another has its value in words only. */
    private static boolean says(Element line, Element number) {
        String digits = number.attr("value").replaceAll("[^0-9]", "");
        return line.is("li")
                && (line.text().contains(number.text())
                        || line.text().replaceAll("[^0-9 ]", "").contains(digits));
    }

    /** Besides money there are counts of areas and years, which have no rows. */
    private static boolean isMoney(Element number) {
        return number.attr("data-unit").matches("([A-Z]{3})?");
    }

    /** Whether each row has its file and line, or their number is given; the file may be in the heading of the table. */
    public static boolean hasRows(Element line) {
        String text = line.text();
        return text.matches("(?s).*(data/\\S+:\\d|\\d (rijen|rows)).*")
                || line.closest("table").select("thead th").text().matches(".*(Rij|Row) in data/\\S+ .*")
                        && (line.is("li")
                                ? text.matches(".*, (rij|row) \\d.*")
                                : line.child(2).text().matches("\\d.*"));
    }

    private Document page(Path file) {
        return pages.computeIfAbsent(file, key -> {
            try {
                return Jsoup.parse(key.toFile());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
