package nl.overzicht.render.letter.layout;

import java.util.List;
import java.util.Random;

/**
 * Generates the text of a letter of many blocks from a seed. The words of a block contain its kind and number ({@code
 * alinea7x}); references and notes contain the number of the note ({@code aanhaal3a}, {@code noot3b}).
 */
final class RandomLetter {

    private static final List<String> ATOMS = List.of(
            "€ 600 miljoen",
            "€45 miljoen",
            "nr. 105",
            "12 januari 2026",
            "30 995, nr. 105",
            "art. 4",
            "${woontop.amount}",
            "${kansrijke-wijk.amount}");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private int block;
    private int note;

    RandomLetter(long seed) {
        this.random = new Random(seed);
    }

    /** The Markdown. Can be called once. */
    String text() {
        paragraph();
        for (int part = 0; part < 14; part++) {
            if (random.nextInt(3) > 0) {
                text.append("## kop").append(++block).append("x van de brief\n\n");
            }
            switch (random.nextInt(4)) {
                case 0 -> list();
                case 1 -> table();
                default -> paragraph();
            }
            paragraph();
        }
        return text.append(notes).toString();
    }

    private void paragraph() {
        words("alinea" + ++block + "x", 8 + random.nextInt(90), true);
        text.append("\n\n");
    }

    private void list() {
        for (int item = 0; item < 2 + random.nextInt(4); item++) {
            text.append("- ");
            words("punt" + ++block + "x", 3 + random.nextInt(30), false);
            text.append("\n");
        }
        text.append("\n");
    }

    private void table() {
        int number = ++block;
        text.append("Tabel: onderschrift").append(number).append("x van een tabel\n\n");
        text.append("| hoofd").append(number).append("x | tweede |\n|---|--:|\n");
        for (int row = 0; row < 2 + random.nextInt(25); row++) {
            text.append("| rij").append(number).append("x ").append(row).append(" | 12 |\n");
        }
        text.append("\n");
    }

    private void words(String word, int count, boolean noted) {
        for (int i = 0; i < count; i++) {
            text.append(i > 0 ? (random.nextInt(12) == 0 ? "\n" : " ") : "");
            text.append(random.nextInt(9) == 0 && i > 0 ? ATOMS.get(random.nextInt(ATOMS.size())) : longer(word));
            if (noted && i > 2 && random.nextInt(40) == 0) {
                note();
            }
        }
        text.append(" ").append(word).append('.');
    }

    private String longer(String word) {
        return word + "abcdefghijklm".substring(0, random.nextInt(8));
    }

    private void note() {
        text.append(" aanhaal").append(++note).append("a[^n").append(note).append("]");
        notes.append("[^n").append(note).append("]: noot").append(note).append("b ");
        notes.append(("noot" + note + "b woord ").repeat(1 + random.nextInt(20)))
                .append("\n\n");
    }
}
