package org.bloodstream.donors.communication.adapter.out.smtp;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server.
 *
 * @param host empty: nothing is sent by e-mail, and such letters wait, visibly
 * @param from the address that donors can answer to
 * @param user empty: no sign-in
 * @param starttls whether a connection that cannot be encrypted is refused
 * @param within for connecting, and for each answer and each write
 * @param perSecond the most letters, so that a backlog is no flood
 */
@ConfigurationProperties("bloodstream.letters.smtp")
record SmtpSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        String from,
        @DefaultValue("") String user,
        @Nullable String password,
        @DefaultValue("true") boolean starttls,
        @DefaultValue("15s") Duration within,
        @DefaultValue("10") int perSecond) {
    SmtpSettings {
        if (perSecond < 1) throw new IllegalArgumentException("per-second cannot be " + perSecond);
        if (within.isNegative() || within.isZero()) throw new IllegalArgumentException("within cannot be " + within);
    }

    boolean isThere() {
        return !host.isBlank();
    }

    /** Shows no password. */
    @Override
    public String toString() {
        return "SmtpSettings[%s:%d]".formatted(host, port);
    }
}
