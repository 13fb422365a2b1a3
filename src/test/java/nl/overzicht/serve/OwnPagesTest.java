package nl.overzicht.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.overzicht.console.CommandWords;
import nl.overzicht.finding.Language;
import nl.overzicht.resource.Templates;
import nl.overzicht.rulebook.RuleBook;
import org.junit.jupiter.api.Test;

/** What a browser gets that asks for a page while the content is read for the first time. */
class OwnPagesTest {

    @Test
    void beforeAnythingWasReadNothingIsToBeRepaired() {
        Templates resources = new Templates(Optional.empty());
        CommandWords words = CommandWords.of(Language.NL);
        FindingList list = new FindingList(words, new RuleBook(resources, Language.NL), Optional.empty());
        OwnPages pages = new OwnPages(words, new PreviewPanel(words, list), resources);
        Response answer = pages.noVersion(new PreviewState("begin", Optional.empty(), true, List.of()));
        String page = new String(answer.bytes(), StandardCharsets.UTF_8);
        assertTrue(page.contains("De inhoud wordt gelezen."), page);
        assertFalse(page.contains("Herstel"), page);
        assertFalse(page.contains("Geen fouten"), page);
    }
}
