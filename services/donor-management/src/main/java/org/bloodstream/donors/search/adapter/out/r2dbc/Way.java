package org.bloodstream.donors.search.adapter.out.r2dbc;

/**
 * A way to find candidates, over an index.
 *
 * @param condition of fixed text
 * @param read donors that are looked at
 * @param most donors that count
 */
record Way(String condition, int read, int most) {
    /** More are of no use to a reader; a common name needs the birth date with it. */
    static final int MOST = 300;

    static Way by(String condition) {
        return new Way(condition, Integer.MAX_VALUE, MOST);
    }

    /** Of those that are looked at the ones whose names are written most alike. */
    String closest() {
        return "(select %s from (select * from donor where %s limit %d) found"
                        .formatted(IndexRow.COLUMNS, condition, read)
                + " order by similarity(names_normal, :names) desc limit %d)".formatted(most);
    }

    String any() {
        return "(select %s from donor where %s limit %d)".formatted(IndexRow.COLUMNS, condition, most);
    }
}
