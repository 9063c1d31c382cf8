package org.budgeting.web.rest;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entity tags: the version, and a digest of what was shown. Reading compares the whole, so that a budget whose spending
 * moved is sent again; writing compares the version, so that spending does not make an approver's copy stale.
 */
public final class ETags {

    private static final int DIGEST_LENGTH = 16;
    private static final Pattern OURS = Pattern.compile("\"(\\d{1,18})(-[0-9a-f]+)?\"");

    private ETags() {}

    static String of(long version, byte[] shown) {
        return "\"" + version + "-" + BodyLimit.hash(shown).substring(0, DIGEST_LENGTH) + '"';
    }

    /** A tag by which a thing of a list can be changed: it names the version alone. */
    public static String of(long version) {
        return "\"" + version + '"';
    }

    /**
     * The version that an {@code If-Match} header names. Missing is 428; a tag that we never gave, or a weak one, is
     * 412.
     */
    public static long version(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refused(Problem.of(
                    428,
                    "precondition-required",
                    "Send If-Match with the ETag that you read, so that nobody's change is lost."));
        }
        Matcher tag = OURS.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new Refused(Problem.of(
                    412,
                    "stale",
                    "If-Match must be one ETag as it was given here. Read the thing again and repeat your change."));
        }
        return Long.parseLong(tag.group(1));
    }

    /** Whether an {@code If-None-Match} header names this tag; weak comparison, as RFC 9110 asks. */
    static boolean isNamed(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }
}
