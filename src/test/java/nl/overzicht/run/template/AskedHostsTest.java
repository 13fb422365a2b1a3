package nl.overzicht.run.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import nl.overzicht.CommandRun;
import nl.overzicht.load.Attack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of other hosts that are in no template as they are: put together, from a message, or in another spelling. */
@Tag("slow")
class AskedHostsTest {

    /** Each with its number for #. */
    private static final List<String> ASKING = List.of(
            "<img alt='' src='${\"http\"}s://h#.example/a.png'>",
            "<img alt='' src='${t(\"about.sender\")}://h#.example'>",
            "<img alt='' srcset='a.png 1x, ${\"//\"}h#.example/b.png 2x'>",
            "<img alt='' src=&#x68;ttps:&sol;/h#.example/a.png>",
            "<img alt='' src='\\\\h#.example/a.png'>",
            "<link rel='${\"style\"}sheet' href='//h#.example/a.css'>",
            "<base href='${\"https\"}://h#.example/'>",
            "<form action='${\"https\"}://h#.example/'></form>",
            "<button formaction='${\"https\"}://h#.example/'>x</button>",
            "<a href='#x' ping='${\"https\"}://h#.example/'>x</a>",
            "<object data='${\"https\"}://h#.example/'></object>",
            "<video poster='${\"https\"}://h#.example/'></video>",
            "<meta http-equiv='${\"ref\"}resh' content='0; url=//h#.example/'>",
            "<p style='background: u\\72l(//h#.example/a)'>x</p>",
            "<style>p { background: url(${\"https:\"}//h#.example/a) }</style>",
            "<style>@import '${\"https:\"}//h#.example/a';</style>",
            "<svg><use href='${\"https:\"}//h#.example/a'/></svg>",
            "<svg><image xlink:href='${\"https:\"}//h#.example/a'/></svg>",
            "<svg><rect fill='${\"url(https:\"}//h#.example/a)'/></svg>",
            "<iframe srcdoc='${\"<img src=/\"}/h#.example/a>'></iframe>",
            "<@m 'h#.example'/>");

    private static final List<String> HARMLESS = List.of(
            "<a href='https://h.example/'>x</a>",
            "<link rel='canonical' href='https://h.example/'>",
            "<img alt='https://h.example/' src='data:image/png;base64,//h.example'>",
            "<img alt='' src='a.png?from=https://h.example/'>",
            "<meta name='description' content='5; url=https://h.example/'>",
            "<svg xmlns='http://www.w3.org/2000/svg'><a href='https://h.example/'>x</a><use href='#x'/></svg>",
            "<p title='it is at https://h.example/'>https://h.example/</p>");

    @TempDir
    Path folder;

    /** In three builds, since at most ten findings of a code are printed for a file. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void eachIsFoundWhereItWasWritten(int third) throws IOException {
        int size = ASKING.size() / 3;
        List<String> lines = IntStream.range(third * size, (third + 1) * size)
                .mapToObj(i -> ASKING.get(i).replace("#.", i + "."))
                .toList();
        String macro = "<#macro m host><img alt='' src='${\"https\"}://${host}/'></#macro>";
        String printed = built(macro + "\n" + String.join("\n", lines), 1);
        for (int i = 0; i < size; i++) {
            String host = "h" + (third * size + i) + ".example";
            int line = lines.get(i).startsWith("<@") ? 1 : i + 2;
            String place = "about.ftlh:" + line + ":1: error TPL-10";
            assertTrue(
                    printed.lines().anyMatch(found -> found.contains(place) && found.contains(host)),
                    () -> host + "\n" + printed);
        }
        assertEquals(size, printed.split("error TPL-10 ").length - 1, printed);
    }

    @Test
    void aLinkAsksNothing() throws IOException {
        built(String.join("\n", HARMLESS), 0);
    }

    /** The page for what is not found names its own files by their whole addresses. */
    @ParameterizedTest
    @CsvSource({"h.example, 0", "h.example.org, 1"})
    void theSiteIsNoOtherHost(String host, int found) throws IOException {
        String page = "<img alt='' src='${\"https\"}://" + host + "/a.png'>";
        String printed = built(page, "site:\n  url: https://h.example\n", found);
        assertEquals(found, printed.split("error TPL-10 ").length - 1, printed);
    }

    private String built(String page, int code) throws IOException {
        return built(page, "", code);
    }

    private String built(String page, String settings, int code) throws IOException {
        Attack.copyBaseTo(folder.resolve("content"));
        Path report = folder.resolve("content/report.yaml");
        Files.writeString(report, settings, StandardOpenOption.APPEND);
        Path own = folder.resolve("own");
        Files.createDirectories(own.resolve("site"));
        Files.writeString(own.resolve("site/about.ftlh"), page);
        Files.writeString(own.resolve("messages_nl.properties"), "about.sender=https\n");
        CommandRun run = CommandRun.of(
                "build",
                folder.resolve("content").toString(),
                "-o",
                folder.resolve("out").toString(),
                "--templates",
                own.toString());
        assertEquals(code, run.code(), () -> run.out() + run.err());
        return run.out() + run.err();
    }
}
