package nl.overzicht.render.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records by the names of their components. Where several records have a component of one name, the first counts.
 *
 * @param records what a template sees
 * @param wrapper of the values
 */
record RecordModel(List<Record> records, ObjectWrapper wrapper) implements TemplateHashModel {

    /** Looking up the components of a class takes far longer than reading them. */
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                accessors.put(component.getName(), accessor);
            }
            return accessors;
        }
    };

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        for (Record view : records) {
            Method accessor = ACCESSORS.get(view.getClass()).get(key);
            if (accessor != null) {
                return wrapper.wrap(value(accessor, view));
            }
        }
        return null;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private static Object value(Method accessor, Record view) throws TemplateModelException {
        try {
            return accessor.invoke(view);
        } catch (ReflectiveOperationException failed) {
            throw new TemplateModelException(accessor.getName(), failed);
        }
    }
}
