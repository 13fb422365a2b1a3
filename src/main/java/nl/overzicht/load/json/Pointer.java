package nl.overzicht.load.json;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.overzicht.unicode.NormalText;

/**
 * The path to a value in JSON: names of members and indices of lists, from 0.
 *
 * @param steps in order; none for the whole document
 */
record Pointer(List<String> steps) {

    /** Parses a pointer of RFC 6901 such as {@code /recipient/name}; a text without a leading slash is the name of a member. */
    static Pointer of(String text) {
        if (!text.startsWith("/")) {
            return new Pointer(text.isEmpty() ? List.of() : List.of(name(text)));
        }
        return new Pointer(Arrays.stream(text.substring(1).split("/", -1))
                .map(step -> name(step.replace("~1", "/").replace("~0", "~")))
                .toList());
    }

    @Override
    public String toString() {
        return steps.stream()
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    /** A name in Unicode normal form, for comparison. */
    static String name(String name) {
        return NormalText.text(name);
    }
}
