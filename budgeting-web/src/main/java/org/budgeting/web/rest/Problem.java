package org.budgeting.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.budgeting.privacy.CardNumbers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A refusal or a failure as a program reads it: a problem document (RFC 9457). Its type is the address of a page that
 * explains it.
 *
 * @param traceId joins this answer, the log and the audit trail
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "ProblemDocument", description = "A problem document (RFC 9457).")
public record Problem(
        @Schema(description = "Address of a page on this kind of problem.", example = "/docs/problems/invalid-input")
        String type,

        @Schema(description = "The kind of problem in words.", example = "Invalid input")
        String title,

        @Schema(description = "The HTTP status.", example = "422")
        int status,

        @Schema(description = "What is wrong here, and what to do.", example = "The end date is before the start date.")
        String detail,

        @Schema(description = "The address that was asked.", example = "/budgeting/budgets/")
        String instance,

        @Schema(description = "The fields or parameters at fault.")
        List<Fault> errors,

        @Schema(
                description = "Joins this answer, the log and the audit trail.",
                example = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        String traceId) {

    private static final String PAGES = "/docs/problems/";

    /** What nobody took in yet may be quoted: names of fields and parameters, and the address. */
    public Problem {
        detail = CardNumbers.masked(detail);
        instance = CardNumbers.masked(instance);
    }

    /**
     * One field or parameter at fault.
     *
     * @param pointer JSON pointer (RFC 6901) into the body; null for a parameter
     * @param parameter name of the query parameter; null for a field
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(description = "One field or parameter at fault.")
    public record Fault(
            @Schema(description = "JSON pointer (RFC 6901) to the field in the body.", example = "/end_date")
            String pointer,

            @Schema(description = "Name of the query parameter, for a problem with one.")
            String parameter,

            @Schema(description = "The rule that is broken.", example = "end-before-start")
            String code,

            @Schema(description = "What would be accepted.", example = "The end date is before the start date.")
            String message) {

        public Fault {
            pointer = CardNumbers.masked(pointer);
            parameter = CardNumbers.masked(parameter);
            message = CardNumbers.masked(message);
        }

        private Fault below(String above) {
            return field(above + (pointer == null ? "" : pointer), code, message);
        }

        static Fault field(String pointer, String code, String message) {
            return new Fault(pointer, null, code, message);
        }

        static Fault parameter(String name, String code, String message) {
            return new Fault(null, name, code, message);
        }
    }

    public static Problem of(int status, String code, String detail, List<Fault> errors) {
        return new Problem(PAGES + code, titleOf(code), status, detail, null, errors, null);
    }

    public static Problem of(int status, String code, String detail) {
        return of(status, code, detail, List.of());
    }

    public static Problem unauthenticated() {
        return of(
                401,
                "unauthenticated",
                "Send a valid access token of this installation: Authorization: Bearer <token>.");
    }

    public static Problem unknownTenant() {
        return of(403, "unknown-tenant", "Your account belongs to no organisation that is known here.");
    }

    /** The same of a part of a body: its fields stand below there. */
    Problem below(String pointer) {
        return of(
                status,
                code(),
                detail,
                errors.stream().map(fault -> fault.below(pointer)).toList());
    }

    /** This problem as it befell one request. */
    Problem at(String address, String trace) {
        return new Problem(type, title, status, detail, address, errors, trace);
    }

    /** The name of the page on it. */
    String code() {
        return type.substring(PAGES.length());
    }

    static String titleOf(String code) {
        String words = code.replace('-', ' ').replace("json", "JSON");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
