package org.bloodstream.exchange.mllp;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name that an authority has written into a certificate: a DNS name or a URI among its subject alternative names. They stay
 * when it is renewed. The common name is none: authorities put any text there and check it least (RFC 9525, 2).
 */
public record CertificateName(Kind kind, String value) {
    public enum Kind {
        DNS(2),
        URI(6);

        /** Of a GeneralName (RFC 5280, 4.2.1.6). */
        private final int tag;

        Kind(int tag) {
            this.tag = tag;
        }
    }

    public CertificateName {
        value = kind == Kind.DNS ? value.toLowerCase(Locale.ROOT) : value;
        if (value.isBlank() || !value.equals(value.strip()))
            throw new IllegalArgumentException("a certificate's name has a value: DNS:lims.example");
    }

    /** {@code DNS:lims.example} or {@code URI:urn:lims:1}, as openssl shows it. */
    public static CertificateName of(String text) {
        for (var kind : Kind.values()) {
            var prefix = kind + ":";
            if (text.startsWith(prefix)) return new CertificateName(kind, text.substring(prefix.length()));
        }
        throw new IllegalArgumentException("a certificate's name begins with DNS: or URI:, and this does not: " + text);
    }

    /** Of that certificate; none when they cannot be read. */
    static Set<CertificateName> in(X509Certificate certificate) {
        try {
            var names = certificate.getSubjectAlternativeNames();
            return names == null ? Set.of() : in(names);
        } catch (CertificateParsingException _) {
            return Set.of();
        }
    }

    private static Set<CertificateName> in(Collection<List<?>> names) {
        return names.stream().flatMap(CertificateName::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<CertificateName> of(List<?> name) {
        return Stream.of(Kind.values())
                .filter(kind -> Integer.valueOf(kind.tag).equals(name.getFirst()))
                .filter(_ -> name.getLast() instanceof String value && !value.isBlank() && value.equals(value.strip()))
                .map(kind -> new CertificateName(kind, (String) name.getLast()));
    }

    /** As it is written in settings. */
    @Override
    public String toString() {
        return kind + ":" + value;
    }
}
