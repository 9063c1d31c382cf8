package org.budgeting.web.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation makes a new thing: 201 with the thing's Location, which is below the operation's own path unless it
 * {@linkplain #at() says otherwise}. Its method answers a {@link Versioned}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Creates {

    /** The path below which the thing is found, with its slashes; empty for the operation's own. */
    String at() default "";
}
