package nl.overzicht.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.overzicht.Golden;
import nl.overzicht.rulebook.Books;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule of truth 5: where a computer is does not change what it finds. */
@Isolated("sets the locale of the whole program")
@Tag("slow")
@Tag("long")
class EveryLocaleTest {

    private final Locale before = Locale.getDefault();

    @TempDir
    Path temporary;

    @AfterEach
    void setBack() {
        Locale.setDefault(before);
    }

    /** Turkish has other capitals of {@code i}; and digits are Arabic. */
    @Test
    void findsTheSameInTheOddestLocale() throws IOException {
        findsTheSame("tr-TR-u-nu-arab");
    }

    @Tag("full")
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab"})
    void findsTheSame(String locale) throws IOException {
        assumeFalse(Golden.isRefreshed(), "what is expected is being written");
        Locale.setDefault(Locale.forLanguageTag(locale));
        for (FindingCase example : FindingCase.ofContent()) {
            Findings found = FindingCase.findings(example.folder(), temporary);
            assertEquals(
                    Files.readString(example.folder().resolve("expected.txt")),
                    FindingCase.print(found, Books.of(Language.NL), temporary),
                    example::name);
        }
    }
}
