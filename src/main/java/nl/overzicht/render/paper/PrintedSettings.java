package nl.overzicht.render.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.overzicht.content.ProgressSettings;
import nl.overzicht.content.Settings;

/** The values of settings that are printed around a text, by the names of the settings. */
final class PrintedSettings {

    private PrintedSettings() {}

    static Map<String, String> of(ProgressSettings report) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("report.title", report.title());
        fields.put("report.subtitle", report.subtitle().orElse(""));
        fields.put("report.organisation", report.organisation().toString());
        fields.put("report.version", report.version().orElse(""));
        return fields;
    }

    static Map<String, String> of(Settings.Letter letter) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("letter.subject", letter.subject());
        fields.put("letter.salutation", letter.salutation());
        fields.put("letter.addressee", letter.addressees().toString());
        fields.put("letter.organisation", letter.organisation().toString());
        fields.put("letter.address", letter.address().toString());
        fields.put("letter.website", letter.website());
        fields.put("letter.contact", letter.contact().toString());
        fields.put("letter.closing", letter.closing().toString());
        fields.put("letter.signatory", letter.signatories().toString());
        fields.put("letter.annexes", letter.annexes().toString());
        return fields;
    }
}
