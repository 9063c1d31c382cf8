package org.budgeting.reports;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.budgeting.reports.BudgetStatement.MonthFigures;

/**
 * Planned and actual spend since the start, month by month, under the line of the amount that may be spent. Drawn as
 * vectors; its months stand above those of the phasing table.
 *
 * <p>Amounts become {@code double} here, for the position of a point and nothing else.
 */
final class CumulativeChart extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1;

    private static final Color INK = new Color(0x1B2733);
    private static final Color MUTED = new Color(0x5B6B7A);
    private static final Color GRID = new Color(0xE1E6EA);
    private static final Color PLANNED = new Color(0x7A8EA3);
    private static final Color ACTUAL = new Color(0x0B6E75);
    private static final Color ACTUAL_AREA = new Color(0xE4F0F0);
    private static final Color AMOUNT = new Color(0x1F3A5F);

    private static final BasicStroke THIN = new BasicStroke(0.5f);
    private static final BasicStroke SOLID = new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke DASHED =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 2.5f}, 0);
    private static final BasicStroke DOTTED =
            new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {0.1f, 2.6f}, 0);

    private static final double LEFT = 133;
    private static final double RIGHT = 49;
    private static final double TOP = 6;
    private static final double BOTTOM = 16;
    private static final float FONT_POINTS = 6.8f;
    private static final int TICKS = 4;
    private static final int MONTH_LABELS_MAX = 13;

    private final transient List<MonthFigures> phasing;
    private final transient BigDecimal amount;
    private final transient YearMonth knownUntil;
    private final transient DoubleFunction<String> tick;
    private final transient Function<YearMonth, String> month;
    private final transient Legend legend;

    CumulativeChart(
            List<MonthFigures> phasing,
            BigDecimal amount,
            YearMonth knownUntil,
            DoubleFunction<String> tick,
            Function<YearMonth, String> month,
            Legend legend) {
        this.phasing = phasing;
        this.amount = amount;
        this.knownUntil = knownUntil;
        this.tick = tick;
        this.month = month;
        this.legend = legend;
    }

    record Legend(String planned, String actual, String amount) {}

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.translate(area.getX(), area.getY());
        new Drawing(g, new Typeface(FONT_POINTS).font(), area.getWidth(), area.getHeight()).draw();
        g.dispose();
    }

    private final class Drawing {

        private final Graphics2D g;
        private final Font font;
        private final Rectangle2D plot;
        private final List<Double> planned = new ArrayList<>();
        private final List<Double> actual = new ArrayList<>();
        private final double step;
        private final double low;
        private final double high;

        Drawing(Graphics2D g, Font font, double width, double height) {
            this.g = g;
            this.font = font;
            plot = new Rectangle2D.Double(LEFT, TOP, width - LEFT - RIGHT, height - TOP - BOTTOM);
            double plannedSoFar = 0;
            double actualSoFar = 0;
            double least = Math.min(0, amount.doubleValue());
            double most = Math.max(0, amount.doubleValue());
            for (MonthFigures figures : phasing) {
                plannedSoFar += figures.planned().doubleValue();
                planned.add(plannedSoFar);
                if (!figures.month().isAfter(knownUntil)) {
                    actualSoFar += figures.actual().doubleValue();
                    actual.add(actualSoFar);
                }
                least = Math.min(least, Math.min(plannedSoFar, actualSoFar));
                most = Math.max(most, Math.max(plannedSoFar, actualSoFar));
            }
            step = niceStep((most - least) / TICKS);
            low = Math.floor(least / step) * step;
            high = Math.max(Math.ceil(most / step) * step, low + step);
        }

        void draw() {
            area();
            grid();
            line(List.of(amount.doubleValue(), amount.doubleValue()), DOTTED, AMOUNT, plot.getMinX(), plot.getWidth());
            series(planned, DASHED, PLANNED);
            series(actual, SOLID, ACTUAL);
            legend();
            endLabels();
        }

        private void grid() {
            g.setStroke(THIN);
            for (int i = 0; low + i * step <= high + step / 2; i++) {
                double value = low + i * step;
                g.setColor(Math.abs(value) < step / 2 ? MUTED : GRID);
                g.draw(new Line2D.Double(plot.getMinX(), y(value), plot.getMaxX(), y(value)));
                text(tick.apply(value), plot.getMinX() - 5, y(value) + 2.4, 1, MUTED);
            }
            int every = (phasing.size() + MONTH_LABELS_MAX - 1) / MONTH_LABELS_MAX;
            for (int i = 0; i < phasing.size(); i += every) {
                text(month.apply(phasing.get(i).month()), x(i), plot.getMaxY() + 11, 0.5, MUTED);
            }
        }

        private void area() {
            if (actual.size() < 2) {
                return;
            }
            Path2D path = path(actual);
            path.lineTo(x(actual.size() - 1), y(0));
            path.lineTo(x(0), y(0));
            path.closePath();
            g.setColor(ACTUAL_AREA);
            g.fill(path);
        }

        private void series(List<Double> values, BasicStroke stroke, Color colour) {
            if (values.isEmpty()) {
                return;
            }
            g.setColor(colour);
            g.setStroke(stroke);
            g.draw(path(values));
            int last = values.size() - 1;
            dot(x(last), y(values.get(last)), colour);
        }

        private void line(List<Double> ends, BasicStroke stroke, Color colour, double from, double width) {
            g.setColor(colour);
            g.setStroke(stroke);
            g.draw(new Line2D.Double(from, y(ends.get(0)), from + width, y(ends.get(1))));
        }

        private void legend() {
            double y = plot.getMinY() + 3;
            y = legendEntry(legend.amount(), DOTTED, AMOUNT, y);
            y = legendEntry(legend.planned(), DASHED, PLANNED, y);
            legendEntry(legend.actual(), SOLID, ACTUAL, y);
        }

        private double legendEntry(String name, BasicStroke stroke, Color colour, double y) {
            g.setColor(colour);
            g.setStroke(stroke);
            g.draw(new Line2D.Double(1, y, 17, y));
            text(name, 22, y + 2.4, 0, INK);
            return y + 13;
        }

        /** The last value of each line, moved apart where they would cover each other. */
        private void endLabels() {
            record End(double value, Color colour) {}
            List<End> ends = new ArrayList<>();
            ends.add(new End(amount.doubleValue(), AMOUNT));
            ends.add(new End(planned.get(planned.size() - 1), PLANNED.darker()));
            if (!actual.isEmpty()) {
                ends.add(new End(actual.get(actual.size() - 1), ACTUAL));
            }
            ends.sort((a, b) -> Double.compare(b.value(), a.value()));
            double free = Double.NEGATIVE_INFINITY;
            for (End end : ends) {
                double y = Math.max(y(end.value()) + 2.4, free);
                text(tick.apply(end.value()), plot.getMaxX() + 6, y, 0, end.colour());
                free = y + 8.5;
            }
        }

        private Path2D path(List<Double> values) {
            Path2D path = new Path2D.Double();
            path.moveTo(x(0), y(values.get(0)));
            for (int i = 1; i < values.size(); i++) {
                path.lineTo(x(i), y(values.get(i)));
            }
            return path;
        }

        private void dot(double x, double y, Color colour) {
            g.setColor(colour);
            g.fill(new Ellipse2D.Double(x - 2.4, y - 2.4, 4.8, 4.8));
        }

        /** As outlines, so that the file needs no second copy of the font. */
        private void text(String text, double x, double baseline, double alignment, Color colour) {
            TextLayout layout = new TextLayout(text, font, g.getFontRenderContext());
            Point2D at = new Point2D.Double(x - layout.getAdvance() * alignment, baseline);
            g.setColor(colour);
            g.fill(layout.getOutline(AffineTransform.getTranslateInstance(at.getX(), at.getY())));
        }

        private double x(int index) {
            return plot.getMinX() + plot.getWidth() * (index + 0.5) / Math.max(phasing.size(), 1);
        }

        private double y(double value) {
            return plot.getMaxY() - plot.getHeight() * (value - low) / (high - low);
        }
    }

    /** 1, 2, 2.5 or 5 times a power of ten. */
    private static double niceStep(double atLeast) {
        if (atLeast <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (factor * power >= atLeast) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
