package nl.overzicht.publish;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Without permissions, or at a path that is not a usable folder, a build is published or refused before anything is
 * made.
 */
class PermissionsTest {

    private static final int DONE = 0;
    private static final int FINDINGS = 1;
    private static final int USAGE = 2;
    private static final int DISK = 74;

    @TempDir
    private Path folder;

    @TestFactory
    @Tag("slow")
    Stream<DynamicTest> permissions() {
        return Stream.of(
                        new ShellCase("an output that is read-only", """
                                $oz build content -o box/out
                                $give box && chmod 555 box/out
                                set +e; $anybody $oz build content -o box/out; code=$?; set -e
                                test "$(ls -A box)" = out && $oz verify box/out
                                exit $code
                                """, DISK, "out: no permission"),
                        new ShellCase("a parent that is read-only", """
                                mkdir -p box/out && $give box && chmod 555 box
                                $anybody $oz build content -o box/out
                                $anybody $oz build content -o box/out
                                test "$(ls -A box)" = out
                                $oz verify box/out
                                """, DONE, "Nothing changed"),
                        new ShellCase("a file of another that cannot be read", """
                                $oz build content -o box/out
                                $give box && echo key > box/out/site/secret && chmod 000 box/out/site/secret
                                $anybody $oz build content -o box/out
                                test "$(ls -l box/out/site/secret | cut -c1-10)" = ----------
                                """, DONE, "notice PUB-8"),
                        new ShellCase(
                                "a link that leads nowhere",
                                "ln -s no out; $oz build content -o out",
                                FINDINGS,
                                "PUB-3"),
                        new ShellCase("the content in the output", "$oz build content -o .", USAGE, "cannot be inside"),
                        new ShellCase("a content that cannot be read", """
                                $give content && chmod 000 content/data
                                set +e; $anybody $oz build content -o out > said 2>&1; code=$?; set -e
                                test $(grep -c 'error ' said) = 1 && cat said && exit $code
                                """, FINDINGS, "content/data:1:1: error FILE-4"),
                        new ShellCase("an output that cannot be read", """
                                mkdir out && $give out && chmod 000 out
                                $anybody $oz verify out
                                """, DISK, "out: no permission"))
                .map(shellCase -> dynamicTest(shellCase.name(), () -> shellCase.withoutPrivileges(folder)));
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> morePermissions() {
        return Stream.of(
                        new ShellCase(
                                "no output, in a parent that is read-only", """
                                mkdir box && $give box && chmod 555 box
                                $anybody $oz build content -o box/out
                                """, DISK, "no permission to write in "),
                        new ShellCase("an output without the right to enter", """
                                mkdir -p box/out && $give box && chmod 600 box/out
                                $anybody $oz build content -o box/out
                                """, DISK, "no permission"),
                        new ShellCase("a folder in the output that is another's", """
                                $oz build content -o box/out
                                $give box && chmod 555 box/out/site/stromen
                                test $(id -u) != 0 || chown 0 box/out/site/stromen
                                set +e; $anybody $oz build content -o box/out; code=$?; set -e
                                test "$(ls -A box)" = out && $oz verify box/out
                                exit $code
                                """, DISK, "stromen: no permission"),
                        new ShellCase(
                                "a file in the place of the output",
                                "echo > out; $oz build content -o out",
                                FINDINGS,
                                "PUB-3"),
                        new ShellCase("a link to a folder", """
                                mkdir real && ln -s real out && $oz build content -o out
                                test -L out && $oz verify real
                                """, DONE, "Nothing changed"),
                        new ShellCase(
                                "the output in the content",
                                "$oz build content -o content/out",
                                USAGE,
                                "cannot be inside"))
                .map(shellCase -> dynamicTest(shellCase.name(), () -> shellCase.withoutPrivileges(folder)));
    }
}
