package org.bloodstream.region.epr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EprPeerTest {
    private static final String TRANSFUSION = """
            {"resourceType":"Bundle","type":"transaction","entry":[{
              "resource":{"resourceType":"Procedure","status":"completed","subject":{"display":"somebody"},
                "identifier":[{"system":"urn:test","value":"A999026000123-DRC01000"}]},
              "request":{"method":"%s","url":"%s"%s}}]}""";
    private static final String POSTED = TRANSFUSION.formatted(
            "POST", "Procedure", ",\"ifNoneExist\":\"identifier=urn:test|A999026000123-DRC01000\"");
    private static final String PUT = TRANSFUSION.formatted("PUT", "Procedure/abc", "");

    private final EprPeer epr = new EprPeer();

    @Test
    void a_posted_resource_is_created_and_can_be_read() {
        assertThat(epr.transact(POSTED)).contains("transaction-response", "201 Created", "Procedure/1");
        assertThat(epr.read("Procedure", "1"))
                .hasValueSatisfying(text -> assertThat(text).contains("A999026000123-DRC01000"));
        assertThat(epr.search("Procedure")).contains("\"total\":1");
    }

    @Test
    void the_same_transaction_again_creates_nothing_new() {
        epr.transact(POSTED);

        assertThat(epr.transact(POSTED)).contains("200 OK", "Procedure/1");
        assertThat(epr.search("Procedure")).contains("\"total\":1");
        assertThat(epr.transactions()).isEqualTo(2);
    }

    @Test
    void a_put_resource_keeps_the_id_that_it_was_given() {
        assertThat(epr.transact(PUT)).contains("201 Created");
        assertThat(epr.transact(PUT)).contains("200 OK");
        assertThat(epr.read("Procedure", "abc")).isPresent();
    }

    @Test
    void what_is_no_transaction_is_refused() {
        assertThatThrownBy(() -> epr.transact("{\"resourceType\":\"Bundle\",\"type\":\"collection\"}"))
                .isInstanceOf(RefusedTransactionException.class);
        assertThatThrownBy(() -> epr.transact("<xml/>")).isInstanceOf(RefusedTransactionException.class);
        assertThat(epr.search("Procedure")).contains("\"total\":0");
    }

    @Test
    void what_it_does_not_hold_it_does_not_find() {
        assertThat(epr.read("Procedure", "7")).isEmpty();
    }
}
