package nl.overzicht.render.pdf.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Decides where pages begin. Each page is as full as its next piece allows. A figure that does not fit waits for the next
 * page, and the blocks after it in its section go first.
 *
 * @param paper the room there is
 */
public record Paginator(Paper paper) {

    /** The pages of a text. */
    public Pagination paginate(List<Block> blocks) {
        return new Run(blocks, new PageFill(paper)).pages();
    }

    private static final class Run {

        private final List<Block> blocks;
        private final PageFill fill;
        private final List<Integer> order = new ArrayList<>();
        private final Deque<Integer> waiting = new ArrayDeque<>();
        private int waitingSince;

        Run(List<Block> blocks, PageFill fill) {
            this.blocks = blocks;
            this.fill = fill;
        }

        Pagination pages() {
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                if (block.role() == Block.Role.SECTION) {
                    placeWaiting();
                }
                if (block.role() == Block.Role.FIGURE && waits(block)) {
                    waitingSince = waiting.isEmpty() ? fill.pages() : waitingSince;
                    waiting.add(i);
                } else {
                    place(i);
                    placeWhatFits();
                }
            }
            placeWaiting();
            return new Pagination(order, fill.starts());
        }

        private boolean waits(Block figure) {
            return !waiting.isEmpty() || !fill.fits(figure) && fill.fitsAlone(figure);
        }

        /** The page has turned: what waited for it stands on it, in order. */
        private void placeWhatFits() {
            while (!waiting.isEmpty() && fill.pages() > waitingSince && fill.fits(blocks.get(waiting.peek()))) {
                place(waiting.remove());
            }
        }

        private void placeWaiting() {
            while (!waiting.isEmpty()) {
                place(waiting.remove());
            }
        }

        private void place(int index) {
            Block block = blocks.get(index);
            boolean whole = block.role() == Block.Role.FIGURE && fill.fitsAlone(block);
            fill.add(whole ? block.together() : block, index);
            order.add(index);
        }
    }
}
