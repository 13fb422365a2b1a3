package nl.overzicht.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.load.rule.Rule;
import org.junit.jupiter.api.Test;

/** No rule without a case of its own and a near miss, and no case for a rule that is gone. */
class EveryRuleHasACaseTest {

    private static final Path MAIN = Path.of("src/main/java/nl/overzicht");
    /** Too large for a folder: LargeTablesTest. About no content folder: OwnMessagesTest. */
    private static final Set<String> MADE_ELSEWHERE = Set.of("STM-10", "TPL-2", "TPL-3", "TPL-4", "TPL-5");

    private static final Pattern CODE = Pattern.compile("\"([A-Z]+-[0-9]+)\"");

    @Test
    void everyCodeHasACase() throws IOException {
        assertEquals(codes(), casesWhere(one -> true));
    }

    @Test
    void everyCodeHasANearMiss() throws IOException {
        assertEquals(codes(), casesWhere(FindingCase::hasNearMiss));
    }

    @Test
    void codesAreNumberedWithoutGaps() throws IOException {
        Set<String> codes = codes();
        for (int number = 1; number <= 19; number++) {
            assertTrue(codes.contains("MD-" + number), "MD-" + number);
        }
        for (int number = 20; number <= 28; number++) {
            assertTrue(codes.contains("STM-" + number), "STM-" + number);
        }
    }

    @Test
    void noTwoRulesOfReadingShareACode() {
        List<String> codes = Arrays.stream(Rule.values()).map(Rule::code).toList();
        assertEquals(codes.stream().distinct().toList(), codes);
    }

    private static Set<String> casesWhere(Predicate<FindingCase> condition) throws IOException {
        return FindingCase.all().stream()
                .filter(condition)
                .map(FindingCase::code)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The codes of the rules of reading, and those that rules about meaning and texts name. */
    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>(named("check"));
        codes.addAll(named("narrative"));
        Arrays.stream(Rule.values()).map(Rule::code).forEach(codes::add);
        codes.removeAll(MADE_ELSEWHERE);
        return codes;
    }

    private static Set<String> named(String room) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN.resolve(room))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(codes::add);
            }
        }
        return codes;
    }
}
