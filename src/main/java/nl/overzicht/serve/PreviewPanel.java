package nl.overzicht.serve;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.console.CommandWords;
import nl.overzicht.content.Settings;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.FactsheetPlan;
import nl.overzicht.report.Report;

/**
 * The panel at the top of each page of a preview, as HTML: links to pages and documents, and the findings.
 *
 * @param words texts of the command
 * @param list the list of findings
 */
record PreviewPanel(CommandWords words, FindingList list) {

    /** Prefix of the addresses of pages that show documents. */
    static final String DOCUMENTS = "_preview/document/";

    /** The HTML of the panel. */
    String of(PreviewState showing) {
        String links = showing.preview()
                .map(preview -> "<nav aria-label=\"" + Markup.escape(words.get("serve.preview")) + "\">"
                        + links(preview.report()) + "</nav>")
                .orElse("");
        return "<div class=\"bar\" data-errors=\"" + list.errors(showing.findings()) + "\"><strong>"
                + Markup.escape(words.get("serve.preview")) + "</strong>" + links
                + "<span class=\"state\" role=\"status\">" + state(showing) + "</span></div>"
                + list.of(showing.findings());
    }

    private String links(Report report) {
        Stream<String> letters = report.settings().letters().stream()
                .map(Settings.Letter::file)
                .map(file -> Html.link("/" + DOCUMENTS + file, file));
        return Stream.concat(Stream.of(Html.link("/", words.get("serve.site"))), letters)
                        .collect(Collectors.joining())
                + sheets(FactsheetPlan.of(report));
    }

    private String sheets(FactsheetPlan plan) {
        if (plan.isEmpty()) {
            return "";
        }
        Stream<String> streams =
                plan.streams().stream().map(stream -> sheet(FactsheetPlan.ofStream(stream.id()), stream.shortName()));
        Stream<String> areas = plan.areas().stream().map(area -> sheet(FactsheetPlan.ofArea(area.id()), area.name()));
        List<String> all = Stream.concat(streams, areas).toList();
        return "<details class=\"sheets\"><summary>" + Markup.escape(words.get("serve.factsheets")) + "</summary><ul>"
                + String.join("", all) + "</ul></details>";
    }

    private static String sheet(String address, String name) {
        return "<li>" + Html.link("/" + DOCUMENTS + address, name) + "</li>";
    }

    /** The version that is shown and the numbers of errors and warnings; a screen reader announces it when it changes. */
    private String state(PreviewState showing) {
        if (showing.preview().isEmpty() && showing.findings().isEmpty()) {
            return Markup.escape(words.get("serve.reading"));
        }
        String found = "<span class=\"count\">" + Markup.escape(list.counts(showing.findings()) + ".") + "</span>";
        if (showing.preview().isEmpty()) {
            return Markup.escape(words.get("serve.nothing")) + " " + found;
        }
        return showing.isStale() ? Markup.escape(words.get("serve.stale")) + " " + found : found;
    }
}
