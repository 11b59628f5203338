/** How a hospital kept a unit, over HTTP. */
@NullMarked
package org.bloodstream.production.storage.adapter.in.http;

import org.jspecify.annotations.NullMarked;
