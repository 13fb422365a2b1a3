package nl.overzicht.render.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.fact.Form;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.template.Markup;

/**
 * "Herkomst": each number that a text may use, the rows it came from, their source and its words.
 *
 * @param writer of texts and numbers
 */
record OriginPage(Writer writer) {

    private static final String TABLE = "data/statements.csv";

    /** A row of a table of the content. */
    record RowView(String place, Writer.SourceLink source, String words, String asOf) {}

    /**
     * A number.
     *
     * @param id of the fact, and the anchor
     * @param text as printed
     * @param computed whether it is our arithmetic
     * @param rows it rests on; none: it was counted
     */
    record NumberView(String id, Markup text, boolean computed, List<RowView> rows) {}

    Page page() {
        Map<String, Object> view = writer.view();
        view.put("numbers", numbers().map(this::number).toList());
        return new Page(
                SiteMap.ORIGIN,
                writer.words().get("site.origin"),
                writer.words()
                        .get(
                                "site.origin.description",
                                writer.report().programme().name()),
                "origin.ftlh",
                view);
    }

    private Stream<Fact> numbers() {
        return writer.report().facts().ids().stream()
                .map(writer.report().facts()::require)
                .filter(fact -> fact.value() instanceof FactValue.Number);
    }

    private NumberView number(Fact fact) {
        FactValue.Number number = (FactValue.Number) fact.value();
        String text = writer.report()
                .factText()
                .write(fact, Form.FULL)
                .or(() -> writer.report().factText().write(fact, Form.PLAIN))
                .orElseThrow();
        List<RowView> rows = fact.statements().stream()
                .flatMap(id -> writer.report().programme().statement(id).stream())
                .map(this::row)
                .toList();
        return new NumberView(fact.id(), Numbers.data(number.quantity(), text), fact.computed(), rows);
    }

    /** The place below the content folder: where that folder stands is nobody's business. */
    private RowView row(Statement statement) {
        int line = writer.report()
                .content()
                .places()
                .of("statement", statement.id())
                .line();
        return new RowView(
                TABLE + ":" + line,
                writer.source(statement.source()),
                statement.words(),
                statement.asOf().map(writer.report().wording()::moment).orElse(""));
    }
}
