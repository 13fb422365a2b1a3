package nl.overzicht.check.prose;

import java.util.Optional;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.Form;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Mention;

/**
 * The expression for a typed number that is just one fact.
 *
 * @param report whose facts they are
 * @param passage that it stands in
 * @param mention the number
 * @param fact the same number
 */
record Replacement(Report report, Passage passage, Mention mention, Fact fact) {

    /** As the author would write it. */
    String expression() {
        return "${" + fact.id() + form().map(form -> ":" + form.id()).orElse("") + "}";
    }

    /**
     * The same, when putting it there changes no more than how the number is spelled: our arithmetic would add its mark, and
     * another word before the number is the author's choice.
     */
    Optional<String> text() {
        boolean sure = !fact.computed() && mention.house();
        return sure ? Optional.of(expression()) : Optional.empty();
    }

    /** Where the excerpt ends: a noun is replaced only together with its number. */
    static int end(Passage passage, Mention mention, Optional<String> replacement) {
        boolean whole = replacement.map(text -> text.endsWith(":full}")).orElse(true);
        return whole ? mention.end() : mention.numberEnd();
    }

    private Optional<Form> form() {
        if (mention.end() > mention.numberEnd() && prints(Form.FULL, mention.end())) {
            return Optional.of(Form.FULL);
        }
        boolean capital = Character.isUpperCase(passage.text().charAt(mention.start()))
                && !passage.text().startsWith("EUR", mention.start());
        return capital ? Optional.of(Form.SENTENCE) : Optional.empty();
    }

    private boolean prints(Form form, int end) {
        String typed = plain(passage.text().substring(mention.start(), end));
        return report.factText()
                .write(fact, form)
                .map(Replacement::plain)
                .filter(typed::equals)
                .isPresent();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace("\u20ac ", "\u20ac").replaceAll(" +", " ");
    }
}
