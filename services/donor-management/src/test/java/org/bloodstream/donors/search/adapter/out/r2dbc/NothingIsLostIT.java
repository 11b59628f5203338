package org.bloodstream.donors.search.adapter.out.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.donors.likeness.domain.Comparison;
import org.bloodstream.donors.likeness.domain.Spelling;
import org.bloodstream.donors.search.application.FindingDonors;
import org.bloodstream.donors.search.domain.Candidate;
import org.bloodstream.donors.search.domain.DonorQuery;
import org.bloodstream.donors.search.domain.IndexedName;
import org.bloodstream.donors.search.domain.Match;
import org.bloodstream.donors.search.domain.Ranking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Search by keys finds whom search by whole names found. A donor not found is registered twice. */
class NothingIsLostIT extends DonorManagementTest {
    private static final int QUERIES = 250;
    /** Bits: of those who share one name by its sound alone, and nothing else, a hundred are enough. */
    private static final double MORE_THAN_ONE_SOUND = 3;

    private static final List<String> SURNAMES = List.of(
            "Ó Sheaghdha",
            "Fitzpatrick",
            "Mac Giolla Phádraig",
            "McLaughlin",
            "MacLoughlin",
            "Murphy",
            "Murchie",
            "Doherty",
            "O'Dogherty",
            "van der Berg",
            "Vandenberg",
            "Carrick-Dunloy",
            "Carrickmore",
            "Christopherson",
            "Quigg",
            "Toner",
            "Tonner",
            "Nowak-Kowalska",
            "Żółkiewski",
            "Müller",
            "Ng",
            "De Brún",
            "Johnston",
            "Johnstone",
            "Zielińska");
    private static final List<String> GIVEN_NAMES = List.of(
            "Siobhán",
            "Patricia",
            "Patrick",
            "Elizabeth",
            "Liam",
            "William Henry",
            "Mary Anne",
            "Marian",
            "Anna Maria",
            "Jo",
            "John",
            "Gráinne",
            "Katarzyna",
            "Caoimhe",
            "Bartholomew",
            "Ann");

    @Autowired
    private TransactionalOperator transaction;

    @Autowired
    private Spelling spelling;

    @Autowired
    private Comparison comparison;

    @Autowired
    private FindingDonors finding;

    @Test
    void whoever_was_found_by_the_whole_name_is_found_by_words() {
        var register = register();
        var chance = new Random(20_261_126);
        var misspelling = new Misspelling(chance);
        var names = List.copyOf(register.values());
        Set<String> lost = new LinkedHashSet<>();
        int before = 0;
        for (int i = 0; i < QUERIES; i++) {
            var name = names.get(chance.nextInt(names.size()));
            var query = DonorQuery.read(misspelling.of(name[0], name[1]), LocalDate.of(2026, 11, 26));
            var found = of(register, finding.find(query).blockOptional().orElseThrow());
            var whole = of(
                    register,
                    byWholeNames(query).stream()
                            .filter(match -> match.likeness().score() >= MORE_THAN_ONE_SOUND)
                            .toList());
            before += whole.size();
            whole.removeAll(found);
            whole.forEach(
                    donor -> lost.add(query.words() + " no longer finds " + String.join(", ", register.get(donor))));
        }
        assertThat(before).isGreaterThan(QUERIES);
        assertThat(lost).isEmpty();
    }

    /** Whom the birth date settles is found first; where it does not settle it, nobody is lost by what the birth date leaves out. */
    @Test
    void with_a_birth_date_right_or_wrong_nobody_is_lost_and_the_best_is_as_good() {
        var register = register();
        var chance = new Random(20_261_127);
        var misspelling = new Misspelling(chance);
        var donors = List.copyOf(register.keySet());
        Set<String> lost = new LinkedHashSet<>();
        int settled = 0;
        for (int i = 0; i < QUERIES; i++) {
            var donor = donors.get(chance.nextInt(donors.size()));
            var name = register.get(donor);
            var query = DonorQuery.read(
                    misspelling.of(name[0], name[1]) + " " + nearly(born(name), chance), LocalDate.of(2026, 11, 26));
            var matches = finding.find(query).blockOptional().orElseThrow();
            var whole = byWholeNames(query).stream()
                    .filter(match -> match.likeness().score() >= MORE_THAN_ONE_SOUND)
                    .filter(match -> register.containsKey(match.candidate().donor()))
                    .toList();
            if (whole.isEmpty()) continue;
            assertThat(matches).isNotEmpty();
            assertThat(matches.getFirst().likeness().score())
                    .isGreaterThanOrEqualTo(whole.getFirst().likeness().score());
            if (Ranking.settled(query, matches)) {
                settled++;
                continue;
            }
            var missing = of(register, whole);
            missing.removeAll(of(register, matches));
            missing.forEach(
                    one -> lost.add(query.words() + " no longer finds " + String.join(", ", register.get(one))));
        }
        assertThat(settled).isBetween(QUERIES / 4, QUERIES * 3 / 4);
        assertThat(lost).isEmpty();
    }

    /** One digit of the day is another, or of the year; day and month exchanged; or as it is. */
    private static LocalDate nearly(LocalDate born, Random chance) {
        return switch (chance.nextInt(5)) {
            case 0 -> born.withDayOfMonth(born.getDayOfMonth() < 10 ? born.getDayOfMonth() + 10 : 5);
            case 1 -> born.minusYears(10);
            case 2 -> born.getDayOfMonth() > 12 ? born : LocalDate.of(born.getYear(), born.getDayOfMonth(), 5);
            default -> born;
        };
    }

    /** Two thousand sound so, and more than are read: who has nearly the birth date is found among them. */
    @Test
    void however_many_sound_so_whoever_has_nearly_the_birth_date_is_found() {
        var sought = UUID.randomUUID();
        var found = transaction
                .execute(status -> {
                    status.setRollbackOnly();
                    return database.sql("""
                                    insert into donor (donor, family_name, given_name, date_of_birth, sex, names_normal, name_sounds,
                                                       name_keys, registered_at)
                                    select gen_random_uuid(), 'Quillan', 'Zenobia', date '1950-02-02' + n, 'FEMALE', 'QUILLAN ZENOBIA',
                                           '{}', cast(:keys as text[]), now()
                                    from generate_series(1, 2000) n""")
                            .bind("keys", keys("Quillan", "Zenobia"))
                            .then()
                            .then(inserted(sought, "Quillen", "Zenobya", LocalDate.of(1987, 3, 12)))
                            .thenMany(finding.find(
                                    DonorQuery.read("Quilann Zenobia 13/03/1987", LocalDate.of(2026, 11, 26))));
                })
                .blockFirst();
        assertThat(found).extracting(match -> match.candidate().donor()).contains(sought);
    }

    /** As a register is searched that has no index and all the time in the world: every word spelt or heard alike, or the whole. */
    private List<Match> byWholeNames(DonorQuery query) {
        var values = new LinkedHashMap<String, Object>();
        values.put("names", String.join(" ", query.words()));
        List<String> spelt = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < query.words().size(); i++) {
            var word = query.words().get(i);
            values.put("word" + i, word);
            spelt.add("names_normal %> :word" + i);
            if (spelling.sounds(word).isEmpty()) continue;
            values.put("sounds" + i, spelling.sounds(word).toArray(String[]::new));
            heard.add("name_sounds && cast(:sounds" + i + " as text[])");
        }
        List<String> conditions = new ArrayList<>(List.of("names_normal % :names", String.join(" and ", spelt)));
        if (!heard.isEmpty()) conditions.add(String.join(" and ", heard));
        if (heard.size() > 2) conditions.addAll(allButOne(heard));
        List<Candidate> candidates = database.sql("""
                        select set_config('pg_trgm.word_similarity_threshold', '0.45', true)
                            || set_config('pg_trgm.similarity_threshold', '0.4', true)""")
                .mapValue(String.class)
                .one()
                .thenMany(database.sql(
                                "select " + IndexRow.COLUMNS + " from donor where " + String.join(" or ", conditions))
                        .bindValues(values)
                        .map(row -> IndexRow.of(row).candidate())
                        .all())
                .collectList()
                .as(transaction::transactional)
                .blockOptional()
                .orElseThrow();
        return new Ranking(comparison).ranked(query, candidates);
    }

    private static List<String> allButOne(List<String> conditions) {
        return IntStream.range(0, conditions.size())
                .mapToObj(left -> IntStream.range(0, conditions.size())
                        .filter(i -> i != left)
                        .mapToObj(conditions::get)
                        .collect(Collectors.joining(" and ")))
                .toList();
    }

    /** Other tests have donors in the same register. */
    private static Set<UUID> of(LinkedHashMap<UUID, String[]> register, List<Match> matches) {
        return matches.stream()
                .map(match -> match.candidate().donor())
                .filter(register::containsKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Each surname with each given name. */
    private LinkedHashMap<UUID, String[]> register() {
        var register = new LinkedHashMap<UUID, String[]>();
        for (var family : SURNAMES)
            for (var given : GIVEN_NAMES) register.put(UUID.randomUUID(), new String[] {family, given});
        register.forEach(this::insert);
        return register;
    }

    private void insert(UUID donor, String[] name) {
        inserted(donor, name[0], name[1], born(name)).block();
    }

    /** The same for the same name: a day of May in one of fifty years. */
    private static LocalDate born(String[] name) {
        int of = Math.floorMod(String.join(" ", name).hashCode(), 50 * 27);
        return LocalDate.of(1950 + of / 27, 5, 2 + of % 27);
    }

    private String[] keys(String family, String given) {
        return IndexedName.of(family, given, spelling).keys().toArray(String[]::new);
    }

    private Mono<Void> inserted(UUID donor, String family, String given, LocalDate born) {
        return database.sql("""
                        insert into donor (donor, family_name, given_name, date_of_birth, sex, names_normal, name_sounds,
                                           name_keys, registered_at)
                        values (:donor, :family, :given, :born, 'FEMALE', :normal, cast(:sounds as text[]),
                                cast(:keys as text[]), now())""")
                .bind("donor", donor)
                .bind("family", family)
                .bind("given", given)
                .bind("born", born)
                .bind("normal", IndexedName.of(family, given, spelling).normal())
                .bind("sounds", IndexedName.of(family, given, spelling).sounds().toArray(String[]::new))
                .bind("keys", keys(family, given))
                .then();
    }
}
