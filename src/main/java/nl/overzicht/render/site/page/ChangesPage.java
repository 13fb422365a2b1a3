package nl.overzicht.render.site.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.overzicht.compare.Change;
import nl.overzicht.compare.Changes;
import nl.overzicht.compare.History;
import nl.overzicht.compare.SentenceChange;
import nl.overzicht.compare.TextChange;
import nl.overzicht.content.Document;
import nl.overzicht.content.Edition;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.SiteMap;

/**
 * "Wat is er veranderd": statements, toezeggingen and sentences from edition to edition, the latest first.
 *
 * @param writer of texts and numbers
 * @param history what changed
 */
record ChangesPage(Writer writer, History history) {

    /** Most rows of a table; {@code overzicht diff} lists all. */
    static final int SHOWN = 500;

    /**
     * What the template sees.
     *
     * @param steps the latest first
     */
    @ViewOf("site/changed.ftlh")
    record ChangedView(List<StepView> steps) {}

    /**
     * A table.
     *
     * @param left number of rows that are left out
     */
    record TableView(List<Change> rows, int left) {}

    /** A text with its changed sentences. */
    record TextView(String title, List<SentenceChange> sentences) {}

    /**
     * A comparison of two editions.
     *
     * @param readable whether the earlier edition could be read, so that there is a comparison
     * @param changedAreas number of areas with a changed sum
     */
    record StepView(
            String id,
            boolean readable,
            TableView statementTable,
            TableView sumTable,
            int changedAreas,
            TableView toezeggingTable,
            List<TextView> texts) {}

    Page page() {
        List<History.Step> steps = new ArrayList<>(history.steps());
        history.now().filter(this::isNews).ifPresent(steps::add);
        Collections.reverse(steps);
        ChangedView view = new ChangedView(steps.stream().map(this::step).toList());
        return writer.page(SiteMap.CHANGED, "site.changed", view)
                .withHeadings(steps.stream()
                        .map(step -> new Heading(id(step), title(step)))
                        .toList());
    }

    /** Whether the step has changes that no edition shows yet. The current report may itself be an edition. */
    private boolean isNews(History.Step step) {
        Optional<String> id = writer.report().settings().editionId();
        return history.steps().stream()
                .flatMap(earlier -> earlier.to().stream())
                .noneMatch(edition -> id.filter(edition.id()::equals).isPresent());
    }

    private StepView step(History.Step step) {
        Changes changes = step.changes().orElse(Changes.NONE);
        return new StepView(
                id(step),
                step.changes().isPresent(),
                table(changes.statements()),
                table(changes.sums()),
                changes.areaCount(),
                table(changes.toezeggingen()),
                changes.texts().stream().map(this::text).toList());
    }

    private static String id(History.Step step) {
        return "sinds-" + step.from().id() + step.to().map(to -> "-" + to.id()).orElse("");
    }

    private String title(History.Step step) {
        return step.to()
                .map(to -> writer.words().get("site.changed.between", date(to), date(step.from())))
                .orElse(writer.words().get("site.changed.since", date(step.from())));
    }

    private static TableView table(List<Change> changes) {
        int shown = Math.min(SHOWN, changes.size());
        return new TableView(changes.subList(0, shown), changes.size() - shown);
    }

    private TextView text(TextChange text) {
        String title = text.text().equals(Document.LETTER) ? writer.words().get("site.letter") : text.text();
        return new TextView(title, text.sentences());
    }

    private String date(Edition edition) {
        return writer.report().wording().moment(PartialDate.day(edition.date()));
    }
}
