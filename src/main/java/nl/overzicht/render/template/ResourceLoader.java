package nl.overzicht.render.template;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.overzicht.content.Resources;

/**
 * Loads templates by their names, and counts their characters.
 *
 * @param resources the templates
 * @param limits for an author's own templates; empty for the built-in ones
 */
record ResourceLoader(Resources resources, Optional<TemplateLimits> limits) implements TemplateLoader {

    @Override
    public Object findTemplateSource(String name) {
        return resources.find(name).isPresent() ? name : null;
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        String text = resources.requireText((String) source);
        limits.ifPresent(bounds -> bounds.read((String) source, text.length()));
        return new StringReader(text);
    }

    @Override
    public void closeTemplateSource(Object source) throws UncheckedIOException {
        // The text is in memory.
    }
}
