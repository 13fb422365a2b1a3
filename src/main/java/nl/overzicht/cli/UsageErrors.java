package nl.overzicht.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.console.CommandWords;
import nl.overzicht.console.ExitCode;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.NearestWord;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Reports wrong arguments in our own texts, since those of picocli are in English only.
 *
 * @param words texts of the commands
 */
record UsageErrors(CommandWords words) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(message(wrong));
        Optional<String> nearest = nearest(wrong);
        nearest.ifPresent(err::println);
        if (nearest.isEmpty() && isOfSyntax(wrong)) {
            command.usage(err, command.getColorScheme());
        }
        return ExitCode.USAGE;
    }

    /**
     * Whether parsing failed. A command that refuses valid arguments, such as a folder that is not empty, has explained enough,
     * without the usage text.
     */
    private static boolean isOfSyntax(ParameterException wrong) {
        boolean byCommand = wrong.getClass() == ParameterException.class && wrong.getArgSpec() == null;
        return !byCommand || wrong.getCommandLine().getParent() == null;
    }

    private String message(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            return words.get("wrong.missing", names(missing.getMissing()));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return words.get(unknown(unmatched), first(unmatched));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return words.get("wrong.twice", name(twice.getOverwritten()));
        }
        return wrong.getArgSpec() == null ? wrong.getMessage() : value(wrong.getArgSpec(), wrong.getValue());
    }

    private static String unknown(UnmatchedArgumentException unmatched) {
        if (unmatched.isUnknownOption()) {
            return "wrong.option.unknown";
        }
        return unmatched.getCommandLine().getParent() == null ? "wrong.command.unknown" : "wrong.argument.unknown";
    }

    private String value(ArgSpec argument, String value) {
        Object[] choices = argument.type().getEnumConstants();
        String shown = BilingualText.toLine(value);
        if (choices == null) {
            return words.get("wrong.value", name(argument), shown);
        }
        String list = Stream.of(choices)
                .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return words.get("wrong.choice", name(argument), shown, list);
    }

    /** The existing option or command whose name is nearest to the unknown one. */
    private Optional<String> nearest(ParameterException wrong) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return Optional.empty();
        }
        CommandSpec command = unmatched.getCommandLine().getCommandSpec();
        Stream<String> known = unmatched.isUnknownOption()
                ? command.options().stream().map(OptionSpec::longestName)
                : command.subcommands().keySet().stream();
        return NearestWord.find(unmatched.getUnmatched().get(0), known.toList())
                .map(name -> words.get("wrong.nearest", name));
    }

    private static String first(UnmatchedArgumentException unmatched) {
        return BilingualText.toLine(unmatched.getUnmatched().get(0));
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream()
                .map(argument -> argument.isOption() ? name(argument) + "=" + argument.paramLabel() : name(argument))
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
