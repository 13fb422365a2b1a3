package nl.overzicht.run;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The time of a build: {@code SOURCE_DATE_EPOCH}, never the clock of the machine (rule of truth 5: equal sources give equal
 * bytes).
 */
public final class SourceDate {

    private SourceDate() {}

    /** The moment in {@code SOURCE_DATE_EPOCH}, seconds since 1970; empty when it is not set or is not a number. */
    public static Optional<Instant> fromEnvironment(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("SOURCE_DATE_EPOCH"))
                .filter(text -> text.matches("[0-9]{1,11}"))
                .map(Long::parseLong)
                .map(Instant::ofEpochSecond);
    }
}
