package org.bloodstream.web.wire;

import jakarta.validation.Configuration;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;

/**
 * The texts of bad input are English, whatever language a request names, and are read when the service starts. The JDK
 * forgets a bundle of texts when memory is short: the next bad request would read it again on an event loop.
 */
final class RefusalTexts implements ValidationConfigurationCustomizer {
    private static final Locale LANGUAGE = Locale.UK;
    private static final boolean READ_AT_ONCE = true;

    @Override
    public void customize(Configuration<?> configuration) {
        configuration.messageInterpolator(new ResourceBundleMessageInterpolator(
                Set.of(LANGUAGE), LANGUAGE, context -> context.getDefaultLocale(), READ_AT_ONCE));
    }
}
