package org.pecunia.edge;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.pecunia.problems.Problem;

/**
 * Finishes the description with what holds for every operation: the slash at the end of its path, which the scanner
 * drops (both ways are served), and how it refuses.
 */
public class OpenApiFinish implements OASFilter {

    private static final String PROBLEM = "#/components/schemas/Problem";

    private static final Map<String, String> REFUSED_BY_US = new TreeMap<>(Map.of(
            "400", "The body is no JSON document",
            "413", "The body is larger than 1 MiB",
            "415", "The body is not application/json",
            "422", "Fields are missing, unknown, of a wrong type or against a rule; `errors` names each"));

    private static final Map<String, String> REFUSED_BY_THE_SERVER =
            new TreeMap<>(Map.of("401", "No valid token", "403", "The token lacks the role `pecunia_client`"));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        Paths withSlash = OASFactory.createPaths();
        for (Map.Entry<String, PathItem> path :
                document.getPaths().getPathItems().entrySet()) {
            String name = path.getKey().endsWith("/") ? path.getKey() : path.getKey() + "/";
            withSlash.addPathItem(name, path.getValue());
            path.getValue().getOperations().values().forEach(OpenApiFinish::refusals);
        }
        document.setPaths(withSlash);
    }

    private static void refusals(Operation operation) {
        REFUSED_BY_US.forEach((status, why) -> operation.getResponses().addAPIResponse(status, problem(why)));
        REFUSED_BY_THE_SERVER.forEach((status, why) -> operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().description(why)));
    }

    private static APIResponse problem(String why) {
        return OASFactory.createAPIResponse()
                .description(why)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }
}
