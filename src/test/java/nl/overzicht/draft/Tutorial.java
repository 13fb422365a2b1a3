package nl.overzicht.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.overzicht.CommandRun;

/**
 * A page that says what to type. Its blocks are files ({@code ```csv NAME}), changes of whole lines in a file
 * ({@code ```diff NAME}) and commands ({@code ```console}).
 *
 * @param page where it is
 */
record Tutorial(Path page) {

    private static final Pattern BLOCK = Pattern.compile(
            "^```(?<kind>[a-z]+)(?: (?<file>\\S+))?\n(?<text>.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** Options whose value is no path. */
    private static final Set<String> WORDS = Set.of("--lang", "--kind");

    /** Does in a folder what the page says. What each command printed, in order. */
    List<CommandRun> follow(Path folder, boolean isWithBuilds) throws IOException {
        List<CommandRun> runs = new ArrayList<>();
        for (MatchResult block : BLOCK.matcher(Files.readString(page)).results().toList()) {
            String text = block.group(3);
            switch (block.group(1)) {
                case "console" -> text.lines().forEach(line -> runs.add(run(line, folder, isWithBuilds)));
                case "diff" -> change(folder.resolve(block.group(2)), text);
                default -> Files.writeString(folder.resolve(block.group(2)), text);
            }
        }
        return runs;
    }

    private static CommandRun run(String line, Path folder, boolean isWithBuilds) {
        List<String> typed = new ArrayList<>(Arrays.asList(line.split(" ")));
        assertEquals("overzicht", typed.remove(0), line);
        if (!isWithBuilds && typed.get(0).equals("build")) {
            typed = new ArrayList<>(List.of("check", typed.get(1)));
        }
        for (int i = 1; i < typed.size(); i++) {
            boolean isPrefix = typed.get(0).equals("facts") && i > 1;
            if (!typed.get(i).startsWith("-") && !WORDS.contains(typed.get(i - 1)) && !isPrefix) {
                typed.set(i, folder.resolve(typed.get(i)).toString());
            }
        }
        return CommandRun.done(typed.toArray(String[]::new));
    }

    /** The lines with a minus, and those that stay, are in the file; those with a plus replace them. */
    private static void change(Path file, String difference) throws IOException {
        String text = Files.readString(file);
        StringBuilder from = new StringBuilder();
        StringBuilder to = new StringBuilder();
        for (String line : difference.lines().toList()) {
            String own = line.substring(1) + "\n";
            from.append(line.startsWith("+") ? "" : own);
            to.append(line.startsWith("-") ? "" : own);
        }
        Files.writeString(file, replace(text, from.toString(), to.toString()));
    }

    private static String replace(String text, String from, String to) {
        assertTrue(text.contains(from), () -> from + " is not in\n" + text);
        return text.replace(from, to);
    }
}
