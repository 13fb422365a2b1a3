package nl.overzicht.report;

import java.util.List;
import nl.overzicht.choice.Selection;
import nl.overzicht.content.Content;
import nl.overzicht.content.Settings;
import nl.overzicht.fact.FactText;
import nl.overzicht.fact.Facts;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.reconciliation.TableReading;
import nl.overzicht.sum.Scope;
import nl.overzicht.wording.Wording;

/**
 * A report: what was read, and the facts that follow from it. All publications are made from this alone.
 *
 * @param content what was read
 * @param facts every number and name that a text can use
 */
public record Report(Content content, Facts facts) {

    /** The report on a content, with its facts derived. */
    public static Report of(Content content) {
        return new Report(content, Facts.of(content.programme(), content.tables()));
    }

    /** This report without texts and files, by its data and settings alone. */
    public Report ofData() {
        return new Report(content.ofData(), facts);
    }

    /** This report on a part of its data: all facts and sums are those of the selection. */
    public Report select(Selection selection) {
        if (!selection.isNarrow()) {
            return this;
        }
        Programme chosen = selection.filter(programme());
        List<TableReading> tables = content.tables().stream()
                .map(table -> table.with(table.withheld().stream()
                        .filter(amount -> selection.isIn(amount.stream(), amount.area()))
                        .toList()))
                .toList();
        return new Report(content.with(chosen, tables), new Facts(chosen, List.of(), selection::has));
    }

    /** This report with a single letter. */
    public Report of(Settings.Letter letter) {
        return new Report(content.with(settings().of(letter)), facts);
    }

    /** This report in the language of the progress report. */
    public Report inLanguageOfProgress() {
        return new Report(content.with(settings().inLanguageOfProgress()), facts);
    }

    /** The programme. */
    public Programme programme() {
        return content.programme();
    }

    /** The settings for publishing it. */
    public Settings settings() {
        return content.settings();
    }

    /** The language of labels and letter. */
    public Language language() {
        return settings().language();
    }

    /** Whether all amounts are in euros; only then a caption may say so. */
    public boolean inEuro() {
        return facts.sums().money(Scope.PROGRAMME).stream()
                .allMatch(measure -> measure.unit().equals(Quantity.EUR));
    }

    /** How values are written. */
    public Wording wording() {
        return Wording.of(language());
    }

    /** How facts are written. */
    public FactText factText() {
        return new FactText(language(), programme().quantities());
    }
}
