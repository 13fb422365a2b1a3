package nl.overzicht.run.template;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import nl.overzicht.render.failure.LayoutFailure;

/**
 * Finds the line of a file that makes the layout of a document fail, by laying out variants of the document with parts left
 * out.
 *
 * @param failure the failure and its document
 * @param builtIn the text of the built-in file that the author's file replaces; empty: none
 * @param end when the search must end, as {@link System#nanoTime}
 */
record LayoutFault(LayoutFailure failure, String builtIn, long end) {

    /** The longest search in nanoseconds, since the author waits for it; each layout of a letter takes half a second. */
    private static final long LONGEST = 10_000_000_000L;

    private static final String SHEET = ".css";

    static LayoutFault of(LayoutFailure failure, String builtIn) {
        return new LayoutFault(failure, builtIn, System.nanoTime() + LONGEST);
    }

    /**
     * The line, counted from 1; empty when it was not found, or not in time.
     *
     * @param name of the file
     * @param own the text of the file
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
        for (ElementRange style : selectWithin(ElementRange.of(failure.xhtml()), "html", "head")) {
            if (style.name().equals("style")) {
                String all = failure.xhtml().substring(style.start(), style.end());
                rules.addAll(StyleRules.of(all.substring(all.indexOf('>') + 1, all.lastIndexOf('<'))));
            }
        }
        return rules;
    }

    /** The CSS rule without which the layout succeeds, of those that are not in the built-in file; empty: none. */
    private String rule(List<String> all) {
        List<String> rules =
                all.stream().filter(rule -> !builtIn.contains(rule)).toList();
        int found = first(rules.size(), count -> {
            String variant = failure.xhtml();
            for (String rule : rules.subList(0, count)) {
                variant = variant.replace(rule, "");
            }
            return canBeLaidOut(variant);
        });
        return found == 0 ? "" : rules.get(found - 1);
    }

    /** The lines of the smallest element without which the layout succeeds, and of the elements around it. */
    private List<String> elements() {
        List<String> lines = new ArrayList<>();
        List<ElementRange> elements = selectWithin(ElementRange.of(failure.xhtml()), "html", "body");
        int found = 1;
        while (found > 0) {
            List<ElementRange> siblings = elements;
            found = first(siblings.size(), count -> canBeLaidOut(without(siblings.subList(0, count))));
            if (found > 0) {
                lines.add(0, siblings.get(found - 1).line(failure.xhtml()));
                elements = siblings.get(found - 1).children();
            }
        }
        return lines;
    }

    private static List<ElementRange> selectWithin(List<ElementRange> elements, String... names) {
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

    private boolean canBeLaidOut(String variant) {
        return System.nanoTime() < end && failure.canBeLaidOut(variant);
    }

    /**
     * The smallest number of items, taken from the beginning, without which the layout succeeds; 0 when leaving out all of them
     * is not enough.
     */
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
