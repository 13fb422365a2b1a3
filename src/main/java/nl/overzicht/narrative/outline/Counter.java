package nl.overzicht.narrative.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.narrative.outline.Label.Kind;

/** Numbers the parts of a report, from its first chapter to its last annex. */
final class Counter {

    /** Headings of deeper levels have no number. */
    private static final int MOST_LEVEL = 3;

    private static final int LETTERS = 26;

    private final List<Integer> sections = new ArrayList<>();
    private int annexes;
    private int figures;
    private int tables;

    /** The number of the next heading of level 1. */
    Label nextChapter(boolean annex) {
        int chapter = sections.isEmpty() ? 0 : sections.get(0);
        sections.clear();
        sections.add(annex ? chapter : chapter + 1);
        annexes += annex ? 1 : 0;
        if (annex) {
            figures = 0;
            tables = 0;
        }
        return new Label(annex ? Kind.ANNEX : Kind.CHAPTER, first());
    }

    /** The number of the next heading of a deeper level; empty when it is too deep, or not below a numbered heading. */
    Optional<Label> nextSection(int level) {
        if (level > MOST_LEVEL || sections.size() < level - 1) {
            return Optional.empty();
        }
        while (sections.size() > level) {
            sections.remove(sections.size() - 1);
        }
        if (sections.size() < level) {
            sections.add(1);
        } else {
            sections.set(level - 1, sections.get(level - 1) + 1);
        }
        String below = sections.stream().skip(1).map(String::valueOf).collect(Collectors.joining("."));
        return Optional.of(new Label(Kind.SECTION, first() + "." + below));
    }

    /** The number of the next figure. */
    Label nextFigure() {
        figures++;
        return new Label(Kind.FIGURE, inAnnex(figures));
    }

    /** The number of the next table. */
    Label nextTable() {
        tables++;
        return new Label(Kind.TABLE, inAnnex(tables));
    }

    private String inAnnex(int number) {
        return annexes == 0 ? String.valueOf(number) : letter(annexes) + "." + number;
    }

    private String first() {
        return annexes == 0 ? String.valueOf(sections.get(0)) : letter(annexes);
    }

    /** A to Z, then AA. */
    private static String letter(int number) {
        String last = String.valueOf((char) ('A' + (number - 1) % LETTERS));
        return number > LETTERS ? letter((number - 1) / LETTERS) + last : last;
    }
}
