package nl.overzicht.publish;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** On real mounts a build is published, or refused before anything is made. */
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
    @Tag("slow")
    @Tag("long")
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
                        new ShellCase(
                                "a volume in the output",
                                """
                                $oz build content -o out
                                cp out/manifest.json kept.json
                                mkdir web && cp -a out/site/. web && mount --bind web out/site
                                """ + FAILS_AND_LAST_STANDS,
                                FINDINGS,
                                "out/site:1:1: error PUB-7"),
                        new ShellCase(
                                "a volume that is read-only",
                                """
                                $oz build content -o out
                                cp out/manifest.json kept.json
                                mount --bind out out && mount -o remount,ro,bind out
                                """ + FAILS_AND_LAST_STANDS,
                                DISK,
                                "Read-only file system"),
                        new ShellCase(
                                "a full volume, at a later build",
                                """
                                mkdir out && mount -t tmpfs -o size=700k none out
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
                .map(shellCase -> dynamicTest(shellCase.name(), () -> shellCase.withMounts(folder)));
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> moreMounts() {
        return Stream.of(
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
                        new ShellCase("a file mounted in the output", """
                                $oz build content -o out
                                cp out/manifest.json kept.json
                                cp out/site/index.html page && mount --bind page out/site/index.html
                                set +e; $oz build content -o out; code=$?; set -e
                                $oz verify out
                                exit $code
                                """, FINDINGS, "out/site:1:1: error PUB-7"),
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
                        new ShellCase("editions on a volume", """
                                mkdir -p content/editions && mount -t tmpfs none content/editions
                                sed -i 's/^state: .*/state: final\\ndate: 2026-03-02/; s/^letter:/letter:\\n  reference: EX-1/' content/report.yaml
                                $oz freeze content
                                $oz check content
                                $oz verify content/editions/*
                                """, DONE, "Nothing changed"))
                .map(shellCase -> dynamicTest(shellCase.name(), () -> shellCase.withMounts(folder)));
    }
}
