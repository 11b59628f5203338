package org.bloodstream.donors.eligibility.domain;

/** One thing that is wrong with a table. */
final class RefusedCellException extends RuntimeException {
    private final transient RefusedCell cell;

    RefusedCellException(RefusedCell cell) {
        super(cell.explanation());
        this.cell = cell;
    }

    RefusedCell cell() {
        return cell;
    }
}
