package nl.overzicht.render.template;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The number of characters that the templates of one folder may write.
 *
 * @param sources the total length of the templates
 * @param spare how many characters that exceed the proportion are left
 * @param proportion characters that do not count, for each character of the view; the built-in templates write fewer than
 *     two
 */
record CharacterBudget(AtomicLong sources, AtomicLong spare, int proportion) {

    /** Characters that exceed the proportion, for all pages of one kind of document together. */
    private static final int MOST_ON_PAPER = 50_000;

    /** The same for all pages of the site. */
    private static final int MOST_ON_SCREEN = 5_000_000;

    /** Characters of each page that do not count. */
    private static final int FRAME = 10_000;

    private static final Set<String> ON_PAPER = Set.of("letter", "factsheet", "progress");

    static CharacterBudget of(String folder) {
        boolean paper = ON_PAPER.contains(folder);
        return new CharacterBudget(
                new AtomicLong(), new AtomicLong(paper ? MOST_ON_PAPER : MOST_ON_SCREEN), paper ? 4 : 20);
    }

    /**
     * Whether a page may grow.
     *
     * @param length its length
     * @param more the characters to add
     * @param given the size of its view in characters
     */
    boolean allows(long length, int more, long given) {
        long beyond = Math.min(more, length + more - FRAME - sources.get() - proportion * given);
        return beyond <= 0 || spare.addAndGet(-beyond) >= 0;
    }

    /** Counts the source of a template, since its own text may be written too, such as a picture in it. */
    void addSource(int characters) {
        sources.addAndGet(characters);
    }
}
