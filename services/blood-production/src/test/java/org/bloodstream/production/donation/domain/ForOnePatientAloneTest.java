package org.bloodstream.production.donation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bloodstream.production.ADonation.BELFAST;
import static org.bloodstream.production.ADonation.CATALOGUE;
import static org.bloodstream.production.ADonation.COLLECTED;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.ADonation.O_POSITIVE;
import static org.bloodstream.production.ADonation.PATIENT;
import static org.bloodstream.production.ADonation.SPECIFICATIONS;
import static org.bloodstream.production.ADonation.good;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DesignatedUse;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.PrintedLabel;
import org.bloodstream.production.despatch.domain.DespatchOutcome;
import org.bloodstream.production.despatch.domain.DespatchPolicy;
import org.bloodstream.production.despatch.domain.Destination;
import org.bloodstream.production.processing.domain.Pack;
import org.bloodstream.production.processing.domain.ProcessingOutcome;
import org.bloodstream.production.processing.domain.ProcessingPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ForOnePatientAloneTest {
    private static final OdsCode BELFAST_TRUST = new OdsCode("BHSCT");
    private static final ProcessingPolicy POLICY = new ProcessingPolicy(CATALOGUE, SPECIFICATIONS, BELFAST);

    @ParameterizedTest
    @CsvSource({"AUTOLOGOUS, DRC01100", "AUTOLOGOUS, DFF01100", "DIRECTED, DRC01200", "DIRECTED, DBC01200"})
    void everything_that_is_made_says_it_in_the_sixth_character_and_for_whom_it_is(DesignatedUse use, String product) {
        assertThat(outcome(of(use), product))
                .isInstanceOfSatisfying(
                        ProcessingOutcome.Made.class,
                        made -> assertThat(made.components()).singleElement().satisfies(component -> {
                            assertThat(component.product()).hasToString(product);
                            assertThat(component.patient()).isEqualTo(PATIENT);
                        }));
    }

    @ParameterizedTest
    @CsvSource({
        "AUTOLOGOUS, DRC01000, product-of-another-collection",
        "AUTOLOGOUS, DRC01200, product-of-another-collection",
        "AUTOLOGOUS, DRC01A00, product-of-another-collection",
        "DIRECTED, DRC01000, product-of-another-collection",
        "DIRECTED, DPL01200, product-not-from-whole-blood",
        ", DRC01100, product-unknown",
        ", DRC01200, product-unknown"
    })
    void nothing_is_made_whose_code_says_otherwise(@Nullable DesignatedUse use, String product, String code) {
        assertThat(outcome(use == null ? ordinary() : of(use), product))
                .isInstanceOfSatisfying(ProcessingOutcome.Refused.class, refused -> assertThat(refused.objections())
                        .extracting(Objection::code)
                        .containsExactly(code));
    }

    @Test
    void its_label_says_so_in_the_group_code_too() {
        assertThat(PrintedLabel.of(made("DRC01100"), O_POSITIVE, BELFAST)).contains("=%5300=<DRC01100");
        assertThat(PrintedLabel.of(made("DRC01200"), O_POSITIVE, BELFAST)).contains("=%4700=<DRC01200");
        assertThat(PrintedLabel.of(made("DRC01000"), O_POSITIVE, BELFAST)).contains("=%5100=<DRC01000");
    }

    @Test
    void it_leaves_for_the_hospital_that_asked_and_for_no_other_and_not_where_nobody_knows_who_asked() {
        assertThat(despatch("DRC01100", "BHSCT", Optional.of(BELFAST_TRUST))).isEmpty();
        assertThat(despatch("DRC01100", "WHSCT", Optional.of(BELFAST_TRUST)))
                .containsExactly("unit-for-named-recipient");
        assertThat(despatch("DRC01200", "BHSCT", Optional.empty())).containsExactly("unit-for-named-recipient");
        assertThat(despatch("DRC01000", "WHSCT", Optional.empty())).isEmpty();
    }

    @Test
    void what_may_cross_over_says_so_in_code_and_label_and_nothing_autologous_may() {
        var crossing = new Designation(DesignatedUse.DIRECTED, PATIENT, BELFAST_TRUST, true, null);
        var known = new KnownDonation(NUMBER, DonationKind.WHOLE_BLOOD, 475, COLLECTED, false, null, crossing);
        assertThat(outcome(known, "DRC01D00")).isInstanceOf(ProcessingOutcome.Made.class);
        assertThat(outcome(known, "DRC01200")).isInstanceOf(ProcessingOutcome.Refused.class);
        assertThat(PrintedLabel.of(made("DRC01D00"), O_POSITIVE, BELFAST)).contains("=%5000=<DRC01D00");
        assertThatThrownBy(() -> new Designation(DesignatedUse.AUTOLOGOUS, PATIENT, BELFAST_TRUST, true, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ProcessingOutcome outcome(KnownDonation known, String product) {
        return POLICY.decide(known, good(), Set.of(), List.of(new Pack(new ProductCode(product), 284)), NOW);
    }

    private static List<String> despatch(String product, String hospital, Optional<OdsCode> askedFor) {
        var to = new Destination(new OdsCode(hospital), new Site("SITE-A"));
        var outcome = DespatchPolicy.decide(
                good(),
                ADonation.released(new ProductCode(product)),
                ADonation.verified(),
                Optional.empty(),
                to,
                askedFor,
                "DSP-00000001",
                NOW);
        return outcome instanceof DespatchOutcome.Refused(var objections)
                ? objections.stream().map(Objection::code).toList()
                : List.of();
    }

    private static KnownDonation of(DesignatedUse use) {
        return new KnownDonation(
                NUMBER,
                DonationKind.WHOLE_BLOOD,
                475,
                COLLECTED,
                false,
                null,
                new Designation(use, PATIENT, BELFAST_TRUST));
    }

    private static KnownDonation ordinary() {
        return new KnownDonation(NUMBER, 475, COLLECTED, false);
    }

    private static ComponentProcessed made(String product) {
        return ADonation.made(new ProductCode(product));
    }
}
