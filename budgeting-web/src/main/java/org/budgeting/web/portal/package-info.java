/**
 * The frame of the portal and what all its pages share: theme, navigation, words, the tags of the {@code b:} namespace
 * and the one way in which a refusal reaches its field.
 *
 * <p>U1 each page has a bean of its name in the package of its folder, and each bean a page. U2 no English stands in
 * markup. U3 a refusal is shown at the field that it names, else on top of the page; an unexpected failure shows an id,
 * never its text.
 */
package org.budgeting.web.portal;
