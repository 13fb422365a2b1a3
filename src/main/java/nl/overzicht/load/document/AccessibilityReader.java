package nl.overzicht.load.document;

import java.util.Optional;
import nl.overzicht.content.Accessibility;
import nl.overzicht.content.Accessibility.Limitation;
import nl.overzicht.content.Accessibility.State;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.load.run.Moments;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.yaml.Node;

/** Reads {@code toegankelijkheid.yaml}, the accessibility statement, if the file exists. */
public final class AccessibilityReader {

    static final String FILE = "toegankelijkheid.yaml";

    private final Reading reading;

    /** @param reading of the content folder; receives findings about the file */
    public AccessibilityReader(Reading reading) {
        this.reading = reading;
    }

    /** The contents of the file; empty when it does not exist or, with findings, when it cannot be read. */
    public Optional<Accessibility> read() {
        if (!reading.folder().has(FILE)) {
            return Optional.empty();
        }
        return reading.keys(FILE, "toegankelijkheid").flatMap(this::read);
    }

    private Optional<Accessibility> read(Node.Keys keys) {
        Optional<PartialDate> investigated = Moments.when(keys, "investigated", reading.findings());
        return investigated.map(when -> new Accessibility(
                state(keys.text("state")),
                when,
                keys.text("by"),
                keys.line("report"),
                keys.lines("contact"),
                keys.groups("limitations").stream()
                        .map(AccessibilityReader::limitation)
                        .toList()));
    }

    private static State state(String word) {
        return switch (word) {
            case "full" -> State.FULL;
            case "partial" -> State.PARTIAL;
            case "first-measures" -> State.FIRST_MEASURES;
            default -> State.NOT;
        };
    }

    private static Limitation limitation(Node.Keys keys) {
        return new Limitation(
                keys.text("criterion"), keys.text("what"), keys.text("consequence"), keys.text("planned"));
    }
}
