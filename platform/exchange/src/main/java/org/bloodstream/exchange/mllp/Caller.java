package org.bloodstream.exchange.mllp;

import io.netty.channel.Channel;
import io.netty.handler.ssl.SslHandler;
import java.security.cert.X509Certificate;
import java.util.Set;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * Who has opened a connection to us.
 *
 * @param names of the certificate that was shown; none in the clear, and none of a certificate without any
 */
public record Caller(Set<CertificateName> names) {
    public static final Caller IN_THE_CLEAR = new Caller(Set.of());

    public Caller {
        names = Set.copyOf(names);
    }

    /** After the handshake. */
    static Caller of(Channel channel) {
        var tls = channel.pipeline().get(SslHandler.class);
        return tls == null ? IN_THE_CLEAR : of(tls);
    }

    private static Caller of(SslHandler tls) {
        try {
            var shown = tls.engine().getSession().getPeerCertificates()[0];
            return shown instanceof X509Certificate certificate
                    ? new Caller(CertificateName.in(certificate))
                    : IN_THE_CLEAR;
        } catch (SSLPeerUnverifiedException _) {
            return IN_THE_CLEAR;
        }
    }
}
