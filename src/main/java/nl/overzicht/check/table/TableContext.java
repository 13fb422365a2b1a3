package nl.overzicht.check.table;

import java.util.List;
import java.util.Set;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.wording.typed.Mention;

/**
 * What the headers and the caption of a table add to the topics of its numbers.
 *
 * @param heads the header cells, one for each column
 * @param topics of these cells
 * @param caption the topic of the caption; of nothing without a caption
 */
record TableContext(List<HeadCell> heads, List<Topic> topics, Topic caption) {

    /**
     * The topic of a number in a row. A row about something else takes only years from headers and caption; a share or
     * a difference takes only those of its row.
     *
     * @param usesContext whether headers and caption apply to the row
     */
    Topic of(int column, Mention mention, Topic row, boolean usesContext) {
        Topic head = topics.get(column);
        boolean other = heads.get(column).other() && heads.get(column).counted().isEmpty();
        if (other && mention.quantity().isPresent()) {
            return Topic.unknown(row.years());
        }
        return usesContext
                ? row.with(head, caption).asPair()
                : row.with(Topic.unknown(head.years()), Topic.unknown(caption.years()));
    }

    /**
     * The topic of a number in a row of totals.
     *
     * @param isClear whether it is certainly the total of what the table is about
     */
    Topic ofTotal(int column, boolean isClear) {
        Topic around = Topic.unknown(Set.of()).with(topics.get(column), caption);
        boolean clear = heads.get(column).neutral() && isClear;
        return clear ? around.asTotal() : Topic.unknown(around.years());
    }
}
