package nl.overzicht.load.xlsx;

/** Cells from the first row and column to the last, all counted from 1 and included. */
record CellRange(int top, int left, int bottom, int right) {

    long cells() {
        return (bottom - top + 1L) * (right - left + 1L);
    }
}
