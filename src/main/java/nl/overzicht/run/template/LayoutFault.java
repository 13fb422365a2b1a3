package nl.overzicht.run.template;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import nl.overzicht.render.failure.LayoutFailure;

/**
 * Which line of a file makes a document one that cannot be set: found by setting the document without parts of it.
 *
 * @param failure the document
 * @param builtIn the file that is replaced; empty: none
 * @param end when the search ends, in nanoseconds of the JVM
 */
record LayoutFault(LayoutFailure failure, String builtIn, long end) {

    /** An author waits for it; a letter takes half a second each time. */
    private static final long LONGEST = 10_000_000_000L;

    private static final String SHEET = ".css";

    static LayoutFault of(LayoutFailure failure, String builtIn) {
        return new LayoutFault(failure, builtIn, System.nanoTime() + LONGEST);
    }

    /**
     * The line, from 1; empty when it is not known, or not in time.
     *
     * @param name of the file
     * @param own its text
     */
    OptionalInt line(String name, String own) {
        if (name.endsWith(SHEET)) {
            String rule = rule(StyleRules.of(own));
            return rule.isEmpty() ? OptionalInt.empty() : OptionalInt.of(line(own, own.indexOf(rule)));
        }
        return elements().stream()
                .map(element -> TemplateLine.of(own, element))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElseGet(() -> TemplateLine.of(own, firstLine(rule(styles()))));
    }

    private static int line(String text, int at) {
        return (int) text.substring(0, at).chars().filter(sign -> sign == '\n').count() + 1;
    }

    private static String firstLine(String rule) {
        return rule.lines().findFirst().orElse("");
    }

    private List<String> styles() {
        List<String> rules = new ArrayList<>();
        for (ElementRange style : within(ElementRange.of(failure.xhtml()), "html", "head")) {
            if (style.name().equals("style")) {
                String all = failure.xhtml().substring(style.start(), style.end());
                rules.addAll(StyleRules.of(all.substring(all.indexOf('>') + 1, all.lastIndexOf('<'))));
            }
        }
        return rules;
    }

    /** The rule without which the document can be set, among those that differ from the built-in ones; empty: none. */
    private String rule(List<String> all) {
        List<String> rules =
                all.stream().filter(rule -> !builtIn.contains(rule)).toList();
        int found = first(rules.size(), count -> {
            String variant = failure.xhtml();
            for (String rule : rules.subList(0, count)) {
                variant = variant.replace(rule, "");
            }
            return canBeSet(variant);
        });
        return found == 0 ? "" : rules.get(found - 1);
    }

    /** The lines of the smallest element without which the document can be set, and of those that it is in. */
    private List<String> elements() {
        List<String> lines = new ArrayList<>();
        List<ElementRange> elements = within(ElementRange.of(failure.xhtml()), "html", "body");
        int found = 1;
        while (found > 0) {
            List<ElementRange> siblings = elements;
            found = first(siblings.size(), count -> canBeSet(without(siblings.subList(0, count))));
            if (found > 0) {
                lines.add(0, siblings.get(found - 1).line(failure.xhtml()));
                elements = siblings.get(found - 1).children();
            }
        }
        return lines;
    }

    private static List<ElementRange> within(List<ElementRange> elements, String... names) {
        List<ElementRange> found = elements;
        for (String name : names) {
            found = found.stream()
                    .filter(element -> element.name().equals(name))
                    .findFirst()
                    .map(ElementRange::children)
                    .orElse(List.of());
        }
        return found;
    }

    private String without(List<ElementRange> elements) {
        StringBuilder text = new StringBuilder(failure.xhtml());
        for (int i = elements.size() - 1; i >= 0; i--) {
            text.delete(elements.get(i).start(), elements.get(i).end());
        }
        return text.toString();
    }

    private boolean canBeSet(String variant) {
        return System.nanoTime() < end && failure.canBeSet(variant);
    }

    /** The first of which it holds that without it and those before it all goes well, from 1; 0: not even without all. */
    private static int first(int size, IntPredicate works) {
        if (size == 0 || !works.test(size)) {
            return 0;
        }
        int fails = 0;
        int known = size;
        while (known - fails > 1) {
            int middle = (fails + known) / 2;
            if (works.test(middle)) {
                known = middle;
            } else {
                fails = middle;
            }
        }
        return known;
    }
}
