/** Concessions over HTTP. */
@NullMarked
package org.bloodstream.production.concession.adapter.in.http;

import org.jspecify.annotations.NullMarked;
