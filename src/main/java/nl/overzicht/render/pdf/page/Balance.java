package nl.overzicht.render.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pages of a text of which some leave lines to a later page, where that page would otherwise stay largely empty
 * before a tall piece: a signature with two lines, or two lines with long notes.
 *
 * @param paper with the lines that its pages leave to the next
 * @param blocks of the text
 * @param pages of the text on this paper
 */
record Balance(Paper paper, List<Block> blocks, Pagination pages) {

    /** How many of the pages before a page may leave lines to it. */
    private static final int BEFORE = 3;

    /** Height of a line of text, in points. */
    private static final double LINE = 12;

    /** Leaves lines to each largely empty page, as long as the pages before it do not become largely empty themselves. */
    static Balance of(Paper paper, List<Block> blocks) {
        Balance best = ofPaper(paper, blocks);
        for (int page = 1; page < best.pages.free().size(); page++) {
            best = best.isMuchEmpty(page) ? best.sparingFor(page) : best;
        }
        return best;
    }

    private static Balance ofPaper(Paper paper, List<Block> blocks) {
        return new Balance(paper, blocks, FullPages.of(paper, blocks));
    }

    /** The fewest lines, from one or several consecutive pages before it, that make a page full enough. */
    private Balance sparingFor(int page) {
        return IntStream.rangeClosed(1, (int) (PageFill.MUCH / LINE))
                .boxed()
                .flatMap(lines -> papers(page, lines * LINE))
                .map(spared -> ofPaper(spared, blocks))
                .filter(other -> other.isBetter(this, page))
                .findFirst()
                .orElse(this);
    }

    private Stream<Paper> papers(int page, double points) {
        List<Paper> single = new ArrayList<>();
        List<Paper> several = new ArrayList<>();
        Paper all = paper;
        for (int before = page - 1; before >= Math.max(0, page - BEFORE); before--) {
            all = all.sparing(before, points);
            single.add(paper.sparing(before, points));
            several.add(all);
        }
        return Stream.concat(single.stream(), several.stream().skip(1));
    }

    /** Whether a page is no longer largely empty, and no other page has become so. */
    private boolean isBetter(Balance than, int page) {
        return pages.pages() <= than.pages.pages()
                && IntStream.rangeClosed(0, page)
                        .filter(this::isMuchEmpty)
                        .allMatch(other -> other != page && than.isMuchEmpty(other));
    }

    private boolean isMuchEmpty(int page) {
        return page < pages.free().size() && pages.free().get(page) > PageFill.MUCH;
    }
}
