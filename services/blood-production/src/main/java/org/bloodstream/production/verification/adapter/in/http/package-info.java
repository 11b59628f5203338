/** Scanning back over HTTP. */
@NullMarked
package org.bloodstream.production.verification.adapter.in.http;

import org.jspecify.annotations.NullMarked;
