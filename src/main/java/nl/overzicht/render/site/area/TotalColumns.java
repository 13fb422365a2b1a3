package nl.overzicht.render.site.area;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.overzicht.fact.ProgrammeSums;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Status;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.report.AlphabetPage;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * The columns of a table of areas with their totals: for each currency and status a column for all streams together, and one
 * for each stream if the page has space for it.
 *
 * @param writer of texts and numbers
 * @param columns in order; empty: no area has money
 * @param more whether there are more totals than these columns show, such as by stream
 */
record TotalColumns(Writer writer, List<Column> columns, boolean more) {

    /** Most columns that can be read next to each other. */
    private static final int MOST_COLUMNS = 12;

    /** Most columns on the page of a letter of the alphabet; with more it is larger than 400 kB. */
    private static final int MOST_OF_LETTER = 7;

    /**
     * A column.
     *
     * @param stream of the money; empty: all streams together
     */
    record Column(Optional<FundingStream> stream, Measure measure, Status status) {

        Scope of(String area) {
            return stream.map(known -> Scope.of(known.id(), area)).orElseGet(() -> Scope.ofArea(area));
        }

        Scope whole() {
            return stream.map(known -> Scope.ofStream(known.id())).orElse(Scope.PROGRAMME);
        }

        Optional<Sum> sum(Report report, Scope scope) {
            return report.facts().sums().of(scope).of(measure, status);
        }
    }

    static TotalColumns of(Writer writer) {
        Programme programme = writer.report().programme();
        boolean byLetter = !AlphabetPage.of(programme).isEmpty();
        List<Column> all = columns(writer, Optional.empty());
        List<Column> streams = byLetter ? List.of() : ofStreams(writer);
        int count = streams.size() + all.size();
        if (!streams.isEmpty()
                && count <= MOST_COLUMNS
                && AlphabetPage.fit(programme.areas().size(), count)) {
            List<Column> both = new ArrayList<>(streams);
            both.addAll(all);
            return new TotalColumns(writer, both, false);
        }
        int most = byLetter ? MOST_OF_LETTER : MOST_COLUMNS;
        boolean more = !all.isEmpty() && (programme.streams().size() > 1 || all.size() > most);
        List<Column> first = all.stream().limit(most).toList();
        return new TotalColumns(writer, first, more);
    }

    private static List<Column> ofStreams(Writer writer) {
        List<FundingStream> streams = writer.report().programme().streams();
        return streams.size() < 2 || streams.size() > MOST_COLUMNS
                ? List.of()
                : streams.stream()
                        .flatMap(stream -> columns(writer, Optional.of(stream)).stream())
                        .toList();
    }

    /** The measures and statuses for which any area has rows. */
    private static List<Column> columns(Writer writer, Optional<FundingStream> stream) {
        ProgrammeSums sums = writer.report().facts().sums();
        Set<Column> columns = new LinkedHashSet<>();
        Scope whole = new Column(stream, null, null).whole();
        for (Measure measure : sums.money(whole)) {
            Set<Status> statuses = new TreeSet<>();
            for (Area area : writer.report().programme().areas()) {
                Scope here = new Column(stream, measure, null).of(area.id());
                statuses.addAll(sums.of(here).statuses(measure));
            }
            statuses.forEach(status -> columns.add(new Column(stream, measure, status)));
        }
        return List.copyOf(columns);
    }

    /** The headings of the columns: the stream or "all", the status, and the currency unless it is the main one. */
    List<String> heads() {
        return columns.stream().map(this::head).toList();
    }

    private String head(Column column) {
        String stream = column.stream()
                .map(FundingStream::shortName)
                .orElse(writer.words().get("money.total"));
        String status = writer.report().wording().status(column.status());
        boolean several = columns.stream().map(Column::measure).distinct().count() > 1;
        String quantity =
                column.measure().quantity().equals(writer.report().programme().main())
                        ? ""
                        : ", "
                                + writer.report()
                                        .programme()
                                        .quantities()
                                        .get(column.measure().quantity())
                                        .title();
        return stream + ", " + status + quantity
                + (several ? " (" + column.measure().unit() + ")" : "");
    }
}
