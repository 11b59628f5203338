package org.bloodstream.donors.communication.adapter.in.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bloodstream.donors.communication.LettersTest;
import org.bloodstream.donors.communication.adapter.out.smtp.ScriptedMailServer;
import org.bloodstream.donors.communication.adapter.out.smtp.TestMail;
import org.junit.jupiter.api.Test;

class LetterRoundsIT extends LettersTest {
    @Test
    void a_server_that_is_away_is_not_asked_for_each_of_the_letters_and_after_a_restart_all_of_them_go() {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            var postOffice = TestMail.to(server.getSmtp().getPort());
            drain(postOffice);
            var letters = waiting(6);
            try (var away = new ScriptedMailServer("GREETING", "554 no service")) {
                var rounds = new LetterRounds(sending, TestMail.to(away.port()));
                rounds.start();
                Awaitility.await().until(() -> in(letters, "FAILED") == 3);
                assertThat(in(letters, "WAITING")).isEqualTo(3);
                rounds.stop();
            }
            letters.values().forEach(this::timePasses);
            var restarted = new LetterRounds(sending, postOffice);
            restarted.start();
            Awaitility.await().until(() -> in(letters, "RECEIVED") == 6);
            restarted.stop();
            assertThat(restarted.isRunning()).isFalse();
        } finally {
            server.stop();
        }
    }

    private Map<String, String> waiting(int many) {
        var letters = new HashMap<String, String>();
        for (int i = 0; i < many; i++) {
            var donor = donorReachedBy("EMAIL");
            letters.put(donor, confirmed(donor));
        }
        return letters;
    }

    private long in(Map<String, String> letters, String state) {
        return letters.entrySet().stream()
                .filter(each -> state(each.getKey(), each.getValue()).equals(state))
                .count();
    }
}
