package nl.overzicht.render.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.render.failure.CallStack;
import nl.overzicht.render.failure.EngineWords;
import nl.overzicht.render.failure.TemplateFailure;

/** Translates what FreeMarker throws into failures with places and reasons in both languages. */
final class EngineFailures {

    private static final BilingualText NO_FUNCTION =
            new BilingualText("<#return> staat buiten een functie", "<#return> is outside a function");

    private EngineFailures() {}

    /** A failure of an expression, at its place and the places that called it. */
    static TemplateFailure of(Template template, TemplateException wrong) {
        String absent = wrong instanceof InvalidReferenceException ? wrong.getBlamedExpressionString() : null;
        return TemplateFailure.of(places(template, wrong), reason(wrong), Objects.requireNonNullElse(absent, ""));
    }

    /** A return outside a function; any other exception is returned as it is. */
    static RuntimeException of(Template template, RuntimeException wrong) {
        return isFlow(wrong) ? new TemplateFailure(template.getName(), 0, 0, NO_FUNCTION) : wrong;
    }

    /** The engine leaves a function by an exception of a class that is not public. Outside a function nothing catches it. */
    private static boolean isFlow(RuntimeException thrown) {
        return thrown.getClass().getPackageName().equals(Environment.class.getPackageName());
    }

    /** The place of the expression, then the places that called it. */
    private static List<TemplateFailure.Place> places(Template template, TemplateException wrong) {
        List<TemplateFailure.Place> places = new ArrayList<>();
        String name = wrong.getTemplateSourceName() == null ? template.getName() : wrong.getTemplateSourceName();
        places.add(place(name, wrong.getLineNumber(), wrong.getColumnNumber()));
        places.addAll(
                CallStack.places(Objects.requireNonNullElse(wrong.getFTLInstructionStack(), ""), template.getName()));
        return places;
    }

    /** The reason of our own refusal, or the message of the author of the template, if there is one. */
    private static BilingualText reason(TemplateException wrong) {
        if (wrong.getCause() instanceof Refusal refusal) {
            return refusal.reason();
        }
        return wrong instanceof StopException
                ? BilingualText.of("het stopt zelf: %s", "it stops by itself: %s", wrong.getMessageWithoutStackTop())
                : EngineWords.explain(wrong.getMessageWithoutStackTop());
    }

    /** A syntax error. */
    static TemplateFailure of(ParseException wrong) {
        TemplateFailure.Place place = place(wrong.getTemplateName(), wrong.getLineNumber(), wrong.getColumnNumber());
        return new TemplateFailure(
                place.template(), place.line(), place.column(), EngineWords.explain(wrong.getEditorMessage()));
    }

    /** A template that cannot be read. */
    static TemplateFailure unreadable(String name) {
        BilingualText reason = BilingualText.of("'%s' is niet te lezen", "'%s' cannot be read", name);
        return new TemplateFailure(name, 1, 1, reason);
    }

    private static TemplateFailure.Place place(String name, Integer line, Integer column) {
        return new TemplateFailure.Place(name, line == null ? 1 : line, column == null ? 1 : column);
    }
}
