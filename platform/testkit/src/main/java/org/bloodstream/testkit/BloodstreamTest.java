package org.bloodstream.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A Spring Boot test of a service on real servers, on a random port, with a database and topics of its own and a {@code
 * WebTestClient} to inject. The service's environment (as {@code DATABASE_NAME}; {@link TestEnvironment}) is set; a test
 * overrides any of it by {@code @DynamicPropertySource} or {@code @TestPropertySource}.
 *
 * <p>Test classes with the same configuration share one context and its database, as Spring does: identify what a test
 * makes by fresh numbers, and do not count rows of others.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestEnvironment.class)
public @interface BloodstreamTest {}
