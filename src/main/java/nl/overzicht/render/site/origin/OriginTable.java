package nl.overzicht.render.site.origin;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;

/**
 * A table of numbers with their rows. If it is short and all rows are in one file, its heading names the file and each place
 * is only a line number.
 *
 * @param numbers in order
 * @param file of all rows, relative to the content folder; empty: each place names its own
 */
public record OriginTable(List<NumberView> numbers, String file) {

    /**
     * A row of a table in the content, or several rows of one source.
     *
     * @param place file and line of the row, or of all rows
     * @param item that the row is about; may be empty
     */
    record RowView(String place, String item, Writer.SourceLink source, String words, String asOf) {}

    /**
     * A number.
     *
     * @param id of the fact, and the anchor
     * @param text as printed
     * @param rows that it is computed from; empty: it is a count, or the rows are too many to list
     * @param count of all its rows
     * @param parts numbers whose origin is shown within this line, in the order of years; mostly empty
     * @param divided whether the parts name all its rows
     */
    record NumberView(String id, Markup text, List<RowView> rows, int count, List<PartView> parts, boolean divided) {}

    /**
     * A number whose origin is shown within the line of another number of the same source. Its anchor is here, so that
     * machines find the value.
     *
     * @param id of the fact, and the anchor
     * @param years that it is for; may be empty
     * @param text as printed
     * @param place of its rows
     */
    record PartView(String id, String years, Markup text, String place) {}

    /** Most lines of such a table. In a longer one the heading is out of sight for a reader who followed a link to a line. */
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
                numbers.stream().map(number -> belowFile(file, number)).toList(), file);
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

    private static NumberView belowFile(String file, NumberView number) {
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
