package org.bloodstream.exchange.mllp;

import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.util.function.Function;
import javax.net.ssl.SSLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;

/**
 * TLS in which each side shows a certificate that the other trusts and that has not expired; TLS 1.2 and 1.3. A bundle that is read anew (Spring's
 * {@code reload-on-update}) holds for connections that are opened afterwards; one that is unusable changes nothing, and is logged.
 */
public final class MutualTls {
    private static final Logger LOG = LoggerFactory.getLogger(MutualTls.class);
    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    private MutualTls() {}

    /** Whoever connects without a certificate that is trusted is not listened to. */
    public static SslContext listening(SslBundles bundles, String name) {
        return renewed(bundles, name, MutualTls::listening);
    }

    /** The certificate of whoever answers must be trusted and bear the name, or the address, that was called. */
    public static SslContext calling(SslBundles bundles, String name) {
        return renewed(bundles, name, MutualTls::calling);
    }

    private static SslContext renewed(SslBundles bundles, String name, Function<SslBundle, SslContext> made) {
        var tls = new RenewedTls(made.apply(bundles.getBundle(name)));
        bundles.addBundleUpdateHandler(name, bundle -> {
            tls.renew(made.apply(bundle));
            LOG.info("Certificates of MLLP were renewed: {}", name);
        });
        return tls;
    }

    private static SslContext listening(SslBundle bundle) {
        var managers = bundle.getManagers();
        return built(SslContextBuilder.forServer(managers.getKeyManagerFactory())
                .trustManager(InDate.of(managers.getTrustManagers()))
                .clientAuth(ClientAuth.REQUIRE));
    }

    private static SslContext calling(SslBundle bundle) {
        var managers = bundle.getManagers();
        return built(SslContextBuilder.forClient()
                .keyManager(managers.getKeyManagerFactory())
                .trustManager(InDate.of(managers.getTrustManagers()))
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
