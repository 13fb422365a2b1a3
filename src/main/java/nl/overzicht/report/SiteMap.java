package nl.overzicht.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.overzicht.content.Content;
import nl.overzicht.content.Document;

/** The addresses of the pages: Dutch, flat and permanent. */
public final class SiteMap {

    /** The overview. */
    public static final String HOME = "index.html";
    /** The page that a server shows for an unknown address. */
    public static final String NOT_FOUND = "404.html";
    /** The style sheet. */
    public static final String STYLE = "assets/overzicht.css";
    /** Sorting and filtering of tables. */
    public static final String SCRIPT = "assets/tabellen.js";
    /** The search library, as its makers published it. */
    public static final String LUNR = "assets/lunr.js";
    /** The search index of all pages. */
    public static final String SEARCH_INDEX = "assets/zoekindex.js";
    /** The script of the search page. */
    public static final String SEARCH_SCRIPT = "assets/zoeken.js";
    /** The search page. */
    public static final String SEARCH = "zoeken.html";
    /** The icon in a tab of the browser. */
    public static final String ICON = "assets/icoon.svg";
    /** Files of the organisation's theme. */
    public static final String THEME = "assets/theme/";

    public static final String STREAMS = "stromen.html";
    public static final String AREAS = "gebieden.html";
    public static final String LETTER = "brief.html";
    /** The contents of the progress report. */
    public static final String REPORT = "rapport.html";

    public static final String SOURCES = "bronnen.html";
    public static final String METHOD = "methode.html";
    public static final String YEARS = "jaren.html";
    public static final String TIMELINE = "tijdlijn.html";
    public static final String TOEZEGGINGEN = "toezeggingen.html";
    public static final String ORIGIN = OriginPlan.ADDRESS;
    public static final String DIFFERENCES = "verschillen.html";
    public static final String UNKNOWN = "onbekend.html";
    public static final String DATA = "data.html";
    public static final String ACCESSIBILITY = "toegankelijkheid.html";
    public static final String ABOUT = "over.html";
    public static final String RECONCILIATION = "aansluiting.html";
    public static final String EDITIONS = "edities.html";
    public static final String FEED = "edities.atom";

    public static final String CHANGED = "veranderd.html";

    private static final String CHAPTER = "rapport-";
    private static final String EDITION_FOLDER = "edities/";
    private static final String AREA_FOLDER = "gebieden/";
    private static final String STREAM_FOLDER = "stromen/";
    private static final String PAGES = "pages/";

    /** The pages of the navigation at the top, in order. */
    public static final List<Entry> MAIN = List.of(
            new Entry(HOME, "site.home"),
            new Entry(STREAMS, "site.streams"),
            new Entry(AREAS, "site.areas"),
            new Entry(YEARS, "site.years"),
            new Entry(TIMELINE, "site.timeline"),
            new Entry(LETTER, "site.letter"),
            new Entry(TOEZEGGINGEN, "site.toezeggingen"),
            new Entry(SOURCES, "site.sources"),
            new Entry(DATA, "site.data"));

    /** The pages of the navigation in the footer, in order. */
    public static final List<Entry> MORE = List.of(
            new Entry(METHOD, "site.method"),
            new Entry(ORIGIN, "site.origin"),
            new Entry(DIFFERENCES, "site.differences"),
            new Entry(UNKNOWN, "site.unknown"),
            new Entry(ACCESSIBILITY, "site.accessibility"),
            new Entry(ABOUT, "site.about"));

    /** The pages that only a site with editions has. */
    private static final List<Entry> HISTORY =
            List.of(new Entry(EDITIONS, "site.editions"), new Entry(CHANGED, "site.changed"));

    /** The pages that only a site with foreign tables has, and only one with a progress report. */
    private static final Entry OF_TABLES = new Entry(RECONCILIATION, "site.reconciliation");

    private static final Entry OF_REPORT = new Entry(REPORT, "site.report");

    private static final Set<String> FIXED = fixedAddresses();

    private SiteMap() {}

    /**
     * A page that every site has.
     *
     * @param address of the page
     * @param word the message key of its title
     */
    public record Entry(String address, String word) {}

    private static Set<String> fixedAddresses() {
        Set<String> all = new TreeSet<>();
        MAIN.forEach(entry -> all.add(entry.address()));
        MORE.forEach(entry -> all.add(entry.address()));
        all.add(SEARCH);
        HISTORY.forEach(entry -> all.add(entry.address()));
        all.add(RECONCILIATION);
        all.add(NOT_FOUND);
        return Set.copyOf(all);
    }

    /** The page of a stream. */
    public static String stream(String id) {
        return STREAM_FOLDER + id + ".html";
    }

    /** The page of an area. */
    public static String area(String id) {
        return AREA_FOLDER + id + ".html";
    }

    /** The folder of an edition, ended by a slash. */
    public static String edition(String id) {
        return EDITION_FOLDER + id + "/";
    }

    /** The page of a chapter of the progress report, by the id of its heading. */
    public static String chapter(String id) {
        return CHAPTER + id + ".html";
    }

    /** The page of the progress report; empty when there is none. */
    public static List<Entry> report(Content content) {
        return content.reportTexts().isEmpty() ? List.of() : List.of(OF_REPORT);
    }

    /** The pages about editions; empty when there are no editions. */
    public static List<Entry> history(Content content) {
        return content.editions().isEmpty() ? List.of() : HISTORY;
    }

    /** The page about the foreign tables; empty when there are none. */
    public static List<Entry> reconciliation(Content content) {
        return content.tables().isEmpty() ? List.of() : List.of(OF_TABLES);
    }

    /** The pages above a page, the overview first; empty for the overview itself. */
    public static List<Entry> ancestors(String address) {
        if (address.equals(HOME)) {
            return List.of();
        }
        Entry home = new Entry(HOME, "site.home");
        if (address.startsWith(AREA_FOLDER) || AlphabetPage.isAddress(address)) {
            return List.of(home, new Entry(AREAS, "site.areas"));
        }
        if (OriginPlan.isBelow(address)) {
            return List.of(home, new Entry(ORIGIN, "site.origin"));
        }
        if (address.startsWith(CHAPTER)) {
            return List.of(home, OF_REPORT);
        }
        return address.startsWith(STREAM_FOLDER) ? List.of(home, new Entry(STREAMS, "site.streams")) : List.of(home);
    }

    /** The author's texts that are part of a standard page. */
    private static final Set<String> FIXED_TEXTS = Set.of(PAGES + "index.md", PAGES + "methode.md", PAGES + "over.md");

    /** The author's texts that no page shows, since their address is that of a standard page without such a text. */
    public static List<Document> textsWithoutPage(Content content) {
        return content.documents().stream()
                .filter(document -> document.path().startsWith(PAGES))
                .filter(document -> isFixed(address(document), content) && !FIXED_TEXTS.contains(document.path()))
                .toList();
    }

    /** The author's texts that are pages of their own. */
    public static List<Document> ownPages(Content content) {
        return content.documents().stream()
                .filter(document -> document.path().startsWith(PAGES))
                .filter(document -> !isFixed(address(document), content))
                .toList();
    }

    private static boolean isFixed(String address, Content content) {
        boolean ofReport = address.equals(REPORT) || address.startsWith(CHAPTER);
        return FIXED.contains(address) || ofReport && !content.reportTexts().isEmpty();
    }

    /** The address of a page with a text of the author. */
    public static String address(Document page) {
        return page.name() + ".html";
    }

    /** All addresses that texts may link to, within the site and without fragments. */
    public static Set<String> addresses(Content content) {
        List<String> all = new ArrayList<>(FIXED);
        HISTORY.forEach(entry -> all.remove(entry.address()));
        all.remove(RECONCILIATION);
        reconciliation(content).forEach(entry -> all.add(entry.address()));
        history(content).forEach(entry -> all.add(entry.address()));
        report(content).forEach(entry -> all.add(entry.address()));
        content.programme().streams().forEach(stream -> all.add(stream(stream.id())));
        content.programme().areas().forEach(area -> all.add(area(area.id())));
        AlphabetPage.of(content.programme()).forEach(page -> all.add(page.address()));
        if (OriginPlan.isByStream(content.programme())) {
            content.programme().streams().forEach(stream -> all.add(OriginPlan.ofStream(stream.id())));
        }
        ownPages(content).forEach(page -> all.add(address(page)));
        return new TreeSet<>(all);
    }

    /** The relative path from a page to the root: empty, or one {@code ../} for each folder. */
    public static String root(String address) {
        return "../".repeat((int) address.chars().filter(c -> c == '/').count());
    }
}
