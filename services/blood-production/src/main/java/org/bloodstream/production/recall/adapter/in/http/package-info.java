/** Answers to recalls over HTTP. */
@NullMarked
package org.bloodstream.production.recall.adapter.in.http;

import org.jspecify.annotations.NullMarked;
