package nl.overzicht.render.template;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The template that a record is the view of. The template sees the components of the record by their names. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ViewOf {

    /** The name of the template, such as {@code site/stream.ftlh}. */
    String value();
}
