package nl.overzicht.load.json;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.overzicht.unicode.NormalText;

/**
 * Where something is in JSON: the names of members and the numbers in lists that lead to it, from 0.
 *
 * @param steps in order; none: the whole
 */
record Pointer(List<String> steps) {

    /** A pointer of RFC 6901 as {@code /recipient/name}; what does not begin with a slash is the name of a member. */
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

    /** A name as it is compared: the same however its characters were typed. */
    static String name(String name) {
        return NormalText.text(name);
    }
}
