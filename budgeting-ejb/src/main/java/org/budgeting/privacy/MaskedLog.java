package org.budgeting.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Logger;

/** Stands before the handlers that write the log (PR3), from the start of the application to its end. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MaskedLog {

    private final Logger root = Logger.getLogger("");
    private List<MaskingHandler> masking = List.of();

    @PostConstruct
    void begin() {
        masking = Arrays.stream(root.getHandlers()).map(MaskingHandler::new).toList();
        masking.forEach(handler -> {
            root.addHandler(handler);
            root.removeHandler(handler.behind());
        });
    }

    @PreDestroy
    void end() {
        masking.forEach(handler -> {
            root.addHandler(handler.behind());
            root.removeHandler(handler);
        });
    }
}
