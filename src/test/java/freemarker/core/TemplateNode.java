package freemarker.core;

import freemarker.template.Template;
import java.util.ArrayList;
import java.util.List;

/**
 * A node of a parsed template, which only classes of this package may look into.
 *
 * @param kind name of the class of the node
 * @param text as it would be written
 * @param parts its expressions and names
 * @param children what is within it
 */
public record TemplateNode(String kind, String text, List<Part> parts, List<TemplateNode> children) {

    /**
     * An expression or a name.
     *
     * @param role in its node, as {@code loop variable}
     * @param node the expression; null: it is a name
     * @param name the name; null: it is an expression, or left out
     */
    public record Part(String role, TemplateNode node, String name) {}

    /** The whole template. */
    @SuppressWarnings("deprecation")
    public static TemplateNode of(Template template) {
        return of(template.getRootTreeNode());
    }

    @SuppressWarnings("deprecation")
    private static TemplateNode of(TemplateObject object) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < object.getParameterCount(); i++) {
            Object value = object.getParameterValue(i);
            TemplateNode node = value instanceof TemplateObject inner ? of(inner) : null;
            parts.add(
                    new Part(object.getParameterRole(i).toString(), node, value instanceof String name ? name : null));
        }
        List<TemplateNode> children = new ArrayList<>();
        if (object instanceof TemplateElement element) {
            for (int i = 0; i < element.getChildCount(); i++) {
                children.add(of(element.getChild(i)));
            }
        }
        return new TemplateNode(object.getClass().getSimpleName(), object.getCanonicalForm(), parts, children);
    }
}
