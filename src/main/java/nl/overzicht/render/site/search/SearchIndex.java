package nl.overzicht.render.site.search;

import static nl.overzicht.json.JsonText.object;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.overzicht.json.JsonText;
import nl.overzicht.render.site.part.Page;

/**
 * The data of the search page: all pages with their titles, and the index of their words. Receives the pages one by one and
 * keeps only their words. A page with keywords (that of an area) is found by its title and keywords, so that the index is
 * small and grows linearly with the areas. Any other page is found by its whole text.
 */
public final class SearchIndex {

    /** The beginning of the script: the name of the variable that the script of the search page reads. */
    private static final String BEFORE = "window.zoekindex = ";

    private static final String AFTER = ";\n";

    /** A page as it is shown in the list of results. */
    record Found(String address, String title, String about) {}

    /**
     * A page, ready to be added.
     *
     * @param found the page as it is shown in the list of results
     * @param words of each field
     */
    public record Entry(Found found, List<List<String>> words) {

        /** @param html the whole page */
        public static Entry of(Page page, String html) {
            String text = page.keywords().isEmpty() ? page.description() + " " + MainText.of(html) : "";
            String about = page.keywords().isEmpty() ? page.description() : page.keywords();
            return new Entry(
                    new Found(page.address(), page.title(), about),
                    List.of(SearchWords.of(page.title()), SearchWords.of(page.keywords()), SearchWords.of(text)));
        }
    }

    private final List<Found> pages = new ArrayList<>();
    private final LunrIndex index = new LunrIndex(List.of(
            new LunrIndex.Field("title", 10), new LunrIndex.Field("keywords", 4), new LunrIndex.Field("text", 1)));

    /** Adds a page. Its number in the index is its position in the list. */
    public void add(Entry entry) {
        pages.add(entry.found());
        index.add(entry.words());
    }

    /** The index as a script in UTF-8: a page opened from disk may not fetch a file, but may load a script. */
    public byte[] script() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(BEFORE.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(JsonText.compact(object(
                "pages",
                pages.stream().map(page -> List.of(page.address(), page.title(), page.about())),
                "index",
                index.value())));
        bytes.writeBytes(AFTER.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
