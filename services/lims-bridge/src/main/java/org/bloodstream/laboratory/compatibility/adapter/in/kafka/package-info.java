/** The subscription {@code compatibility}. */
@NullMarked
package org.bloodstream.laboratory.compatibility.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
