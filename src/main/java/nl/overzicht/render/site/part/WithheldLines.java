package nl.overzicht.render.site.part;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Status;
import nl.overzicht.reconciliation.WithheldAmount;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Scope;

/**
 * The amounts of a page that are not published, in words.
 *
 * @param writer of texts
 * @param scope of the page
 */
public record WithheldLines(Writer writer, Scope scope) {

    /** Most amounts with a description; further ones are only counted. */
    private static final int MOST = 50;

    /** How many amounts are withheld, as a sentence; empty when there are none. */
    public String text() {
        int count = amounts().size();
        return count == 0 ? "" : writer.words().get("withheld.text", count);
    }

    /** As {@link #text()}, counting only amounts of this year. */
    public String text(int year) {
        long count = amounts().stream()
                .filter(amount -> !amount.from().isEmpty() && amount.mayBeOf(year))
                .count();
        return count == 0 ? "" : writer.words().get("withheld.text", count);
    }

    /** A description of each of the first amounts: stream, area, item, years and status. */
    public List<String> lines() {
        return amounts().stream().limit(MOST).map(this::line).distinct().toList();
    }

    private List<WithheldAmount> amounts() {
        return WithheldAmounts.of(writer.report()).ofScope(scope);
    }

    private String line(WithheldAmount amount) {
        Programme programme = writer.report().programme();
        String stream = amount.stream()
                .map(id -> programme.stream(id).map(FundingStream::shortName).orElse(id))
                .orElse("");
        String area = amount.area()
                .map(id -> programme.area(id).map(Area::name).orElse(id))
                .orElse("");
        String years = amount.from().equals(amount.to())
                ? amount.from()
                : amount.from() + " " + writer.words().get("withheld.until") + " " + amount.to();
        return Stream.of(stream, area, amount.item().orElse(""), years, status(programme, amount))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String status(Programme programme, WithheldAmount amount) {
        return programme.statuses().stream()
                .filter(status -> status.id().equals(amount.status()))
                .findFirst()
                .map((Status status) -> writer.report().wording().status(status))
                .orElse("");
    }
}
