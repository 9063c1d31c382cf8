package org.budgeting.web.comments;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many mentions were new until now. */
@Schema(name = "SeenMentions", description = "How many mentions were new until now.")
public record SeenView(@Schema(example = "3") int seen) {}
