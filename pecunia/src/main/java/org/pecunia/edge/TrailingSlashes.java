package org.pecunia.edge;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;

/** Documents each path with its trailing slash, which the scanner drops; both ways are served. */
public class TrailingSlashes implements OASFilter {
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
        }
        document.setPaths(withSlash);
    }
}
