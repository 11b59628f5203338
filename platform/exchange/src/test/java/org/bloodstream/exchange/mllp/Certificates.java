package org.bloodstream.exchange.mllp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslStoreBundle;

/** Certificates of a day, made by the JDK's own keytool. */
public final class Certificates {
    private static final String PASSWORD = "of-a-test";

    private final Path folder;
    private final Map<String, KeyStore> issued = new HashMap<>();

    public Certificates(Path folder) {
        this.folder = folder;
    }

    /** @param name as keytool writes it, {@code ip:127.0.0.1}; several with commas between */
    public Certificates issue(String whose, String name) {
        var file = folder.resolve(whose + ".p12");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-validity",
                "1",
                "-dname",
                "CN=" + whose,
                "-ext",
                "san=" + name,
                "-alias",
                whose,
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD);
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw new AssertionError(said);
            issued.put(whose, KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray()));
        } catch (IOException | InterruptedException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    /** Who somebody is, and whom they trust. */
    public SslBundle bundle(String who, String... trusted) {
        return bundle(Objects.requireNonNull(issued.get(who)), trusted);
    }

    /** Somebody without a certificate. */
    public SslBundle nobody(String... trusted) {
        return bundle((KeyStore) null, trusted);
    }

    private SslBundle bundle(@Nullable KeyStore own, String... trusted) {
        try {
            var trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            for (var each : trusted)
                trust.setCertificateEntry(
                        each, Objects.requireNonNull(issued.get(each)).getCertificate(each));
            return SslBundle.of(SslStoreBundle.of(own, PASSWORD, trust));
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
