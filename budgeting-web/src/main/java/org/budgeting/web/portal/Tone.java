package org.budgeting.web.portal;

import java.util.Locale;
import org.budgeting.overruns.CaseState;

/** How a word feels, as a colour and an icon; the word itself always stands beside them. */
public enum Tone {
    GOOD("pi-check-circle"),
    WATCH("pi-exclamation-circle"),
    BAD("pi-exclamation-triangle"),
    INFO("pi-clock"),
    QUIET("pi-circle");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    public String getIcon() {
        return icon;
    }

    /** The class of the style sheet. */
    public String getStyle() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tone of a status, level or grade by its name; what is not known is quiet. */
    public static Tone of(Object word) {
        if (word == null) {
            return QUIET;
        }
        if (word == CaseState.OPEN) {
            return BAD;
        }
        return switch (word.toString().toUpperCase(Locale.ROOT)) {
            case "ACTIVE",
                    "BOOKED",
                    "APPROVED",
                    "PAID",
                    "LOW",
                    "EXCELLENT",
                    "GOOD",
                    "COMPLETED",
                    "DONE",
                    "OPEN",
                    "GOVERNING",
                    "COMMITTED",
                    "PARTLY_INVOICED",
                    "INVOICED",
                    "REACHED",
                    "RESOLVED",
                    "DELIVERED",
                    "WORKING" -> GOOD;
            case "OVER_BUDGET", "HIGH", "CRITICAL", "FAILED", "REJECTED", "GIVEN_UP" -> BAD;
            case "MEDIUM",
                    "MODERATE",
                    "RETURNED",
                    "REFUNDED",
                    "WARN",
                    "HOLD",
                    "PAUSED",
                    "EXPIRED",
                    "MISSED",
                    "FAILING" -> WATCH;
            case "PENDING", "SUBMITTED", "PROPOSED", "REQUESTED", "WAITING", "RUNNING", "QUEUED" -> INFO;
            default -> QUIET;
        };
    }
}
