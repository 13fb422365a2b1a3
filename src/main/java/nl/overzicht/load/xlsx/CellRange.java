package nl.overzicht.load.xlsx;

/** A range of cells from the first row and column to the last, all counted from 1 and inclusive. */
record CellRange(int top, int left, int bottom, int right) {

    long cells() {
        return (bottom - top + 1L) * (right - left + 1L);
    }
}
