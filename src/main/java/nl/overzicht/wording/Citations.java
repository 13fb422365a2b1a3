package nl.overzicht.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References to official publications as officials write them, and their addresses by the rule of
 * officielebekendmakingen: {@code kst-<dossier without space>[-<addition>]-<number>}, without year or chamber.
 */
public final class Citations {

    private static final String SPACE = "[ \\u00a0]";
    private static final String ADDRESS = "https://zoek.officielebekendmakingen.nl/%s.html";

    private static final Pattern KAMERSTUK =
            Pattern.compile("(?:Kamerstukken" + SPACE + "I{1,2}," + SPACE + "[0-9]{4}[-\\u2013][0-9]{4}," + SPACE + ")?"
                    + "(?<![0-9])(?<dossier>[0-9]{2}" + SPACE + "[0-9]{3})(?:[ -]?(?<addition>[IVX]+))?"
                    + "," + SPACE + "nr\\." + SPACE + "?(?<number>[0-9]+)");
    private static final Pattern GAZETTE = Pattern.compile("(?<kind>Stcrt\\.|Stb\\.)" + SPACE + "(?<year>[0-9]{4}),"
            + SPACE + "(?:nr\\." + SPACE + ")?(?<number>[0-9]+)");

    private Citations() {}

    /**
     * A reference found in a text.
     *
     * @param start index of its first character, from 0
     * @param end index after its last character
     * @param address where it is published, absolute, with https
     */
    public record Citation(int start, int end, String address) {}

    /** The references in a text, in order. */
    public static List<Citation> find(String text) {
        List<Citation> found = new ArrayList<>();
        Matcher kamerstuk = KAMERSTUK.matcher(text);
        while (kamerstuk.find()) {
            found.add(new Citation(kamerstuk.start(), kamerstuk.end(), address(kamerstukId(kamerstuk))));
        }
        Matcher gazette = GAZETTE.matcher(text);
        while (gazette.find()) {
            found.add(new Citation(gazette.start(), gazette.end(), address(gazetteId(gazette))));
        }
        found.sort(Comparator.comparingInt(Citation::start));
        return List.copyOf(found);
    }

    /** The address of the first reference in a text; empty: it has none. */
    public static Optional<String> addressOf(String citation) {
        return find(citation).stream().findFirst().map(Citation::address);
    }

    private static String kamerstukId(Matcher matcher) {
        String dossier = matcher.group("dossier").replaceAll(SPACE, "");
        String addition = matcher.group("addition");
        return "kst-" + dossier + (addition == null ? "" : "-" + addition) + "-" + matcher.group("number");
    }

    private static String gazetteId(Matcher matcher) {
        String kind = matcher.group("kind").equals("Stb.") ? "stb" : "stcrt";
        return kind + "-" + matcher.group("year") + "-" + matcher.group("number");
    }

    private static String address(String id) {
        return ADDRESS.formatted(id);
    }

    /** The citation with its numbers held together at the end of a line: {@code 30 995} and {@code nr. 105}. */
    public static String keepTogether(String citation) {
        return citation.replaceAll("(?<=[0-9]{2}) (?=[0-9]{3})", "" + Wording.NBSP)
                .replaceAll("nr\\.[ \\u00a0]?", "nr." + Wording.NBSP);
    }
}
