package org.bloodstream.donors.migration.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param folder where the operator puts a folder for each import; blank where nothing is imported
 * @param lookEvery how often an instance looks for an import to go on with
 * @param rowsAtATime in one transaction
 * @param lease how long an instance that died keeps others from going on with its import
 */
@ConfigurationProperties("bloodstream.import")
public record ImportSettings(
        @DefaultValue("") String folder,
        @DefaultValue("2s") Duration lookEvery,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("2000") int rowsAtATime) {}
