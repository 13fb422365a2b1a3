package nl.overzicht.render.factsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Milestone;
import nl.overzicht.funding.Organisation;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.money.ScopeNames;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.FactsheetPlan;
import nl.overzicht.report.StatementWords;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Scope;

/**
 * The factsheet of a stream: the contents of its page on the site, for paper.
 *
 * @param writer of texts and numbers
 * @param stream of the sheet
 * @param figures of its years, one for each measure of money; empty: no years are known
 * @param fit how compact it is
 */
record StreamSheet(SheetWriter writer, FundingStream stream, List<Figure> figures, SheetFit fit) {

    /** Most statements in the list, so that a sheet does not become too long; all are on the site. */
    private static final int MOST_STATEMENTS = 20;

    Sheet sheet() {
        Programme programme = writer.report().programme();
        List<Statement> all = programme.statementsOf(stream.id());
        List<Statement> own = all.stream().filter(row -> row.area().isEmpty()).toList();
        SheetSources sources = new SheetSources(writer.report());
        StatementWords words = new StatementWords(writer.report());
        // Sources are numbered in the order of the sheet, so the view must be made in that order too.
        StreamSheetView view = new StreamSheetView(
                writer.prose(key("summary")),
                particulars(programme, sources),
                new SheetSums(writer, stream).statusLines(),
                new StreamMoney(
                                writer,
                                stream.id(),
                                writer.report().facts().sums().sumsToShow(stream))
                        .breakdowns(),
                figures.stream().map(fit::print).toList(),
                stream.themes(),
                own.stream()
                        .limit(MOST_STATEMENTS)
                        .map(statement ->
                                writer.line(statement, words.aboutItem(statement), StatementWords.form(own), sources))
                        .toList(),
                Math.max(0, own.size() - MOST_STATEMENTS),
                all.size() - own.size(),
                components(sources),
                remarks(sources),
                milestones(programme, sources),
                programme.unknowns().stream()
                        .filter(unknown -> unknown.streams().contains(stream.id()))
                        .map(writer::unknown)
                        .toList());
        String address = FactsheetPlan.ofStream(stream.id());
        return new Sheet(
                address,
                stream.name(),
                view,
                writer.frame(stream.name(), address, all, sources),
                figures,
                writer.report().content().places().of("stream", stream.id()));
    }

    private StreamSheetView.ParticularsView particulars(Programme programme, SheetSources sources) {
        return new StreamSheetView.ParticularsView(
                new SheetSums(writer, stream).headlines(sources),
                noAmount(),
                organisations(programme),
                stream.started().map(writer.report().wording()::moment),
                new StreamSheetView.ScopeView(
                        stream.scope().name(),
                        ScopeNames.of(stream, programme, writer.words()),
                        writer.line(key("areas.note"))));
    }

    private String noAmount() {
        boolean withheld = WithheldAmounts.of(writer.report())
                .moneyIn(Scope.ofStream(stream.id()))
                .isPresent();
        return writer.words().get(withheld ? "withheld" : "sheet.amountUnknown");
    }

    private List<String> organisations(Programme programme) {
        return stream.organisations().stream()
                .flatMap(id -> programme.organisation(id).stream())
                .map(Organisation::name)
                .toList();
    }

    private List<StreamSheetView.ComponentView> components(SheetSources sources) {
        return IntStream.range(0, stream.components().size())
                .mapToObj(i -> new StreamSheetView.ComponentView(
                        stream.components().get(i).name(),
                        writer.line(key("components." + i + ".note")),
                        number(stream.components().get(i).source(), sources)))
                .toList();
    }

    private List<StreamSheetView.RemarkView> remarks(SheetSources sources) {
        List<StreamSheetView.RemarkView> remarks = new ArrayList<>();
        for (int i = 0; i < stream.remarks().size(); i++) {
            int source = sources.number(stream.remarks().get(i).source());
            remarks.add(new StreamSheetView.RemarkView(writer.line(key("remarks." + i + ".text")), source));
        }
        Markup overlaps = writer.line(key("overlaps"));
        if (!overlaps.isEmpty()) {
            remarks.add(new StreamSheetView.RemarkView(overlaps, 0));
        }
        return remarks;
    }

    private List<StreamSheetView.MilestoneView> milestones(Programme programme, SheetSources sources) {
        return programme.milestonesOf(stream.id()).stream()
                .map((Milestone milestone) -> new StreamSheetView.MilestoneView(
                        writer.report().wording().moment(milestone.when()),
                        milestone.title(),
                        number(milestone.source(), sources)))
                .toList();
    }

    private static int number(Optional<String> source, SheetSources sources) {
        return source.map(sources::number).orElse(0);
    }

    private String key(String field) {
        return "stream/" + stream.id() + "/" + field;
    }
}
