package org.bloodstream.production.labelling;

import java.util.Map;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;

class LabellingIT extends BloodProductionTest {

    @Test
    void a_component_is_labelled_only_when_its_group_is_confirmed_and_once() {
        var donation = knownDonation();
        var component = redCells(donation);
        assertRefused(label(component), "group-not-confirmed");
        group(donation, "O", "FIRST").expectStatus().isCreated();
        assertRefused(label(component), "group-not-confirmed");
        group(donation, "O", "SECOND").expectStatus().isCreated();
        label(component).expectStatus().isCreated();
        assertRefused(label(component), "component-already-labelled");
    }

    @Test
    void a_discrepant_group_gets_no_label() {
        var donation = knownDonation();
        var component = redCells(donation);
        group(donation, "O", "FIRST").expectStatus().isCreated();
        group(donation, "B", "SECOND").expectStatus().isCreated();
        assertRefused(label(component), "group-discrepant", "donation-on-hold");
    }

    @Test
    void what_was_never_made_can_not_be_labelled() {
        assertNotFound(label(freshNumber() + "-DRC01000"), "component-unknown");
        assertNotFound(label(knownDonation() + "-DRC01000"), "component-unknown");
        label("A9992-DRC01000").expectStatus().isBadRequest();
    }

    @Test
    void a_body_with_unknown_fields_is_refused() {
        post(Roles.PROCESSING_SCIENTIST, component(freshNumber() + "-DRC01000", "label"), Map.of("group", "O"))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void only_a_processing_scientist_labels() {
        post(Roles.QUALITY_OFFICER, component(freshNumber() + "-DRC01000", "label"), NOTHING)
                .expectStatus()
                .isForbidden();
    }
}
