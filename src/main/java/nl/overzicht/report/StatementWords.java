package nl.overzicht.report;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Programme.QuantityDefinition;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Statement;
import nl.overzicht.wording.AmountForm;
import nl.overzicht.wording.Wording;

/**
 * Writes a statement in words: the same on screen, on paper, in charts and in comparisons of reports.
 *
 * @param programme that the statement is of
 * @param wording how values are written
 */
public record StatementWords(Programme programme, Wording wording) {

    /** For a report, in its own language. */
    public StatementWords(Report report) {
        this(report.programme(), report.wording());
    }

    /** The title of the quantity that is counted. */
    public String quantityTitle(Statement statement) {
        QuantityDefinition definition = programme.quantities().get(statement.quantity());
        return definition == null ? statement.quantity() : definition.title();
    }

    /** The short name of its stream; without a stream that of the programme. */
    public String stream(Statement statement) {
        return statement.stream()
                .flatMap(programme::stream)
                .map(FundingStream::shortName)
                .orElse(programme.abbreviation());
    }

    /** The name of its area; empty when it has none. */
    public Optional<String> area(Statement statement) {
        return statement.area().map(id -> programme.area(id).map(Area::name).orElse(id));
    }

    /** The name and id of its item, or the id alone; empty text when it has none. */
    public String item(Statement statement) {
        String id = statement.item().orElse("");
        String name = statement.itemName();
        return name.isEmpty() || name.equals(id) ? id : name + " (" + id + ")";
    }

    /** The title of its quantity, and its item if it has one. */
    public String aboutItem(Statement statement) {
        String item = item(statement);
        return quantityTitle(statement) + (item.isEmpty() ? "" : ", " + item);
    }

    /**
     * Its stream, its item, and for anything but amounts of the main quantity what is counted: for tables with rows of
     * all streams.
     */
    public String ofStream(Statement statement) {
        boolean main = statement.amount().isCurrency() && statement.quantity().equals(programme.main());
        String subject = main && statement.stream().isPresent() ? item(statement) : aboutItem(statement);
        return statement.stream()
                .flatMap(programme::stream)
                .map(stream -> subject.isEmpty() ? stream.shortName() : stream.shortName() + ": " + subject)
                .orElse(subject);
    }

    /** The number as officials write it, with what is counted or "per year". */
    public String number(Statement statement) {
        return statement.isPerYear() ? wording.yearly(statement.amount()) : number(statement.amount());
    }

    /** The form of a column with the amounts of these statements; counts are not affected by it. */
    public static AmountForm form(List<Statement> statements) {
        return AmountForm.of(statements.stream()
                .map(Statement::amount)
                .filter(Quantity::isCurrency)
                .toList());
    }

    /** The number in the form of its column. */
    public String number(Statement statement, AmountForm form) {
        Quantity amount = statement.amount();
        return statement.isPerYear() && amount.isCurrency() ? wording.yearly(amount, form) : number(amount, form);
    }

    /** A quantity in the form of its column; a count in its usual form. */
    public String number(Quantity quantity, AmountForm form) {
        return quantity.isCurrency() ? wording.quantity(quantity, form) : number(quantity);
    }

    /** A quantity as officials write it, with what is counted. */
    public String number(Quantity quantity) {
        QuantityDefinition definition = programme.quantities().get(quantity.unit());
        return quantity.isCurrency()
                        || definition == null
                        || definition.singular().isEmpty()
                ? wording.quantity(quantity)
                : wording.full(quantity, definition);
    }

    /** The amount over all years of a yearly one, marked as computed (rule of truth 4). */
    public String total(Statement statement) {
        return wording.quantity(statement.total()) + " (" + wording.computedMark() + ")";
    }

    /**
     * The status, by the verb of the source. Empty text for a count without a status, which does not need one as an
     * amount does.
     */
    public String status(Statement statement) {
        boolean silent = !statement.status().isStated() && !statement.amount().isCurrency();
        return silent ? "" : wording.status(statement.status());
    }

    /** The years that it is about; empty text when unknown. */
    public String years(Statement statement) {
        return statement.period().map(wording::periodShort).orElse("");
    }

    /** The date as of which it applies; empty text when only its source has a date. */
    public String asOf(Statement statement) {
        return statement.asOf().map(wording::moment).orElse("");
    }

    /** How it differs from leading statements, such as being part of a whole; empty text for a leading one. */
    public String standing(Statement statement) {
        return wording.standing(statement.standing());
    }

    /** The title of its source. */
    public String source(Statement statement) {
        return programme.source(statement.source()).map(Source::title).orElse(statement.source());
    }
}
