package org.bloodstream.exchange.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.bloodstream.exchange.outbound.Peer.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PeerTest {

    @Test
    void a_peer_without_an_owner_cannot_be_configured() {
        assertThatThrownBy(() -> bind(Map.of("peer.kind", "MLLP", "peer.host", "lims", "peer.port", "2575")))
                .hasRootCauseMessage("a peer needs an owner");
    }

    @Test
    void a_peer_without_an_address_cannot_be_configured() {
        assertThatThrownBy(() -> bind(Map.of("peer.kind", "MLLP", "peer.owner", "somebody")))
                .hasRootCauseMessage("an MLLP peer needs host and port");
        assertThatThrownBy(() -> bind(Map.of("peer.kind", "FHIR", "peer.owner", "somebody")))
                .hasRootCauseMessage("a FHIR peer needs a url");
    }

    @Test
    void a_peer_has_limits_without_being_told() {
        var peer =
                bind(Map.of("peer.kind", "MLLP", "peer.host", "lims", "peer.port", "2575", "peer.owner", "somebody"));

        assertThat(peer.kind()).isEqualTo(Kind.MLLP);
        assertThat(peer.perSecond()).isEqualTo(20);
        assertThat(peer.replyWithin()).hasSeconds(10);
    }

    private static Peer bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bind("peer", Bindable.of(Peer.class))
                .get();
    }
}
