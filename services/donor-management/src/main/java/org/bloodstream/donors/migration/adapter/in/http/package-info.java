/** Import and migration check over HTTP. */
@NullMarked
package org.bloodstream.donors.migration.adapter.in.http;

import org.jspecify.annotations.NullMarked;
