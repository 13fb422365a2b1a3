package nl.overzicht.cli;

import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The arguments of a command, each with where its value goes. Said one by one, since picocli takes longer to read
 * annotations than many a command takes; its help finds the words under the same keys.
 */
final class Arguments {

    private final CommandSpec spec;

    private Arguments(CommandSpec spec) {
        this.spec = spec;
    }

    /** Those that every command has, help and version. */
    static Arguments of(String name, Object command) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name).versionProvider(new Version());
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .descriptionKey("mixinStandardHelpOptions.help")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .descriptionKey("mixinStandardHelpOptions.version")
                .build());
        return new Arguments(spec);
    }

    /** What picocli runs. */
    CommandSpec spec() {
        return spec;
    }

    /** The one that must be there, at the first place. */
    <T> Arguments parameter(String label, Class<T> type, Consumer<T> field) {
        return add(position(label, "0", "1", field).type(type).required(true));
    }

    /** @param index its place, from 0; {@code arity} is how many it takes, as 0..1 */
    <T> Arguments parameter(String label, String index, String arity, Class<T> type, Consumer<T> field) {
        return add(position(label, index, arity, field).type(type));
    }

    /** All from a place on, each a text. */
    Arguments parameters(String label, String index, Consumer<List<String>> field) {
        return add(position(label, index, "0..*", field).type(List.class).auxiliaryTypes(String.class));
    }

    /** That is there or not. */
    Arguments flag(String name, Consumer<Boolean> field) {
        return add(OptionSpec.builder(name).type(boolean.class).setter(new Assignment<>(field)));
    }

    /** With a value; the field stays as it is without one. */
    <T> Arguments option(String name, String label, Class<T> type, Consumer<T> field) {
        return add(option(label, type, field, name));
    }

    /** With a value when it is not given. */
    <T> Arguments option(String name, String label, Class<T> type, String otherwise, Consumer<T> field) {
        return add(option(label, type, field, name).defaultValue(otherwise));
    }

    /** With a value, by its short or its long name, or by one that it once had, which help does not show. */
    <T> Arguments option(String brief, String name, String former, String label, Class<T> type, Consumer<T> field) {
        add(option(label, type, field, former).hidden(true));
        return add(option(label, type, field, brief, name));
    }

    /** The form of what is printed for people or for programs; {@code --json} is its former name, which help does not show. */
    Arguments form(Consumer<Boolean> isJson) {
        add(OptionSpec.builder("--json")
                .type(boolean.class)
                .setter(new Assignment<>(isJson))
                .hidden(true));
        return option("--format", "text|json", OutputForm.class, form -> isJson.accept(form == OutputForm.JSON));
    }

    private enum OutputForm {
        TEXT,
        JSON
    }

    /** That must be given, by its short or its long name. */
    <T> Arguments required(String brief, String name, String label, Class<T> type, Consumer<T> field) {
        return add(option(label, type, field, brief, name).required(true));
    }

    private Arguments add(OptionSpec.Builder option) {
        spec.addOption(option.build());
        return this;
    }

    private Arguments add(PositionalParamSpec.Builder parameter) {
        spec.addPositional(parameter.build());
        return this;
    }

    private static <T> OptionSpec.Builder option(String label, Class<T> type, Consumer<T> field, String... names) {
        return OptionSpec.builder(names).paramLabel(label).type(type).arity("1").setter(new Assignment<>(field));
    }

    private static <T> PositionalParamSpec.Builder position(
            String label, String index, String arity, Consumer<T> field) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index(index)
                .arity(arity)
                .setter(new Assignment<>(field));
    }

    /**
     * Of a value that picocli has converted to the type of the argument. Before it parses, it sets none.
     *
     * @param field where it goes
     * @param <V> the type of the argument, as {@link ArgSpec#type}
     */
    private record Assignment<V>(Consumer<V> field) implements ISetter {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T set(T value) {
            if (value != null) {
                field.accept((V) value);
            }
            return null;
        }
    }
}
