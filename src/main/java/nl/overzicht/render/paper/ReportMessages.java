package nl.overzicht.render.paper;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.overzicht.content.Body;
import nl.overzicht.content.Content;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Language;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;

/** The words of the reports of one content, each bundle read once: a long text asks for them at every reference. */
final class ReportMessages {

    /** What of a report its words depend on, beside the programme, which all of one content share. */
    private record Key(Language language, Body body) {}

    private final Resources resources;
    private final Map<Key, Messages> read = new ConcurrentHashMap<>();

    ReportMessages(Resources resources) {
        this.resources = resources;
    }

    Messages of(Report report) {
        Content content = report.content();
        Key key = new Key(
                content.settings().language(), content.settings().letter().body());
        return read.computeIfAbsent(key, none -> Messages.of(resources, content));
    }
}
