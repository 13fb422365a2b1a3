package nl.overzicht.run.template;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;

/**
 * TPL-10: what a template or style sheet of an author asks of another host, or a document of a file. A browser would show that
 * host who reads. Our policy forbids most of it, so that the reader misses it; to lead on to another page it does not forbid.
 * A document reads no file but what it is handed.
 *
 * @param folder of the templates
 * @param findings receives one for each address in a file
 */
record RemoteFiles(Path folder, Findings findings) {

    private static final String HOST = "((?:https?:)?//[^\"'\\s>)]+)";

    /** From the name of an attribute to its value, which may be without quotation marks. */
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

    /** A picture by its name; one that the template fills in comes from us. */
    private static final Pattern PICTURE =
            Pattern.compile("<img\\b[^>]*?\\ssrc\\s*=\\s*[\"']((?!data:)[^\"'$<]+)[\"']");

    private static final Pattern OF_A_DOCUMENT = Pattern.compile("(letter|factsheet)/.*\\.ftlh");

    /** @param text of the file */
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
