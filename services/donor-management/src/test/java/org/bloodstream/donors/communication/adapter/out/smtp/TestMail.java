package org.bloodstream.donors.communication.adapter.out.smtp;

import java.time.Duration;
import org.bloodstream.donors.communication.application.Carrier;

/** The real carrier, to a server on this machine. */
public final class TestMail {
    private TestMail() {}

    public static Carrier to(int port) {
        return to(port, Duration.ofSeconds(10));
    }

    public static Carrier to(int port, Duration within) {
        return new SmtpCarrier(
                new SmtpSettings("127.0.0.1", port, "donors@blood.example", "", null, false, within, 1000));
    }
}
