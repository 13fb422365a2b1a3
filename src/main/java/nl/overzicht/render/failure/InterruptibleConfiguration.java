package nl.overzicht.render.failure;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A configuration whose templates end when their thread is interrupted: at each turn of a list or a macro they look whether it is.
 * Otherwise a list without end, which writes nothing, would take a processor as long as the program runs.
 */
public final class InterruptibleConfiguration extends Configuration {

    private final Set<Template> prepared = new HashSet<>();

    /** As the library is in its version 2.3.34. */
    public InterruptibleConfiguration() {
        super(VERSION_2_3_34);
    }

    /** Also those that another template includes or imports come from here. */
    @Override
    public Template getTemplate(
            String name, Locale locale, Object condition, String encoding, boolean parsed, boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, condition, encoding, parsed, ignoreMissing);
        if (template != null) {
            synchronized (prepared) {
                if (prepared.add(template)) {
                    _CoreAPI.addThreadInterruptedChecks(template);
                }
            }
        }
        return template;
    }
}
