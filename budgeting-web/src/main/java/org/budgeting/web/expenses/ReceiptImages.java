package org.budgeting.web.expenses;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.budgeting.access.CallerScope;
import org.budgeting.attachments.AttachedFile;
import org.budgeting.attachments.FileType;
import org.budgeting.expenses.ReceiptService;
import org.budgeting.problems.NotFound;
import org.omnifaces.cdi.GraphicImageBean;
import org.omnifaces.util.Faces;

/**
 * Gives pages the pictures of receipts by addresses of their own; whoever may not see the expense finds nothing there.
 */
@GraphicImageBean
public class ReceiptImages {

    @Inject
    private ReceiptService receipts;

    /** Null, which is answered as 404, if there is none for the caller. */
    public byte[] thumbnail(UUID expense, UUID receipt) {
        return CallerScope.current().isEmpty() ? null : found(() -> receipts.thumbnail(expense, receipt));
    }

    /**
     * The picture itself, as it was sent; null too of what is no picture. Whoever opens its address as something else
     * than a picture finds nothing there that runs.
     */
    public byte[] picture(UUID expense, UUID receipt) {
        Faces.addResponseHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        return CallerScope.current().isEmpty() ? null : found(() -> pictureOf(receipts.open(expense, receipt)));
    }

    private static byte[] pictureOf(AttachedFile file) {
        return file.details().type() == FileType.PDF ? null : file.content();
    }

    private static byte[] found(Supplier<byte[]> picture) {
        try {
            return picture.get();
        } catch (NotFound none) {
            return null;
        }
    }
}
