package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overzicht.content.Accessibility;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.SiteMap;

/**
 * The accessibility statement: the result of an audit, or that there was none, and what is always tested.
 *
 * @param writer of texts and numbers
 */
record AccessibilityPage(Writer writer) {

    /**
     * What the template sees.
     *
     * @param statement empty: there was no audit
     */
    @ViewOf("site/accessibility.ftlh")
    record AccessibilityView(Optional<StatementView> statement) {}

    /** The result of an audit, in words. */
    record StatementView(String state, String investigated, Accessibility accessibility) {}

    Page page() {
        Optional<StatementView> statement =
                writer.report().content().accessibility().map(this::view);
        boolean limited = statement.stream()
                .anyMatch(view -> !view.accessibility().limitations().isEmpty());
        return writer.page(SiteMap.ACCESSIBILITY, "site.accessibility", new AccessibilityView(statement))
                .withHeadings(Heading.listPresent(List.of(
                        Heading.where(limited, writer.words(), "beperkingen", "accessibility.limitations"),
                        Heading.where(true, writer.words(), "getest", "accessibility.tested"))));
    }

    private StatementView view(Accessibility statement) {
        String state = statement.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new StatementView(
                writer.words().get("accessibility." + state),
                writer.report().wording().moment(statement.investigated()),
                statement);
    }
}
