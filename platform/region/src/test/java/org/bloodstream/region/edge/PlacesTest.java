package org.bloodstream.region.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacesTest {

    @Test
    void one_port_places_everything() {
        var places = Places.of(Map.of("PORT", "9000"));

        assertThat(places.gateway()).isEqualTo(URI.create("http://127.0.0.1:9000"));
        assertThat(places.issuer()).isEqualTo(URI.create("http://127.0.0.1:9001/realms/bloodstream"));
        assertThat(places.limsBridge()).hasToString("127.0.0.1:9007");
        assertThat(places.eprBridge()).hasToString("127.0.0.1:9008");
        assertThat(places.region()).isEqualTo(URI.create("http://127.0.0.1:9010"));
    }

    @Test
    void the_region_knows_the_others_from_its_own_port() {
        assertThat(Places.of(Map.of("SERVER_PORT", "9010")).gateway()).isEqualTo(URI.create("http://127.0.0.1:9000"));
    }

    @Test
    void an_address_can_be_named_on_its_own() {
        var places = Places.of(Map.of("EPR_BRIDGE_MLLP", "bridge.example:2575"));

        assertThat(places.eprBridge()).isEqualTo(new MllpAddress("bridge.example", 2575));
        assertThat(places.gateway()).isEqualTo(URI.create("http://127.0.0.1:8080"));
    }
}
