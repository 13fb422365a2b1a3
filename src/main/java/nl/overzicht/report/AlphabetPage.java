package nl.overzicht.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.unicode.NaturalOrder;

/**
 * A page with the areas whose names begin with one letter, for sites whose areas and totals are too many for one page.
 * A letter of many areas has several pages.
 *
 * @param letter a capital without accent; {@link #OTHERS} for digits and all else
 * @param number of this page among the pages of its letter, from 1
 * @param count the number of pages of its letter
 * @param areas in alphabetical order
 */
public record AlphabetPage(String letter, int number, int count, List<Area> areas) {

    /** The most areas on one page. */
    private static final int MOST_AREAS = 1000;

    /** The most totals of areas on one page: with more it is larger than 400 kB. */
    private static final int MOST_TOTALS = 1500;

    /** The areas on a page of a letter, where each has few totals and where each has many: there is space for seven. */
    private static final int MOST_ROWS = 500;

    private static final int FEWEST_ROWS = 200;

    private record Column(String quantity, String unit, Status status) {

        static Column of(Statement row) {
            return new Column(row.quantity(), row.amount().unit(), row.status());
        }

        /** Whether a row belongs to it; usually it is the column of the row before. */
        boolean isOf(Statement row) {
            return quantity.equals(row.quantity()) && unit.equals(row.amount().unit()) && status.equals(row.status());
        }
    }

    /** The letter of all names that begin with a digit or another character. */
    public static final String OTHERS = "#";

    private static final String FOLDER = "alfabet/";

    /** An address in the folder of these pages: a relative link has the same target from it as from each of them. */
    public static final String ANY = FOLDER + "any.html";

    /** The pages in order; empty when all areas are on one page. */
    public static List<AlphabetPage> of(Programme programme) {
        int areas = programme.areas().size();
        long totals = totals(programme);
        if (areas <= MOST_AREAS && fit(areas, totals)) {
            return List.of();
        }
        int rows = (int) Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, MOST_TOTALS / Math.max(1, totals)));
        List<AlphabetPage> pages = new ArrayList<>();
        byLetter(programme.areas()).forEach((letter, all) -> pages.addAll(pages(letter, sort(all), rows)));
        return List.copyOf(pages);
    }

    /** Whether this many totals of each of this many areas fit on one page. */
    public static boolean fit(int areas, long totals) {
        return areas * totals <= MOST_TOTALS;
    }

    /** Areas by the first letter of their names, in the order of the alphabet; {@link #OTHERS} comes first. */
    public static Map<String, List<Area>> byLetter(List<Area> areas) {
        return areas.stream().collect(Collectors.groupingBy(AlphabetPage::letter, TreeMap::new, Collectors.toList()));
    }

    /** Areas in the order of {@link nl.overzicht.unicode.NaturalOrder}: regardless of accents and case, and 2 before 10. */
    public static List<Area> sort(List<Area> areas) {
        Map<String, List<Area>> byName = areas.stream()
                .collect(Collectors.groupingBy(
                        area -> NaturalOrder.key(area.name()), TreeMap::new, Collectors.toList()));
        return byName.values().stream().flatMap(List::stream).toList();
    }

    /** The address within the site: {@code alfabet/b-2.html}; a letter of another script by its code point. */
    public String address() {
        String name = letter.matches("[A-Z]")
                ? letter.toLowerCase(Locale.ROOT)
                : letter.equals(OTHERS) ? "overig" : "u" + Integer.toHexString(letter.codePointAt(0));
        return FOLDER + name + (number == 1 ? "" : "-" + number) + ".html";
    }

    /** Whether this is the address of such a page. */
    static boolean isAddress(String address) {
        return address.startsWith(FOLDER);
    }

    /** The number of columns that the totals of areas have: one for each quantity, unit and status. */
    private static long totals(Programme programme) {
        Set<Column> columns = new HashSet<>();
        Column last = null;
        for (Statement row : programme.statements()) {
            boolean counts = row.area().isPresent() && row.amount().isCurrency();
            if (counts && (last == null || !last.isOf(row))) {
                last = Column.of(row);
                columns.add(last);
            }
        }
        return columns.size();
    }

    private static List<AlphabetPage> pages(String letter, List<Area> areas, int rows) {
        int count = (areas.size() + rows - 1) / rows;
        List<AlphabetPage> pages = new ArrayList<>();
        for (int page = 0; page < count; page++) {
            List<Area> some = areas.subList(page * rows, Math.min(areas.size(), (page + 1) * rows));
            pages.add(new AlphabetPage(letter, page + 1, count, some));
        }
        return pages;
    }

    /** The first letter; punctuation before it, as in 's-Hertogenbosch, is skipped. */
    private static String letter(Area area) {
        return NaturalOrder.plain(area.name())
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .filter(Character::isLetter)
                .mapToObj(first -> Character.toString(first).toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse(OTHERS);
    }
}
