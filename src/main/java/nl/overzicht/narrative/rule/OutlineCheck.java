package nl.overzicht.narrative.rule;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.narrative.outline.Label;
import nl.overzicht.narrative.outline.Outline;
import nl.overzicht.narrative.outline.OutlineEntry;
import nl.overzicht.narrative.outline.OutlineReader;
import nl.overzicht.narrative.outline.Reference;
import nl.overzicht.narrative.syntax.Anchors;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** MD-28 to MD-33: rules about a report as a whole: its chapters, numbers and references. */
public final class OutlineCheck {

    private final Map<Node, Origin> origins = new IdentityHashMap<>();
    private final Outline outline;

    /**
     * @param texts the texts of the report, in order
     * @param annexMark the word that, followed by a colon, begins the heading of an annex
     */
    public OutlineCheck(List<Origin> texts, String annexMark) {
        List<Node> roots = texts.stream().map(this::parse).toList();
        this.outline = OutlineReader.read(roots, annexMark);
    }

    private Node parse(Origin origin) {
        Node root = Syntax.parse(origin.text());
        Syntax.walk(root, node -> origins.put(node, origin));
        origins.put(root, origin);
        return root;
    }

    /** The form of each text of the report, with the ids that it can refer to. */
    public TextForm form() {
        return TextForm.ofReport(outline.ids());
    }

    /**
     * Adds the findings about the report.
     *
     * @param report the location of the first text
     */
    public void run(Location report, Findings findings) {
        List<OutlineEntry> chapters =
                outline.entries().stream().filter(OutlineEntry::isChapter).toList();
        if (chapters.isEmpty()) {
            findings.add(MarkdownRule.NO_CHAPTER.at(report));
            return;
        }
        checkTextBeforeChapter(findings);
        checkChaptersAfterAnnex(chapters, findings);
        outline.entries().forEach(entry -> check(entry, findings));
        origins.keySet().stream()
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .forEach(link -> check(link, findings));
    }

    /** Such text would be part of no chapter: neither in the contents nor on a page of the site. */
    private void checkTextBeforeChapter(Findings findings) {
        origins.forEach((node, origin) -> {
            boolean root = node.getParent() == null;
            if (root && node.getFirstChild() != null && !beginsChapter(node.getFirstChild()) && isFirst(origin)) {
                findings.add(MarkdownRule.TEXT_BEFORE_CHAPTER.at(origin.at(node.getFirstChild())));
            }
        });
    }

    /** Whether the first chapter begins in a text. Later texts may continue a chapter of an earlier one. */
    private boolean isFirst(Origin origin) {
        return outline.entries().stream()
                .filter(OutlineEntry::isChapter)
                .findFirst()
                .map(first -> origins.get(first.node()) == origin)
                .orElse(false);
    }

    private static boolean beginsChapter(Node node) {
        return node instanceof Heading heading && heading.getLevel() == 1;
    }

    private void checkChaptersAfterAnnex(List<OutlineEntry> chapters, Findings findings) {
        boolean annexes = false;
        for (OutlineEntry chapter : chapters) {
            boolean annex = chapter.label().map(Label::kind).orElseThrow() == Label.Kind.ANNEX;
            if (annexes && !annex) {
                findings.add(MarkdownRule.CHAPTER_AFTER_ANNEX.at(at(chapter.node())));
            }
            annexes |= annex;
        }
    }

    private void check(OutlineEntry entry, Findings findings) {
        if (entry.repeated()) {
            findings.add(
                    MarkdownRule.SECOND_HEADING.at(at(entry.node()), Anchors.of((Heading) entry.node()), entry.id()));
        }
        if (entry.node() instanceof Image && entry.label().isEmpty()) {
            findings.add(MarkdownRule.FIGURE_WITHOUT_CAPTION.at(at(entry.node())));
        }
    }

    private void check(Link link, Findings findings) {
        Reference.of(link)
                .filter(Reference::isWordless)
                .flatMap(reference -> outline.find(reference.id()))
                .filter(entry -> entry.label().isEmpty())
                .ifPresent(entry -> findings.add(MarkdownRule.REFERENCE_WITHOUT_NUMBER.at(at(link), entry.id())));
    }

    private Location at(Node node) {
        return origins.get(node).at(node);
    }
}
