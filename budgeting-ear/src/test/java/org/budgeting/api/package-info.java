/** The API as a program sees it: every operation, every refusal, every role, over HTTP with real tokens. */
package org.budgeting.api;
