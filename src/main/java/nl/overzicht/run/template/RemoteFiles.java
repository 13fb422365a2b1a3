package nl.overzicht.run.template;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;

/**
 * TPL-10: addresses of other hosts in the author's templates and style sheets, and files that a PDF document refers to. A
 * browser would disclose its reader to that host. The content security policy of our site blocks most of these requests, so
 * that the reader would miss the file; it does not block navigation to another page. A document can read only files that the
 * program passes to it.
 *
 * @param folder of the templates
 * @param findings receives one finding for each address in a file
 */
record RemoteFiles(Path folder, Findings findings) {

    private static final String HOST = "((?:https?:)?//[^\"'\\s>)]+)";

    /** Matches from the name of an attribute to its value, with or without quotation marks. */
    private static final String IS = "\\s*=\\s*[\"']?\\s*";

    private static final String RELATIONS = "stylesheet|icon|preload|prefetch|preconnect|manifest";

    private static final List<Pattern> OF_ANOTHER_HOST = List.of(
            Pattern.compile("(?i)<[a-z][^>]*?\\s(?:src|srcset|poster|data|action|formaction|ping)" + IS + HOST),
            Pattern.compile(
                    "(?i)<link\\b(?=[^>]*\\brel" + IS + "[^\"'>]*(?:" + RELATIONS + "))[^>]*?\\shref" + IS + HOST),
            Pattern.compile("(?i)<(?:image|use|base)\\b[^>]*?href" + IS + HOST),
            Pattern.compile("(?i)<meta\\b(?=[^>]*\\bhttp-equiv" + IS + "refresh)[^>]*?\\burl" + IS + HOST),
            Pattern.compile("(?i)\\burl\\(\\s*[\"']?\\s*" + HOST),
            Pattern.compile("(?i)@import\\s*[\"']\\s*" + HOST));

    /** A picture with a fixed file name; a name that the template fills in comes from the program. */
    private static final Pattern PICTURE =
            Pattern.compile("<img\\b[^>]*?\\ssrc\\s*=\\s*[\"']((?!data:)[^\"'$<]+)[\"']");

    private static final Pattern OF_A_DOCUMENT = Pattern.compile("(letter|factsheet)/.*\\.ftlh");

    /** @param text the text of the file */
    void report(String name, String text) {
        OF_ANOTHER_HOST.forEach(asked -> report(name, text, asked, TemplateRule.ASKS_A_HOST));
        if (OF_A_DOCUMENT.matcher(name).matches()) {
            report(name, text, PICTURE, TemplateRule.ASKS_A_FILE);
        }
    }

    private void report(String name, String text, Pattern asked, TemplateRule rule) {
        String file = folder.resolve(name).toString();
        asked.matcher(text)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.start(1), (first, later) -> first))
                .forEach((address, start) -> findings.add(rule.at(Location.of(file, text, start), address)));
    }
}
