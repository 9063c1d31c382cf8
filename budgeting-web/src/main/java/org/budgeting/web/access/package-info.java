/**
 * The one place where a caller comes in. E5 who calls, and for which tenant, is read from the verified token alone,
 * once, before anything else of the application runs; programs bring a bearer token, people the ID token of their
 * sign-in.
 *
 * <p>A token without a tenant, or with one that was never provisioned, opens nothing.
 */
package org.budgeting.web.access;
