/** Labels over HTTP. */
@NullMarked
package org.bloodstream.production.printing.adapter.in.http;

import org.jspecify.annotations.NullMarked;
