package nl.overzicht.cli;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.finding.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/**
 * Chooses the language of the console: that of {@code --lang}; else that of the first of {@code LC_ALL} and {@code LANG} that
 * is set and not empty, where a value that begins with {@code en} gives English and any other value Dutch; else Dutch. The
 * language of the report itself is set in its {@code report.yaml}.
 */
final class LanguageChoice {

    private static final String OPTION = "--lang";

    private LanguageChoice() {}

    /** The option {@code --lang} of a command. picocli only validates its value; {@link #of} reads it before. */
    static OptionSpec option() {
        return OptionSpec.builder(OPTION)
                .paramLabel("nl|en")
                .type(Language.class)
                .scopeType(ScopeType.INHERIT)
                .build();
    }

    /**
     * The language for these arguments in this environment. It is determined before the arguments are parsed, since the texts
     * of the help and of parse errors depend on it. An invalid option is ignored here and reported by the parser, in the
     * language of the environment.
     */
    static Language of(String[] arguments, Map<String, String> environment) {
        return findRequested(arguments).orElseGet(() -> of(environment));
    }

    private static Optional<Language> findRequested(String[] arguments) {
        if (Stream.of(arguments).noneMatch(argument -> argument.startsWith(OPTION))) {
            return Optional.empty();
        }
        CommandLine reader = new CommandLine(CommandSpec.create().addOption(option()))
                .setUnmatchedArgumentsAllowed(true)
                .setOverwrittenOptionsAllowed(true)
                .setCaseInsensitiveEnumValuesAllowed(true);
        try {
            return Optional.ofNullable(reader.parseArgs(arguments).matchedOptionValue(OPTION, null));
        } catch (ParameterException wrong) {
            return Optional.empty();
        }
    }

    private static Language of(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith(Language.EN.tag()))
                .map(english -> Language.EN)
                .orElse(Language.NL);
    }
}
