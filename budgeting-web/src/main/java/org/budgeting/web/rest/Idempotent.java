package org.budgeting.web.rest;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation honours {@code Idempotency-Key} (E2): repeated with the same key and body, or form with the same parts,
 * it has one effect and answers the same bytes, but for what is {@linkplain ShownOnce shown once}. The answer is kept
 * in the transaction of the effect, so the method calls its services directly and answers a record, or a response with
 * one.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
