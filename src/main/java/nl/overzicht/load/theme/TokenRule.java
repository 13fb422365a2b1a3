package nl.overzicht.load.theme;

import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ICSSSelectorMember;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule of a style sheet that sets tokens.
 *
 * @param selectors of the rule
 * @param when it holds
 * @param tokens in their order
 */
public record TokenRule(List<CSSSelector> selectors, MediaCondition when, List<Token> tokens) {

    private static final String ROOT = ":root";
    private static final String HTML = "html";

    /** On which screens a rule holds. */
    public enum MediaCondition {
        ALWAYS,
        LIGHT,
        DARK,
        /** Only the browser knows. */
        UNKNOWN
    }

    /** The classes that are enough for the rule to hold; none: it is for something else. */
    Stream<String> themeClasses() {
        return selectors.stream()
                .filter(selector -> selector.getMemberCount() == 1)
                .map(selector -> selector.getMemberAtIndex(0))
                .filter(TokenRule::isClass)
                .map(member -> ((CSSSelectorSimpleMember) member).getValue().substring(1))
                .filter(name -> name.matches("[A-Za-z0-9_-]+"));
    }

    /** Whether it is for each page, whatever its class. */
    boolean isOfRoot() {
        return weight(Set.of()).isPresent();
    }

    /**
     * How much the rule counts for the root of a page among other rules for it; empty: it is not for it.
     *
     * @param classes of the root
     */
    OptionalInt weight(Set<String> classes) {
        return selectors.stream()
                .filter(selector -> selector.getAllMembers().stream().allMatch(member -> isOfRoot(member, classes)))
                .mapToInt(selector -> selector.getAllMembers().stream()
                        .mapToInt(member -> member.getAsCSSString().equals(HTML) ? 1 : 10)
                        .sum())
                .max();
    }

    private static boolean isOfRoot(ICSSSelectorMember member, Set<String> classes) {
        String text = member.getAsCSSString();
        return text.equals(ROOT) || text.equals(HTML) || isClass(member) && classes.contains(text.substring(1));
    }

    private static boolean isClass(ICSSSelectorMember member) {
        return member instanceof CSSSelectorSimpleMember simple && simple.isClass();
    }
}
