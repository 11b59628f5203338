package org.bloodstream.exchange.mllp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.jks.JksSslStoreBundle;
import org.springframework.boot.ssl.jks.JksSslStoreDetails;

/** Certificates of a day, made by the JDK's own keytool. */
final class Certificates {
    private static final String PASSWORD = "of-a-test";
    private final Path folder;
    private int stores;

    Certificates(Path folder) {
        this.folder = folder;
    }

    /** @param names as keytool writes them, {@code ip:127.0.0.1} */
    Certificates issue(String whose, String names) {
        keytool(
                "-genkeypair",
                "-keyalg",
                "EC",
                "-validity",
                "1",
                "-dname",
                "CN=" + whose,
                "-ext",
                "san=" + names,
                "-alias",
                whose,
                "-keystore",
                store(whose));
        return this;
    }

    /** Who somebody is, and whom they trust. */
    SslBundle bundle(String who, String... trusted) {
        var trust = store("trusted-" + ++stores);
        for (var each : trusted) trust(trust, each);
        return SslBundle.of(new JksSslStoreBundle(details(store(who)), details(trust)));
    }

    /** Somebody without a certificate. */
    SslBundle nobody(String trusted) {
        var trust = store("trusted-" + ++stores);
        trust(trust, trusted);
        return SslBundle.of(new JksSslStoreBundle(null, details(trust)));
    }

    private void trust(String store, String whose) {
        var certificate = folder.resolve(whose + ".pem").toString();
        if (!Files.exists(Path.of(certificate)))
            keytool("-exportcert", "-rfc", "-alias", whose, "-keystore", store(whose), "-file", certificate);
        keytool("-importcert", "-noprompt", "-alias", whose, "-keystore", store, "-file", certificate);
    }

    private static JksSslStoreDetails details(String store) {
        return new JksSslStoreDetails("PKCS12", null, Path.of(store).toUri().toString(), PASSWORD);
    }

    private String store(String name) {
        return folder.resolve(name + ".p12").toString();
    }

    private static void keytool(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw new AssertionError(said);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
