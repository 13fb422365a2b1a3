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
 * @param when condition of the media queries around the rule
 * @param tokens in order
 */
public record TokenRule(List<CSSSelector> selectors, MediaCondition when, List<Token> tokens) {

    private static final String ROOT = ":root";
    private static final String HTML = "html";

    /** The screens to which a rule applies. */
    public enum MediaCondition {
        ALWAYS,
        LIGHT,
        DARK,
        /** Known in the browser only. */
        UNKNOWN
    }

    /** The names of the classes that are a selector of the rule by themselves; may be empty. */
    Stream<String> themeClasses() {
        return selectors.stream()
                .filter(selector -> selector.getMemberCount() == 1)
                .map(selector -> selector.getMemberAtIndex(0))
                .filter(TokenRule::isClass)
                .map(member -> ((CSSSelectorSimpleMember) member).getValue().substring(1))
                .filter(name -> name.matches("[A-Za-z0-9_-]+"));
    }

    /** Whether the rule applies to the root of any page, whatever its classes. */
    boolean isOfRoot() {
        return weight(Set.of()).isPresent();
    }

    /**
     * The specificity of the rule for the root of a page; empty if it does not apply to the root.
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
