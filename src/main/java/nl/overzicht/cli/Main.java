package nl.overzicht.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.overzicht.cli.console.Circumstances;
import nl.overzicht.cli.console.CommandWords;
import nl.overzicht.cli.console.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The program. */
@Command(name = "overzicht", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Main implements Runnable {

    private static final Map<String, Function<CommandWords, Object>> COMMANDS = new TreeMap<>(Map.ofEntries(
            Map.entry("build", BuildCommand::new),
            Map.entry("check", CheckCommand::new),
            Map.entry("diff", DiffCommand::new),
            Map.entry("explain", ExplainCommand::new),
            Map.entry("facts", FactsCommand::new),
            Map.entry("freeze", FreezeCommand::new),
            Map.entry("init", InitCommand::new),
            Map.entry("map", MapCommand::new),
            Map.entry("review", ReviewCommand::new),
            Map.entry("serve", ServeCommand::new),
            Map.entry("verify", VerifyCommand::new)));

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final CommandWords words;

    private Main(CommandWords words) {
        this.words = words;
    }

    /** Runs the command and leaves with its exit code. */
    public static void main(String[] arguments) {
        int code = run(
                arguments,
                System.getenv(),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(code);
    }

    /** Runs the command on these streams, as in an environment that is empty, and returns its exit code. */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return run(arguments, Map.of(), out, err);
    }

    /**
     * Runs the command on these streams and returns its exit code.
     *
     * @param environment may choose the language: see {@link LanguageChoice}
     */
    static int run(String[] arguments, Map<String, String> environment, PrintWriter out, PrintWriter err) {
        // Charts are drawn without a screen.
        System.setProperty("java.awt.headless", "true");
        Main program = new Main(CommandWords.in(LanguageChoice.of(arguments, environment)));
        CommandLine command = program.withCommands(arguments).setOut(out).setErr(err);
        try {
            return command.execute(arguments);
        } catch (Error broken) {
            return program.report(broken, err);
        }
    }

    /** Only the command that was asked for: reading the annotations of all takes longer than many a check. */
    private CommandLine withCommands(String[] arguments) {
        CommandLine program = new CommandLine(this);
        boolean asked = arguments.length > 0 && COMMANDS.containsKey(arguments[0]);
        COMMANDS.forEach((name, command) -> {
            if (!asked || name.equals(arguments[0])) {
                program.addSubcommand(name, command.apply(words));
            }
        });
        program.getCommandSpec().addOption(LanguageChoice.option());
        return program.setResourceBundle(words.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors(words))
                .setExecutionExceptionHandler(this::explain);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), words.get("wrong.command", String.join(", ", COMMANDS.keySet())));
    }

    private int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        return report(failure, command.getErr());
    }

    private int report(Throwable failure, PrintWriter err) {
        Optional<String> circumstance = new Circumstances(words).explain(failure);
        if (circumstance.isPresent()) {
            err.println(circumstance.get());
            return ExitCode.IO;
        }
        err.println(words.get("failed.bug"));
        failure.printStackTrace(err);
        return ExitCode.BUG;
    }
}
