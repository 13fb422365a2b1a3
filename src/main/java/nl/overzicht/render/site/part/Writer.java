package nl.overzicht.render.site.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.cores.LazyValue;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.OriginPlan;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;
import nl.overzicht.report.StatementWords;
import nl.overzicht.report.SumWords;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.wording.AmountForm;

/**
 * The numbers, links and fixed words that all pages write in one way.
 *
 * @param report what is published
 * @param words of the templates
 * @param figures HTML of the figures by name, in the order of measures
 * @param origins addresses of the origins of numbers
 * @param address of the page that is written
 */
public record Writer(
        Report report,
        Messages words,
        LazyValue<Map<String, Markup>> figures,
        OriginAddresses origins,
        String address) {

    /** The same writer for another page. */
    public Writer withPage(String other) {
        return new Writer(report, words, figures, origins, other);
    }

    /** The figures of a kind, one for each measure of money. */
    public List<Markup> figuresOf(FigureKind kind) {
        return figures.get().entrySet().stream()
                .filter(figure -> kind.includes(figure.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** A source as a link to its place on the page of sources. */
    public record SourceLink(String title, String anchor) {}

    /** A link to a page of the site. */
    public record PageLink(String title, String address) {}

    /** A link to the page of a stream. */
    public PageLink streamLink(String id) {
        return new PageLink(
                report.programme().stream(id).map(FundingStream::shortName).orElse(id), SiteMap.stream(id));
    }

    /** The address of the page about the foreign tables; empty when there are none. */
    public Optional<String> reconciliationPage() {
        return SiteMap.reconciliation(report.content()).stream()
                .map(SiteMap.Entry::address)
                .findFirst();
    }

    /** The name of the programme with its article, as written within a sentence. */
    public String programme() {
        String article = report.programme().article().orElse(words.get("programme.article"));
        return article.equals(Programme.NO_ARTICLE)
                ? report.programme().name()
                : article + " " + report.programme().name();
    }

    /** A page that every site has: title under a key, description under that key with {@code .description}. */
    public Page page(String fixed, String key, Record view) {
        String description = words.get(key + ".description", programme());
        return new Page(fixed, words.get(key), description, view);
    }

    /** The texts of the author on this page. */
    public PageTexts texts() {
        return new PageTexts(report, words, figures, numbers());
    }

    /** The number of a statement, with what is counted or "per year". */
    public Markup number(Statement statement) {
        return number(statement.amount(), new StatementWords(report).number(statement), statement.id());
    }

    /** As {@link #number(Statement)}, in the form of its column. */
    public Markup number(Statement statement, AmountForm form) {
        return number(statement.amount(), new StatementWords(report).number(statement, form), statement.id());
    }

    /** A sum in the form of its column. */
    public Markup number(Scope scope, Sum sum, AmountForm form) {
        return number(scope, sum, new SumWords(report).amount(sum, form));
    }

    /** A sum. If the rows have no sum, there is no link, since there is no origin to show. */
    public Markup number(Scope scope, Sum sum) {
        return number(scope, sum, new SumWords(report).amount(sum));
    }

    /** As {@link #number(Scope, Sum)}, with this text. */
    public Markup number(Scope scope, Sum sum, String text) {
        SumWords sums = new SumWords(report);
        return sums.fact(scope, sum)
                .map(fact -> number(quantity(sum, sums), text, fact))
                .or(() -> sum.inWords().map(quantity -> NumberMarkup.data(quantity, text)))
                .orElseGet(() -> Markup.text(text));
    }

    /** The quantity of a sum. If it has a single row, the amount of that row, which may be per year. */
    private static Quantity quantity(Sum sum, SumWords sums) {
        return sums.onlyRow(sum)
                .map(Statement::amount)
                .orElseGet(() -> sum.quantity().orElseThrow());
    }

    /** A number with a link to its line on the page of origins. On the letter and on that page itself there is no link. */
    public Markup number(Quantity quantity, String text, String fact) {
        return numbers().write(quantity, text, fact);
    }

    private NumberMarkup numbers() {
        boolean linked = !address.equals(SiteMap.LETTER) && !OriginPlan.isAddress(address);
        return new NumberMarkup(address, SiteMap.root(address), linked ? Optional.of(origins) : Optional.empty());
    }

    /** The years of a statement, or the words for unknown years. */
    public String years(Statement statement) {
        return new StatementWords(report).years(statement);
    }

    public SourceLink source(String id) {
        return new SourceLink(report.programme().source(id).map(Source::title).orElse(id), SiteMap.SOURCES + "#" + id);
    }
}
