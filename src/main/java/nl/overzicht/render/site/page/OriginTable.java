package nl.overzicht.render.site.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.render.site.page.OriginLines.NumberView;
import nl.overzicht.render.site.page.OriginLines.PartView;
import nl.overzicht.render.site.page.OriginLines.RowView;

/**
 * A table of numbers with their rows. Where it is short and all rows are in one file, its heading names the file and
 * each place is a line number only.
 *
 * @param numbers in their order
 * @param file of all rows, relative to the content folder; empty: each place names its own
 */
record OriginTable(List<NumberView> numbers, String file) {

    /** In a longer table the heading is out of sight for a reader who followed a link to a line. */
    private static final int MOST_LINES = 20;

    private static final Pattern LINES = Pattern.compile("[0-9]+((-|, )[0-9]+)*");

    /** @param numbers with places that name their file */
    static OriginTable of(List<NumberView> numbers) {
        List<String> places = numbers.stream()
                .flatMap(number -> Stream.concat(
                        number.rows().stream().map(RowView::place),
                        number.parts().stream().map(PartView::place)))
                .toList();
        String file = places.isEmpty() || places.size() > MOST_LINES ? "" : file(places.get(0));
        if (file.isEmpty() || !places.stream().allMatch(place -> isBelow(file, place))) {
            return new OriginTable(numbers, "");
        }
        return new OriginTable(
                numbers.stream().map(number -> below(file, number)).toList(), file);
    }

    private static String file(String place) {
        return place.substring(0, Math.max(0, place.lastIndexOf(':')));
    }

    private static boolean isBelow(String file, String place) {
        return place.startsWith(file + ":") && LINES.matcher(lines(file, place)).matches();
    }

    private static String lines(String file, String place) {
        return place.substring(file.length() + 1);
    }

    private static NumberView below(String file, NumberView number) {
        return new NumberView(
                number.id(),
                number.text(),
                number.rows().stream()
                        .map(row -> new RowView(
                                lines(file, row.place()), row.item(), row.source(), row.words(), row.asOf()))
                        .toList(),
                number.count(),
                number.parts().stream()
                        .map(part -> new PartView(part.id(), part.years(), part.text(), lines(file, part.place())))
                        .toList(),
                number.divided());
    }
}
