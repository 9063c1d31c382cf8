package org.budgeting.attachments;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where thumbnails are drawn: one at a time, because each takes memory, and beside the work that waits for it, because
 * one that takes too long cannot be stopped (AT2).
 */
@ApplicationScoped
public class DrawingRoom {

    private static final Logger LOG = Logger.getLogger(DrawingRoom.class.getName());
    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore pencil = new Semaphore(1);

    @Resource
    private ManagedExecutorService executor;

    public Optional<byte[]> thumbnail(IncomingFile file) {
        Future<Optional<byte[]>> drawing = executor.submit(() -> draw(file));
        try {
            return drawing.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException tooLong) {
            drawing.cancel(true);
            LOG.log(Level.INFO, "A {0} took too long to draw and has no thumbnail", file.type());
            return Optional.empty();
        } catch (ExecutionException unforeseen) {
            LOG.log(Level.WARNING, "A thumbnail could not be drawn", unforeseen.getCause());
            return Optional.empty();
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<byte[]> draw(IncomingFile file) throws InterruptedException {
        pencil.acquire();
        try {
            return Thumbnails.of(file.content(), file.type());
        } finally {
            pencil.release();
        }
    }
}
