/**
 * What every test of the platform uses: real servers with a database and topics of its own ({@link
 * org.bloodstream.testkit.TestServers}, {@link org.bloodstream.testkit.BloodstreamTest}), tokens of any role, the
 * contracts of events ({@link org.bloodstream.testkit.EventContracts}) and the rules of the architecture ({@link
 * org.bloodstream.testkit.ArchitectureRules}).
 */
@NullMarked
package org.bloodstream.testkit;

import org.jspecify.annotations.NullMarked;
