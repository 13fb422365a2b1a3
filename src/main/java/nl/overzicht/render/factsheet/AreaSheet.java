package nl.overzicht.render.factsheet;

import java.util.List;
import java.util.stream.Collectors;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.money.MoneyTables;
import nl.overzicht.render.template.AreaLabels;
import nl.overzicht.report.AreaMoney;
import nl.overzicht.report.AreaScope;
import nl.overzicht.report.FactsheetPlan;
import nl.overzicht.report.Headlines;
import nl.overzicht.report.StatementWords;
import nl.overzicht.report.Wholes;

/**
 * The factsheet of an area: its own statements, which streams apply to it, and what is unknown.
 *
 * @param writer of texts and numbers
 * @param area of the sheet
 * @param wholes the wholes that its amounts are a part of
 * @param streams the leading amounts of each stream
 */
record AreaSheet(SheetWriter writer, Area area, Wholes wholes, Headlines streams) {

    /** Most columns of years that fit on paper. */
    private static final int MOST_YEARS = 4;

    /** Most statements in the list, so that a sheet does not become too long; all are on the site. */
    private static final int MOST_STATEMENTS = 20;

    Sheet sheet() {
        Programme programme = writer.report().programme();
        List<Statement> own = programme.statements().ofArea(area.id());
        SheetSources sources = new SheetSources(writer.report());
        StatementWords words = new StatementWords(writer.report());
        AreaMoney money = AreaMoney.of(writer.report(), area.id());
        List<Statement> plain = PlainRows.of(writer.report(), money).filter(own);
        List<Statement> others =
                own.stream().filter(row -> !plain.contains(row)).toList();
        AreaScope scope = AreaScope.of(programme, area.id());
        AreaStreams rows = new AreaStreams(writer, streams, sources);
        AreaSheetView view = new AreaSheetView(
                where(programme),
                tables(words).of(money, area.name()),
                money.leftOut(),
                plainText(plain, sources),
                others.stream()
                        .limit(MOST_STATEMENTS)
                        .map(statement ->
                                writer.line(statement, words.ofStream(statement), StatementWords.form(others), sources))
                        .toList(),
                Math.max(0, others.size() - MOST_STATEMENTS),
                programme.streams().stream()
                        .map(stream -> rows.of(stream, scope))
                        .toList(),
                writer.report().inEuro(),
                streams.computed(),
                programme.unknowns().stream()
                        .filter(unknown -> !unknown.streams().isEmpty())
                        .map(writer::unknown)
                        .toList());
        String address = FactsheetPlan.ofArea(area.id());
        return new Sheet(
                address,
                area.name(),
                view,
                writer.frame(area.name(), address, own, sources),
                List.of(),
                writer.report().content().places().of("area", area.id()));
    }

    private String plainText(List<Statement> plain, SheetSources sources) {
        String numbers = plain.stream()
                .map(row -> sources.number(row.source()))
                .distinct()
                .map(number -> writer.words().get("sheet.source", number))
                .collect(Collectors.joining(", "));
        return plain.isEmpty() ? "" : writer.words().get("sheet.plain", plain.size(), numbers);
    }

    private MoneyTables tables(StatementWords words) {
        return new MoneyTables(writer.report(), writer.words(), new PrintedMoney(words), wholes, 0, MOST_YEARS);
    }

    /** Our own sentence if it applies, else the features of the area under their headings; may be empty. */
    private String where(Programme programme) {
        AreaLabels labels = new AreaLabels(programme, writer.words());
        List<String> ours = AreaColumns.OURS.stream()
                .flatMap(column -> area.feature(column).stream())
                .toList();
        return labels.areOurs() && ours.size() == AreaColumns.OURS.size()
                ? writer.words().get("sheet.area.where", ours.toArray())
                : labels.features(area).stream()
                        .map(feature -> feature.label() + ": " + feature.value() + ".")
                        .collect(Collectors.joining(" "));
    }
}
