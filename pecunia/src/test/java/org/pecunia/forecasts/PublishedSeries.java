package org.pecunia.forecasts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** One series of a published set with the part that a forecast may see and the part that it is judged by. */
record PublishedSeries(String id, int season, double[] train, double[] test) {

    static Path folder() {
        return Path.of(System.getProperty("shared.data", "../../shared/data"));
    }

    static List<PublishedSeries> of(String set) {
        try (var lines = Files.lines(folder().resolve(set).resolve("dev/series.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .map(f -> new PublishedSeries(f[0], Integer.parseInt(f[3]), numbers(f[6]), numbers(f[7])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" "))
                .mapToDouble(n -> n.equals("NA") ? Double.NaN : Double.parseDouble(n))
                .toArray();
    }

    /** The mean absolute seasonal difference of the training part: the unit of MASE. */
    double scale() {
        double sum = 0;
        for (int i = season; i < train.length; i++) {
            sum += Math.abs(train[i] - train[i - season]);
        }
        return sum / (train.length - season);
    }
}
