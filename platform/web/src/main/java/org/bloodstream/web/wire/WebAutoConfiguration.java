package org.bloodstream.web.wire;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.validation.Validator;
import java.time.Clock;
import org.bloodstream.web.access.CallerResolver;
import org.bloodstream.web.command.CommandRequestResolver;
import org.bloodstream.web.json.StrictBodies;
import org.bloodstream.web.opening.OpeningResolver;
import org.bloodstream.web.problem.ProblemHandler;
import org.bloodstream.web.problem.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Problems, arguments, strict bodies and limits. */
@AutoConfiguration(
        after = {JacksonAutoConfiguration.class, TaskExecutionAutoConfiguration.class, ValidationAutoConfiguration.class
        })
@EnableConfigurationProperties(Limits.class)
public class WebAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Problems problems(JsonMapper json, ObjectProvider<MeterRegistry> meters) {
        return new Problems(json, meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    ProblemHandler problemHandler(Problems problems) {
        return new ProblemHandler(problems);
    }

    @Bean
    ServerWebExchangeContextFilter exchangeInContext() {
        return new ServerWebExchangeContextFilter();
    }

    @Bean
    LimitsFilter limitsFilter(Limits limits) {
        return new LimitsFilter(limits);
    }

    @Bean
    @Order(100)
    StrictBodies strictBodies(JsonMapper json) {
        return new StrictBodies(json);
    }

    @Bean
    RefusalTexts refusalTexts() {
        return new RefusalTexts();
    }

    @Bean
    FirstUse firstUse(Validator validator) {
        return new FirstUse(validator);
    }

    @Bean
    WebFluxConfigurer documentation(
            @Qualifier(TaskExecutionAutoConfiguration.APPLICATION_TASK_EXECUTOR_BEAN_NAME) AsyncTaskExecutor executor) {
        return new Documentation(executor);
    }

    @Bean
    WebFluxConfigurer arguments(Clock clock) {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(
                        new CallerResolver(), new CommandRequestResolver(clock), new OpeningResolver(clock));
            }
        };
    }
}
