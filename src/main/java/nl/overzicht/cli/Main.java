package nl.overzicht.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The program. */
@Command(
        name = "overzicht",
        description =
                "Maakt van teksten en gegevens een site en een Kamerbrief die niet van elkaar kunnen verschillen.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Runnable {

    private static final Map<String, Supplier<Object>> COMMANDS = new TreeMap<>(Map.of(
            "build", BuildCommand::new,
            "check", CheckCommand::new,
            "diff", DiffCommand::new,
            "explain", ExplainCommand::new,
            "facts", FactsCommand::new,
            "freeze", FreezeCommand::new,
            "review", ReviewCommand::new,
            "verify", VerifyCommand::new));

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Main() {}

    /** Runs the command and leaves with its exit code. */
    public static void main(String[] arguments) {
        int code = run(
                arguments,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(code);
    }

    /** Runs the command on these streams and returns its exit code. */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        // Charts are drawn without a screen.
        System.setProperty("java.awt.headless", "true");
        CommandLine command = withCommands(new CommandLine(new Main()), arguments)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(Main::explain);
        try {
            return command.execute(arguments);
        } catch (OutOfMemoryError full) {
            return tellOfMemory(err);
        }
    }

    /** Only the command that was asked for: reading the annotations of all takes longer than many a check. */
    private static CommandLine withCommands(CommandLine program, String[] arguments) {
        boolean asked = arguments.length > 0 && COMMANDS.containsKey(arguments[0]);
        COMMANDS.entrySet().stream()
                .filter(one -> !asked || one.getKey().equals(arguments[0]))
                .forEach(one ->
                        program.addSubcommand(one.getKey(), one.getValue().get()));
        return program;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Geef een opdracht op: build, check, diff, explain, facts, freeze, review of verify.");
    }

    private static int tellOfMemory(PrintWriter err) {
        err.println("Er is te weinig geheugen voor zoveel gegevens. Geef meer, bijvoorbeeld met java -Xmx1g.");
        return ExitCode.IO;
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure.getCause() instanceof OutOfMemoryError) {
            return tellOfMemory(command.getErr());
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            command.getErr().println("Lezen of schrijven is mislukt: " + failure.getMessage());
            return ExitCode.IO;
        }
        command.getErr().println("Dit is een fout in overzicht zelf. Meld deze regels aan de beheerder:");
        failure.printStackTrace(command.getErr());
        return ExitCode.BUG;
    }
}
