/** The processes in force, for whoever works by them. */
@NullMarked
package org.bloodstream.production.process.adapter.in.http;

import org.jspecify.annotations.NullMarked;
