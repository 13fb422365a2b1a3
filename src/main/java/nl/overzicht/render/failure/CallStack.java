package nl.overzicht.render.failure;

import freemarker.core.Environment;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;

/** Where in its templates an engine is, read from what it prints of that. */
public final class CallStack {

    private static final Pattern PLACE =
            Pattern.compile("\\bin template \"([^\"]+)\".*? at line (\\d+), column (\\d+)");

    private CallStack() {}

    /** Where it is, then where that is called from, and so on. Also while another thread is at work in it. */
    public static List<TemplateFailure.Place> of(Environment environment) {
        StringWriter printed = new StringWriter();
        try {
            environment.outputInstructionStack(new PrintWriter(printed));
        } catch (RuntimeException changed) {
            // What was printed until then is what is known.
        }
        return places(printed.toString(), environment.getMainTemplate().getName());
    }

    /**
     * The same as the engine printed it.
     *
     * @param template the one that is filled in, for when there is no place
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
