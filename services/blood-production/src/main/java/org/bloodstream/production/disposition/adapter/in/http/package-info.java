/** Measured values and dispositions. */
@NullMarked
package org.bloodstream.production.disposition.adapter.in.http;

import org.jspecify.annotations.NullMarked;
