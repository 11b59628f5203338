/** Modifications over HTTP. */
@NullMarked
package org.bloodstream.production.modification.adapter.in.http;

import org.jspecify.annotations.NullMarked;
