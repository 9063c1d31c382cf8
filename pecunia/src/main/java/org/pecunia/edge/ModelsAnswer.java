package org.pecunia.edge;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.pecunia.forecasts.Frequency;
import org.pecunia.forecasts.Outlook;
import org.pecunia.forecasts.Series;

/**
 * Ready means that a small forecast comes out. It also loads the classes of the models, so that the first caller does
 * not wait for them.
 */
@Readiness
@ApplicationScoped
public class ModelsAnswer implements HealthCheck {
    private static final Series RISING =
            new Series(Frequency.MONTHLY, 0, new double[] {10, 12, 11, 13, 14, 13, 15, 16, 15, 17});

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("pecunia-models")
                .status(Outlook.of(RISING, 3).shown())
                .build();
    }
}
