package id.pendopo.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles one of which a route asks for, held anywhere; at which unit, the use case decides. A
 * handler with this annotation may take an {@link Officer} as a parameter.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    Role[] value();
}
