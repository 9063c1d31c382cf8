package org.pecunia.edge;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pecunia.problems.Problem;

/** Pecunia's API, at the root of its own WAR. */
@ApplicationPath("/")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Pecunia",
                        version = "1.0.0",
                        description = """
                                Judges budgets and goals, and forecasts spend. Pecunia holds no data: each answer follows from the \
                                request alone, so the same question always has the same answer. Every forecast carries \
                                its measured error beside that of the naive forecast; what cannot beat the naive one is \
                                not shown. A refusal is a problem document (RFC 9457) that names each field at fault.""",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        tags = {
            @Tag(name = "Forecasts", description = "What a series does next, with honest ranges"),
            @Tag(name = "Health scores", description = "How a budget is doing, as a sum of named factors"),
            @Tag(name = "Feasibility scores", description = "Whether a goal will be reached, as a sum of named factors")
        },
        // Answered by the mechanism, so that no method names it.
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "A token of the realm for the audience `pecunia` with the role `pecunia_client`")
public class PecuniaApplication extends Application {}
