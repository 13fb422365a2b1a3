package nl.overzicht.render.template;

import freemarker.core.Environment;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Records as a template sees them: values by the names of components. If several records have a component of the same name,
 * the first record is used.
 *
 * @param records the views
 * @param wrapper of the values
 */
record RecordModel(List<Record> records, ObjectWrapper wrapper) implements TemplateHashModel {

    /** Groups of three digits. */
    private static final String GROUPED = ",##0";

    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);

    /**
     * Finding the components of a class takes far longer than reading them. Method handles are used because the JDK generates
     * a class for each method that is called often by reflection.
     */
    private static final ClassValue<Map<String, MethodHandle>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            Map<String, MethodHandle> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), handle(component.getAccessor()));
            }
            return accessors;
        }
    };

    private static MethodHandle handle(Method accessor) {
        accessor.setAccessible(true);
        try {
            return MethodHandles.lookup().unreflect(accessor).asType(ACCESSOR);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        for (Record view : records) {
            MethodHandle accessor = ACCESSORS.get(view.getClass()).get(key);
            if (accessor != null) {
                return wrapper.wrap(value(accessor, view));
            }
        }
        return null;
    }

    /**
     * The environment in which a template is filled in: numbers have the thousands separators of the language of the views, and
     * none when no view has a language.
     *
     * @throws TemplateException when the template cannot be filled in
     */
    Environment environment(Template template, Writer text) throws TemplateException, IOException {
        Environment environment = template.createProcessingEnvironment(this, text);
        records.stream()
                .filter(LanguageView.class::isInstance)
                .map(view -> Locale.forLanguageTag(((LanguageView) view).language()))
                .findFirst()
                .ifPresent(language -> {
                    environment.setLocale(language);
                    environment.setNumberFormat(GROUPED);
                });
        return environment;
    }

    /** The values of the components of a record, without nulls. */
    static List<Object> values(Record view) {
        return ACCESSORS.get(view.getClass()).values().stream()
                .map(accessor -> value(accessor, view))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private static Object value(MethodHandle accessor, Record view) {
        try {
            return accessor.invokeExact((Object) view);
        } catch (RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new IllegalStateException("a component of " + view.getClass(), failed);
        }
    }
}
