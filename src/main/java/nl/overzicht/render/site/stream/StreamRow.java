package nl.overzicht.render.site.stream;

import java.util.List;
import java.util.function.Function;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Organisation;
import nl.overzicht.funding.Programme;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.SumReasons;
import nl.overzicht.report.Headlines;
import nl.overzicht.report.SiteMap;
import nl.overzicht.report.SumWords;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * A stream in a list.
 *
 * @param name of the stream
 * @param address of its page
 * @param headlines its leading amounts, one for each currency, or that they are unknown
 * @param years that all of these amounts are for; may be empty
 * @param organisations responsible for the stream
 */
public record StreamRow(
        String name, String address, List<HeadlineView> headlines, String years, List<String> organisations) {

    /**
     * A leading amount of a stream.
     *
     * @param amount as printed, or that it is unknown
     * @param status the verb of the source; may be empty
     * @param years that the amount is for; may be empty
     */
    record HeadlineView(Markup amount, String status, String years) {}

    /**
     * All streams as rows of a table or as cards. Their amounts are written in one form.
     *
     * @param unknown key of the words for an amount that no source states
     */
    public static List<StreamRow> all(Writer writer, String unknown) {
        Headlines headlines = Headlines.of(writer.report());
        return writer.report().programme().streams().stream()
                .map(stream -> of(
                        stream,
                        writer,
                        unknown,
                        sum -> writer.number(Scope.ofStream(stream.id()), sum, headlines.amount(sum))))
                .toList();
    }

    private static StreamRow of(FundingStream stream, Writer writer, String unknown, Function<Sum, Markup> number) {
        Programme programme = writer.report().programme();
        SumWords words = new SumWords(writer.report());
        List<Sum> sums = writer.report().facts().sums().sumsToShow(stream);
        List<HeadlineView> headlines = sums.stream()
                .map(sum -> new HeadlineView(
                        amount(stream, sum, number.apply(sum), writer), words.status(sum), words.years(sum)))
                .toList();
        return new StreamRow(
                stream.name(),
                SiteMap.stream(stream.id()),
                headlines.isEmpty()
                        ? List.of(new HeadlineView(Markup.text(noAmount(stream, writer, unknown)), "", ""))
                        : headlines,
                SumWords.join(sums, words::years),
                stream.organisations().stream()
                        .flatMap(id -> programme.organisation(id).stream())
                        .map(Organisation::name)
                        .toList());
    }

    /** The words for a stream without amounts. Amounts that are withheld are not called unknown. */
    private static String noAmount(FundingStream stream, Writer writer, String unknown) {
        boolean withheld = WithheldAmounts.of(writer.report())
                .moneyIn(Scope.ofStream(stream.id()))
                .isPresent();
        return writer.words().get(withheld ? "withheld" : unknown);
    }

    /** The amount, with the reason when the rows have no sum or when amounts are withheld. */
    private static Markup amount(FundingStream stream, Sum sum, Markup number, Writer writer) {
        int withheld = WithheldAmounts.of(writer.report()).missingIn(Scope.ofStream(stream.id()), sum);
        String reason = new SumReasons(writer.words()).of(sum, withheld);
        return reason.isEmpty()
                ? number
                : Markup.lines(
                        List.of(number, new Markup("<span class=\"aside\">" + Markup.escape(reason) + "</span>")));
    }
}
