package nl.overzicht.render.template;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.overzicht.DefaultReport;
import nl.overzicht.house.OurClasses;

/**
 * The built-in templates with the records that they see.
 *
 * @param own the record of each template, by its name
 */
record ViewCatalogue(Map<String, Class<?>> own) {

    private static final String ROOT = "nl.overzicht.render.";
    private static final List<String> LANGUAGE = List.of("template.LanguageView");
    private static final List<String> PAGE =
            List.of("site.FrameView", "template.LanguageView", "site.page.SiteAddresses");

    /** Records that a template sees in addition to its own. */
    private static final Map<String, List<String>> SHARED = Map.of(
            "site/figure.ftlh", LANGUAGE,
            "site/changes.ftlh", LANGUAGE,
            "site/feed.ftlh", List.of("template.LanguageView", "site.page.SiteAddresses"),
            "site/", PAGE,
            "letter/", LANGUAGE,
            "progress/", LANGUAGE,
            "factsheet/", List.of("factsheet.SheetFrame", "template.LanguageView"),
            "hosting/", List.of());

    /** All records below {@code nl.overzicht.render} that are the view of a template. */
    static ViewCatalogue ofMain() {
        Map<String, Class<?>> own = new TreeMap<>();
        OurClasses.all().stream()
                .filter(type -> type.isAnnotatedWith(ViewOf.class))
                .map(JavaClass::reflect)
                .forEach(type -> {
                    Class<?> twin = own.put(type.getAnnotation(ViewOf.class).value(), type);
                    if (twin != null) {
                        throw new IllegalStateException(twin + " and " + type + " are of one template");
                    }
                });
        return new ViewCatalogue(own);
    }

    /** What a template sees, its own record first. */
    List<Class<?>> views(String template) {
        List<Class<?>> views = new ArrayList<>(List.of(own.get(template)));
        shared(template).forEach(name -> views.add(type(name)));
        return views;
    }

    /** The records that several templates see. */
    List<Class<?>> shared() {
        return SHARED.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .<Class<?>>map(ViewCatalogue::type)
                .toList();
    }

    private static List<String> shared(String template) {
        return Optional.ofNullable(SHARED.get(template))
                .orElseGet(() -> SHARED.get(template.substring(0, template.indexOf('/') + 1)));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(ROOT + name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** A reader for one of the built-in templates. */
    TemplateReader reader(String template) {
        TemplateReader reader = new TemplateReader(DefaultReport.resources()::requireText, views(template));
        reader.read(template);
        return reader;
    }

    /** The components that any template reads. */
    TreeSet<String> read() {
        TreeSet<String> read = new TreeSet<>();
        own.keySet().forEach(template -> read.addAll(reader(template).read));
        return read;
    }
}
