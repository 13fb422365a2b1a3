package nl.overzicht.draft.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words in tables that state a status unambiguously, in Dutch and in English. Words that merely suggest a status, such as
 * "budget", are not among them.
 */
public final class StatusWords {

    private record Word(String status, Pattern pattern) {

        static Word of(String status, String words) {
            return new Word(
                    status,
                    Pattern.compile(
                            "(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    private static final List<Word> WORDS = List.of(
            Word.of("granted", "verleende?|toegekende?|toekenning|beschikte?|granted|awarded"),
            Word.of("paid", "betaalde?|uitbetaalde?|(?:uit)?betaling|paid"),
            Word.of("spent", "bestede?|besteed|uitgegeven|spent"),
            Word.of("committed", "verplichte?|verplichtingen|vastgelegde?|committed|commitments?"),
            Word.of("reserved", "gereserveerde?|reserved"),
            Word.of("agreed", "afgesproken|agreed"),
            Word.of("made-available", "beschikbaar gestelde?|made available"));

    /** The greatest number of letters: a longer text says more than a status. */
    private static final int MOST_LETTERS = 40;

    private StatusWords() {}

    /** Whether a text states a status and nothing else. */
    static boolean isStatus(String text) {
        return text.length() <= MOST_LETTERS
                && of(text, WORDS.stream().map(Word::status).toList()).isPresent();
    }

    /**
     * The id of the status that a text states; empty when it states none, or one that the programme does not have.
     *
     * @param statuses ids of the statuses of the programme
     */
    public static Optional<String> of(String text, List<String> statuses) {
        List<String> said = WORDS.stream()
                .filter(word -> word.pattern().matcher(text).find())
                .map(Word::status)
                .filter(statuses::contains)
                .toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }
}
