package nl.overzicht.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.overzicht.content.Content;
import nl.overzicht.content.Document;

/** The addresses of the pages: Dutch, flat and for ever. */
public final class SiteMap {

    static final String HOME = "index.html";
    static final String AREAS = "gebieden.html";
    static final String LETTER = "brief.html";
    static final String SOURCES = "bronnen.html";
    static final String METHOD = "methode.html";
    static final String YEARS = "jaren.html";
    static final String TIMELINE = "tijdlijn.html";
    static final String ORIGIN = "herkomst.html";
    static final String DATA = "data.html";
    static final String DIFFERENCES = "verschillen.html";
    static final String NOT_FOUND = "404.html";
    static final String STYLE = "assets/overzicht.css";

    static final String AREA_FOLDER = "gebieden/";

    private static final Set<String> FIXED =
            Set.of(HOME, AREAS, YEARS, TIMELINE, LETTER, SOURCES, ORIGIN, DIFFERENCES, DATA, METHOD, NOT_FOUND);
    private static final String PAGES = "pages/";

    private SiteMap() {}

    /** The page of a stream. */
    static String stream(String id) {
        return "stromen/" + id + ".html";
    }

    /** The page of an area. */
    static String area(String id) {
        return AREA_FOLDER + id + ".html";
    }

    /** Texts of the author that are pages of their own. */
    static List<Document> ownPages(Content content) {
        return content.documents().stream()
                .filter(one -> one.path().startsWith(PAGES))
                .filter(one -> !FIXED.contains(address(one)))
                .toList();
    }

    static String address(Document page) {
        return page.name() + ".html";
    }

    /** All addresses that texts may link to. */
    public static Set<String> addresses(Content content) {
        List<String> all = new ArrayList<>(FIXED);
        content.programme().streams().forEach(stream -> all.add(stream(stream.id())));
        content.programme().areas().forEach(area -> all.add(area(area.id())));
        ownPages(content).forEach(page -> all.add(address(page)));
        return new TreeSet<>(all);
    }

    /** The way from a page to the root of the site: empty, or {@code ../}. */
    static String root(String address) {
        return "../".repeat((int) address.chars().filter(c -> c == '/').count());
    }
}
