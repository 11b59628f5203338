package org.bloodstream.donors.search.adapter.out.r2dbc;

/**
 * A way to find candidates, over an index.
 *
 * @param donors who fit, of fixed text
 * @param read donors that are looked at: a number, or a value's name
 * @param most donors that count
 */
record Way(String donors, String read, int most) {
    /** More are of no use to a reader; a common name needs the birth date with it. */
    static final int MOST = 300;
    /** Of a hundred keys asked for together an index tries each with every donor whom one of them names. Of 10, 40 and 100 the quickest. */
    private static final int PAIRS_AT_ONCE = 40;

    private static final String EVERYBODY = Integer.toString(Integer.MAX_VALUE);

    static Way by(String condition) {
        return new Way("select * from donor where " + condition, EVERYBODY, MOST);
    }

    static Way by(String condition, int read, int most) {
        return new Way("select * from donor where " + condition, Integer.toString(read), most);
    }

    /** By any of some pairs of keys, the first pairs first. */
    static Way byPairs(String pairs, String read, int most) {
        return new Way("""
                select one.* from
                  (select array_agg(pair) as pairs from unnest(%s) with ordinality as every (pair, place)
                   group by (place - 1) / %d order by min(place)) part
                  cross join lateral (select * from donor where name_pairs(name_keys, name_keys) && part.pairs) one
                """.formatted(pairs, PAIRS_AT_ONCE), read, most);
    }

    /** Of those that are looked at the ones whose names are written most alike. */
    String closest() {
        return "(select %s from (%s limit %s) found order by similarity(names_normal, :names) desc limit %d)"
                .formatted(IndexRow.COLUMNS, donors, read, most);
    }

    String any() {
        return "(select %s from (%s limit %d) found)".formatted(IndexRow.COLUMNS, donors, most);
    }
}
