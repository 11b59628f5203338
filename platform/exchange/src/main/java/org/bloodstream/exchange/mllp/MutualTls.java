package org.bloodstream.exchange.mllp;

import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import javax.net.ssl.SSLException;
import org.springframework.boot.ssl.SslBundle;

/** TLS in which each side shows a certificate that the other trusts; TLS 1.2 and 1.3. */
public final class MutualTls {
    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    private MutualTls() {}

    /** Whoever connects without a certificate that is trusted is not listened to. */
    public static SslContext listening(SslBundle bundle) {
        var managers = bundle.getManagers();
        return built(SslContextBuilder.forServer(managers.getKeyManagerFactory())
                .trustManager(managers.getTrustManagerFactory())
                .clientAuth(ClientAuth.REQUIRE));
    }

    /** The certificate of whoever answers must be trusted and bear the name, or the address, that was called. */
    public static SslContext calling(SslBundle bundle) {
        var managers = bundle.getManagers();
        return built(SslContextBuilder.forClient()
                .keyManager(managers.getKeyManagerFactory())
                .trustManager(managers.getTrustManagerFactory())
                .endpointIdentificationAlgorithm("HTTPS"));
    }

    private static SslContext built(SslContextBuilder builder) {
        try {
            return builder.protocols(PROTOCOLS).build();
        } catch (SSLException e) {
            throw new IllegalStateException("the certificate or key of MLLP is unusable", e);
        }
    }
}
