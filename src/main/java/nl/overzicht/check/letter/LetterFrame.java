package nl.overzicht.check.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.check.rule.ReportCheck;
import nl.overzicht.content.Content;
import nl.overzicht.content.Document;
import nl.overzicht.content.Settings.Letter;
import nl.overzicht.content.Settings.Signatory;
import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.report.Report;

/**
 * LET-5: the text of a letter has no salutation, closing or names, as it may when pasted from Word. Those are in {@code
 * report.yaml}, and the letter would have them twice.
 */
public record LetterFrame() implements ReportCheck {

    /** A paragraph that is a salutation: the name of a person or a body, and a comma. */
    private static final Pattern SALUTATION = Pattern.compile(
            "(?:zeer )?(?:geachte|hooggeachte|hoogedelgestrenge|beste|excellentie|dear|your excellency)\\b[^.:;?!]{0,80},",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLOSING = Pattern.compile(
            "(?:met )?(?:hoogachtend|(?:de meeste )?hoogachting|(?:een )?vriendelijke groet(?:en)?)[,.]?"
                    + "|(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully(?: yours)?|(?:with )?(?:kind|best) regards)[,.]?",
            Pattern.CASE_INSENSITIVE);

    /**
     * The number of lines at the end of a text that may be its closing: a line such as "Hoogachtend", space for a
     * signature, a function and a name.
     */
    private static final int LAST = 4;

    /**
     * The first line of a paragraph.
     *
     * @param words without surrounding spaces
     * @param at index of its first character in the text
     * @param alone whether the paragraph has no other line
     */
    private record Line(String words, int at, boolean alone) {}

    @Override
    public void check(Report report, Findings findings) {
        Content content = report.content();
        content.document(Document.LETTER).ifPresent(text -> check(text, content, findings));
    }

    private static void check(Document text, Content content, Findings findings) {
        List<Letter> letters = content.settings().letters();
        List<Line> lines = lines(text.text());
        Origin origin = Origin.of(text, content.places());
        if (lines.isEmpty() || letters.isEmpty()) {
            return;
        }
        Line first = lines.get(0);
        String salutation = letters.get(0).salutation();
        if (first.alone()
                        && SALUTATION
                                .matcher(first.words().replaceAll("[*_]", ""))
                                .matches()
                || plain(first.words()).equals(plain(salutation))) {
            findings.add(LetterFrameRule.SALUTATION_TWICE.at(origin.at(first.at()), first.words(), salutation));
        }
        end(lines, letters).ifPresent(line -> findings.add(rule(line).at(origin.at(line.at()), line.words())));
    }

    private static LetterFrameRule rule(Line line) {
        return CLOSING.matcher(line.words()).matches() ? LetterFrameRule.CLOSING_TWICE : LetterFrameRule.NAME_TWICE;
    }

    /** The first closing line of the text that the letter prints below it as well; empty if there is none. */
    private static Optional<Line> end(List<Line> lines, List<Letter> letters) {
        List<String> below = letters.stream()
                .flatMap(letter -> Stream.concat(
                        letter.closing().stream(), letter.signatories().stream().flatMap(LetterFrame::signature)))
                .map(LetterFrame::plain)
                .toList();
        return lines.subList(Math.max(0, lines.size() - LAST), lines.size()).stream()
                .filter(line -> CLOSING.matcher(line.words()).matches() || below.contains(plain(line.words())))
                .findFirst();
    }

    private static Stream<String> signature(Signatory signatory) {
        return Stream.of(signatory.function(), signatory.name());
    }

    /** The first lines of the paragraphs, without footnotes, since these are printed elsewhere. */
    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        boolean begins = true;
        int at = 0;
        String[] all = text.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            String words = all[i].strip();
            if (begins && !words.isEmpty() && !words.startsWith("[^")) {
                lines.add(new Line(words, at, i + 1 == all.length || all[i + 1].isBlank()));
            }
            begins = words.isEmpty();
            at += all[i].length() + 1;
        }
        return lines;
    }

    private static String plain(String words) {
        return words.replaceAll("[*_,.\\\\]", "").strip().toLowerCase(Locale.ROOT);
    }
}
