package nl.overzicht.load.theme;

import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.rule.ThemeRule;

/** Limits the total size of the style sheets and drawings of a theme, since each is parsed as a whole to find its requests. */
final class ThemeSize {

    /** In characters. A package of design tokens has a few hundred thousand. */
    private static final int MOST_CHARACTERS = 2_000_000;

    /** In style rules, counted by their opening braces. */
    private static final int MOST_RULES = 50_000;

    private final Findings findings;
    private int characters;
    private int rules;

    /** @param findings receives THM-7 */
    ThemeSize(Findings findings) {
        this.findings = findings;
    }

    /**
     * Whether this file is within the limits, together with those before it. The first file that is not gives a
     * finding.
     */
    boolean allows(TextFile file) {
        if (characters > MOST_CHARACTERS || rules > MOST_RULES) {
            return false;
        }
        int line = 1;
        int column = 0;
        String text = file.text();
        for (int i = 0; i < text.length(); i++) {
            column++;
            characters++;
            rules += text.charAt(i) == '{' ? 1 : 0;
            if (characters > MOST_CHARACTERS || rules > MOST_RULES) {
                Location at = new Location(file.at().path(), line, column);
                findings.add(
                        rules > MOST_RULES
                                ? ThemeRule.MANY_RULES.at(at, MOST_RULES)
                                : ThemeRule.LARGE.at(at, MOST_CHARACTERS));
                return false;
            }
            if (text.charAt(i) == '\n') {
                line++;
                column = 0;
            }
        }
        return true;
    }
}
