package nl.overzicht.trace;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.publish.InMemoryOutput;

/**
 * The pages on which the expressions of a marked report are printed.
 *
 * @param letter pages of the letter by mark, from 1; of several letters with one text, those of any
 * @param report pages of the progress report by mark, by the numbers that are printed on them
 * @param site addresses of pages of the site by mark
 * @param numbers addresses of the pages of the site that show a fact as a number, by its id
 */
public record PrintedUses(
        SortedMap<String, SortedSet<Integer>> letter,
        SortedMap<String, SortedSet<Integer>> report,
        SortedMap<String, SortedSet<String>> site,
        SortedMap<String, SortedSet<String>> numbers) {

    private static final String FOLDER = "site/";
    private static final Pattern MARKED = Pattern.compile("href=\"(" + Pattern.quote(MarkedReport.MARK) + "[0-9]+)\"");
    private static final Pattern NUMBER = Pattern.compile("<a href=\"[^\"#]*#([^\"]+)\"><data ");

    /**
     * Finds the marks in the rendered publications.
     *
     * @param kept the publications of the marked report
     * @param letter the pages of the letter that link to each address
     * @param report the same for the progress report
     */
    public static PrintedUses find(
            InMemoryOutput kept,
            SortedMap<String, SortedSet<Integer>> letter,
            SortedMap<String, SortedSet<Integer>> report) {
        SortedMap<String, SortedSet<String>> site = new TreeMap<>();
        SortedMap<String, SortedSet<String>> numbers = new TreeMap<>();
        for (String path : kept.paths()) {
            if (path.startsWith(FOLDER) && path.endsWith(".html")) {
                String html = new String(kept.read(path), StandardCharsets.UTF_8);
                String address = path.substring(FOLDER.length());
                collect(MARKED.matcher(html), address, site);
                collect(NUMBER.matcher(html), address, numbers);
            }
        }
        return new PrintedUses(letter, report, site, numbers);
    }

    private static void collect(Matcher found, String address, Map<String, SortedSet<String>> into) {
        while (found.find()) {
            into.computeIfAbsent(found.group(1), key -> new TreeSet<>()).add(address);
        }
    }
}
