package nl.overzicht.render.template;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The type of what a template sees, and how it is described to authors of templates.
 *
 * @param type of a component of a record; that of an expression whose type does not matter is {@link #UNTYPED}
 */
record ViewType(Type type) {

    static final ViewType UNTYPED = new ViewType(Void.class);

    boolean isKnown() {
        return !type.equals(Void.class);
    }

    boolean mayBeMissing() {
        return raw(type) == Optional.class;
    }

    /** The same where it is there. */
    ViewType present() {
        return mayBeMissing() ? new ViewType(argument(0)) : this;
    }

    boolean isRecord() {
        return raw(present().type).isRecord() && !isMarkup();
    }

    private boolean isMarkup() {
        return raw(present().type) == Markup.class;
    }

    /** The class of a record. */
    Class<?> record() {
        return raw(present().type);
    }

    /** The type of a component of a record. */
    Optional<Type> component(String name) {
        return components()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .map(RecordComponent::getGenericType);
    }

    /** The components of a record, or none. */
    Stream<RecordComponent> components() {
        return isRecord() ? Arrays.stream(record().getRecordComponents()) : Stream.of();
    }

    /** The name of a component among those of all records. */
    String key(String component) {
        return record().getName() + "." + component;
    }

    /** What a list or a map holds. */
    ViewType element() {
        ViewType present = present();
        if (raw(present.type) == List.class) {
            return new ViewType(present.argument(0));
        }
        return raw(present.type) == Map.class ? new ViewType(present.argument(1)) : UNTYPED;
    }

    /** In plain words, without whether it may be missing. */
    String words() {
        Class<?> raw = raw(present().type);
        if (raw == List.class || raw == Map.class) {
            return (raw == List.class ? "list: " : "by name: ") + element().words();
        }
        if (isMarkup()) {
            return "HTML";
        }
        if (raw == Messages.class) {
            return "words";
        }
        if (raw == String.class || raw.isEnum()) {
            return "text";
        }
        return raw == int.class || raw == Integer.class
                ? "number"
                : raw == boolean.class ? "yes or no" : raw.isRecord() ? "row" : "not seen: " + raw.getSimpleName();
    }

    /** The same, with HTML as a text: a template prints both alike. */
    String kind() {
        return words().replace("HTML", "text");
    }

    private Type argument(int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized ? raw(parameterized.getRawType()) : (Class<?>) type;
    }
}
