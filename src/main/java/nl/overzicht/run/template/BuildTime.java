package nl.overzicht.run.template;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;

/**
 * TPL-1: a template that uses the current time, or that evaluates a text as an expression, which could use it: two builds would
 * give different bytes. Only template expressions are searched; {@code Date.now()} in a script runs in the browser and is
 * allowed.
 *
 * @param folder of the templates
 * @param findings receives one finding for each use
 */
record BuildTime(Path folder, Findings findings) {

    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);

    private static final Pattern ASKED =
            Pattern.compile("(?<![\\w\\])}\"'.])\\.\\s*now\\b|\\?\\s*(?:eval|interpret)\\b");

    private static final Pattern START = Pattern.compile("\\$\\{|</?[#@]");

    /** @param text the text of the template */
    void report(String name, String text) {
        String code =
                COMMENT.matcher(text).replaceAll(comment -> comment.group().replaceAll("[^\\n]", " "));
        Matcher asked = ASKED.matcher(code);
        while (asked.find()) {
            if (isInExpression(code, asked.start())) {
                Location at = Location.of(folder.resolve(name).toString(), text, asked.start());
                findings.add(TemplateRule.ASKS_THE_TIME.at(at, asked.group()));
            }
        }
    }

    /** Whether this position is within an expression: the last one that begins before it has not ended there. */
    private static boolean isInExpression(String code, int at) {
        Matcher start = START.matcher(code).region(0, at);
        int begin = -1;
        while (start.find()) {
            begin = start.end();
        }
        return begin >= 0 && !endsWith(code.substring(begin, at), code.charAt(begin - 1) == '{' ? '}' : '>');
    }

    private static boolean endsWith(String expression, char end) {
        int depth = 0;
        for (char c : expression.toCharArray()) {
            if (c == end && depth == 0) {
                return true;
            }
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
        }
        return false;
    }
}
