package org.pecunia.forecasts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.hipparchus.distribution.continuous.TDistribution;
import org.pecunia.forecasts.Outlook.Range;

/**
 * How far off forecasts of this series are, by step, learnt from its rolling origins and from nothing else.
 *
 * <p>The spread of a step is the root mean square of its own errors, shrunk to what all steps together say about it:
 * few origins have seen a far step. The errors in units of their spread are then read as conformal scores: the
 * half-width for 80 % is the one that held for 80 % of them (Vovk, Gammerman &amp; Shafer 2005; Lei et al. 2018 for the
 * split form). A short history has too few scores for that, so they are mixed with Student's t, which is the wider the
 * fewer origins there are; neighbouring origins see almost the same future, so four of them count as one degree of
 * freedom.
 *
 * <p>Errors are ratios (of logarithms) where everything is positive, else differences.
 */
final class Spread {
    /** So many errors of all steps together weigh as much as the errors of one step. */
    private static final double POOLED_WEIGHT = 60;

    /** So many naive errors are counted in with the method's own, which may be small by luck while they are few. */
    private static final double NAIVE_WEIGHT = 3;

    /** With so many origins, scores and Student's t are believed in equal parts. */
    private static final double HALF_BELIEVED_ORIGINS = 30;

    private static final double ORIGINS_PER_DEGREE = 4;
    private static final double DEGREES_MIN = 2.5;

    /** A ratio of e^4, more than fifty times: wider says nothing more. */
    private static final double LOG_WIDTH_MAX = 4;

    private final boolean ratios;
    private final double[] ownVariance;
    private final int[] ownCount;
    private final double pooledVariance;
    private final double growth;
    private final double[] scores;
    private final TDistribution student;
    private final double believed;

    /** Asked for again at each step, and Student's t is slow to invert. */
    private final Map<Double, Double> quantiles = new HashMap<>();

    /**
     * @param trials the past of the method that is shown
     * @param naive the past of the naive forecast on the same origins
     */
    Spread(RollingOrigin trials, RollingOrigin naive) {
        ratios = trials.allPositive() && naive.allPositive();
        double[][] errors = errors(trials);
        int steps = Arrays.stream(errors).mapToInt(row -> row.length).max().orElse(0);
        ownVariance = new double[steps];
        ownCount = new int[steps];
        for (double[] row : errors) {
            for (int h = 0; h < row.length; h++) {
                ownVariance[h] += row[h] * row[h];
                ownCount[h]++;
            }
        }
        for (int h = 0; h < steps; h++) {
            ownVariance[h] /= ownCount[h];
        }
        growth = growthOf(ownVariance, ownCount);
        int count = Arrays.stream(ownCount).sum();
        pooledVariance = (count * firstStepVariance(errors) + NAIVE_WEIGHT * firstStepVariance(errors(naive)))
                / (count + NAIVE_WEIGHT);

        scores = new double[count];
        int i = 0;
        for (double[] row : errors) {
            for (int h = 0; h < row.length; h++) {
                double spread = spread(h + 1);
                scores[i++] = spread == 0 ? 0 : Math.abs(row[h]) / spread;
            }
        }
        Arrays.sort(scores);
        student = new TDistribution(Math.max(DEGREES_MIN, trials.origins() / ORIGINS_PER_DEGREE));
        believed = trials.origins() / (trials.origins() + HALF_BELIEVED_ORIGINS);
    }

    private double[][] errors(RollingOrigin trials) {
        double[][] errors = new double[trials.origins()][];
        for (int k = 0; k < errors.length; k++) {
            double[] predicted = trials.predicted()[k];
            double[] actual = trials.actual()[k];
            errors[k] = new double[predicted.length];
            Arrays.setAll(errors[k], h -> error(predicted[h], actual[h]));
        }
        return errors;
    }

    /** What all errors together say about the variance of the first step. */
    private double firstStepVariance(double[][] errors) {
        double sum = 0;
        int count = 0;
        for (double[] row : errors) {
            for (int h = 0; h < row.length; h++) {
                sum += row[h] * row[h] / (1 + growth * h);
                count++;
            }
        }
        return sum / count;
    }

    /** The range that holds the value of a step with the given probability. */
    Range range(double value, int step, double probability) {
        double width = quantile(probability) * spread(step);
        if (ratios && value > 0) {
            double factor = Math.exp(Math.min(width, LOG_WIDTH_MAX));
            return new Range(value / factor, value * factor);
        }
        return new Range(value - width, value + width);
    }

    /** How probable it is that the value of a step will be more than {@code limit}. */
    double probabilityAbove(double limit, double value, int step) {
        if (ratios && limit <= 0) {
            return 1;
        }
        double distance = error(value, limit);
        double spread = spread(step);
        if (spread == 0) {
            return distance < 0 ? 1 : 0;
        }
        return 1 - student.cumulativeProbability(distance / spread);
    }

    private double error(double predicted, double actual) {
        return ratios ? Math.log(actual / predicted) : actual - predicted;
    }

    private double spread(int step) {
        double pooled = pooledVariance * (1 + growth * (step - 1));
        if (step > ownVariance.length) {
            return Math.sqrt(pooled);
        }
        int count = ownCount[step - 1];
        return Math.sqrt((count * ownVariance[step - 1] + POOLED_WEIGHT * pooled) / (count + POOLED_WEIGHT));
    }

    private double quantile(double probability) {
        return quantiles.computeIfAbsent(probability, p -> {
            int rank = (int) Math.ceil((scores.length + 1) * p);
            double held = scores[Math.min(rank, scores.length) - 1];
            double theory = student.inverseCumulativeProbability((1 + p) / 2);
            return believed * held + (1 - believed) * theory;
        });
    }

    /**
     * By how much of the first step's variance each further step adds, between nothing (a level that stays) and all of
     * it (a random walk): the weighted straight line through the variances of the steps.
     */
    private static double growthOf(double[] variance, int[] count) {
        double weight = 0;
        double meanStep = 0;
        double meanVariance = 0;
        for (int h = 0; h < variance.length; h++) {
            weight += count[h];
            meanStep += count[h] * (double) h;
            meanVariance += count[h] * variance[h];
        }
        meanStep /= weight;
        meanVariance /= weight;
        double covariance = 0;
        double steps = 0;
        for (int h = 0; h < variance.length; h++) {
            covariance += count[h] * (h - meanStep) * (variance[h] - meanVariance);
            steps += count[h] * (h - meanStep) * (h - meanStep);
        }
        if (steps == 0 || covariance <= 0) {
            return 0;
        }
        double slope = covariance / steps;
        double first = meanVariance - slope * meanStep;
        return first <= slope ? 1 : slope / first;
    }
}
