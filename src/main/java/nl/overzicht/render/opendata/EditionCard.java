package nl.overzicht.render.opendata;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.overzicht.content.Edition;
import nl.overzicht.content.Settings;
import nl.overzicht.finding.Findings;
import nl.overzicht.json.JsonText;
import nl.overzicht.publish.Output;
import nl.overzicht.report.EditionHash;
import nl.overzicht.report.Publication;
import nl.overzicht.report.Report;

/**
 * The description of a frozen edition: {@code edition.json}.
 *
 * @param id of the edition
 */
public record EditionCard(String id) implements Publication {

    @Override
    public void render(Report report, Output output, Findings findings) {
        Settings settings = report.settings();
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("id", id);
        card.put("date", settings.date().orElseThrow().toString());
        card.put("title", settings.letter().subject());
        settings.letter().reference().ifPresent(reference -> card.put("reference", reference));
        card.put("language", settings.language().tag());
        card.put("pages", pages(settings.letter(), output));
        if (settings.letters().size() > 1) {
            card.put(
                    "letters",
                    settings.letters().stream()
                            .skip(1)
                            .map(letter -> other(letter, output))
                            .toList());
        }
        settings.correction().ifPresent(correction -> {
            card.put("corrects", correction.corrects());
            card.put("reason", correction.reason());
        });
        if (!report.content().editions().isEmpty()) {
            card.put(
                    "earlier",
                    report.content().editions().stream()
                            .map(EditionCard::earlier)
                            .toList());
        }
        output.write(Edition.CARD, JsonText.bytes(card));
    }

    private static Map<String, Object> earlier(Edition edition) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("id", edition.id());
        card.put("sha256", EditionHash.of(edition));
        return card;
    }

    private static Map<String, Object> other(Settings.Letter letter, Output output) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("file", letter.file());
        card.put("to", letter.recipients());
        letter.reference().ifPresent(reference -> card.put("reference", reference));
        card.put("pages", pages(letter, output));
        return card;
    }

    private static long pages(Settings.Letter letter, Output output) {
        return output.findWritten(letter.file()).orElseThrow().pages().orElseThrow();
    }
}
