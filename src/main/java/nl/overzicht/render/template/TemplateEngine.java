package nl.overzicht.render.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import nl.overzicht.content.Resources;
import nl.overzicht.render.failure.Excess;
import nl.overzicht.render.failure.InterruptibleConfiguration;
import nl.overzicht.render.failure.TemplateFailure;
import nl.overzicht.render.failure.XmlText;

/**
 * Fills in templates. A template comes from {@link Resources}, never from content; it cannot create a Java object, call a
 * method or read another file. Safe for use by several threads.
 */
public final class TemplateEngine {

    private static final ViewWrapper WRAPPER = new ViewWrapper();

    /** Reading annotations is slow. */
    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return Optional.ofNullable(type.getAnnotation(ViewOf.class))
                    .map(ViewOf::value)
                    .orElseThrow(() -> new IllegalArgumentException(type + " is the view of no template"));
        }
    };

    private final Configuration configuration;
    /** Limits for an author's own templates; empty for the built-in ones. */
    private final Optional<TemplateLimits> limits;

    /** The engine for these resources, which parses each template once. */
    public static TemplateEngine of(Resources resources) {
        return resources.once(TemplateEngine.class, TemplateEngine::new);
    }

    /** @param resources where templates are found by name, such as {@code site/page.ftlh} */
    public TemplateEngine(Resources resources) {
        configuration =
                resources.areOwn() ? new InterruptibleConfiguration() : new Configuration(Configuration.VERSION_2_3_34);
        configuration.setObjectWrapper(WRAPPER);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("0");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setWrapUncheckedExceptions(true);
        limits = resources.areOwn() ? Optional.of(new TemplateLimits(resources)) : Optional.empty();
        configuration.setTemplateLoader(new ResourceLoader(resources, limits));
    }

    /**
     * Fills in the template of a view.
     *
     * @param view what only this template sees, with the annotation {@link ViewOf}: a record whose components are strings,
     *     whole numbers, booleans, enums, lists, maps, records, {@link Markup} and {@link Messages}, or optional ones of
     *     these
     * @param shared what other templates see too
     * @throws TemplateFailure when the template is missing or wrong
     */
    public String fill(Record view, Record... shared) {
        List<Record> seen = new ArrayList<>();
        seen.add(view);
        seen.addAll(List.of(shared));
        return fill(NAMES.get(view.getClass()), new RecordModel(List.copyOf(seen), WRAPPER));
    }

    /** The same for a template that writes XML. The output of an author's own template must be well-formed. */
    public String fillXml(Record view, Record... shared) {
        String text = fill(view, shared);
        limits.ifPresent(own -> XmlText.parse(NAMES.get(view.getClass()), text));
        return text;
    }

    /** The syntax error of a template, such as {@code site/page.ftlh}; empty when it has none. */
    public Optional<TemplateFailure> parse(String name) {
        try {
            template(name);
            return Optional.empty();
        } catch (TemplateFailure wrong) {
            return Optional.of(wrong);
        }
    }

    private Template template(String name) {
        try {
            return configuration.getTemplate(name);
        } catch (ParseException wrong) {
            throw EngineFailures.of(wrong);
        } catch (StackOverflowError deep) {
            throw TemplateFailure.of(List.of(new TemplateFailure.Place(name, 1, 1)), Excess.DEPTH);
        } catch (IOException wrong) {
            throw EngineFailures.unreadable(name);
        }
    }

    /** The first failure by exceeding a limit; empty when there is none, and for the built-in templates. */
    public Optional<TemplateFailure> excess() {
        return limits.flatMap(TemplateLimits::failure);
    }

    private String fill(String name, RecordModel view) {
        Template template = template(name);
        try {
            if (limits.isPresent()) {
                return limits.get().fill(template, view);
            }
            StringWriter text = new StringWriter();
            view.environment(template, text).process();
            return text.toString();
        } catch (TemplateException wrong) {
            throw EngineFailures.of(template, wrong);
        } catch (IOException wrong) {
            throw EngineFailures.unreadable(template.getName());
        } catch (RuntimeException wrong) {
            throw EngineFailures.of(template, wrong);
        }
    }
}
