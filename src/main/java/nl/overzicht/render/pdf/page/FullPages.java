package nl.overzicht.render.pdf.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Fills pages one after the other. A figure that does not fit waits for the next page, and the blocks after it in its
 * section go first; so does a table that needs another page than this. In a chapter the next section goes first too,
 * where much of the page would otherwise stay empty.
 */
final class FullPages {

    private final List<Block> blocks;
    private final PageFill fill;
    private final List<Integer> order = new ArrayList<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private int waitingSince;

    private FullPages(List<Block> blocks, PageFill fill) {
        this.blocks = blocks;
        this.fill = fill;
    }

    /** The pages of a text, each as full as its next piece allows. */
    static Pagination of(Paper paper, List<Block> blocks) {
        return new FullPages(blocks, new PageFill(paper)).pages();
    }

    private Pagination pages() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.role() == Block.Role.TURNED || block.role() == Block.Role.SECTION && !goesFirst()) {
                placeWaiting();
            }
            if (block.role() == Block.Role.TURNED) {
                i = placeTurned(i);
            } else if (waits(i)) {
                waitingSince = waiting.isEmpty() ? fill.pages() : waitingSince;
                waiting.add(i);
            } else {
                place(i);
                if (block.role() != Block.Role.SECTION) {
                    placeWhatFits();
                }
            }
        }
        placeWaiting();
        return new Pagination(order, fill.starts(), fill.shifts(), fill.emptySpaces());
    }

    /**
     * Whether the next section may fill a page that would stay largely empty: only in a chapter, where figures
     * are numbered and can be referred to.
     */
    private boolean goesFirst() {
        return blocks.get(0).role() == Block.Role.CHAPTER && fill.free() > PageFill.MUCH;
    }

    private boolean waits(int index) {
        Block block = blocks.get(index);
        return switch (block.role()) {
            case FIGURE -> !waiting.isEmpty() || !fill.fits(block) && fill.fitsAlone(unit(index));
            case LATER -> !waiting.isEmpty() || fill.pages() == 1;
            default -> false;
        };
    }

    /** A block together with the signature that must stay with its end. */
    private Block unit(int index) {
        return isBoundTo(index) ? blocks.get(index).with(blocks.get(index + 1)) : blocks.get(index);
    }

    /** Whether the next block must stay with the end of this one. */
    private boolean isBoundTo(int index) {
        return index + 1 < blocks.size() && blocks.get(index + 1).isBound();
    }

    /**
     * Places a block on a landscape page, after the texts that go first. Returns the index of the last of them,
     * or of the block itself.
     */
    private int placeTurned(int turned) {
        int last = lastBefore(turned);
        for (int i = turned + 1; i <= last; i++) {
            place(i);
        }
        place(turned);
        return last;
    }

    /**
     * The index of the last block after it that goes first, chosen so that the page before is fullest; another
     * page only when that is too empty.
     */
    private int lastBefore(int turned) {
        PageFill tried = fill.copy();
        int best = turned;
        double least = tried.free();
        for (int i = turned + 1; i < blocks.size() && blocks.get(i).role() == Block.Role.TEXT; i++) {
            tried.add(blocks.get(i), i);
            int further = tried.pages() - fill.pages();
            if (further > 1 || further == 1 && least <= PageFill.MUCH) {
                break;
            }
            if (tried.free() < least && mayBegin(i + 1)) {
                best = i;
                least = tried.free();
            }
        }
        return best;
    }

    /** Whether a page may begin with a block; a block without pieces may be anywhere. */
    private boolean mayBegin(int block) {
        return block == blocks.size()
                || blocks.get(block).pieces().isEmpty()
                || blocks.get(block).pieces().get(0).before() != PageTurn.NEVER;
    }

    /** After a page break: places the blocks that waited for the new page, in order. */
    private void placeWhatFits() {
        while (!waiting.isEmpty() && fill.pages() > waitingSince && stands(blocks.get(waiting.peek()))) {
            place(waiting.remove());
        }
    }

    private boolean stands(Block block) {
        return block.role() == Block.Role.LATER || fill.fits(block);
    }

    private void placeWaiting() {
        while (!waiting.isEmpty()) {
            place(waiting.remove());
        }
    }

    private void place(int index) {
        Block block = blocks.get(index);
        if (block.role() == Block.Role.LATER && fill.pages() == 1) {
            fill.addOnNextPage(block, index);
        } else {
            boolean whole = block.role() == Block.Role.FIGURE && fill.fitsAlone(unit(index));
            fill.add(whole ? block.keepTogether() : isBoundTo(index) ? block.endingInTwoLines() : block, index);
        }
        order.add(index);
    }
}
