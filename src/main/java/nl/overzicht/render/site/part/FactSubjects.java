package nl.overzicht.render.site.part;

import java.util.List;
import java.util.Optional;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.OriginPlan;
import nl.overzicht.report.SiteMap;

/**
 * The one stream or area that a fact is about, and the page with its origin.
 *
 * @param programme with the rows of facts
 * @param byStream whether each stream has its own page of origins
 */
record FactSubjects(Programme programme, boolean byStream) {

    /** How many rows of a fact are examined to find its stream. */
    private static final int ROWS_OF_STREAM = 1000;

    /** The address of the page with the origin of a fact. */
    String page(Fact fact) {
        return area(fact).map(SiteMap::area).orElseGet(() -> {
            String stream = byStream ? stream(fact) : "";
            return stream.isEmpty() ? SiteMap.ORIGIN : OriginPlan.ofStream(stream);
        });
    }

    /** The one area that all rows of a fact are about; empty: none or several. */
    Optional<String> area(Fact fact) {
        Optional<String> first = fact.statements().stream().findFirst().flatMap(this::areaOf);
        return first.filter(area -> fact.statements().stream()
                .allMatch(id -> areaOf(id).filter(area::equals).isPresent()));
    }

    private Optional<String> areaOf(String statement) {
        return programme.statement(statement).flatMap(Statement::area);
    }

    /** The one stream that all rows of a fact are about; empty: none or several. */
    String stream(Fact fact) {
        List<String> streams = fact.statements().stream()
                .limit(ROWS_OF_STREAM)
                .flatMap(id -> programme.statement(id).stream())
                .map(row -> row.stream().orElse(""))
                .distinct()
                .limit(2)
                .toList();
        return streams.size() == 1 ? streams.get(0) : "";
    }
}
