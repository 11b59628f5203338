package org.bloodstream.exchange.mllp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
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

    /**
     * One that nobody but its owner has signed.
     *
     * @param name as keytool writes it, {@code ip:127.0.0.1}; several with commas between
     */
    public Certificates issue(String whose, String name) {
        return make(whose, whose, List.of("-ext", "san=" + name));
    }

    /** As {@link #issue}, of a day that is over. */
    public Certificates issueLate(String whose, String name) {
        return make(whose, whose, List.of("-ext", "san=" + name, "-startdate", "-2d"));
    }

    /** Who issues certificates to others: whoever trusts it trusts them. */
    public Certificates authority(String who) {
        return make(who, who, List.of("-ext", "bc:critical=ca:true"));
    }

    /** @param options of keytool */
    public Certificates issueBy(String authority, String whose, String... options) {
        var all = new ArrayList<>(List.of("-signer", authority));
        all.addAll(List.of(options));
        return make(whose, authority, all);
    }

    private Certificates make(String whose, String store, List<String> options) {
        var file = folder.resolve(store + ".p12");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-J-XX:+UseSerialGC",
                "-genkeypair",
                "-keyalg",
                "EC",
                "-validity",
                "1",
                "-dname",
                "CN=" + whose,
                "-alias",
                whose,
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD));
        command.addAll(options);
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw new AssertionError(said);
            issued.put(whose, only(whose, KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray())));
        } catch (IOException | InterruptedException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    /** An authority's store has what it has issued too. */
    private static KeyStore only(String whose, KeyStore store) throws IOException, GeneralSecurityException {
        var password = PASSWORD.toCharArray();
        var own = KeyStore.getInstance("PKCS12");
        own.load(null, null);
        own.setKeyEntry(whose, store.getKey(whose, password), password, store.getCertificateChain(whose));
        return own;
    }

    /** Who somebody is, and whom they trust. */
    public SslBundle bundle(String who, String... trusted) {
        return bundle(of(who), trusted);
    }

    /** Somebody without a certificate. */
    public SslBundle nobody(String... trusted) {
        return bundle((KeyStore) null, trusted);
    }

    /** A file of their certificates, one after the other. */
    public Path certificates(String... whose) {
        try {
            var text = new StringBuilder();
            for (var each : whose)
                text.append(pem("CERTIFICATE", of(each).getCertificate(each).getEncoded()));
            return written(String.join("-", whose) + ".crt", text.toString());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** A file of the private key. */
    public Path key(String whose) {
        try {
            var key = of(whose).getKey(whose, PASSWORD.toCharArray());
            return written(whose + ".key", pem("PRIVATE KEY", key.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private Path written(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String pem(String what, byte[] encoded) {
        return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
                .formatted(what, Base64.getMimeEncoder().encodeToString(encoded));
    }

    private KeyStore of(String whose) {
        return Objects.requireNonNull(issued.get(whose), whose);
    }

    private SslBundle bundle(@Nullable KeyStore own, String... trusted) {
        try {
            var trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            for (var each : trusted) trust.setCertificateEntry(each, of(each).getCertificate(each));
            return SslBundle.of(SslStoreBundle.of(own, PASSWORD, trust));
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
