package org.budgeting.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** How long the disk takes to keep four kilobytes for good: what every durable write waits for. */
final class SyncTime {

    private static final int TRIES = 200;
    private static final int BYTES = 4096;

    private SyncTime() {}

    /** In microseconds. */
    static long median(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "sync", ".tmp");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long[] nanos = new long[TRIES];
            for (int n = 0; n < TRIES; n++) {
                long before = System.nanoTime();
                channel.write(ByteBuffer.allocate(BYTES));
                channel.force(false);
                nanos[n] = System.nanoTime() - before;
            }
            Arrays.sort(nanos);
            return nanos[TRIES / 2] / 1_000;
        } finally {
            Files.delete(file);
        }
    }
}
