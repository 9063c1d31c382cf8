/**
 * The mechanism behind every resource under {@code /budgeting/}. A resource says what is done; what HTTP asks for
 * around it is done here:
 *
 * <ul>
 *   <li>R1 a body is read by {@link org.budgeting.web.rest.Json} into a record of the resource's package, strictly, and
 *       has passed its Bean Validation when the method is called: unknown field, wrong type, field twice → 400; broken
 *       constraint → 422, each with a JSON pointer. Fields are camelCase in Java and {@code snake_case} outside.
 *       Decimals, days and ids are strings; blank text is null.
 *   <li>R2 a body has at most 1 MB. A {@code multipart} body is left alone: its resource limits it.
 *   <li>R3 a method answers a record. One that is {@link org.budgeting.web.rest.Versioned} gets its ETag and its 304;
 *       with {@link org.budgeting.web.rest.Creates} also 201 and Location; a {@link org.budgeting.web.rest.Listing}
 *       gets its Link. A resource that answers something else (202, a file) answers a {@code Response}.
 *   <li>R4 a change takes {@code @HeaderParam("If-Match")} and asks {@link org.budgeting.web.rest.ETags#version}: 428
 *       without, 412 when stale.
 *   <li>R5 a POST with {@link org.budgeting.web.rest.Idempotent} honours {@code Idempotency-Key}, in one transaction
 *       with its effect. The annotation needs a method that answers a record, and a body that R2 holds in memory.
 *   <li>R6 query parameters that the method does not declare are refused. Lists take {@code @BeanParam}
 *       {@link org.budgeting.web.rest.Paging}, several words are read by {@link org.budgeting.web.rest.WordList}.
 *   <li>R7 whatever is thrown becomes a problem document (RFC 9457): {@code BusinessException} by its kind, everything
 *       unforeseen as an id. Its code has a page in {@code docs/reference/problems}, which is served at
 *       {@code /docs/problems/<code>}.
 *   <li>R8 operations are described by MicroProfile OpenAPI annotations; slashes, problem answers, headers and
 *       snake_case are added by {@link org.budgeting.web.rest.OpenApiFinish}.
 * </ul>
 */
package org.budgeting.web.rest;
