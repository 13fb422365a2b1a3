package nl.overzicht.cli;

import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The arguments of a command, each with the field that receives its value. They are defined through picocli's programming
 * interface, since reading annotations takes longer than many a command. The help takes its texts from the same resource keys.
 */
final class Arguments {

    private final CommandSpec spec;

    private Arguments(CommandSpec spec) {
        this.spec = spec;
    }

    /** The arguments that every command has: help and version. */
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

    /** The specification for picocli. */
    CommandSpec spec() {
        return spec;
    }

    /** Adds the required parameter at the first position. */
    <T> Arguments parameter(String label, Class<T> type, Consumer<T> field) {
        return add(position(label, "0", "1", field).type(type).required(true));
    }

    /**
     * @param index position, from 0
     * @param arity the number of values, such as {@code 0..1}
     */
    <T> Arguments parameter(String label, String index, String arity, Class<T> type, Consumer<T> field) {
        return add(position(label, index, arity, field).type(type));
    }

    /** Adds all parameters from a position on, as texts. */
    Arguments parameters(String label, String index, Consumer<List<String>> field) {
        return add(position(label, index, "0..*", field).type(List.class).auxiliaryTypes(String.class));
    }

    /** Adds an option without a value. */
    Arguments flag(String name, Consumer<Boolean> field) {
        return add(OptionSpec.builder(name).type(boolean.class).setter(new ArgumentValue<>(field)));
    }

    /** Adds an option with a value; when it is not given, the field keeps its value. */
    <T> Arguments option(String name, String label, Class<T> type, Consumer<T> field) {
        return add(option(label, type, field, name));
    }

    /** Adds an option with a default value. */
    <T> Arguments option(String name, String label, Class<T> type, String otherwise, Consumer<T> field) {
        return add(option(label, type, field, name).defaultValue(otherwise));
    }

    /** Adds an option with a short and a long name, and with a former name that the help does not show. */
    <T> Arguments option(String brief, String name, String former, String label, Class<T> type, Consumer<T> field) {
        add(option(label, type, field, former).hidden(true));
        return add(option(label, type, field, brief, name));
    }

    /**
     * Adds the output format: text for people or JSON for programs. {@code --json} is its former name, which the help does not
     * show.
     */
    Arguments form(Consumer<Boolean> isJson) {
        add(OptionSpec.builder("--json")
                .type(boolean.class)
                .setter(new ArgumentValue<>(isJson))
                .hidden(true));
        return option("--format", "text|json", OutputForm.class, form -> isJson.accept(form == OutputForm.JSON));
    }

    private enum OutputForm {
        TEXT,
        JSON
    }

    /** Adds a required option with a short and a long name. */
    <T> Arguments requiredOption(String brief, String name, String label, Class<T> type, Consumer<T> field) {
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
        return OptionSpec.builder(names).paramLabel(label).type(type).arity("1").setter(new ArgumentValue<>(field));
    }

    private static <T> PositionalParamSpec.Builder position(
            String label, String index, String arity, Consumer<T> field) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index(index)
                .arity(arity)
                .setter(new ArgumentValue<>(field));
    }
}
