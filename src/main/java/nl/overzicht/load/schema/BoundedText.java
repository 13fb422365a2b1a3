package nl.overzicht.load.schema;

import java.util.regex.Pattern;

/**
 * A text that a foreign regular expression may look at only a limited number of times: some expressions take longer than
 * anyone waits.
 *
 * @param text it is
 * @param steps one number: how many looks are left
 */
record BoundedText(CharSequence text, int[] steps) implements CharSequence {

    private static final int MOST = 1_000_000;

    /** Too many looks. */
    private static final class TextLimitException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TextLimitException() {
            super("too many steps", null, false, false);
        }
    }

    /** Whether the expression fits the whole text; one that cannot be decided is taken to fit. */
    static boolean matches(Pattern pattern, String text) {
        try {
            return pattern.matcher(new BoundedText(text, new int[] {MOST})).matches();
        } catch (TextLimitException | StackOverflowError undecided) {
            return true;
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--steps[0] < 0) {
            throw new TextLimitException();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BoundedText(text.subSequence(start, end), steps);
    }
}
