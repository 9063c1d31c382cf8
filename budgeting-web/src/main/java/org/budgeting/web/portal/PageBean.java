package org.budgeting.web.portal;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Named;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.omnifaces.cdi.ViewScoped;

/**
 * The bean of one page: named as the page, alive from its first request until the person leaves it, and its refusals
 * are shown at their fields (U1, U3). What it keeps between requests is serializable: ids and what was typed. What
 * doors gave is transient and read again where it is missing.
 */
@Stereotype
@Named
@ViewScoped
@TellsRefusals
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PageBean {}
