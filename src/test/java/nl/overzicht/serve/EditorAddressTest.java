package nl.overzicht.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.overzicht.finding.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address that opens an editor at a finding, and which patterns for it are refused. */
class EditorAddressTest {

    private static final Location PLACE = new Location("/inhoud/een & ander/brief#1.md", 12, 3);

    @Test
    void aPathAfterASlash() {
        assertEquals(
                "vscode://file/inhoud/een%20%26%20ander/brief%231.md:12:3",
                new EditorAddress("vscode://file/{file}:{line}:{column}").of(PLACE));
    }

    @Test
    void aPathInAQuery() {
        assertEquals(
                "idea://open?file=/inhoud/een%20%26%20ander/brief%231.md&line=12",
                new EditorAddress("idea://open?file={file}&line={line}").of(PLACE));
    }

    @Test
    void aFileAsAWholeOpensAtItsHead() {
        assertEquals("x-edit:/a.csv:1", new EditorAddress("x-edit:{file}:{line}").of(Location.of("/a.csv")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vscode://file/{file}:{line}:{column}", "txmt://open?url=file://{file}&line={line}"})
    void isAccepted(String pattern) {
        assertTrue(EditorAddress.isRight(pattern));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "vscode",
                "code {file}",
                "javascript:alert('{file}')",
                "DATA:text/html,{file}",
                "vscode://file/x"
            })
    void isRefused(String pattern) {
        assertFalse(EditorAddress.isRight(pattern));
    }
}
