package nl.overzicht.render.site.stream;

import java.util.Optional;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.site.part.Writer;

/**
 * The dates of rows: those as of which their amounts apply, or else of their sources.
 *
 * @param writer of texts and numbers
 * @param ofSources whether all dates are those of sources; else these are in brackets
 */
record StageDates(Writer writer, boolean ofSources) {

    /** The date of a row; empty if neither it nor its source has one. */
    Optional<PartialDate> of(Statement statement) {
        return statement.asOf().or(() -> ofSource(statement));
    }

    private Optional<PartialDate> ofSource(Statement statement) {
        return writer.report().programme().source(statement.source()).flatMap(Source::date);
    }

    /** The date of a row in words. */
    String asOf(Statement statement) {
        return statement
                .asOf()
                .map(writer.report().wording()::moment)
                .or(() -> ofSource(statement).map(this::ofSource))
                .orElse(writer.words().get("unknown"));
    }

    private String ofSource(PartialDate when) {
        String moment = writer.report().wording().moment(when);
        return ofSources ? moment : "(" + moment + ")";
    }
}
