package org.budgeting.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.tables.RowStream;

/** Writes a list as a file for whoever accepts one: all its pages, one after the other. */
@Provider
@Produces({Listing.CSV, Listing.XLSX})
public class TableBodies implements MessageBodyWriter<Listing<?>> {

    private static final MediaType WORKBOOK = MediaType.valueOf(Listing.XLSX);

    @Inject
    private Json json;

    @Context
    private UriInfo uri;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Listing.class;
    }

    @Override
    public void writeTo(
            Listing<?> list,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        boolean workbook = WORKBOOK.isCompatible(mediaType);
        String name = nameOf(uri.getPath());
        headers.putSingle(HttpHeaders.CONTENT_TYPE, workbook ? Listing.XLSX : Listing.CSV + ";charset=UTF-8");
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION, Attachment.disposition(name + (workbook ? ".xlsx" : ".csv")));
        try (RowStream rows = workbook ? RowStream.workbook(body, name) : RowStream.csv(body)) {
            write(list, Columns.of(ListItems.of(generic), list.fields()), rows);
        }
    }

    private <T> void write(Listing<T> list, Columns columns, RowStream rows) throws IOException {
        rows.row(columns.names());
        Page<T> page = new Page<>(list.items(), list.next());
        while (true) {
            for (T item : page.items()) {
                rows.row(columns.cells(json.tree(item)));
            }
            if (page.next() == null) {
                return;
            }
            page = list.more().apply(new PageRequest(PageRequest.MAX, page.next()));
        }
    }

    /** The last word of the path. */
    private static String nameOf(String path) {
        String[] steps = path.split("/");
        return steps[steps.length - 1];
    }
}
