package org.bloodstream.rules.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.rules.domain.ARuleSet.ADA;
import static org.bloodstream.rules.domain.ARuleSet.BEN;
import static org.bloodstream.rules.domain.ARuleSet.NEXT_WEEK;
import static org.bloodstream.rules.domain.ARuleSet.NOW;
import static org.bloodstream.rules.domain.ARuleSet.PROPOSED;
import static org.bloodstream.rules.domain.ARuleSet.SHIPPED;
import static org.bloodstream.rules.domain.ARuleSet.asShipped;
import static org.bloodstream.rules.domain.ARuleSet.assertRefused;
import static org.bloodstream.rules.domain.ARuleSet.drafted;
import static org.bloodstream.rules.domain.ARuleSet.taken;

import org.bloodstream.rules.domain.RuleEvent.RuleSetFactSigned;
import org.bloodstream.rules.domain.RuleObjection.AuthorCannotSign;
import org.bloodstream.rules.domain.RuleObjection.FactAlreadySigned;
import org.bloodstream.rules.domain.RuleObjection.FactNotMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SigningAFactTest {
    private static final Content TEXT =
            new Content("# GK marks what nobody has read\n\ncream 2 days, S:label\nmilk 5 days, GK\nAGKX 1 day\n");

    @Test
    void every_marked_line_is_listed_and_neither_comments_nor_words_that_only_contain_the_letters() {
        assertThat(UnverifiedFact.in(TEXT)).containsExactly(new UnverifiedFact(4, "milk 5 days, GK"));
    }

    @Test
    void a_fact_stays_marked_until_somebody_signs_it_also_one_of_the_shipped_rules() {
        assertThat(asShipped().unverified(SHIPPED)).hasSize(1);
        var signed = taken(asShipped(), new Signing(0, SHIPPED, 1, "Red Book 7").decide(asShipped(), BEN, NOW));
        assertThat(signed.unverified(SHIPPED)).isEmpty();
        assertThat(signed.signatures().values())
                .extracting(RuleSetFactSigned::signedBy)
                .containsExactly(BEN);
    }

    @Test
    void a_line_that_was_signed_is_signed_in_later_versions_too_and_a_changed_one_is_not() {
        var signed = taken(asShipped(), new Signing(0, SHIPPED, 1, "Red Book 7").decide(asShipped(), BEN, NOW));
        var longer = new Content(SHIPPED.text() + "eggs 20 days, GK\n");
        assertThat(drafted(signed, longer, NEXT_WEEK, NOW).unverified(longer))
                .containsExactly(new UnverifiedFact(2, "eggs 20 days, GK"));
        assertThat(signed.unverified(PROPOSED)).hasSize(1);
    }

    @Test
    void the_author_of_a_version_does_not_sign_its_facts() {
        assertRefused(new Signing(1, PROPOSED, 1, "I know").decide(drafted(), ADA, NOW), new AuthorCannotSign());
    }

    @Test
    void what_is_not_marked_or_is_signed_already_is_not_signed() {
        var book = asShipped();
        assertRefused(new Signing(0, SHIPPED, 7, "read").decide(book, BEN, NOW), new FactNotMarked(7));
        var signed = taken(book, new Signing(0, SHIPPED, 1, "read").decide(book, BEN, NOW));
        assertRefused(new Signing(0, SHIPPED, 1, "read").decide(signed, ADA, NOW), new FactAlreadySigned(1, BEN));
    }
}
