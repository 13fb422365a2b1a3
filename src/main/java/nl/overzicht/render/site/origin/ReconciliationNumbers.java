package nl.overzicht.render.site.origin;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Programme.QuantityDefinition;
import nl.overzicht.funding.Quantity;
import nl.overzicht.reconciliation.PublishedTotal;
import nl.overzicht.reconciliation.RowGroup;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.wording.AmountForm;

/**
 * The numbers of foreign tables as text: exactly, with their units.
 *
 * @param writer of texts and numbers
 */
record ReconciliationNumbers(Writer writer) {

    private static final int MOST_SUMS = 12;

    /** The sums of rows, one text for each column and unit: {@code 2026: €15 miljoen}. */
    List<String> sums(RowGroup group) {
        AmountForm form = AmountForm.of(group.sums().stream()
                .map(sum -> sum.quantity())
                .filter(Quantity::isCurrency)
                .toList());
        return group.sums().stream()
                .limit(MOST_SUMS)
                .map(sum -> sum.column() + ": "
                        + (sum.quantity().isCurrency()
                                ? writer.report()
                                        .wording()
                                        .quantity(sum.quantity().inFull(), form)
                                : quantity(sum.quantity())))
                .toList();
    }

    /** A number with its unit, exactly; in an unknown unit as the table writes it. */
    String quantity(Quantity quantity) {
        Optional<QuantityDefinition> definition = Optional.ofNullable(
                        writer.report().programme().quantities().get(quantity.unit()))
                .filter(known -> !known.singular().isEmpty());
        String number = writer.report().wording().exact(quantity);
        return quantity.isCurrency()
                ? number
                : definition
                        .map(known -> writer.report().wording().full(quantity.inFull(), known))
                        .orElseGet(() -> (number + " " + quantity.unit()).strip());
    }

    /** Published minus computed, with a sign: {@code +€1 miljoen}; words without a number where rounding allows both to be equal. */
    String difference(PublishedTotal total) {
        boolean isWithin = total.outcome() == PublishedTotal.Outcome.AGREES
                && total.difference()
                        .filter(rest -> rest.precision() != Precision.STATED)
                        .isPresent();
        return isWithin
                ? writer.words().get("reconciliation.within")
                : total.difference().map(this::withSign).orElse("");
    }

    private String withSign(Quantity difference) {
        String qualifier = writer.report().wording().qualifier(difference.precision());
        String number = quantity(difference);
        boolean isMore = difference.value().signum() > 0;
        return isMore && number.startsWith(qualifier)
                ? (qualifier + " +" + number.substring(qualifier.length()).strip()).strip()
                : number;
    }
}
