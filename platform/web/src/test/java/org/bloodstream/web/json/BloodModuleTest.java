package org.bloodstream.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.FacilityNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.blood.staff.StaffIdentifier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BloodModuleTest {
    private final JsonMapper json =
            JsonMapper.builder().addModule(new BloodModule()).build();

    record Issue(ComponentId component, BloodGroup group, PatientIdentifier patient) {}

    @Test
    void kernel_types_stand_in_json_as_the_contracts_say() {
        var issue = new Issue(
                ComponentId.parse("A999026000123-DRC01000"),
                new BloodGroup(Abo.O, RhD.POSITIVE),
                new PatientIdentifier("HCN", "3999999993"));
        String text = json.writeValueAsString(issue);
        assertThat(json.readTree(text)).isEqualTo(json.readTree("""
                {"component":"A999026000123-DRC01000","group":{"abo":"O","rhD":"POSITIVE"},
                 "patient":{"authority":"HCN","value":"3999999993"}}"""));
        assertThat(json.readValue(text, Issue.class)).isEqualTo(issue);
    }

    record Despatch(OdsCode hospital, Site site, FacilityNumber facility, Actor by) {}

    @Test
    void organisations_sites_facilities_and_who_acted_are_strings_on_the_wire() {
        var despatch = new Despatch(
                new OdsCode("BHSCT"),
                new Site("SITE-A"),
                new FacilityNumber("A9990"),
                new Actor("distribution-officer"));
        String text = json.writeValueAsString(despatch);
        assertThat(json.readTree(text)).isEqualTo(json.readTree("""
                {"hospital":"BHSCT","site":"SITE-A","facility":"A9990","by":"distribution-officer"}"""));
        assertThat(json.readValue(text, Despatch.class)).isEqualTo(despatch);
    }

    record Checked(List<StaffIdentifier> by) {}

    @Test
    void a_member_of_staff_is_a_string_that_names_the_number_s_authority_and_may_come_as_scanned_or_typed() {
        var checked = json.readValue("{\"by\":[\"='A999900395A\",\"nmc 98I1234E\"]}", Checked.class);
        String text = json.writeValueAsString(checked);
        assertThat(text).isEqualTo("{\"by\":[\"ISBT128:A9999:00395A\",\"NMC:98I1234E\"]}");
        assertThat(json.readValue(text, Checked.class)).isEqualTo(checked);
    }

    @Test
    void an_invalid_identifier_cannot_be_read() {
        assertThatThrownBy(() ->
                        json.readValue("{\"authority\":\"HCN\",\"value\":\"3999999994\"}", PatientIdentifier.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> json.readValue("\"A99902600012\"", ComponentId.class))
                .isNotNull();
    }
}
