/** Account codes and links over HTTP. */
@NullMarked
package org.bloodstream.donors.account.adapter.in.http;

import org.jspecify.annotations.NullMarked;
