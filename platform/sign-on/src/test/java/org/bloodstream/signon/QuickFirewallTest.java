package org.bloodstream.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall.ALLOWED_HEADER_NAMES;
import static org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall.ALLOWED_HEADER_VALUES;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuickFirewallTest {

    @Test
    void every_character_is_allowed_or_refused_as_spring_security_has_it() {
        IntStream.rangeClosed(0, Character.MAX_VALUE)
                .mapToObj(character -> "a" + (char) character + "b")
                .forEach(QuickFirewallTest::isJudgedAsBySpringSecurity);
    }

    @Test
    void so_are_nothing_and_emptiness() {
        isJudgedAsBySpringSecurity(null);
        isJudgedAsBySpringSecurity("");
    }

    private static void isJudgedAsBySpringSecurity(String text) {
        assertThat(QuickFirewall.allowsName(text)).as("name %s", text).isEqualTo(ALLOWED_HEADER_NAMES.test(text));
        assertThat(QuickFirewall.allowsValue(text)).as("value %s", text).isEqualTo(ALLOWED_HEADER_VALUES.test(text));
    }
}
