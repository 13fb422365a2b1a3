package nl.overzicht.render.site.stream;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Organisation;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.money.ScopeNames;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.site.stream.StreamView.AmountView;
import nl.overzicht.render.site.stream.StreamView.ParticularsView;
import nl.overzicht.render.site.stream.StreamView.ScopeView;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.SumReasons;
import nl.overzicht.report.StatementWords;
import nl.overzicht.report.SumWords;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * The particulars of a stream: its amounts, its organisations and its scope.
 *
 * @param writer of texts and numbers
 * @param stream of the page
 */
record StreamParticulars(Writer writer, FundingStream stream) {

    /** What the page shows of them. */
    ParticularsView view() {
        Programme programme = writer.report().programme();
        return new ParticularsView(
                writer.report().facts().sums().sumsToShow(stream).stream()
                        .map(this::amount)
                        .toList(),
                organisations(programme),
                stream.started().map(writer.report().wording()::moment),
                new ScopeView(
                        stream.scope().name(),
                        ScopeNames.of(stream, programme, writer.words()),
                        writer.texts().line("stream/" + stream.id() + "/areas.note")));
    }

    private AmountView amount(Sum sum) {
        SumWords words = new SumWords(writer.report());
        Optional<Statement> row = words.onlyRow(sum);
        return new AmountView(
                writer.number(Scope.ofStream(stream.id()), sum),
                row.filter(Statement::isPerYear).map(this::total),
                words.status(sum),
                words.years(sum),
                new SumReasons(writer.words())
                        .of(sum, WithheldAmounts.of(writer.report()).missingIn(Scope.ofStream(stream.id()), sum)),
                new SumLines(writer, Scope.ofStream(stream.id())).undivided(sum),
                row.map(Statement::source).map(writer::source),
                row.map(Statement::words).orElse(""));
    }

    private Markup total(Statement row) {
        return writer.number(row.total(), new StatementWords(writer.report()).total(row), row.id() + ".total");
    }

    private List<String> organisations(Programme programme) {
        return stream.organisations().stream()
                .flatMap(id -> programme.organisation(id).stream())
                .map(Organisation::name)
                .toList();
    }
}
