package nl.overzicht.render.failure;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A configuration whose templates stop when their thread is interrupted: each iteration of a list and each macro call checks
 * for that. Otherwise an endless list that writes nothing would occupy a processor for as long as the program runs.
 */
public final class InterruptibleConfiguration extends Configuration {

    private final Set<Template> prepared = new HashSet<>();

    /** Behaves as version 2.3.34 of the library. */
    public InterruptibleConfiguration() {
        super(VERSION_2_3_34);
    }

    /** Templates that another template includes or imports are also requested here. */
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
