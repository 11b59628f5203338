package org.bloodstream.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleasesTest {
    private final FakeServer present = new FakeServer("outcome", new ArrayList<>(), false);
    private final FakeServer next = new FakeServer("outcome", new ArrayList<>(), false);
    private final Releases releases = new Releases(present, next);

    @Test
    void the_present_release_is_started_again_until_it_is_renewed() {
        releases.start();
        releases.stop();
        releases.start();
        assertThat(present.running()).isTrue();
        assertThat(next.running()).isFalse();
    }

    @Test
    void the_next_release_is_started_once_it_is_renewed() {
        releases.start();
        releases.stop();
        releases.renew();
        releases.start();
        assertThat(present.running()).isFalse();
        assertThat(next.running()).isTrue();
        releases.stop();
        assertThat(releases.running()).isFalse();
    }

    @Test
    void the_release_before_is_started_again_after_going_back_and_the_next_after_renewing_once_more() {
        releases.renew();
        releases.start();
        releases.stop();
        releases.goBack();
        releases.start();
        assertThat(present.running()).isTrue();
        assertThat(next.running()).isFalse();
        releases.stop();
        releases.renew();
        releases.start();
        assertThat(next.running()).isTrue();
    }
}
