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
import nl.overzicht.render.chart.PrintedFigure;
import nl.overzicht.render.money.ScopeNames;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;
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

    /**
     * What the template sees.
     *
     * @param statusLines the sums of all statuses; empty: they are the same as the leading amounts
     * @param breakdowns these sums by area and item
     * @param printedFigures the figures of its years; empty: no years are known
     * @param others how many more statements on the stream as a whole are not listed
     * @param inAreas how many statements are about single areas
     */
    @ViewOf("factsheet/stream.ftlh")
    record StreamView(
            Markup summary,
            ParticularsView particulars,
            List<SheetSums.StatusLine> statusLines,
            List<BreakdownTable.Breakdown> breakdowns,
            List<PrintedFigure> printedFigures,
            List<String> themes,
            List<SheetWriter.Line> statements,
            int others,
            int inAreas,
            List<ComponentView> components,
            List<RemarkView> remarks,
            List<MilestoneView> milestones,
            List<SheetWriter.UnknownView> unknowns) {}

    /**
     * The particulars at the top.
     *
     * @param sums the leading amounts, one for each currency; empty: unknown or withheld
     */
    record ParticularsView(
            List<SheetSums.AmountView> sums,
            String noAmount,
            List<String> organisations,
            Optional<String> started,
            ScopeView scope) {}

    /**
     * Which areas it is for.
     *
     * @param kind ALL, LIST or UNKNOWN
     * @param names of the areas in the list; if UNKNOWN, of those that have numbers of the stream; may be empty
     */
    record ScopeView(String kind, String names, Markup note) {}

    /**
     * A component without an amount.
     *
     * @param sourceNumber 0 when no source is known
     */
    record ComponentView(String name, Markup note, int sourceNumber) {}

    /**
     * A remark of a source.
     *
     * @param sourceNumber 0 when the remark is ours
     */
    record RemarkView(Markup text, int sourceNumber) {}

    /**
     * A milestone.
     *
     * @param sourceNumber 0 when no source is known
     */
    record MilestoneView(String when, String title, int sourceNumber) {}

    Sheet sheet() {
        Programme programme = writer.report().programme();
        List<Statement> all = programme.statementsOf(stream.id());
        List<Statement> own = all.stream().filter(row -> row.area().isEmpty()).toList();
        SheetSources sources = new SheetSources(writer.report());
        StatementWords words = new StatementWords(writer.report());
        // Sources are numbered in the order of the sheet, so the view must be made in that order too.
        StreamView view = new StreamView(
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

    private ParticularsView particulars(Programme programme, SheetSources sources) {
        return new ParticularsView(
                new SheetSums(writer, stream).headlines(sources),
                noAmount(),
                organisations(programme),
                stream.started().map(writer.report().wording()::moment),
                new ScopeView(
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

    private List<ComponentView> components(SheetSources sources) {
        return IntStream.range(0, stream.components().size())
                .mapToObj(i -> new ComponentView(
                        stream.components().get(i).name(),
                        writer.line(key("components." + i + ".note")),
                        number(stream.components().get(i).source(), sources)))
                .toList();
    }

    private List<RemarkView> remarks(SheetSources sources) {
        List<RemarkView> remarks = new ArrayList<>();
        for (int i = 0; i < stream.remarks().size(); i++) {
            int source = sources.number(stream.remarks().get(i).source());
            remarks.add(new RemarkView(writer.line(key("remarks." + i + ".text")), source));
        }
        Markup overlaps = writer.line(key("overlaps"));
        if (!overlaps.isEmpty()) {
            remarks.add(new RemarkView(overlaps, 0));
        }
        return remarks;
    }

    private List<MilestoneView> milestones(Programme programme, SheetSources sources) {
        return programme.milestonesOf(stream.id()).stream()
                .map((Milestone milestone) -> new MilestoneView(
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
