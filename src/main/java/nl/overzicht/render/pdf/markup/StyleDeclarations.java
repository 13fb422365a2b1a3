package nl.overzicht.render.pdf.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The declarations in the style sheet of a page, which is ours or an author's own. They are needed for measuring before the
 * engine lays the page out. Rules are found by their selector as it is written; the last rule with a selector is used.
 *
 * @param bySelector values by property, by selector
 */
record StyleDeclarations(Map<String, Map<String, String>> bySelector) {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{};]+)\\{([^{}]*)\\}");
    private static final Pattern LENGTH = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(mm|cm|in|pt|px)");
    private static final Map<String, Double> POINTS =
            Map.of("mm", 72 / 25.4, "cm", 72 / 2.54, "in", 72.0, "pt", 1.0, "px", 0.75);

    static StyleDeclarations of(Document page) {
        StyleDeclarations declarations = new StyleDeclarations(new HashMap<>());
        for (Element style : Tags.of(page.getDocumentElement(), List.of("style"))) {
            Matcher rule = RULE.matcher(COMMENT.matcher(style.getTextContent()).replaceAll(""));
            while (rule.find()) {
                for (String selector : rule.group(1).split(",")) {
                    declarations.add(selector.strip(), rule.group(2));
                }
            }
        }
        return declarations;
    }

    private void add(String selector, String block) {
        Map<String, String> values = bySelector.computeIfAbsent(selector, none -> new HashMap<>());
        for (String declaration : block.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                values.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
    }

    /**
     * A length in points; empty when no rule declares one.
     *
     * @param selectors in order of precedence
     */
    Optional<Double> length(String property, String... selectors) {
        return Stream.of(selectors)
                .flatMap(selector ->
                        Optional.ofNullable(
                                bySelector.getOrDefault(selector, Map.of()).get(property))
                                .stream())
                .flatMap(value -> length(value).stream())
                .findFirst();
    }

    /**
     * The padding at the right, in points, also from the shorthand; empty when no rule declares it.
     *
     * @param selectors in order of precedence
     */
    Optional<Double> paddingRight(String... selectors) {
        Optional<Double> own = length("padding-right", selectors);
        return own.or(() -> Stream.of(selectors)
                .flatMap(selector ->
                        Optional.ofNullable(
                                bySelector.getOrDefault(selector, Map.of()).get("padding"))
                                .stream())
                .map(value -> value.split(" +"))
                .flatMap(values -> length(values[Math.min(1, values.length - 1)]).stream())
                .findFirst());
    }

    private static Optional<Double> length(String value) {
        Matcher length = LENGTH.matcher(value);
        return length.matches()
                ? Optional.of(Double.parseDouble(length.group(1)) * POINTS.get(length.group(2)))
                : Optional.empty();
    }
}
