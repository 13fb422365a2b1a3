package nl.overzicht.load.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.overzicht.load.theme.TokenRule.MediaCondition;

/**
 * The tokens of the root of a page as a browser computes them (CSS Custom Properties 1): the value of the most specific
 * rule, or of the last of several.
 */
final class Tokens {

    private static final String VAR = "var(";

    /** Longer chains and values are not followed; the first in steps, the second in characters. */
    private static final int DEEPEST = 60;

    private static final int LONGEST = 10_000;

    private final Map<String, Token> set;
    private final Map<String, Optional<String>> computed = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private Tokens(Map<String, Token> set) {
        this.set = set;
    }

    /**
     * The tokens that apply.
     *
     * @param sheets in the order of the page
     * @param classes of its root
     * @param scheme light or dark
     */
    static Tokens of(List<TokenSheet> sheets, Set<String> classes, MediaCondition scheme) {
        Map<String, Token> set = new HashMap<>();
        Map<Integer, List<TokenRule>> byWeight = new TreeMap<>();
        for (TokenSheet sheet : sheets) {
            for (TokenRule rule : sheet.rules()) {
                if (rule.when() == MediaCondition.ALWAYS || rule.when() == scheme) {
                    rule.weight(classes)
                            .ifPresent(weight -> byWeight.computeIfAbsent(weight, key -> new ArrayList<>())
                                    .add(rule));
                }
            }
        }
        byWeight.values()
                .forEach(rules -> rules.forEach(rule -> rule.tokens().forEach(token -> set.put(token.name(), token))));
        return new Tokens(set);
    }

    /** The token as the applicable rule sets it; empty if none does. */
    Optional<Token> token(String name) {
        return Optional.ofNullable(set.get(name));
    }

    /** The value of a token, with each {@code var()} replaced; empty if there is none, or it cannot be known. */
    Optional<String> value(String name) {
        Optional<String> earlier = computed.get(name);
        if (earlier != null) {
            return earlier;
        }
        if (open.size() >= DEEPEST || !open.add(name)) {
            return Optional.empty();
        }
        Optional<String> value = token(name).flatMap(token -> resolve(token.value()));
        open.remove(name);
        computed.put(name, value);
        return value;
    }

    /** Replaces each {@code var()} in a value; empty if one of them has neither a value nor a fallback. */
    Optional<String> resolve(String value) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int at = value.indexOf(VAR); at >= 0; at = value.indexOf(VAR, from)) {
            int end = end(value, at + VAR.length());
            Optional<String> variable = end < 0 ? Optional.empty() : variable(value.substring(at + VAR.length(), end));
            if (variable.isEmpty() || text.length() + variable.get().length() > LONGEST) {
                return Optional.empty();
            }
            text.append(value, from, at).append(variable.get());
            from = end + 1;
        }
        return Optional.of(text.append(value.substring(from)).toString().strip());
    }

    private Optional<String> variable(String inside) {
        int comma = inside.indexOf(',');
        Optional<String> own = value((comma < 0 ? inside : inside.substring(0, comma)).strip());
        return own.isPresent() || comma < 0 ? own : resolve(inside.substring(comma + 1));
    }

    /** The index of the bracket that closes the one opened before; -1 if there is none. */
    private static int end(String value, int from) {
        int depth = 1;
        for (int i = from; i < value.length(); i++) {
            depth += value.charAt(i) == '(' ? 1 : value.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
