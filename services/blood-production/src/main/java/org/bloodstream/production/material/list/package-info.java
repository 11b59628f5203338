/** Equipment and lots as lists: plain read models. */
@NullMarked
package org.bloodstream.production.material.list;

import org.jspecify.annotations.NullMarked;
