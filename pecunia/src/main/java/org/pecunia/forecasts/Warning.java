package org.pecunia.forecasts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader should know before trusting an answer. */
@Schema(description = "What a reader should know before trusting the answer")
public record Warning(
        @Schema(description = "For programs", examples = "short_history")
        String code,

        @Schema(description = "For people", examples = "Only 7 months are known: the ranges are wide.")
        String text) {}
