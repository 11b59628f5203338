package org.bloodstream.donors.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.bloodstream.donors.account.domain.AccountObjection.AccountLinkedAlready;
import org.bloodstream.donors.account.domain.AccountObjection.AccountWaits;
import org.bloodstream.donors.account.domain.AccountObjection.DonorDeceased;
import org.bloodstream.donors.account.domain.AccountObjection.DonorHasAccount;
import org.bloodstream.donors.account.domain.AccountObjection.DonorMergedAway;
import org.bloodstream.donors.account.domain.Link.Found;
import org.bloodstream.donors.account.domain.LinkDecision.Linked;
import org.bloodstream.donors.account.domain.LinkDecision.NotTried;
import org.bloodstream.donors.account.domain.LinkDecision.Wrong;
import org.bloodstream.donors.account.domain.LinkDecision.WrongOn;
import org.bloodstream.donors.standing.domain.DonorOnRegister;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LinkingAnAccountTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final UUID NORA = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final LocalDate BORN = LocalDate.of(1990, 5, 1);
    private static final LocalDate NOT_BORN = LocalDate.of(1990, 1, 5);
    private static final DonorStanding DIED = new DonorStanding(LocalDate.of(2026, 1, 2), false, null, null);
    private static final OpenCode OPEN = new OpenCode(NORA, NOW.plusSeconds(1), 0);

    @Test
    void the_right_code_with_the_right_date_of_birth_links() {
        assertThat(link(OPEN).decide(BORN, NOW)).isEqualTo(new Linked(NORA));
    }

    @Test
    void another_date_of_birth_is_counted_on_the_account_and_on_the_code() {
        assertThat(link(OPEN).decide(NOT_BORN, NOW))
                .isEqualTo(new Wrong(new Attempts(1, null), new WrongOn(NORA, false)));
    }

    @Test
    void the_fifth_wrong_attempt_closes_the_code() {
        var tried = new OpenCode(NORA, NOW.plusSeconds(1), 4);
        assertThat(link(tried).decide(NOT_BORN, NOW))
                .isEqualTo(new Wrong(new Attempts(1, null), new WrongOn(NORA, true)));
    }

    @Test
    void a_code_that_does_not_exist_is_counted_on_the_account() {
        assertThat(new Link(false, Attempts.NONE, null).decide(BORN, NOW))
                .isEqualTo(new Wrong(new Attempts(1, null), null));
    }

    @Test
    void a_code_counts_until_but_not_at_its_end() {
        var ending = new OpenCode(NORA, NOW, 0);
        assertThat(link(ending).decide(BORN, NOW)).isEqualTo(new Wrong(new Attempts(1, null), null));
        assertThat(link(ending).decide(BORN, NOW.minusNanos(1))).isEqualTo(new Linked(NORA));
    }

    @Test
    void the_fifth_wrong_attempt_of_an_account_makes_it_wait_an_hour_and_then_it_begins_anew() {
        var fifth = (Wrong) new Link(false, new Attempts(4, null), null).decide(BORN, NOW);
        assertThat(fifth.attempts()).isEqualTo(new Attempts(0, NOW.plusSeconds(3600)));
        var waiting = new Link(false, fifth.attempts(), found(OPEN, null, DonorStanding.AS_REGISTERED, false));
        assertThat(waiting.decide(BORN, NOW)).isEqualTo(new NotTried(new AccountWaits(NOW.plusSeconds(3600))));
        var later = new OpenCode(NORA, NOW.plusSeconds(9999), 0);
        var waited = new Link(false, fifth.attempts(), found(later, null, DonorStanding.AS_REGISTERED, false));
        assertThat(waited.decide(BORN, NOW.plusSeconds(3600))).isEqualTo(new Linked(NORA));
    }

    @Test
    void an_account_that_is_linked_tries_nothing() {
        var again = new Link(true, Attempts.NONE, found(OPEN, null, DonorStanding.AS_REGISTERED, false));
        assertThat(again.decide(BORN, NOW)).isEqualTo(new NotTried(new AccountLinkedAlready()));
    }

    @Test
    void a_record_that_opens_nothing_is_answered_like_no_code_at_all() {
        var wrong = new Wrong(new Attempts(1, null), null);
        for (var found : List.of(
                found(OPEN, null, DIED, false),
                found(OPEN, OTHER, DonorStanding.AS_REGISTERED, false),
                found(OPEN, null, DonorStanding.AS_REGISTERED, true)))
            assertThat(new Link(false, Attempts.NONE, found).decide(BORN, NOW)).isEqualTo(wrong);
    }

    @Test
    void no_code_is_made_for_who_died_for_a_record_merged_away_or_beside_an_account() {
        assertThat(CodePolicy.objectionsTo(donor(OTHER, DIED), true))
                .containsExactly(new DonorMergedAway(OTHER), new DonorDeceased(), new DonorHasAccount());
        assertThat(CodePolicy.objectionsTo(donor(null, DonorStanding.AS_REGISTERED), false))
                .isEmpty();
    }

    @Test
    void a_code_has_ten_signs_without_look_alikes_and_is_read_however_it_is_typed() {
        for (int i = 0; i < 1000; i++) {
            var code = AccountCode.random(RandomGenerator.getDefault());
            assertThat(code.text()).matches("[A-HJKMNP-Z2-9]{10}");
            assertThat(AccountCode.typed(" " + code.printed().toLowerCase() + " "))
                    .contains(code);
        }
        for (var no : List.of("", "ABCDE", "ABCDE-FGHJ0", "ABCDE-FGHJKK", "ÄBCDE-FGHJK"))
            assertThat(AccountCode.typed(no)).isEqualTo(Optional.empty());
    }

    @Test
    void neither_a_code_nor_an_account_tells_itself_to_a_log() {
        var code = AccountCode.random(RandomGenerator.getDefault());
        assertThat(code.toString()).doesNotContain(code.text());
        assertThat(code.hash()).hasSize(64).doesNotContain(code.text());
        assertThat(new Account("nora@example.org").toString()).doesNotContain("nora");
    }

    private static Link link(OpenCode code) {
        return new Link(false, Attempts.NONE, found(code, null, DonorStanding.AS_REGISTERED, false));
    }

    private static Found found(OpenCode code, @Nullable UUID survivor, DonorStanding standing, boolean hasAccount) {
        return new Found(code, donor(survivor, standing), hasAccount);
    }

    private static DonorOnRegister donor(@Nullable UUID survivor, DonorStanding standing) {
        return new DonorOnRegister(NORA, BORN, survivor, standing);
    }
}
