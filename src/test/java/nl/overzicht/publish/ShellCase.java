package nl.overzicht.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.overzicht.Folders;
import nl.overzicht.MissingTool;
import nl.overzicht.cli.Jar;

/**
 * A case of the packaged program under real conditions of a machine, as a shell script. It runs in a folder that only
 * has a small valid {@code content}; {@code $oz} is the program. The exit code of the script is that of the program.
 *
 * @param name of the case
 * @param script the lines; the shell ends at the first that fails
 * @param code expected exit code
 * @param says expected in what is printed
 */
record ShellCase(String name, String script, int code, String says) {

    private static final Path BASE = Path.of("src/test/resources/findings/base");

    /** Runs in a separate name space, in which any user may mount. */
    void withMounts(Path temporary) throws Exception {
        List<String> shell = List.of("unshare", "-rm", "sh", "-ec");
        if (run(temporary, shell, "mkdir -p m && mount -t tmpfs none m").code != 0) {
            MissingTool.skip("NOTHING WAS MOUNTED: unshare -rm may not mount here");
        }
        check(temporary, shell);
    }

    /** Runs as a user who is not root, to whom permissions apply. */
    void withoutPrivileges(Path temporary) throws Exception {
        boolean root = "root".equals(System.getProperty("user.name"));
        List<String> shell = List.of("sh", "-ec");
        if (root && run(temporary, shell, "setpriv --reuid=65534 --clear-groups true").code != 0) {
            MissingTool.skip("NO PERMISSION WAS TRIED: root without setpriv");
        }
        check(temporary, shell);
    }

    private void check(Path temporary, List<String> shell) throws Exception {
        ProcessResult ended = run(temporary, shell, script);
        assertEquals(code, ended.code, ended.printed);
        assertTrue(ended.printed.contains(says), ended.printed);
        assertTrue(!ended.printed.contains("\tat "), ended.printed);
    }

    private record ProcessResult(int code, String printed) {}

    private static ProcessResult run(Path temporary, List<String> shell, String script) throws Exception {
        Path folder = Files.createTempDirectory(temporary, "case");
        Folders.copy(BASE, folder.resolve("content"));
        List<String> words = new ArrayList<>(shell);
        words.add("umask 022\nchmod 755 .. .\n" + script);
        ProcessBuilder process =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        process.environment().put("oz", String.join(" ", Jar.command(Jar.QUICK, List.of())));
        process.environment().put("LC_ALL", "en_GB.UTF-8");
        boolean root = "root".equals(System.getProperty("user.name"));
        process.environment().put("anybody", root ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : "");
        process.environment().put("give", root ? "chown -R 65534:65534" : "true");
        Process started = process.start();
        String printed = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ProcessResult(started.waitFor(), printed);
    }
}
