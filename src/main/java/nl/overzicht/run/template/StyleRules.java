package nl.overzicht.run.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a style sheet into its rules, each as it is written; a rule that contains rules (such as {@code @media}) is one. */
final class StyleRules {

    private static final Pattern MARK = Pattern.compile("/\\*.*?\\*/|\"[^\"\n]*+\"|'[^'\n]*+'|[{};]", Pattern.DOTALL);

    private StyleRules() {}

    static List<String> of(String sheet) {
        List<String> rules = new ArrayList<>();
        Matcher mark = MARK.matcher(sheet);
        int depth = 0;
        int start = 0;
        while (mark.find()) {
            char sign = mark.group().charAt(0);
            depth = sign == '{' ? depth + 1 : sign == '}' ? Math.max(0, depth - 1) : depth;
            boolean endsRule = depth == 0 && (sign == '}' || sign == ';');
            if (endsRule) {
                rules.add(sheet.substring(start, mark.end()).strip());
            }
            if (endsRule || depth == 0 && sign == '/') {
                start = mark.end();
            }
        }
        return rules;
    }
}
