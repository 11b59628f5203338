package org.bloodstream.donors;

import java.util.UUID;
import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.TestServers;
import org.bloodstream.web.HttpSecurityContract;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

@BloodstreamTest
class SecurityIT extends HttpSecurityContract {
    @Autowired
    private DatabaseClient database;

    /** Whom the table lets in, the record's own account: the walk comes with the test user's, so that has a record. */
    @BeforeEach
    void the_test_user_is_a_donor() {
        database.sql("""
                        with nora as (
                          insert into donor (donor, family_name, given_name, date_of_birth, sex, registered_at, names_normal, name_sounds,
                                             name_keys)
                          values (:donor, 'Self', 'Donor', '1990-05-01', 'FEMALE', now(), 'SELF DONOR', '{}', '{SELF,DONOR}') returning donor)
                        insert into donor_account (account, donor, linked_at) select :account, donor, now() from nora
                        on conflict (account) do nothing""")
                .bind("donor", UUID.randomUUID())
                .bind("account", subject(TestServers.token(Roles.DONOR)))
                .then()
                .block();
    }

    private static String subject(String token) {
        var claims = java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonMapper.shared().readTree(claims).get("sub").asString();
    }
}
