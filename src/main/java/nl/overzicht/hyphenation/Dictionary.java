package nl.overzicht.hyphenation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a dictionary as LibreOffice has them ({@code hyph_nl_NL.dic}, format of libhyphen): the name of its encoding, then a
 * line for each pattern ({@code .aan5}), whole word ({@code af-spra-ken}), setting ({@code LEFTHYPHENMIN 2}) or remark
 * ({@code %}). Patterns that change letters at a break ({@code omaa1tje/oma=,1,5}) are refused: what is copied from the
 * document would have other letters.
 */
public final class Dictionary {

    /** The most that is read: ten times that of any language we know. */
    private static final int MOST_BYTES = 2_000_000;

    private static final Map<String, Charset> ENCODINGS =
            Map.of("ISO8859-1", StandardCharsets.ISO_8859_1, "UTF-8", StandardCharsets.UTF_8);
    private static final Pattern SETTING = Pattern.compile("(LEFT|RIGHT)HYPHENMIN\\s+(\\d)");
    private static final Pattern NO_MATTER =
            Pattern.compile("|[%#].*|COMPOUND(LEFT|RIGHT)HYPHENMIN\\s+\\d|NOHYPHEN\\s.*");
    private static final Pattern WHOLE = Pattern.compile("\\p{L}+([-=]\\p{L}+)++");
    private static final Pattern PATTERN =
            Pattern.compile("\\.?(\\d?[\\p{L}'’-])++\\d?\\.?|\\.?\\d\\.?(\\p{L}\\d?)++\\.?");

    private final Map<String, String> levels = new HashMap<>();
    private final Map<String, List<Integer>> exceptions = new HashMap<>();
    private int left = Patterns.NONE.left();
    private int right = Patterns.NONE.right();

    private Dictionary() {}

    /**
     * Its patterns.
     *
     * @throws BadDictionary at the first line that is no dictionary's, or when there is too much
     */
    public static Patterns read(byte[] bytes) throws BadDictionary {
        String[] lines = text(bytes).split("\r?\n", -1);
        Dictionary dictionary = new Dictionary();
        for (int i = 1; i < lines.length; i++) {
            if (!dictionary.read(lines[i].strip())) {
                throw new BadDictionary(i + 1, lines[i].strip());
            }
        }
        return new Patterns(
                Map.copyOf(dictionary.levels), Map.copyOf(dictionary.exceptions), dictionary.left, dictionary.right);
    }

    private static String text(byte[] bytes) throws BadDictionary {
        String name = new String(bytes, 0, Math.min(bytes.length, 40), StandardCharsets.US_ASCII)
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        if (bytes.length > MOST_BYTES || !ENCODINGS.containsKey(name)) {
            throw new BadDictionary(1, name);
        }
        try {
            return ENCODINGS
                    .get(name)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new BadDictionary(1, name);
        }
    }

    private boolean read(String line) {
        Matcher setting = SETTING.matcher(line);
        if (line.length() > Patterns.LONGEST) {
            return line.startsWith("%") || line.startsWith("#");
        } else if (setting.matches()) {
            set(setting.group(1), Integer.parseInt(setting.group(2)));
        } else if (WHOLE.matcher(line).matches()) {
            exceptions.put(line.replaceAll("[-=]", "").toLowerCase(Locale.ROOT), places(line));
        } else if (PATTERN.matcher(line).matches()) {
            levels.put(line.replaceAll("\\d", ""), levels(line));
        } else {
            return NO_MATTER.matcher(line).matches();
        }
        return true;
    }

    /** No dictionary makes shorter parts than we allow. */
    private void set(String side, int letters) {
        left = side.equals("LEFT") ? Math.max(left, letters) : left;
        right = side.equals("RIGHT") ? Math.max(right, letters) : right;
    }

    private static List<Integer> places(String line) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < line.length(); i++) {
            if (!Character.isLetter(line.charAt(i))) {
                places.add(i - places.size());
            }
        }
        return List.copyOf(places);
    }

    /** The digit before each letter and after the last; 0 where there is none. */
    private static String levels(String line) {
        StringBuilder levels = new StringBuilder("0");
        for (char character : line.toCharArray()) {
            if (Character.isDigit(character)) {
                levels.setCharAt(levels.length() - 1, character);
            } else {
                levels.append('0');
            }
        }
        return levels.toString();
    }
}
