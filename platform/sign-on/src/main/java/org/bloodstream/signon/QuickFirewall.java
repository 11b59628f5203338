package org.bloodstream.signon;

import static org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall.ALLOWED_HEADER_NAMES;
import static org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall.ALLOWED_HEADER_VALUES;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;

/**
 * Spring Security's firewall with its own rules. It looks at every header each time that somebody reads it, by regular
 * expressions; printable ASCII passes both of them whatever it says, so they are asked about everything else only.
 */
final class QuickFirewall {
    private static final char FIRST = ' ';
    private static final char LAST = '~';

    private QuickFirewall() {}

    static ServerWebExchangeFirewall firewall() {
        var firewall = new StrictServerWebExchangeFirewall();
        firewall.setAllowedHeaderNames(QuickFirewall::allowsName);
        firewall.setAllowedHeaderValues(QuickFirewall::allowsValue);
        return firewall;
    }

    static boolean allowsName(@Nullable String name) {
        return isPrintable(name) || ALLOWED_HEADER_NAMES.test(name);
    }

    static boolean allowsValue(@Nullable String value) {
        return isPrintable(value) || ALLOWED_HEADER_VALUES.test(value);
    }

    private static boolean isPrintable(@Nullable String text) {
        if (text == null) return false;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character < FIRST || character > LAST) return false;
        }
        return true;
    }
}
