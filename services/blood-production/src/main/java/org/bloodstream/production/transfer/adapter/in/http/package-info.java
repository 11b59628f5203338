/** Transfers over HTTP. */
@NullMarked
package org.bloodstream.production.transfer.adapter.in.http;

import org.jspecify.annotations.NullMarked;
