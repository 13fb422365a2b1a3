package nl.overzicht.load.mapping;

import java.util.Optional;

/**
 * The part of a text that a mapping wants. Blanks around it do not count.
 *
 * @param after it begins after the first of these; empty: at the beginning
 * @param before it ends before the first of these, or before the next when {@code after} is given; empty: at the end
 * @param start its first character within that, counted from 1
 * @param width how many characters it has at most; 0: all that follow
 */
public record Cut(String after, String before, int start, int width) {

    /** The whole text. */
    static final Cut NONE = new Cut("", "", 1, 0);

    /** The part; empty when the text lacks what it begins after or ends before, or is too short. */
    Optional<String> of(String text) {
        int from = after.isEmpty() ? 0 : text.indexOf(after);
        if (from < 0) {
            return Optional.empty();
        }
        from += after.length();
        int to = before.isEmpty() ? text.length() : text.indexOf(before, from);
        return to < 0 ? Optional.empty() : counted(text.substring(from, to));
    }

    private Optional<String> counted(String text) {
        int length = text.codePointCount(0, text.length());
        if (start > 1 && start > length) {
            return Optional.empty();
        }
        int last = width == 0 ? length : Math.min(length, start - 1 + width);
        String part = text.substring(text.offsetByCodePoints(0, start - 1), text.offsetByCodePoints(0, last))
                .strip();
        return Optional.of(part);
    }
}
