package nl.overzicht.cli;

import java.util.function.Consumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.ISetter;

/**
 * Assigns a value that picocli has converted to the type of the argument. Nothing is assigned before parsing.
 *
 * @param field receives the value
 * @param <V> the type of the argument, as {@link ArgSpec#type}
 */
record ArgumentValue<V>(Consumer<V> field) implements ISetter {

    @Override
    @SuppressWarnings("unchecked")
    public <T> T set(T value) {
        if (value != null) {
            field.accept((V) value);
        }
        return null;
    }
}
