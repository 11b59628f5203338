/** Equipment and lots over HTTP. */
@NullMarked
package org.bloodstream.production.material.adapter.in.http;

import org.jspecify.annotations.NullMarked;
