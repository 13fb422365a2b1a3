package nl.overzicht.finding;

/**
 * Something that can be wrong with what an author wrote. Each room has an enum of its rules; their words are in the rule
 * books, {@code src/main/resources/rules/}, and are looked up when a finding is printed.
 */
@FunctionalInterface
public interface Rule {

    /** Code, variant, severity and places. */
    Definition definition();

    /** Stable name, such as {@code CSV-3}. */
    default String code() {
        return definition().code();
    }

    /** Severity of its findings. */
    default Severity severity() {
        return definition().severity();
    }

    /** The same with another severity, where the mistake affects less than it mostly does. */
    default Rule with(Severity severity) {
        Definition lowered = definition().with(severity);
        return () -> lowered;
    }

    /**
     * A finding of this rule.
     *
     * @param values one for each place, in their order: a {@link BilingualText} is put in as it stands, anything else as
     *     {@link BilingualText#toLine} writes it
     * @throws IllegalArgumentException when there are more or fewer values than places
     */
    default Finding at(Location at, Object... values) {
        return Finding.of(at, this, values);
    }
}
