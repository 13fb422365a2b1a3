package nl.overzicht.finding;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.overzicht.DefaultReport;
import nl.overzicht.load.rule.Rule;
import nl.overzicht.rulebook.RuleBook;
import nl.overzicht.rulebook.RuleText;
import org.junit.jupiter.api.Test;

/** No code without a case of its own and a near miss, and no case for a code that is gone. */
class EveryRuleHasACaseTest {

    /**
     * Codes that no folder can bring about, and the test that holds both the finding and its near miss. PUB-1: another
     * build must hold the lock at that very moment, and a folder holds none.
     */
    private static final Map<String, String> HELD_ELSEWHERE = Map.of("PUB-1", "nl.overzicht.publish.PublisherTest");

    @Test
    void everyCodeHasACase() throws IOException {
        assertEquals(codes(), casesWhere(folder -> true));
    }

    @Test
    void everyCodeHasANearMiss() throws IOException {
        assertEquals(codes(), casesWhere(FindingCase::hasNearMiss));
    }

    @Test
    void whatNoFolderBringsAboutHasATest() {
        HELD_ELSEWHERE.values().forEach(test -> assertDoesNotThrow(() -> Class.forName(test), test));
    }

    @Test
    void codesAreNumberedWithoutGaps() {
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

    /** All that the rule book explains, and so all that there are. */
    private static Set<String> codes() {
        return RuleBook.of(DefaultReport.resources(), Language.NL)
                .rules()
                .map(RuleText::code)
                .filter(code -> !HELD_ELSEWHERE.containsKey(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
