package nl.overzicht.load.schema;

import java.util.regex.Pattern;

/**
 * A text that limits how many characters a foreign regular expression may examine, since some expressions take exponential
 * time.
 *
 * @param text the text
 * @param steps one number: how many characters may still be examined
 */
record BoundedText(CharSequence text, int[] steps) implements CharSequence {

    private static final int MOST = 1_000_000;

    /** Thrown when the limit is reached. */
    private static final class TextLimitException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TextLimitException() {
            super("too many steps", null, false, false);
        }
    }

    /** Whether the expression matches the whole text; true when the limit is reached, since a false finding would be worse. */
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
