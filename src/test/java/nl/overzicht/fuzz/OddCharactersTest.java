package nl.overzicht.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import nl.overzicht.Folders;
import nl.overzicht.TrialCounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Characters that nobody sees, that are none or that no typeface has, in each kind of place: what check passes, build publishes or
 * refuses with a finding of rendering, and neither ends in another way.
 */
@Tag("slow")
class OddCharactersTest {

    private static final Pattern CODE = Pattern.compile(" error ([A-Z]+-\\d+) ");

    /** Of rendering: what paper cannot show. */
    private static final Pattern RENDERING = Pattern.compile("(LET|INK|PDF)-\\d+");

    /** Refused in each place with a finding that names it. */
    private static final List<Integer> NEVER_TEXT = List.of(
            0x01, 0x08, 0x0B, 0x1B, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029, 0x202A, 0x202C, 0x202E, 0x2066, 0x2069,
            0x206A, 0x206D, 0x206F, 0xFFF9, 0xFFFA, 0xFFFB, 0xFDD0, 0xFFFE, 0xFFFF, 0xE0001, 0xE0041, 0x1FFFE);

    private static final List<String> OTHERS = List.of(
            "\u00ad",
            "\u034f",
            "\u061c",
            "\u115f",
            "\u17b4",
            "\u180e",
            "\u200b",
            "\u200c",
            "\u200d",
            "\u200e",
            "\u200f",
            "\u2060",
            "\u2061",
            "\u2064",
            "\u2065",
            "\u3000",
            "\u3164",
            "\ufe00",
            "\ufe0f",
            "\ufeff",
            "\ufffc",
            "\ufffd",
            "\ue000",
            "\uf6c5",
            "\uf8ff",
            "\u0378",
            "\udb40\udd00",
            "\udbc0\udc00",
            "e\u0301\u0323\u0302\u0304\u0306",
            "\u05e9\u05dc\u05d5\u05dd",
            "\u0633\u0644\u0627\u0645",
            "\ud83d\ude00",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "1\ufe0f\u20e3",
            "\u6f22\u5b57",
            "\u0e01\u0e33",
            "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc7f",
            "\u2011",
            "\u202f",
            "\u00a0",
            "\u1d43");

    @TempDir
    private Path folder;

    /** Each of these characters and each of the places a few times; in {@code full} each in each. */
    @Test
    void whatIsNoTextIsRefusedInEachPlace() throws IOException {
        List<String> passed = new ArrayList<>();
        int all = NEVER_TEXT.size();
        for (int i = 0; i < all; i++) {
            int point = NEVER_TEXT.get(i);
            for (OddPlace place : OddPlace.values()) {
                if ((i + place.ordinal()) % all >= Math.max(2, TrialCounts.of(all))) {
                    continue;
                }
                CommandRun run = check(List.of(place), Character.toString(point));
                if (run.code() != 1 || !run.out().contains(String.format(Locale.ROOT, "U+%04X", point))) {
                    passed.add(String.format(Locale.ROOT, "U+%04X %s %s", point, place, run.out()));
                }
            }
        }
        assertEquals(List.of(), passed);
    }

    @Test
    @Tag("long")
    void whatCheckPassesIsBuilt() throws IOException {
        for (String odd : OTHERS) {
            List<OddPlace> places = new ArrayList<>();
            for (OddPlace place : OddPlace.values()) {
                if (check(List.of(place), odd).code() == 0) {
                    places.add(place);
                }
            }
            if (!places.isEmpty()) {
                build(places, odd);
            }
        }
    }

    @Test
    void withoutAnyNothingIsWrong() throws IOException {
        assertEquals(0, check(List.of(), "").code());
    }

    @Test
    @Tag("full")
    void whatCheckPassesIsBuiltInEachPlaceByItself() throws IOException {
        for (String odd : OTHERS) {
            for (OddPlace place : OddPlace.values()) {
                if (check(List.of(place), odd).code() == 0) {
                    build(List.of(place), odd);
                }
            }
        }
    }

    private CommandRun check(List<OddPlace> places, String odd) throws IOException {
        return CommandRun.of("check", content(places, odd).toString(), "--lang", "en");
    }

    private Path content(List<OddPlace> places, String odd) throws IOException {
        Folders.delete(folder.resolve("content"));
        Path content = OddPlace.plain(folder.resolve("content"));
        for (OddPlace place : places) {
            place.put(odd, content);
        }
        return content;
    }

    private void build(List<OddPlace> places, String odd) throws IOException {
        String output = folder.resolve("output").toString();
        CommandRun run = CommandRun.of("build", content(places, odd).toString(), "-o", output, "--lang", "en");
        String shown = name(odd) + " " + places + ": " + run.err();
        assertTrue(run.code() == 0 || run.code() == 1, shown);
        List<String> codes = codes(run.err());
        assertEquals(run.code() == 1, !codes.isEmpty(), shown);
        assertTrue(codes.stream().allMatch(code -> RENDERING.matcher(code).matches()), shown);
    }

    private static List<String> codes(String printed) {
        Matcher found = CODE.matcher(printed);
        return Stream.iterate(found.find(), is -> is, is -> found.find())
                .map(is -> found.group(1))
                .toList();
    }

    private static String name(String odd) {
        return IntStream.of(odd.codePoints().toArray())
                .mapToObj(point -> String.format(Locale.ROOT, "U+%04X", point))
                .toList()
                .toString();
    }
}
