package nl.overzicht.render.site.area;

import java.util.List;
import java.util.stream.IntStream;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.site.stream.StreamRow;
import nl.overzicht.render.site.stream.UnknownPage;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.Headlines;
import nl.overzicht.report.Wholes;

/**
 * The parts that are the same on the pages of all areas, computed once.
 *
 * @param streams with their amounts for all areas together
 * @param computed whether all these amounts are computed
 * @param unknowns what no source states
 * @param statements the amounts of the streams
 * @param wholes the wholes that rows about areas are a part of
 */
public record AreaCommons(
        List<AreaStream> streams,
        boolean computed,
        List<UnknownPage.UnknownRow> unknowns,
        List<Statement> statements,
        Wholes wholes) {

    /** A stream with the amounts that sources state for it as a whole, and the note on the areas that it covers. */
    record AreaStream(FundingStream stream, StreamRow row, Markup note) {}

    /** @param writer of the page of any area, since nothing here depends on the area */
    public static AreaCommons of(Writer writer) {
        Programme programme = writer.report().programme();
        List<StreamRow> rows = StreamRow.all(writer, "timeline.amount.unknown");
        return new AreaCommons(
                IntStream.range(0, rows.size())
                        .mapToObj(i -> stream(writer, programme.streams().get(i), rows.get(i)))
                        .toList(),
                Headlines.of(writer.report()).computed(),
                programme.unknowns().stream()
                        .filter(unknown -> !unknown.streams().isEmpty())
                        .map(new UnknownPage(writer)::row)
                        .toList(),
                programme.streams().stream()
                        .flatMap(stream -> writer.report().facts().sums().sumsToShow(stream).stream())
                        .flatMap(sum -> sum.counted().stream())
                        .toList(),
                Wholes.of(writer.report()));
    }

    private static AreaStream stream(Writer writer, FundingStream stream, StreamRow row) {
        return new AreaStream(stream, row, writer.texts().line("stream/" + stream.id() + "/areas.note"));
    }
}
