package org.budgeting.web.vendors;

import org.budgeting.vendors.MergePreview;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a merge would do, as it is answered. */
@Schema(name = "VendorMergePreview", description = "What a merge of two vendors would do.")
public record VendorMergeView(
        VendorView from,
        VendorView into,

        @Schema(description = "How many expenses would be the other's.", example = "12")
        long expenses) {

    static VendorMergeView of(MergePreview preview) {
        return new VendorMergeView(
                VendorView.of(preview.from()), VendorView.of(preview.into()), preview.uses("expenses"));
    }
}
