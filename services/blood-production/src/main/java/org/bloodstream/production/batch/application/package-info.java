/** Taking a batch of results, and declaring one void. */
@NullMarked
package org.bloodstream.production.batch.application;

import org.jspecify.annotations.NullMarked;
