package nl.overzicht.load.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.Body;
import nl.overzicht.content.PdfStandard;
import nl.overzicht.content.Settings.ComputedMarking;
import nl.overzicht.content.Settings.Letter;
import nl.overzicht.content.Settings.Signatory;
import nl.overzicht.load.file.DeviceNames;
import nl.overzicht.load.rule.SettingsRule;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.theme.Theme;
import nl.overzicht.load.yaml.Node;

/**
 * Reads the settings of letters from {@code report.yaml}.
 *
 * @param theme of the organisation
 * @param annexes reads the annexes
 */
record LetterReader(Reading reading, Theme theme, AnnexReader annexes) {

    /** More would run out of its place at the head of the first page. */
    private static final int MOST_OF_CLASSIFICATION = 100;

    /**
     * The settings of each letter.
     *
     * @param letters the keys of each
     * @param file all of the file
     */
    List<Letter> readAll(List<Node.Keys> letters, Node.Keys file) {
        List<Letter> all = new ArrayList<>();
        for (Node.Keys keys : letters) {
            all.add(read(keys, file, all.isEmpty() ? "" : "-" + keys.text("id")));
        }
        return List.copyOf(all);
    }

    /** @param suffix of the name of its file: the first letter has none */
    private Letter read(Node.Keys keys, Node.Keys file, String suffix) {
        keys.line("file").ifPresent(name -> DeviceNames.refuse(name, keys.at("file"), reading.findings()));
        return new Letter(
                keys.text("id"),
                keys.line("file").orElse(Letter.DEFAULT_NAME) + suffix + Letter.EXTENSION,
                classification(keys),
                keys.lines("organisation"),
                keys.text("return_address"),
                body(keys),
                addressees(keys),
                keys.lines("directorate"),
                keys.lines("address"),
                keys.text("website"),
                keys.lines("contact"),
                keys.line("reference"),
                keys.line("reference_label"),
                keys.line("your_reference"),
                keys.line("dossier"),
                keys.line("number"),
                keys.text("subject"),
                keys.text("salutation"),
                keys.lines("closing"),
                signatories(keys),
                keys.groups("annexes").stream().map(annexes::read).toList(),
                keys.line("computed")
                        .filter("note"::equals)
                        .map(note -> ComputedMarking.NOTE)
                        .orElse(ComputedMarking.MARK),
                new LookReader(reading, theme).read(keys),
                standard(file),
                holdsSources(file));
    }

    private Optional<String> classification(Node.Keys keys) {
        Optional<String> line = keys.line("classification");
        line.filter(text -> text.length() > MOST_OF_CLASSIFICATION)
                .ifPresent(text -> reading.findings()
                        .add(SettingsRule.LONG_CLASSIFICATION.at(
                                keys.at("classification"), text.length(), MOST_OF_CLASSIFICATION)));
        return line;
    }

    private static Body body(Node.Keys keys) {
        Map<String, String> words = new HashMap<>();
        keys.keys("body_words")
                .ifPresent(own -> Body.WORDS.forEach(name -> own.line(name).ifPresent(word -> words.put(name, word))));
        return new Body(keys.line("body").orElse(Body.DEFAULT), Map.copyOf(words));
    }

    private static List<List<String>> addressees(Node.Keys keys) {
        List<List<String>> addressees = new ArrayList<>();
        addressees.add(keys.lines("addressee"));
        keys.groups("other_addressees").forEach(addressee -> addressees.add(addressee.lines("lines")));
        return List.copyOf(addressees);
    }

    private static List<Signatory> signatories(Node.Keys keys) {
        List<Signatory> signatories = new ArrayList<>();
        keys.keys("signatory").ifPresent(signatory -> signatories.add(signatory(signatory)));
        keys.groups("other_signatories").forEach(signatory -> signatories.add(signatory(signatory)));
        return List.copyOf(signatories);
    }

    private static Signatory signatory(Node.Keys keys) {
        return new Signatory(keys.text("function"), keys.lines("on_behalf_of"), keys.text("name"));
    }

    /**
     * Whether the sources are embedded in the letter. They are, unless the author declines: everything else in it can be made
     * from them.
     */
    private static boolean holdsSources(Node.Keys file) {
        Optional<Node.Keys> pdf = file.keys("pdf");
        return pdf.flatMap(keys -> keys.get("sources")).isEmpty() || pdf.get().isTrue("sources");
    }

    private static PdfStandard standard(Node.Keys file) {
        return file.keys("pdf")
                .flatMap(pdf -> pdf.line("standard"))
                .filter("pdf/a-3a"::equals)
                .map(three -> PdfStandard.PDF_A_3A)
                .orElse(PdfStandard.PDF_A_2A);
    }
}
