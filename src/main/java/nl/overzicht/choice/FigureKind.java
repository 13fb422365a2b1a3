package nl.overzicht.choice;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of generated figures, with their names in texts. */
public enum FigureKind {
    /** The streams over the years, with milestones. */
    TIMELINE("timeline", "tijdlijn"),
    /** Amounts per year. */
    PER_YEAR("per-jaar", "per-year"),
    /** Years of the horizon with and without money. */
    COVERAGE("dekking", "coverage"),
    /** Amounts per area. */
    PER_AREA("per-gebied", "per-area");

    /** Separates the name of a figure from its choice in ids. */
    static final String CHOICE = "~";

    private final String id;
    private final String otherName;

    FigureKind(String id, String otherName) {
        this.id = id;
        this.otherName = otherName;
    }

    /** The name in templates, file names and ids of HTML; also the name of the figure of the first measure. */
    public String id() {
        return id;
    }

    /** The name that texts can use in the other language. */
    String otherName() {
        return otherName;
    }

    /** The names of all kinds. */
    public static Set<String> ids() {
        return Arrays.stream(values()).map(FigureKind::id).collect(Collectors.toSet());
    }

    /** The kind of a figure with this name; empty when there is none or the figure has a choice. */
    public static Optional<FigureKind> of(String figure) {
        return Arrays.stream(values()).filter(kind -> kind.includes(figure)).findFirst();
    }

    /** Whether a figure is of this kind. The name of a further measure has a suffix, as in {@code per-jaar-gbp}. */
    public boolean includes(String figure) {
        return figure.equals(id) || figure.startsWith(id + "-") && !figure.contains(CHOICE);
    }
}
