package org.budgeting.privacy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds and masks numbers of payment cards (PR1): ISO/IEC 7812, checked by Luhn's formula. Pure.
 *
 * <p>A run is all digits with at most a single blank or dash between two. A run of thirteen to nineteen digits that
 * passes the check is masked whatever it begins with. Within a longer run, or one that does not pass, whole groups of
 * digits are tried, and there they have to begin as cards do: a card beside its day of expiry is found, while most of
 * what merely stands side by side is not.
 */
public final class CardNumbers {

    private static final int DIGITS_MIN = 13;
    private static final int DIGITS_MAX = 19;
    private static final int SHOWN = 4;

    private static final String GAP = "[ \\u00A0-]";
    private static final Pattern RUN = Pattern.compile("\\d(?:" + GAP + "?\\d){" + (DIGITS_MIN - 1) + ",}");
    private static final Pattern GROUP = Pattern.compile("\\d+");
    private static final Pattern DAY =
            Pattern.compile("(?<![\\d])(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!\\d)");
    /** RFC 9562: a version and a variant stand where they have to. */
    private static final Pattern ID = Pattern.compile(
            "(?<![0-9A-Za-z])[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![0-9A-Za-z])");

    private static final Pattern ACCOUNT = Pattern.compile("(?<![A-Za-z0-9])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]){11,30}");
    private static final int ACCOUNT_MIN = 15;

    private CardNumbers() {}

    /** The same text with all digits of card numbers but the last four as asterisks; null for null. */
    public static String masked(String text) {
        if (text == null || text.length() < DIGITS_MIN || !RUN.matcher(text).find()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        int from = 0;
        for (int[] kept : keptOf(text)) {
            maskRuns(text, from, kept[0], masked);
            from = Math.max(from, kept[1]);
        }
        maskRuns(text, from, text.length(), masked);
        return masked.toString();
    }

    /** Whether there are enough digits for one, in any charset that writes them as ASCII does. */
    static boolean mayBeIn(byte[] line) {
        int digits = 0;
        for (byte letter : line) {
            digits += letter >= '0' && letter <= '9' ? 1 : 0;
        }
        return digits >= DIGITS_MIN;
    }

    /** What is known to be something else (PR2), in its order: beginning and end. */
    private static List<int[]> keptOf(String text) {
        List<int[]> kept = new ArrayList<>();
        Matcher accounts = ACCOUNT.matcher(text);
        for (int at = 0; accounts.find(at); ) {
            int end = endOfAccount(accounts.group());
            if (end > 0) {
                kept.add(new int[] {accounts.start(), accounts.start() + end});
            }
            at = accounts.start() + Math.max(end, 1);
        }
        ID.matcher(text).results().forEach(id -> kept.add(new int[] {id.start(), id.end()}));
        DAY.matcher(text).results().forEach(day -> kept.add(new int[] {day.start(), day.end()}));
        kept.sort((one, other) -> Integer.compare(one[0], other[0]));
        return kept;
    }

    /** Where an account number at the beginning of the text ends; 0 if its check digits are wrong everywhere. */
    private static int endOfAccount(String text) {
        for (int end = text.length(); end >= ACCOUNT_MIN; end--) {
            String compact = text.substring(0, end).replace(" ", "");
            if (text.charAt(end - 1) != ' ' && compact.length() >= ACCOUNT_MIN && isAccount(compact)) {
                return end;
            }
        }
        return 0;
    }

    /** By ISO 7064, MOD 97-10, as ISO 13616 has it. */
    private static boolean isAccount(String compact) {
        StringBuilder digits = new StringBuilder();
        (compact.substring(4) + compact.substring(0, 4))
                .chars()
                .forEach(letter -> digits.append(Character.digit(letter, Character.MAX_RADIX)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    private static void maskRuns(String text, int from, int to, StringBuilder masked) {
        if (to - from < DIGITS_MIN) {
            return;
        }
        Matcher runs = RUN.matcher(text).region(from, to);
        while (runs.find()) {
            maskRun(text, runs.start(), runs.end(), masked);
        }
    }

    private static void maskRun(String text, int start, int end, StringBuilder masked) {
        if (isCard(text.substring(start, end))) {
            mask(masked, start, end);
            return;
        }
        List<MatchResult> groups =
                GROUP.matcher(text).region(start, end).results().toList();
        for (int first = 0; first < groups.size(); first++) {
            int last = lastOfCard(text, groups, first);
            if (last >= first) {
                mask(masked, groups.get(first).start(), groups.get(last).end());
                first = last;
            }
        }
    }

    /** The last of the groups that are a card together, as many as possible; -1 if none are. */
    private static int lastOfCard(String text, List<MatchResult> groups, int first) {
        for (int last = groups.size() - 1; last >= first; last--) {
            String part =
                    text.substring(groups.get(first).start(), groups.get(last).end());
            if (isCard(part) && beginsAsCardsDo(part)) {
                return last;
            }
        }
        return -1;
    }

    /** Three to six are travel and banking; Mastercard has 2221 to 2720 too. */
    private static boolean beginsAsCardsDo(String number) {
        char first = number.charAt(0);
        return first >= '3' && first <= '6' || first == '2' && number.charAt(1) >= '2' && number.charAt(1) <= '7';
    }

    private static boolean isCard(String number) {
        int count = 0;
        int sum = 0;
        for (int at = number.length() - 1; at >= 0; at--) {
            int digit = Character.digit(number.charAt(at), 10);
            if (digit < 0) {
                continue;
            }
            int weighed = count % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
            count++;
        }
        return count >= DIGITS_MIN && count <= DIGITS_MAX && sum % 10 == 0 && sum > 0;
    }

    private static void mask(StringBuilder text, int start, int end) {
        int shown = 0;
        for (int at = end - 1; at >= start; at--) {
            if (Character.isDigit(text.charAt(at)) && ++shown > SHOWN) {
                text.setCharAt(at, '*');
            }
        }
    }
}
