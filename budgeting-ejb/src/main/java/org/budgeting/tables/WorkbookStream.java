package org.budgeting.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** A workbook, row by row; what was written leaves the memory. */
final class WorkbookStream implements RowStream {

    private static final int ROWS_AT_ONCE = 1_000;

    private final org.dhatim.fastexcel.Workbook book;
    private final String name;
    private int sheets;
    private Worksheet sheet;
    private List<?> head;
    private int row;

    WorkbookStream(OutputStream out, String name) {
        this.book = Workbook.begin(out);
        this.name = name;
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (head == null) {
            head = cells;
            beginSheet();
            return;
        }
        if (row == Worksheet.MAX_ROWS) {
            sheet.finish();
            beginSheet();
        }
        write(cells);
    }

    private void beginSheet() throws IOException {
        sheets++;
        sheet = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        sheet.freezePane(0, 1);
        row = 0;
        write(head);
    }

    private void write(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) != null) {
                Workbook.write(sheet, row, column, cells.get(column));
            }
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
