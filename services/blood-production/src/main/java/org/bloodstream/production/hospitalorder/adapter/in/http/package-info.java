/** Officers close what waits. */
@NullMarked
package org.bloodstream.production.hospitalorder.adapter.in.http;

import org.jspecify.annotations.NullMarked;
