package nl.overzicht.load.theme;

import com.helger.css.decl.CSSUnknownRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What style sheets of design systems hold and the parser does not know yet: conditions of {@code @media} as
 * {@code (width >= 35em)}, sums in {@code clamp()} and custom properties without a value. They can ask for nothing, so that they are written in other
 * words before the sheet is parsed, in the same lines. {@code @property} is examined as the parser leaves it.
 */
final class NewSyntax {

    /** The value that stands for none: no colour, no address. */
    static final String NO_VALUE = "empty";

    private static final Pattern EMPTY =
            Pattern.compile("(?<![A-Za-z0-9_-])(--[A-Za-z0-9_-]++\\s{0,99}+:)(\\s{0,99}+)(?=[;}])");

    /** Up to its block: words, numbers and comparisons, without texts, escapes and comments. */
    private static final Pattern COMPARING =
            Pattern.compile("@media(?=[^{}<>=]{0,999}[<>=])[A-Za-z0-9\\s.():,<>=%-]{1,999}(?=\\{)");

    private static final String KNOWN_LATER = "@media not all ";

    /** A choice of lengths, with sums among them: {@code clamp(1rem, 2rem + 1vw, 3rem)}. */
    private static final Pattern CHOICE = Pattern.compile(
            "\\b(?:clamp|min|max)\\((?:[A-Za-z0-9.,%\\s+*/-]|\\([A-Za-z0-9.,%\\s+*/-]{0,300}\\)){1,300}\\)");

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9\\s<>\"':;|+#%.,*{}-]*");

    private NewSyntax() {}

    /** The sheet in words that the parser knows; a condition that compares is one that never holds. */
    static String known(String sheet) {
        String whole = EMPTY.matcher(sheet).replaceAll("$1 " + NO_VALUE + "$2");
        String lists = CHOICE.matcher(whole).replaceAll(choice -> Matcher.quoteReplacement(listed(choice.group())));
        return COMPARING
                .matcher(lists)
                .replaceAll(condition ->
                        Matcher.quoteReplacement(KNOWN_LATER + condition.group().replaceAll("[^\\n]", "")));
    }

    /** The same with a list instead of each sum that is in no brackets of its own. */
    private static String listed(String choice) {
        StringBuilder list = new StringBuilder(choice);
        int depth = 0;
        for (int i = 0; i < choice.length(); i++) {
            char c = choice.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 1 && "+*/-".indexOf(c) >= 0 && isBlank(choice, i - 1) && isBlank(choice, i + 1)) {
                list.setCharAt(i, ',');
            }
        }
        return list.toString();
    }

    private static boolean isBlank(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    /** Whether an unknown rule is {@code @property} without anything that a browser could ask for. */
    static boolean isProperty(CSSUnknownRule rule) {
        return rule.getDeclaration().equals("@property")
                && HARMLESS.matcher(rule.getParameterList()).matches()
                && HARMLESS.matcher(rule.getBody()).matches();
    }
}
