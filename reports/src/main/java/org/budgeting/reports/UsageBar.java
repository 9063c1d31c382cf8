package org.budgeting.reports;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** How much of a plan is used, as a bar that turns red when it is full to overflowing. The figure stands beside it. */
final class UsageBar extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1;

    private static final Color TRACK = new Color(0xE1E6EA);
    private static final Color USED = new Color(0x0B6E75);
    private static final Color OVERUSED = new Color(0xA4262C);
    private static final double THICKNESS = 4;

    private final double used;

    UsageBar(BigDecimal actual, BigDecimal planned) {
        boolean isPlanned = planned.signum() > 0;
        double share = isPlanned ? actual.doubleValue() / planned.doubleValue() : actual.signum() * 2;
        this.used = Math.max(0, share);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        double y = area.getCenterY() - THICKNESS / 2;
        graphics.setColor(TRACK);
        graphics.fill(new Rectangle2D.Double(area.getX(), y, area.getWidth(), THICKNESS));
        if (used > 0) {
            graphics.setColor(used > 1 ? OVERUSED : USED);
            graphics.fill(new Rectangle2D.Double(area.getX(), y, area.getWidth() * Math.min(1, used), THICKNESS));
        }
    }
}
