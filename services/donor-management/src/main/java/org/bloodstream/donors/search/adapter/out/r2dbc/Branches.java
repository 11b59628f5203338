package org.bloodstream.donors.search.adapter.out.r2dbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.donors.likeness.domain.Spelling;
import org.bloodstream.donors.search.domain.DonorQuery;
import org.jspecify.annotations.Nullable;

/**
 * The ways to find candidates, each over an index of its own and with a limit of its own.
 *
 * @param conditions of fixed text; what was typed stands in the values only
 */
record Branches(List<String> conditions, Map<String, Object> values) {
    /** More are of no use to a reader; a common name needs the birth date with it. */
    static final int MOST = 300;
    /** Words of which one may be one too many. */
    private static final int ENOUGH = 3;
    /** Of a common name's bearers those who are written most alike. */
    private static final String CLOSEST = " order by similarity(names_normal, :names) desc";

    static Branches of(DonorQuery query, Spelling spelling) {
        var branches = new Branches(new ArrayList<>(), new LinkedHashMap<>());
        branches.byNames(query.words(), spelling);
        branches.byBirth(query.dateOfBirth());
        if (query.number() != null)
            branches.add("national_number = :number", "number", query.number().value());
        if (query.donor() != null) branches.add("donor = :donor", "donor", query.donor());
        if (query.legacyNumber() != null)
            branches.add(
                    "donor in (select donor from donor_legacy_number where number = :legacy)",
                    "legacy",
                    query.legacyNumber());
        return branches;
    }

    String sql() {
        return conditions.stream()
                .map(condition -> "(select donor from donor where %s limit %d)".formatted(condition, MOST))
                .collect(Collectors.joining(
                        " union ", "select " + IndexRow.COLUMNS + " from donor where donor in (", ")"));
    }

    /**
     * Every word spelt alike, every word heard alike, all words but one heard alike where there are enough, or the
     * whole spelt alike.
     */
    private void byNames(List<String> words, Spelling spelling) {
        if (words.isEmpty()) return;
        List<String> spelt = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            values.put("word" + i, words.get(i));
            spelt.add("names_normal %> :word" + i);
            Set<String> sounds = spelling.sounds(words.get(i));
            if (sounds.isEmpty()) continue;
            values.put("sounds" + i, sounds.toArray(String[]::new));
            heard.add("name_sounds && cast(:sounds" + i + " as text[])");
        }
        conditions.add(String.join(" and ", spelt) + CLOSEST);
        if (!heard.isEmpty()) conditions.add(String.join(" and ", heard));
        if (heard.size() >= ENOUGH) butOne(heard);
        values.put("names", String.join(" ", words));
        conditions.add("names_normal % :names");
    }

    /** A second surname or given name that the register does not know, however long it is. */
    private void butOne(List<String> heard) {
        for (int left = 0; left < heard.size(); left++) {
            var others = new ArrayList<>(heard);
            others.remove(left);
            conditions.add(String.join(" and ", others) + CLOSEST);
        }
    }

    /** Day and month may be exchanged. Other slips are found by the names. */
    private void byBirth(@Nullable LocalDate date) {
        if (date == null) return;
        add("date_of_birth = :birth", "birth", date);
        if (date.getDayOfMonth() > 12 || date.getDayOfMonth() == date.getMonthValue()) return;
        var exchanged = LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
        add("date_of_birth = :exchanged", "exchanged", exchanged);
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
