package nl.overzicht.check.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.overzicht.wording.Sentences.Sentence;

/** A text of which parts are replaced by signs. */
final class SignedText {

    private final String text;
    private final List<Sign> signs = new ArrayList<>();

    SignedText(String text) {
        this.text = text;
    }

    /** A sign, and the part of the text that it replaces. */
    private record Sign(int start, int end, String sign) {}

    /** Puts a sign in place of the characters from {@code start} up to {@code end}; of two that overlap the first counts. */
    void put(int start, int end, String sign) {
        signs.add(new Sign(start, end, sign));
    }

    /** A sentence in lower case, with its signs. */
    String text(Sentence sentence) {
        StringBuilder signed = new StringBuilder();
        int at = sentence.start();
        signs.sort(Comparator.comparingInt(Sign::start));
        for (Sign sign : signs) {
            if (sign.start() >= at) {
                signed.append(lower(at, sign.start()))
                        .append(' ')
                        .append(sign.sign())
                        .append(' ');
                at = sign.end();
            }
        }
        return signed.append(lower(at, sentence.end())).toString();
    }

    /**
     * A text with signs in place of the verbs of statuses.
     *
     * @param statuses their verbs
     */
    static String withStatuses(String text, List<String> statuses) {
        String marked = text;
        for (int i = 0; i < statuses.size(); i++) {
            String word = statuses.get(i).toLowerCase(Locale.ROOT);
            marked = marked.replaceAll("(?<!\\p{L})" + Pattern.quote(word) + "e?(?!\\p{L})", " T" + i + " ");
        }
        return marked;
    }

    private String lower(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
