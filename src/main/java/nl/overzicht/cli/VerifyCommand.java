package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import nl.overzicht.console.CommandWords;
import nl.overzicht.console.Console;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output.WrittenFile;
import nl.overzicht.run.OutputVerification;
import nl.overzicht.run.PdfValidation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code overzicht verify OUTPUT}: checks that an output or a frozen edition has not changed since it was written. */
final class VerifyCommand implements Callable<Integer> {

    private final CommandWords words;
    private final CommandSpec spec;
    private Path folder;
    private boolean pdf;
    private Path validator;

    VerifyCommand(CommandWords words) {
        this.words = words;
        this.spec = Arguments.of("verify", this)
                .parameter("OUTPUT", Path.class, path -> folder = path)
                .flag("--pdf", given -> pdf = given)
                .option("--validator", "JAR", Path.class, path -> validator = path)
                .spec();
    }

    /** The specification of the arguments; parsing sets the fields of this command. */
    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        refuse(pdf && validator == null, "wrong.validator.none");
        refuse(validator != null && !new PdfValidation(folder, validator).isPossible(), "wrong.validator", validator);
        Findings findings = new Findings();
        Optional<SortedMap<String, WrittenFile>> listed = new OutputVerification(folder, findings).run();
        String outcome = findings.haveErrors()
                ? words.get("outcome.changed")
                : words.count("outcome.whole", listed.map(Map::size).orElse(0));
        if (validator != null && listed.isPresent()) {
            Findings invalid = new Findings();
            int count = new PdfValidation(folder, validator).check(listed.get(), invalid);
            outcome +=
                    " " + (invalid.haveErrors() ? words.get("outcome.invalid") : words.count("outcome.valid", count));
            invalid.toSortedList().forEach(findings::add);
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
