package org.bloodstream.production.labelling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.A_POSITIVE;
import static org.bloodstream.production.ADonation.BELFAST;
import static org.bloodstream.production.ADonation.EXPIRY;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.O_POSITIVE;
import static org.bloodstream.production.ADonation.grouped;
import static org.bloodstream.production.ADonation.processed;

import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.isbt128.BloodGroups;
import org.bloodstream.blood.isbt128.DonationFlags;
import org.bloodstream.blood.isbt128.DonationIdentification;
import org.bloodstream.blood.isbt128.LabelDate;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.PrintedLabel;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.labelling.domain.LabellingOutcome.Printed;
import org.bloodstream.production.labelling.domain.LabellingOutcome.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LabellingAComponentTest {

    @Test
    void the_label_is_one_compound_message_of_number_group_product_and_expiry() {
        assertThat(decide(ADonation.good(), processed())).isEqualTo(new Printed(ADonation.labelling(O_POSITIVE)));
        assertThat(ADonation.labelling(O_POSITIVE).label())
                .isEqualTo("=+04000=A99902600012300=%5100=<DRC01000&>0263542359");
    }

    @Test
    void nothing_of_a_donation_on_hold_is_labelled_until_every_hold_is_lifted() {
        var twice = ADonation.good().apply(ADonation.held(1)).apply(ADonation.held(2));
        assertThat(codes(decide(twice, processed()))).containsExactly("donation-on-hold", "donation-on-hold");
        var once = twice.apply(ADonation.lifted(1));
        assertThat(codes(decide(once, processed()))).containsExactly("donation-on-hold");
        assertThat(decide(once.apply(ADonation.lifted(2)), processed())).isInstanceOf(Printed.class);
    }

    @Property
    void a_scanner_reads_every_label_back_as_it_was_meant(@ForAll Abo abo, @ForAll RhD rhD) {
        var group = new BloodGroup(abo, rhD);
        assertThat(Scanner.scan(PrintedLabel.of(ADonation.origin(), group, BELFAST)))
                .isEqualTo(new Scan.Isbt128(Message.Compound.of(
                        new DonationIdentification(ADonation.NUMBER, DonationFlags.NONE),
                        BloodGroups.of(LabelGroup.allogeneic(group)),
                        ADonation.RED_CELLS,
                        LabelDate.expiry(LocalDateTime.of(2026, 12, 20, 23, 59)))));
    }

    @Test
    void there_is_no_label_while_the_group_is_not_confirmed() {
        var once = ADonation.of(List.of(grouped(Determination.FIRST, O_POSITIVE)));
        assertThat(codes(decide(once, processed()))).containsExactly("group-not-confirmed");
    }

    @Test
    void there_is_no_label_while_the_determinations_disagree() {
        var twice = ADonation.of(
                List.of(grouped(Determination.FIRST, O_POSITIVE), grouped(Determination.SECOND, A_POSITIVE)));
        assertThat(codes(decide(twice, processed()))).containsExactly("group-discrepant");
    }

    static List<Component> labelledBefore() {
        return ADonation.inEveryState().skip(1).toList();
    }

    @ParameterizedTest
    @MethodSource("labelledBefore")
    void a_component_is_labelled_once(Component component) {
        assertThat(codes(decide(ADonation.good(), component))).containsExactly("component-already-labelled");
    }

    @Test
    void an_expired_component_is_not_labelled_and_every_objection_is_told() {
        var outcome = LabellingPolicy.decide(DonationInProduction.NEW, ADonation.labelled(), BELFAST, EXPIRY);
        assertThat(codes(outcome))
                .containsExactly("group-not-confirmed", "component-already-labelled", "component-expired");
    }

    private static LabellingOutcome decide(DonationInProduction donation, Component component) {
        return LabellingPolicy.decide(donation, component, BELFAST, NOW);
    }

    private static List<String> codes(LabellingOutcome outcome) {
        return ((Refused) outcome).objections().stream().map(Objection::code).toList();
    }
}
