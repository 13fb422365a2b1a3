package nl.overzicht.render.failure;

import freemarker.core.Environment;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;

/** The call stack of a template engine, read from the text in which the engine prints it. */
public final class CallStack {

    private static final Pattern PLACE =
            Pattern.compile("\\bin template \"([^\"]+)\".*? at line (\\d+), column (\\d+)");

    private CallStack() {}

    /**
     * The place that is being evaluated, then the place that called it, and so on; at least one place. Can be called while
     * another thread is evaluating.
     */
    public static List<TemplateFailure.Place> of(Environment environment) {
        StringWriter printed = new StringWriter();
        try {
            environment.outputInstructionStack(new PrintWriter(printed));
        } catch (RuntimeException changed) {
            // The stack changed while it was printed: what was printed until then is used.
        }
        return places(printed.toString(), environment.getMainTemplate().getName());
    }

    /**
     * The same from the printed text.
     *
     * @param template the template that is filled in, used when the text contains no place
     */
    public static List<TemplateFailure.Place> places(String printed, String template) {
        List<TemplateFailure.Place> places = PLACE.matcher(printed)
                .results()
                .map(found -> new TemplateFailure.Place(
                        found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))))
                .toList();
        return places.isEmpty() ? List.of(new TemplateFailure.Place(template, 1, 1)) : places;
    }
}
