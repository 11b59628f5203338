/** Release over HTTP. */
@NullMarked
package org.bloodstream.production.release.adapter.in.http;

import org.jspecify.annotations.NullMarked;
