package nl.overzicht.render.site;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.overzicht.content.Content;
import nl.overzicht.content.Edition;
import nl.overzicht.content.Palette;
import nl.overzicht.content.ProgressSettings;
import nl.overzicht.content.Resources;
import nl.overzicht.json.JsonText;
import nl.overzicht.publish.Output;
import nl.overzicht.render.chart.draw.Tone;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;

/**
 * The files of the site other than pages: style sheet, scripts, letters, attachments, theme, editions.
 *
 * @param report what is published
 * @param resources the style sheet and the scripts
 * @param words of the templates
 * @param output that they are written to; already has the letters
 */
record SiteFiles(Report report, Resources resources, Messages words, Output output) {

    /** The folder of the site in the output. */
    static final String FOLDER = "site/";

    private static final String LUNR = "META-INF/resources/webjars/lunr/2.3.9/";

    /** The action that writes each file, by its path in the output, in order. */
    Map<String, Runnable> byPath() {
        Map<String, Runnable> files = new LinkedHashMap<>();
        add(SiteMap.STYLE, this::style, files);
        add(SiteMap.SCRIPT, this::script, files);
        add(SiteMap.LUNR, this::lunr, files);
        add(SiteMap.SEARCH_SCRIPT, () -> resources.require("site/zoeken.js"), files);
        add(SiteMap.ICON, () -> resources.require("site/icoon.svg"), files);
        report.settings().letters().forEach(letter -> files.put(FOLDER + letter.file(), () -> copy(letter.file())));
        if (!report.content().reportTexts().isEmpty()) {
            files.put(FOLDER + ProgressSettings.FILE, () -> copy(ProgressSettings.FILE));
        }
        addAttachments(files);
        new ServedTheme(report.content())
                .files()
                .forEach((name, bytes) -> add(SiteMap.THEME + name, () -> bytes, files));
        report.content().editions().forEach(edition -> add(edition, files));
        return files;
    }

    private void add(String address, Supplier<byte[]> bytes, Map<String, Runnable> files) {
        String path = FOLDER + address;
        files.put(path, () -> output.write(path, bytes.get()));
    }

    private void copy(String letter) {
        int pages = output.findWritten(letter).orElseThrow().pages().orElseThrow();
        output.writeDocument(FOLDER + letter, output.read(letter), pages);
    }

    /** The style sheet, built-in or the author's, followed by the colours of drawings. */
    private byte[] style() {
        String style = Palette.of(resources).resolve(resources.requireText("site/overzicht.css")) + "\n" + Tone.css();
        return style.getBytes(StandardCharsets.UTF_8);
    }

    /** The script, preceded by its words, which would otherwise be repeated in each page. */
    private byte[] script() {
        Map<String, Object> texts = JsonText.object(
                "filter", words.get("table.filter"),
                "shown", words.get("table.shown"),
                "ascending", words.get("table.ascending"),
                "descending", words.get("table.descending"),
                "csv", words.get("figure.csv"),
                "value", words.get("table.value", "{0}"),
                "unit", words.get("table.unit", "{0}"));
        String script =
                "const tableWords = " + JsonText.of(texts).strip() + ";\n" + resources.requireText("site/tabellen.js");
        return script.getBytes(StandardCharsets.UTF_8);
    }

    /** The Lunr library as it was published, after the full text of its licence. */
    private byte[] lunr() {
        String licence = resources.requireText(LUNR + "LICENSE").strip();
        String script = "/*\n" + licence + "\n*/\n" + resources.requireText(LUNR + "lunr.min.js");
        return script.getBytes(StandardCharsets.UTF_8);
    }

    private void addAttachments(Map<String, Runnable> files) {
        Content content = report.content();
        content.attachments().forEach((name, bytes) -> {
            String address = "attachments/" + name;
            if (content.pdfs().containsKey(name)) {
                int pages = content.pdfs().get(name).pages();
                files.put(FOLDER + address, () -> output.writeDocument(FOLDER + address, bytes, pages));
            } else {
                add(address, () -> bytes, files);
            }
        });
    }

    /** Adds the files of a frozen edition, which are copied as they are and never rendered again. */
    private void add(Edition edition, Map<String, Runnable> files) {
        Map<String, Integer> pages = edition.pagesOfLetters();
        for (String file : edition.files()) {
            String path = FOLDER + SiteMap.edition(edition.id()) + file;
            Supplier<byte[]> bytes = () -> edition.bytes().read(file);
            files.put(
                    path,
                    pages.containsKey(file)
                            ? () -> output.writeDocument(path, bytes.get(), pages.get(file))
                            : () -> output.write(path, bytes.get()));
        }
    }
}
