package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.cli.console.CommandWords;
import nl.overzicht.cli.console.Console;
import nl.overzicht.finding.Findings;
import nl.overzicht.run.PdfValidation;
import nl.overzicht.run.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overzicht verify OUTPUT}: whether an output or a frozen edition is still what was made. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {

    private final CommandWords words;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "OUTPUT")
    private Path folder;

    @Option(names = "--pdf")
    private boolean pdf;

    @Option(names = "--validator", paramLabel = "JAR")
    private Path validator;

    VerifyCommand(CommandWords words) {
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        refuse(pdf && validator == null, "wrong.validator.none");
        refuse(validator != null && !new PdfValidation(folder, validator).isPossible(), "wrong.validator", validator);
        Findings findings = new Findings();
        Optional<Integer> files = Pipeline.verify(folder, findings);
        String outcome =
                findings.haveErrors() ? words.get("outcome.changed") : words.counted("outcome.whole", files.orElse(0));
        if (validator != null && files.isPresent()) {
            Findings invalid = new Findings();
            int count = new PdfValidation(folder, validator).check(invalid);
            outcome +=
                    " " + (invalid.haveErrors() ? words.get("outcome.invalid") : words.counted("outcome.valid", count));
            invalid.sorted().forEach(findings::add);
        }
        return Console.ofFindings(
                        spec.commandLine().getOut(), spec.commandLine().getErr(), words, Console.Format.TEXT)
                .report(findings, outcome);
    }

    private void refuse(boolean wrong, String key, Object... values) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), words.get(key, values));
        }
    }
}
