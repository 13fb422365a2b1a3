package nl.overzicht.load.mapping;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Selects a part of a text. Surrounding spaces are removed.
 *
 * @param after the part begins after the first occurrence of this; empty: at the beginning
 * @param before the part ends before the first occurrence of this, or the next one when {@code after} is given; empty: at the
 * end
 * @param start its first character within that, counted from 1
 * @param width its greatest number of characters; 0: no limit
 * @param isOptional whether {@code after} and {@code before} may be missing in a text, and then have no effect
 */
public record TextSlice(String after, String before, int start, int width, boolean isOptional) {

    /** The whole text. */
    static final TextSlice NONE = new TextSlice("", "", 1, 0, false);

    /** A continuation of a number. */
    private static final Pattern DIGITS =
            Pattern.compile("[0-9].*|[.,'\u2019][0-9].*|\\h[0-9]{3}(?![0-9]).*", Pattern.DOTALL);

    /** Whether it counts characters, so that each space matters. */
    boolean counts() {
        return start > 1 || width > 0;
    }

    /** The part; empty when the text lacks {@code after} or {@code before}, or is too short. */
    Optional<String> of(String text) {
        int from = begin(text);
        int to = from < 0 ? -1 : end(text, from);
        return to < 0 ? Optional.empty() : sliceByPosition(text.substring(from, to));
    }

    private int begin(String text) {
        int place = after.isEmpty() ? -1 : text.indexOf(after);
        return place >= 0 ? place + after.length() : after.isEmpty() || isOptional ? 0 : -1;
    }

    private int end(String text, int from) {
        int place = before.isEmpty() ? -1 : (text + " ").indexOf(before, from); // a trailing space has been removed
        return place >= 0 || !before.isEmpty() && !isOptional ? place : text.length();
    }

    private Optional<String> sliceByPosition(String text) {
        int length = text.codePointCount(0, text.length());
        if (start > 1 && start > length) {
            return Optional.empty();
        }
        int last = width == 0 ? length : Math.min(length, start - 1 + width);
        String part = text.substring(text.offsetByCodePoints(0, start - 1), text.offsetByCodePoints(0, last))
                .strip();
        return Optional.of(part);
    }

    /** Whether the text is cut within a number, such as at the space in 1 234. */
    boolean isWithinNumber(String text) {
        int first = after.isEmpty() ? -1 : text.indexOf(after);
        int last = before.isEmpty() ? -1 : text.indexOf(before, Math.max(0, begin(text)));
        return Stream.of(first, last)
                .anyMatch(place -> place > 0
                        && Character.isDigit(text.charAt(place - 1))
                        && DIGITS.matcher(text.substring(place)).matches());
    }

    /** The slice in the notation of a mapping: {@code before: "*"}; empty for the whole text. */
    String notation() {
        return Stream.of(
                        quote("after", after),
                        quote("before", before),
                        counts() ? List.of("start: " + start) : List.<String>of(),
                        width > 0 ? List.of("width: " + width) : List.<String>of())
                .flatMap(List::stream)
                .collect(Collectors.joining(", "));
    }

    private static List<String> quote(String key, String text) {
        return text.isEmpty() ? List.of() : List.of(key + ": \"" + text + "\"");
    }
}
