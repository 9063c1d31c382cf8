package org.pecunia.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem document of RFC 9457, with an entry for every field at fault. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What was refused and why (RFC 9457)")
public record Problem(
        @Schema(description = "Names the kind of problem", examples = "urn:pecunia:problem:invalid-content")
        String type,

        @Schema(description = "The kind in words", examples = "The content breaks a rule")
        String title,

        @Schema(description = "The HTTP status", examples = "422")
        int status,

        @Schema(description = "What happened this time", examples = "1 field was refused.")
        String detail,

        @Schema(description = "The fields at fault") List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field at fault. */
    @Schema(description = "One field at fault")
    public record FieldError(
            @Schema(
                    description = "JSON pointer to the field (RFC 6901); empty for the whole body",
                    examples = "/points/3/period")
            String pointer,

            @Schema(description = "The fault for programs", examples = "duplicate")
            String code,

            @Schema(description = "The fault for people", examples = "2016-04 was already given.")
            String message) {}
}
