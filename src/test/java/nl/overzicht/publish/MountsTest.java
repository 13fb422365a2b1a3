package nl.overzicht.publish;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Publishing on real mounts, and without real permissions: published, or refused before anything is made. */
@Tag("slow")
class MountsTest {

    private static final int DONE = 0;
    private static final int FINDINGS = 1;
    private static final int DISK = 74;

    /** Builds, and ends with 99 when the build did not fail or the output is no longer what the first build made. */
    private static final String FAILS_AND_LAST_STANDS = """
            set +e
            $oz build content -o out
            code=$?
            set -e
            umount out/site 2>/dev/null || true
            $oz verify out || exit 99
            test "$(cat out/manifest.json)" = "$(cat kept.json)" || exit 99
            exit $code
            """;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> mounts() {
        return Stream.of(
                        new ShellCase("a volume", """
                                mkdir out && mount -t tmpfs none out && mkdir out/lost+found
                                $oz build content -o out
                                echo mine > out/site/CNAME
                                $oz build content -o out
                                test -z "$(ls -A | grep overzicht)"
                                test "$(cat out/site/CNAME)" = mine && rm out/site/CNAME
                                test ! -e out/.overzicht-work
                                $oz verify out
                                """, DONE, "Nothing changed"),
                        new ShellCase("a folder of the same file system, bound", """
                                mkdir real 'with blank' && mount --bind real 'with blank'
                                $oz build content -o 'with blank'
                                $oz build content -o 'with blank'
                                $oz verify real
                                """, DONE, "Nothing changed"),
                        new ShellCase("a volume of which nothing can be written beside", """
                                mkdir box && mount -t tmpfs none box && mkdir box/out && mount -t tmpfs none box/out
                                mount -o remount,ro,bind box
                                $oz build content -o box/out
                                $oz verify box/out
                                """, DONE, "Nothing changed"),
                        new ShellCase("a link to another device", """
                                mkdir other && mount -t tmpfs none other && mkdir other/out && ln -s other/out out
                                $oz build content -o out
                                $oz verify other/out
                                """, DONE, "Nothing changed"),
                        new ShellCase(
                                "a volume in the output",
                                """
                                $oz build content -o out
                                cp out/manifest.json kept.json
                                mkdir web && cp -a out/site/. web && mount --bind web out/site
                                """ + FAILS_AND_LAST_STANDS,
                                FINDINGS,
                                "out/site:1:1: error PUB-7"),
                        new ShellCase("a file mounted in the output", """
                                $oz build content -o out
                                cp out/manifest.json kept.json
                                cp out/site/index.html page && mount --bind page out/site/index.html
                                set +e; $oz build content -o out; code=$?; set -e
                                $oz verify out
                                exit $code
                                """, FINDINGS, "out/site:1:1: error PUB-7"),
                        new ShellCase(
                                "a volume that is read-only",
                                """
                                $oz build content -o out
                                cp out/manifest.json kept.json
                                mount --bind out out && mount -o remount,ro,bind out
                                """ + FAILS_AND_LAST_STANDS,
                                DISK,
                                "Read-only file system"),
                        new ShellCase("all is read-only", """
                                $oz build content -o box/out
                                mount --bind box box && mount -o remount,ro,bind box
                                $oz verify box/out
                                $oz build content -o box/out
                                """, DISK, "Read-only file system"),
                        new ShellCase("a full volume, at the first build", """
                                mkdir out && mount -t tmpfs -o size=200k none out
                                set +e; $oz build content -o out; code=$?; set -e
                                test -z "$(ls -A out)"
                                exit $code
                                """, DISK, "No space left on device"),
                        new ShellCase(
                                "a full volume, at a later build",
                                """
                                mkdir out && mount -t tmpfs -o size=900k none out
                                $oz build content -o out
                                cp out/manifest.json kept.json
                                """ + FAILS_AND_LAST_STANDS,
                                DISK,
                                "No space left on device"),
                        new ShellCase("an output in the image of a container", """
                                $oz build content -o image/out
                                mkdir scratch box && mount -t tmpfs none scratch && mkdir scratch/upper scratch/work
                                mount -t overlay none -o lowerdir=image,upperdir=scratch/upper,workdir=scratch/work,userxattr box
                                sed -i 's/^title: .*/title: Other/' content/report.yaml
                                $oz build content -o box/out
                                ls -A box
                                test "$(ls -A box)" = out
                                $oz verify box/out
                                """, DONE, "Nothing changed"),
                        new ShellCase("editions on a volume", """
                                mkdir -p content/editions && mount -t tmpfs none content/editions
                                sed -i 's/^state: .*/state: final\\ndate: 2026-03-02/; s/^letter:/letter:\\n  reference: EX-1/' content/report.yaml
                                $oz freeze content
                                $oz check content
                                $oz verify content/editions/*
                                """, DONE, "Nothing changed"),
                        new ShellCase("an unfinished swap on a medium that is read-only", """
                                $oz build content -o box/out
                                mkdir -p box/.overzicht-out/new && mv box/out/site box/.overzicht-out/new
                                echo install site > box/.overzicht-out/journal
                                mount --bind box box && mount -o remount,ro,bind box
                                set +e; $oz verify box/out; code=$?; set -e
                                umount box && $oz verify box/out
                                exit $code
                                """, FINDINGS, "error VER-5"),
                        new ShellCase("leftovers in a content that is read-only", """
                                mkdir -p content/.overzicht-amendment/new content/.overzicht-editions/new
                                mount --bind content content && mount -o remount,ro,bind content
                                $oz check content
                                $oz build content -o out
                                """, DONE, "Published"))
                .map(each -> dynamicTest(each.name(), () -> each.withMounts(folder)));
    }

    @TestFactory
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
                        new ShellCase("no output, in a parent that is read-only", """
                                mkdir box && $give box && chmod 555 box
                                $anybody $oz build content -o box/out
                                """, DISK, "no permission"),
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
                        new ShellCase("a file of another that cannot be read", """
                                $oz build content -o box/out
                                $give box && echo key > box/out/site/secret && chmod 000 box/out/site/secret
                                $anybody $oz build content -o box/out
                                test "$(ls -l box/out/site/secret | cut -c1-10)" = ----------
                                """, DONE, "notice PUB-8"),
                        new ShellCase(
                                "a file in the place of the output",
                                "echo > out; $oz build content -o out",
                                FINDINGS,
                                "PUB-3"),
                        new ShellCase(
                                "a link that leads nowhere",
                                "ln -s no out; $oz build content -o out",
                                FINDINGS,
                                "PUB-3"),
                        new ShellCase("a link to a folder", """
                                mkdir real && ln -s real out && $oz build content -o out
                                test -L out && $oz verify real
                                """, DONE, "Nothing changed"),
                        new ShellCase(
                                "the output in the content", "$oz build content -o content/out", 2, "cannot be inside"),
                        new ShellCase("the content in the output", "$oz build content -o .", 2, "cannot be inside"),
                        new ShellCase("a content that cannot be read", """
                                $give content && chmod 000 content/data
                                $anybody $oz build content -o out
                                """, FINDINGS, "content/data"))
                .map(each -> dynamicTest(each.name(), () -> each.withoutPrivileges(folder)));
    }
}
