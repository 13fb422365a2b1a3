package nl.overzicht.load.theme;

import com.helger.css.decl.CSSUnknownRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites syntax that the parser does not know yet, before a style sheet is parsed: comparisons in {@code @media} such
 * as {@code (width >= 35em)}, sums in {@code clamp()}, and custom properties without a value. None of these can cause a
 * request. The lines remain the same, so that locations do too. {@code @property} is checked as the parser leaves it.
 */
final class NewSyntax {

    /** The value of custom properties without one: neither a colour nor an address. */
    static final String NO_VALUE = "empty";

    private static final Pattern EMPTY =
            Pattern.compile("(?<![A-Za-z0-9_-])(--[A-Za-z0-9_-]++\\s{0,99}+:)(\\s{0,99}+)(?=[;}])");

    /**
     * {@code @media} with a comparison, up to its block: words, numbers and operators, without strings, escapes and
     * comments.
     */
    private static final Pattern COMPARING =
            Pattern.compile("@media(?=[^{}<>=]{0,999}[<>=])[A-Za-z0-9\\s.():,<>=%-]{1,999}(?=\\{)");

    private static final String NEVER = "@media not all ";

    /** A function of lengths that may contain sums: {@code clamp(1rem, 2rem + 1vw, 3rem)}. */
    private static final Pattern CHOICE = Pattern.compile(
            "\\b(?:clamp|min|max)\\((?:[A-Za-z0-9.,%\\s+*/-]|\\([A-Za-z0-9.,%\\s+*/-]{0,300}\\)){1,300}\\)");

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9\\s<>\"':;|+#%.,*{}-]*");

    private NewSyntax() {}

    /** The sheet in syntax that the parser knows. A condition with a comparison becomes one that never holds. */
    static String rewrite(String sheet) {
        String whole = EMPTY.matcher(sheet).replaceAll("$1 " + NO_VALUE + "$2");
        String lists = CHOICE.matcher(whole).replaceAll(choice -> Matcher.quoteReplacement(toList(choice.group())));
        return COMPARING
                .matcher(lists)
                .replaceAll(condition ->
                        Matcher.quoteReplacement(NEVER + condition.group().replaceAll("[^\\n]", "")));
    }

    /** Replaces the operators outside nested brackets by commas. */
    private static String toList(String choice) {
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

    /** Whether an unknown rule is {@code @property} that cannot cause a request. */
    static boolean isProperty(CSSUnknownRule rule) {
        return rule.getDeclaration().equals("@property")
                && HARMLESS.matcher(rule.getParameterList()).matches()
                && HARMLESS.matcher(rule.getBody()).matches();
    }
}
