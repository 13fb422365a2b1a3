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
 * The type of a value that a template sees, and its description for authors of templates.
 *
 * @param type of a component of a record; for an expression whose type does not matter {@link #UNTYPED}
 */
record ViewType(Type type) {

    static final ViewType UNTYPED = new ViewType(Void.class);

    boolean isKnown() {
        return !type.equals(Void.class);
    }

    boolean mayBeMissing() {
        return raw(type) == Optional.class;
    }

    /** The type without {@code Optional}. */
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
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(RecordComponent::getGenericType);
    }

    /** The components of a record; none for another type. */
    Stream<RecordComponent> components() {
        return isRecord() ? Arrays.stream(record().getRecordComponents()) : Stream.of();
    }

    /** The name of a component among those of all records. */
    String key(String component) {
        return record().getName() + "." + component;
    }

    /** The type of the elements of a list or the values of a map. */
    ViewType element() {
        ViewType present = present();
        if (raw(present.type) == List.class) {
            return new ViewType(present.argument(0));
        }
        return raw(present.type) == Map.class ? new ViewType(present.argument(1)) : UNTYPED;
    }

    /** In plain words, without whether the value may be missing. */
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

    /** The same, with HTML as a text, since a template prints both in the same way. */
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
