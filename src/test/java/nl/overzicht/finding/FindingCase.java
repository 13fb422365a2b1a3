package nl.overzicht.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.print.FindingPrinter;
import nl.overzicht.rulebook.RuleBook;

/**
 * A folder below {@code findings/}: an overlay over {@code base}, what the console then prints, and in {@code near-miss}
 * the closest input that is right. What only a command finds has that command in {@code command.txt}. Named {@code CODE-what-it-is}; without a code it is about several.
 */
record FindingCase(Path folder) {

    static final Path ROOT = Path.of("src/test/resources/findings");
    static final Path BASE = ROOT.resolve("base");
    static final String NEAR_MISS = "near-miss";
    static final String COMMAND = "command.txt";

    private static final Pattern NAME = Pattern.compile("([A-Z]+-[0-9]+)-[a-z0-9-]+");

    /** The cases of what check finds, by name: those that the system property {@code findings.cases} chooses, a pattern; else all. */
    static List<FindingCase> ofContent() throws IOException {
        Pattern chosen = Pattern.compile(System.getProperty("findings.cases", ""));
        return all().stream()
                .filter(folder -> !folder.hasCommand())
                .filter(folder -> chosen.matcher(folder.name()).find())
                .toList();
    }

    /** The cases of what a command of their own finds, by name. */
    static List<FindingCase> ofCommands() throws IOException {
        return all().stream().filter(FindingCase::hasCommand).toList();
    }

    /** All cases by name. */
    static List<FindingCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> !folder.equals(BASE))
                    .sorted()
                    .map(FindingCase::new)
                    .toList();
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** The code that the case is about; empty when it is about several. */
    String code() {
        Matcher found = NAME.matcher(name());
        return found.matches() ? found.group(1) : "";
    }

    private boolean hasCommand() {
        return Files.exists(folder.resolve(COMMAND));
    }

    /** The command that the case is about: the first line of its {@code command.txt}. */
    String command() {
        return commandLines(folder).get(0);
    }

    /** The command of the near miss: its own, else that of the case. */
    String commandOfNearMiss() {
        return commandLines(Files.exists(nearMiss().resolve(COMMAND)) ? nearMiss() : folder)
                .get(0);
    }

    /** The tag of its test, which the second line of {@code command.txt} says: {@code slow}, {@code full} or none. */
    String tag() {
        List<String> lines = commandLines(folder);
        return lines.size() > 1 ? lines.get(1) : "";
    }

    private static List<String> commandLines(Path folder) {
        try {
            return Files.readAllLines(folder.resolve(COMMAND));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path nearMiss() {
        return folder.resolve(NEAR_MISS);
    }

    boolean hasNearMiss() {
        return Files.isDirectory(nearMiss());
    }

    /** What is found with this overlay, in the folder {@code content} below a new one. */
    static Findings findings(Path overlay, Path temporary) throws IOException {
        Path content = Files.createTempDirectory(temporary, "case").resolve("content");
        CaseFolder.copyOver(overlay, content);
        return CheckedContent.of(content);
    }

    /** What the console prints, paths as if the command ran beside the content folder. */
    static String print(Findings findings, RuleBook book, Path temporary) {
        return findings.toSortedList().stream()
                .flatMap(finding -> FindingPrinter.lines(finding, book).stream())
                .map(line -> line.replaceFirst("^" + Pattern.quote(temporary.toString()) + "/[^/]+/", ""))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
