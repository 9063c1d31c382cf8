/**
 * Two small tenants to look at, made through the same doors as everything else. Loaded only where {@code demo.data} is
 * set.
 */
package org.budgeting.demo;
