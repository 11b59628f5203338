/** The subscription {@code test-reports}. */
@NullMarked
package org.bloodstream.production.testreport.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
