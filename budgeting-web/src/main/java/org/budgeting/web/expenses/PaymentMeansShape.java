package org.budgeting.web.expenses;

import org.budgeting.expenses.PaymentMeans;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With what something was paid, as it is sent and answered. */
@Schema(
        name = "PaymentMeans",
        description = "The card or account, as its provider knows it; the number itself is never kept.")
public record PaymentMeansShape(
        @Schema(
                description = "The provider's token: up to 100 letters, digits and . _ : -",
                example = "pm_1PqRsT2eZvKYlo2C")
        String token,

        @Schema(description = "The last four digits of the number.", example = "4242")
        String lastFour) {

    static PaymentMeansShape of(PaymentMeans means) {
        return means == null ? null : new PaymentMeansShape(means.token(), means.lastFour());
    }

    static PaymentMeans read(PaymentMeansShape shape) {
        return shape == null ? null : new PaymentMeans(shape.token(), shape.lastFour());
    }
}
