package nl.overzicht.render.pdf.page;

import java.util.List;
import java.util.Map;

/**
 * Decides where pages begin: chapter by chapter, with pages as full as they can be ({@link FullPages}), of which some
 * leave lines to a later page that would otherwise stay largely empty ({@link Balance}). Heights are in points.
 *
 * @param paper the space for text
 */
public record Paginator(Paper paper) {

    /** The pages of a text. Those of a chapter do not depend on those before it. */
    public Pagination paginate(List<Block> blocks) {
        Pagination pages = new Pagination(List.of(), List.of(), Map.of(), List.of());
        int begin = 0;
        while (begin < blocks.size()) {
            int end = begin + 1;
            while (end < blocks.size() && blocks.get(end).role() != Block.Role.CHAPTER) {
                end++;
            }
            Paper own = begin == 0 ? paper : paper.withoutHead();
            pages = pages.append(
                    begin, Balance.of(own, blocks.subList(begin, end)).pages());
            begin = end;
        }
        return pages;
    }
}
