package nl.overzicht.finding;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.run.RuleIndex;
import org.junit.jupiter.api.Test;

/** No code without a case of its own and a near miss, and no case for a code that is gone. */
class RuleCasesTest {

    /**
     * Codes that no folder can bring about, and the test that holds both the finding and its near miss. PUB-1: another
     * build must hold the lock at that very moment, and a folder holds none. PUB-6: the first of the two runs of a case puts
     * the journal aside. PUB-7: a folder has no mount points. PDF-2 and PDF-4: what could bring them about is refused as a file. VER-10 and
     * VER-11: a folder holds no validator. TPL-9: its case would be a copy of all our messages.
     */
    private static final Map<String, String> HELD_ELSEWHERE = Map.of(
            "TPL-9", "nl.overzicht.run.template.OlderTemplatesTest",
            "VER-10", "nl.overzicht.validator.VeraPdfTest",
            "VER-11", "nl.overzicht.validator.VeraPdfTest",
            "PDF-2", "nl.overzicht.render.pdf.standard.StandardTest",
            "PDF-4", "nl.overzicht.render.pdf.standard.StandardTest",
            "PUB-1", "nl.overzicht.publish.PublisherTest",
            "PUB-6", "nl.overzicht.publish.JournalTest",
            "PUB-7", "nl.overzicht.publish.MountsTest");

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

    /** Those of statements by themselves, and from 20 on those of statements beside others. */
    @Test
    void codesAreNumberedWithoutGaps() {
        for (String family : RuleIndex.families()) {
            List<Integer> numbers = RuleIndex.codes().stream()
                    .filter(code -> code.startsWith(family + "-"))
                    .map(code -> Integer.parseInt(code.substring(family.length() + 1)))
                    .toList();
            IntStream all = family.equals("STM")
                    ? IntStream.concat(IntStream.rangeClosed(1, 14), IntStream.rangeClosed(20, 37))
                    : IntStream.rangeClosed(1, numbers.size());
            assertEquals(all.boxed().toList(), numbers, family);
        }
    }

    private static Set<String> casesWhere(Predicate<FindingCase> condition) throws IOException {
        return FindingCase.all().stream()
                .filter(condition)
                .map(FindingCase::code)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes() {
        return RuleIndex.codes().stream()
                .filter(code -> !HELD_ELSEWHERE.containsKey(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
