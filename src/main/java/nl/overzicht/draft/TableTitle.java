package nl.overzicht.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.draft.place.UnitWords;
import nl.overzicht.load.table.TableCell;

/** The title of a table: a line above it, else the name of its file if that consists of words. */
record TableTitle(List<TableCell> titles, String file) {

    private static final int LONGEST = 80;
    private static final int FEWEST_LETTERS = 3;

    /** Begins a line above a table that is not a title, such as a date or a unit. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?:alle )?(?:bedragen|cijfers|amounts|figures|all amounts|peildatum|stand per|stand op|as of|as at|datum|date|bron|source|in )\\b.*",
            Pattern.CASE_INSENSITIVE);

    /** An addition after a comma that is not part of the title: a date or a unit. */
    private static final Pattern ASIDE = Pattern.compile(
            ",\\s+(?:stand(?: per| op)? [0-9]|per [0-9]|as at |as of |peildatum|(?:alle |all )?(?:bedragen|amounts)\\b).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COPY =
            Pattern.compile("\\([0-9]+\\)|(?<![\\p{L}])v[0-9.]+$|(?<![\\p{L}])v[0-9.]+(?=[\\s_-])");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'&]*|(?:19|20)[0-9]{2}");
    private static final Pattern GENERIC = Pattern.compile(
            "export|download|data|dataset|tabel|table|sheet|blad|book|map|werkmap|bestand|file|kopie|copy|van|of|final|def|definitief"
                    + "|concept|draft|nieuw|new|test|tmp|temp|rapport|report|lijst|list|totaal|input|output|untitled|naamloos|document"
                    + "|(?:19|20)[0-9]{2}",
            Pattern.CASE_INSENSITIVE);

    /** The title; empty when none can be found. */
    Optional<String> text() {
        return titles.stream()
                .map(TableCell::line)
                .filter(line -> line.length() <= LONGEST && isTitle(line))
                .findFirst()
                .map(line -> ASIDE.matcher(line).replaceFirst(""))
                .or(this::ofFile);
    }

    private static boolean isTitle(String line) {
        boolean isOfUnit = UnitWords.unit(line).isPresent() && letters(UnitWords.strip(line)) < FEWEST_LETTERS;
        return letters(line) >= FEWEST_LETTERS
                && !isOfUnit
                && !NO_TITLE.matcher(line).matches();
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    /**
     * The title from the file name: words and years. A number, or a word that contains digits, suggests a version rather than a
     * subject.
     */
    private Optional<String> ofFile() {
        String stem = file.substring(0, file.lastIndexOf('.'));
        List<String> words = Stream.of(COPY.matcher(stem).replaceAll(" ").split("[\\s_.-]+"))
                .filter(word -> WORD.matcher(word).matches())
                .toList();
        boolean isName =
                words.stream().anyMatch(word -> !GENERIC.matcher(word).matches() && letters(word) >= FEWEST_LETTERS);
        String text = words.stream().collect(Collectors.joining(" "));
        return isName ? Optional.of(text) : Optional.empty();
    }
}
