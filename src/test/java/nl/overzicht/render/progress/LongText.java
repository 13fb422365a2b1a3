package nl.overzicht.render.progress;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The text of a report of many pages: each chapter has more than seven pages, twelve notes, five figures and three tables. */
final class LongText {

    private static final int SECTIONS = 5;

    private static final List<String> WORDS = List.of(
            ("de gemeente het gebied bewoners programma leefbaarheid veiligheid afspraken uitvoering samenwerking onderwijs"
                            + " woningen wijkaanpak voorzieningen verantwoordelijkheid ondersteuning financieringsafspraken"
                            + " tussen van met voor over onder binnen wordt heeft steeds beter jongeren scholen partners")
                    .split(" "));

    private static final List<String> FIGURES = List.of(
            "${figure.timeline}",
            "${figure.per-jaar:stream=pmg}",
            "${figure.per-jaar:stream=kansrijke-wijk}",
            "${figure.per-jaar}",
            "${figure.coverage}");

    private static final List<String> TABLES =
            List.of("${table.sums:by=stream}", "${table.statements:stream=pmg}", "${table.statements:stream=woontop}");

    private LongText() {}

    static String of(int chapters) {
        String text = IntStream.range(0, chapters)
                .mapToObj(chapter -> chapter(chapter, chapters))
                .collect(Collectors.joining());
        String notes = IntStream.range(0, chapters * SECTIONS * 2)
                .mapToObj(note -> "[^n" + note + "]: " + sentence(note * 31) + "\n\n")
                .collect(Collectors.joining());
        return text + notes;
    }

    private static String chapter(int chapter, int chapters) {
        return "# Hoofdstuk over " + word(chapter) + "\n\n"
                + IntStream.range(0, SECTIONS)
                        .mapToObj(section -> section(chapter, section, chapters))
                        .collect(Collectors.joining());
    }

    private static String section(int chapter, int section, int chapters) {
        int number = chapter * SECTIONS + section;
        int other = number * 7 % (chapters * SECTIONS);
        String table = section % 2 == 1 ? TABLES.get(number % TABLES.size()) + "\n\n" : "";
        return "## Paragraaf " + (number + 1) + "\n\n"
                + paragraph(number * 3) + " Zie ook [zie](#paragraaf-" + (other + 1) + ").\n\n"
                + paragraph(number * 3 + 1) + "[^n" + 2 * number + "]\n\n"
                + FIGURES.get(section) + "\n\n"
                + paragraph(number * 3 + 2) + "[^n" + (2 * number + 1) + "]\n\n" + table
                + "- " + sentence(number) + "\n- " + sentence(number + 1) + "\n\n";
    }

    private static String paragraph(int seed) {
        return IntStream.range(0, 4 + seed % 3)
                .mapToObj(i -> sentence(seed * 5 + i))
                .collect(Collectors.joining(" "));
    }

    private static String sentence(int seed) {
        String words = IntStream.range(0, 8 + seed % 11)
                .mapToObj(i -> word(seed * 7 + i * i + i * seed % 5))
                .collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase() + words.substring(1) + ".";
    }

    private static String word(int number) {
        return WORDS.get(number % WORDS.size());
    }
}
